import { setTimeout as sleep } from "node:timers/promises";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuClosedError, type EventTimestamp } from "@qemu-wire/wire";

/** A change of who runs the guest, as QEMU's own events tell it, in microseconds of the host's clock. */
interface Change {
  readonly at: number;
  readonly machine: string;
  readonly runs: boolean;
}

/**
 * Watches over further monitors which of several machines of this host run, by what QEMU says of each stop and start and
 * when that was: nothing is missed between two looks. A machine ends with its connection.
 */
export class RunningCopies implements AsyncDisposable {
  readonly #clients: QmpClient[] = [];
  readonly #changes: Change[] = [];

  /** Adds one, by its monitor's socket, which need not be there yet. */
  async watch(machine: string, socket: string, signal?: AbortSignal): Promise<void> {
    const qmp = await QmpClient.connect(`unix:${socket}`, { retry: {}, ...(signal === undefined ? {} : { signal }) });
    this.#clients.push(qmp);
    const note = (runs: boolean, timestamp: EventTimestamp): void => {
      this.#changes.push({ at: timestamp.seconds * 1e6 + timestamp.microseconds, machine, runs });
    };
    qmp.on("STOP", ({ timestamp }) => note(false, timestamp));
    qmp.on("RESUME", ({ timestamp }) => note(true, timestamp));
    void qmp.closed.then(() => this.#changes.push({ at: Date.now() * 1_000, machine, runs: false }));
    if ((await qmp.execute("query-status")).running) this.#changes.push({ at: 0, machine, runs: true });
  }

  /** The largest number of machines that ran at one time. */
  get most(): number {
    const running = new Set<string>();
    let most = 0;
    for (const { machine, runs } of this.#changes.toSorted((one, other) => one.at - other.at)) {
      if (runs) running.add(machine);
      else running.delete(machine);
      most = Math.max(most, running.size);
    }
    return most;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#clients) await client.close();
  }
}

/** How long a QEMU may take to begin or to end, on a busy host, in milliseconds. */
const patience = 30_000;

/**
 * What QEMU says of itself at a monitor's socket; `gone` when it has ended. One that only begins has no socket yet, and one
 * that is ending has none any more some time before it is gone.
 */
export async function statusAt(socket: string, isThere: () => boolean): Promise<string> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      await using qmp = await QmpClient.connect(`unix:${socket}`);
      return (await qmp.execute("query-status")).status;
    } catch (error) {
      const passing = error instanceof QemuConnectError || error instanceof QemuClosedError;
      if (passing && !isThere()) return "gone";
      if (!passing || performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
