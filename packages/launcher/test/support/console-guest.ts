import { buildGuest, type Guest } from "@qemu-wire/testing";
import { unix } from "@qemu-wire/wire";
import { retry } from "@qemu-wire/wire/internal";
import { Console, type ConsoleOptions } from "../../src/console/console.js";
import type { MachineExit } from "../../src/errors.js";
import { type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";
import type { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";

/** Who may log in at the serial line of {@link serialGuest}. */
export const account = { user: "root", password: "c0rrect h0rse" } as const;

// `openssl passwd -5 -salt console 'c0rrect h0rse'`
const passwordHash = "$5$console$7nCPYe657Tq4qX6aMGoTvb/sBo2GgprpPIRyeatxx.9";

/** Keeps a getty on the first serial port, as a distribution's init would; the getty takes the line as its terminal. */
const getty = "(while :; do setsid getty -L 115200 ttyS0 vt100; done) </dev/null >/dev/null 2>&1 &";

/** A guest that asks for a login on its first serial port. */
async function serialGuest(): Promise<Guest> {
  return await buildGuest({
    files: {
      "/etc/shadow": { content: `root:${passwordHash}:19000:0:99999:7:::\n`, mode: 0o600 },
      "/etc/profile": "export PATH=/bin:/sbin:/usr/bin:/usr/sbin\n",
    },
    commands: [getty],
  });
}

/** Where the serial port of a guest leads, as arguments for QEMU's `-chardev`, made with the machine's directory. */
export type ConsoleChardev = (directory: TemporaryDirectory) => string;

/** How a guest is started. */
export interface ConsoleGuestOptions {
  readonly chardev: ConsoleChardev;
  /** Default `q35`. */
  readonly machine?: string;
  /** Added to QEMU's command line. */
  readonly args?: readonly string[];
  /** Added to the kernel's. */
  readonly append?: string;
  /** It serves several tests. */
  readonly shared?: boolean;
}

/** A listening unix socket, `console` in the machine's directory. */
export const unixChardev: ConsoleChardev = (directory) =>
  `socket,id=console,path=${directory.file("console")},server=on,wait=off`;

/** Starts QEMU with {@link serialGuest}. */
export async function startConsoleGuest(options: ConsoleGuestOptions): Promise<QemuProcess> {
  const guest = await serialGuest();
  return await startQemu({
    machine: `${options.machine ?? "q35"},accel=tcg`,
    paused: false,
    shared: options.shared === true,
    args: (directory) => [
      ...["-m", "128", "-kernel", guest.kernel, "-initrd", guest.initrd],
      ...["-append", `${guest.append}${options.append === undefined ? "" : ` ${options.append}`}`],
      ...["-chardev", options.chardev(directory), "-device", "isa-serial,chardev=console"],
      ...(options.args ?? []),
    ],
  });
}

/** A console on the socket of {@link unixChardev}, from QEMU's first byte on. */
export async function openUnixConsole(qemu: QemuProcess, options: Partial<ConsoleOptions> = {}): Promise<Console> {
  const endpoint = unix(qemu.path("console"));
  const signal = qemu.ended;
  const stream = await retry(async () => await endpoint.open({ signal }), { signal });
  return new Console({ kind: "duplex", stream, endpoint }, { name: "vm1", exited: exitOf(qemu), ...options });
}

/** The end of a QEMU of the tests, as a machine's. */
export async function exitOf(qemu: QemuProcess): Promise<MachineExit> {
  const { code, signal } = await qemu.exited;
  return { code, signal, reason: signal === null ? "exited" : "killed", requested: false };
}
