import type { Bench } from "../bench-context.js";
import { atMost, type Comparison, summary } from "../comparison.js";
import { withGuest } from "../real-guest.js";
import { type Contender, interleaveTurns, Rounds } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { ours, type Row } from "./row.js";

const warmUp = 3;
const turns = 12;
const programs = 10;
const peer = "a bare client, asks each ms";

/** Row j: what is lost between the end of a program and its result here. */
export const guestExec: Row = {
  letter: "j",
  title: 'exec(["true"]) in a guest, p50',
  async measure(bench: Bench): Promise<Comparison[]> {
    const rounds: Rounds[] = [];
    for (let index = 0; index < bench.rounds; index++) {
      rounds.push(
        await withGuest(bench, (socket) => {
          const contender = (name: string, scenario: string): Contender => ({
            name,
            run: (turnstile) =>
              runScenario(bench, "anywhere", scenario, [socket, warmUp, turns, programs], { turnstile }),
          });
          return interleaveTurns(1, [contender(ours, "guest-exec"), contender(peer, "bare-guest-exec")]);
        }),
      );
    }
    const all = Rounds.joined(rounds);
    return [
      {
        row: "j",
        what: this.title,
        ours: { value: all.median(ours, "p50Ms"), unit: "ms" },
        peer: { name: peer, value: all.median(peer, "p50Ms"), unit: "ms" },
        ...summary(
          all.pairwise(ours, peer, "p50Ms", (own, theirs) => own / theirs),
          "×",
        ),
        must: atMost(1.5),
        aim: atMost(1.1),
      },
    ];
  },
};
