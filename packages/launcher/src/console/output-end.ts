import type { QemuError } from "@qemu-wire/wire";
import { ConsoleError, type MachineExit, MachineExitedError } from "../errors.js";

/** Why nothing more comes, for good (`exited`, `closed`) or until the console is attached again. */
export type OutputEnd =
  | { readonly kind: "exited"; readonly exit: MachineExit }
  | { readonly kind: "closed" }
  | { readonly kind: "detached" }
  | { readonly kind: "disconnected"; readonly cause: Error | undefined };

/** What a wait for something more rejects with. */
export function endError(name: string, end: OutputEnd, consoleTail: string): QemuError {
  switch (end.kind) {
    case "exited": {
      const { code, signal, reason } = end.exit;
      const how = signal !== null ? `, signal ${signal}` : code !== null ? `, exit code ${code}` : "";
      const message = `${name}: the machine ended (${reason}${how}) while its console was waited for.`;
      return new MachineExitedError(message, { exit: end.exit, consoleTail });
    }
    case "detached":
      return consoleError(name, "detached", "it is detached: call attach() to use it again", consoleTail);
    case "disconnected": {
      const why = end.cause === undefined ? "QEMU closed the connection" : end.cause.message;
      const message = `its connection ended (${why}); attach() may open another one`;
      return consoleError(name, "closed", message, consoleTail, end.cause);
    }
    case "closed":
      return consoleError(name, "closed", "it was closed", consoleTail);
  }
}

/** An error of the console of the machine `name`. */
export function consoleError(
  name: string,
  reason: ConsoleError["reason"],
  message: string,
  consoleTail: string,
  cause?: unknown,
): ConsoleError {
  return new ConsoleError(`${name}: console: ${message}.`, { reason, consoleTail, cause });
}
