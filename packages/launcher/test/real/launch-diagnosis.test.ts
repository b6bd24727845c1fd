import { chmod, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import {
  acceleration,
  findQemu,
  launch,
  localHost,
  type LaunchDiagnosis,
  LaunchError,
  type MachineSpec,
} from "../../src/index.js";
import { launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";

/** A port that somebody listens at, until it is disposed. */
async function takenPort(): Promise<AsyncDisposable & { readonly port: number }> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, "close");
    },
  };
}

/** Launches what can't be launched, and gives the error. Nothing of it is left. */
async function failureOf(spec: MachineSpec, options?: Parameters<typeof launch>[1]): Promise<LaunchError> {
  const failure = await launch({ name: "failing", ...spec }, options).then(
    async (machine) => {
      await machine.close();
      throw new Error("it was launched");
    },
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(LaunchError);
  expect(await runDirectoriesOf("failing")).toEqual([]);
  return failure as LaunchError;
}

/** The same, with its diagnosis and words checked. */
async function expectFailure(spec: MachineSpec, diagnosis: LaunchDiagnosis, words: RegExp): Promise<LaunchError> {
  const failure = await failureOf(spec);
  expect(failure.message).toMatch(words);
  expect(failure.diagnosis).toBe(diagnosis);
  return failure;
}

describeQemu("a launch that fails says why", () => {
  test("no such QEMU", async () => {
    await expectFailure({ qemu: "/nonexistent/qemu" }, "binary-missing", /\/nonexistent\/qemu/);
    await expectFailure({ qemu: "qemu-system-nonsense" }, "binary-missing", /qemu-system-nonsense/);
  });

  test("an image that isn't there, may not be read, or is in use by a process that is named", async () => {
    await using directory = await TemporaryDirectory.make();
    await expectFailure(specOf({ disks: [directory.file("none.img")] }), "image-missing", /none\.img/);

    const image = directory.file("shared.img");
    await writeFile(image, Buffer.alloc(1024 * 1024));
    const disks = [{ file: image, format: "raw", overlay: "direct" }] as const;
    const holder = await launched({ name: "holder", disks });
    const failure = await expectFailure(specOf({ disks }), "image-locked", /shared\.img/);
    expect(failure.message).toContain(`process ${holder.pid}`);
    expect(failure.stderrTail).toContain("lock");
    expect(failure.exitCode).toBe(1);
  });

  test("what helps against a locked image is what helps, and an overlay fails as the image itself does", async () => {
    await using directory = await TemporaryDirectory.make();
    const file = directory.file("shared.raw");
    await writeFile(file, Buffer.alloc(1024 * 1024));
    const other = directory.file("other.raw");
    await writeFile(other, Buffer.alloc(1024 * 1024));
    const ways = [{ overlay: "direct" }, { readOnly: true }, {}] as const;
    const writer = await launched({ name: "writer", disks: [{ file, overlay: "direct" }] });
    for (const way of ways) {
      const failure = await failureOf(specOf({ disks: [other, { file, ...way }] }));
      expect(failure).toMatchObject({ diagnosis: "image-locked" });
      expect(failure.message).toMatch(/^failing: disks\[1\]\.file: /);
      expect(failure.message).toContain(`process ${writer.pid}`);
      expect(failure.message).toMatch(/end that machine, or start this one from a copy\.$/);
    }
    await writer.close();
    const readers = [await launched({ disks: [file] }), await launched({ disks: [{ file, readOnly: true }] })];
    const failure = await failureOf(specOf({ disks: [{ file, overlay: "direct" }] }));
    expect(failure).toMatchObject({ diagnosis: "image-locked" });
    expect(failure.message).toMatch(/disks\[0\]\.file.*leave `overlay: "direct"` out.*readOnly: true/);
    expect(failure.message).toContain(String(readers[0]?.pid));
  });

  test("an image of another format, or cut short, by an overlay and without", async () => {
    await using directory = await TemporaryDirectory.make();
    const raw = directory.file("raw.img");
    await writeFile(raw, Buffer.alloc(1024 * 1024));
    const cut = directory.file("cut.qcow2");
    await writeFile(cut, Buffer.from("QFI\xfb\0\0\0\x03", "latin1"));
    for (const overlay of ["direct", true] as const) {
      for (const file of [raw, cut]) {
        const failure = await failureOf(specOf({ disks: [{ file, format: "qcow2", overlay }] }));
        expect(failure).toMatchObject({ diagnosis: "image-format" });
        expect(failure.message).toMatch(/^failing: disks\[0\]\.file: .*check `format`/);
      }
    }
  });

  test("a port that is taken", async () => {
    await using taken = await takenPort();
    const { port } = taken;
    const nics = [{ type: "user", forward: [{ guest: 22, hostPort: port }] }] as const;
    await expectFailure(specOf({ nics }), "port-in-use", new RegExp(`${port}`));
    await expectFailure(specOf({ console: { tcp: { port } } }), "port-in-use", new RegExp(`${port}`));
  });

  test("a device, property, machine or processor that QEMU hasn't, where it was not checked before", async () => {
    const extra = (...words: readonly string[]): MachineSpec => specOf({ extraArgs: [words] });
    await expectFailure(extra("-device", "virtio-netpci"), "unknown-device", /virtio-netpci/);
    await expectFailure(extra("-device", "virtio-rng-pci,colour=red"), "unknown-property", /colour/);
    await expectFailure(extra("-machine", "q36"), "unknown-machine", /machine type/);
    await expectFailure(extra("-cpu", "Hasswell"), "unknown-cpu", /Hasswell/);
    await expectFailure(extra("-nonsense"), "unknown-option", /-nonsense/);
  });

  test("firmware, kernel and memory that aren't there", async () => {
    await using directory = await TemporaryDirectory.make();
    await expectFailure(specOf({ firmware: { bios: "/nonexistent/bios" } }), "firmware-missing", /\/nonexistent\/bios/);
    await expectFailure(specOf({ extraArgs: [["-bios", "/nonexistent/bios"]] }), "firmware-missing", /nonexistent/);
    await expectFailure(specOf({ boot: { kernel: "/nonexistent/kernel" } }), "kernel-missing", /\/nonexistent\/kernel/);
    const garbage = join(directory.path, "garbage");
    await writeFile(garbage, "not a kernel\n".repeat(100));
    await expectFailure(specOf({ boot: { kernel: garbage } }), "bad-kernel", /kernel/);
    await expectFailure(specOf({ memory: "900T" }), "memory", /memory/);
  });

  test("KVM that opens and creates a machine, and never runs a guest; or none, or one that is denied", async () => {
    // Which of them depends on the host; where KVM works there is nothing to be refused.
    const { kvm, diagnosis } = await acceleration(localHost(), await findQemu(localHost(), qemuBinary));
    const spec = { qemu: qemuBinary, accelerator: "kvm" } as const;
    if (kvm) {
      await launched(spec);
      return;
    }
    const failure = await expectFailure(spec, diagnosis ?? "unknown", /KVM|\/dev\/kvm/);
    expect(failure.phase).toBe("planning");
    // Left to us, it is emulated, and the reason is told.
    const vm = await launched({ accelerator: "auto" });
    expect(vm.accelerator).toEqual({ name: "tcg", reason: expect.stringMatching(/kvm/i) as string });
  });

  test("hardware that the host hasn't", async () => {
    await expectFailure(
      specOf({ extraArgs: [["-device", "vfio-pci,host=0000:99:00.0"]] }),
      "hardware-missing",
      /0000:99/,
    );
  });

  test("an end after the greeting", async () => {
    await using taken = await takenPort();
    const { port } = taken;
    const failure = await failureOf(specOf({ display: { type: "vnc", display: port - 5900 } }));
    expect(failure.diagnosis).toBe("port-in-use");
    expect(failure.exitCode).toBe(1);
    // And one that says nothing: it is killed from outside, as soon as it has greeted.
    const killed = await failureOf(specOf(), {
      onPhase: (phase, { pid }) => {
        if (phase === "greeted" && pid !== undefined) process.kill(pid, "SIGKILL");
      },
    });
    expect(killed).toMatchObject({ diagnosis: "killed", phase: "greeted", signal: "SIGKILL", exitCode: null });
  });

  test("a start that takes too long", async () => {
    const failure = await failureOf(specOf(), { startTimeout: 1 });
    expect(failure.diagnosis).toBe("start-timeout");
    expect(failure.message).toMatch(/within 1 ms.*startTimeout/s);
  });

  test("logs are kept where they are wanted, and named", async () => {
    await using directory = await TemporaryDirectory.make();
    const failure = await failureOf(specOf({ extraArgs: [["-device", "nonsense"]] }), { logDirectory: directory.path });
    const path = /Kept: (\S+\.stderr\.log)/.exec(failure.message)?.[1];
    expect(path).toContain(directory.path);
    expect(failure.stderrTail).toContain("nonsense");
  });

  test("a QEMU that is no QEMU", async () => {
    await using directory = await TemporaryDirectory.make();
    const program = directory.file("qemu");
    await writeFile(program, "#!/bin/sh\necho hello\n");
    await chmod(program, 0o755);
    await expectFailure({ qemu: program }, "binary-missing", /qemu/);
    expect(qemuBinary).not.toBe(program);
  });
});
