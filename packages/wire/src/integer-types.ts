/**
 * How a client hands over integers that QEMU declares as 64-bit (`int`, `int64`, `uint64`, `size`).
 *
 * - `"auto"` (default): an integer that a double can't hold arrives as `bigint`, every other one as `number`.
 * - `"number"`: every integer is a `number`; an answer with one that a double can't hold fails its command with a
 *   `QemuProtocolError` that names its path, and an event with one ends the connection.
 * - `"bigint"`: every 64-bit-capable integer is a `bigint`, whatever its value.
 */
export type IntegerMode = "auto" | "number" | "bigint";

/** The TypeScript types that stand for 64-bit integers in results and events; generated declarations are generic in it. */
export interface IntegerTypes {
  /** A 64-bit field whose values stay below 2^53 in practice. */
  readonly int64: number | bigint;
  /** A 64-bit field on the short list of those that really carry more, such as an agent's time in nanoseconds. */
  readonly wide: number | bigint;
}

/** {@link IntegerTypes} of each {@link IntegerMode}. */
export interface IntegerTypesByMode {
  auto: { readonly int64: number; readonly wide: number | bigint };
  number: { readonly int64: number; readonly wide: number };
  bigint: { readonly int64: bigint; readonly wide: bigint };
}
