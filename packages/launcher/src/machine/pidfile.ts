import type { MachineParts } from "./machine-parts.js";

/** In bytes. */
const longest = 4_096;

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
  if (pidfile === undefined) return;
  const status = await plan.host.files.status(pidfile);
  // One that is longer is nobody's pidfile.
  if (status === undefined || status.size > longest) return;
  if ((await plan.host.files.read(pidfile)).trim() === String(process.identity.pid))
    await plan.host.files.remove(pidfile);
}
