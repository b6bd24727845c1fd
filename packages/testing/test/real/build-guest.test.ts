import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type BuildGuestOptions, buildGuest, type Guest } from "@qemu-wire/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BootedGuest } from "../guest/booted-guest.js";
import { readCpio } from "../guest/read-cpio.js";
import { describeQemu } from "../support/qemu-binary.js";

/** The first build fetches packages; another file's tests may be booting guests at the same time (ms). */
const buildTime = 300_000;
const bootTime = 120_000;

const guests = {
  plain: {},
  serial: { agent: { channel: "isa-serial" } },
  disk: { disk: { mebibytes: 16 } },
  changed: {
    files: {
      "/etc/motd": "hello\n",
      "/opt/bytes": new Uint8Array([0, 255, 10]),
      "/opt/run": { content: "#!/bin/sh\necho ran\n", mode: 0o755 },
      "/opt/copied": { from: import.meta.filename, mode: 0o600 },
    },
    commands: ["cat /etc/motd >/run/seen", "[ ! -e /run/qemu-ga.pid ] && echo first >>/run/seen", "exit 3"],
  },
  shares: { shares: ["source"] },
} satisfies Record<string, BuildGuestOptions>;

const built = new Map<string, Guest>();
let folder: string;

function guestOf(name: keyof typeof guests): Guest {
  return built.get(name) as Guest;
}

/** Powers the guest off through its agent and expects QEMU to end well. */
async function expectPowerOff(guest: BootedGuest): Promise<void> {
  guest.tell("guest-shutdown");
  expect(await guest.exited, guest.console).toEqual({ code: 0, signal: null });
}

