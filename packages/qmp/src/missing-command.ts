import type { QmpGreeting } from "@qemu-wire/wire";
import { commandPresence } from "./generated/tables.js";
import { formatVersion } from "./versions.js";

/**
 * What this library knows about a command that QEMU doesn't: since when there is one, or until when there was.
 * `CommandNotFound` also stands for deprecated commands under `-compat deprecated-input=reject`.
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
  const until = removed === undefined ? "" : ` and gone in ${removed}`;
  return `This is QEMU ${found}; the command is there since ${since}${until} (of the versions that this library knows: ${versions.join(", ")}).`;
}
