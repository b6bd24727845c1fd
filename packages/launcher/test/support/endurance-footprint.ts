import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { processesWith } from "./process-left.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What this process and the host hold for machines at one moment; read from `/proc` and the disk, not by what is tested. */
export interface Footprint {
  /** Number of this process's descriptors. */
  readonly descriptors: number;
  /** What keeps this process's event loop alive, as Node names it, sorted: timers, sockets, children. */
  readonly resources: readonly string[];
  /** Processes that have the runtime directory in their arguments. */
  readonly processes: readonly number[];
  /** Unix sockets that are bound below the runtime directory. */
  readonly sockets: readonly string[];
  /** What is in the folders of run directories and of leases. */
  readonly files: readonly string[];
}

/** Looks at what is held; `runtimeDirectory` is one that nobody else uses. */
export function footprint(runtimeDirectory: string): Footprint {
  return {
    descriptors: readdirSync("/proc/self/fd").length,
    resources: process
      .getActiveResourcesInfo()
      // A turn of the event loop that is not over.
      .filter((kind) => kind !== "Immediate" && kind !== "TickObject")
      .toSorted(),
    processes: processesWith(runtimeDirectory),
    sockets: socketsBelow(runtimeDirectory),
    files: readdirSync(runtimeDirectory).flatMap((folder) => readdirSync(join(runtimeDirectory, folder))),
  };
}

/** Inodes of the sockets of this host that listen at TCP ports of IPv4, by port. */
export function listeningPorts(): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const line of readFileSync("/proc/net/tcp", "latin1").split("\n").slice(1)) {
    const [, address = "", , state, , , , , , inode = ""] = line.trim().split(/\s+/);
    // 0A: it listens.
    if (state === "0A") found.set(Number.parseInt(address.split(":")[1] ?? "", 16), inode);
  }
  return found;
}

/** What this process uses after all garbage is collected, in bytes. */
export function memoryInUse(): { readonly heap: number; readonly resident: number } {
  collectGarbage();
  collectGarbage();
  const { heapUsed, rss, external } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

/** Paths of unix sockets that are bound in a directory, also when the file is gone. */
function socketsBelow(directory: string): readonly string[] {
  if (!existsSync("/proc/net/unix")) return [];
  return readFileSync("/proc/net/unix", "latin1")
    .split("\n")
    .flatMap((line) => line.split(" ").at(-1) ?? [])
    .filter((path) => path.startsWith(`${directory}/`));
}
