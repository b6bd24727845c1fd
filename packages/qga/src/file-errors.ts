import { QemuError } from "@qemu-wire/wire";
import { brandError } from "@qemu-wire/wire/internal-light";

/** What a {@link QgaFileError} is about. */
export type QgaFileErrorCode =
  /** The agent refused to go on with a file that it had opened, as with a directory or a full disk; `cause` is its answer. */
  | "ERR_QEMU_AGENT_FILE_REFUSED"
  /** The agent took none of the bytes it was given. */
  | "ERR_QEMU_AGENT_FILE_STUCK"
  /** The connection or the agent was lost, or did not answer in time; `cause` says which. */
  | "ERR_QEMU_AGENT_FILE_INTERRUPTED"
  /** The file is larger than the limit of the call. */
  | "ERR_QEMU_AGENT_FILE_TOO_LARGE"
  /** The copy differs from the original, or the guest could not tell the digest of its file. */
  | "ERR_QEMU_AGENT_FILE_DIGEST"
  /** The other side of a copy failed: the local file or stream; `cause` says how. */
  | "ERR_QEMU_AGENT_FILE_LOCAL";

/** Facts of a {@link QgaFileError}. */
export interface QgaFileErrorDetails {
  readonly code: QgaFileErrorCode;
  readonly path: string;
  readonly offset?: number | undefined;
  readonly partial?: string | undefined;
  readonly cause?: unknown;
}

/** A file of the guest could not be read, written or copied to its end. What the agent says to an open is a QemuCommandError. */
export class QgaFileError extends QemuError {
  static {
    brandError(this, "QgaFileError");
  }

  declare readonly code: QgaFileErrorCode;
  /** The file in the guest. */
  readonly path: string;
  /** How many bytes had been read or written. */
  readonly offset: number | undefined;
  /** The file that holds only part of what it should: in the guest after writing to it, here after a copy out of it. */
  readonly partial: string | undefined;

  constructor(message: string, details: QgaFileErrorDetails) {
    super(message, details);
    this.path = details.path;
    this.offset = details.offset;
    this.partial = details.partial;
  }
}
