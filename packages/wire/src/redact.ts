import { isObject } from "./message.js";

const masked = "(masked)";

/**
 * Members whose value is a secret wherever they stand: QEMU's `password-secret` and `key-secret` are the ids of secret
 * objects, not secrets, and stay readable.
 */
const secretMember = /^(password|passphrase|passwd|secret|private-key|privkey|new-secret|old-secret)$/i;

/** Per command: the members of its arguments that hold secrets or other people's data. */
const secretArguments: Readonly<Record<string, readonly string[]>> = {
  "guest-file-write": ["buf-b64"],
  "guest-exec": ["env", "input-data"],
  "guest-ssh-add-authorized-keys": ["keys"],
  "guest-ssh-remove-authorized-keys": ["keys"],
};

/** Per command: the members of its answer that hold them. */
const secretResults: Readonly<Record<string, readonly string[]>> = {
  "guest-file-read": ["buf-b64"],
  "guest-ssh-get-authorized-keys": ["keys"],
};

/** `object-add` of these carries key material in `data`. */
const secretObject = /^secret/;

/** HMP lines that carry a password or a key, up to the place where it starts. */
const secretHmp =
  /^(\s*(?:set_password\s+\S+|change\s+vnc\s+(?:password|passwd)|object_add\s+secret\S*?\bdata=|block_passwd\s+\S+)\s*)(\S.*)$/i;

/** The arguments of `command` with secrets masked: what errors and traces show. The original is not touched. */
export function maskArguments(command: string, args: unknown): unknown {
  if (!isObject(args)) return args;
  const line = args["command-line"];
  if (command === "human-monitor-command" && typeof line === "string") {
    return { ...args, "command-line": line.replace(secretHmp, `$1${masked}`) };
  }
  const members = new Set(secretArguments[command] ?? []);
  if (command === "object-add" && secretObject.test(String(args["qom-type"]))) {
    members.add("data");
    // Before 6.0 the properties were in an object of their own.
    const properties = args["props"];
    if (isObject(properties) && "data" in properties) {
      return mask({ ...args, props: { ...properties, data: masked } }, members);
    }
  }
  return mask(args, members);
}

/** The answer of `command` with secrets masked. */
export function maskResult(command: string, value: unknown): unknown {
  const members = secretResults[command];
  return members === undefined ? value : mask(value, new Set(members));
}

function mask(value: unknown, members: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((element) => mask(element, none));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    copy[name] =
      members.has(name) || (secretMember.test(name) && typeof member !== "object") ? masked : mask(member, none);
  }
  return copy;
}

const none: ReadonlySet<string> = new Set();
