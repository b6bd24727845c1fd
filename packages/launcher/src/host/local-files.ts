import { constants, readlinkSync } from "node:fs";
import {
  access,
  chmod,
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  unlink,
} from "node:fs/promises";
import type { Stats } from "node:fs";
import type { FileStatus, HostFiles } from "./host.js";
import { localProcesses } from "./local-processes.js";
import { codeOf, nodeError } from "./node-error.js";
import { type FileWriter, unfinishedPath } from "./unfinished-file.js";

const mebibyte = 1024 * 1024;
const accessModes = { read: constants.R_OK, write: constants.W_OK, execute: constants.X_OK } as const;

/** Without a wait for somebody who writes: a pipe by a name that has none would hold up a thread of Node's for ever. */
const forReading = constants.O_RDONLY | constants.O_NONBLOCK;

/** Files of this host. */
export const localFiles: HostFiles = {
  read: async (path, options) => (await readWhole(path, options)).toString("utf8"),

  readBytes: readWhole,

  readTail: async (path, bytes) => {
    await using file = await opened(path, forReading);
    const { size } = await file.handle.stat();
    const start = Math.max(0, size - bytes);
    const content = await readUpTo(file.handle, bytes, start);
    return content.subarray(start === 0 ? 0 : firstCharacter(content)).toString("utf8");
  },

  readFrom: async (path, offset, bytes) => {
    await using file = await opened(path, forReading);
    return await readUpTo(file.handle, bytes, offset);
  },

  write: async (path, content, { mode = 0o600, exclusive = false } = {}) => {
    const temporary = unfinishedPath(path, await thisWriter());
    try {
      await create(temporary, content, mode);
      // Both are one step for whoever looks; a link refuses what exists, a rename replaces it.
      if (exclusive) await link(temporary, path);
      else await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    if (exclusive) await unlink(temporary);
  },

  store: async (path, content) => {
    await using file = await opened(path, constants.O_WRONLY);
    await file.handle.write(content);
  },

  status: async (path) => {
    try {
      return statusOf(await lstat(path));
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
      throw error;
    }
  },

  list: async (path) => {
    try {
      return (await readdir(path)).toSorted();
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    }
  },

  realPath: async (path) => await realpath(path),

  makeDirectory: async (path, mode) => {
    await mkdir(path, { mode });
    if (mayLoseBits(mode)) await chmod(path, mode);
  },

  isAccessible: async (path, wanted) => {
    try {
      await access(path, accessModes[wanted]);
      return true;
    } catch {
      // Whatever the reason, it can't be used so.
      return false;
    }
  },

  remove: async (path) => await rm(path, { recursive: true, force: true }),

  // A copy that shares its blocks where the file system can: images are large.
  copy: async (from, to) => await copyFile(from, to, constants.COPYFILE_FICLONE),
};

let writer: FileWriter | undefined;

async function thisWriter(): Promise<FileWriter> {
  writer ??= {
    pid: process.pid,
    startTime: (await localProcesses.startTime(process.pid)) ?? 0,
    pidNamespace: readlinkSync("/proc/self/ns/pid"),
  };
  return writer;
}

async function create(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  await using file = await opened(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  await file.handle.writeFile(content);
  if (mayLoseBits(mode)) await file.handle.chmod(mode);
}

/** Whether a umask takes bits of this mode away: those of others, never the owner's own. */
function mayLoseBits(mode: number): boolean {
  return (mode & 0o077) !== 0;
}

/** A file that is closed at the end of its block. */
interface OpenedFile extends AsyncDisposable {
  readonly handle: FileHandle;
}

async function opened(path: string, flags: number, mode?: number): Promise<OpenedFile> {
  const handle = await open(path, flags, mode);
  return { handle, [Symbol.asyncDispose]: async () => await handle.close() };
}

async function readWhole(path: string, options: { readonly maxBytes?: number } = {}): Promise<Buffer> {
  const { maxBytes = 16 * mebibyte } = options;
  await using file = await opened(path, forReading);
  // Files of /proc and /sys claim a size of 0 or 4096: only reading tells.
  const content = await readUpTo(file.handle, maxBytes + 1);
  if (content.length > maxBytes) throw nodeError("EFBIG", `larger than ${maxBytes} bytes`, path);
  return content;
}

async function readUpTo(file: FileHandle, bytes: number, start = 0): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < bytes) {
    const piece = Buffer.allocUnsafe(Math.min(bytes - length, 64 * 1024));
    const { bytesRead } = await file.read(piece, 0, piece.length, start + length);
    if (bytesRead === 0) break;
    pieces.push(piece.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(pieces);
}

/** Where the first whole UTF-8 character starts in bytes that were cut anywhere. */
function firstCharacter(bytes: Buffer): number {
  let index = 0;
  while (index < Math.min(3, bytes.length) && ((bytes[index] ?? 0) & 0xc0) === 0x80) index += 1;
  return index;
}

function statusOf(stats: Stats): FileStatus {
  return {
    type: typeOf(stats),
    size: stats.size,
    uid: stats.uid,
    mode: stats.mode & 0o7777,
    device: stats.dev,
    inode: stats.ino,
    modified: stats.mtimeMs,
  };
}

function typeOf(stats: Stats): FileStatus["type"] {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "directory";
  if (stats.isSymbolicLink()) return "symlink";
  if (stats.isSocket()) return "socket";
  return stats.isFIFO() ? "fifo" : "other";
}
