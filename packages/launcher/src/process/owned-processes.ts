import type { QemuProcess } from "./qemu-process.js";

/** A machine that this process owns. */
export interface OwnedMachine {
  /** Ends it, and resolves once nothing of it is left. */
  close(): Promise<void>;
  /** It outlives this process by design: exit hooks leave it alone. Default false. */
  readonly detached?: boolean | undefined;
}

const machines = new Set<OwnedMachine>();
let ending: Promise<void> = Promise.resolve();
const processes = new Set<QemuProcess>();

/** Adds a machine to what `stopAll()` and the exit hooks end; disposing takes it out. */
export function registerOwned(machine: OwnedMachine): Disposable {
  machines.add(machine);
  return { [Symbol.dispose]: () => void machines.delete(machine) };
}

/** The machines that this process owns now, oldest first. */
export function owned(): readonly OwnedMachine[] {
  return [...machines];
}

/** The machines are being closed because a signal is to end this process, which comes after `closed`. */
export function noteProcessEnding(closed: Promise<void>): void {
  ending = closed;
}

/** Resolves when a signal that is ending this process has taken its course, as far as that leaves it alive; else at once. */
export async function processEnding(): Promise<void> {
  await ending;
}

/**
 * Adds a process that is to end with this one; taken out at its end, or by disposing. For when there is no time to close a
 * machine.
 */
export function registerProcess(qemu: QemuProcess): Disposable {
  processes.add(qemu);
  void qemu.exited.then(() => processes.delete(qemu));
  return { [Symbol.dispose]: () => void processes.delete(qemu) };
}

/** Sends SIGKILL to all processes that are to end with this one, before it returns (on this host). */
export function killOwnedProcesses(): void {
  // The host tells of its failure by a promise, for which there is no time: this process ends.
  for (const qemu of processes) qemu.signal("SIGKILL").catch(() => {});
}
