import { SpecError } from "../errors.js";
import type { PlannedNic } from "../plan.js";
import { macAddress } from "../spec/names.js";
import type { NicSpec } from "../spec/nic-spec.js";
import type { Draft } from "./draft.js";
import { addNetdev, type NetdevRequest, plannedForwards, type PlannedSocket } from "./netdev.js";
import type { OptionMembers } from "./option.js";
import { isVirtioNic, virtioNicMembers } from "./virtio-nic.js";

/** Models that sit on PCI, with a boot ROM. */
const pciModels = /^(virtio-net(-pci.*)?|e1000.*|igb|rtl8139|ne2k_pci|pcnet|vmxnet3|i825.*|tulip|sungem)$/;

/** Network cards, and what is behind them. */
export function addNics(draft: Draft): void {
  const nics = draft.spec.nics ?? [];
  const macs = nics.map((nic, index) => macOf(draft, nic, index));
  const requests: NetdevRequest[] = nics.map((nic, index) => ({
    path: `nics[${index}]`,
    nic,
    id: nic.type === "netdev" ? nic.netdev : `net${index}`,
  }));
  const sockets = requests.map((request) => (request.nic.type === "netdev" ? undefined : addNetdev(draft, request)));
  addRawNetdevs(draft);
  for (const [index, request] of requests.entries()) {
    addNic(draft, index, request, macs[index] ?? "", sockets[index]);
  }
}

/** Netdevs that are typed nowhere. */
function addRawNetdevs(draft: Draft): void {
  for (const [index, { type, id, ...members }] of (draft.spec.netdevs ?? []).entries()) {
    const path = `netdevs[${index}]`;
    draft.ids.take("netdev", `${path}.id`, id);
    draft.add({ form: "netdev", path, kind: type, members: { id, ...(members as OptionMembers) }, foreign: true });
  }
}

function macOf(draft: Draft, nic: NicSpec, index: number): string {
  const path = `nics[${index}].mac`;
  const mac = macAddress(path, draft.input.choices.macs[index] ?? nic.mac ?? "");
  const other = (draft.spec.nics ?? []).findIndex(
    (candidate, at) => at < index && (draft.input.choices.macs[at] ?? candidate.mac)?.toLowerCase() === mac,
  );
  if (other >= 0) throw new SpecError(path, `${mac} is the address of nics[${other}], too.`);
  return mac;
}

function addNic(
  draft: Draft,
  index: number,
  request: NetdevRequest,
  mac: string,
  socket: PlannedSocket | undefined,
): void {
  const { path, nic } = request;
  const model = nic.model === undefined || nic.model === "virtio" ? "virtio-net-pci" : nic.model;
  const id = draft.ids.take("device", `${path}.id`, nic.id ?? `nic${index}`);
  const netdev = joinHub(draft, request);
  const members: OptionMembers = {
    id,
    netdev,
    mac,
    bootindex: nic.bootIndex,
    ...(isVirtioNic(model) ? virtioNicMembers(draft, path, nic) : plainNicMembers(path, nic, model)),
    romfile: pciModels.test(model) ? romFile(nic) : undefined,
  };
  const claims =
    typeof nic.offloads === "object" ? [{ path: `${path}.offloads`, names: Object.keys(nic.offloads) }] : [];
  if (pciModels.test(model)) draft.pciDevice(path, model, members, nic, claims);
  else draft.device(path, model, { ...members, bus: nic.bus, addr: nic.address }, nic, claims);
  draft.nics.push({
    id,
    netdev: request.id,
    type: nic.type,
    mac,
    forwards: nic.type === "user" ? plannedForwards(path, nic.forward) : [],
    ...(socket === undefined ? {} : { socket }),
  } satisfies PlannedNic);
}

/** The netdev that the device is given: the one behind it, or its port on a hub where that one is plugged in as well. */
function joinHub(draft: Draft, { path, nic, id }: NetdevRequest): string {
  const { hub } = nic;
  if (hub === undefined) {
    if (nic.type === "hub") throw new SpecError(`${path}.hub`, "which hub? Give its number.");
    if (nic.type === "netdev" && !draft.ids.has("netdev", id)) {
      throw new SpecError(`${path}.netdev`, `no netdev has the id "${id}": list it in netdevs.`);
    }
    return id;
  }
  if (nic.type !== "hub") draft.netdev(`${path}.hub`, "hubport", `${id}-hub`, { hubid: hub, netdev: id });
  const port = nic.type === "hub" ? id : `${id}-nic`;
  draft.netdev(`${path}.hub`, "hubport", port, { hubid: hub });
  return port;
}

function romFile({ rom, bootIndex }: NicSpec): string | undefined {
  if (typeof rom === "string") return rom;
  return (rom ?? bootIndex !== undefined) ? undefined : "";
}

function plainNicMembers(path: string, nic: NicSpec, model: string): OptionMembers {
  for (const option of ["queues", "queueSize", "mtu", "jumboFrames", "offloads"] as const) {
    if (nic[option] !== undefined)
      throw new SpecError(`${path}.${option}`, `only virtio nics have it, and this is ${model}.`);
  }
  return { vectors: nic.vectors };
}
