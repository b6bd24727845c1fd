import { setTimeout as pause } from "node:timers/promises";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { pciMap } from "./pci-map.js";
import { peripheralTypes } from "./peripherals.js";

/** Models of ports that a device can be plugged into. */
export const portModels: ReadonlySet<string> = new Set(["pcie-root-port", "ioh3420", "xio3130-downstream"]);

/** Between two looks at a slot, in milliseconds: no event tells of it. */
const interval = 50;

/** How long to wait for a slot. */
export interface SlotWait {
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until the guest is doing nothing with the slot of a port, and resolves with whether it is so.
 *
 * Before 6.0 QEMU says of an empty slot that its link is up. A Linux that boots believes it: it switches the slot on, looks
 * for a device for some seconds, and switches it off again, by which QEMU takes away what was plugged in meanwhile, for
 * good. Asked to give a device up while it is still taking it, the guest ignores that, and QEMU never asks again. Versions
 * from 6.0 on do neither, and are not waited for.
 *
 * Of a port that isn't there, and one whose registers can't be read as no firmware has mapped them, nobody takes any
 * notice yet: a device that is plugged in then is found when the guest boots.
 *
 * @throws QemuClosedError, QemuTimeoutError, QemuAbortError.
 */
export async function slotIsAtRest(
  qmp: QmpClient<"common">,
  port: string,
  { timeout, signal }: SlotWait,
): Promise<boolean> {
  if (Number(qmp.greeting.QMP.version.qemu.major) >= 6) return true;
  const deadline = performance.now() + timeout;
  const slot = await openSlot(qmp, port, signal);
  if (slot === undefined) return true;
  for (;;) {
    if (isAtRest(await slot())) return true;
    // A guest that stands still goes on with it when it is resumed, and not before.
    const { running } = await qmp.execute("query-status", undefined, { signal });
    if (!running || performance.now() > deadline) return false;
    await pause(interval);
  }
}

/** The port that a device is plugged into; undefined for one that is elsewhere, or gone. */
export async function portOf(qmp: QmpClient<"common">, id: string): Promise<string | undefined> {
  const bus = await parentBus(qmp, id);
  // A port's bus has the port's name.
  const name = bus.slice(bus.lastIndexOf("/") + 1);
  return portModels.has((await peripheralTypes(qmp)).get(name) ?? "") ? name : undefined;
}

async function parentBus(qmp: QmpClient<"common">, id: string): Promise<string> {
  try {
    return String(await qmp.execute("qom-get", { path: `/machine/peripheral/${id}`, property: "parent_bus" }));
  } catch (error) {
    // It was ejected meanwhile.
    if (!(error instanceof QemuCommandError)) throw error;
    return "";
  }
}

/** Slot control in the lower half, slot status in the upper one, as PCI Express has them. */
type SlotRegisters = number;

const hotPlugInterrupt = 0x20;
const powerIndicator = 0x300;
const blinking = 0x200;
const off = 0x300;
const powerOff = 0x400;
/** A button pressed or a presence changed, which the guest has not looked at yet. */
const news = 0x0009_0000;
const present = 0x0040_0000;

function isAtRest(slot: SlotRegisters): boolean {
  if ((slot & present) !== 0) return (slot & news) === 0 && (slot & powerIndicator) !== blinking;
  // It is switched off before its indicator is, and a device is lost by either.
  if ((slot & powerOff) === 0 || (slot & powerIndicator) !== off) return false;
  return (slot & news) === 0 || (slot & hotPlugInterrupt) === 0;
}

/** Reads the registers of a port's slot, without the guest noticing: undefined when there are none that could matter. */
async function openSlot(
  qmp: QmpClient<"common">,
  port: string,
  signal: AbortSignal | undefined,
): Promise<(() => Promise<SlotRegisters>) | undefined> {
  const found = (await pciMap(qmp)).find(({ id }) => id === port);
  const base = await configurationBase(qmp, signal);
  if (found === undefined || base === undefined) return undefined;
  const address = base + BigInt((found.bus << 20) | (found.slot << 15) | (found.function << 12));
  const read = async (offset: number): Promise<number> => await readWord(qmp, address + BigInt(offset), signal);
  const capability = await expressCapability(read);
  if (capability === undefined) return undefined;
  // Without a power controller nothing is switched off.
  if (((await read(capability + 0x14)) & 0x02) === 0) return undefined;
  return async () => await read(capability + 0x18);
}

/** Where the memory-mapped configuration space is for now: firmware puts it there. */
async function configurationBase(
  qmp: QmpClient<"common">,
  signal: AbortSignal | undefined,
): Promise<bigint | undefined> {
  const text = await qmp.hmp("info mtree", { signal });
  for (const [, start] of text.matchAll(
    /^\s*([0-9a-f]{16})-[0-9a-f]{16} \(.*\): (?:alias \S+ @)?pcie-mmcfg-mmio\b/gm,
  )) {
    // As a region of its own it begins at zero.
    if (start !== undefined && BigInt(`0x${start}`) !== 0n) return BigInt(`0x${start}`);
  }
  return undefined;
}

/** The first capability is at 0x34; each has its kind and the place of the next one. */
async function expressCapability(read: (offset: number) => Promise<number>): Promise<number | undefined> {
  let offset = (await read(0x34)) & 0xfc;
  for (let count = 0; offset >= 0x40 && count < 48; count++) {
    const header = await read(offset);
    if ((header & 0xff) === 0x10) return offset;
    offset = (header >> 8) & 0xfc;
  }
  return undefined;
}

/** Four bytes of the machine's memory; zero where there is none. */
async function readWord(qmp: QmpClient<"common">, address: bigint, signal: AbortSignal | undefined): Promise<number> {
  const text = await qmp.hmp(`xp /1xw 0x${address.toString(16)}`, { signal });
  return Number(/: (0x[0-9a-f]{8})\s*$/.exec(text)?.[1] ?? 0) | 0;
}
