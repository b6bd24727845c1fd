import { QemuError } from "@qemu-wire/wire";
import { brandError } from "@qemu-wire/wire/internal-light";

/** What a build is at. */
export type BuildStep = "check" | "unpack" | "patch" | "configure" | "build" | "install";

/** QEMU could not be built. The message names the step and ends with what its program said. Nothing was installed. */
export class BuildError extends QemuError {
  static {
    brandError(this, "BuildError");
  }

  readonly step: BuildStep;
  /** The program that failed, where one did. */
  readonly argv: readonly string[];
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The last lines of its output. */
  readonly outputTail: string;

  constructor(
    step: BuildStep,
    message: string,
    details: {
      readonly argv?: readonly string[];
      readonly exitCode?: number | null;
      readonly signal?: NodeJS.Signals | null;
      readonly outputTail?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { code: "ERR_QEMU_BUILD", cause: details.cause });
    this.step = step;
    this.argv = details.argv ?? [];
    this.exitCode = details.exitCode ?? null;
    this.signal = details.signal ?? null;
    this.outputTail = details.outputTail ?? "";
  }
}
