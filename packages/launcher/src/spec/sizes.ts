import { SpecError } from "../errors.js";

const units: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** Less is a number of MiB that was meant as one: no guest lives in it. */
const smallest = 1024 ** 2;

/**
 * A size in bytes, from bytes or from a text such as `"512M"`, `"1.5G"`, `"2GiB"` (powers of 1024, as QEMU reads them).
 *
 * @throws SpecError for what is none, and for digits without a unit: QEMU reads those as bytes at one option and as MiB at another.
 */
export function sizeInBytes(path: string, size: string | number): number {
  const bytes = typeof size === "number" ? size : parse(path, size);
  if (!Number.isSafeInteger(bytes) || bytes <= 0) throw new SpecError(path, `${size} is no whole number of bytes.`);
  if (bytes < smallest) {
    throw new SpecError(path, `${size} is ${bytes} bytes, which is too little; with a unit it is a text: "${bytes}M".`);
  }
  return bytes;
}

function parse(path: string, text: string): number {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*(?:([KMGT])(?:i?B)?)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) throw new SpecError(path, `"${text}" is no size: give "512M", "2G", or bytes as a number.`);
  const factor = units[unit?.toUpperCase() ?? ""];
  if (factor === undefined) {
    throw new SpecError(path, `"${text}" has no unit: give "${digits}M" or "${digits}G", or bytes as a number.`);
  }
  return Number(digits) * factor;
}
