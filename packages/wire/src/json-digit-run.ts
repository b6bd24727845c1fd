// The smallest integer that a double can't hold for sure, 2^53, has 16 digits.
const runLength = 16;

// 16 digits in a row always cover three aligned 32-bit words in full, and one of them is at a multiple of three: looking
// at every third word finds each run, and only where it is all digits does anyone look further. A run inside a string or
// a fraction is found too; it costs time, nothing else.
const wordsOfRun = 3;

/** True for four bytes of 0x30 to 0x3f: the ten digits, and six others that the exact test then weeds out. */
function holdsDigits(word: number | undefined): boolean {
  return ((word as number) & 0xf0f0f0f0) === 0x30303030;
}

/** Whether 16 or more ASCII digits stand in a row: only then can the text hold an integer that a double can't. */
export function hasLongDigitRun(bytes: Uint8Array): boolean {
  if (bytes.length < runLength) return false;
  const head = -bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  const count = words.length;
  for (let index = 0; index < count; index += wordsOfRun) {
    if (((words[index] as number) & 0xf0f0f0f0) !== 0x30303030) continue;
    const after = index + 1 < count && holdsDigits(words[index + 1]);
    const before = index > 0 && holdsDigits(words[index - 1]);
    const third = after
      ? before || (index + 2 < count && holdsDigits(words[index + 2]))
      : before && index > 1 && holdsDigits(words[index - 2]);
    if (third && isLongRun(bytes, head + index * 4)) return true;
  }
  return false;
}

function isLongRun(bytes: Uint8Array, index: number): boolean {
  if (!isDigit(bytes[index] as number)) return false;
  let first = index;
  while (first > 0 && isDigit(bytes[first - 1] as number)) first -= 1;
  let end = index + 1;
  while (end < bytes.length && isDigit(bytes[end] as number)) end += 1;
  return end - first >= runLength;
}

/** {@link hasLongDigitRun} for text. A run covers exactly one index of 15, 31, 47, …: that one is looked at. */
export function hasLongDigitRunInText(text: string): boolean {
  const length = text.length;
  for (let index = runLength - 1; index < length; index += runLength) {
    if (!isDigit(text.charCodeAt(index))) continue;
    let first = index;
    while (first > 0 && isDigit(text.charCodeAt(first - 1))) first -= 1;
    let end = index + 1;
    while (end < length && isDigit(text.charCodeAt(end))) end += 1;
    if (end - first >= runLength) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
