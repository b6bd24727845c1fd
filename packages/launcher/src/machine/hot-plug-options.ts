import { addDisks } from "../argv/disk.js";
import { Draft } from "../argv/draft.js";
import { addNics } from "../argv/nic.js";
import type { CommandOption } from "../argv/option.js";
import { SpecError } from "../errors.js";
import type { DiskChoice, MachinePlan, PlannedDisk, PlannedNic, Preparation } from "../plan.js";
import type { DiskSpec } from "../spec/disk-spec.js";
import type { NicSpec } from "../spec/nic-spec.js";

/** What a device is made of that is plugged in while the machine runs: what a start with it would have on its command line. */
export interface HotPlugOptions {
  readonly options: readonly CommandOption[];
  readonly preparations: readonly Preparation[];
  readonly notices: readonly string[];
}

/** A nic as {@link addNics} of a start makes it. @throws SpecError */
export async function nicOptions(
  plan: MachinePlan,
  id: string,
  nic: NicSpec,
  mac: string,
): Promise<HotPlugOptions & { readonly planned: PlannedNic }> {
  if (nic.hub !== undefined || nic.type === "hub")
    throw new SpecError("nic.hub", "a nic on a hub can't be plugged in while the machine runs.");
  if (nic.type === "tap" && nic.fd !== undefined)
    throw new SpecError("nic.fd", "a QEMU that runs can't be given a descriptor: name the tap by `ifname`.");
  if (nic.type === "vhost-user" && nic.server === true) {
    throw new SpecError(
      "nic.server",
      "QEMU, and the guest with it, would stand still until the back end connects: let the back end listen, and QEMU connect.",
    );
  }
  const draft = draftOf(plan, { nics: [{ ...nic, id }], macs: [mac] });
  if (nic.type === "netdev") draft.ids.take("netdev", "nic.netdev", nic.netdev);
  await withPath("nics[0]", "nic", () => addNics(draft));
  const [planned] = draft.nics;
  if (planned === undefined) throw new TypeError("a draft with one nic has none");
  // The first nic of a command line has the netdev net0, and so has the machine already.
  const netdev = nic.type === "netdev" ? nic.netdev : `${id}-net`;
  const names = new Map([
    ["net0", netdev],
    ["net0-chardev", `${netdev}-chardev`],
  ]);
  return {
    ...partsOf(draft),
    options: draft.options.map((option) => renamed(impatient(option), names)),
    planned: { ...planned, netdev },
  };
}

/** A disk as {@link addDisks} of a start makes it. @throws SpecError */
export async function diskOptions(
  plan: MachinePlan,
  id: string,
  disk: DiskSpec,
  choice: DiskChoice | undefined,
): Promise<HotPlugOptions & { readonly planned: PlannedDisk }> {
  const { interface: kind = "virtio", bus } = disk;
  if (kind === "none") throw new SpecError("disk.interface", '"none" makes no device that could be plugged in.');
  if (kind === "ide" || kind === "sata")
    throw new SpecError("disk.interface", `"${kind}" disks can't be plugged in while the machine runs: use "virtio".`);
  if ((kind === "scsi" || kind === "usb") && bus === undefined) {
    throw new SpecError(
      "disk.bus",
      `which controller? A "${kind}" disk needs one that the machine has, such as "${kind === "scsi" ? "scsi0.0" : "usb0.0"}".`,
    );
  }
  const draft = draftOf(plan, { disks: [{ ...disk, id }], choices: choice === undefined ? [] : [choice] });
  await withPath("disks[0]", "disk", () => addDisks(draft));
  const [planned] = draft.disks;
  if (planned === undefined) throw new TypeError("a draft with one disk has none");
  return { ...partsOf(draft), planned };
}

interface OnlyDevice {
  readonly nics?: readonly NicSpec[];
  readonly macs?: readonly string[];
  readonly disks?: readonly DiskSpec[];
  readonly choices?: readonly DiskChoice[];
}

/** A command line in the making with nothing on it but this device. */
function draftOf(plan: MachinePlan, { nics = [], macs = [], disks = [], choices = [] }: OnlyDevice): Draft {
  const spec = { ...plan.spec, nics, disks, netdevs: [] };
  return new Draft({ ...plan, spec, choices: { ...plan.choices, macs, disks: choices } }, plan.capabilities);
}

function partsOf({ options, preparations, notices }: Draft): HotPlugOptions {
  return { options, preparations, notices };
}

/** A chardev that tries again and again would hold up the whole machine when nobody listens: this one fails at once. */
function impatient(option: CommandOption): CommandOption {
  if (option.form !== "text" || option.name !== "-chardev") return option;
  return { ...option, members: { ...option.members, reconnect: undefined, "reconnect-ms": undefined } };
}

function renamed(option: CommandOption, names: ReadonlyMap<string, string>): CommandOption {
  if (option.form === "words") return option;
  const members = { ...option.members };
  for (const name of ["id", "netdev", "chardev"]) {
    const value = members[name];
    if (typeof value === "string") members[name] = names.get(value) ?? value;
  }
  return { ...option, members };
}

/** Says what is wrong with a description by the path that its user wrote, and not by that of a whole machine's. */
export async function withPath<Result>(
  from: string,
  to: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SpecError) || !error.path.startsWith(from)) throw error;
    const text = error.message.slice(error.path.length + 2);
    throw new SpecError(error.path.replace(from, to), text, { cause: error.cause });
  }
}
