import type { NewestFile } from "./boot-spec.js";

/**
 * The newest file that a pattern matches on the host where the machine is started: `newest("/boot/vmlinuz-*")`. `*` may stand in
 * the last part of the path only. Newest is by the numbers in the name, not by date: 6.10 is newer than 6.9.
 */
export function newest(pattern: string): NewestFile {
  return { newest: pattern };
}

/** Names that a pattern's last part matches, newest first. */
export function newestNames(pattern: string, names: readonly string[]): string[] {
  const expression = new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "s");
  return names.filter((name) => expression.test(name)).toSorted((one, other) => compareVersions(other, one));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** Runs of digits as numbers, the rest as text; a name that goes on is newer, unless it goes on with `-rc` or `~`. */
function compareVersions(one: string, other: string): number {
  const left = parts(one);
  const right = parts(other);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const a = left[index];
    const b = right[index];
    if (a === b) continue;
    if (a === undefined) return isEarlier(b) ? 1 : -1;
    if (b === undefined) return isEarlier(a) ? -1 : 1;
    const early = Number(isEarlier(b)) - Number(isEarlier(a));
    if (early !== 0) return early;
    const numeric = /^\d/.test(a) && /^\d/.test(b);
    const order = numeric ? compareDigits(a, b) : a < b ? -1 : 1;
    if (order !== 0) return order;
  }
  return 0;
}

function parts(name: string): string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

/** A part that marks what comes before a release. */
function isEarlier(part: string | undefined): boolean {
  return part !== undefined && /^([-.~]?rc|~)/i.test(part);
}

/** Any number of digits, beyond what a double holds. */
function compareDigits(one: string, other: string): number {
  const a = one.replace(/^0+(?=\d)/, "");
  const b = other.replace(/^0+(?=\d)/, "");
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
