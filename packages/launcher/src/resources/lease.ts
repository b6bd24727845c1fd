import type { ProcessIdentity } from "../host/host.js";

/** What a lease does when it ends or changes hands; made by the pool. */
export interface LeaseKeeper {
  readonly release: () => Promise<void>;
  readonly handOver: (process: ProcessIdentity) => Promise<void>;
}

/**
 * Something of a pool that is one owner's until it is released. Releasing is idempotent; it is over, for other processes
 * too, when the promise resolves, and can be tried again when it rejects.
 *
 * With `using`, which can't wait, a failure of the release is told by a process warning.
 */
export class Lease<T> implements Disposable, AsyncDisposable {
  readonly value: T;
  /** Who has it, as messages call them. */
  readonly owner: string;
  readonly #keeper: LeaseKeeper;
  #released: Promise<void> | undefined;

  constructor(value: T, owner: string, keeper: LeaseKeeper) {
    this.value = value;
    this.owner = owner;
    this.#keeper = keeper;
  }

  /** False from the call of {@link release} on, unless it fails. */
  get held(): boolean {
    return this.#released === undefined;
  }

  /** Gives it back; rejects when that can't be done, as when a lock file can't be removed. */
  async release(): Promise<void> {
    this.#released ??= this.#keeper.release();
    try {
      await this.#released;
    } catch (error) {
      this.#released = undefined;
      throw error;
    }
  }

  /**
   * Binds the lease to a process of the host instead of to this one: everybody, this process included, finds it held until
   * that one ends. For a machine that outlives this process. What a pool without locks gave stays held until {@link release}.
   */
  async handOver(process: ProcessIdentity): Promise<void> {
    if (this.held) await this.#keeper.handOver(process);
  }

  /** The same lease under another value: a VNC display for its port. */
  as<Other>(value: Other): Lease<Other> {
    return new Lease(value, this.owner, {
      release: () => this.release(),
      handOver: (process) => this.handOver(process),
    });
  }

  [Symbol.dispose](): void {
    void this.release().catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.release();
  }
}

/** Several leases that are released together. */
export class LeaseSet<T> implements Disposable, AsyncDisposable {
  readonly leases: readonly Lease<T>[];

  constructor(leases: readonly Lease<T>[]) {
    this.leases = leases;
  }

  /** What is leased, in the order it was asked for. */
  get values(): readonly T[] {
    return this.leases.map(({ value }) => value);
  }

  /** Gives all of them back; every one is tried before the first failure is thrown. */
  async release(): Promise<void> {
    const results = await Promise.allSettled(this.leases.map((lease) => lease.release()));
    const failed = results.find((result) => result.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }

  /** As {@link Lease.handOver}, for each. */
  async handOver(process: ProcessIdentity): Promise<void> {
    await Promise.all(this.leases.map((lease) => lease.handOver(process)));
  }

  [Symbol.dispose](): void {
    for (const lease of this.leases) lease[Symbol.dispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.release();
  }
}
