import { createHash, randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { OwnershipError, SpecError } from "../errors.js";
import { codeOf } from "../host/node-error.js";
import type { FileStatus, Host } from "../host/host.js";
import { longestSocketPath } from "../host/socket-address.js";

/** The most bytes of a run directory's path: what is left holds a slash and the name of any socket of ours. */
export const longestRunDirectory = 83;
/** Hexadecimal digits that make a name our own. */
const randomDigits = 8;

/**
 * The folder that holds this user's run directories and, for all of them, who owns them:
 * `<runtimeDirectory>/qemu-wire-<uid>`, which only this user can look into. Makes it when it isn't there.
 *
 * @throws OwnershipError when what is there is a link, another user's, or open to others, and when it can't be made.
 */
export async function runDirectoriesFolder(host: Host): Promise<string> {
  const { runtimeDirectory, uid } = await host.facts();
  const folder = join(runtimeDirectory, `qemu-wire-${uid}`);
  const status = (await host.files.status(folder)) ?? (await makeFolder(host, folder));
  // Where others may write, as in /tmp, somebody else can have been first, to read our monitors or to replace them.
  const wrong =
    status === undefined || status.type !== "directory"
      ? "it is no directory"
      : status.uid !== uid
        ? `it belongs to user ${status.uid}`
        : (status.mode & 0o077) !== 0
          ? `others may use it (mode ${status.mode.toString(8)})`
          : undefined;
  if (wrong === undefined) return folder;
  throw new OwnershipError(
    `${folder} can't hold run directories: ${wrong}. Remove it, or set XDG_RUNTIME_DIR to a folder of your own.`,
    { runDirectory: folder },
  );
}

async function makeFolder(host: Host, folder: string): Promise<FileStatus | undefined> {
  try {
    await host.files.makeDirectory(folder, 0o700);
  } catch (error) {
    const code = codeOf(error);
    // Of open files others tell.
    if (code === undefined || code === "EMFILE" || code === "ENFILE") throw error;
    // Somebody was first: us, or an attacker.
    if (code !== "EEXIST") {
      throw new OwnershipError(
        `${folder}, where run directories go, can't be made on ${host.name} (${code}). Set XDG_RUNTIME_DIR to a folder of your own, or give an absolute \`runDirectory\` and a TMPDIR that is there.`,
        { runDirectory: folder, cause: error },
      );
    }
  }
  return await host.files.status(folder);
}

/**
 * A path for a new run directory of a machine of this name. Its parent is made, nothing else; the path is one that nobody
 * has used.
 *
 * @throws SpecError for a name that can't be part of a path, and where the host's folder is too deep for unix sockets;
 * OwnershipError as {@link runDirectoriesFolder}.
 */
export async function runDirectoryFor(host: Host, name: string): Promise<string> {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) {
    throw new SpecError("name", `${JSON.stringify(name)} may have letters, digits, "-", "." and "_" only.`);
  }
  const folder = await runDirectoriesFolder(host);
  const room = longestRunDirectory - Buffer.byteLength(folder) - "/".length - "-".length - randomDigits;
  if (room < 1) {
    throw new SpecError(
      "runDirectory",
      `sockets in ${folder} would have paths of more than ${longestSocketPath} bytes. Give a shorter directory, or set XDG_RUNTIME_DIR to one.`,
    );
  }
  return join(folder, `${name.slice(0, room)}-${randomBytes(randomDigits / 2).toString("hex")}`);
}

/** Paths in a run directory, and its place among those of this user. */
export interface RunDirectory {
  readonly path: string;
  /** Its name in the folder, also of one that is elsewhere: there it can be found by whoever looks for it. */
  readonly id: string;
  /** In the folder itself, so that it is ours without further proof. */
  readonly isInFolder: boolean;
  readonly folder: string;
  /** Written and locked by QEMU (`-pidfile`). */
  readonly pidFile: string;
  readonly recordFile: string;
  /** Standard error and output of a detached process. */
  readonly outputFile: string;
}

/** Describes a run directory, which need not exist; an absolute path without a slash at its end. */
export async function describeRunDirectory(host: Host, path: string): Promise<RunDirectory> {
  return runDirectoryIn(await runDirectoriesFolder(host), path);
}

/** As {@link describeRunDirectory}, when the folder is known. */
export function runDirectoryIn(folder: string, path: string): RunDirectory {
  // ".." in the folder is another directory, which is not ours to remove.
  const isInFolder = dirname(path) === folder && ![".", ".."].includes(basename(path));
  const digest = createHash("sha256").update(path).digest("hex").slice(0, 16);
  return {
    path,
    // No name that runDirectoryFor() gives has an "@".
    id: isInFolder ? basename(path) : `${basename(path).slice(0, 100)}@${digest}`,
    isInFolder,
    folder,
    pidFile: join(path, "pid"),
    recordFile: join(path, "record.json"),
    outputFile: join(path, "qemu.log"),
  };
}

/**
 * Makes the directory, or takes one that the user made: empty, theirs, and closed to others.
 *
 * @throws OwnershipError when something else is there.
 */
export async function makeRunDirectory(host: Host, { path }: RunDirectory): Promise<void> {
  try {
    await host.files.makeDirectory(path, 0o700);
    return;
  } catch (error) {
    const code = codeOf(error);
    if (code !== "EEXIST") {
      const why =
        code === "ENOENT" || code === "ENOTDIR" ? `${dirname(path)} is no directory` : (code ?? String(error));
      throw new OwnershipError(`${path} can't be made, as a run directory is: ${why}. Give a path where it can.`, {
        runDirectory: path,
        cause: error,
      });
    }
  }
  const [status, entries, { uid }] = await Promise.all([
    host.files.status(path),
    host.files.list(path).catch(() => undefined),
    host.facts(),
  ]);
  const isOurs = status?.type === "directory" && status.uid === uid && (status.mode & 0o077) === 0;
  if (isOurs && entries?.length === 0) return;
  throw new OwnershipError(
    `${path} can't be a run directory: it exists, and is not an empty directory of this user with mode 700. Remove it, or give a path where nothing is.`,
    { runDirectory: path },
  );
}
