// The smallest integer that a double can't hold for sure, 2^53, has 16 digits.
const runLength = 16;

// 16 digits in a row always cover three aligned 32-bit words in full, and one of them is at a multiple of three: looking
// at every third word finds each run, and only where it is all digits does anyone look further. A run inside a string or
// a fraction is found too; it costs time, nothing else.
const stride = 3;

// Four bytes of 0x30 to 0x3f: the ten digits, and six others that the exact test weeds out.
const digitMask = 0xf0f0f0f0 | 0;
const digitBits = 0x30303030;

/** Whether 16 or more ASCII digits stand in a row: only then can the text hold an integer that a double can't. */
export function hasLongDigitRun(bytes: Uint8Array): boolean {
  if (bytes.length < runLength) return false;
  const head = -bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  if (words.length > 0 && isRunAround(bytes, words, head, 0)) return true;
  // Four looks in a round, which have a neighbour on either side: fewer rounds take less time.
  const last = words.length - 4 * stride - 2;
  let index = stride;
  for (; index <= last; index += 4 * stride) {
    if (hasDigitsBeside(words, index) && isRunAround(bytes, words, head, index)) return true;
    if (hasDigitsBeside(words, index + stride) && isRunAround(bytes, words, head, index + stride)) return true;
    if (hasDigitsBeside(words, index + 2 * stride) && isRunAround(bytes, words, head, index + 2 * stride)) return true;
    if (hasDigitsBeside(words, index + 3 * stride) && isRunAround(bytes, words, head, index + 3 * stride)) return true;
  }
  for (; index < words.length; index += stride) {
    if (isRunAround(bytes, words, head, index)) return true;
  }
  return false;
}

function areDigits(word: number): boolean {
  return (word & digitMask) === digitBits;
}

/**
 * Whether a word and one beside it are all digits, as in the middle of each long run: the seconds of an event's time, ten
 * digits, mostly end here. Both neighbours have to be there.
 */
function hasDigitsBeside(words: Int32Array, index: number): boolean {
  return (
    areDigits(words[index] as number) &&
    (areDigits(words[index + 1] as number) || areDigits(words[index - 1] as number))
  );
}

function isRunAround(bytes: Uint8Array, words: Int32Array, head: number, index: number): boolean {
  return coversThreeWords(words, index) && isLongRun(bytes, head + index * 4);
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

function coversThreeWords(words: Int32Array, index: number): boolean {
  if (!holdsDigits(words, index)) return false;
  return holdsDigits(words, index + 1)
    ? holdsDigits(words, index - 1) || holdsDigits(words, index + 2)
    : holdsDigits(words, index - 1) && holdsDigits(words, index - 2);
}

function holdsDigits(words: Int32Array, index: number): boolean {
  return index >= 0 && index < words.length && areDigits(words[index] as number);
}

function isLongRun(bytes: Uint8Array, index: number): boolean {
  if (!isDigit(bytes[index] as number)) return false;
  let first = index;
  while (first > 0 && isDigit(bytes[first - 1] as number)) first -= 1;
  let end = index + 1;
  while (end < bytes.length && isDigit(bytes[end] as number)) end += 1;
  return end - first >= runLength;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
