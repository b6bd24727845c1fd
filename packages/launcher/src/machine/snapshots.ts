import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { type SnapshotDisks, snapshotDisks } from "./snapshots-disks.js";
import { onlyOptions } from "../spec/only-options.js";

/** A snapshot inside a machine's images: memory, devices and the content of all disks. */
export interface Snapshot {
  readonly name: string;
  /** When it was taken, by the host's clock. */
  readonly date: Date;
  /** How long the guest had run by then, in milliseconds. */
  readonly runTime: number;
  /** What memory and devices take in the image, in bytes. */
  readonly stateBytes: number;
}

/** Options of {@link saveSnapshot} and its siblings. */
export interface SnapshotOptions {
  /** Milliseconds for all of it; none by default: memory is written to the image. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<SnapshotOptions>({ timeout: true, signal: true });

/**
 * Saves the machine, memory and disks, under a name inside its qcow2 images. The guest stands still meanwhile, and goes on
 * if it ran. It lives as long as the images do: in an overlay that ends with the machine, so does the snapshot.
 *
 * @throws QemuStateError when an image can't hold snapshots (it isn't qcow2), there is no disk, or the name is taken;
 * RangeError for a name that can't be; QemuCommandError with QEMU's text for the rest, such as a device that can't be
 * saved; QemuTimeoutError, QemuAbortError, QemuClosedError.
 */
export async function saveSnapshot(
  qmp: QmpClient<"common">,
  name: string,
  options: SnapshotOptions = {},
): Promise<Snapshot> {
  checkNames(options);
  checkName(name);
  const disks = await snapshotDisks(qmp);
  // The human monitor would replace it without a word.
  if ((await listSnapshots(qmp)).some((one) => one.name === name))
    throw new QemuStateError(`There is a snapshot "${name}" already: delete it first, or take another name.`);
  await act(qmp, { job: "snapshot-save", line: "savevm" }, name, disks, options);
  return await existing(qmp, name);
}

/**
 * Puts the machine back into what it was when the snapshot was taken. If it ran before, it runs on from there.
 *
 * @throws QemuStateError when there is no such snapshot; and as {@link saveSnapshot}. When QEMU fails in the middle the
 * guest is paused, and its state is neither the old nor the new one.
 */
export async function loadSnapshot(
  qmp: QmpClient<"common">,
  name: string,
  options: SnapshotOptions = {},
): Promise<Snapshot> {
  checkNames(options);
  checkName(name);
  const disks = await snapshotDisks(qmp);
  const snapshot = await existing(qmp, name);
  await act(qmp, { job: "snapshot-load", line: "loadvm" }, name, disks, options);
  return snapshot;
}

/**
 * Deletes a snapshot from all images. Throws as {@link loadSnapshot} does.
 */
export async function deleteSnapshot(
  qmp: QmpClient<"common">,
  name: string,
  options: SnapshotOptions = {},
): Promise<void> {
  checkNames(options);
  checkName(name);
  const { devices } = await snapshotDisks(qmp);
  await existing(qmp, name);
  await act(qmp, { job: "snapshot-delete", line: "delvm" }, name, { devices }, options);
}

/** The snapshots that hold the machine's memory, oldest first; none for a machine whose images can't hold any. */
export async function listSnapshots(qmp: QmpClient<"common">): Promise<Snapshot[]> {
  const nodes = await qmp.execute("query-named-block-nodes", {});
  const found = new Map<string, Snapshot>();
  for (const { image } of nodes) {
    for (const one of image.snapshots ?? []) {
      // Every image has it; the one with the memory tells how large that is. A snapshot of a disk alone has none.
      if (Number(one["vm-state-size"]) === 0) continue;
      found.set(one.name, {
        name: one.name,
        date: new Date(Number(one["date-sec"]) * 1_000 + Number(one["date-nsec"]) / 1e6),
        runTime: Number(one["vm-clock-sec"]) * 1_000 + Number(one["vm-clock-nsec"]) / 1e6,
        stateBytes: Number(one["vm-state-size"]),
      });
    }
  }
  return [...found.values()].toSorted((a, b) => a.date.getTime() - b.date.getTime());
}

async function existing(qmp: QmpClient<"common">, name: string): Promise<Snapshot> {
  const all = await listSnapshots(qmp);
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name).join(", ");
  throw new QemuStateError(
    `There is no snapshot "${name}"; ${names === "" ? "there is none at all" : `there are ${names}`}.`,
  );
}

/** By a job where QEMU has it (from 6.0), else by the human monitor, whose errors are text. */
async function act(
  qmp: QmpClient<"common">,
  by: { readonly job: string; readonly line: string },
  name: string,
  disks: object,
  options: SnapshotOptions,
): Promise<void> {
  const { timeout, signal } = options;
  const limits = { ...(timeout === undefined ? {} : { timeout }), ...(signal === undefined ? {} : { signal }) };
  if ((await qmp.schema()).hasCommand(by.job)) {
    // All three take `vmstate`, `tag` and `devices`, the last one without the first; 5.2 has none of them.
    const newer = qmp as unknown as QmpClient;
    await newer.runJob(by.job as "snapshot-save", { tag: name, ...disks } as { tag: string } & SnapshotDisks, limits);
    return;
  }
  const line = `${by.line} ${name}`;
  const text = (await qmp.hmp(line, limits)).trim();
  if (text === "") return;
  throw new QemuCommandError(`"${line}" failed: ${text}`, {
    errorClass: "GenericError",
    desc: text,
    command: "human-monitor-command",
    arguments: { "command-line": line },
  });
}

/** A name goes into a line of the human monitor; one of digits alone would be taken for a snapshot's number. */
function checkName(name: string): void {
  if (!/^[A-Za-z][A-Za-z0-9._-]{0,127}$/.test(name)) {
    throw new RangeError(
      `${JSON.stringify(name)} is no name of a snapshot: a letter, then letters, digits, "-", "." or "_", at most 128.`,
    );
  }
}
