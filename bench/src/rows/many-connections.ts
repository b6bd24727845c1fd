import type { Bench } from "../bench-context.js";
import { above, atLeast, atMost, type Comparison, summary } from "../comparison.js";
import { withFakeServer } from "../fake-server.js";
import { type Contender, interleaveTurns } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { compareSpeed } from "./cost.js";
import { ours, type Row } from "./row.js";

const connections = 1_000;
const commands = 10;
const warmUp = 1_000;
const peer = "node-qemu";

/** Row f: a thousand machines in one process. */
export const manyConnections: Row = {
  letter: "f",
  title: "1,000 connections, 10 commands each, one core",
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (name: string): Contender => ({
      name,
      run: (turnstile) =>
        withFakeServer(bench, "one-core", {}, (socket) =>
          runScenario(bench, "one-core", "many-connections", [name, socket, connections, commands, warmUp], {
            nodeOptions: ["--expose-gc"],
            turnstile,
          }),
        ),
    });
    const rounds = await interleaveTurns(2 * bench.rounds, [ours, peer].map(contender));
    const speed = compareSpeed(rounds, "f", `${this.title} (cost of a connection)`, { peer });
    const memory: Comparison = {
      row: "f",
      what: "memory of a connection (heap and external, after gc)",
      ours: { value: rounds.median(ours, "kibPerConnection"), unit: "KiB" },
      peer: { name: peer, value: rounds.median(peer, "kibPerConnection"), unit: "KiB" },
      ...summary(rounds.values(ours, "kibPerConnection"), "KiB"),
      aim: atMost(30),
    };
    return [{ ...speed, must: atLeast(0.8), aim: above(1) }, memory];
  },
};
