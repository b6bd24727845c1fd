import { stringify } from "./json-stringify.js";

/** How much of an error's text goes into a message, in characters. QEMU's are a line; an agent's may be anything. */
export const longestDesc = 1_000;

/** A text of the peer's, fit for a message of ours: without control characters, and cut to `limit` characters. */
export function printable(text: string, limit = 80): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return cut.replaceAll(/[\p{Cc}\p{Cf}]/gu, "?");
}

/** Any value of the peer's, as {@link printable} text. */
export function printableValue(value: unknown): string {
  return printable(typeof value === "string" ? value : jsonOf(value));
}

/** A message of the peer's as JSON, whatever it holds. */
export function jsonOf(value: unknown): string {
  try {
    return stringify(value);
  } catch (error) {
    // Nested so deep that printing it takes more stack than there is.
    if (error instanceof RangeError) return "(too deep to be shown)";
    throw error;
  }
}
