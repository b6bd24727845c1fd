import { QemuCommandError, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { commandTimeout, type MigrationDestination, runStateOf } from "./migration-end.js";

/** What became of the order to run. */
export type Continued =
  /** It runs. From here on the source's copy is an old one. */
  | { readonly kind: "runs" }
  /** It did not run, for certain. */
  | { readonly kind: "refused"; readonly error: Error }
  /** It may have run: the order was written, and nobody can be asked. */
  | { readonly kind: "unknown"; readonly error: Error };

/** A guest that was told to run may have ended meanwhile; these are what it is in before. */
const notYet = new Set(["inmigrate", "paused", "prelaunch", "postmigrate"]);

/** Tells the destination to run, which is the moment from which only it may. */
export async function continueDestination(destination: MigrationDestination): Promise<Continued> {
  const resumed = destination.qmp.waitFor("RESUME", { timeout: commandTimeout });
  // Looked at only when the order was taken.
  resumed.catch(() => {});
  try {
    await destination.qmp.execute("cont", undefined, { timeout: commandTimeout });
  } catch (error) {
    if (error instanceof QemuCommandError) return { kind: "refused", error };
    if (!(error instanceof QemuClosedError || error instanceof QemuTimeoutError)) throw error;
    return { kind: error.outcome === "not-sent" ? "refused" : "unknown", error };
  }
  try {
    // In postcopy the order may come before the last of the devices, and then waits for it.
    await resumed;
    const state = await runStateOf(destination);
    if (notYet.has(state)) return { kind: "unknown", error: new Error(`it is "${state}" after it was continued`) };
  } catch (error) {
    return { kind: "unknown", error: error as Error };
  }
  return { kind: "runs" };
}
