import { QemuError } from "@qemu-wire/wire";

/** What a {@link GuestBuildError} is about. */
export type GuestBuildErrorCode =
  /** Guests can't be built on this machine: no Linux, or another processor. `kernel` and `initrd` can be given. */
  | "ERR_QEMU_GUEST_HOST"
  /** A program is missing, such as apt-get or mkfs.ext4. */
  | "ERR_QEMU_GUEST_PROGRAM"
  /** A program failed; `cause` has its output. */
  | "ERR_QEMU_GUEST_PROGRAM_FAILED"
  /** A package can't be found or fetched, or does not hold what it should. */
  | "ERR_QEMU_GUEST_PACKAGE"
  /** The folders of `agent.from` hold no guest agent, or not all of its libraries. */
  | "ERR_QEMU_GUEST_AGENT"
  /** A file that an option names can't be read. */
  | "ERR_QEMU_GUEST_FILE"
  /** An option that makes no sense, or not together with another one. */
  | "ERR_QEMU_GUEST_OPTION";

/** No guest could be built; the message says what is missing and what to do about it. */
export class GuestBuildError extends QemuError {
  static {
    this.prototype.name = "GuestBuildError";
  }

  declare readonly code: GuestBuildErrorCode;
  /** The name of the missing package, program, library or file, when one is missing. */
  readonly missing: string | undefined;

  constructor(
    message: string,
    details: { readonly code: GuestBuildErrorCode; readonly missing?: string; readonly cause?: unknown },
  ) {
    super(message, details);
    this.missing = details.missing;
  }
}
