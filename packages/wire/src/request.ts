import { QemuProtocolError } from "./errors.js";
import { encodeArguments } from "./json-arguments.js";
import { isObject } from "./message.js";

/** Commands are few and used again and again: their beginnings are made once. Bounded, as names may come from anywhere. */
const beginnings = new Map<string, string>();
const mostBeginnings = 512;

function beginningOf(command: string): string {
  let beginning = beginnings.get(command);
  if (beginning === undefined) {
    beginning = `{"execute":${JSON.stringify(command)}`;
    if (beginnings.size < mostBeginnings) beginnings.set(command, beginning);
  }
  return beginning;
}

/**
 * The request as it goes out: the shortest form, without a line end.
 *
 * QEMU reads its monitor byte by byte, 3.4 µs each, and executes as soon as the braces balance. A line end after `quit`
 * would stay unread, and the kernel makes a reset of that instead of an end (7.2: 6 of 12 runs).
 *
 * @param connection as messages show it.
 * @throws QemuProtocolError naming the place in `args` that can't be sent.
 */
export function encodeRequest(
  connection: string,
  command: string,
  args: unknown,
  id: number | string | undefined,
  outOfBand: boolean,
): string {
  const name = outOfBand ? `{"exec-oob":${JSON.stringify(command)}` : beginningOf(command);
  const tail = id === undefined ? "}" : `,"id":${typeof id === "number" ? id : JSON.stringify(id)}}`;
  if (args === undefined) return name + tail;
  if (!isObject(args)) {
    const fault = { code: "ERR_QEMU_INVALID_ARGUMENT", path: "arguments" } as const;
    throw refusal(connection, command, "arguments are an object of named members, or undefined", fault);
  }
  const text = argumentsText(connection, command, args);
  return text === "{}" ? name + tail : `${name},"arguments":${text}${tail}`;
}

function argumentsText(connection: string, command: string, args: object): string {
  try {
    return encodeArguments(args);
  } catch (error) {
    // What the arguments' own code throws (a getter, a toJSON) is the caller's.
    throw error instanceof QemuProtocolError ? refusal(connection, command, error.message, error) : error;
  }
}

function refusal(
  connection: string,
  command: string,
  reason: string,
  { code, path }: Pick<QemuProtocolError, "code" | "path">,
): QemuProtocolError {
  const details = path === undefined ? { code } : { code, path };
  return new QemuProtocolError(`${connection}: "${command}" can't be sent: ${reason}.`, details);
}
