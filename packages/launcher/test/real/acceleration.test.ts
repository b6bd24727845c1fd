import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, constants, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { acceleration } from "../../src/acceleration.js";
import { runTestGuest } from "../../src/acceleration-proof.js";
import { qemuCapabilities } from "../../src/binary/capabilities.js";
import { findQemu } from "../../src/binary/find-qemu.js";
import type { Host } from "../../src/host/host.js";
import { recordedHost, temporaryFolder } from "../support/binary-host.js";

/** For a guest that runs: the machine may have much else to do. Milliseconds. */
const ample = 45_000;

const cacheFolder = ".cache/qemu-wire/binaries";

describeQemu("acceleration", () => {
  test("what it says of KVM is what KVM does", async () => {
    const { host } = await recordedHost();
    const answer = await acceleration(host, await findQemu(host, qemuBinary));
    const device = await stat("/dev/kvm").catch(() => undefined);
    const usable = await access("/dev/kvm", constants.R_OK | constants.W_OK).then(
      () => true,
      () => false,
    );
    if (device === undefined) {
      expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-missing" });
    } else if (!usable) {
      expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-denied" });
    } else {
      // A KVM that works takes a fraction of a second for it. One that is emulated by another host's hypervisor may hang at it
      // one time and come through after seconds the next: of that one nothing is claimed but that it may be refused.
      const took = await firmwareBootTime();
      if (took !== undefined && took < 1_000) expect(answer.kvm).toBe(true);
      if (took === undefined) expect(answer.kvm).toBe(false);
      if (answer.kvm) expect(answer.reason).toContain("KVM ran a test guest");
      else {
        expect(answer.diagnosis).toBe("kvm-broken");
        expect(answer.reason).toMatch(
          /test guest (didn't run within 2000 ms|once, and didn't|took \d+ ms with KVM)|could not start a test guest/,
        );
      }
    }
  });

  test("the test guest runs where nothing is in its way", async () => {
    const { host, started } = await recordedHost();
    const binary = await findQemu(host, qemuBinary);
    const capabilities = await qemuCapabilities(host, binary);
    expect(await runTestGuest(host, binary, capabilities, "tcg", ample)).toMatchObject({
      ran: true,
      exit: { code: 67, signal: null },
    });
    expect(started.at(-1)?.slice(-1)[0]).toBe("isa-debug-exit,iobase=0xf4,iosize=4");
    // And on the other chipset, for a QEMU that has only that.
    const q35 = { ...capabilities, machines: capabilities.machines.filter(({ alias }) => alias === "q35") };
    expect(await runTestGuest(host, binary, q35, "tcg", ample)).toMatchObject({ ran: true });
    expect(await runTestGuest(host, binary, { ...capabilities, devices: [] }, "tcg", ample)).toBeUndefined();
    const folder = (await host.facts()).runtimeDirectory;
    expect((await readdir(folder)).filter((name) => name.startsWith("qemu-wire-guest-"))).toEqual([]);
  });

  test("a guest that runs is remembered: for this boot, user and binary", async () => {
    const { host, home, started } = await withDevice();
    // The real QEMU without what this machine may lack: only the word for the accelerator is another.
    const qemu = await wrapper(
      'for word do shift; case $word in *,accel=kvm) word=${word%kvm}tcg;; esac; set -- "$@" "$word"; done',
    );
    const binary = await findQemu(host, qemu);
    const answer = await acceleration(host, binary, { timeout: ample });
    expect(answer).toEqual({ kvm: true, reason: "KVM ran a test guest on this host." });
    const once = started.length;
    expect(await acceleration(host, binary)).toEqual(answer);
    const later = await withDevice(home);
    expect(await acceleration(later.host, await findQemu(later.host, qemu))).toEqual(answer);
    expect([started.length, later.started]).toEqual([once, []]);

    for (const other of [{ bootId: "another boot" }, { uid: -1 }]) {
      const { host: local, started: again } = await withDevice(home);
      const facts = { ...(await local.facts()), ...other };
      const changed = { ...local, facts: async () => await Promise.resolve(facts) };
      expect(await acceleration(changed, binary, { timeout: ample })).toEqual(answer);
      expect(again.some((argv) => argv.some((word) => word.includes("accel=kvm")))).toBe(true);
    }
    const [identity = ""] = await readdir(join(home, cacheFolder));
    const file = join(home, cacheFolder, identity, "acceleration.json");
    for (const content of [
      "no JSON",
      JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), answer: { kvm: 1 } }),
    ]) {
      await writeFile(file, content);
      const { host: fresh, started: asked } = await withDevice(home);
      expect(await acceleration(fresh, binary, { timeout: ample })).toEqual(answer);
      expect(asked).toHaveLength(2);
    }
  });

  test("a guest that doesn't run with KVM, and does without, is remembered as broken", async () => {
    const { host, started } = await withDevice();
    const qemu = await wrapper("for word do case $word in *,accel=kvm) set -- -S -machine pc; esac; done");
    const binary = await findQemu(host, qemu);
    const answer = await acceleration(host, binary, { timeout: 15_000 });
    expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-broken" });
    expect(answer.reason).toContain("a test guest didn't run within 15000 ms, and did without KVM");
    const once = started.length;
    await acceleration(host, binary);
    expect(started).toHaveLength(once);
  });

  test("a guest that runs with KVM once and not again is remembered as broken", async () => {
    const { host, started } = await withDevice();
    const mark = join(await temporaryFolder(), "mark");
    const qemu = await wrapper(
      `for word do shift; case $word in *,accel=kvm) word=\${word%kvm}tcg; mkdir '${mark}' || hang=1;; esac; set -- "$@" "$word"; done; [ -z "$hang" ] || set -- -S -machine pc`,
    );
    const binary = await findQemu(host, qemu);
    const answer = await acceleration(host, binary, { timeout: 15_000 });
    expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-broken" });
    expect(answer.reason).toContain("KVM ran a test guest once, and didn't at the next try within 15000 ms");
    const once = started.length;
    expect(await acceleration(host, binary)).toEqual(answer);
    expect(started).toHaveLength(once);
  });

  test("a guest that takes many times as long with KVM is no proof, for now", async () => {
    const { host, home } = await withDevice();
    // Once is enough; and so long that three times what a busy host takes is less.
    const mark = join(await temporaryFolder(), "mark");
    const qemu = await wrapper(
      `for word do shift; case $word in *,accel=kvm) word=\${word%kvm}tcg; mkdir '${mark}' && sleep 12;; esac; set -- "$@" "$word"; done`,
    );
    const answer = await acceleration(host, await findQemu(host, qemu), { timeout: ample });
    expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-broken" });
    expect(answer.reason).toMatch(/a test guest took \d+ ms with KVM, and \d+ ms without/);
    const [identity = ""] = await readdir(join(home, cacheFolder));
    expect(await readdir(join(home, cacheFolder, identity))).not.toContain("acceleration.json");
  });

  test("a host where no guest runs in time says nothing of KVM for later", async () => {
    const { host, started } = await withDevice();
    const qemu = await wrapper("for word do case $word in *,accel=*cg|*,accel=kvm) set -- -S -machine pc; esac; done");
    const binary = await findQemu(host, qemu);
    expect(await acceleration(host, binary)).toMatchObject({ kvm: false, diagnosis: "kvm-broken" });
    const once = started.length;
    expect(await acceleration(host, binary)).toMatchObject({ kvm: false });
    expect(started).toHaveLength(once + 2);
  });

  test("a QEMU that refuses to start with KVM tells why", async () => {
    const { host } = await withDevice();
    const qemu = await wrapper("for word do case $word in *,accel=kvm) set -- -nosuch; esac; done");
    const answer = await acceleration(host, await findQemu(host, qemu));
    expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-broken" });
    expect(answer.reason).toMatch(
      /could not start a test guest with KVM \(exit code 1\) \(QEMU said: .*-nosuch: invalid option/,
    );
  });

  test("no device, another architecture, a binary without KVM", async () => {
    const { host, home } = await recordedHost();
    const binary = await findQemu(host, qemuBinary);
    const without = (cpuinfo: string, modules: string): Host => ({
      ...host,
      files: {
        ...host.files,
        status: async (path) => (path === "/dev/kvm" ? undefined : await host.files.status(path)),
        read: async (path, options) =>
          path === "/proc/cpuinfo"
            ? cpuinfo
            : path === "/proc/modules"
              ? modules
              : await host.files.read(path, options),
      },
    });
    const missing = async (cpuinfo: string, modules: string): Promise<string> => {
      const answer = await acceleration(without(cpuinfo, modules), binary);
      expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-missing" });
      return answer.reason;
    };
    expect(await missing("flags\t: fpu\n", "")).toMatch(/no \/dev\/kvm: its processor reports neither vmx nor svm/);
    expect(await missing("flags\t: fpu vmx\n", "")).toContain("the module kvm_intel is not loaded: call loadKvm()");
    expect(await missing("flags\t: svm fpu\n", "kvm 1 1 kvm_amd, Live\n")).toContain("`modprobe kvm_amd`");
    expect(await missing("flags\t: svm\n", "kvm_amd 1 0 - Live\n")).toContain(
      "the module kvm_amd is loaded: in a container",
    );

    const arm = { ...host, facts: async () => ({ ...(await host.facts()), architecture: "aarch64" }) };
    expect(await acceleration(arm, binary)).toEqual({
      kvm: false,
      diagnosis: "kvm-missing",
      reason: "KVM runs guests of the host's own architecture: this is aarch64, the guest x86_64.",
    });

    const capabilities = await qemuCapabilities(host, binary);
    const [identity = ""] = await readdir(join(home, cacheFolder));
    const kept = JSON.stringify({ ...capabilities, accelerators: ["tcg"] });
    await writeFile(join(home, cacheFolder, identity, "capabilities.json"), kept);
    const { host: later } = await recordedHost(home);
    const answer = await acceleration(later, await findQemu(later, qemuBinary));
    expect(answer).toMatchObject({ kvm: false, diagnosis: "kvm-missing" });
    expect(answer.reason).toContain("is built without KVM");
  });

  test("who may not open /dev/kvm is told how to", async () => {
    const script = fileURLToPath(new URL("../support/binary-unprivileged.mjs", import.meta.url));
    const qemu = (await isForOthers(qemuBinary)) ? qemuBinary : "qemu-system-x86_64";
    const { stdout } = await promisify(execFile)(process.execPath, [script, "65534", qemu], {
      env: { PATH: process.env["PATH"], HOME: "/nonexistent" },
      cwd: "/",
    });
    const said = JSON.parse(stdout) as { readonly uid: number; readonly result: object; readonly refusal: object };
    expect(said.uid).toBeGreaterThan(0);
    expect(said.refusal).toEqual({
      name: "ResourceError",
      resource: "module kvm_intel",
      message: `Only root loads kernel modules, and this is user ${said.uid} of this host: run \`modprobe kvm_intel\` as root.`,
    });
    const device = await stat("/dev/kvm").catch(() => undefined);
    if (device === undefined) {
      expect(said.result).toMatchObject({ kvm: false, diagnosis: "kvm-missing" });
    } else if ((device.mode & 0o006) === 0) {
      expect(said.result).toMatchObject({ kvm: false, diagnosis: "kvm-denied" });
      const reason =
        /the user \S+ may not open \/dev\/kvm, which is \w+:\w+ with mode 0\d+: .*(group be kvm|usermod -aG)/;
      expect(said.result).toHaveProperty("reason", expect.stringMatching(reason));
    } else {
      // Where everybody may use it nobody is denied it.
      expect(said.result).not.toMatchObject({ diagnosis: "kvm-denied" });
    }
  });
});

