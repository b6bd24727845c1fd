import { chmod, open } from "node:fs/promises";
import { delimiter } from "node:path";
import { type Building, runProgram } from "./run-program.js";

// Fixed, so that the same options give the same image.
const identity = "5f2d1c7e-6a0b-4c55-9d3e-71656d757772";

/** Makes an image with an empty ext4 file system, owned by root; it is sparse and read-only. */
export async function makeDisk(path: string, mebibytes: number, building: Building): Promise<void> {
  building.progress(`Making a disk of ${mebibytes} MiB`);
  const file = await open(path, "wx");
  try {
    await file.truncate(mebibytes * 1024 * 1024);
  } finally {
    await file.close();
  }
  // Folders for administrators are often not on a user's path.
  const searched = [process.env["PATH"] ?? "", "/usr/sbin", "/sbin"].join(delimiter);
  const env = { ...process.env, PATH: searched, E2FSPROGS_FAKE_TIME: "1", SOURCE_DATE_EPOCH: "1" };
  const extended = `root_owner=0:0,hash_seed=${identity},lazy_itable_init=0,lazy_journal_init=0`;
  const args = ["-q", "-F", "-m", "0", "-L", "qemu-wire", "-U", identity, "-E", extended, path];
  await runProgram("mkfs.ext4", args, { signal: building.signal, env });
  await chmod(path, 0o444);
}
