import { QemuStateError } from "@qemu-wire/wire";
import { MigrationError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { MachinePlan, PlannedNic } from "../plan.js";
import { runDirectoryFor } from "../process/run-directory.js";
import { type ArgvPart, argvParts } from "./argv-parts.js";
import { fromRecord, toRecord } from "./machine-record.js";
import type { PresentDevices } from "./present-devices.js";

/**
 * A plan for the QEMU that takes a machine's guest: the machine as it is now, with what was plugged in and without what was
 * unplugged, under a run directory of its own and waiting for a migration.
 *
 * Disks are the same files, overlays included: both QEMUs have them open, and only the one that has the guest uses them.
 * Forwards get free ports, as those of the source are taken until it has ended.
 *
 * @throws MigrationError for what can't be there twice.
 */
export async function destinationPlan(
  source: MachinePlan,
  present: PresentDevices,
  nics: readonly PlannedNic[],
  host: Host,
): Promise<MachinePlan> {
  const runDirectory = await runDirectoryFor(host, source.name);
  const refusal = host === source.host ? takenTwice(source, present.argv) : undefined;
  if (refusal !== undefined) {
    throw new MigrationError(`${source.name} can't be moved within its host: ${refusal}. The machine runs on.`, {
      alive: "source",
      status: "none",
      cause: new QemuStateError(refusal),
    });
  }
  const move = mover(source.runDirectory, runDirectory);
  const record = moveStrings(toRecord(source), move) as ReturnType<typeof toRecord>;
  return {
    ...fromRecord(record, host, runDirectory),
    // Not what the run directory was: the images that the source uses stay where they are.
    disks: source.disks,
    nics,
    argv: destinationArgv(present.argv, source, move),
    incoming: true,
    // A stream that was loaded once is not loaded again; it keeps its place where descriptors are numbered behind it.
    inheritedFiles: source.inheritedDescriptors.length > 0 ? source.inheritedFiles : [],
    slowStart: source.slowStart,
  };
}

/** The command line of the destination: of the source as it is now. */
function destinationArgv(argv: readonly string[], source: MachinePlan, move: (text: string) => string): string[] {
  const words: string[] = [...argv.slice(0, source.binary.command.length)];
  for (let index = source.binary.command.length; index < argv.length; index++) {
    const [word, value] = [argv[index] ?? "", argv[index + 1]];
    if (value === undefined) {
      words.push(word);
      continue;
    }
    if (word === "-incoming") {
      index += 1;
      continue;
    }
    if (word === "-blockdev" || word === "-drive") words.push(word, value);
    else if (word === "-netdev") words.push(word, freePorts(move(value)));
    else if (word === "-vnc") words.push(word, freeDisplay(value));
    else {
      words.push(move(word));
      continue;
    }
    index += 1;
  }
  return [...words, "-incoming", "defer"];
}

/** `hostfwd` of a netdev, in either form of the option, with ports that QEMU chooses. */
function freePorts(netdev: string): string {
  return netdev.replaceAll(/\b(tcp|udp):([^:,"]*|\[[^\]]*\]):\d+-/g, "$1:$2:0-");
}

/** A VNC server takes the next free display, as one that chose it would. */
function freeDisplay(vnc: string): string {
  const match = /^(.*):(\d+)(.*)$/s.exec(vnc);
  if (match === null || match[3]?.includes("to=")) return vnc;
  return `${match[1]}:${match[2]}${match[3]},to=999`;
}

/** Replaces a run directory by another one where a path begins with it. */
function mover(from: string, to: string): (text: string) => string {
  // In QEMU's own syntax a comma of a path is doubled.
  const doubled = (path: string): string => path.replaceAll(",", ",,");
  return (text) => text.replaceAll(`${doubled(from)}/`, `${doubled(to)}/`).replaceAll(`${from}/`, `${to}/`);
}

function moveStrings(value: unknown, move: (text: string) => string): unknown {
  if (typeof value === "string") return move(value);
  if (Array.isArray(value)) return value.map((item) => moveStrings(item, move));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moveStrings(member, move)]));
}

/** What only one process of a host can have, and is given by the spec: undefined when there is nothing of it. */
function takenTwice({ runDirectory, detached, disks }: MachinePlan, argv: readonly string[]): string | undefined {
  const overlay = disks.find(({ file }) => file?.startsWith(`${runDirectory}/`));
  if (detached && overlay !== undefined) {
    // It would go with that directory once nobody owns it, and the machine is to outlive its owners.
    return `the overlay of its disk "${overlay.id}" is in the run directory that it would leave; give the disk an overlay of yours, { overlay: { path } }`;
  }
  const isServer = ({ kind, members }: ArgvPart): boolean => kind === "chardev" && members["server"] === "on";
  const taken = argvParts(argv).find(
    (part) =>
      isServer(part) &&
      ((part.members["path"] !== undefined && !part.members["path"].startsWith(`${runDirectory}/`)) ||
        (part.members["port"] !== undefined && part.members["port"] !== "0")),
  );
  if (taken === undefined) return undefined;
  const { path, port } = taken.members;
  return `its chardev "${taken.id}" listens at ${path ?? `port ${port}`}, where a second QEMU can't; let it be in the run directory (monitors: true, console: "stream") or have port 0`;
}
