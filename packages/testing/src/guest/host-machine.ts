import { GuestBuildError } from "./guest-build-error.js";

/** The names that things have on the processor of the host, which is also the guest's. */
export interface HostMachine {
  /** As Debian calls it. */
  readonly architecture: "amd64" | "arm64";
  /** Name of the folders for libraries. */
  readonly triple: string;
  /** The kernel's parameters: the name of the first serial port, and what it needs besides. */
  readonly kernelParameters: string;
}

// Without hardware acceleration, and on a host that is busy, the kernel would find that the timer of a PC hardly ticks
// while it looks, and panic: "IO-APIC + timer doesn't work!".
const pc = "console=ttyS0 no_timer_check";

const machines: Readonly<Record<string, HostMachine>> = {
  x64: { architecture: "amd64", triple: "x86_64-linux-gnu", kernelParameters: pc },
  arm64: { architecture: "arm64", triple: "aarch64-linux-gnu", kernelParameters: "console=ttyAMA0" },
};

/**
 * The machine we are on.
 * @throws {GuestBuildError} on processors other than x86-64 and arm64
 */
export function hostMachine(): HostMachine {
  const machine = machines[process.arch];
  if (machine !== undefined) return machine;
  throw new GuestBuildError(`Guests are built for x86-64 and arm64, and this machine is ${process.arch}`, {
    code: "ERR_QEMU_GUEST_HOST",
  });
}
