import { type Comparison, summary } from "../comparison.js";
import { median } from "../measurement.js";
import type { Rounds } from "../rounds.js";
import { ours } from "./row.js";

interface Sides {
  /** Our side; "qemu-wire" unless told. */
  readonly mine?: string;
  readonly peer: string;
}

/**
 * How many times our speed is theirs, by the processor time of client and server together: above 1 we are cheaper. Other
 * work of the machine doesn't count in it; that nobody gains by idling shows in `wall`.
 */
export function compareSpeed(rounds: Rounds, row: string, what: string, { mine = ours, peer }: Sides): Comparison {
  const faster = (own: number, theirs: number): number => theirs / own;
  return {
    row,
    what,
    ours: { value: rounds.median(mine, "cpuUs"), unit: "µs" },
    peer: { name: peer, value: rounds.median(peer, "cpuUs"), unit: "µs" },
    ...summary(rounds.pairwise(mine, peer, "cpuUs", faster), "×"),
    wall: { value: median(rounds.pairwise(mine, peer, "wallUs", faster)), unit: "×" },
  };
}

/** How many times their time we take, by the processor time of client and server together: below 1 we are cheaper. */
export function compareTime(rounds: Rounds, row: string, what: string, { mine = ours, peer }: Sides): Comparison {
  const slower = (own: number, theirs: number): number => own / theirs;
  return {
    row,
    what,
    ours: { value: rounds.median(mine, "cpuUs") / 1000, unit: "ms" },
    peer: { name: peer, value: rounds.median(peer, "cpuUs") / 1000, unit: "ms" },
    ...summary(rounds.pairwise(mine, peer, "cpuUs", slower), "×"),
    wall: { value: median(rounds.pairwise(mine, peer, "wallUs", slower)), unit: "×" },
  };
}
