import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { type CommandOption, writeOption } from "../argv/option.js";
import { SpecError } from "../errors.js";
import type { Host } from "../host/host.js";
import { findDisks } from "../plan-files.js";
import { withAbsolutePaths } from "../plan-paths.js";
import type { MachinePlan, PlannedDisk, PlannedNic } from "../plan.js";
import { prepare } from "../prepare.js";
import { macFor } from "../resources/mac-addresses.js";
import { checkDisks, checkNics } from "../spec/check-devices.js";
import type { DiskSpec } from "../spec/disk-spec.js";
import type { NicSpec } from "../spec/nic-spec.js";
import { actualForwards } from "./forwards.js";
import type { Forward } from "./forwards-table.js";
import { addOption, removePart } from "./hot-plug-commands.js";
import { diskOptions, type HotPlugOptions, nicOptions, withPath } from "./hot-plug-options.js";
import { freePciPlace, waitForRest, type PciPlace } from "./hot-plug-place.js";
import { pciAddressOf } from "./pci-map.js";
import { peripheralTypes } from "./peripherals.js";
import type { PresentDevices } from "./present-devices.js";
import { onlyOptions } from "../spec/only-options.js";
import type { SignalOption } from "../console/terminal.js";

/** The machine that something is plugged into. */
export interface HotPlugContext {
  readonly qmp: QmpClient<"common">;
  readonly plan: MachinePlan;
  readonly present: PresentDevices;
}

/** What is plugged in: a disk or a nic, described as in a `MachineSpec`. */
export type AttachSpec =
  | { readonly disk: string | DiskSpec; readonly nic?: undefined }
  | { readonly nic: NicSpec; readonly disk?: undefined };

/** A device that was plugged in. */
export interface AttachedDevice {
  /** For `detachDevice()`. */
  readonly id: string;
  /** Where the guest finds it, as in `02:00.0`; undefined off the PCI bus, and before its firmware has numbered the buses. */
  readonly address: string | undefined;
  /** Of a nic: its MAC address, its netdev. */
  readonly nic: PlannedNic | undefined;
  /** Of a user nic: its forwards, with the ports that they got. */
  readonly forwards: readonly Forward[];
  readonly disk: PlannedDisk | undefined;
  /** What may surprise about it. */
  readonly notices: readonly string[];
}

/**
 * Plugs a disk or a nic into a machine while it runs. PCI devices go into a spare port of the machine (`hotplugPorts`), or a
 * free slot of `pc`. A vhost-user back end has to listen already. When a step fails, what was added before it is taken away again.
 *
 * It resolves when QEMU has the device; its guest sees it some milliseconds later, and only once its kernel runs. Before
 * QEMU 6.0 it waits first while the guest that boots looks into the empty port, see {@link slotIsAtRest}.
 *
 * @throws SpecError for a description that can't be; LaunchError (`image-missing`, `image-denied`) for an image that can't be
 * read; ResourceError when no port is free; QemuCommandError with QEMU's words
 * for the rest; QemuAbortError.
 */
export async function attachDevice(
  context: HotPlugContext,
  spec: AttachSpec,
  options: SignalOption = {},
): Promise<AttachedDevice> {
  checkNames(options);
  const { nic, disk } = await checked(spec, context.plan.host);
  return await context.present.exclusively(async () => {
    if (nic !== undefined) return await attachNic(context, nic, options.signal);
    return await attachDisk(context, typeof disk === "string" ? { file: disk } : disk, options.signal);
  });
}

const checkNames = onlyOptions<SignalOption>({ signal: true });

/** What a machine's spec would be held to as well: no unknown members, absolute paths. @throws SpecError */
async function checked(spec: AttachSpec, host: Host): Promise<AttachSpec> {
  const { nic, disk } = Object(spec) as { readonly nic?: NicSpec; readonly disk?: string | DiskSpec };
  if (nic !== undefined && disk === undefined) {
    return await withPath("nics[0]", "nic", () => {
      checkNics("nics", [nic]);
      return { nic: withAbsolutePaths({ nics: [nic] }, host).nics?.[0] ?? nic };
    });
  }
  if (disk !== undefined && nic === undefined) {
    return await withPath("disks[0]", "disk", () => {
      checkDisks("disks", [disk]);
      return { disk: withAbsolutePaths({ disks: [disk] }, host).disks?.[0] ?? disk };
    });
  }
  throw new SpecError("device", "it has to be one of { disk: … } and { nic: … }.");
}

