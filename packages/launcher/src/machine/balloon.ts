import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link setBalloon}. */
export interface BalloonOptions {
  /** Waits until the guest has that much, for so many milliseconds; by default it is only asked. */
  readonly wait?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<BalloonOptions>({ wait: true, signal: true });

/** How near the guest comes: its balloon counts pages of 4 KiB. */
const pageBytes = 4096;

/**
 * Asks the guest to use no more than so many bytes of memory. Its balloon driver gives the rest back, as far as it can.
 *
 * @returns how much the guest has, in bytes: with `wait` that many, without it what it had given back by then.
 * @throws RangeError for a size that can't be; QemuStateError for a machine without a balloon; QemuTimeoutError when the
 * guest has more after `wait`; QemuAbortError.
 */
export async function setBalloon(
  qmp: QmpClient<"common">,
  bytes: number,
  options: BalloonOptions = {},
): Promise<number> {
  checkNames(options);
  const { wait, signal } = options;
  if (!Number.isSafeInteger(bytes) || bytes < pageBytes)
    throw new RangeError(`${bytes} is no size of memory: bytes, ${pageBytes} at the least.`);
  const since = qmp.mark();
  try {
    await qmp.execute("balloon", { value: bytes }, { signal });
  } catch (error) {
    if (!(error instanceof QemuCommandError) || error.errorClass !== "DeviceNotActive") throw error;
    throw new QemuStateError("The machine has no memory balloon: start it with `balloon: true`.", { cause: error });
  }
  const reached = (actual: number | bigint): boolean => Math.abs(Number(actual) - bytes) < pageBytes;
  const { actual } = await qmp.execute("query-balloon", undefined, { signal });
  if (wait === undefined || reached(actual)) return Number(actual);
  try {
    const { data } = await qmp.waitFor("BALLOON_CHANGE", {
      since,
      timeout: wait,
      where: (event) => reached(event.data.actual),
      ...(signal === undefined ? {} : { signal }),
    });
    return Number(data.actual);
  } catch (error) {
    if (!(error instanceof QemuTimeoutError)) throw error;
    const { actual: last } = await qmp.execute("query-balloon");
    throw new QemuTimeoutError(
      `The guest has ${last} bytes of memory after ${wait} ms, not ${bytes}: its balloon driver may be missing, not loaded yet, or unable to free more.`,
      { timeout: wait, outcome: "unknown", cause: error },
    );
  }
}
