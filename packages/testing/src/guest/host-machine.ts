import { GuestBuildError } from "./guest-build-error.js";

/** The names that things have on the processor of the host, which is also the guest's. */
export interface HostMachine {
  /** As Debian calls it. */
  readonly architecture: "amd64" | "arm64";
  /** Name of the folders for libraries. */
  readonly triple: string;
  /** The kernel's name of the first serial port. */
  readonly console: string;
}

const machines: Readonly<Record<string, HostMachine>> = {
  x64: { architecture: "amd64", triple: "x86_64-linux-gnu", console: "ttyS0" },
  arm64: { architecture: "arm64", triple: "aarch64-linux-gnu", console: "ttyAMA0" },
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
