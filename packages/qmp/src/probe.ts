import { QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import type { Session } from "./handshake.js";
import { isAtLeast } from "./versions.js";

/** How long a monitor that works takes to answer out-of-band at most, in milliseconds. */
const probeTimeout = 1_000;

/** `query-yank` is the only out-of-band command that merely looks; those of older QEMUs act. */
const firstWithQueryYank = "6.0";

/** What is known of a QEMU that doesn't answer. */
export type ProbeResult =
  /** The monitor answers out-of-band: QEMU lives and its main loop is busy or stuck. */
  | "answers"
  /** The monitor doesn't answer out-of-band either: QEMU is stopped, overloaded, or no longer reads. */
  | "silent"
  /** It can't be asked: out-of-band commands are off, or this QEMU (before 6.0) has none that only looks. */
  | "unknown";

/** Asks a silent QEMU out-of-band whether it lives, after a command's deadline expired. */
export class OutOfBandProbe {
  readonly #client: { readonly session: Session };
  #running = false;

  constructor(client: { readonly session: Session }) {
    this.#client = client;
  }

  /** @throws QemuClosedError when the connection ends meanwhile. */
  async ask(timeout = probeTimeout): Promise<ProbeResult> {
    const { connection, greeting, outOfBand } = this.#client.session;
    if (!outOfBand || !isAtLeast(greeting, firstWithQueryYank)) return "unknown";
    try {
      await connection.execute("query-yank", undefined, { outOfBand: true, timeout });
      return "answers";
    } catch (error) {
      if (error instanceof QemuCommandError) return "answers";
      if (error instanceof QemuTimeoutError) return "silent";
      throw error;
    }
  }

  /** Reports why `command` may have had no answer in time; one probe at a time. */
  afterTimeout(command: string, timeout: number): void {
    if (this.#running || command === "query-yank") return;
    this.#running = true;
    const { connection } = this.#client.session;
    void this.ask()
      .then(
        (result) => connection.notice("stalled", `"${command}" has no answer after ${timeout} ms. ${explain[result]}`),
        // The connection ended meanwhile: everyone is told so.
        () => undefined,
      )
      .finally(() => {
        this.#running = false;
      });
  }
}

const explain: Record<ProbeResult, string> = {
  answers:
    "The monitor answers out-of-band, so that QEMU lives and its main loop is busy; later commands wait behind this one.",
  silent: "The monitor doesn't answer out-of-band either: QEMU is stopped, overloaded or stuck.",
  unknown: "Later commands wait behind it.",
};
