import { posix } from "node:path";
import { type LaunchDiagnosis, LaunchError, ResourceError, SpecError } from "./errors.js";
import { overlayOf } from "./argv/disk.js";
import type { FileStatus, Host } from "./host/host.js";
import { codeOf } from "./host/node-error.js";
import type { DiskChoice } from "./plan.js";
import { checkImageConflicts, type FoundDisk } from "./plan-image-conflicts.js";
import { imageFormat } from "./resources/image-format.js";
import type { NewestFile } from "./spec/boot-spec.js";
import type { MachineSpec } from "./spec/machine-spec.js";
import { newestNames } from "./spec/newest.js";

/** What a file that a machine needs is, and what it means when it isn't there. */
interface NeededFile {
  readonly option: string;
  readonly path: string;
  readonly what: string;
  readonly missing: LaunchDiagnosis;
}

/** The kernel and its initrd, found and readable. @throws LaunchError (`kernel-missing`) */
export async function findBootFiles(
  host: Host,
  { boot = {} }: MachineSpec,
): Promise<{ readonly kernel: string | undefined; readonly initrd: string | undefined }> {
  const [kernel, initrd] = await Promise.all([
    bootFile(host, "boot.kernel", boot.kernel),
    bootFile(host, "boot.initrd", boot.initrd),
    bootFile(host, "boot.dtb", boot.dtb),
  ]);
  return { kernel, initrd };
}

async function bootFile(
  host: Host,
  option: string,
  file: string | NewestFile | undefined,
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const what = option === "boot.kernel" ? "kernel" : option === "boot.initrd" ? "initrd" : "device tree";
  const path = typeof file === "string" ? file : await newestFile(host, `${option}.newest`, what, file.newest);
  await readable(host, { option, path, what, missing: "kernel-missing" });
  return path;
}

async function newestFile(host: Host, option: string, what: string, pattern: string): Promise<string> {
  const folder = posix.dirname(pattern);
  const name = posix.basename(pattern);
  if (folder.includes("*")) throw new SpecError(option, `"*" may stand in the last part of ${pattern} only.`);
  const [newest] = newestNames(name, await host.files.list(folder));
  if (newest !== undefined) return posix.join(folder, newest);
  throw launchError("kernel-missing", `${option}: no ${what} on ${host.name} matches ${pattern}.`);
}

/** Firmware, where its path is one. @throws LaunchError (`firmware-missing`) */
export async function findFirmware(host: Host, { firmware = {} }: MachineSpec): Promise<void> {
  const { bios, code, variables } = firmware;
  const store = typeof variables === "object" ? variables.path : variables;
  await Promise.all(
    [
      ["bios", bios?.includes("/") ? bios : undefined] as const,
      ["code", code] as const,
      ["variables", store] as const,
    ].map(async ([name, path]) => {
      if (path === undefined) return;
      await readable(host, { option: `firmware.${name}`, path, what: "firmware", missing: "firmware-missing" });
    }),
  );
}

/** What each disk's image is. @throws LaunchError (`image-missing`, `image-denied`), SpecError for a format that has to be said */
export async function findDisks(host: Host, { disks = [] }: MachineSpec): Promise<readonly DiskChoice[]> {
  const found = await Promise.all(
    disks.map(async (given, index): Promise<FoundDisk> => {
      const option = `disks[${index}]`;
      const disk = typeof given === "string" ? { file: given } : given;
      const { file: path } = disk;
      if (path === undefined) return { option, disk, status: undefined };
      const needed = { option: `${option}.file`, path, what: "image", missing: "image-missing" } as const;
      return { option, disk, status: await readable(host, needed) };
    }),
  );
  checkImageConflicts(found);
  return await Promise.all(found.map(async (one) => await diskChoice(host, one)));
}

async function diskChoice(host: Host, { option, disk, status }: FoundDisk): Promise<DiskChoice> {
  const { file, format } = disk;
  if (file === undefined || status === undefined)
    return { format: undefined, blockDevice: false, overlayExists: false };
  const overlay = overlayOf(disk);
  return {
    format: format ?? (await formatOf(host, option, file)),
    blockDevice: status.type === "other",
    overlayExists: typeof overlay === "object" && (await host.files.status(overlay.path)) !== undefined,
  };
}

async function formatOf(host: Host, option: string, file: string): Promise<string> {
  try {
    return await imageFormat(host, file);
  } catch (error) {
    if (error instanceof ResourceError) throw new SpecError(`${option}.format`, error.message, { cause: error });
    throw error;
  }
}

/** A stream that a machine is to go on from. @throws LaunchError (`image-missing`, `image-denied`), SpecError */
export async function findIncoming(host: Host, { incoming }: MachineSpec): Promise<void> {
  const path = /^file:(.*)$/s.exec(incoming ?? "")?.[1];
  // What else stands in it is QEMU's to understand.
  if (path === undefined || path.includes(",offset=")) return;
  if (!path.startsWith("/")) throw new SpecError("incoming", `"${path}" is no absolute path.`);
  await readable(host, { option: "incoming", path, what: "saved machine", missing: "image-missing" });
}

/** Directories that are shared are there, and are no way around the rule about the host's root. @throws SpecError */
export async function checkShareFolders(host: Host, { shares = [] }: MachineSpec): Promise<void> {
  await Promise.all(
    shares.map(async (share, index) => {
      if (share.type !== "9p") return;
      const option = `shares[${index}]`;
      const { status, path } = await resolved(host, share.path);
      if (status?.type !== "directory")
        throw new SpecError(`${option}.path`, `${share.path} is no directory on ${host.name}.`);
      if (path === "/" && share.readOnly === false && share.writableRoot !== true) {
        throw new SpecError(
          `${option}.readOnly`,
          `${share.path} is the host's root: it is not given to a guest for writing unless writableRoot is true.`,
        );
      }
    }),
  );
}

async function readable(host: Host, { option, path, what, missing }: NeededFile): Promise<FileStatus> {
  const denied = missing === "image-missing" ? "image-denied" : missing;
  const { status, problem } = await resolved(host, path);
  if (problem !== undefined) {
    const diagnosis = problem === "EACCES" ? denied : missing;
    throw launchError(diagnosis, `${option}: the ${what} ${path} can't be looked at on ${host.name} (${problem}).`);
  }
  if (status === undefined) throw launchError(missing, `${option}: there is no ${what} ${path} on ${host.name}.`);
  // Whoever opens a pipe by its name, as QEMU would, waits for somebody at the other end.
  if (status.type !== "file" && status.type !== "other") throw new SpecError(option, `${path} is a ${status.type}.`);
  if (await host.files.isAccessible(path, "read")) return status;
  throw launchError(denied, `${option}: this user may not read the ${what} ${path} on ${host.name}.`);
}

/** What {@link resolved} found. */
export interface Resolved {
  readonly path: string;
  /** Undefined when there is nothing, or that can't be known. */
  readonly status: FileStatus | undefined;
  /** Why it can't be: links that lead in a circle, a folder of somebody else's. */
  readonly problem?: string | undefined;
}

/** What a path leads to, with all links followed. */
export async function resolved(host: Host, path: string): Promise<Resolved> {
  try {
    const real = await host.files.realPath(path);
    return { path: real, status: await host.files.status(real) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { path, status: undefined };
    if (code === "ELOOP" || code === "EACCES" || code === "ENAMETOOLONG")
      return { path, status: undefined, problem: code };
    throw error;
  }
}

function launchError(diagnosis: LaunchDiagnosis, message: string): LaunchError {
  return new LaunchError(message, { phase: "planning", diagnosis, argv: [] });
}
