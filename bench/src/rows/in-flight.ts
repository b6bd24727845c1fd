import type { Bench } from "../bench-context.js";
import { atLeast, type Comparison } from "../comparison.js";
import { withFakeServer } from "../fake-server.js";
import { type Contender, interleaveTurns } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { compareSpeed } from "./cost.js";
import { ours, type Row } from "./row.js";

const inFlight = 1_000;
const warmUpBatches = 20;
const batches = 60;

/** Row c: correlation and joined writes; the greeting offers no `oob`, so nothing caps what is outstanding. */
export const thousandInFlight: Row = {
  letter: "c",
  title: "1,000 commands in flight, fake server, one core",
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (name: string): Contender => ({
      name,
      run: (turnstile) =>
        withFakeServer(bench, "one-core", {}, (socket) =>
          runScenario(bench, "one-core", "in-flight", [name, socket, inFlight, warmUpBatches, batches], { turnstile }),
        ),
    });
    const rounds = await interleaveTurns(
      2 * bench.rounds,
      [ours, "node-qemu", "qemu-qmp", "map-sketch"].map(contender),
    );
    const against = (peer: string): Comparison => compareSpeed(rounds, "c", this.title, { peer });
    return [
      { ...against("node-qemu"), must: atLeast(2.5) },
      { ...against("qemu-qmp"), must: atLeast(0.8) },
      { ...against("map-sketch"), aim: atLeast(0.8) },
    ];
  },
};
