import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gatherAgent } from "../../src/guest/agent-program.js";
import type { HostMachine } from "../../src/guest/host-machine.js";
import { UnpackedFolders } from "../../src/guest/unpacked-folders.js";
import { smallElf } from "./small-elf.js";

const machine: HostMachine = { architecture: "amd64", triple: "x86_64-linux-gnu", kernelParameters: "console=ttyS0" };
const loader = "/lib64/ld.so.2";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qw-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function gather(...folders: string[]): Promise<string[]> {
  const found = await gatherAgent(new UnpackedFolders(folders.map((name) => join(folder, name))), machine);
  return [...found.keys()].sort();
}

test("the agent, its libraries and theirs, and the loader, out of two folders and through links", async () => {
  await put("agent/usr/sbin/qemu-ga", smallElf({ interpreter: loader, needed: ["liba.so", "libc.so"] }));
  await put("qemu/usr/lib/x86_64-linux-gnu/liba.so.1.2", smallElf({ needed: ["libb.so"] }));
  await symlink("liba.so.1.2", join(folder, "qemu/usr/lib/x86_64-linux-gnu/liba.so"));
  await put("qemu/lib/x86_64-linux-gnu/libb.so", smallElf({ needed: ["libc.so"] }));
  await put("qemu/lib/x86_64-linux-gnu/libc.so", smallElf({ needed: ["ld.so.2"] }));
  await put("qemu/lib/x86_64-linux-gnu/ld-1.so", smallElf());
  // As Debian 11 has it: absolute, and not to leave the folder.
  await mkdir(join(folder, "qemu/lib64"));
  await symlink("/lib/x86_64-linux-gnu/ld-1.so", join(folder, "qemu/lib64/ld.so.2"));
  expect(await gather("agent", "qemu")).toEqual([
    loader,
    ...["liba.so", "libb.so", "libc.so"].map((name) => `/usr/lib/x86_64-linux-gnu/${name}`),
    "/usr/sbin/qemu-ga",
  ]);
});

test("a folder without the agent: the error names its package", async () => {
  await expect(gather("empty")).rejects.toMatchObject({
    name: "GuestBuildError",
    code: "ERR_QEMU_GUEST_AGENT",
    missing: "qemu-guest-agent",
    message: expect.stringContaining("dpkg-deb -x") as string,
  });
});

test("a missing library is named", async () => {
  await put("agent/usr/bin/qemu-ga", smallElf({ interpreter: loader, needed: ["liba.so"] }));
  await put("agent/lib64/ld.so.2", smallElf());
  await expect(gather("agent")).rejects.toMatchObject({ code: "ERR_QEMU_GUEST_AGENT", missing: "liba.so" });
});
