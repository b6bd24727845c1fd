import fc from "fast-check";

/** Where something is cut: shares of its length. */
export const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

/** Bytes cut at these places. */
export function inPieces(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((share) => Math.floor(share * bytes.length)).toSorted((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}
