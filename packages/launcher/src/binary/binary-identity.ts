import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { FileStatus, Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import type { QemuBinary } from "./qemu-binary.js";

/** A script that starts the real binary is small; what is larger is taken for a binary. */
const largestScript = 64 * 1024;
/** The most files that a script is followed to. */
const followedFiles = 64;

/**
 * Tells a binary from every other, and from itself before an upgrade: by its words and, of each file among them, its real
 * path, device, inode, size and time. Of a script also by the files that it names, and by the folders of modules that
 * bring a QEMU further devices without touching the binary.
 *
 * @returns a name for a folder: 32 hexadecimal digits.
 */
export async function binaryIdentity(host: Host, command: readonly string[]): Promise<string> {
  const files = command.filter((word) => word.startsWith("/"));
  const known = await Promise.all(files.map(async (path) => await describe(host, path)));
  const named = (await Promise.all(known.map(async (file) => await namedInScript(host, file)))).flat();
  const behind = await Promise.all(
    [...new Set([...named, ...moduleFolders(known[0])])].map(async (path) => await describe(host, path)),
  );
  // A word that says what follows it (`--library-path`) is part of the identity, too.
  const identity = JSON.stringify([command, known, behind]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

const found = new WeakMap<QemuBinary, string>();

/** Notes the identity that a binary had when it was found: what is asked about it then needs no look at its files. */
export function noteIdentity(binary: QemuBinary, identity: string): QemuBinary {
  found.set(binary, identity);
  return binary;
}

/** The identity that a binary had when it was found; of one that was put together otherwise, that of its files now. */
export async function identityOf(host: Host, binary: QemuBinary): Promise<string> {
  return found.get(binary) ?? (await binaryIdentity(host, binary.command));
}

interface Described {
  readonly path: string;
  readonly file?: FileStatus;
}

async function describe(host: Host, path: string): Promise<Described> {
  try {
    const real = await host.files.realPath(path);
    const file = await host.files.status(real);
    return file === undefined ? { path: real } : { path: real, file };
  } catch (error) {
    const code = codeOf(error);
    // What isn't there, or isn't for us, is known by just that.
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR" || code === "ELOOP") return { path };
    throw error;
  }
}

/** Absolute paths in a script, quoted or bare. */
async function namedInScript(host: Host, { path, file }: Described): Promise<string[]> {
  if (file === undefined || file.type !== "file" || file.size > largestScript) return [];
  if (!(await host.files.isAccessible(path, "read"))) return [];
  const text = await host.files.read(path, { maxBytes: largestScript });
  if (!text.startsWith("#!")) return [];
  const paths = text.matchAll(/'(\/[^'\n]+)'|"(\/[^"\n]+)"|(?<![\w'"/])(\/[^\s'":;]+)/g);
  const words = [...paths].map(([, single, double, bare]) => single ?? double ?? bare ?? "");
  // A list of folders, as of libraries, is one word.
  return [...new Set(words.flatMap((word) => word.split(":")).filter((word) => word.startsWith("/")))].slice(
    0,
    followedFiles,
  );
}

/** Where distributions put modules: `lib/qemu`, `lib64/qemu` or `lib/<architecture>-linux-gnu/qemu` beside `bin`. */
function moduleFolders(binary: Described | undefined): string[] {
  if (binary === undefined) return [];
  const prefix = posix.dirname(posix.dirname(binary.path));
  const architectures = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((name) => `lib/${name}`);
  return ["lib", "lib64", ...architectures].map((folder) => posix.join(prefix, folder, "qemu"));
}
