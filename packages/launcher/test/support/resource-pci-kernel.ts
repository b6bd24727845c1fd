import { access, mkdir, readFile, readlink, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Host } from "../../src/host/host.js";
import { temporaryFolder } from "./resource-host.js";

/** A function that the kernel of a test has. */
export interface FakeFunction {
  readonly address: string;
  readonly ids?: readonly [vendor: string, device: string];
  readonly class?: string;
  readonly driver?: string;
  readonly group?: string | undefined;
  readonly override?: string;
  readonly maxVirtualFunctions?: number;
  readonly numaNode?: number;
}

/**
 * A `/sys` with PCI functions in a temporary folder, and what Linux does when its files are written to: a machine to test
 * on has no hardware whose drivers could be taken away. Behaviour is that of drivers/base/bus.c, drivers/pci/pci-driver.c
 * and drivers/pci/iov.c of Linux 6.
 */
export class FakePciKernel {
  readonly root: string;
  /** Each write, as `file: content`, the folder of the function or driver included. */
  readonly writes: string[] = [];
  /** Drivers whose probe fails: nothing is bound, and who wrote is not told. */
  readonly failingProbes = new Set<string>();
  /** Files whose write fails, by the end of their path, with the error's code. */
  readonly failingWrites = new Map<string, string>();
  /** Which driver takes which device, by `vendor:device`. */
  readonly #drivers = new Map<string, readonly string[]>();

  private constructor(root: string) {
    this.root = root;
  }

