import { QemuProtocolError } from "@qemu-wire/wire";
import { isObject, type JsonObject } from "@qemu-wire/wire/internal";

// What a guest answers isn't trusted: each of these returns its value as what it is said to be, or throws a
// QemuProtocolError that names the place.

/** @throws QemuProtocolError unless `value` is an object. */
export function object(value: unknown, path: string): JsonObject {
  if (isObject(value)) return value;
  throw mismatch(path, "an object", value);
}

/** @throws QemuProtocolError unless `value` is a list. */
export function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw mismatch(path, "a list", value);
}

/** A member with its place, for the checks below. */
export interface Member {
  readonly value: unknown;
  readonly path: string;
}

/** The member `name` of an object that stands at `path`. */
export function memberOf(holder: JsonObject, name: string, path: string): Member {
  return { value: holder[name], path: `${path}.${name}` };
}

/** @throws QemuProtocolError unless it is a string. */
export function string({ value, path }: Member): string {
  if (typeof value === "string") return value;
  throw mismatch(path, "a string", value);
}

/** @throws QemuProtocolError unless it is a whole number that a double holds exactly. */
export function integer({ value, path }: Member): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  // Under integers: "bigint" every 64-bit integer comes as one.
  if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
  throw mismatch(path, "a whole number", value);
}

/** Any integer, also one of 64 bits. @throws QemuProtocolError unless it is one. */
export function wideInteger({ value, path }: Member): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  throw mismatch(path, "an integer", value);
}

/** @throws QemuProtocolError unless it is true or false. */
export function boolean({ value, path }: Member): boolean {
  if (typeof value === "boolean") return value;
  throw mismatch(path, "a boolean", value);
}

/** What `check` makes of a member, or undefined where the agent left it out. */
export function optional<T>(member: Member, check: (member: Member) => T): T | undefined {
  return member.value === undefined ? undefined : check(member);
}

/** The error of a place that is to be something and `is` something else. */
export function wrong(path: string, expected: string, is: string): QemuProtocolError {
  return new QemuProtocolError(`The agent's answer is wrong: ${path} is to be ${expected} and ${is}.`, {
    code: "ERR_QEMU_UNEXPECTED_ANSWER",
    path,
  });
}

function mismatch(path: string, expected: string, value: unknown): QemuProtocolError {
  return wrong(
    path,
    expected,
    value === undefined ? "is missing" : `is ${Array.isArray(value) ? "a list" : typeof value}`,
  );
}
