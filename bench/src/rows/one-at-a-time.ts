import type { Bench } from "../bench-context.js";
import { above, atLeast, type Comparison } from "../comparison.js";
import { withFakeServer } from "../fake-server.js";
import { type Contender, interleave } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { compareSpeed } from "./cost.js";
import { ours, type Row } from "./row.js";

const warmUp = 4_000;
const commands = 10_000;

/** Row a: nothing but the cost of a round trip. */
export const oneAtATime: Row = {
  letter: "a",
  title: "one command at a time, fake server, one core",
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (name: string): Contender => ({
      name,
      run: () =>
        withFakeServer(bench, "one-core", {}, (socket) =>
          runScenario(bench, "one-core", "round-trips", [name, socket, warmUp, commands]),
        ),
    });
    const rounds = await interleave(3 * bench.rounds, [ours, "node-qemu", "qemu-qmp", "map-sketch"].map(contender));
    const against = (peer: string): Comparison => compareSpeed(rounds, "a", this.title, { peer });
    return [
      { ...against("node-qemu"), must: atLeast(0.85), aim: above(1) },
      against("qemu-qmp"),
      against("map-sketch"),
    ];
  },
};
