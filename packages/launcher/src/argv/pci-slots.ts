import { SpecError } from "../errors.js";
import type { MachineFamily } from "./machine-family.js";

const slotCount = 32;

/** A place on a PCI bus. */
interface PciPlace {
  readonly slot: number;
  readonly function: number | undefined;
}

/**
 * Who sits where on the root bus. What the spec places is put down first, so that a device that is placed by us never takes a
 * slot which a later one asks for, as QEMU's own choice would.
 */
export class PciSlots {
  readonly #family: MachineFamily;
  /** By slot: by function, or `all` for one that said none, the option that has it. */
  readonly #taken = new Map<number, Map<number | "all", string>>();

  constructor(family: MachineFamily) {
    this.#family = family;
    for (const slot of family.takenSlots) this.#taken.set(slot, new Map([["all", "the chipset"]]));
  }

  /** Puts down what the spec places. @throws SpecError when it is no address, or taken. */
  reserve(path: string, address: string): void {
    const place = parsePlace(path, address);
    const others = this.#taken.get(place.slot) ?? new Map<number | "all", string>();
    const owner = others.get("all") ?? others.get(place.function ?? 0);
    const clash = owner ?? (place.function === undefined ? [...others.values()][0] : undefined);
    // A device may join a slot of the chipset as a further function, as QEMU lets it.
    if (clash !== undefined && !(clash === "the chipset" && (place.function ?? 0) > 0)) {
      throw new SpecError(
        path,
        `slot ${place.slot.toString(16)} of ${this.#family.rootBus ?? "the bus"} is taken by ${clash}.`,
      );
    }
    others.set(place.function ?? "all", path);
    this.#taken.set(place.slot, others);
  }

  /** The first free slot, as `-device` takes it; undefined where QEMU places devices. @throws SpecError when all are taken. */
  take(path: string): string | undefined {
    return this.#takeOf(
      path,
      Array.from({ length: slotCount }, (_, slot) => slot),
    );
  }

  /** The last free slot. */
  takeLast(path: string): string | undefined {
    return this.#takeOf(
      path,
      Array.from({ length: slotCount }, (_, index) => slotCount - 1 - index),
    );
  }

  #takeOf(path: string, order: readonly number[]): string | undefined {
    if (this.#family.rootBus === undefined) return undefined;
    const slot = order.find((candidate) => !this.#taken.has(candidate));
    if (slot === undefined) {
      throw new SpecError(
        path,
        `all ${slotCount} slots of ${this.#family.rootBus} are taken: add a bridge, and name it as bus.`,
      );
    }
    this.#taken.set(slot, new Map([["all", path]]));
    return writePlace({ slot, function: undefined });
  }
}

/** An address as `-device` takes it: `5` is `0x5`, `1f.1` is `0x1f.0x1`. @throws SpecError */
export function pciAddress(path: string, address: string): string {
  return writePlace(parsePlace(path, address));
}

function parsePlace(path: string, address: string): PciPlace {
  const [, slot, pciFunction] = /^(?:0x)?([0-9a-f]{1,2})(?:\.(?:0x)?([0-7]))?$/i.exec(address) ?? [];
  const place = {
    slot: Number.parseInt(slot ?? "", 16),
    function: pciFunction === undefined ? undefined : Number(pciFunction),
  };
  if (!(place.slot < slotCount)) {
    throw new SpecError(path, `"${address}" is no PCI address: a slot from 0 to 1f, or slot.function as "1f.0".`);
  }
  return place;
}

function writePlace({ slot, function: pciFunction }: PciPlace): string {
  const hexadecimal = `0x${slot.toString(16)}`;
  return pciFunction === undefined ? hexadecimal : `${hexadecimal}.0x${pciFunction}`;
}
