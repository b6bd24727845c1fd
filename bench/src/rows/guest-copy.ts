import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bench } from "../bench-context.js";
import { atLeast, type Comparison, summary } from "../comparison.js";
import { withGuest } from "../real-guest.js";
import { type Contender, interleaveTurns, Rounds } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { ours, type Row } from "./row.js";

// An emulated guest takes in a few MiB a second: a turn takes two seconds.
const mebibytes = 4;
const warmUp = 1;
const turns = 5;
/** Chunks to find the ceiling with, in KiB. */
const chunks = [256, 512, 1024, 2048, 4096] as const;
const trialTurns = 3;
const ceiling = "a bare client";

type Direction = "in" | "out";

/** The figures of both directions, in milliseconds. */
const milliseconds = { in: "inMs", out: "outMs" } as const;

function bare(
  bench: Bench,
  name: string,
  socket: string,
  count: number,
  chunk: Readonly<Record<Direction, number>>,
): Contender {
  const rest = [socket, warmUp, count, mebibytes, chunk.in, chunk.out];
  return { name, run: (turnstile) => runScenario(bench, "anywhere", "bare-guest-copy", rest, { turnstile }) };
}

/** The chunks, in KiB, with which the agent is fastest. */
async function bestChunks(bench: Bench): Promise<Readonly<Record<Direction, number>>> {
  const tried = await withGuest(bench, (socket) =>
    interleaveTurns(
      1,
      chunks.map((chunk) => bare(bench, String(chunk), socket, trialTurns, { in: chunk, out: chunk })),
    ),
  );
  const best = (direction: Direction): number => {
    const time = (chunk: number): number => tried.median(String(chunk), milliseconds[direction]);
    return chunks.reduce((fastest, chunk) => (time(chunk) < time(fastest) ? chunk : fastest));
  };
  return { in: best("in"), out: best("out") };
}

/** Row i: how much of what the agent can do at all reaches a file here, and the other way. */
export const guestCopy: Row = {
  letter: "i",
  title: `copying ${mebibytes} MiB, virtio-serial`,
  async measure(bench: Bench): Promise<Comparison[]> {
    const source = join(bench.directory, "copied-in");
    const destination = join(bench.directory, "copied-out");
    await writeFile(source, randomBytes(mebibytes * 1024 * 1024));
    const best = await bestChunks(bench);
    const rounds: Rounds[] = [];
    for (let index = 0; index < bench.rounds; index++) {
      rounds.push(
        await withGuest(bench, (socket) => {
          const rest = [socket, warmUp, turns, source, destination];
          const mine: Contender = {
            name: ours,
            run: (turnstile) => runScenario(bench, "anywhere", "guest-copy", rest, { turnstile }),
          };
          return interleaveTurns(1, [mine, bare(bench, ceiling, socket, turns, best)]);
        }),
      );
    }
    const all = Rounds.joined(rounds);
    const compare = (direction: Direction): Comparison => {
      const name = milliseconds[direction];
      const speed = (contender: string): number => (mebibytes * 1000) / all.median(contender, name);
      return {
        row: "i",
        what: `${this.title}, ${direction}`,
        ours: { value: speed(ours), unit: "MiB/s" },
        peer: { name: `${ceiling}, ${best[direction]} KiB a time`, value: speed(ceiling), unit: "MiB/s" },
        ...summary(
          all.pairwise(ours, ceiling, name, (own, theirs) => theirs / own),
          "×",
        ),
        must: atLeast(0.9),
        aim: atLeast(0.98),
      };
    };
    return [compare("in"), compare("out")];
  },
};
