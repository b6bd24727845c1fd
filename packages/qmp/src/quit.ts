import { type CallOptions, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout, Deadline } from "@qemu-wire/wire/internal";
import type { ClientConnections } from "./client-connections.js";

/** Between the command and the end of the connection, in milliseconds. */
const defaultTimeout = 10_000;

/**
 * Sends `quit` and waits for the end of the connection.
 *
 * SHUTDOWN comes before the answer, and the socket closes right behind it: by an end, or by a reset when QEMU left bytes
 * unread. Commands after `quit` get no answer. So the end is what counts, and the answer may be missing.
 */
export async function quit(connections: ClientConnections, options: CallOptions = {}): Promise<void> {
  const { timeout = defaultTimeout, signal } = options;
  checkTimeout(timeout);
  // No await where none is needed: commands that are executed after quit() must not leave before it.
  const connection =
    connections.state === "running" ? connections.session.connection : await connections.running("quit", options);
  connections.expectQuit(true);
  let timer: Deadline | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = new Deadline(timeout, () =>
      reject(
        new QemuTimeoutError(
          `${connections.name}: QEMU still has its monitor open ${timeout} ms after quit. It may be stuck in its devices: end the process.`,
          { timeout, outcome: "unknown" },
        ),
      ),
    );
  });
  try {
    await Promise.race([expired, sendQuit(connection, signal)]);
    await Promise.race([expired, connection.closed]);
    await connections.closed;
  } catch (error) {
    connections.expectQuit(false);
    throw error;
  } finally {
    timer?.cancel();
  }

  async function sendQuit(to: typeof connection, abort: AbortSignal | undefined): Promise<void> {
    try {
      await to.execute("quit", undefined, { signal: abort });
    } catch (error) {
      // The answer lost the race with the end, which is what was asked for.
      if (!(error instanceof QemuClosedError && error.outcome === "unknown")) throw error;
    }
  }
}
