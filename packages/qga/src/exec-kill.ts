import { QemuAbortError } from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { ExitStatusReader } from "./exec-status.js";
import type { ExecStop } from "./exec-stop.js";
import { startProgram, waitForExit } from "./exec-wait.js";

/**
 * Kills the process `$0` and what it started. Descendants matter, because a program counts as running while one of them has
 * its output open; each is stopped first, so that it starts no more.
 *
 * A pid may be another process by now: where there is `/proc` it must be a child of the agent, as this shell is.
 */
export const killScript = `if [ -r /proc/self/status ]; then
  p=
  while read -r k v; do [ "$k" = PPid: ] && p=$v; done 2>/dev/null <"/proc/$0/status"
  [ "$p" = "$PPID" ] || exit 3
fi
t() {
  kill -STOP "$1"
  for c in $(cat "/proc/$1/task/"*"/children"); do t "$c"; done
  kill -KILL "$1"
}
t "$0" 2>/dev/null`;

/**
 * Kills a program, for which the agent has no command, by another program, and waits for its end, so that the agent keeps no
 * record of either. Never rejects.
 *
 * @returns what became of it, as a sentence.
 */
export async function killProgram(agent: AgentCaller, reader: ExitStatusReader, stop: ExecStop): Promise<string> {
  const { pid } = reader;
  const { calls } = stop;
  let killed = false;
  try {
    const killer = await startProgram(agent, { path: "/bin/sh", arg: ["-c", killScript, String(pid)] }, calls);
    const end = await waitForExit(new ExitStatusReader(agent, killer), calls);
    killed = end?.exitCode === 0;
    if (killed) {
      await waitForExit(reader, calls);
      return "It was killed.";
    }
    // That frees its record, too.
    if (await reader.read(calls)) return "It ended by itself meanwhile.";
    return "It was not killed: it ended and left something running that holds its output, or it is not the agent's to kill.";
  } catch (error) {
    const given = stop.silent ? "the agent did not answer." : "that took too long.";
    const why = error instanceof QemuAbortError ? given : (error as Error).message;
    if (!killed) return `It could not be killed and may run on: ${why}`;
    return `It was killed, but its end was not seen, maybe because something it started holds its output: ${why}`;
  }
}
