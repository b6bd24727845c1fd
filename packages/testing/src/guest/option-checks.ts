import { GuestBuildError } from "./guest-build-error.js";
import type { BuildGuestOptions } from "./guest-options.js";

/**
 * Size of the wanted disk in MiB; 0 when none is wanted.
 * @throws {GuestBuildError} when ext4 with a journal does not fit, or it is no whole number
 */
export function diskSize({ disk }: BuildGuestOptions): number {
  if (disk === undefined) return 0;
  const size = disk === true ? 64 : disk.mebibytes;
  if (!Number.isInteger(size) || size < 8 || size > 1 << 20) {
    throw wrong(`disk.mebibytes is a whole number from 8 to ${1 << 20}, not ${size}`);
  }
  return size;
}

/**
 * Refuses what can't be built.
 * @throws {GuestBuildError} with the reason
 */
export function checkOptions(options: BuildGuestOptions, architecture: string): void {
  const { agent, shares = [], commands = [] } = options;
  const channel: string = agent?.channel ?? "virtio-serial";
  if (channel !== "virtio-serial" && channel !== "isa-serial") {
    throw wrong(`agent.channel is "virtio-serial" or "isa-serial", not ${JSON.stringify(channel)}`);
  }
  if (channel === "isa-serial" && architecture !== "amd64") {
    throw wrong(`agent.channel "isa-serial" is a device of x86 machines; here it has to be "virtio-serial"`);
  }
  for (const tag of shares) {
    // A tag has at most 31 bytes in QEMU, and is also the name of a folder in the guest.
    if (!/^[\w][\w.-]{0,30}$/.test(tag) || tag === "disk") {
      throw wrong(`${JSON.stringify(tag)} can't be the tag of a share: use up to 31 letters, digits and _.-`);
    }
  }
  if (commands.some((line) => line.includes("\0"))) throw wrong("a command holds a zero byte");
}

/**
 * The ready-made files, if they were given.
 * @throws {GuestBuildError} when one of the two is missing, or something is asked for that would have to go into them
 */
export function readyMade(
  options: BuildGuestOptions,
): { readonly kernel: string; readonly initrd: string } | undefined {
  const { kernel, initrd } = options;
  if (kernel === undefined && initrd === undefined) return undefined;
  if (kernel === undefined || initrd === undefined) throw wrong("`kernel` and `initrd` go together: give both or none");
  const built = (["agent", "files", "commands", "shares"] as const).filter((name) => options[name] !== undefined);
  if (built.length > 0) {
    throw wrong(`${built.join(", ")} would have to be built into the initrd, but a ready-made one was given`);
  }
  return { kernel, initrd };
}

function wrong(message: string): GuestBuildError {
  return new GuestBuildError(message, { code: "ERR_QEMU_GUEST_OPTION" });
}
