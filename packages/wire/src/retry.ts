import type * as PRetry from "p-retry";
import { QemuConnectError } from "./errors.js";

/** How a client connects again. Times are milliseconds. */
export interface RetryOptions {
  /** Attempts after the first one that failed; default `Infinity`. */
  readonly retries?: number | undefined;
  /** The pause after the first failed attempt; it doubles with each one; default 10. */
  readonly minTimeout?: number | undefined;
  /** The longest pause; default 250, or `minTimeout` when that is more. */
  readonly maxTimeout?: number | undefined;
  /** All attempts together; default `Infinity`. */
  readonly maxRetryTime?: number | undefined;
}

/** @throws RangeError naming the member of `options`, the value of the option `name`, that is out of its range. */
export function checkRetryOptions(name: string, options: RetryOptions): void {
  for (const member of ["retries", "minTimeout", "maxTimeout", "maxRetryTime"] as const) {
    const value = options[member];
    if (value === undefined) continue;
    const whole = member !== "retries" || Number.isInteger(value) || value === Number.POSITIVE_INFINITY;
    const bounded = member !== "minTimeout" || Number.isFinite(value);
    if (typeof value !== "number" || !(value >= 0) || !whole || !bounded) {
      const unit = member === "retries" ? "a whole number" : "a number of milliseconds";
      throw new RangeError(`${name}.${member} is ${unit} from 0 on, not ${String(value)}.`);
    }
  }
  const { minTimeout = 0, maxTimeout = minTimeout } = options;
  if (maxTimeout < minTimeout)
    throw new RangeError(`${name}.maxTimeout is at least its minTimeout, ${minTimeout}, not ${maxTimeout}.`);
}

/** What waiting can't mend: an address that is wrong will be wrong next time. */
const lasting = new Set([
  "ERR_QEMU_ENDPOINT_INVALID",
  "ERR_QEMU_PATH_TOO_LONG",
  "ERR_QEMU_NOT_A_SOCKET",
  "ERR_QEMU_DENIED",
]);

/** True for a failure to connect that may pass by itself: no socket yet, nobody listening, another client served, no greeting. */
export function isPassing(error: unknown): boolean {
  return error instanceof QemuConnectError && !lasting.has(error.code);
}

/** Node takes a longer timer, in milliseconds, for one of a millisecond. */
const longestTimer = 2 ** 31 - 1;

/**
 * Loads what {@link retry} needs: most clients connect once, and importing this package should cost next to nothing. Who
 * may have to retry later loads it beforehand: a process that is out of descriptors can't, and that passes.
 */
export async function loadRetry(): Promise<typeof PRetry> {
  return await import("p-retry");
}

/**
 * Repeats `attempt` with growing pauses until it succeeds, fails for a reason that waiting can't mend, runs out of
 * retries or time, or `signal` fires.
 *
 * @throws the last attempt's error, or the signal's reason.
 */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  options: RetryOptions & { readonly signal?: AbortSignal; readonly shouldRetry?: (error: unknown) => boolean },
): Promise<T> {
  const shouldRetry = options.shouldRetry ?? isPassing;
  const minTimeout = Math.min(options.minTimeout ?? 10, longestTimer);
  const { default: pRetry } = await loadRetry();
  return await pRetry(attempt, {
    retries: options.retries ?? Number.POSITIVE_INFINITY,
    factor: 2,
    minTimeout,
    maxTimeout: Math.min(options.maxTimeout ?? Math.max(250, minTimeout), longestTimer),
    maxRetryTime: options.maxRetryTime ?? Number.POSITIVE_INFINITY,
    shouldRetry: ({ error }) => shouldRetry(error),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}
