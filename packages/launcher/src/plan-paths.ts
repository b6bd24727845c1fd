import { isAbsolute, resolve } from "node:path";
import { SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import type { BootSpec } from "./spec/boot-spec.js";
import type { ConsoleSpec, MonitorSpec } from "./spec/character-spec.js";
import type { DiskSpec } from "./spec/disk-spec.js";
import type { MachineSpec } from "./spec/machine-spec.js";
import type { NicSpec } from "./spec/nic-spec.js";
import type { ShareSpec } from "./spec/share-spec.js";

/** Makes a path absolute, or says which option has to. */
type Absolute = <Path extends string | undefined>(option: string, path: Path) => Path;

/**
 * A spec whose paths are absolute. QEMU has a directory of its own to start from, and an overlay is looked for beside its base, so
 * that a relative path would mean several things.
 *
 * @throws SpecError for a relative path of another host, where nothing is to be relative to
 */
export function withAbsolutePaths(spec: MachineSpec, host: Host): MachineSpec {
  // Only this process's own host has its working directory.
  const absolute = ((option: string, path: string | undefined) => {
    if (path === undefined || isAbsolute(path)) return path;
    if (host.inheritsChannels) return resolve(path);
    throw new SpecError(
      option,
      `"${path}" is a relative path, and the machine is on ${host.name}: give an absolute one.`,
    );
  }) as Absolute;
  return defined({
    ...spec,
    boot: spec.boot && bootPaths(spec.boot, absolute),
    firmware: spec.firmware && firmwarePaths(spec.firmware, absolute),
    memory:
      typeof spec.memory === "object"
        ? defined({ ...spec.memory, path: absolute("memory.path", spec.memory.path) })
        : spec.memory,
    tpm: spec.tpm && { ...spec.tpm, socket: absolute("tpm.socket", spec.tpm.socket) },
    disks: spec.disks?.map((disk, index) => diskPaths(`disks[${index}]`, disk, absolute)),
    nics: spec.nics?.map((nic, index) => nicPaths(`nics[${index}]`, nic, absolute)),
    shares: spec.shares?.map((share, index) => sharePaths(`shares[${index}]`, share, absolute)),
    console: spec.console && consolePaths("console", spec.console, absolute),
    serials: spec.serials?.map((serial, index) => consolePaths(`serials[${index}]`, serial, absolute)),
    monitors: Array.isArray(spec.monitors)
      ? (spec.monitors as readonly MonitorSpec[]).map((monitor, index) =>
          defined({ ...monitor, unix: absolute(`monitors[${index}].unix`, monitor.unix) }),
        )
      : spec.monitors,
    pidfile: absolute("pidfile", spec.pidfile),
  });
}

/** Members that may be there as undefined. */
type Loose<T> = { [Member in keyof T]: T[Member] | undefined };

/** Leaves out what is undefined: a member that is missing and one that is undefined are the same to us. */
function defined<T extends object>(value: Loose<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function bootPaths(boot: BootSpec, absolute: Absolute): BootSpec {
  const file = (name: "kernel" | "initrd"): BootSpec["kernel"] => {
    const value = boot[name];
    return typeof value === "object"
      ? { newest: absolute(`boot.${name}.newest`, value.newest) }
      : absolute(`boot.${name}`, value);
  };
  return defined({ ...boot, kernel: file("kernel"), initrd: file("initrd"), dtb: absolute("boot.dtb", boot.dtb) });
}

function firmwarePaths(
  firmware: NonNullable<MachineSpec["firmware"]>,
  absolute: Absolute,
): NonNullable<MachineSpec["firmware"]> {
  const { bios, code, variables, search } = firmware;
  return defined({
    // A bare name is one of QEMU's own files.
    bios: bios?.includes("/") ? absolute("firmware.bios", bios) : bios,
    code: absolute("firmware.code", code),
    variables:
      typeof variables === "object"
        ? { path: absolute("firmware.variables.path", variables.path) }
        : absolute("firmware.variables", variables),
    search: search?.map((directory, index) => absolute(`firmware.search[${index}]`, directory)),
  });
}

function diskPaths(path: string, disk: string | DiskSpec, absolute: Absolute): string | DiskSpec {
  if (typeof disk === "string") return absolute(path, disk);
  const { overlay } = disk;
  return defined({
    ...disk,
    file: absolute(`${path}.file`, disk.file),
    overlay: typeof overlay === "object" ? { path: absolute(`${path}.overlay.path`, overlay.path) } : overlay,
  });
}

function nicPaths(path: string, nic: NicSpec, absolute: Absolute): NicSpec {
  if (nic.type === "vhost-user") return defined({ ...nic, socket: absolute(`${path}.socket`, nic.socket) });
  if (nic.type === "stream") return defined({ ...nic, unix: absolute(`${path}.unix`, nic.unix) });
  if (nic.type === "user") return defined({ ...nic, tftp: absolute(`${path}.tftp`, nic.tftp) });
  return nic;
}

function sharePaths(path: string, share: ShareSpec, absolute: Absolute): ShareSpec {
  return share.type === "9p"
    ? { ...share, path: absolute(`${path}.path`, share.path) }
    : { ...share, socket: absolute(`${path}.socket`, share.socket) };
}

function consolePaths(path: string, target: ConsoleSpec, absolute: Absolute): ConsoleSpec {
  if (typeof target === "string") return target;
  if ("file" in target) return { file: absolute(`${path}.file`, target.file) };
  return "unix" in target ? { unix: absolute(`${path}.unix`, target.unix) } : target;
}
