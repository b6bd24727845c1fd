import type { Duplex } from "node:stream";
import { addAbortListener, removeAbortListener } from "./abort-listeners.js";
import { Deadline } from "./deadline.js";
import type { Endpoint } from "./endpoint.js";
import { QemuAbortError, QemuConnectError, type QemuError, QemuTimeoutError } from "./errors.js";

/** Waits for `work`, but no longer than the deadline or the caller's signal allow; `expired` makes the error of the deadline. */
export async function within<T>(
  name: string,
  timeout: number,
  signal: AbortSignal | undefined,
  expired: () => QemuError,
  work: Promise<T>,
): Promise<T> {
  let deadline: Deadline | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      work.then(resolve, reject);
      deadline = new Deadline(timeout, () => reject(expired()));
      if (signal === undefined) return;
      onAbort = (): void => reject(abortedWhileConnecting(name, signal));
      if (signal.aborted) onAbort();
      else addAbortListener(signal, onAbort);
    });
  } finally {
    deadline?.cancel();
    if (signal && onAbort) removeAbortListener(signal, onAbort);
  }
}

function abortedWhileConnecting(name: string, signal: AbortSignal): QemuAbortError {
  return new QemuAbortError(`${name}: connecting was aborted.`, { cause: signal.reason, outcome: "not-sent" });
}

/**
 * Opens an endpoint; what opens too late, or after the signal fired, is closed again.
 *
 * @throws QemuConnectError after `timeout` milliseconds, and whatever the endpoint throws; QemuAbortError.
 */
export async function openStream(
  endpoint: Endpoint,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Duplex> {
  const name = endpoint.toString();
  const advice = name.startsWith("listen:")
    ? "No QEMU dialled in: give it a socket chardev with this address, without server=on, with reconnect=1 (from 9.2 on: reconnect-ms=1000)."
    : "Check that the host is up and lets you through.";
  const expired = (): QemuError =>
    new QemuConnectError(`${name}: no connection within ${timeout} ms. ${advice}`, {
      code: "ERR_QEMU_CONNECT_TIMEOUT",
      endpoint: name,
      cause: new QemuTimeoutError(`connecting took longer than ${timeout} ms.`, { timeout, outcome: "not-sent" }),
    });
  if (signal?.aborted) throw abortedWhileConnecting(name, signal);
  const controller = new AbortController();
  const opening = (async () => await endpoint.open({ signal: controller.signal }))();
  try {
    return await within(name, timeout, signal, expired, opening);
  } catch (error) {
    controller.abort(error);
    // It may be open by now, and an endpoint of somebody else's may ignore the signal: nobody waits for that stream.
    opening.then(
      (stream) => stream.on("error", () => {}).destroy(),
      () => {},
    );
    throw error;
  }
}
