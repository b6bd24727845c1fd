import { parse } from "./json-parse.js";
import { stringify } from "./json-stringify.js";
import { isObject } from "./message.js";
import { maskHmpLine, maskUrls, showsSecret } from "./redact-text.js";

const masked = "(masked)";

/**
 * Members whose value is a secret wherever they stand: QEMU's `password-secret` and `key-secret` are the ids of secret
 * objects, not secrets, and stay readable.
 */
const secretMember =
  /^(?:password|passphrase|passwd|secret|new[-_]?secret|old[-_]?secret|private[-_]?key|privkey|cookie)$/i;

/** Per command: further members of its arguments, at any depth, that hold secrets or other people's data. */
const secretArguments: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // Key material of `secret` objects. Before 6.0 it was one level down, in `props`.
  ["object-add", new Set(["data"])],
  ["guest-file-write", new Set(["buf-b64"])],
  ["guest-exec", new Set(["env", "input-data"])],
  ["guest-ssh-add-authorized-keys", new Set(["keys"])],
  ["guest-ssh-remove-authorized-keys", new Set(["keys"])],
]);

/** Per command: the members of its answer that hold them. */
const secretResults: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["guest-file-read", new Set(["buf-b64"])],
  ["guest-ssh-get-authorized-keys", new Set(["keys"])],
]);

const none: ReadonlySet<string> = new Set();

/** QEMU's messages nest a handful of levels; what a hostile peer nests deeper must not overflow our stack. */
const deepest = 1_000;

/**
 * The arguments of `command` with secrets masked: what errors and traces show. It is a plain copy of what JSON holds of
 * them, so that no `toJSON()` or getter of the original brings a secret back.
 */
export function maskArguments(command: string, args: unknown): unknown {
  if (args === undefined) return undefined;
  let plain: unknown;
  try {
    plain = parse(stringify(args));
  } catch {
    // Only what could not be sent can't be printed either.
    return masked;
  }
  const text = command === "human-monitor-command" ? maskHmpLine : maskUrls;
  const copy = mask(plain, secretArguments.get(command) ?? none, text, 0);
  if (!isObject(copy)) return copy;
  if (command === "qom-set" && isSecretProperty(copy["property"])) return { ...copy, value: masked };
  // QEMU before 6.0: the password of a display.
  if (command === "change" && copy["device"] === "vnc" && "arg" in copy) return { ...copy, arg: masked };
  return copy;
}

/** The answer to `command`, which had the arguments `args`, with secrets masked. */
export function maskResult(command: string, value: unknown, args?: unknown): unknown {
  const members = secretResults.get(command);
  if (members !== undefined) return mask(value, members, maskUrls, 0);
  // A secret object hands its data out to whoever asks for the property.
  if (command === "qom-get" && isObject(args) && isSecretProperty(args["property"])) return masked;
  if (command === "human-monitor-command" && isObject(args) && showsSecret(args["command-line"])) return masked;
  return value;
}

/** A message that is neither greeting, answer nor event: a serial port that echoes sends our own requests back. */
export function maskMessage(message: Record<string, unknown>): unknown {
  const command = message["execute"] ?? message["exec-oob"];
  if (typeof command !== "string" || message["arguments"] === undefined) return message;
  return { ...message, arguments: maskArguments(command, message["arguments"]) };
}

function isSecretProperty(name: unknown): boolean {
  return typeof name === "string" && (name === "data" || secretMember.test(name));
}

function mask(value: unknown, members: ReadonlySet<string>, text: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return masked;
  if (Array.isArray(value)) return value.map((element) => mask(element, members, text, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      members.has(name) || secretMember.test(name) ? masked : mask(member, members, text, depth + 1),
    ]),
  );
}
