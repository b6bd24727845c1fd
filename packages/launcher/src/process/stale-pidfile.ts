import { isObject } from "@qemu-wire/wire/internal-light";
import type { Host } from "../host/host.js";
import type { ProcessRecord } from "./process-record.js";

/** In bytes; one that is longer is nobody's pidfile. */
const longest = 4_096;

/**
 * Removes the pidfile that a machine's spec asked for, once its QEMU is gone: only while it still names that one, as
 * another machine may have replaced it.
 */
export async function removeStalePidfile(host: Host, record: ProcessRecord | undefined): Promise<void> {
  const path = pidfileOf(record);
  if (record?.pid === undefined || path === undefined) return;
  const status = await host.files.status(path);
  if (status?.type !== "file" || status.size > longest) return;
  if ((await host.files.read(path)).trim() === String(record.pid)) await host.files.remove(path);
}

/** Records are files that somebody may have damaged. */
function pidfileOf(record: ProcessRecord | undefined): string | undefined {
  const machine: unknown = record?.machine;
  if (!isObject(machine) || !isObject(machine["spec"])) return undefined;
  const { pidfile } = machine["spec"];
  return typeof pidfile === "string" && pidfile.startsWith("/") ? pidfile : undefined;
}
