import { ResourceError } from "../errors.js";
import type { FileStatus, Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { byteLocks, type FileLock, hasTrueNumbers, isOn, lockHolders } from "./file-locks.js";
import { checkImagePath } from "./image-format.js";

/** Who uses an image. */
export interface ImageUse {
  readonly inUse: boolean;
  /** Whether some of them may write into it; those who only read can be several. */
  readonly written: boolean;
  /** Processes that hold it, as far as this user may see them, ascending. */
  readonly pids: readonly number[];
  /** Their command lines, in the same order. */
  readonly commands: readonly (readonly string[])[];
}

/**
 * QEMU locks single bytes of an image, shared: byte 100 + n says "I have permission n", byte 200 + n "nobody else may
 * have it"; 1 is to write. (block/file-posix.c of QEMU 2.10 and later; qemu-img, qemu-nbd and others do the same.)
 */
const permissions = { have: 100, deny: 200, count: 64 } as const;
const toWrite = 1;

/**
 * Whether a QEMU (or a tool of it) has an image open, by the locks that it holds, and which processes those are. An image
 * opened with `locking=off` has none and counts as unused; so does one on a network file system that another host has open.
 *
 * @param path absolute
 * @throws ResourceError when there is no such file
 */
export async function imageInUse(host: Host, path: string): Promise<ImageUse> {
  const file = await imageFile(host, path);
  const locks = (await byteLocks(host)).filter(isQemus);
  const known = locks.filter((lock) => isOn(lock, file));
  const isFree = known.length === 0 && (locks.length === 0 || (await hasTrueNumbers(host, file)));
  if (isFree) return { inUse: false, written: false, pids: [], commands: [] };
  const holders = await lockHolders(host, file, isQemus);
  const onFile = [...known, ...holders.flatMap((holder) => holder.locks)];
  const pids: number[] = [];
  const commands: (readonly string[])[] = [];
  for (const { pid } of holders) {
    const command = await host.processes.commandLine(pid);
    // Without one it has ended meanwhile.
    if (command === undefined) continue;
    pids.push(pid);
    commands.push(command);
  }
  const write = permissions.have + toWrite;
  return {
    inUse: onFile.length > 0,
    written: onFile.some(({ first, last }) => first <= write && write <= last),
    pids,
    commands,
  };
}

/** The users as a message names them: `process 12 (qemu-system-x86_64 …)`. */
export function usersText({ pids, commands }: ImageUse): string {
  if (pids.length === 0) return "a process that this user can't see";
  return pids.map((pid, index) => `process ${pid} (${commands[index]?.[0] ?? "?"})`).join(", ");
}

/**
 * The file of an image, not a link to it.
 *
 * @throws ResourceError when there is none at this absolute path
 */
export async function imageFile(host: Host, path: string): Promise<FileStatus> {
  checkImagePath(path);
  let cause: unknown;
  try {
    const status = await host.files.status(await host.files.realPath(path));
    if (status !== undefined) return status;
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EACCES") throw error;
    cause = error;
  }
  const denied = codeOf(cause) === "EACCES";
  throw new ResourceError(
    path,
    `${path} ${denied ? "can't be reached by this user" : "isn't there"} on ${host.name}.`,
    {
      cause,
    },
  );
}

function isQemus({ first, last }: FileLock): boolean {
  const { have, deny, count } = permissions;
  return [have, deny].some((base) => first >= base && last < base + count);
}
