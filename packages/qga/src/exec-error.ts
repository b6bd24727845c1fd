import { QemuError } from "@qemu-wire/wire";
import { brandError } from "@qemu-wire/wire/internal-light";
import type { ExecResult } from "./exec-options.js";

/** What a program in the guest wrote, fit for the end of a message of ours: its last 500 characters, none of them control. */
export function lastWords(text: string | Buffer): string {
  return text
    .toString()
    .trim()
    .slice(-500)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "?");
}

/** With `check: true`: the program ran and ended with another exit code than 0, or by a signal. */
export class QgaExecError extends QemuError {
  static {
    brandError(this, "QgaExecError");
  }

  readonly result: ExecResult<string | Buffer>;

  constructor(message: string, details: { readonly result: ExecResult<string | Buffer> }) {
    super(message, { code: "ERR_QEMU_AGENT_EXEC" });
    this.result = details.result;
  }
}
