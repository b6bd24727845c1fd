import type { Bench } from "../bench-context.js";
import { atMost, type Comparison, summary } from "../comparison.js";
import { figure, type Measurement, median } from "../measurement.js";
import { runScenario } from "../scenario.js";
import type { Row } from "./row.js";

const warmUp = 3;
const pairs = 20;

/** Row h: what a launch costs beside QEMU's own start: its run directory, its record, its wrapper, its clients. */
export const launchTime: Row = {
  letter: "h",
  title: "spawn to first answer, q35 without a guest",
  async measure(bench: Bench): Promise<Comparison[]> {
    const rounds: Measurement[] = [];
    for (let index = 0; index < bench.rounds; index++) {
      const given = [bench.programs.launchToAnswer, bench.qemuBinary, warmUp, pairs];
      rounds.push(await runScenario(bench, "anywhere", "launches", given));
    }
    const all = (name: string): number[] => rounds.map((round) => figure(round, name));
    return [
      {
        row: "h",
        what: this.title,
        ours: { value: median(all("oursMs")), unit: "ms" },
        peer: { name: "a C launcher", value: median(all("nativeMs")), unit: "ms" },
        ...summary(all("ratio"), "×"),
        must: atMost(1.15),
        aim: atMost(1.05),
      },
    ];
  },
};
