import { isAbsolute } from "node:path";
import { QemuStateError } from "@qemu-wire/wire";
import { MigrationError } from "../errors.js";
import { noteDestinationGone } from "./may-continue.js";
import { commandTimeout, type MigrationEnd, runStateOf } from "./migration-end.js";
import { checkTransferOptions, type MigrationReport, type TransferOptions } from "./migration-options.js";
import { migrateOneSided } from "./one-sided.js";
import { notBegun } from "./preparation.js";

/** Options of {@link saveToFile}. */
export interface SaveOptions extends TransferOptions {
  /** Lets the guest run on after it was saved, if it ran. Default false: it stays stopped, in `postmigrate`. */
  readonly resume?: boolean | undefined;
}

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

async function writtenByQemu(source: MigrationEnd, path: string, options: TransferOptions): Promise<MigrationReport> {
  const { files } = source.host;
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
    if ((await host.files.status(path)) !== undefined) throw new QemuStateError(`${path} exists`);
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
    const partial = await receiver.received.then(
      () => true,
      () => false,
    );
    if (partial) await host.files.remove(path);
    throw error;
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
