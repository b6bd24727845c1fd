import { QemuProtocolError } from "./errors.js";
import { excerptOf } from "./json-excerpt.js";

/** What begins with neither `{` nor white space. */
export function notAnObject(start: Uint8Array): QemuProtocolError {
  return garbage("The peer sent something that is not a JSON object", "ERR_QEMU_GARBAGE", start);
}

/** What has the braces of a message, but not the syntax, the encoding or the depth. */
export function notAMessage(message: Uint8Array, cause: unknown): QemuProtocolError {
  if (cause instanceof QemuProtocolError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return garbage(`The peer sent a message that is not JSON (${reason})`, "ERR_QEMU_GARBAGE", message, cause);
}

/** A message that goes on after the last byte it may have. */
export function tooLarge(start: Uint8Array, maxMessageBytes: number): QemuProtocolError {
  const what = `The peer sent a message of more than ${maxMessageBytes} bytes (maxMessageBytes)`;
  return garbage(what, "ERR_QEMU_MESSAGE_TOO_LARGE", start);
}

/** A message that the end of the stream or a 0xFF byte cut off. */
export function cutOff(start: Uint8Array, by: "end" | "sentinel"): QemuProtocolError {
  return by === "end"
    ? garbage("The stream ended inside a message", "ERR_QEMU_TRUNCATED", start)
    : garbage("A 0xFF byte came inside a message", "ERR_QEMU_GARBAGE", start);
}

function garbage(
  what: string,
  code: "ERR_QEMU_GARBAGE" | "ERR_QEMU_MESSAGE_TOO_LARGE" | "ERR_QEMU_TRUNCATED",
  bytes: Uint8Array,
  cause?: unknown,
): QemuProtocolError {
  const excerpt = excerptOf(bytes);
  return new QemuProtocolError(`${what}: ${excerpt}`, { code, excerpt, cause });
}
