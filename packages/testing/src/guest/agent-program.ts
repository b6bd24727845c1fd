import { basename } from "node:path";
import { readElf } from "./elf.js";
import { GuestBuildError } from "./guest-build-error.js";
import type { HostMachine } from "./host-machine.js";
import type { UnpackedFolders } from "./unpacked-folders.js";

/** The guest agent and all that it is loaded with, by path in the guest. */
export type AgentProgram = ReadonlyMap<string, Buffer>;

/** Where the guest has the agent. */
export const agentPath = "/usr/sbin/qemu-ga";

/**
 * Gathers the agent, its libraries and its loader from unpacked packages.
 *
 * The guest has no other program that needs libraries, so that they go where the agent's own loader looks for them,
 * and the loader where the agent's own header says. Whatever version it is, the process is then called `qemu-ga`, and
 * what it executes inherits no library path.
 * @throws {GuestBuildError} when the agent or a library is missing
 */
export async function gatherAgent(folders: UnpackedFolders, machine: HostMachine): Promise<AgentProgram> {
  const { triple } = machine;
  const libraryFolders = [`lib/${triple}`, `usr/lib/${triple}`, "lib", "usr/lib", "lib64", "usr/lib64"];
  const program = await folders.read(["usr/sbin/qemu-ga", "usr/bin/qemu-ga", "sbin/qemu-ga", "bin/qemu-ga", "qemu-ga"]);
  if (program === undefined) throw missing("qemu-guest-agent", "the guest agent qemu-ga", folders);

  const { interpreter, needed } = readElf(program);
  const gathered = new Map([[agentPath, program]]);
  const loader = interpreter === undefined ? "" : basename(interpreter);
  // Before glibc 2.34 looking up a user loads this one by name.
  const wanted = [loader, ...needed, "libnss_files.so.2"].filter((name) => name !== "");
  for (const name of wanted) {
    const path = name === loader ? (interpreter as string) : `/usr/lib/${triple}/${name}`;
    if (gathered.has(path) || (name === loader && gathered.has(interpreter as string))) continue;
    const library = await folders.read(libraryFolders.map((folder) => `${folder}/${name}`));
    if (library === undefined && name === "libnss_files.so.2") continue;
    if (library === undefined) throw missing(name, `the library ${name}, which qemu-ga needs`, folders);
    gathered.set(path, library);
    wanted.push(...readElf(library).needed);
  }
  return gathered;
}

function missing(name: string, thing: string, { folders }: UnpackedFolders): GuestBuildError {
  const remedy =
    name === "qemu-guest-agent"
      ? "unpack the package qemu-guest-agent of the same release into a folder (apt-get download, dpkg-deb -x) and give it too"
      : "unpack the package that has it, of the same release, into the folder";
  return new GuestBuildError(`${thing} is not in ${folders.join(", ")}: ${remedy}`, {
    code: "ERR_QEMU_GUEST_AGENT",
    missing: name,
  });
}
