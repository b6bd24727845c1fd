import type { SeededRandom } from "../../../qga/test/support/seeded-random.js";

/** What a process does that is killed: one QEMU process step by step, a whole launch, or a migration. */
export type KilledDeed = "launch" | "machine" | "migrate";

/** When a process is killed: so many microseconds after the time of this line of its. */
export interface Moment {
  readonly deed: KilledDeed;
  readonly line: string;
  readonly microseconds: number;
  readonly detached: boolean;
  /** Of a migration: to a machine of its own, else to a host, where one is started for it. */
  readonly ownDestination: boolean;
}

/** What is behind a line is worth so many microseconds. */
const phases = {
  launch: { greeted: 10_000, recorded: 10_000, running: 10_000 },
  machine: { planning: 100_000, spawned: 100_000, greeted: 20_000, running: 10_000, launched: 300_000 },
  // To start a destination takes most of the first of them; `completed` is what the source says.
  migrate: { migrating: 1_000_000, active: 1_000_000, completed: 20_000, quitting: 20_000, migrated: 100_000 },
} as const;

/** With a destination of its own, the process sees when the guest begins to run there. */
const phasesOfTwo = { ...phases.migrate, resumed: 20_000 };

/** The longest that counts as close to the spawn, in microseconds: nothing would end QEMU yet. */
export const closeToSpawn = 3_000;

/** Draws the moment of a round. Two of five are close to a spawn, one at least is in a migration. */
export function drawMoment(random: SeededRandom, round: number): Moment {
  if (round % 5 < 2) return drawSpawn(random, round);
  const deed = round % 5 === 2 ? "migrate" : random.pick<KilledDeed>(["launch", "machine", "machine", "migrate"]);
  const ownDestination = random.below(2) === 0 && deed === "migrate";
  const known: Readonly<Record<string, number>> = ownDestination ? phasesOfTwo : phases[deed];
  const line = random.pick(Object.keys(known) as [string, ...string[]]);
  // Mostly, where a migration goes on by itself after the kill.
  const detached = random.below(4) < (deed === "migrate" ? 3 : 2);
  return { deed, line, microseconds: random.below(known[line] ?? 0), detached, ownDestination };
}

/** Draws a moment close to the spawn of a QEMU: the process's first, or the destination of a migration. */
export function drawSpawn(random: SeededRandom, round: number): Moment {
  const deed = random.pick<KilledDeed>(["launch", "machine", "machine", "migrate"]);
  return {
    deed,
    line: deed === "migrate" ? "forking 2" : "forking 1",
    // The first of them count most: a process that is not forked yet leaves nothing, and soon it is told whom to follow.
    microseconds: random.below(random.pick([1_000, closeToSpawn])),
    detached: round % 4 === 3,
    ownDestination: false,
  };
}

/** A moment for people. */
export function describeMoment({ deed, line, microseconds, detached, ownDestination }: Moment): string {
  const to = deed !== "migrate" ? "" : ownDestination ? " to a machine" : " to a host";
  return `${detached ? "detached " : ""}${deed}${to}, ${microseconds} µs after "${line}"`;
}