describeQemu("a built guest", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "qw-"));
    for (const [name, options] of Object.entries(guests)) built.set(name, await buildGuest(options));
  }, buildTime);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test(
    "answers on virtio-serial, has its address, and powers off",
    async () => {
      await using guest = BootedGuest.start(guestOf("plain"), "virtio-serial");
      await guest.synchronized();
      expect(await guest.ask("guest-ping")).toEqual({});
      const interfaces = (await guest.ask("guest-network-get-interfaces")) as { name: string }[];
      expect(interfaces).toEqual([
        expect.objectContaining({ name: "lo" }),
        expect.objectContaining({
          name: "eth0",
          "ip-addresses": expect.arrayContaining([
            expect.objectContaining({ "ip-address": "10.0.2.15", prefix: 24 }),
          ]) as unknown,
        }),
      ]);
      expect(await guest.run("ip route")).toMatch(/^default via 10\.0\.2\.2 dev eth0/);
      expect(await guest.run("echo text >/tmp/a && sha256sum /tmp/a | head -c 8; uname")).toMatch(
        /^[\da-f]{8}Linux\n$/,
      );
      await expectPowerOff(guest);
    },
    bootTime,
  );

  test(
    "answers on isa-serial, and powers off",
    async () => {
      await using guest = BootedGuest.start(guestOf("serial"), "isa-serial");
      await guest.synchronized();
      expect(await guest.ask("guest-ping")).toEqual({});
      await expectPowerOff(guest);
    },
    bootTime,
  );

  test(
    "starts the agent again when it is killed, and ends by reboot and by poweroff of its shell",
    async () => {
      await using guest = BootedGuest.start(guestOf("plain"), "virtio-serial");
      await guest.synchronized();
      const before = await guest.run("cat /run/qemu-ga.pid");
      guest.tell("guest-exec", { path: "killall", arg: ["-9", "qemu-ga"] });
      await guest.printed("init: the agent ended with 137");
      await guest.synchronized();
      expect(await guest.run("cat /run/qemu-ga.pid")).not.toBe(before);
      guest.tell("guest-shutdown", { mode: "reboot" });
      expect(await guest.exited).toEqual({ code: 0, signal: null });
      expect(guest.console).toContain("reboot: Restarting system");

      await using second = BootedGuest.start(guestOf("plain"), "virtio-serial");
      await second.synchronized();
      second.tell("guest-exec", { path: "poweroff" });
      expect(await second.exited).toEqual({ code: 0, signal: null });
    },
    2 * bootTime,
  );

  test(
    "mounts its disk, which can be discarded and frozen; the template stays as it was",
    async () => {
      const template = guestOf("disk");
      expect(template.disk).toBeDefined();
      const path = template.disk as string;
      const before = await readFile(path);
      expect(before.length).toBe(16 * 1024 * 1024);
      expect((await stat(path)).mode & 0o222).toBe(0);
      const copy = join(folder, "disk.img");
      await copyFile(path, copy);
      await chmod(copy, 0o600);
      const drive = ["-drive", `file=${copy},if=virtio,format=raw,discard=unmap`];
      await using guest = BootedGuest.start(template, "virtio-serial", drive);
      await guest.synchronized();
      expect(await guest.run("grep /mnt/disk /proc/mounts")).toMatch(/^\/dev\/vda \/mnt\/disk ext4 rw,.*discard/);
      await guest.run("echo kept >/mnt/disk/file && sync");
      expect(await guest.run("fstrim -v /mnt/disk")).toContain("/mnt/disk");
      expect(await guest.ask("guest-fsfreeze-freeze")).toBeGreaterThanOrEqual(1);
      expect(await guest.ask("guest-fsfreeze-status")).toBe("frozen");
      expect(await guest.ask("guest-fsfreeze-thaw")).toBeGreaterThanOrEqual(1);
      await expectPowerOff(guest);
      expect((await readFile(copy)).includes("kept\n")).toBe(true);
      expect((await readFile(path)).equals(before)).toBe(true);
    },
    bootTime,
  );

  test(
    "has the files it was given, and ran the commands before the agent",
    async () => {
      await using guest = BootedGuest.start(guestOf("changed"), "virtio-serial");
      await guest.synchronized();
      expect(await guest.run("cat /run/seen")).toBe("hello\nfirst\n");
      // By way of another device than the agent's answers: it may come later.
      await guest.printed("init: the commands ended with 3");
      expect(await guest.run("od -An -tx1 /opt/bytes")).toBe(" 00 ff 0a\n");
      expect(await guest.run("/opt/run")).toBe("ran\n");
      expect(await guest.run("stat -c %a:%s /opt/copied")).toBe(`600:${(await stat(import.meta.filename)).size}\n`);
    },
    bootTime,
  );

  test(
    "mounts a shared folder",
    async () => {
      const shared = join(folder, "shared");
      await mkdir(shared);
      await writeFile(join(shared, "from-host"), "host\n");
      const share = ["-fsdev", `local,id=f,path=${shared},security_model=none`];
      const device = ["-device", "virtio-9p-pci,fsdev=f,mount_tag=source"];
      await using guest = BootedGuest.start(guestOf("shares"), "virtio-serial", [...share, ...device]);
      await guest.synchronized();
      expect(await guest.run("cat /mnt/source/from-host && echo guest >/mnt/source/from-guest")).toBe("host\n");
      expect(await readFile(join(shared, "from-guest"), "utf8")).toBe("guest\n");
    },
    bootTime,
  );

  test(
    "takes an agent with its own loader and libraries out of a folder",
    async () => {
      const unpacked = join(folder, "unpacked");
      const initrd = readCpio(gunzipSync(await readFile(guestOf("plain").initrd)));
      const parts = [...initrd].filter(([path]) => /(^|\/)(qemu-ga|ld-[^/]*|lib[^/]*\.so[^/]*)$/.test(path));
      for (const [path, { content }] of parts) {
        await mkdir(join(unpacked, dirname(path)), { recursive: true });
        await writeFile(join(unpacked, path), content);
      }
      const cacheless = await buildGuest({ agent: { from: unpacked } });
      await using guest = BootedGuest.start(cacheless, "virtio-serial");
      await guest.synchronized();
      expect(await guest.ask("guest-ping")).toEqual({});
    },
    buildTime,
  );

  test("is in the cache the second time", async () => {
    const lines: string[] = [];
    const again = await buildGuest({ ...guests.disk, progress: (line) => lines.push(line) });
    expect(again).toEqual(guestOf("disk"));
    expect(lines).toEqual([]);
  });
});
