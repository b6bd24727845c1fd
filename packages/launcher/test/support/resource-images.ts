import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
import { describe } from "vitest";
import { type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import type { QmpClient } from "@qemu-wire/qmp";

const runFile = promisify(execFile);

/** Runs qemu-img to its end and gives what it printed. */
export async function qemuImg(...args: readonly string[]): Promise<string> {
  return (await runFile("qemu-img", args)).stdout;
}

const missing = await qemuImg("--version").then(
  () => undefined,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);

/** `describe` for tests that start qemu-img: skipped with the reason for a person without it, a failure under CI. */
export function describeQemuImg(title: string, body: () => void): void {
  if (missing === undefined) describe(title, body);
  else if (["", "0", "false"].includes(process.env["CI"] ?? ""))
    describe.skip(`${title} (${missing}; install qemu-utils)`, body);
  else throw new Error(`${missing}. Under CI these tests have to run: install qemu-utils.`);
}

/** The words that start the QEMU under test. */
export const qemu: readonly string[] = [qemuBinary];

/** Starts a machine that {@link plugDisk} can give a disk. */
export async function startMachine(): Promise<QemuProcess> {
  return await startQemu({ machine: "pc", args: ["-m", "16"] });
}

/** Gives a machine a disk: from then on QEMU holds the image's locks, which a node that nothing uses may not have. */
export async function plugDisk(qmp: QmpClient, image: ImageNode): Promise<void> {
  await openImage(qmp, image);
  await qmp.executeRaw("device_add", { driver: "virtio-blk-pci", drive: "disk", id: "disk0" });
}

/** An image as QEMU is told of it. */
export interface ImageNode {
  readonly driver: string;
  readonly filename: string;
  readonly readOnly?: boolean;
}

/** Opens an image in a running QEMU, as a disk's two nodes. */
export async function openImage(qmp: QmpClient, image: ImageNode): Promise<void> {
  const { driver, filename, readOnly = false } = image;
  await qmp.executeRaw("blockdev-add", {
    driver,
    "node-name": "disk",
    "read-only": readOnly,
    file: { driver: "file", filename, "read-only": readOnly },
  });
}

/** Sets the reference count of a cluster of a small qcow2 image with counts of 16 bits, past QEMU. */
export async function setReferenceCount(path: string, cluster: number, count: number): Promise<void> {
  const file = await open(path, "r+");
  try {
    const pointer = async (offset: number): Promise<number> => {
      const { buffer } = await file.read(Buffer.alloc(8), 0, 8, offset);
      return Number(buffer.readBigUInt64BE(0));
    };
    const table = await pointer(48);
    const block = await pointer(table);
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(count);
    await file.write(bytes, 0, 2, block + 2 * cluster);
  } finally {
    await file.close();
  }
}
