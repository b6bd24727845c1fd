import { QemuStateError } from "@qemu-wire/wire";
import type { MigrationEnd } from "./migration-end.js";

/**
 * The devices that go at the source while its guest is moved. QEMU refuses to unplug any meanwhile, but a guest can give one
 * up by itself, or do late what it was asked to. The destination was started with it: before 8.1, and for machine types of
 * before, it mostly refuses the guest (`Bad config data: i=0x6e`, a port's slot status); newer ones take it, with a device
 * that the guest takes for gone.
 */
export class GivenUpDevices implements Disposable {
  readonly #name: string;
  readonly #devices: string[] = [];
  readonly #listener: Disposable;

  /** Watches from now on; `went` is called with {@link error} at each one. */
  constructor({ name, qmp }: MigrationEnd, went: (error: QemuStateError) => void) {
    this.#name = name;
    this.#listener = qmp.on("DEVICE_DELETED", ({ data: { device, path } }) => {
      // Parts of a device go with it, and are told before it.
      if (device === undefined && !/^\/machine\/peripheral-anon\/[^/]+$/.test(path)) return;
      this.#devices.push(device ?? path);
      if (this.error !== undefined) went(this.error);
    });
  }

  /** Why the guest can't go to that destination any more; undefined when it can. */
  get error(): QemuStateError | undefined {
    if (this.#devices.length === 0) return undefined;
    return new QemuStateError(
      `${this.#name} lost ${this.#devices.join(", ")} while its guest was moved, which the destination has: migrate again, to one that is started without it`,
    );
  }

  [Symbol.dispose](): void {
    this.#listener[Symbol.dispose]();
  }
}
