import type { OnExec } from "./fake-guest-agent-programs.js";
import type { ListenOn } from "./fake-listener.js";

/** How a `FakeGuestAgent` behaves; what isn't given is as with the agent of QEMU 7.2 on virtio-serial. */
export interface FakeGuestAgentOptions {
  /** Where QEMU's chardev listens; `"unix"`, a socket in a fresh private folder, unless given. */
  readonly listen?: ListenOn;
  /** The agent's version as `guest-info` tells it; `"7.2.22"` unless given. It decides commands, texts and members. */
  readonly version?: string;
  /**
   * `"echoes-id"`: as agents since 4.0. `"refuses-id"`: a request with `id` is an error, and 0xFF is not answered.
   * Follows from the version unless given.
   */
  readonly generation?: "echoes-id" | "refuses-id";
  /** What the socket leads to: on `"virtio-serial"` (default) bytes wait for an agent, on `"isa-serial"` they vanish. */
  readonly channel?: "virtio-serial" | "isa-serial";
  /** Whether the agent runs from the start; true unless given. */
  readonly running?: boolean;
  /** Called when the agent has started or stopped, as QEMU would send `VSERPORT_CHANGE`. Not for the start in `start()`. */
  readonly onRunning?: (running: boolean) => void;
  /** Commands that the agent's configuration blocks. */
  readonly disabled?: readonly string[];
  /** What `guest-exec` runs. A program that it returns nothing for is looked for among the built-in ones. */
  readonly onExec?: OnExec;
  /** The files in the guest, by absolute path; their folders exist too. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Further folders in the guest; `/`, `/etc`, `/root` and `/tmp` exist. */
  readonly folders?: readonly string[];
  /** Cuts the output into pieces of these sizes in bytes, over and over, one for each turn of the event loop. */
  readonly chunkSizes?: readonly number[];
}

/** What follows from an agent's version. */
export interface AgentTraits {
  readonly version: string;
  readonly echoesId: boolean;
  /** Whether `capture-output` may be text, and output be merged (8.1). */
  readonly namedCapture: boolean;
  /** Whether `out-truncated` and `err-truncated` are told (6.0). */
  readonly tellsTruncation: boolean;
  /** Whether a disabled command is told in the words of 6.0 and later. */
  readonly tellsReason: boolean;
  /** Whether the agent is of `major.minor` or later. */
  since(major: number, minor: number): boolean;
}

/** Finds what an agent of these options is like. */
export function traitsOf(options: FakeGuestAgentOptions): AgentTraits {
  const version = options.version ?? "7.2.22";
  if (!/^\d+\.\d+(\.\d+)?$/.test(version)) throw new TypeError(`version is "major.minor.micro", not "${version}"`);
  const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
  const since = (major: number, minor: number) => ownMajor > major || (ownMajor === major && ownMinor >= minor);
  return {
    version,
    echoesId: options.generation === undefined ? since(4, 0) : options.generation === "echoes-id",
    namedCapture: since(8, 1),
    tellsTruncation: since(6, 0),
    tellsReason: since(6, 0),
    since,
  };
}
