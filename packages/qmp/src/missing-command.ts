import type { QmpGreeting } from "@qemu-wire/wire";
import { commandPresence } from "./generated/tables.js";
import { formatVersion, isAtLeast } from "./versions.js";

/**
 * What this library knows about a command that QEMU doesn't: since when there is one, or until when there was.
 *
 * `CommandNotFound` is no proof that there is none. QEMU also answers so to deprecated commands under
 * `-compat deprecated-input=reject`, before the negotiation and to a second one, and (5.2) to what `--preconfig` forbids.
 */
export function explainMissing(
  command: string,
  errorClass: string,
  greeting: QmpGreeting | undefined,
): string | undefined {
  if (errorClass !== "CommandNotFound" || greeting === undefined) return undefined;
  const found = formatVersion(greeting.QMP.version.qemu);
  const presence = commandPresence(command);
  if (presence === undefined) return `No QEMU that this library knows has it; this one is ${found}. Check the name.`;
  const { since, removed, versions } = presence;
  if (isAtLeast(greeting, since) && (removed === undefined || !isAtLeast(greeting, removed))) {
    if (command === "qmp_capabilities") return undefined;
    return `QEMU ${found} has the command in general: this build or target is without it, the machine's state doesn't allow it yet, or -compat deprecated-input=reject refuses it.`;
  }
  const until = removed === undefined ? "" : ` and gone in ${removed}`;
  return `This is QEMU ${found}; the command is there since ${since}${until} (of the versions that this library knows: ${versions.join(", ")}).`;
}
