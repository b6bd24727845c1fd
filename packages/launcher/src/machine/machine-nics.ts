import type { QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import type { PlannedNic } from "../plan.js";
import { listForwards } from "./forwards.js";
import { machineNics, type MachineNic } from "./guest-nics.js";

/** A machine's nics, with what QEMU and the guest told of them when they were asked last. */
export class MachineNics {
  readonly #qmp: QmpClient<"common">;
  readonly #qga: QgaClient | undefined;
  #planned: readonly PlannedNic[];
  #known: readonly MachineNic[];

  constructor(qmp: QmpClient<"common">, qga: QgaClient | undefined, planned: readonly PlannedNic[]) {
    this.#qmp = qmp;
    this.#qga = qga;
    this.#planned = planned;
    this.#known = planned.map((nic) => ({ ...nic, guestName: undefined, addresses: [] }));
  }

  /** In the order of the spec, those that were plugged in behind. */
  get list(): readonly MachineNic[] {
    return this.#known;
  }

  /** As {@link list}, without what the guest told. */
  get planned(): readonly PlannedNic[] {
    return this.#planned;
  }

  add(nic: PlannedNic): void {
    this.#planned = [...this.#planned, nic];
    this.#known = [...this.#known, { ...nic, guestName: undefined, addresses: [] }];
  }

  remove(id: string): void {
    this.#planned = this.#planned.filter((nic) => nic.id !== id);
    this.#known = this.#known.filter((nic) => nic.id !== id);
  }

  /** Asks QEMU which forwards there are, and at which ports: also those that it chose. */
  async refreshForwards(): Promise<void> {
    if (!this.#planned.some(({ type }) => type === "user" || type === "netdev")) return;
    const all = await listForwards(this.#qmp);
    const withForwards = <Nic extends PlannedNic>(nic: Nic): Nic => ({
      ...nic,
      forwards: all.filter(({ netdev }) => netdev === nic.netdev),
    });
    this.#planned = this.#planned.map(withForwards);
    this.#known = this.#known.map(withForwards);
  }

  /** Asks the guest's agent for names and addresses; where it doesn't answer they are empty. */
  async refresh(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<readonly MachineNic[]> {
    this.#known = await machineNics(this.#qga, this.#planned, options);
    return this.#known;
  }
}