async function attachNic(
  context: HotPlugContext,
  nic: NicSpec,
  signal: AbortSignal | undefined,
): Promise<AttachedDevice> {
  const { qmp, plan } = context;
  const id = await idFor(context, "nic", nic.id);
  const place = await placeFor(context, nic, signal);
  const lease = nic.mac === undefined ? await macFor(plan.host, `${plan.name}/${id}`, 0) : undefined;
  const ending = async (): Promise<void> => await lease?.release();
  try {
    const mac = lease?.value ?? nic.mac ?? "";
    const made = await nicOptions(plan, id, { ...nic, ...at(place) }, mac);
    const { planned } = made;
    await plug(context, id, made, ending, signal);
    const forwards = (await actualForwards(qmp, [planned])).get(planned.netdev) ?? [];
    const address = await pciAddressOf(qmp, id);
    return { id, address, nic: planned, forwards, disk: undefined, notices: noticesOf(made, place) };
  } catch (error) {
    if (!context.present.has("device", id)) await ending();
    throw error;
  }
}

async function attachDisk(
  context: HotPlugContext,
  disk: DiskSpec,
  signal: AbortSignal | undefined,
): Promise<AttachedDevice> {
  const { qmp, plan } = context;
  const id = await idFor(context, "disk", disk.id);
  const onPci = disk.interface === undefined || disk.interface === "virtio" || disk.interface === "nvme";
  const [choice] = await withPath("disks[0]", "disk", async () => await findDisks(plan.host, { disks: [disk] }));
  const place = onPci ? await placeFor(context, disk, signal) : {};
  const made = await diskOptions(plan, id, { ...disk, ...at(place) }, choice);
  const overlays = made.preparations.flatMap((step) =>
    step.kind === "overlay" && step.path.startsWith(`${plan.runDirectory}/`) ? step.path : [],
  );
  const ending = async (): Promise<void> => {
    for (const path of overlays) await plan.host.files.remove(path);
  };
  // What fails here takes its own files back, and never one that was there before.
  await prepare({ ...plan, preparations: made.preparations });
  try {
    await plug(context, id, made, ending, signal);
    const address = await pciAddressOf(qmp, id);
    return { id, address, nic: undefined, forwards: [], disk: made.planned, notices: noticesOf(made, place) };
  } catch (error) {
    if (!context.present.has("device", id)) await ending();
    throw error;
  }
}

/** Adds what is behind it, and then the device; or nothing of it. */
async function plug(
  { qmp, plan, present }: HotPlugContext,
  id: string,
  { options }: HotPlugOptions,
  ending: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const added: Awaited<ReturnType<typeof addOption>>[] = [];
  try {
    for (const option of options) added.push(await addOption(qmp, option, signal));
  } catch (error) {
    throw await takenBack(qmp, id, added, error);
  }
  present.add(
    id,
    options.map((option: CommandOption) => writeOption(option, plan.capabilities)),
    ending,
  );
}

/** Takes away what was added, the last one first. Returns the error to be thrown: the one that came, or a worse one. */
async function takenBack(
  qmp: QmpClient<"common">,
  id: string,
  added: readonly Awaited<ReturnType<typeof addOption>>[],
  error: unknown,
): Promise<unknown> {
  for (const part of added.toReversed()) {
    try {
      await removePart(qmp, part);
    } catch (left) {
      const text = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));
      return new QemuStateError(
        `"${id}" could not be plugged in (${text(error)}), and its ${part.kind} "${part.id}" could not be taken back: ${text(left)}`,
        { cause: error },
      );
    }
  }
  return error;
}

/** The id that was asked for, if it is free; else the first one that is. */
async function idFor(
  { qmp, plan, present }: HotPlugContext,
  kind: "nic" | "disk",
  wanted: string | undefined,
): Promise<string> {
  const taken = new Set([...present.ids, ...(await peripheralTypes(qmp)).keys()]);
  if (wanted !== undefined) {
    if (taken.has(wanted)) throw new SpecError(`${kind}.id`, `the machine has a device "${wanted}" already.`);
    return wanted;
  }
  // The overlay of a disk that was detached stays until the machine ends.
  const files = new Set(await plan.host.files.list(plan.runDirectory));
  for (let number = 0; ; number++) {
    const id = `${kind}${number}`;
    const left = present.has("netdev", `${id}-net`) || present.has("blockdev", id) || present.partsOf(id).length > 0;
    if (!taken.has(id) && !left && !files.has(`${id}.qcow2`)) return id;
  }
}

async function placeFor(
  { qmp, plan }: HotPlugContext,
  { bus, address, properties }: Pick<DiskSpec, "bus" | "address" | "properties">,
  signal: AbortSignal | undefined,
): Promise<PciPlace> {
  // Who says where is taken at their word.
  if (bus !== undefined) return await waitForRest(qmp, bus, signal);
  if (address !== undefined || (properties !== undefined && "bus" in properties)) return {};
  return await freePciPlace(qmp, plan, signal);
}

function at({ bus, address }: PciPlace): { bus?: string; address?: string } {
  return { ...(bus === undefined ? {} : { bus }), ...(address === undefined ? {} : { address }) };
}

function noticesOf({ notices }: HotPlugOptions, { notice }: PciPlace): readonly string[] {
  return notice === undefined ? notices : [...notices, notice];
}
