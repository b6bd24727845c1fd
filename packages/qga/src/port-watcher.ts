import { type CallOptions, type CloseInfo, QemuStateError } from "@qemu-wire/wire";
import { addAbortListener, isObject, jsonOf, removeAbortListener } from "@qemu-wire/wire/internal";
import type { Agent } from "./agent.js";

/** What is asked of a monitor of the same QEMU: a `QmpClient` fits. */
export interface PortMonitor {
  executeRaw(command: string, args?: object, options?: CallOptions): Promise<unknown>;
  on(
    name: "VSERPORT_CHANGE",
    listener: (event: { readonly data: { readonly id: string; readonly open: boolean } }) => void,
  ): Disposable;
  readonly closed: Promise<CloseInfo>;
}

/** Which port of the machine is the agent's. */
export interface PortNames {
  readonly port?: string | undefined;
  readonly chardev?: string | undefined;
}

const watchers = new WeakMap<Agent, PortWatcher>();

/**
 * Follows whether the guest has the agent's port open, for as long as the client lives: an agent that leaves will not answer
 * what it was asked. (`VSERPORT_CHANGE`; throttled to one a second for each port, and only for ports that have an `id`.)
 */
export class PortWatcher {
  readonly #agent: Agent;
  readonly #qmp: PortMonitor;
  readonly #names: PortNames;
  readonly #waiting = new Set<() => void>();
  readonly #listening: Disposable;
  /** What the last event of each port said. */
  readonly #told = new Map<string, boolean>();
  /** Of our chardev. */
  #label: unknown;

  private constructor(agent: Agent, qmp: PortMonitor, names: PortNames) {
    this.#agent = agent;
    this.#qmp = qmp;
    this.#names = names;
    this.#listening = qmp.on("VSERPORT_CHANGE", ({ data }) => this.#changed(data));
    void agent.closed.then(() => this.#end());
    // Another client of the machine may come; what this one told last is not true for ever.
    void qmp.closed.then(() => this.#end());
  }

  /** The watcher of an agent: the same one as long as monitor and names are. */
  static of(agent: Agent, qmp: PortMonitor, names: PortNames): PortWatcher {
    const present = watchers.get(agent);
    if (present !== undefined) {
      if (present.#fits(qmp, names)) return present;
      present.#end();
    }
    const watcher = new PortWatcher(agent, qmp, names);
    watchers.set(agent, watcher);
    return watcher;
  }

  /** Resolves at the next event of the port, or when `signal` fires. */
  change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const settle = (): void => {
        this.#waiting.delete(settle);
        removeAbortListener(signal, settle);
        resolve();
      };
      this.#waiting.add(settle);
      if (signal.aborted) settle();
      else addAbortListener(signal, settle);
    });
  }

  /** Asks whether the port is open, and tells the agent; nothing is known where the chardev can't be told from others. */
  async look(signal: AbortSignal | undefined): Promise<void> {
    const answer = await this.#qmp.executeRaw("query-chardev", undefined, { signal });
    const entries: readonly unknown[] = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
    const entry = entries.filter(isObject).find((chardev) => this.#isOurs(chardev));
    if (entry === undefined) {
      const { chardev } = this.#names;
      if (chardev === undefined) return;
      const labels = entries.filter(isObject).map(({ label }) => jsonOf(label));
      throw new QemuStateError(
        `${this.#agent.name}: this QEMU has no chardev "${chardev}"; it has ${labels.join(", ")}. Give the id of the agent's.`,
      );
    }
    this.#label = entry["label"];
    this.#agent.portOpen = entry["frontend-open"] === true;
  }

  #changed({ id, open }: { readonly id: string; readonly open: boolean }): void {
    const { port } = this.#names;
    if (port !== undefined && id !== port) return;
    // A port is open once: of a restart within the second that QEMU keeps events back, only the opening is told.
    const reopened = open && this.#told.get(id) === true;
    this.#told.set(id, open);
    if (port !== undefined) {
      if (!open || reopened) this.#agent.left();
      if (open) this.#agent.portOpen = true;
      this.#wake();
      return;
    }
    // Whose port it is shows only in the list of chardevs. By then it may be open again.
    this.#agent.doubt();
    this.#judge(id, !open || reopened).then(
      () => this.#wake(),
      // The monitor is gone: then nothing is known any more, and who waits hears of that end.
      () => {
        this.#agent.portOpen = undefined;
        this.#wake();
      },
    );
  }

  /** Tells the agent what became of its port, at an event of that one or another; `closed` if that port was, even for a moment. */
  async #judge(id: string, closed: boolean): Promise<void> {
    await this.look(undefined);
    const open = this.#agent.portOpen;
    if (open === false) this.#agent.left();
    else if (open && closed && (await this.#leadsToOurs(id))) {
      this.#agent.left();
      this.#agent.portOpen = true;
    }
  }

  /** Whether a port is the one whose chardev was found; false where the machine doesn't say. */
  async #leadsToOurs(port: string): Promise<boolean> {
    const args = { path: `/machine/peripheral/${port}`, property: "chardev" };
    const label = await this.#qmp.executeRaw("qom-get", args).catch(() => undefined);
    return label !== undefined && label === this.#label;
  }

  #fits(qmp: PortMonitor, { port, chardev }: PortNames): boolean {
    return qmp === this.#qmp && port === this.#names.port && chardev === this.#names.chardev;
  }

  #end(): void {
    this.#listening[Symbol.dispose]();
    if (watchers.get(this.#agent) === this) {
      watchers.delete(this.#agent);
      this.#agent.portOpen = undefined;
    }
    this.#wake();
  }

  #wake(): void {
    for (const settle of [...this.#waiting]) settle();
  }

  #isOurs({ label, filename }: Record<string, unknown>): boolean {
    if (this.#names.chardev !== undefined) return label === this.#names.chardev;
    const { path } = this.#agent.endpoint;
    if (path === undefined || typeof filename !== "string") return false;
    // "unix:/run/vm1/qga.sock,server=on", with "disconnected:" before it while nobody is connected.
    const address = filename.replace(/^disconnected:/, "").replace(/,server(=on)?$/, "");
    return address === `unix:${path}`;
  }
}