  static async make(
    drivers: Readonly<Record<string, readonly string[]>> = {
      "vfio-pci": [],
      ixgbe: ["8086:10fb"],
      ixgbevf: ["8086:10ed"],
    },
  ): Promise<FakePciKernel> {
    const kernel = new FakePciKernel(await temporaryFolder());
    await mkdir(`${kernel.root}/bus/pci/devices`, { recursive: true });
    await writeFile(`${kernel.root}/bus/pci/drivers_probe`, "");
    for (const [driver, ids] of Object.entries(drivers)) {
      kernel.#drivers.set(driver, ids);
      await mkdir(kernel.#driver(driver), { recursive: true });
      for (const file of ["bind", "unbind"]) await writeFile(`${kernel.#driver(driver)}/${file}`, "");
    }
    return kernel;
  }

  async add(fake: FakeFunction): Promise<void> {
    const { address, ids = ["8086", "10fb"], driver, group, override, maxVirtualFunctions, numaNode = -1 } = fake;
    const folder = this.#folder(address);
    await mkdir(folder);
    const files: Record<string, string> = {
      vendor: `0x${ids[0]}`,
      device: `0x${ids[1]}`,
      class: `0x${fake.class ?? "020000"}`,
      driver_override: override ?? "(null)",
      numa_node: String(numaNode),
    };
    if (maxVirtualFunctions !== undefined) {
      files["sriov_totalvfs"] = String(maxVirtualFunctions);
      files["sriov_numvfs"] = "0";
    }
    for (const [name, content] of Object.entries(files)) await writeFile(`${folder}/${name}`, `${content}\n`);
    if (group !== undefined) {
      const members = `${this.root}/kernel/iommu_groups/${group}/devices`;
      await mkdir(members, { recursive: true });
      await symlink(folder, `${members}/${address}`);
      await symlink(dirname(members), `${folder}/iommu_group`);
    }
    if (driver !== undefined) await symlink(this.#driver(driver), `${folder}/driver`);
  }

  /** The host with this kernel: whatever is stored below its root goes to it, and to no file. */
  host(base: Host): Host {
    const store = async (path: string, content: string): Promise<void> => await this.#store(path, content);
    return { ...base, files: { ...base.files, store } };
  }

  /** Driver and override of a function, as they are now. */
  async state(address: string): Promise<{ readonly driver: string | undefined; readonly override: string }> {
    return { driver: await this.#driverOf(address), override: await this.#text(address, "driver_override") };
  }

  async #store(path: string, content: string): Promise<void> {
    if (!path.startsWith(`${this.root}/`)) throw new Error(`a write to ${path}, which is not the test's`);
    await access(path);
    // Through `driver`, as the kernel does.
    const file = basename(path);
    const folder = await realpath(dirname(path));
    this.writes.push(`${basename(folder)}/${file}: ${JSON.stringify(content)}`);
    for (const [end, code] of this.failingWrites) if (path.endsWith(end)) throw kernelError(code, path);
    const text = content.trim();
    switch (file) {
      case "driver_override":
        return await writeFile(path, text === "" ? "(null)\n" : `${text}\n`);
      case "unbind":
        return await this.#unbind(basename(folder), text, path);
      case "bind":
        return await this.#bind(basename(folder), text, path);
      case "drivers_probe":
        return await this.#probe(text, path);
      case "sriov_numvfs":
        return await this.#setVirtualFunctions(basename(folder), Number(text), path);
      default:
        throw kernelError("EACCES", path);
    }
  }

  async #unbind(driver: string, address: string, path: string): Promise<void> {
    if ((await this.#driverOf(address)) !== driver) throw kernelError("ENODEV", path);
    await rm(`${this.#folder(address)}/driver`);
  }

  async #bind(driver: string, address: string, path: string): Promise<void> {
    if ((await this.#driverOf(address)) !== undefined) throw kernelError("EBUSY", path);
    if (!(await this.#matches(driver, address)) || this.failingProbes.has(driver)) throw kernelError("ENODEV", path);
    await symlink(this.#driver(driver), `${this.#folder(address)}/driver`);
  }

  async #probe(address: string, path: string): Promise<void> {
    if ((await this.#driverOf(address)) !== undefined) return;
    for (const driver of this.#drivers.keys()) {
      if (!(await this.#matches(driver, address)) || this.failingProbes.has(driver)) continue;
      return await this.#bind(driver, address, path);
    }
  }

  async #matches(driver: string, address: string): Promise<boolean> {
    const override = await this.#text(address, "driver_override");
    if (override !== "(null)") return override === driver;
    const ids = [await this.#text(address, "vendor"), await this.#text(address, "device")];
    return (this.#drivers.get(driver) ?? []).includes(ids.map((id) => id.replace("0x", "")).join(":"));
  }

  async #setVirtualFunctions(address: string, count: number, path: string): Promise<void> {
    const folder = this.#folder(address);
    const before = Number(await this.#text(address, "sriov_numvfs"));
    if (count > Number(await this.#text(address, "sriov_totalvfs"))) throw kernelError("ERANGE", path);
    if (before !== 0 && count !== 0) throw kernelError("EBUSY", path);
    for (let index = 0; index < before; index += 1) {
      const virtual = virtualAddress(address, index);
      await rm(`${this.root}/kernel/iommu_groups/vf-${virtual}`, { recursive: true });
      await rm(this.#folder(virtual), { recursive: true });
      await rm(`${folder}/virtfn${index}`);
    }
    for (let index = 0; index < count; index += 1) {
      const virtual = virtualAddress(address, index);
      await this.add({ address: virtual, ids: ["8086", "10ed"], driver: "ixgbevf", group: `vf-${virtual}` });
      await symlink(folder, `${this.#folder(virtual)}/physfn`);
      await symlink(this.#folder(virtual), `${folder}/virtfn${index}`);
    }
    await writeFile(path, `${count}\n`);
  }

  async #driverOf(address: string): Promise<string | undefined> {
    return await readlink(`${this.#folder(address)}/driver`).then(basename, () => undefined);
  }

  async #text(address: string, name: string): Promise<string> {
    return (await readFile(`${this.#folder(address)}/${name}`, "utf8")).trim();
  }

  #folder(address: string): string {
    return `${this.root}/bus/pci/devices/${address}`;
  }

  #driver(name: string): string {
    return `${this.root}/bus/pci/drivers/${name}`;
  }
}

/** Where this kernel puts virtual functions: on the next device of the bus. */
function virtualAddress(physical: string, index: number): string {
  return `${physical.slice(0, -4)}10.${index}`;
}

function kernelError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: write, '${path}'`), { code });
}
