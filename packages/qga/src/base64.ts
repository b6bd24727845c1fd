import { QemuProtocolError } from "@qemu-wire/wire";

/**
 * Decodes base64 as an agent writes it: with padding and without white space. Other than `Buffer.from()` it drops nothing
 * silently: what is no base64 is an error.
 *
 * @param where whose text it is and where it stands, for the error.
 * @throws QemuProtocolError with the path of `where`.
 */
export function decodeBase64(text: string, where: { readonly agent: string; readonly path: string }): Buffer {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = Buffer.from(text, "base64");
  // Node skips what is no base64 and stops at padding: then there are fewer bytes than the text has room for.
  if (text.length % 4 === 0 && bytes.length === (text.length / 4) * 3 - padding) return bytes;
  throw new QemuProtocolError(`${where.agent}: ${where.path} is no base64.`, {
    code: "ERR_QEMU_UNEXPECTED_ANSWER",
    path: where.path,
  });
}

/** Encodes as the agent wants it. Never leave that to a caller: the agent takes invalid base64 for zero bytes. */
export function encodeBase64(data: string | Uint8Array): string {
  if (typeof data === "string") return Buffer.from(data, "utf8").toString("base64");
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("base64");
}
