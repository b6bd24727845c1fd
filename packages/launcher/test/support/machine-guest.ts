import { readFile } from "node:fs/promises";
import { QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import { buildGuest, type BuildGuestOptions } from "@qemu-wire/testing";
import { type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";
import type { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";

/** What a guest is booted with. */
export interface MachineGuestOptions {
  readonly machine?: "q35" | "pc";
  readonly memory?: number;
  readonly args?: (directory: TemporaryDirectory) => readonly string[];
  readonly build?: BuildGuestOptions;
}

/** The longest that a guest may take to boot, in milliseconds: seconds alone, under emulation, and more beside others. */
export const bootTimeout = 120_000;

/** A guest that runs, with its monitor and its agent; shared by the tests of a file, which ends it. */
export class MachineGuest implements AsyncDisposable {
  readonly qemu: QemuProcess;
  readonly qmp: QmpClient<"common">;
  readonly qga: QgaClient;
  /** QEMU's command line. */
  readonly argv: readonly string[];

  private constructor(qemu: QemuProcess, qmp: QmpClient<"common">, qga: QgaClient, argv: readonly string[]) {
    this.qemu = qemu;
    this.qmp = qmp;
    this.qga = qga;
    this.argv = argv;
  }

  /** Boots it and waits until its agent answers. */
  static async boot({ machine = "q35", memory = 128, args, build }: MachineGuestOptions = {}): Promise<MachineGuest> {
    const guest = await buildGuest(build);
    const argv: string[] = [];
    const qemu = await startQemu({
      machine: `${machine},accel=tcg`,
      paused: false,
      shared: true,
      args: (directory) => {
        argv.push(
          ...["-m", String(memory), "-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
          ...["-chardev", `file,id=console,path=${directory.file("console")}`, "-device", "isa-serial,chardev=console"],
          ...["-chardev", `socket,id=qga0,path=${directory.file("qga")},server=on,wait=off`],
          ...["-device", "virtio-serial-pci"],
          ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
          ...(args?.(directory) ?? []),
        );
        return argv;
      },
    });
    let qmp: QmpClient | undefined;
    let qga: QgaClient | undefined;
    try {
      qmp = await qemu.connect();
      qga = await QgaClient.connect(`unix:${qemu.path("qga")}`);
      await qga.waitUntilReady({ qmp, timeout: bootTimeout });
      return new MachineGuest(qemu, qmp, qga, argv);
    } catch (error) {
      await qga?.close();
      await qmp?.close();
      const console = await readFile(qemu.path("console"), "utf8").catch(() => "");
      await qemu[Symbol.asyncDispose]();
      throw new Error(`The guest did not come up; its console said:\n${console}`, { cause: error });
    }
  }

  /** What a shell command of the guest prints. */
  async shell(command: string): Promise<string> {
    const { stdout, stderr, exitCode } = await this.qga.exec(["/bin/sh", "-c", command]);
    if (exitCode !== 0) throw new Error(`"${command}" in the guest ended with ${exitCode}: ${stderr}`);
    return stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.qga.close();
    await this.qmp.close();
    await this.qemu[Symbol.asyncDispose]();
  }
}
