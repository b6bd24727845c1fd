import { isAbsolute, posix } from "node:path";
import { QemuStateError } from "@qemu-wire/wire";
import { MigrationError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf, nodeError } from "../host/node-error.js";
import { resolved } from "../plan-files.js";
import { noteDestinationGone } from "./may-continue.js";
import { commandTimeout, type MigrationEnd, runStateOf } from "./migration-end.js";
import {
  checkTransferOptions,
  type MigrationReport,
  type TransferOptions,
  transferOptionNames,
} from "./migration-options.js";
import { migrateOneSided } from "./one-sided.js";
import { notBegun } from "./preparation.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link saveToFile}. */
export interface SaveOptions extends TransferOptions {
  /** Lets the guest run on after it was saved, if it ran. Default false: it stays stopped, in `postmigrate`. */
  readonly resume?: boolean | undefined;
}

const checkNames = onlyOptions<SaveOptions>({
  ...transferOptionNames,
  resume: true,
});

/** The report of {@link saveToFile}. */
export interface SaveReport extends MigrationReport {
  readonly path: string;
}

/**
 * Saves a machine (memory and devices, not the content of its disks) to a new file of its host, which
 * {@link loadFromFile} of a machine with the same devices reads. The file holds all that was in the guest's memory: it is
 * its owner's only (0600). From QEMU 8.2 on QEMU writes it; before, it sends it over a socket, and the host writes.
 *
 * A failed save leaves no file, and the guest as it was.
 *
 * @throws RangeError for a path that is not absolute; MigrationError, also when the file exists.
 */
export async function saveToFile(source: MigrationEnd, path: string, options: SaveOptions = {}): Promise<SaveReport> {
  checkNames(options);
  checkTransferOptions(options);
  checkPath(path);
  const ran = (await runStateOf(source)) === "running";
  const report = source.capabilities.migrateFile
    ? await writtenByQemu(source, path, options)
    : await writtenByHost(source, path, options, ran);
  if (options.resume === true) {
    // Whoever wants both says that the file is no second copy that runs beside this one.
    noteDestinationGone(source);
    if (ran) await source.qmp.execute("cont", undefined, { timeout: commandTimeout });
  }
  return { ...report, path };
}

/** @throws RangeError for a path that QEMU's `file:` would take for something else. */
export function checkPath(path: string): void {
  if (!isAbsolute(path)) throw new RangeError(`${JSON.stringify(path)} is no absolute path.`);
  if (path.includes(",offset=")) throw new RangeError(`${JSON.stringify(path)}: QEMU takes ",offset=" for an option.`);
}

/** @throws QemuStateError with the path, what to do, and Node's error as its cause */
async function checkPlace(host: Host, path: string): Promise<void> {
  const folder = posix.dirname(path);
  const refuse = (code: string, why: string): QemuStateError =>
    new QemuStateError(why, { cause: nodeError(code, why, code === "EEXIST" ? path : folder) });
  const { status } = await resolved(host, folder);
  if (status === undefined) throw refuse("ENOENT", `there is no folder ${folder} on ${host.name}: make it first`);
  if (status.type !== "directory") throw refuse("ENOTDIR", `${folder} on ${host.name} is no directory`);
  if ((await host.files.status(path)) !== undefined) {
    throw refuse("EEXIST", `${path} exists on ${host.name}: remove it first, or save to another path`);
  }
  if (await host.files.isAccessible(folder, "write")) return;
  throw refuse("EACCES", `this user may not write to ${folder} on ${host.name}`);
}

async function writtenByQemu(source: MigrationEnd, path: string, options: TransferOptions): Promise<MigrationReport> {
  const { files } = source.host;
  await checkPlace(source.host, path).catch((error: unknown) => {
    throw notBegun(source, error, "source");
  });
  // QEMU creates files that the group may read, and takes what is there.
  await files.write(path, "", { mode: 0o600, exclusive: true }).catch((error: unknown) => {
    throw notBegun(source, error, "source");
  });
  try {
    return await migrateOneSided(source, { uri: `file:${path}`, returnPath: false, private: true }, options);
  } catch (error) {
    await files.remove(path);
    throw error;
  }
}

async function writtenByHost(
  source: MigrationEnd,
  path: string,
  options: TransferOptions,
  ran: boolean,
): Promise<MigrationReport> {
  const { host } = source;
  const socket = `${source.runDirectory}/save`;
  try {
    if (host.receiveFile === undefined)
      throw new QemuStateError(`${host.name} can't write what QEMU sends; from 8.2 on QEMU writes files itself`);
    await checkPlace(host, path);
    await host.files.remove(socket);
  } catch (error) {
    throw notBegun(source, error, "source");
  }
  const receiver = await host.receiveFile(socket, path).catch((error: unknown) => {
    throw notBegun(source, error, "source");
  });
  try {
    const report = await migrateOneSided(source, { uri: `unix:${socket}`, returnPath: false, private: true }, options);
    await receiver.received.catch((error: unknown) => fileBroke(source, error, ran));
    return report;
  } catch (error) {
    await receiver.close();
    // QEMU ends what it gave up as it ends what is complete. What failed to be received is removed already.
    const broke = await receiver.received.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (broke === undefined) await host.files.remove(path);
    // QEMU knows of a broken pipe only: the file that could not be written is why.
    if (!(error instanceof MigrationError) || broke === undefined || codeOf(broke) === "ABORT_ERR") throw error;
    const why = `${error.message} ${path} could not be written: ${(broke as Error).message}.`;
    throw new MigrationError(why, { alive: error.alive, status: error.status, cause: broke });
  }
}

/** QEMU has sent all, and not all of it is on the disk. Nobody has the guest but the source. */
async function fileBroke(source: MigrationEnd, cause: unknown, ran: boolean): Promise<never> {
  noteDestinationGone(source);
  if (ran) await source.qmp.execute("cont", undefined, { timeout: commandTimeout });
  throw new MigrationError(
    `${source.name} was not saved: the file could not be written: ${(cause as Error).message}. The guest is at the source, as before.`,
    { alive: "source", status: "completed", cause },
  );
}
