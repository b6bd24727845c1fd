import { isObject } from "@qemu-wire/wire/internal-light";
import { OwnershipError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import type { RunDirectory } from "./run-directory.js";

/**
 * What a run directory tells of its process, in `record.json`. Its owner is told by the owner's lock, which is there before
 * the directory.
 */
export interface ProcessRecord {
  readonly version: 1;
  /** Of the owner's lock, so that the directory can be told from another one at the same path. */
  readonly token: string;
  /**
   * - `starting`: the guest can't have run yet.
   * - `running`: it may have.
   * - `released`: it may have, and the process was given up by its owner on purpose.
   */
  readonly state: "starting" | "running" | "released";
  /** It is to outlive its owner, once it is `running`. */
  readonly detached: boolean;
  /** Undefined while it isn't spawned; the pidfile and the arguments of this user's processes tell then. */
  readonly pid?: number | undefined;
  readonly startTime?: number | undefined;
  readonly bootId: string;
  readonly argv: readonly string[];
  /** What `attach()` needs to know of the machine. */
  readonly machine: object;
}

/** Writes the record, whole. */
export async function writeRecord(host: Host, directory: RunDirectory, record: ProcessRecord): Promise<void> {
  await host.files.write(directory.recordFile, `${JSON.stringify(record)}\n`);
}

/**
 * Reads the record; undefined when there is none.
 *
 * @throws OwnershipError for one that can't be read, or not by this version.
 */
export async function readRecord(host: Host, directory: RunDirectory): Promise<ProcessRecord | undefined> {
  let text: string;
  try {
    text = await host.files.read(directory.recordFile);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw new OwnershipError(
      `${directory.recordFile} can't be read (${codeOf(error)}); nothing was done to its machine.`,
      {
        runDirectory: directory.path,
        cause: error,
      },
    );
  }
  const record = parseRecord(text);
  if (record !== undefined) return record;
  throw new OwnershipError(
    `${directory.recordFile} is not a record that this version can read; nothing was done to its machine.`,
    { runDirectory: directory.path },
  );
}

function parseRecord(text: string): ProcessRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value["version"] !== 1) return undefined;
  const record = value as Partial<ProcessRecord>;
  const isWhole =
    typeof record.token === "string" &&
    ["starting", "running", "released"].includes(record.state ?? "") &&
    typeof record.detached === "boolean" &&
    isOptionalNumber(record.pid) &&
    isOptionalNumber(record.startTime) &&
    typeof record.bootId === "string" &&
    Array.isArray(record.argv) &&
    isObject(record.machine);
  return isWhole ? (record as ProcessRecord) : undefined;
}

function isOptionalNumber(value: unknown): boolean {
  return value === undefined || typeof value === "number";
}
