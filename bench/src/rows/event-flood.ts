import type { Bench } from "../bench-context.js";
import { atLeast, atMost, type Comparison, summary } from "../comparison.js";
import { withFakeServer } from "../fake-server.js";
import { type Contender, interleaveTurns } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { compareSpeed } from "./cost.js";
import { ours, type Row } from "./row.js";

const events = 100_000;
const warmUp = 2;
const floods = 10;
const bare = "split and JSON.parse";

/** Row e: a flood of events at a listener; nothing may pile up. */
export const eventFlood: Row = {
  letter: "e",
  title: "1,000,000 events, one core",
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (name: string, scenario: string, first: readonly string[]): Contender => ({
      name,
      run: (turnstile) =>
        withFakeServer(bench, "one-core", { events }, (socket) =>
          runScenario(bench, "one-core", scenario, [...first, socket, events, warmUp, floods], { turnstile }),
        ),
    });
    const rounds = await interleaveTurns(2 * bench.rounds, [
      contender(ours, "event-flood", [ours]),
      contender(bare, "bare-event-loop", []),
    ]);
    const speed = compareSpeed(rounds, "e", this.title, { peer: bare });
    const memory: Comparison = {
      row: "e",
      what: "peak memory of the second half, less the first's",
      ours: { value: rounds.median(ours, "growthMiB"), unit: "MiB" },
      peer: { name: bare, value: rounds.median(bare, "growthMiB"), unit: "MiB" },
      ...summary(rounds.values(ours, "growthMiB"), "MiB"),
      aim: atMost(16),
    };
    return [{ ...speed, must: atLeast(0.9), aim: atLeast(0.97) }, memory];
  },
};
