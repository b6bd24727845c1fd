import { type CallOptions, QemuAbortError, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, callerStack, checkTimeout, type Connection, Deadline } from "@qemu-wire/wire/internal";
import type { ClientConnections } from "./client-connections.js";
import { DeadlineExpired } from "./deadline-expired.js";

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
  // What is not written when this is over must never be: QEMU would end long after its owner was told that it doesn't.
  const over = new AbortController();
  const stopping = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  const expired = new DeadlineExpired();
  const deadline = new Deadline(timeout, () => over.abort(expired));
  try {
    const work = (connection: Connection): Promise<void> => quitOn(connection, connections, stopping);
    await connections.withConnection("quit", { signal: stopping }, work);
  } catch (error) {
    const late = error instanceof QemuAbortError && error.cause === expired;
    throw late ? timeoutOf(connections.name, timeout, error) : error;
  } finally {
    deadline.cancel();
  }
}

async function quitOn(connection: Connection, connections: ClientConnections, stopping: AbortSignal): Promise<void> {
  connections.expectQuit(true);
  try {
    await sendQuit(connection, stopping);
    await endOf(connection, connections.name, stopping);
    await connections.closed;
  } catch (error) {
    connections.expectQuit(false);
    throw callerStack(error);
  }
}

/** Resolves at the end of the connection; rejects when `stopping` fires first. */
function endOf(connection: Connection, name: string, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(abortError(name, "quit", stopping, "unknown"));
    if (stopping.aborted) onAbort();
    stopping.addEventListener("abort", onAbort, { once: true });
    void connection.closed.then(() => {
      stopping.removeEventListener("abort", onAbort);
      resolve();
    });
  });
}

function timeoutOf(name: string, timeout: number, { outcome }: QemuAbortError): QemuTimeoutError {
  const text =
    outcome === "not-sent"
      ? `QEMU took no command for ${timeout} ms, so that quit was not sent, and will not be. It may be stuck: end the process.`
      : `QEMU still has its monitor open ${timeout} ms after quit. It may be stuck in its devices: end the process.`;
  return new QemuTimeoutError(`${name}: ${text}`, { timeout, outcome });
}

async function sendQuit(connection: Connection, signal: AbortSignal): Promise<void> {
  try {
    await connection.execute("quit", undefined, { signal });
  } catch (error) {
    // The answer lost the race with the end, which is what was asked for. An end of our own making is none of QEMU's.
    const ended = error instanceof QemuClosedError && error.outcome === "unknown" && error.reason === "server-shutdown";
    if (!ended) throw error;
  }
}
