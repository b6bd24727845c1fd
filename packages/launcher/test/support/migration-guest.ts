import { spawn } from "node:child_process";
import { once } from "node:events";
import { QgaClient } from "@qemu-wire/qga";
import { buildGuest } from "@qemu-wire/testing";
import { onTestFinished } from "vitest";
import { bootTimeout, guestMac } from "../../../qga/test/support/real-guest.js";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { QemuProcess } from "../../../qmp/test/support/qemu-process.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { endOf, type TestEnd } from "./migration-ends.js";

/** How a machine for a guest is started. */
export interface GuestMachineOptions {
  /** Waits for a guest instead of booting one. */
  readonly incoming?: boolean;
  /** Another QEMU than the one that is tested. */
  readonly binary?: string;
  readonly machine?: string;
  /** Further properties of the network card, such as `,event_idx=off`. */
  readonly nic?: string;
  /** It inherits this descriptor, as its number 4. */
  readonly descriptor?: number;
}

/** A machine with a real guest and its agent, or one of the same devices that waits for it. */
export class GuestMachine implements AsyncDisposable {
  readonly end: TestEnd;

  private constructor(end: TestEnd) {
    this.end = end;
  }

  static async start(name: string, options: GuestMachineOptions = {}): Promise<GuestMachine> {
    const guest = await buildGuest({ agent: { channel: "virtio-serial" } });
    const directory = await TemporaryDirectory.make();
    const machine = options.machine ?? "q35";
    const args = [
      ...[
        "-nodefaults",
        "-no-user-config",
        "-display",
        "none",
        "-S",
        "-machine",
        machine,
        "-accel",
        "tcg",
        "-m",
        "128",
      ],
      ...["-chardev", "socket,id=first,fd=3", "-mon", "chardev=first,mode=control"],
      ...["-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
      ...[
        "-chardev",
        `socket,id=qga0,path=${directory.file("qga")},server=on,wait=off`,
        "-device",
        "virtio-serial-pci",
      ],
      ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
      ...["-netdev", "user,id=net0", "-device"],
      `virtio-net-pci,netdev=net0,mac=${guestMac},romfile=${options.nic ?? ""}`,
      ...(options.incoming === true ? ["-incoming", "defer"] : []),
    ];
    const inherited = options.descriptor === undefined ? [] : [options.descriptor];
    const child = spawn(options.binary ?? qemuBinary, args, {
      stdio: ["ignore", "ignore", "pipe", "pipe", ...inherited],
    });
    // It removes its own directory when it is disposed of.
    const process = new QemuProcess(child, directory, {});
    try {
      await once(child, "spawn");
      const end = endOf(name, process, await process.connect());
      // A test that fails between two of them, or hangs, leaves none behind.
      onTestFinished(async () => {
        await end.qmp.close();
        await process[Symbol.asyncDispose]();
      });
      if (options.incoming !== true) await end.qmp.execute("cont");
      return new GuestMachine(end);
    } catch (error) {
      await process[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Calls the agent of the guest, once it answers, and lets go of it again. */
  async ask<T>(question: (agent: QgaClient) => Promise<T>): Promise<T> {
    await using agent = await QgaClient.connect(`unix:${this.end.process.path("qga")}`);
    // Where the guest arrived with its port open there is no event.
    await agent.waitUntilReady({ timeout: bootTimeout });
    return await question(agent);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end.qmp.close();
    await this.end.process[Symbol.asyncDispose]();
  }
}

/** The number that a Linux takes at each boot: the same guest has the same one. */
export const bootId = async (agent: QgaClient): Promise<string> =>
  (await agent.readFile("/proc/sys/kernel/random/boot_id", { encoding: "utf8" })).trim();
