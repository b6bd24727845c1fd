import { type CallOptions, type CloseInfo, QemuStateError } from "@qemu-wire/wire";
import { addAbortListener, isObject, jsonOf, removeAbortListener } from "@qemu-wire/wire/internal";
import type { Agent } from "./agent.js";
import { whenClosed } from "./when-closed.js";

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

/** Who follows a client's port. The leader is believed, and tells the client; the others serve the waits that are under way. */
interface Watchers {
  leader: PortWatcher | undefined;
  readonly all: Set<PortWatcher>;
}

const watchersOf = new WeakMap<Agent, Watchers>();

/**
 * Follows whether the guest has the agent's port open, for as long as the client lives: an agent that leaves will not answer
 * what it was asked. (`VSERPORT_CHANGE`; throttled to one a second for each port, and only for ports that have an `id`.)
 *
 * Each pair of names has its own, so that somebody who gives wrong ones misleads nobody else: the client believes the one
 * whose wait has succeeded last.
 */
export class PortWatcher {
  /** Whether the port is open; undefined where nobody tells. */
  open: boolean | undefined;
  readonly #agent: Agent;
  readonly #qmp: PortMonitor;
  readonly #names: PortNames;
  readonly #watchers: Watchers;
  readonly #waiting = new Set<() => void>();
  readonly #listening: readonly Disposable[];
  /** What the last event of each port said. */
  readonly #told = new Map<string, boolean>();
  /** Of our chardev. */
  #label: unknown;
  /** How many wait by it. */
  #waits = 0;

  private constructor(agent: Agent, qmp: PortMonitor, names: PortNames, watchers: Watchers) {
    this.#agent = agent;
    this.#qmp = qmp;
    this.#names = names;
    this.#watchers = watchers;
    this.#listening = [
      qmp.on("VSERPORT_CHANGE", ({ data }) => this.#changed(data)),
      whenClosed(agent, () => this.#end()),
      // Another client of the machine may come; what this one told last is not true for ever.
      whenClosed(qmp, () => this.#end()),
    ];
  }

  /** The watcher of an agent: the same one as long as monitor and names are. */
  static of(agent: Agent, qmp: PortMonitor, { port, chardev }: PortNames): PortWatcher {
    const watchers = watchersOf.get(agent) ?? { leader: undefined, all: new Set() };
    watchersOf.set(agent, watchers);
    const names = { port, chardev };
    const present = [...watchers.all].find((watcher) => watcher.#fits(qmp, names));
    const watcher = present ?? new PortWatcher(agent, qmp, names, watchers);
    watchers.all.add(watcher);
    agent.monitor = qmp;
    // Nobody is believed more than who waits now, unless somebody else does, too.
    if (watchers.leader === undefined || watchers.leader.#waits === 0) watcher.#lead();
    return watcher;
  }

  /** What the events of an agent's port told before counts no more: the guest has become another one, or its own past. */
  static guestReplaced(agent: Agent): void {
    agent.guestReplaced();
    for (const watcher of watchersOf.get(agent)?.all ?? []) {
      // Otherwise the opening of the ports of a state that was loaded would pass for a restart of the agent.
      watcher.#told.clear();
      watcher.open = undefined;
      watcher.#wake();
    }
  }

  /** Somebody waits by it. */
  enter(): void {
    this.#waits += 1;
  }

  /** Somebody doesn't wait any more; `succeeded` when the agent has answered. */
  leave(succeeded: boolean): void {
    this.#waits -= 1;
    if (succeeded && this.#watchers.all.has(this)) this.#lead();
    else if (this.#waits === 0 && !this.#leads) this.#end();
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
  async look(options: CallOptions = {}): Promise<void> {
    const answer = await this.#qmp.executeRaw("query-chardev", undefined, options);
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
    this.#is(entry["frontend-open"] === true);
  }

  /** Never rejects: where the monitor doesn't answer, what it told last counts. */
  async #lookAgain(options: CallOptions): Promise<void> {
    await this.look(options).catch(() => {});
  }

  #changed({ id, open }: { readonly id: string; readonly open: boolean }): void {
    const { port } = this.#names;
    if (port !== undefined && id !== port) return;
    // A port is open once: of a restart within the second that QEMU keeps events back, only the opening is told.
    const reopened = open && this.#told.get(id) === true;
    this.#told.set(id, open);
    if (port !== undefined) {
      if (!open || reopened) this.#left();
      if (open) this.#is(true);
      this.#wake();
      return;
    }
    // Whose port it is shows only in the list of chardevs. By then it may be open again.
    if (this.#leads) this.#agent.doubt();
    this.#judge(id, !open || reopened).then(
      () => this.#wake(),
      // The monitor is gone: then nothing is known any more, and who waits hears of that end.
      () => {
        this.#is(undefined);
        this.#wake();
      },
    );
  }

  /** Tells the agent what became of its port, at an event of that one or another; `closed` if that port was, even for a moment. */
  async #judge(id: string, closed: boolean): Promise<void> {
    await this.look();
    const { open } = this;
    if (open === false) this.#left();
    else if (open && closed && (await this.#leadsToOurs(id))) {
      this.#left();
      this.#is(true);
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

  get #leads(): boolean {
    return this.#watchers.leader === this;
  }

  #lead(): void {
    const { leader } = this.#watchers;
    if (leader === this) return;
    this.#watchers.leader = this;
    this.#agent.portOpen = this.open;
    this.#agent.lookAtPort = async (options) => await this.#lookAgain(options);
    // Who waits by the other one still does.
    if (leader !== undefined && leader.#waits === 0) leader.#end();
  }

  #is(open: boolean | undefined): void {
    this.open = open;
    if (this.#leads) this.#agent.portOpen = open;
  }

  #left(): void {
    this.open = false;
    if (this.#leads) this.#agent.left();
  }

  #end(): void {
    for (const one of this.#listening) one[Symbol.dispose]();
    this.#watchers.all.delete(this);
    if (this.#leads) {
      this.#watchers.leader = undefined;
      this.#agent.portOpen = undefined;
      this.#agent.lookAtPort = undefined;
    }
    this.open = undefined;
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
