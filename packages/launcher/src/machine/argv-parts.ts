import { stringify } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";

/** An option of a command line that defines something with an id. */
export interface ArgvPart {
  readonly kind: "device" | "netdev" | "blockdev" | "object" | "chardev";
  /** Its `id`, or `node-name`. */
  readonly id: string;
  /** What it refers to: other members by their names, as text. */
  readonly members: Readonly<Record<string, string>>;
  /** The option and its value. */
  readonly words: readonly [option: string, value: string];
}

const kinds = {
  "-device": "device",
  "-netdev": "netdev",
  "-blockdev": "blockdev",
  "-object": "object",
  "-chardev": "chardev",
} as const;

/** The options of a command line that define devices and what is behind them. */
export function argvParts(argv: readonly string[]): ArgvPart[] {
  const parts: ArgvPart[] = [];
  for (let index = 0; index + 1 < argv.length; index++) {
    const part = argvPart(argv[index] ?? "", argv[index + 1] ?? "");
    if (part === undefined) continue;
    parts.push(part);
    index += 1;
  }
  return parts;
}

/** The option, if it is one that defines something with an id. */
export function argvPart(option: string, value: string): ArgvPart | undefined {
  if (!Object.hasOwn(kinds, option)) return undefined;
  const kind = kinds[option as keyof typeof kinds];
  const members = value.startsWith("{") ? jsonMembers(value) : textMembers(value);
  const id = members[kind === "blockdev" ? "node-name" : "id"];
  return id === undefined ? undefined : { kind, id, members, words: [option, value] };
}

/**
 * A device of a command line with all that is there for it alone: its netdev with that one's chardev, its block nodes down
 * to the file, its I/O thread; what stands on top first. Empty when the command line has no such device.
 */
export function deviceParts(parts: readonly ArgvPart[], id: string): ArgvPart[] {
  const device = parts.find((part) => part.kind === "device" && part.id === id);
  return device === undefined ? [] : withBackEnds(parts, device);
}

/** The option with another value for a member, or without it; the rest as it was written. */
export function withMember(
  [option, value]: ArgvPart["words"],
  name: string,
  member: string | undefined,
): ArgvPart["words"] {
  if (value.startsWith("{")) {
    const { [name]: _, ...rest } = JSON.parse(value) as Record<string, unknown>;
    return [option, stringify(member === undefined ? rest : { ...rest, [name]: member })];
  }
  const kept = textPairs(value).filter((pair) => !pair.startsWith(`${name}=`));
  return [option, [...kept, ...(member === undefined ? [] : [`${name}=${member.replaceAll(",", ",,")}`])].join(",")];
}

const references = {
  device: [
    ["netdev", "netdev"],
    ["drive", "blockdev"],
    ["iothread", "object"],
    ["chardev", "chardev"],
  ],
  netdev: [
    ["chardev", "chardev"],
    ["netdev", "netdev"],
  ],
  blockdev: [
    ["file", "blockdev"],
    ["backing", "blockdev"],
  ],
  object: [],
  chardev: [],
} as const satisfies Record<ArgvPart["kind"], readonly (readonly [member: string, kind: ArgvPart["kind"]])[]>;

function withBackEnds(parts: readonly ArgvPart[], part: ArgvPart): ArgvPart[] {
  const behind = references[part.kind].flatMap(([member, kind]) => {
    const name = part.members[member];
    const found = parts.find((other) => other.kind === kind && other.id === name);
    if (found === undefined) return [];
    const users = parts.filter((other) => references[other.kind].some(([by]) => other.members[by] === name));
    return users.length > 1 ? [] : withBackEnds(parts, found);
  });
  return [part, ...behind];
}

function jsonMembers(value: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    // QEMU took it, so that it isn't ours to judge: single quotes and the like are its own.
    return {};
  }
  if (!isObject(parsed)) return {};
  const plain = Object.entries(parsed).filter(([, member]) => typeof member !== "object");
  return Object.fromEntries(plain.map(([name, member]) => [name, String(member)]));
}

function textMembers(value: string): Record<string, string> {
  const members: Record<string, string> = {};
  for (const pair of textPairs(value)) {
    const equals = pair.indexOf("=");
    if (equals > 0) members[pair.slice(0, equals)] = pair.slice(equals + 1).replaceAll(",,", ",");
  }
  return members;
}

/** `virtio-net-pci,id=nic0,netdev=net0`: a comma in a value is doubled. */
function textPairs(value: string): string[] {
  return [...value.matchAll(/(?:^|,)((?:[^,]|,,)*)/g)].map((match) => match[1] ?? "");
}
