import { posix } from "node:path";
import { SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import { resolved } from "./plan-files.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/** With its line's end; in bytes. */
const longestPid = 32;

/**
 * What QEMU would remove to put a socket in its place: it unlinks whatever is there, a regular file as well (seen on all versions).
 *
 * @throws SpecError
 */
export async function checkSocketPlaces(
  host: Host,
  sockets: readonly { readonly path: string; readonly socket: string }[],
): Promise<void> {
  await Promise.all(
    sockets.map(async ({ path, socket }, index) => {
      const other = sockets.slice(0, index).find((one) => one.socket === socket);
      // The second one would remove the first one's, too.
      if (other !== undefined) throw new SpecError(path, `${socket} is the place of ${other.path}, too.`);
      const status = await host.files.status(socket);
      if (status === undefined || status.type === "socket") return;
      throw new SpecError(
        path,
        `at ${socket} is a ${status.type}, which QEMU would remove: move it, or choose another path.`,
      );
    }),
  );
}

/**
 * What stands where the pidfile will go may be an older pidfile, which it replaces, and nothing else.
 *
 * @throws SpecError
 */
export async function checkPidfilePlace(host: Host, { pidfile }: MachineSpec): Promise<void> {
  if (pidfile === undefined) return;
  const folder = posix.dirname(pidfile);
  if ((await resolved(host, folder)).status?.type !== "directory")
    throw new SpecError("pidfile", `${folder} is no directory on ${host.name}.`);
  const status = await host.files.status(pidfile);
  if (status === undefined || status.type === "symlink") return;
  const isPidfile =
    status.type === "file" && status.size <= longestPid && /^\s*\d*\s*$/.test(await host.files.read(pidfile));
  if (!isPidfile) {
    const what = status.type === "file" ? "a file with something else than a pid" : `a ${status.type}`;
    throw new SpecError("pidfile", `at ${pidfile} is ${what}: move it, or choose another path.`);
  }
}

/**
 * Where a serial port's output goes: QEMU makes the file, or cuts what is there, and waits for a reader of a pipe.
 *
 * @throws SpecError
 */
export async function checkSerialPlaces(host: Host, { console, serials = [] }: MachineSpec): Promise<void> {
  const all = [{ option: "console.file", port: console }];
  for (const [index, port] of serials.entries()) all.push({ option: `serials[${index}].file`, port });
  await Promise.all(
    all.map(async ({ option, port }) => {
      if (typeof port !== "object" || !("file" in port)) return;
      const folder = posix.dirname(port.file);
      if ((await resolved(host, folder)).status?.type !== "directory")
        throw new SpecError(option, `${folder} is no directory on ${host.name}.`);
      const { status } = await resolved(host, port.file);
      if (status === undefined || status.type === "file" || status.type === "other") return;
      throw new SpecError(option, `at ${port.file} is a ${status.type}: choose another path.`);
    }),
  );
}
