import type { ListenOn } from "./fake-listener.js";

/** How a {@link FakeQmpServer} behaves; what isn't given is as in QEMU 7.2. */
export interface FakeQmpOptions {
  /** Where to listen; `"unix"` unless given. */
  readonly listen?: ListenOn;
  /** The version of the greeting; `"7.2.22"` unless given. */
  readonly version?: string;
  /** The package text of the greeting; empty unless given. */
  readonly package?: string;
  /** The capabilities that the greeting offers; `["oob"]` unless given. */
  readonly capabilities?: readonly string[];
  /**
   * What is sent in place of the greeting: an object as one message, text or bytes as they are, `false` for nothing (then
   * {@link FakeQmpServer.greet} sends the real one whenever the test likes).
   */
  readonly greeting?: false | string | Uint8Array | object;
  /** Spreads each message over lines, as `-mon pretty=on` does. */
  readonly pretty?: boolean;
  /** What ends each message; CRLF unless given. */
  readonly lineEnd?: string;
  /** Cuts the output into pieces of these sizes in bytes, over and over, one for each turn of the event loop. */
  readonly chunkSizes?: readonly number[];
  /**
   * `"one"` (default): one client is served at a time, further ones connect and hear nothing until it is their turn, as
   * with a QEMU monitor. `"many"`: each client has a monitor of its own.
   */
  readonly clients?: "one" | "many";
  /**
   * `"in-order"` (default): one in-band command at a time, as QEMU does. `"concurrent"`: every command runs when it comes,
   * so that answers leave in any order; QEMU never does this.
   */
  readonly order?: "in-order" | "concurrent";
  /**
   * How many in-band commands wait behind the running one, under `oob`, before nothing more is read; 8 unless given, as
   * QEMU's own constant (`QMP_REQ_QUEUE_LEN_MAX`).
   */
  readonly queueLength?: number;
  /** The commands that may run out-of-band; those of QEMU 7.2 unless given. */
  readonly outOfBand?: readonly string[];
}

/** The commands of QEMU 7.2 with `allow-oob`, and the one that only its own tests use left out. */
export const outOfBandCommands: readonly string[] = ["migrate-pause", "migrate-recover", "query-yank", "yank"];

/** The greeting that QEMU sends, with the members in its order. */
export function greetingOf(options: FakeQmpOptions): object {
  const version = options.version ?? "7.2.22";
  const [major, minor, micro] = version.split(".").map(Number);
  if (![major, minor, micro].every(Number.isInteger))
    throw new TypeError(`version is "major.minor.micro", not "${version}"`);
  return {
    QMP: {
      version: { qemu: { micro, minor, major }, package: options.package ?? "" },
      capabilities: options.capabilities ?? ["oob"],
    },
  };
}
