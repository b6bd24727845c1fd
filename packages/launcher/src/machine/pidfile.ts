import type { MachineParts } from "./machine-parts.js";

/**
 * Writes the pid of a machine's QEMU where the spec wants it. QEMU's own pidfile, which it locks, stays in the run
 * directory: it proves whose the process is. An older file is replaced.
 */
export async function writePidfile({ plan, process }: MachineParts): Promise<void> {
  const { pidfile } = plan.spec;
  if (pidfile !== undefined) await plan.host.files.write(pidfile, `${process.identity.pid}\n`, { mode: 0o644 });
}

/** Removes it at the machine's end, unless it names another process by now. */
export async function removePidfile({ plan, process }: MachineParts): Promise<void> {
  const { pidfile } = plan.spec;
  if (pidfile === undefined || (await plan.host.files.status(pidfile)) === undefined) return;
  if ((await plan.host.files.read(pidfile)).trim() === String(process.identity.pid))
    await plan.host.files.remove(pidfile);
}
