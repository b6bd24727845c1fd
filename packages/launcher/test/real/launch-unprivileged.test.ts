import { execFile } from "node:child_process";
import { chmod, chown, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";

const script = fileURLToPath(new URL("../support/launch-unprivileged.mjs", import.meta.url));
/** Nobody; a file of the tests is somebody else's to it. */
const nobody = 65_534;

interface Attempt {
  readonly name?: string;
  readonly diagnosis?: string;
  readonly message?: string;
  readonly accelerator?: { readonly name: string; readonly reason: string };
}

describeQemu("a launch by an unprivileged user", () => {
  test("is told what it may not do: KVM, an image", async () => {
    const home = await mkdtemp(join(tmpdir(), "qw-nobody-"));
    const image = join(home, "private.img");
    try {
      await writeFile(image, Buffer.alloc(1024 * 1024));
      await chmod(image, 0);
      if (process.getuid?.() === 0) await chown(home, nobody, nobody);
      // An unpacked QEMU may lie where only its owner looks.
      const qemu = (await isForOthers(qemuBinary)) ? qemuBinary : "qemu-system-x86_64";
      const { stdout } = await promisify(execFile)(process.execPath, [script, String(nobody), qemu, image], {
        env: { PATH: process.env["PATH"], HOME: home, XDG_RUNTIME_DIR: home },
        cwd: "/",
      });
      const said = JSON.parse(stdout) as { readonly uid: number } & Record<"kvm" | "auto" | "image", Attempt>;
      expect(said.uid).toBeGreaterThan(0);
      expect(said.image).toMatchObject({ name: "LaunchError", diagnosis: "image-denied" });
      expect(said.image.message).toContain(image);
      const device = await stat("/dev/kvm").catch(() => undefined);
      // Where everybody may use it nobody is denied it; what is wrong then is another test's matter.
      const diagnosis = device === undefined ? "kvm-missing" : (device.mode & 0o006) === 0 ? "kvm-denied" : undefined;
      if (diagnosis === undefined) return;
      expect(said.kvm).toMatchObject({ name: "LaunchError", diagnosis });
      expect(said.kvm.message).toMatch(/\/dev\/kvm/);
      expect(said.auto.accelerator).toEqual({ name: "tcg", reason: expect.stringContaining("/dev/kvm") as string });
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
});

async function isForOthers(path: string): Promise<boolean> {
  if (!path.startsWith("/")) return true;
  for (let folder = path; folder !== "/"; ) {
    folder = join(folder, "..");
    if (((await stat(folder)).mode & 0o005) !== 0o005) return false;
  }
  return true;
}
