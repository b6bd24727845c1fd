const escapes = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const leastInteger = -(2n ** 63n);
const greatestInteger = 2n ** 64n - 1n;

/**
 * JSON the way QEMU prints it: a space after colon and comma, nothing beyond printable ASCII, `\uXXXX` in upper case,
 * integers of 64 bits exactly, all other numbers with 17 digits. With `pretty` as under `-mon pretty=on`: four spaces for
 * each level, `{` and `}` of an empty object on lines of their own.
 *
 * Members that are `undefined` are left out. Lines of the pretty form end in CRLF, as QEMU's monitor writes them.
 */
export function printAsQemu(value: unknown, pretty = false): string {
  return print(value, pretty ? "\r\n" : undefined);
}

/** @param lineStart a line end and the indentation of the present level; undefined for the compact form. */
function print(value: unknown, lineStart: string | undefined): string {
  switch (typeof value) {
    case "string":
      return printText(value);
    case "number":
      return Number.isSafeInteger(value) ? String(value + 0) : printDouble(value);
    case "bigint":
      return value < leastInteger || value > greatestInteger ? printDouble(Number(value)) : value.toString();
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value))
        return printList(
          "[",
          value.map((item) => print(item, deeper(lineStart))),
          "]",
          lineStart,
        );
      return printList("{", printMembers(value, deeper(lineStart)), "}", lineStart);
    default:
      throw new TypeError(`QEMU can't say a ${typeof value}`);
  }
}

function printMembers(value: object, lineStart: string | undefined): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${printText(key)}: ${print(member, lineStart)}`);
}

function deeper(lineStart: string | undefined): string | undefined {
  return lineStart === undefined ? undefined : `${lineStart}    `;
}

function printList(open: string, items: readonly string[], close: string, lineStart: string | undefined): string {
  if (lineStart === undefined) return open + items.join(", ") + close;
  const inner = `${lineStart}    `;
  return `${open}${items.map((item) => inner + item).join(",")}${lineStart}${close}`;
}

function printText(text: string): string {
  const printed = text.replaceAll(/["\\]|[^\x20-\x7e]/g, (unit) => escapes.get(unit) ?? escapeUnit(unit));
  return `"${printed}"`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** C's `%.17g`. */
function printDouble(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`QEMU can't say ${value}`);
  const [digits = "", exponentText = ""] = value.toExponential(16).split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 17) {
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${withoutTrailingZeros(digits)}e${exponent < 0 ? "-" : "+"}${size}`;
  }
  return withoutTrailingZeros(value.toFixed(Math.min(100, 16 - exponent)));
}

function withoutTrailingZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
