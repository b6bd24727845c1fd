import { isObject } from "@qemu-wire/wire/internal-light";

/** Every option of `Options`, as the compiler sees to. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/** What every command takes. */
export const callOptions = { signal: true, timeout: true } as const;

/**
 * Refuses an option that `call` doesn't have: misspelt it would do nothing, without a word.
 *
 * @throws TypeError that names it and those that there are; also for options that are no object and a signal that is none.
 */
export function checkOptions<Options extends object>(
  call: string,
  options: Options,
  known: OptionNames<Options>,
): void {
  if (!isObject(options)) throw new TypeError(`${call}: its options are an object, not ${kindOf(options)}.`);
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    throw new TypeError(`${call} has no option "${name}". It has ${Object.keys(known).join(", ")}.`);
  }
  const { signal } = options;
  if (signal === undefined || (isObject(signal) && typeof signal["addEventListener"] === "function")) return;
  throw new TypeError(`${call}: signal is an AbortSignal, not ${kindOf(signal)}.`);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}
