// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { QemuVersion } from "./registry.js";

/** The versions that have a model, oldest first. */
export const qemuVersions: readonly QemuVersion[] = ["5.2","7.2","10.0","10.2","11.1"];

/** In which of the supported versions a command or event is. */
export interface Presence {
  /** Oldest first, never empty. */
  readonly versions: readonly QemuVersion[];
  /** The first supported version that has it; QEMU itself may have got it in a version between two supported ones. */
  readonly since: QemuVersion;
  /** The first supported version that has it no more. */
  readonly removed: QemuVersion | undefined;
}

// "<mask>:<name> <name> …;<mask>:…", where bit i of the hexadecimal mask stands for qemuVersions[i]. Parsed when first
// asked, so that importing costs nothing.
const commandTable =
  "1f:guest-exec guest-exec-status guest-file-close guest-file-flush guest-file-open guest-file-read guest-file-seek guest-file-write guest-fsfreeze-freeze guest-fsfreeze-freeze-list guest-fsfreeze-status guest-fsfreeze-thaw guest-fstrim guest-get-devices guest-get-disks guest-get-fsinfo guest-get-host-name guest-get-memory-block-info guest-get-memory-blocks guest-get-osinfo guest-get-time guest-get-timezone guest-get-users guest-get-vcpus guest-info guest-network-get-interfaces guest-ping guest-set-memory-blocks guest-set-time guest-set-user-password guest-set-vcpus guest-shutdown guest-ssh-add-authorized-keys guest-ssh-get-authorized-keys guest-ssh-remove-authorized-keys guest-suspend-disk guest-suspend-hybrid guest-suspend-ram guest-sync guest-sync-delimited;1e:guest-get-cpustats guest-get-diskstats;1c:guest-get-load guest-network-get-route";
let commands: Map<string, number> | undefined;

/** Which supported versions have a command; undefined for a name that none has. */
export function commandPresence(name: string): Presence | undefined {
  commands ??= parseTable(commandTable);
  return presence(commands.get(name));
}

function parseTable(table: string): Map<string, number> {
  const masks = new Map<string, number>();
  for (const group of table.split(";")) {
    const [mask = "0", names = ""] = group.split(":");
    for (const name of names.split(" ")) masks.set(name, Number.parseInt(mask, 16));
  }
  return masks;
}

function presence(mask: number | undefined): Presence | undefined {
  if (mask === undefined) return undefined;
  const versions = qemuVersions.filter((_, index) => (mask & (1 << index)) !== 0);
  const [since] = versions;
  const last = versions[versions.length - 1];
  if (since === undefined || last === undefined) return undefined;
  return { versions, since, removed: qemuVersions[qemuVersions.indexOf(last) + 1] };
}
