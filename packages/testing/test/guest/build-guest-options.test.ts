import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildGuestOptions, buildGuest, GuestBuildError } from "@qemu-wire/testing";
import { QemuAbortError, QemuError } from "@qemu-wire/wire";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qw-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The error of a call that builds nothing, because it must fail before. */
async function failureOf(options: BuildGuestOptions): Promise<GuestBuildError> {
  const error: unknown = await buildGuest({ cacheDirectory: join(folder, "cache"), ...options }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GuestBuildError);
  expect(error).toBeInstanceOf(QemuError);
  return error as GuestBuildError;
}

test("a ready-made kernel and initrd are checked and given back", async () => {
  const [kernel, initrd] = [join(folder, "k"), join(folder, "i")];
  await writeFile(kernel, "");
  expect(await failureOf({ kernel, initrd })).toMatchObject({ code: "ERR_QEMU_GUEST_FILE", missing: initrd });
  await writeFile(initrd, "");
  const guest = await buildGuest({ kernel, initrd });
  expect(guest).toEqual({
    kernel,
    initrd,
    append: expect.stringMatching(/^console=tty\w+ (no_timer_check )?quiet panic=-1/) as string,
  });
  expect(await failureOf({ kernel: folder, initrd })).toMatchObject({ code: "ERR_QEMU_GUEST_FILE", missing: folder });
});

test.each<[string, BuildGuestOptions]>([
  ["go together", { kernel: "/k" }],
  ["go together", { initrd: "/i" }],
  ["files, shares would have to be built", { kernel: "/k", initrd: "/i", files: {}, shares: [] }],
  ["disk.mebibytes", { disk: { mebibytes: 1 } }],
  ["disk.mebibytes", { disk: { mebibytes: 64.5 } }],
  ["tag of a share", { shares: ["a b"] }],
  ["tag of a share", { shares: ["../etc"] }],
  ["tag of a share", { shares: ["disk"] }],
  ["zero byte", { commands: ["a\0"] }],
  ["agent.channel", { agent: { channel: "vsock" as "virtio-serial" } }],
])("refused: %s (%#)", async (words, options) => {
  const error = await failureOf(options);
  expect(error.code).toBe("ERR_QEMU_GUEST_OPTION");
  expect(error.message).toContain(words);
});

test.runIf(process.platform === "linux")("without apt the error says what to give instead", async () => {
  vi.stubEnv("PATH", folder);
  const error = await failureOf({});
  expect(error).toMatchObject({ code: "ERR_QEMU_GUEST_PROGRAM", missing: "apt-config" });
  expect(error.message).toMatch(/`kernel` and `initrd`/);
});

test.runIf(process.platform === "linux")(
  "a host's file that is not there, an agent's folder without an agent",
  async () => {
    const missing = join(folder, "none");
    const file = await failureOf({ files: { "/x": { from: missing } } });
    expect(file).toMatchObject({ code: "ERR_QEMU_GUEST_FILE", missing });
    const agent = await failureOf({ agent: { from: folder } });
    expect(agent).toMatchObject({ code: "ERR_QEMU_GUEST_AGENT", missing: "qemu-guest-agent" });
  },
);

test("an aborted signal ends it before anything is done", async () => {
  const reason = new Error("enough");
  const building = buildGuest({ signal: AbortSignal.abort(reason), disk: true, cacheDirectory: folder });
  await expect(building).rejects.toThrow(QemuAbortError);
  await expect(building).rejects.toMatchObject({ name: "AbortError", cause: reason });
  expect(await readdir(folder)).toEqual([]);
});
