import { posix } from "node:path";
import { type LaunchDiagnosis, LaunchError, ResourceError, SpecError } from "./errors.js";
import { overlayOf } from "./argv/disk.js";
import type { FileStatus, Host } from "./host/host.js";
import { codeOf } from "./host/node-error.js";
import type { DiskChoice } from "./plan.js";
import { imageFormat } from "./resources/image-format.js";
import type { NewestFile } from "./spec/boot-spec.js";
import type { DiskSpec } from "./spec/disk-spec.js";
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
  return await Promise.all(
    disks.map(
      async (disk, index) =>
        await diskChoice(host, `disks[${index}]`, typeof disk === "string" ? { file: disk } : disk),
    ),
  );
}

async function diskChoice(host: Host, option: string, disk: DiskSpec): Promise<DiskChoice> {
  const { file, format } = disk;
  if (file === undefined) return { format: undefined, blockDevice: false, overlayExists: false };
  const status = await readable(host, {
    option: `${option}.file`,
    path: file,
    what: "image",
    missing: "image-missing",
  });
  if (status.type === "directory") throw new SpecError(`${option}.file`, `${file} is a directory.`);
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

/**
 * What QEMU would remove to put a socket in its place: it unlinks whatever is there, a regular file as well (seen on all versions).
 *
 * @throws SpecError
 */
export async function checkSocketPlaces(
  host: Host,
  sockets: readonly { readonly path: string; readonly socket: string }[],
): Promise<void> {
  await Promise.all(
    sockets.map(async ({ path, socket }) => {
      const status = await host.files.status(socket);
      if (status === undefined || status.type === "socket") return;
      throw new SpecError(
        path,
        `at ${socket} is a ${status.type}, which QEMU would remove: move it, or choose another path.`,
      );
    }),
  );
}

async function readable(host: Host, { option, path, what, missing }: NeededFile): Promise<FileStatus> {
  const { status } = await resolved(host, path);
  if (status === undefined) throw launchError(missing, `${option}: there is no ${what} ${path} on ${host.name}.`);
  if (await host.files.isAccessible(path, "read")) return status;
  const diagnosis = missing === "image-missing" ? "image-denied" : missing;
  throw launchError(diagnosis, `${option}: this user may not read the ${what} ${path} on ${host.name}.`);
}

/** What a path leads to, with all links followed. */
async function resolved(
  host: Host,
  path: string,
): Promise<{ readonly path: string; readonly status: FileStatus | undefined }> {
  try {
    const real = await host.files.realPath(path);
    return { path: real, status: await host.files.status(real) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { path, status: undefined };
    throw error;
  }
}

function launchError(diagnosis: LaunchDiagnosis, message: string): LaunchError {
  return new LaunchError(message, { phase: "planning", diagnosis, argv: [] });
}
