import { type CallOptions, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, callerStack, checkTimeout, type Connection, Deadline } from "@qemu-wire/wire/internal";
import type { ClientConnections } from "./client-connections.js";

/** Between the command and the end of the connection, in milliseconds. */
const defaultTimeout = 10_000;

/**
 * Sends `quit` and waits for the end of the connection.
 *
 * SHUTDOWN comes before the answer (up to 5.2 behind it), and the socket closes right after both: by an end, or by a reset
 * when QEMU left bytes unread. What QEMU has not sent by then is lost: answers that are on their way, and those of
 * commands after `quit`, of which some are still executed. So the end is what counts, and the answer may be missing.
 */
export async function quit(connections: ClientConnections, options: CallOptions = {}): Promise<void> {
  const { timeout = defaultTimeout, signal } = options;
  checkTimeout(timeout);
  await connections.withConnection("quit", options, (connection) => quitOn(connection, connections, timeout, signal));
}

async function quitOn(
  connection: Connection,
  connections: ClientConnections,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  connections.expectQuit(true);
  let interrupt!: (error: Error) => void;
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  const deadline = new Deadline(timeout, () =>
    interrupt(
      new QemuTimeoutError(
        `${connections.name}: QEMU still has its monitor open ${timeout} ms after quit. It may be stuck in its devices: end the process.`,
        { timeout, outcome: "unknown" },
      ),
    ),
  );
  const onAbort = (): void => interrupt(abortError(connections.name, "quit", signal as AbortSignal, "unknown"));
  try {
    await Promise.race([interrupted, sendQuit(connection, signal)]);
    // Until here the command itself looked at the signal.
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    await Promise.race([interrupted, connection.closed]);
    await connections.closed;
  } catch (error) {
    connections.expectQuit(false);
    throw callerStack(error);
  } finally {
    deadline.cancel();
    signal?.removeEventListener("abort", onAbort);
  }
}

async function sendQuit(connection: Connection, signal: AbortSignal | undefined): Promise<void> {
  try {
    await connection.execute("quit", undefined, { signal });
  } catch (error) {
    // The answer lost the race with the end, which is what was asked for. An end of our own making is none of QEMU's.
    const ended = error instanceof QemuClosedError && error.outcome === "unknown" && error.reason === "server-shutdown";
    if (!ended) throw error;
  }
}
