import { ResourceError } from "../errors.js";
import type { ProcessIdentity } from "../host/host.js";
import { Lease, LeaseSet } from "./lease.js";
import type { LeaseFile, LeaseFiles } from "./lease-files.js";

/** Why something can't be handed out though nobody of ours holds it; undefined when it can. */
export type Obstacle<T> = (value: T) => string | undefined;

/** What a pool is about. */
export interface PoolOptions<T> {
  /** What messages call one: `core`, `tcp port`. It also names the lock files. */
  readonly kind: string;
  /** All that may be handed out unasked, best first; asked at each taking. */
  readonly candidates: () => Iterable<T> | Promise<Iterable<T>>;
  /** Looks at the host, once at each taking: what somebody else uses. */
  readonly survey?: () => Promise<Obstacle<T>>;
  /** Keeps other processes of this user from taking the same. Without it the pool is this process's own. */
  readonly locks?: LeaseFiles;
}

/**
 * Hands out what can be used once at a time: never the same thing twice before it is released. Takings may run at the
 * same time.
 */
export class ResourcePool<T extends string | number> {
  readonly kind: string;
  readonly #options: PoolOptions<T>;
  /** Owners of what is out, or is being taken. */
  readonly #owners = new Map<T, string>();
  readonly #locks = new WeakMap<Lease<T>, LeaseFile>();

  constructor(options: PoolOptions<T>) {
    this.kind = options.kind;
    this.#options = options;
  }

  /** What is out, and who has it. */
  holders(): readonly { readonly value: T; readonly owner: string }[] {
    return [...this.#owners].map(([value, owner]) => ({ value, owner }));
  }

  /** Who holds it, in this process or in another one of this user; undefined when nobody does. */
  async holderOf(value: T): Promise<string | undefined> {
    return this.#owners.get(value) ?? (await this.#options.locks?.holderOf(this.#lockName(value)));
  }

  /** The lock behind a lease of this pool; undefined in a pool without. */
  lockOf(lease: Lease<T>): LeaseFile | undefined {
    return this.#locks.get(lease);
  }

  /**
   * Takes one for `owner`: `wanted`, or the first that is free.
   *
   * @throws ResourceError, with who holds it, or all of them
   */
  async take(owner: string, wanted?: T): Promise<Lease<T>> {
    return await this.#one(await this.takeAll(owner, wanted === undefined ? 1 : [wanted]));
  }

  /**
   * Takes the first of these that is free.
   *
   * @throws ResourceError when none is, with why not
   */
  async takeFirst(owner: string, among: Iterable<T>): Promise<Lease<T>> {
    return await this.#one(await this.takeAll(owner, 1, among));
  }

  /**
   * Takes so many (out of `among`, if given), or each of the listed; all or none.
   *
   * @throws ResourceError when there are too few, with who holds the others
   */
  async takeAll(owner: string, wanted: number | readonly T[], among?: Iterable<T>): Promise<LeaseSet<T>> {
    const listed = typeof wanted === "number" ? undefined : wanted;
    const count = typeof wanted === "number" ? wanted : wanted.length;
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`${owner} can't take ${count} of a pool (${this.kind}): a number of 0 or more is needed.`);
    }
    const obstacle = await this.#options.survey?.();
    const leases: Lease<T>[] = [];
    const refusals: string[] = [];
    try {
      for (const value of listed ?? among ?? (await this.#options.candidates())) {
        if (leases.length === count) break;
        const taken = await this.#tryTake(owner, value, obstacle);
        if (typeof taken !== "string") leases.push(taken);
        else if (listed === undefined) refusals.push(`${value} ${taken}`);
        else throw new ResourceError(`${this.kind} ${value}`, `${this.kind} ${value}, wanted for ${owner}, ${taken}.`);
      }
      if (leases.length < count) throw this.#tooFew(owner, count, leases.length, refusals);
    } catch (error) {
      await new LeaseSet(leases).release();
      throw error;
    }
    return new LeaseSet(leases);
  }

  async #one({ leases }: LeaseSet<T>): Promise<Lease<T>> {
    const [lease] = leases;
    if (lease === undefined) throw new ResourceError(this.kind, `No ${this.kind} was taken.`);
    return lease;
  }

  /** The lease, or the reason why there is none, as the end of a sentence. */
  async #tryTake(owner: string, value: T, obstacle: Obstacle<T> | undefined): Promise<Lease<T> | string> {
    const holder = this.#owners.get(value);
    if (holder !== undefined) return `is held by ${holder}`;
    const foreign = obstacle?.(value);
    if (foreign !== undefined) return foreign;
    // Before the first await, so that nobody else of this process takes it meanwhile.
    this.#owners.set(value, owner);
    try {
      const lock = await this.#options.locks?.acquire(this.#lockName(value), owner);
      if (lock !== undefined && "heldBy" in lock) {
        this.#owners.delete(value);
        return `is held by ${lock.heldBy}`;
      }
      let ours = true;
      // Once: whoever of this process takes it later has an entry of its own.
      const forget = (): void => {
        if (ours) this.#owners.delete(value);
        ours = false;
      };
      const release = async (): Promise<void> => {
        try {
          await lock?.release();
        } finally {
          forget();
        }
      };
      const handOver = async (process: ProcessIdentity): Promise<void> => {
        if (lock === undefined) return;
        await lock.handOver(process);
        // From now on the lock tells, also to this process, which may never hear of that one's end.
        forget();
      };
      const lease = new Lease(value, owner, { release, handOver });
      if (lock !== undefined) this.#locks.set(lease, lock);
      return lease;
    } catch (error) {
      this.#owners.delete(value);
      throw error;
    }
  }

  #lockName(value: T): string {
    return `${this.kind} ${value}`;
  }

  #tooFew(owner: string, count: number, free: number, refusals: readonly string[]): ResourceError {
    const shown = refusals.slice(0, 8).join("; ");
    const rest = refusals.length > 8 ? `; and ${refusals.length - 8} more` : "";
    const why = refusals.length === 0 ? "" : `: ${shown}${rest}`;
    return new ResourceError(
      this.kind,
      count === 1
        ? `No ${this.kind} is free for ${owner}${why}.`
        : `${owner} wants ${count} of kind "${this.kind}" and ${free} ${free === 1 ? "is" : "are"} free${why}.`,
    );
  }
}
