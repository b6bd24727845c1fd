/**
 * The 64-bit integers of results whose values do pass 2^53, by place: `Type.member`, `EVENT.member`, the name of an
 * alternate, or `command.returns`.
 */
export type WideIntegers = ReadonlySet<string>;

/** One line of the checked-in list. */
export interface WideIntegerEntry {
  readonly place: string;
  readonly reason: string;
}

/** Reads the checked-in list: an object of places and reasons. */
export function parseWideIntegers(text: string): WideIntegerEntry[] {
  const entries = Object.entries(JSON.parse(text) as Record<string, string>);
  return entries.map(([place, reason]) => ({ place, reason }));
}
