import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";

/** A lock on bytes of a file, as the kernel lists it. */
export interface FileLock {
  /** First and last byte. */
  readonly first: number;
  readonly last: number;
  /** The file: major and minor number of its file system's device, and its inode. */
  readonly major: number;
  readonly minor: number;
  readonly inode: number;
}

/** Which file is meant: every path to it has the same. */
export interface FileIdentity {
  readonly device: number;
  readonly inode: number;
}

/** A process that holds locks on a file. */
export interface LockHolder {
  readonly pid: number;
  readonly locks: readonly FileLock[];
}

/** All byte locks that processes of the host hold. Those of open file descriptions (OFD) name no process there. */
export async function byteLocks(host: Host): Promise<readonly FileLock[]> {
  return parseLocks(await host.files.read("/proc/locks"));
}

/**
 * Whether a lock is on this file, by the file system's numbers. Where a file system shows others to `stat` (btrfs,
 * overlayfs) this is false for a lock that is on it; see {@link hasTrueNumbers}.
 */
export function isOn(lock: FileLock, file: FileIdentity): boolean {
  const { major, minor } = deviceOf(file);
  return lock.inode === file.inode && lock.major === major && lock.minor === minor;
}

/** Whether the device that `stat` told of a file is its file system's own, as it is listed among the mounts. */
export async function hasTrueNumbers(host: Host, file: FileIdentity): Promise<boolean> {
  const { major, minor } = deviceOf(file);
  const mounts = await host.files.read("/proc/self/mountinfo");
  return mounts.split("\n").some((line) => line.split(" ")[2] === `${major}:${minor}`);
}

/** glibc's packing: 8 bits of the minor number, 12 of the major, the rest of the minor. */
function deviceOf({ device }: FileIdentity): { readonly major: number; readonly minor: number } {
  return {
    major: Math.floor(device / 2 ** 8) % 2 ** 12,
    minor: (device % 2 ** 8) + Math.floor(device / 2 ** 20) * 2 ** 8,
  };
}

/**
 * Who, among the processes of this user (of everybody, for root), holds such locks on a file; by pid, ascending.
 *
 * @param wanted which locks count; nothing else is looked at for the others
 */
export async function lockHolders(
  host: Host,
  file: FileIdentity,
  wanted: (lock: FileLock) => boolean,
): Promise<readonly LockHolder[]> {
  const holders: LockHolder[] = [];
  for (const pid of await processes(host)) {
    const locks: FileLock[] = [];
    const folder = `/proc/${pid}`;
    // What is written of a descriptor lists its locks, unlike /proc/locks also those of open file descriptions.
    for (const descriptor of await unlessGone(() => host.files.list(`${folder}/fdinfo`), [])) {
      const found = parseLocks(await unlessGone(() => host.files.read(`${folder}/fdinfo/${descriptor}`), "")).filter(
        wanted,
      );
      if (found.length === 0) continue;
      const isThis =
        found.some((lock) => isOn(lock, file)) || (await leadsTo(host, `${folder}/fd/${descriptor}`, file));
      if (isThis) locks.push(...found);
    }
    if (locks.length > 0) holders.push({ pid, locks });
  }
  return holders;
}

async function leadsTo(host: Host, link: string, file: FileIdentity): Promise<boolean> {
  const status = await unlessGone(async () => await host.files.status(await host.files.realPath(link)), undefined);
  return status?.device === file.device && status.inode === file.inode;
}

/** Root sees everybody's. */
async function processes(host: Host): Promise<readonly number[]> {
  if ((await host.facts()).uid !== 0) return await host.processes.list();
  return (await host.files.list("/proc"))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .toSorted((one, other) => one - other);
}

/**
 * Lines such as `1: OFDLCK  ADVISORY  READ -1 fe:00:2146711 100 101`, in fdinfo with `lock:` before. One that waits for the
 * lock above it has a `->`.
 */
function parseLocks(text: string): readonly FileLock[] {
  const locks: FileLock[] = [];
  const line =
    /^(?:lock:)?\s*\d+: +(?:OFDLCK|POSIX) +\S+ +(?:READ|WRITE) +-?\d+ +([\da-f]+):([\da-f]+):(\d+) (\d+) (\d+|EOF)$/gm;
  for (const [, major = "", minor = "", inode, first, last] of text.matchAll(line)) {
    locks.push({
      first: Number(first),
      last: last === "EOF" ? Number.POSITIVE_INFINITY : Number(last),
      major: Number.parseInt(major, 16),
      minor: Number.parseInt(minor, 16),
      inode: Number(inode),
    });
  }
  return locks;
}

/** Processes and their descriptors end while they are looked at, and others' are none of this user's business. */
async function unlessGone<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(codeOf(error) ?? "")) return otherwise;
    throw error;
  }
}
