import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import type { PciFunction, PciInventory } from "./pci-inventory.js";

/** The driver that hands functions to user space, and so to QEMU. */
export const vfioDriver = "vfio-pci";

/** Moves functions between drivers by writing to `/sys`, which needs root. */
export class PciBinding {
  readonly #host: Host;
  readonly #inventory: PciInventory;

  constructor(host: Host, inventory: PciInventory) {
    this.#host = host;
    this.#inventory = inventory;
  }

  /**
   * Gives a function to vfio-pci.
   *
   * @returns undoes it: the driver and the override that it had are back. Nothing to undo when vfio-pci had it already.
   * @throws ResourceError when the kernel refuses; it is undone then
   */
  async bindToVfio(target: PciFunction): Promise<() => Promise<void>> {
    const { address, driver } = target;
    if (driver === vfioDriver) return async () => {};
    // A process that is gone has left it there, and it was another one's before.
    if ((await this.#inventory.driverOf(address)) === vfioDriver) return async () => await this.#restore(target);
    // Before the unbinding: else another driver that knows the device could take it in between.
    const override = `${this.#inventory.folder(address)}/driver_override`;
    await this.store(address, override, vfioDriver, `reserving it for ${vfioDriver}`);
    try {
      await this.#moveToVfio(target);
    } catch (error) {
      try {
        await this.#restore(target);
      } catch (failure) {
        throw new ResourceError(
          target.address,
          `${messageOf(error)} And it could not be put back: ${messageOf(failure)}`,
          { cause: error },
        );
      }
      throw error;
    }
    return async () => await this.#restore(target);
  }

  /** Gives it to the driver that `target` says, with the override that it says. @throws ResourceError */
  async giveBack(target: PciFunction): Promise<void> {
    await this.#restore(target);
  }

  /** Writes to a file of `/sys`, and says what was meant when the kernel refuses. */
  async store(address: string, path: string, content: string, meaning: string): Promise<void> {
    try {
      await this.#host.files.store(path, content);
    } catch (error) {
      const code = codeOf(error);
      const denied = code === "EACCES" || code === "EPERM" ? " Only root may do this." : "";
      throw new ResourceError(
        address,
        `${address}: ${meaning} failed (${code ?? messageOf(error)} from ${path}).${denied} The kernel's log may tell more.`,
        { cause: error },
      );
    }
  }

  async #moveToVfio({ address, driver }: PciFunction): Promise<void> {
    const folder = this.#inventory.folder(address);
    if (driver !== undefined)
      await this.store(address, `${folder}/driver/unbind`, address, `unbinding it from ${driver}`);
    await this.store(address, `${this.#inventory.bus}/drivers_probe`, address, `binding it to ${vfioDriver}`);
    // A probe that a driver refuses is no error to who wrote.
    if ((await this.#inventory.driverOf(address)) === vfioDriver) return;
    throw new ResourceError(
      address,
      `${address}: ${vfioDriver} did not take it. The kernel's log tells why; a function without a working IOMMU is refused so.`,
    );
  }

  /** Whatever of the way to vfio-pci was gone. */
  async #restore({ address, driver, driverOverride }: PciFunction): Promise<void> {
    const folder = this.#inventory.folder(address);
    if ((await this.#inventory.driverOf(address)) === vfioDriver) {
      await this.store(address, `${folder}/driver/unbind`, address, `unbinding it from ${vfioDriver}`);
    }
    // Before the binding: the kernel lets a function with an override go to no other driver. A line end clears it.
    await this.store(address, `${folder}/driver_override`, driverOverride ?? "\n", "restoring its driver_override");
    if (driver === undefined || (await this.#inventory.driverOf(address)) === driver) return;
    await this.store(
      address,
      `${this.#inventory.bus}/drivers/${driver}/bind`,
      address,
      `giving it back to its driver ${driver}`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
