const maxCharacters = 80;

/** As many bytes as {@link excerptOf} can show, and one more, by which it knows that there are more. */
export const excerptBytes: number = maxCharacters + 1;

const named = new Map([
  [0x09, "\\t"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x5c, "\\\\"],
]);

/**
 * Bytes as text that is safe to print: at most 80 characters, printable ASCII as it is, the rest as `\n`, `\xff` and so on.
 * An ellipsis at the end (within the 80) says that bytes were left out.
 */
export function excerptOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let length = 0;
  for (const byte of bytes) {
    const printable = byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
    const piece = printable
      ? String.fromCharCode(byte)
      : (named.get(byte) ?? `\\x${byte.toString(16).padStart(2, "0")}`);
    pieces.push(piece);
    length += piece.length;
    if (length > maxCharacters) break;
  }
  if (length <= maxCharacters) return pieces.join("");
  while (length > maxCharacters - 1) length -= pieces.pop()?.length ?? 0;
  return `${pieces.join("")}…`;
}
