import { isAbsolute, posix } from "node:path";
import { QemuAbortError } from "@qemu-wire/wire";
import { draftMachine, writeArgv } from "./argv/build-argv.js";
import type { ArgvInput, Draft } from "./argv/draft.js";
import { hugePagesOf, memoryBytes } from "./argv/memory.js";
import { findQemu } from "./binary/find-qemu.js";
import { qemuCapabilities } from "./binary/capabilities.js";
import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import { LaunchError, ResourceError, SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import { localHost } from "./host/local-host.js";
import { lacksOpenFiles } from "./host/open-files.js";
import { openFilesFailure } from "./launch-failure.js";
import { chooseAccelerator } from "./plan-accelerator.js";
import { checkAgainstBinary, resolveMachineType } from "./plan-binary.js";
import { checkShareFolders, findBootFiles, findDisks, findFirmware, findIncoming } from "./plan-files.js";
import { withAbsolutePaths } from "./plan-paths.js";
import { checkPidfilePlace, checkSerialPlaces, checkSocketPlaces } from "./plan-places.js";
import type { AcceleratorChoice, MachinePlan, PlanChoices } from "./plan.js";
import { notePlanReleased } from "./plan-use.js";
import { longestRunDirectory, runDirectoryFor } from "./process/run-directory.js";
import { checkHugePages } from "./resources/huge-pages.js";
import { type Lease, LeaseSet } from "./resources/lease.js";
import { macFor } from "./resources/mac-addresses.js";
import { checkSpec } from "./spec/check-spec.js";
import type { MachineSpec } from "./spec/machine-spec.js";
import { macAddress } from "./spec/names.js";

/** Options of {@link planMachine}. */
export interface PlanOptions {
  /** Where it will run; default `localHost()`. */
  readonly host?: Host | undefined;
  /** An absolute path for the run directory, which must not exist yet; default is a fresh one of this user's. */
  readonly runDirectory?: string | undefined;
  /** The machine will outlive this process, so its monitor, console and agent are sockets in its run directory. */
  readonly detached?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is known before the first option is written. */
interface Groundwork {
  readonly spec: MachineSpec;
  readonly host: Host;
  readonly binary: QemuBinary;
  readonly capabilities: QemuCapabilities;
  readonly accelerator: AcceleratorChoice;
  readonly runDirectory: string;
}

/**
 * Fixes a machine down to each argument, path, port and MAC, and starts nothing: the spec is checked, the binary found and asked
 * what it has, files looked for on the host. `launch()` takes the plan; without that call `plan.release()` to give back what it holds.
 *
 * @throws SpecError with the option's path for what is unknown, contradicts itself, or is missing in the binary; LaunchError
 * (phase `planning`) for what is missing on the host: `binary-missing`, `kernel-missing`, `image-missing`, `firmware-missing`,
 * `huge-pages`, `kvm-…`, `open-files`; OwnershipError where no run directory can be; QemuAbortError
 */
export async function planMachine(given: MachineSpec, options: PlanOptions = {}): Promise<MachinePlan> {
  checkSpec(given);
  try {
    return await planChecked(given, options);
  } catch (error) {
    if (!lacksOpenFiles(error)) throw error;
    throw openFilesFailure(error, { name: given.name ?? defaultName, phase: "planning", argv: [] });
  }
}

async function planChecked(given: MachineSpec, options: PlanOptions): Promise<MachinePlan> {
  const { host = localHost(), detached = false, signal } = options;
  const spec = withAbsolutePaths(given, host);
  checkAborted(signal);
  const binary = await findQemu(host, spec.qemu);
  const capabilities = await qemuCapabilities(host, binary);
  const machineType = resolveMachineType(spec, binary, capabilities);
  const accelerator = await chooseAccelerator(host, binary, capabilities, spec);
  checkAborted(signal);
  const runDirectory = await chooseRunDirectory(host, spec, options.runDirectory);
  const leases: Lease<string>[] = [];
  try {
    const choices = await choose(host, spec, runDirectory, leases);
    const input: ArgvInput = {
      name: spec.name ?? defaultName,
      spec,
      host,
      binary,
      accelerator,
      machineType,
      runDirectory,
      detached,
      choices,
    };
    const draft = draftMachine(input, capabilities);
    await checkAgainstBinary(host, binary, draft);
    await checkSocketPlaces(host, draft.listening);
    checkAborted(signal);
    const ground: Groundwork = { spec, host, binary, capabilities, accelerator, runDirectory };
    return planOf(ground, input, draft, leases);
  } catch (error) {
    const set = new LeaseSet(leases);
    // A lease that can't be given back is told by a process warning: what went wrong first is what the caller needs.
    await set.release().catch(() => set[Symbol.dispose]());
    throw error;
  }
}

const defaultName = "vm";

function checkAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new QemuAbortError("the planning of a machine was aborted; nothing was started.", {
    cause: signal.reason,
    outcome: "not-sent",
  });
}

async function chooseRunDirectory(host: Host, spec: MachineSpec, wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return await runDirectoryFor(host, spec.name ?? defaultName);
  if (!isAbsolute(wanted)) throw new SpecError("runDirectory", `"${wanted}" is no absolute path.`);
  // As it will be looked for by whoever attaches or reaps: `/run//vm/../vm1` is `/run/vm1`.
  const path = posix.resolve(wanted);
  if (path === "/") throw new SpecError("runDirectory", "it has to be a directory of the machine's own.");
  const bytes = Buffer.byteLength(path);
  if (bytes <= longestRunDirectory) return path;
  throw new SpecError(
    "runDirectory",
    `it has ${bytes} bytes, and ${longestRunDirectory} are the most, as unix sockets are made in it.`,
  );
}

/** What the host answers. MAC addresses that are taken from the pool are added to `leases` at once. */
async function choose(
  host: Host,
  spec: MachineSpec,
  runDirectory: string,
  leases: Lease<string>[],
): Promise<PlanChoices> {
  const [{ kernel, initrd }, disks] = await Promise.all([
    findBootFiles(host, spec),
    findDisks(host, spec),
    findFirmware(host, spec),
    findIncoming(host, spec),
    checkPidfilePlace(host, spec),
    checkSerialPlaces(host, spec),
    checkShareFolders(host, spec),
    checkPages(host, spec),
  ]);
  const macs: string[] = [];
  for (const [index, nic] of (spec.nics ?? []).entries()) {
    if (nic.mac !== undefined) {
      macs.push(macAddress(`nics[${index}].mac`, nic.mac));
      continue;
    }
    // By name, so that it stays the same from launch to launch; nameless machines are told apart by their directory.
    const lease = await macFor(host, spec.name ?? runDirectory, index);
    leases.push(lease);
    macs.push(lease.value);
  }
  return { kernel, initrd, macs, disks };
}

async function checkPages(host: Host, spec: MachineSpec): Promise<void> {
  const wanted = hugePagesOf(spec);
  if (wanted === undefined) return;
  try {
    await checkHugePages(host, memoryBytes(spec), wanted.pageBytes);
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error;
    throw new LaunchError(`memory.hugePages: ${error.message}`, {
      phase: "planning",
      diagnosis: "huge-pages",
      argv: [],
      cause: error,
    });
  }
}

function planOf(ground: Groundwork, input: ArgvInput, draft: Draft, leases: readonly Lease<string>[]): MachinePlan {
  const { facts } = draft;
  const release = async (): Promise<void> => {
    notePlanReleased(release);
    await new LeaseSet(leases).release();
  };
  return {
    ...ground,
    name: input.name,
    machineType: input.machineType,
    argv: writeArgv(draft),
    channels: facts.channels,
    inheritedFiles: draft.inheritedFiles,
    inheritedDescriptors: draft.inheritedDescriptors,
    qmp: facts.qmp,
    qmpSocket: facts.qmpSocket,
    console: facts.console,
    consoleLog: facts.consoleLog,
    agent: facts.agent,
    vnc: facts.vnc,
    nics: draft.nics,
    disks: draft.disks,
    choices: input.choices,
    slowStart: facts.slowStart,
    memoryBytes: facts.memoryBytes,
    incoming: ground.spec.incoming !== undefined,
    detached: input.detached,
    notices: draft.notices,
    preparations: draft.preparations,
    release,
    handOver: async (process) => await new LeaseSet(leases).handOver(process),
  };
}
