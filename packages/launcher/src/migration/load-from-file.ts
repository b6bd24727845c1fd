import { QemuStateError } from "@qemu-wire/wire";
import { ended } from "../diagnosis.js";
import { MigrationError } from "../errors.js";
import { continueDestination } from "./continue-destination.js";
import { describeEnding, followToEnding, isCompleted, statusOf } from "./ending.js";
import { type MigrationDestination, runStateOf } from "./migration-end.js";
import { checkTransferOptions, type TransferOptions } from "./migration-options.js";
import { checkPath } from "./save-to-file.js";
import { applySettings } from "./settings.js";
import { settledWithin } from "../settled-within.js";
import { StopRequest } from "./stop-request.js";
import { toTransferProgress } from "./transfer-progress.js";
import { onlyOptions } from "../spec/only-options.js";

/** The file of a saved machine: by its path, for a QEMU that reads files (from 8.2), or open already in a descriptor that QEMU inherited. */
export type SavedMachine = { readonly path: string } | { readonly descriptor: number };

/** Options of {@link loadFromFile}. */
export interface LoadOptions extends Omit<TransferOptions, "bandwidth" | "downtimeLimit"> {
  /** Whether the guest runs then; default true. False leaves it paused. */
  readonly run?: boolean | undefined;
}

const checkNames = onlyOptions<LoadOptions>({
  onProgress: true,
  signal: true,
  timeout: true,
  parameters: true,
  capabilities: true,
  run: true,
});

/** For a QEMU that fails to end by itself and say why, in milliseconds. */
const lastWords = 2_000;

/**
 * Loads a machine that was saved to a file into one that was started with `-incoming defer` and `-S`, and runs it.
 *
 * @throws RangeError for a path or descriptor that makes no sense; MigrationError with `alive: "none"` (the machine is
 * ended then) and QEMU's reason in `destinationStderr`.
 */
export async function loadFromFile(
  destination: MigrationDestination,
  from: SavedMachine,
  options: LoadOptions = {},
): Promise<void> {
  checkNames(options);
  checkTransferOptions(options);
  const uri = uriOf(from);
  const { capabilities, parameters = {}, onProgress } = options;
  using stop = new StopRequest(options.signal, options.timeout);
  let status = "none";
  let begun = false;
  try {
    stop.throwIfStopped();
    if ("path" in from && !destination.capabilities.migrateFile)
      throw new QemuStateError("this QEMU reads no files by path (8.2 does): let it inherit the open file");
    await applySettings(destination, { capabilities: { events: true, ...capabilities }, parameters });
    await destination.qmp.executeRaw("migrate-incoming", { uri }, { signal: stop.signal });
    begun = true;
    const ending = await followToEnding(destination, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (onProgress) queueMicrotask(() => onProgress(toTransferProgress(progress)));
      },
    });
    status = statusOf(ending);
    if (!isCompleted(ending)) throw new QemuStateError(describeEnding(destination.name, ending));
    const state = await runStateOf(destination);
    if ((options.run ?? true) && (state === "paused" || state === "prelaunch")) {
      const continued = await continueDestination(destination);
      if (continued.kind !== "runs") throw continued.error;
    }
  } catch (error) {
    // One that fails to load ends by itself; ended by us it might not have said why.
    if (begun && !stop.signal.aborted) await settledWithin(destination.exited, lastWords);
    throw await failed(destination, stop.error ?? error, status);
  }
}

function uriOf(from: SavedMachine): string {
  if ("path" in from) {
    checkPath(from.path);
    return `file:${from.path}`;
  }
  if (!(Number.isInteger(from.descriptor) && from.descriptor >= 0))
    throw new RangeError(`a descriptor is a whole number, not ${String(from.descriptor)}.`);
  return `fd:${from.descriptor}`;
}

async function failed(destination: MigrationDestination, error: unknown, status: string): Promise<MigrationError> {
  let { message } = error as Error;
  try {
    await destination.end();
  } catch (endError) {
    message += `; and it could not be ended: ${(endError as Error).message}`;
  }
  const destinationStderr = await destination.stderrTail();
  const said = destinationStderr.trim();
  return new MigrationError(
    `${destination.name} could not be loaded: ${ended(message)}${said === "" ? "" : ` QEMU said: ${said}`}`,
    { alive: "none", status, destinationStderr, cause: error },
  );
}
