/** A time as messages show it: what is left of a longer one has many digits behind the point. */
export function milliseconds(time: number): string {
  return `${Math.ceil(time)} ms`;
}

/** An error as text that a full stop, or more text, follows. */
export function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\.$/, "");
}
