import type { Host, HostProcess } from "./host.js";

/**
 * The start time of a process that was just started; undefined for one that has ended already. Nobody would find it again
 * without: where it can't be read, the process is ended.
 *
 * @throws why it can't be read
 */
export async function startTimeOf(host: Host, started: HostProcess): Promise<number | undefined> {
  try {
    return await host.processes.startTime(started.pid);
  } catch (error) {
    if (started.kill !== undefined) {
      started.kill();
      // Unread, they would hold up its end.
      for (const output of [started.stdout, started.stderr]) output?.resume();
      for (const channel of started.channels) channel.destroy();
      await started.exited;
    }
    throw error;
  }
}