/** A host that has, for us, a device: what a script in place of QEMU does with it is the script's. */
async function withDevice(home?: string): ReturnType<typeof recordedHost> {
  const recorded = await recordedHost(home);
  const { host } = recorded;
  const device = { type: "other", size: 0, uid: 0, mode: 0o666, device: 5, inode: 7, modified: 0 } as const;
  const files = {
    ...host.files,
    status: async (path: string) => (path === "/dev/kvm" ? device : await host.files.status(path)),
    isAccessible: async (path: string, wanted: "read" | "write" | "execute") =>
      path === "/dev/kvm" || (await host.files.isAccessible(path, wanted)),
  };
  return { ...recorded, host: { ...host, files } };
}

/** The real QEMU behind a script that changes its arguments first. */
async function wrapper(script: string): Promise<string> {
  const { host } = await recordedHost();
  const [real = ""] = (await findQemu(host, qemuBinary)).command;
  const path = join(await temporaryFolder(), "qemu-system-x86_64");
  await writeFile(path, `#!/bin/sh\n${script}\nexec '${real}' "$@"\n`, { mode: 0o755 });
  return path;
}

/**
 * How long the firmware, which tells of its steps at a port, takes with KVM to the point where it would boot a disk, in
 * milliseconds; undefined when it doesn't come so far within 5 s.
 */
async function firmwareBootTime(): Promise<number | undefined> {
  const started = performance.now();
  const debug = ["-chardev", "stdio,id=d", "-device", "isa-debugcon,iobase=0x402,chardev=d"];
  const words = ["-machine", "pc,accel=kvm", "-nodefaults", "-display", "none", ...debug];
  const child = spawn(qemuBinary, words, { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = once(child, "exit");
  // Without KVM it takes less than half a second.
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  let text = "";
  for await (const piece of child.stdout.setEncoding("utf8")) {
    text += piece as string;
    if (/No bootable device|Booting from/.test(text)) child.kill("SIGKILL");
  }
  clearTimeout(timer);
  await exited;
  return /No bootable device|Booting from/.test(text) ? performance.now() - started : undefined;
}

/** Whether every user may reach a program. */
async function isForOthers(path: string): Promise<boolean> {
  if (!path.startsWith("/")) return true;
  const parts = path.split("/").slice(1, -1);
  for (let depth = 0; depth <= parts.length; depth++) {
    if (((await stat(`/${parts.slice(0, depth).join("/")}`)).mode & 0o005) !== 0o005) return false;
  }
  return true;
}
