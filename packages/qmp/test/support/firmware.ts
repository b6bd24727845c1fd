import { writeFile } from "node:fs/promises";
import type { TemporaryDirectory } from "./temporary-directory.js";

/** A firmware is mapped right below 4 GiB, in steps of 64 KiB. */
const size = 64 * 1024;
/** Where the processor starts. */
const resetVector = size - 16;

/** `mov dx, port` */
const selectPort = (port: number): number[] => [0xba, port & 0xff, port >> 8];
/** `mov eax, value` */
const load = (value: number): number[] => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [0x66, 0xb8, ...bytes];
};
/** Writes 32 bits to a port. */
const out32 = (port: number, value: number): number[] => [...selectPort(port), ...load(value), 0x66, 0xef];
/** Writes 16 bits to a port. */
const out16 = (port: number, value: number): number[] => [...selectPort(port), ...load(value), 0xef];
/** Writes 8 bits to a port. */
const out8 = (port: number, value: number): number[] => [...selectPort(port), ...load(value), 0xee];
/** Sets a register of q35's LPC bridge (00:1f.0). */
const configure = (register: number, value: number): number[] => [
  ...out32(0xcf8, 0x8000_f800 + register),
  ...out32(0xcfc, value),
];
/** `hlt`, and again when something wakes it. */
const halt = [0xf4, 0xeb, 0xfd];

/** Guests of a few instructions each, for machine `q35`: what they do takes milliseconds and no operating system. */
const programs = {
  /** Does nothing. */
  idle: halt,
  /** Switches itself off by ACPI: places and enables the power management block, then enters S5. */
  powerOff: [...configure(0x40, 0x601), ...configure(0x44, 0x80), ...out16(0x604, 0x2000), ...halt],
  /** Resets the machine by its reset control register. */
  reset: [...out8(0xcf9, 6), ...halt],
  /** Tells the pvpanic device that it has panicked. */
  panic: [...out8(0x505, 1), ...halt],
  /** Sets the clock's hour, over and over. */
  setClock: [...out8(0x70, 4), ...out8(0x71, 5), 0xeb, 0x00],
} as const;

/** The name of a guest. */
export type GuestProgram = keyof typeof programs;

/** Writes a firmware that runs a program, and returns the arguments that boot it. */
export async function firmware(program: GuestProgram, directory: TemporaryDirectory): Promise<string[]> {
  const image = Buffer.alloc(size);
  const code = programs[program];
  image.set(code, 0);
  if (program === "setClock") image.writeInt8(-code.length, code.length - 1);
  // `jmp` from the reset vector to the first byte.
  image.writeUInt8(0xe9, resetVector);
  image.writeUInt16LE((size - (resetVector + 3)) & 0xffff, resetVector + 1);
  const path = directory.file(`${program}.bin`);
  await writeFile(path, image);
  return ["-accel", "tcg", "-m", "16", "-bios", path];
}
