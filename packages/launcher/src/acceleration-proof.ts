import { randomBytes } from "node:crypto";
import { posix } from "node:path";
import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import type { ExitStatus, Host, HostProcess } from "./host/host.js";

/** What became of the test guest. */
export interface GuestProof {
  /** Whether it executed its instructions and said so. */
  readonly ran: boolean;
  /** How QEMU ended; undefined when it had to be killed at the deadline. */
  readonly exit: ExitStatus | undefined;
  /** What QEMU wrote to standard error. */
  readonly stderr: string;
  /** From QEMU's start to its end, in milliseconds. */
  readonly took: number;
}

/** A guest that ends QEMU in a way that nothing else does. */
interface TestGuest {
  readonly image: Uint8Array;
  readonly args: (path: string) => readonly string[];
  readonly ended: (exit: ExitStatus) => boolean;
}

/**
 * Runs a guest of 512 bytes that does nothing but say that it ran: the one proof that an accelerator works. On x86 the
 * firmware goes before it, in real and in protected mode: there are KVMs that run the one and hang in the other.
 *
 * @param timeout milliseconds from QEMU's start; measured: 0.3 to 0.5 s under TCG.
 * @returns undefined when this QEMU lacks what the test needs.
 */
export async function runTestGuest(
  host: Host,
  binary: QemuBinary,
  capabilities: QemuCapabilities,
  accelerator: "kvm" | "tcg",
  timeout: number,
): Promise<GuestProof | undefined> {
  const guest = testGuest(binary.target, capabilities, accelerator);
  if (guest === undefined) return undefined;
  const { runtimeDirectory } = await host.facts();
  const folder = posix.join(runtimeDirectory, `qemu-wire-guest-${randomBytes(6).toString("hex")}`);
  await host.files.makeDirectory(folder, 0o700);
  try {
    const path = posix.join(folder, "guest.img");
    await host.files.write(path, guest.image, { mode: 0o600 });
    const common = ["-nodefaults", "-no-user-config", "-display", "none", "-m", "32", "-no-reboot"];
    const argv = [...binary.command, ...common, ...guest.args(path)];
    const run = await runUntil(host, argv, timeout);
    return { ran: run.exit !== undefined && guest.ended(run.exit), ...run };
  } finally {
    await host.files.remove(folder);
  }
}

function testGuest(
  target: string,
  { machines, devices }: QemuCapabilities,
  accelerator: "kvm" | "tcg",
): TestGuest | undefined {
  const has = (machine: string): boolean => machines.some(({ name, alias }) => name === machine || alias === machine);
  if (target === "aarch64") return has("virt") ? armGuest(accelerator) : undefined;
  if (target !== "x86_64" && target !== "i386") return undefined;
  const machine = ["pc", "q35"].find(has);
  const hasDevices = ["isa-debug-exit", "ide-hd"].every((device) => devices.includes(device));
  return machine === undefined || !hasDevices ? undefined : bootSector(machine, accelerator);
}

/** SeaBIOS reads no boot sector of an AHCI disk (q35) that is smaller than a cylinder, 504 KiB. */
const diskSize = 1024 * 1024;

/** Written to the port; QEMU then exits with (value << 1) | 1. */
const value = 0x21;

/** A boot sector that writes a byte to the port of `isa-debug-exit`. */
function bootSector(machine: string, accelerator: string): TestGuest {
  // cli; mov al, value; mov dx, 0xf4; out dx, al; hlt; and back to it
  const code = [0xfa, 0xb0, value, 0xba, 0xf4, 0x00, 0xee, 0xf4, 0xeb, 0xfd];
  const image = new Uint8Array(diskSize);
  image.set(code);
  image.set([0x55, 0xaa], 510);
  return {
    image,
    args: (path) => [
      ...["-machine", `${machine},accel=${accelerator}`],
      // A comma in an option's value is doubled.
      ...["-drive", `if=none,id=boot,format=raw,file=${path.replaceAll(",", ",,")}`],
      ...["-device", "ide-hd,drive=boot,bootindex=0", "-device", "isa-debug-exit,iobase=0xf4,iosize=4"],
    ],
    ended: ({ code: exitCode }) => exitCode === ((value << 1) | 1),
  };
}

/** A kernel of four instructions that powers the machine off (PSCI SYSTEM_OFF): QEMU exits with 0, and by itself never does. */
function armGuest(accelerator: "kvm" | "tcg"): TestGuest {
  // movz w0, #0x8400, lsl #16; movk w0, #8; hvc #0; and on the spot
  const code = [0x52b08000, 0x72800100, 0xd4000002, 0x14000000];
  const image = new Uint8Array(512);
  const words = new DataView(image.buffer);
  for (const [index, word] of code.entries()) words.setUint32(index * 4, word, true);
  const cpu = accelerator === "kvm" ? "host" : "cortex-a57";
  // The host's own interrupt controller: QEMU's default is version 2, which newer hosts lack.
  const machine = accelerator === "kvm" ? "virt,gic-version=host" : "virt";
  return {
    image,
    args: (path) => ["-machine", `${machine},accel=${accelerator}`, "-cpu", cpu, "-kernel", path],
    ended: ({ code: exitCode }) => exitCode === 0,
  };
}

type Run = Omit<GuestProof, "ran">;

/** Runs a program until it ends or the time is over; then it is killed. */
async function runUntil(host: Host, argv: readonly string[], milliseconds: number): Promise<Run> {
  const started = performance.now();
  const child: HostProcess = await host.spawn(argv, { killWithParent: true });
  const startTime = await host.processes.startTime(child.pid);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-16_384);
  });
  child.stdout?.resume();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds);
  });
  const expired = await Promise.race([deadline, child.exited.then(() => false)]);
  clearTimeout(timer);
  if (expired && startTime !== undefined) await host.processes.signal({ pid: child.pid, startTime }, "SIGKILL");
  const exit = await child.exited;
  return { exit: expired ? undefined : exit, stderr, took: Math.round(performance.now() - started) };
}
