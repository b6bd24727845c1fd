import { type Bench, timeNode } from "../bench-context.js";
import { atMost, type Comparison, summary } from "../comparison.js";
import { median } from "../measurement.js";
import { type Contender, interleave } from "../rounds.js";
import { scenarioPath } from "../scenario.js";
import { ours, type Row } from "./row.js";

/** A start takes tens of milliseconds, so that many cost little and the median stands firm. */
const startsPerRound = 6;
const bare = "bare Node start";

/** Row k: what `import "@qemu-wire/qmp"` adds to the start of Node, in processor time. */
export const importTime: Row = {
  letter: "k",
  title: 'import "@qemu-wire/qmp", start to exit, one core',
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (name: string, scenario: string): Contender => ({
      name,
      run: () => timeNode(bench, "one-core", scenarioPath(scenario)),
    });
    const contenders = [contender(ours, "import-qmp"), contender(bare, "import-nothing")];
    // The first start of each reads the files from the disk; all others find them in memory.
    await interleave(1, contenders);
    const rounds = await interleave(bench.rounds * startsPerRound, contenders);
    const more = (mine: number, theirs: number): number => mine - theirs;
    return [
      {
        row: "k",
        what: this.title,
        ours: { value: rounds.median(ours, "cpuMs"), unit: "ms" },
        peer: { name: bare, value: rounds.median(bare, "cpuMs"), unit: "ms" },
        ...summary(rounds.pairwise(ours, bare, "cpuMs", more), "ms"),
        wall: { value: median(rounds.pairwise(ours, bare, "wallMs", more)), unit: "ms" },
        must: atMost(25),
        aim: atMost(12),
      },
    ];
  },
};
