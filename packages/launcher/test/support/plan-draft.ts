import { buildArgv, draftMachine } from "../../src/argv/build-argv.js";
import type { ArgvInput, Draft } from "../../src/argv/draft.js";
import { SpecError } from "../../src/errors.js";
import type { MachineSpec } from "../../src/spec/machine-spec.js";
import { checkSpec } from "../../src/spec/check-spec.js";
import { recordedArm, recordedQemus, type RecordedVersion } from "./plan-capabilities.js";

/** How a machine is drafted. */
export interface DraftOptions {
  /** Default 7.2. */
  readonly version?: RecordedVersion;
  /** For arm64 instead. */
  readonly arm?: boolean;
  readonly accelerator?: "tcg" | "kvm";
  readonly detached?: boolean;
  /** False for a host that is reached over a link. */
  readonly local?: boolean;
}

/** The input of a command line as the plan makes it, with answers of a host that has all files. */
function argvInput(spec: MachineSpec, options: DraftOptions = {}): ArgvInput {
  const { version = "7.2", arm = false, accelerator = "tcg", detached = false, local = true } = options;
  const { binary, capabilities } = arm ? recordedArm : recordedQemus[version];
  checkSpec(spec);
  const wanted = typeof spec.machine === "object" ? spec.machine.type : spec.machine;
  const alias = wanted ?? (arm ? "virt" : spec.preset === "bare" ? "pc" : "q35");
  return {
    name: spec.name ?? "vm",
    spec,
    host: { inheritsChannels: local },
    binary,
    accelerator: { name: accelerator },
    machineType: capabilities.machines.find((machine) => machine.alias === alias)?.name ?? alias,
    runDirectory: "/run/vm",
    detached,
    choices: {
      kernel: typeof spec.boot?.kernel === "string" ? spec.boot.kernel : undefined,
      initrd: typeof spec.boot?.initrd === "string" ? spec.boot.initrd : undefined,
      macs: (spec.nics ?? []).map((nic, index) => nic.mac ?? `52:54:00:00:00:0${index}`),
      disks: (spec.disks ?? []).map((disk) => ({
        format: typeof disk === "string" ? "raw" : (disk.format ?? (disk.file === undefined ? undefined : "raw")),
        blockDevice: (typeof disk === "string" ? disk : (disk.file ?? "")).startsWith("/dev/"),
        overlayExists: false,
      })),
    },
  };
}

/** A machine's draft. */
export function draft(spec: MachineSpec, options: DraftOptions = {}): Draft {
  const { version = "7.2", arm = false } = options;
  return draftMachine(argvInput(spec, options), (arm ? recordedArm : recordedQemus[version]).capabilities);
}

/** A machine's command line, each option with its value on a line of its own, without what all machines have. */
export function argvLines(spec: MachineSpec, options: DraftOptions = {}): string[] {
  const { version = "7.2", arm = false } = options;
  const { capabilities } = arm ? recordedArm : recordedQemus[version];
  const [, ...argv] = buildArgv(argvInput(spec, options), capabilities);
  const lines: string[] = [];
  for (const word of argv) {
    const last = lines.length - 1;
    if (/^-[A-Za-z]/.test(word) || last < 0) lines.push(word);
    else lines[last] += ` ${word}`;
  }
  return lines;
}

/** What differs from the same machine without these options. */
export function addedLines(base: MachineSpec, added: MachineSpec, options: DraftOptions = {}): string[] {
  const before = new Set(argvLines(base, options));
  return argvLines({ ...base, ...added }, options).filter((line) => !before.has(line));
}

/** The refusal of a spec, as `path: message`. */
export function refusal(spec: MachineSpec, options: DraftOptions = {}): string {
  try {
    draft(spec, options);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  throw new Error("it was not refused");
}
