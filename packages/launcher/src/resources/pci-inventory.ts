import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { toPciAddress } from "./pci-address.js";

/** A PCI function of the host, as `/sys` shows it. */
export interface PciFunction {
  /** As `0000:08:00.0`. */
  readonly address: string;
  /** Four hexadecimal digits each. */
  readonly vendor: string;
  readonly device: string;
  /** Six hexadecimal digits: base class, subclass, interface; `020000` is an Ethernet controller. */
  readonly class: string;
  /** The driver that has it now. */
  readonly driver: string | undefined;
  /** The only driver that may have it, if somebody said so. */
  readonly driverOverride: string | undefined;
  /** Undefined without an IOMMU. */
  readonly iommuGroup: string | undefined;
  readonly numaNode: number | undefined;
  /** Of a virtual function: the one that it belongs to. */
  readonly physicalFunction: string | undefined;
  /** Of a physical function: those that there are now. */
  readonly virtualFunctions: readonly string[];
  /** How many virtual functions it may have; 0 without SR-IOV. */
  readonly maxVirtualFunctions: number;
}

/** Reads PCI functions out of `/sys`. */
export class PciInventory {
  readonly #host: Host;
  /** `<sysfs>/bus/pci`. */
  readonly bus: string;
  readonly #sysfs: string;

  constructor(host: Host, sysfs: string) {
    this.#host = host;
    this.#sysfs = sysfs;
    this.bus = `${sysfs}/bus/pci`;
  }

  /** The function's folder; a link on a real system. */
  folder(address: string): string {
    return `${this.bus}/devices/${address}`;
  }

  /** All functions, by address. */
  async list(): Promise<readonly PciFunction[]> {
    const addresses = await this.#host.files.list(`${this.bus}/devices`);
    const all = await Promise.all(addresses.map(async (address) => await this.#read(address)));
    return all.filter((one) => one !== undefined);
  }

  /** @throws ResourceError when there is none at that address, or it is no address */
  async get(text: string): Promise<PciFunction> {
    const address = toPciAddress(text);
    const found = await this.#read(address);
    if (found !== undefined) return found;
    const others = (await this.#host.files.list(`${this.bus}/devices`)).slice(0, 10).join(", ") || "none at all";
    throw new ResourceError(address, `${this.#host.name} has no PCI function ${address} (it has ${others}).`);
  }

  /** The driver that has a function now. */
  async driverOf(address: string): Promise<string | undefined> {
    return await this.#linkName(`${this.folder(address)}/driver`);
  }

  /** The functions that share an IOMMU group, by address. */
  async groupMembers(group: string): Promise<readonly string[]> {
    return await this.#host.files.list(`${this.#sysfs}/kernel/iommu_groups/${group}/devices`);
  }

  async #read(address: string): Promise<PciFunction | undefined> {
    const folder = this.folder(address);
    const text = async (name: string) => await this.#text(`${folder}/${name}`);
    const vendor = await text("vendor");
    // Not there, or just removed.
    if (vendor === undefined) return undefined;
    const [override, node, links] = [await text("driver_override"), await text("numa_node"), await this.#links(folder)];
    return {
      address,
      vendor: digits(vendor),
      device: digits(await text("device")),
      class: digits(await text("class")),
      driver: await this.driverOf(address),
      driverOverride: override === "(null)" || override === "" ? undefined : override,
      iommuGroup: await this.#linkName(`${folder}/iommu_group`),
      // -1 where the firmware doesn't say.
      numaNode: node === undefined || Number(node) < 0 ? undefined : Number(node),
      physicalFunction: await this.#linkName(`${folder}/physfn`),
      virtualFunctions: (await Promise.all(links.map(async (link) => await this.#linkName(`${folder}/${link}`))))
        .filter((one) => one !== undefined)
        .toSorted(),
      maxVirtualFunctions: Number((await text("sriov_totalvfs")) ?? 0),
    };
  }

  /** `virtfn0`, `virtfn1`, … of a physical function. */
  async #links(folder: string): Promise<readonly string[]> {
    return (await this.#host.files.list(folder)).filter((name) => /^virtfn\d+$/.test(name));
  }

  /** The name of what a link leads to; undefined without one. */
  async #linkName(path: string): Promise<string | undefined> {
    const target = await unlessAbsent(() => this.#host.files.realPath(path));
    return target?.split("/").at(-1);
  }

  async #text(path: string): Promise<string | undefined> {
    return (await unlessAbsent(() => this.#host.files.read(path)))?.trim();
  }
}

function digits(text: string | undefined): string {
  return (text ?? "").replace(/^0x/, "").toLowerCase();
}

async function unlessAbsent<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    // ENODEV: the function was removed between the opening of its file and the reading.
    if (["ENOENT", "ENODEV", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}
