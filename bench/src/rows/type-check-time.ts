import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, timeNode } from "../bench-context.js";
import { atMost, type Comparison, summary } from "../comparison.js";
import { makeConsumerProject } from "../consumer-project.js";
import { type Contender, interleave } from "../rounds.js";
import type { Row } from "./row.js";

const compilers = [
  { name: "TypeScript 7", package: "typescript", mustMs: 150, aimMs: 60 },
  { name: "TypeScript 5.9", package: "typescript-5.9", mustMs: 600, aimMs: 400 },
];

/** Row l: what our types add to the check of one file, in a project that has installed the packages; on all cores. */
export const typeCheckTime: Row = {
  letter: "l",
  title: "type-checking a file that uses QmpClient",
  async measure(bench: Bench): Promise<Comparison[]> {
    const directory = join(bench.directory, "consumer");
    await mkdir(directory);
    const { withClient, withoutClient } = await makeConsumerProject(directory);
    const comparisons: Comparison[] = [];
    for (const compiler of compilers) {
      const tsc = fileURLToPath(new URL(`../../node_modules/${compiler.package}/bin/tsc`, import.meta.url));
      const contender = (name: string, project: string): Contender => ({
        name,
        run: () => timeNode(bench, "anywhere", tsc, "--project", project),
      });
      const contenders = [contender("with", withClient), contender("without", withoutClient)];
      await interleave(1, contenders);
      const rounds = await interleave(2 * bench.rounds, contenders);
      comparisons.push({
        row: "l",
        what: `${this.title}, ${compiler.name}`,
        ours: { value: rounds.median("with", "wallMs"), unit: "ms" },
        peer: { name: "the same file without it", value: rounds.median("without", "wallMs"), unit: "ms" },
        ...summary(
          rounds.pairwise("with", "without", "wallMs", (mine, theirs) => mine - theirs),
          "ms",
        ),
        must: atMost(compiler.mustMs),
        aim: atMost(compiler.aimMs),
      });
    }
    await rm(directory, { recursive: true });
    return comparisons;
  },
};
