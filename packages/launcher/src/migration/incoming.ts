import { QemuStateError } from "@qemu-wire/wire";
import { bracketed, longestSocketPath } from "../host/socket-address.js";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";
import type { MigrationOptions } from "./migration-options.js";

/**
 * Lets the destination listen, and resolves with the URI that the source has to be given.
 *
 * @throws QemuStateError when there is no address at which both could meet; QemuCommandError with QEMU's reason.
 */
export async function listenForMigration(
  source: MigrationEnd,
  destination: MigrationEnd,
  options: Pick<MigrationOptions, "via" | "address">,
): Promise<string> {
  const together = await onOneHost(source, destination);
  const call = { timeout: commandTimeout };
  if ((options.via ?? (together ? "unix" : "tcp")) === "unix") {
    if (!together)
      throw new QemuStateError(
        `${source.name} is on ${source.host.name} and ${destination.name} on ${destination.host.name}: a unix socket doesn't reach from one to the other. Use via: "tcp" with the address of the destination's host.`,
      );
    const path = `${destination.runDirectory}/migration`;
    if (Buffer.byteLength(path) > longestSocketPath)
      throw new QemuStateError(
        `${path} is too long for a unix socket (${longestSocketPath} bytes). Use via: "tcp", or a run directory with a shorter path.`,
      );
    const uri = `unix:${path}`;
    await destination.qmp.execute("migrate-incoming", { uri }, call);
    return uri;
  }
  if (options.address === undefined && !together)
    throw new QemuStateError(
      `${source.name} is on ${source.host.name} and ${destination.name} on ${destination.host.name}: give the address at which the destination's host is reached.`,
    );
  const host = bracketed(options.address ?? "127.0.0.1");
  await destination.qmp.execute("migrate-incoming", { uri: `tcp:${host}:0` }, call);
  const { "socket-address": addresses } = await destination.qmp.execute("query-migrate", undefined, call);
  for (const address of addresses ?? []) if (address.type === "inet") return `tcp:${host}:${address.port}`;
  throw new QemuStateError(`${destination.name}: QEMU listens for the migration, and does not tell at which port.`);
}

async function onOneHost(source: MigrationEnd, destination: MigrationEnd): Promise<boolean> {
  if (source.host === destination.host) return true;
  const [one, other] = await Promise.all([source.host.facts(), destination.host.facts()]);
  return one.bootId === other.bootId;
}
