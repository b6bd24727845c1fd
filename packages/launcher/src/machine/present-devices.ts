import type { QmpClient } from "@qemu-wire/qmp";
import { type ArgvPart, argvPart, argvParts, deviceParts, withMember } from "./argv-parts.js";

/**
 * What a machine is made of at this moment, as the command line that would make it so: that of its start, without what was
 * unplugged, with what was plugged in. It is what the destination of a migration has to be started with.
 */
export class PresentDevices {
  #argv: readonly string[];
  /** What ends with a device that was plugged in, such as the lease of its MAC address, or its overlay. */
  readonly #endings = new Map<string, () => Promise<void>>();
  /** What is left in QEMU of devices that went without our asking, by their ids. */
  readonly #left = new Map<string, readonly ArgvPart[]>();
  #turn: Promise<unknown> = Promise.resolve();

  /** @param argv the command line that the machine was started with. */
  constructor(argv: readonly string[]) {
    this.#argv = argv;
  }

  /** QEMU's command line, its own words first. */
  get argv(): readonly string[] {
    return this.#argv;
  }

  /** The ids of all devices that have one. */
  get ids(): string[] {
    return argvParts(this.#argv).flatMap((part) => (part.kind === "device" ? part.id : []));
  }

  /** Whether something of this kind and name is there. */
  has(kind: ArgvPart["kind"], id: string): boolean {
    return argvParts(this.#argv).some((part) => part.kind === kind && part.id === id);
  }

  /**
   * A device with all that is there for it alone, what stands on top first; of one that went by itself, what it left.
   * Empty when nothing is known of this id.
   */
  partsOf(id: string): readonly ArgvPart[] {
    const parts = deviceParts(argvParts(this.#argv), id);
    return parts.length > 0 ? parts : (this.#left.get(id) ?? []);
  }

  /** Takes note of devices that go without our asking: the guest ejected them, or somebody else's monitor did. */
  watch(qmp: QmpClient<"common">): Disposable {
    return qmp.on("DEVICE_DELETED", ({ data: { device } }) => {
      if (device === undefined) return;
      const [part, ...behind] = deviceParts(argvParts(this.#argv), device);
      if (part === undefined) return;
      this.remove(part);
      if (behind.length > 0) this.#left.set(device, behind);
    });
  }

  /** A device was plugged in: options, each with its value, what is behind it first. */
  add(id: string, options: readonly (readonly string[])[], ending: () => Promise<void>): void {
    this.#argv = [...this.#argv, ...options.flat()];
    this.#endings.set(id, ending);
  }

  /** A part is gone. */
  remove(gone: Pick<ArgvPart, "kind" | "id">): void {
    this.#rewrite(gone, () => []);
  }

  /** A drive has another medium, whose options these are, or none. The old one's parts are removed by their own names. */
  changeMedium(id: string, node: string | undefined, options: readonly (readonly string[])[]): void {
    this.#rewrite({ kind: "device", id }, ({ words }) => [...options.flat(), ...withMember(words, "drive", node)]);
  }

  /** Nothing is left of a device: ends what came with it. */
  async end(id: string): Promise<void> {
    const ending = this.#endings.get(id);
    this.#endings.delete(id);
    this.#left.delete(id);
    await ending?.();
  }

  /** Ends what came with all devices that were plugged in; when the machine ends. */
  async endAll(): Promise<void> {
    await Promise.all([...this.#endings.keys()].map(async (id) => await this.end(id)));
  }

  /** Does one thing after the other, so that no two choose the same id, port or slot. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.#turn;
    const result = (async () => {
      await before;
      return await work();
    })();
    // The next one waits for the end, whichever it is; who called gets the failure.
    this.#turn = result.catch(() => {});
    return await result;
  }

  #rewrite(meant: Pick<ArgvPart, "kind" | "id">, replacement: (part: ArgvPart) => readonly string[]): void {
    const kept: string[] = [];
    for (let index = 0; index < this.#argv.length; index++) {
      const [word = "", value] = [this.#argv[index], this.#argv[index + 1]];
      const part = value === undefined ? undefined : argvPart(word, value);
      if (part === undefined) {
        kept.push(word);
        continue;
      }
      kept.push(...(part.kind === meant.kind && part.id === meant.id ? replacement(part) : part.words));
      index += 1;
    }
    this.#argv = kept;
  }
}
