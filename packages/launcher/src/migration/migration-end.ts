import { setTimeout as pause } from "node:timers/promises";
import type { QmpClient } from "@qemu-wire/qmp";
import type { QemuCapabilities } from "../binary/qemu-binary.js";
import type { MachineExit } from "../errors.js";
import type { Host } from "../host/host.js";

/** What a migration needs of a QEMU of ours: a monitor, the end of its process, and what it said. */
export interface MigrationEnd {
  /** What messages call it. */
  readonly name: string;
  readonly qmp: QmpClient<"common">;
  /** Resolves, never rejects, once the process is gone. That, and nothing less, proves that it runs no guest. */
  readonly exited: Promise<MachineExit>;
  /** The end of its standard error, which is where QEMU tells why it could not load a guest. */
  stderrTail(): Promise<string>;
  readonly host: Host;
  readonly capabilities: Pick<QemuCapabilities, "migrateFile">;
  /** A directory of its own (0700): the migration's socket goes there. */
  readonly runDirectory: string;
}

/**
 * The QEMU that the guest goes to. It was started with `-incoming defer` and with `-S`: it runs no guest before it is
 * told to, on which all that is said here about who may run rests.
 */
export interface MigrationDestination extends MigrationEnd {
  /** Ends the process and resolves when it is proven gone. Rejects when that can't be proven. Idempotent. */
  end(): Promise<void>;
}

/** The longest that QEMU may take to answer a short command, in milliseconds: one that is stopped never does. */
export const commandTimeout = 30_000;

/** QEMU's `RunState`, by `query-status`, within `timeout` ms. */
export async function runStateOf({ qmp }: MigrationEnd, timeout = commandTimeout): Promise<string> {
  const { status } = await qmp.execute("query-status", undefined, { timeout });
  return status;
}

/** The longest that a source may take to come to rest, in milliseconds. */
const restTimeout = 10_000;

/**
 * The state of a source whose migration is over. It says `completed` a moment before it is through with the rest; until
 * then it is in `finish-migrate`, takes neither `cont` nor settings, and no event tells when that is over.
 */
export async function restingStateOf(end: MigrationEnd): Promise<string> {
  const deadline = performance.now() + restTimeout;
  for (let interval = 1; ; interval = Math.min(2 * interval, 100)) {
    const state = await runStateOf(end);
    if (state !== "finish-migrate" || performance.now() > deadline) return state;
    await pause(interval);
  }
}
