import { figure, type Measurement, median } from "./measurement.js";
import { Turnstile } from "./turnstile.js";

/** One side of a comparison: `run` starts fresh processes, measures once and leaves nothing behind. */
export interface Contender {
  readonly name: string;
  /** `turnstile` is given by {@link interleaveTurns}. */
  readonly run: (turnstile?: Turnstile) => Promise<Measurement>;
}

/** The measurements of all contenders, round by round. */
export class Rounds {
  readonly #rounds: readonly ReadonlyMap<string, Measurement>[];

  constructor(rounds: readonly ReadonlyMap<string, Measurement>[]) {
    this.#rounds = rounds;
  }

  /** The rounds of several runs as one. */
  static joined(runs: readonly Rounds[]): Rounds {
    return new Rounds(runs.flatMap((run) => run.#rounds));
  }

  /** All values of one figure of one contender, in the order they were measured. */
  values(contender: string, name: string): number[] {
    return this.#rounds.map((round) => {
      const measurement = round.get(contender);
      if (measurement === undefined) throw new Error(`${contender} did not run`);
      return figure(measurement, name);
    });
  }

  median(contender: string, name: string): number {
    return median(this.values(contender, name));
  }

  /** `combine(ours, peer)` for each round: what ran side by side is compared, not two medians of different minutes. */
  pairwise(ours: string, peer: string, name: string, combine: (ours: number, peer: number) => number): number[] {
    const peers = this.values(peer, name);
    return this.values(ours, name).map((value, index) => combine(value, peers[index] ?? Number.NaN));
  }
}

/** Runs the contenders one after another, A B C A B C …, `count` times. */
export async function interleave(count: number, contenders: readonly Contender[]): Promise<Rounds> {
  const rounds: Map<string, Measurement>[] = [];
  for (let index = 0; index < count; index++) {
    const round = new Map<string, Measurement>();
    for (const contender of contenders) round.set(contender.name, await contender.run());
    rounds.push(round);
  }
  return new Rounds(rounds);
}

/** Runs all contenders at the same time, `count` times, each working only in its turn. */
export async function interleaveTurns(count: number, contenders: readonly Contender[]): Promise<Rounds> {
  const rounds: Map<string, Measurement>[] = [];
  for (let index = 0; index < count; index++) {
    const turnstile = new Turnstile(contenders.length);
    const running = contenders.map(async ({ name, run }) => [name, await run(turnstile)] as const);
    rounds.push(new Map(await Promise.all(running)));
  }
  return new Rounds(rounds);
}
