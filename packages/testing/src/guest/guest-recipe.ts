import type { AgentProgram } from "./agent-program.js";
import { gatherAgent } from "./agent-program.js";
import { digest } from "./guest-cache.js";
import type { BuildGuestOptions } from "./guest-options.js";
import type { HostMachine } from "./host-machine.js";
import { initScript, shutdownScript } from "./init-script.js";
import { UnpackedFolders } from "./unpacked-folders.js";
import { type LoadedFile, loadFiles } from "./user-files.js";

/** Raise it when guests are built in another way from the same things, so that older ones in caches are not used. */
const layout = 1;

/** All that is to go into a guest, apart from what the packages hold. */
export interface GuestRecipe {
  readonly machine: HostMachine;
  readonly channel: "virtio-serial" | "isa-serial";
  readonly shares: readonly string[];
  readonly commands: readonly string[];
  readonly files: readonly LoadedFile[];
  /** An agent that is not the packages' own. */
  readonly agent: AgentProgram | undefined;
  /** Whether the guest mounts a disk. */
  readonly disk: boolean;
  /** Names of the Debian packages. */
  readonly packages: readonly string[];
  /** Names of the kernel modules; one that ends with `?` may be absent. */
  readonly modules: readonly string[];
}

/** Reads everything that the options name. */
export async function readRecipe(options: BuildGuestOptions, machine: HostMachine): Promise<GuestRecipe> {
  const { agent = {}, commands = [], disk, files = {}, shares = [] } = options;
  const folders = typeof agent.from === "string" ? [agent.from] : agent.from;
  const { architecture } = machine;
  const own = folders === undefined ? ["qemu-guest-agent"] : [];
  // Only the generic kernel knows 9p.
  const kernel = shares.length > 0 ? `linux-image-${architecture}` : `linux-image-cloud-${architecture}`;
  return {
    machine,
    channel: agent.channel ?? "virtio-serial",
    shares,
    commands,
    files: await loadFiles(files),
    agent: folders && (await gatherAgent(new UnpackedFolders(folders), machine)),
    disk: disk !== undefined,
    packages: [...own, "busybox-static", kernel],
    modules: [
      ...["virtio_pci", "virtio_console", "virtio_net", "virtio_blk"],
      // ext4 asks for its checksum by the name of an algorithm.
      ...(disk === undefined ? [] : ["crc32c_generic?", "ext4"]),
      ...(shares.length === 0 ? [] : ["9pnet_virtio", "9p"]),
    ],
  };
}

/** Everything that decides what the guest's bytes are, for the name of its folder in the cache. */
export function ingredients(recipe: GuestRecipe): unknown {
  const { agent, files, ...rest } = recipe;
  return {
    layout,
    ...rest,
    scripts: digest(initScript({ ...rest, modules: [] }) + shutdownScript),
    files: files.map(({ path, mode, content }) => [path, mode, digest(content)]),
    agent: agent && [...agent].map(([path, content]) => [path, digest(content)]),
  };
}
