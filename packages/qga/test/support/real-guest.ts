import { readFile } from "node:fs/promises";
import { type ConnectOptions, QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import { buildGuest, type BuildGuestOptions } from "@qemu-wire/testing";
import { type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";

/** Which guest, and how it is reached. */
export interface RealGuestOptions {
  readonly channel?: "virtio-serial" | "isa-serial";
  /** With an ext4 disk at /mnt/disk. */
  readonly disk?: boolean;
  /** In mebibytes; 128 unless told, which an agent that hands out megabytes outgrows. */
  readonly memory?: number;
  /** Folders of an unpacked agent; default is the host's own package. */
  readonly agentFrom?: readonly string[] | undefined;
  readonly build?: BuildGuestOptions;
  /** It serves several tests. */
  readonly shared?: boolean;
  /** True holds it before its first instruction, until somebody sends `cont`. */
  readonly paused?: boolean;
}

/** The hardware address of the guest's one interface. */
export const guestMac = "52:54:00:12:34:56";

/** The longest that a guest may take to boot, in milliseconds: two seconds alone, under emulation, and more beside others. */
export const bootTimeout = 120_000;

/** How long a guest that stands still now and then, as its host has much else to do, may take to echo, in milliseconds. */
const syncTimeout = 20_000;

/** A guest that boots, with its monitor; dispose of it to end it. */
export class RealGuest implements AsyncDisposable {
  readonly channel: "virtio-serial" | "isa-serial";
  readonly qemu: QemuProcess;
  readonly qmp: QmpClient;

  private constructor(channel: "virtio-serial" | "isa-serial", qemu: QemuProcess, qmp: QmpClient) {
    this.channel = channel;
    this.qemu = qemu;
    this.qmp = qmp;
  }

  static async boot(options: RealGuestOptions = {}): Promise<RealGuest> {
    const channel = options.channel ?? "virtio-serial";
    const agent = { channel, ...(options.agentFrom === undefined ? {} : { from: options.agentFrom }) };
    const guest = await buildGuest({
      ...options.build,
      agent,
      ...(options.disk === true ? { disk: true as const } : {}),
    });
    const qemu = await startQemu({
      machine: "q35,accel=tcg",
      paused: options.paused === true,
      shared: options.shared === true,
      args: (directory) => [
        ...[
          "-m",
          `${options.memory ?? 128}`,
          "-kernel",
          guest.kernel,
          "-initrd",
          guest.initrd,
          "-append",
          guest.append,
        ],
        ...["-chardev", `file,id=console,path=${directory.file("console")}`, "-device", "isa-serial,chardev=console"],
        ...["-chardev", `socket,id=qga0,path=${directory.file("qga")},server=on,wait=off`],
        ...(channel === "isa-serial"
          ? ["-device", "isa-serial,chardev=qga0"]
          : [
              ...["-device", "virtio-serial-pci"],
              ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
            ]),
        ...["-netdev", "user,id=net0", "-device", `virtio-net-pci,netdev=net0,mac=${guestMac},romfile=`],
        ...(guest.disk === undefined
          ? []
          : ["-drive", `file=${guest.disk},if=virtio,format=raw,discard=unmap,snapshot=on`]),
      ],
    });
    try {
      return new RealGuest(channel, qemu, await qemu.connect());
    } catch (error) {
      await qemu[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The agent's socket on the host. */
  get agentPath(): string {
    return this.qemu.path("qga");
  }

  /** A client of the agent, which may not run yet. */
  async connect(options: ConnectOptions = {}): Promise<QgaClient> {
    return await QgaClient.connect(`unix:${this.agentPath}`, { channel: this.channel, syncTimeout, ...options });
  }

  /** A client of the agent, which answers. */
  async ready(options?: ConnectOptions): Promise<QgaClient> {
    const client = await this.connect(options);
    try {
      const qmp = this.channel === "virtio-serial" ? this.qmp : undefined;
      await client.waitUntilReady({ qmp, timeout: bootTimeout });
      return client;
    } catch (error) {
      await client.close();
      if (error instanceof Error) error.message += `\nThe guest's console said:\n${await this.console()}`;
      throw error;
    }
  }

  /** What the guest wrote to its console. */
  async console(): Promise<string> {
    return await readFile(this.qemu.path("console"), "utf8").catch(() => "");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.qmp.close();
    await this.qemu[Symbol.asyncDispose]();
  }
}
