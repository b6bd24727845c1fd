import type { Bench } from "../bench-context.js";
import { atMost, type Comparison } from "../comparison.js";
import { type FakeServerOptions, withFakeServer } from "../fake-server.js";
import { type Contender, interleaveTurns } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { compareTime } from "./cost.js";
import { ours, type Row } from "./row.js";

const MiB = 1024 * 1024;
const warmUp = 1;
const repeats = 12;

const objects: FakeServerOptions = { replyBytes: 16 * MiB };
const short: FakeServerOptions = { replyBytes: 4 * MiB };
const text: FakeServerOptions = { replyBytes: 16 * MiB, replyText: true };

const bare = "read, decode, parse once";
const bareText = "read, decode, parse once (text)";
const memory = "decode, parse once";
const oursText = "text";
const oursShort = "4 MiB";
const oursMemory = "in memory";

/** Row d: a long line costs what decoding and parsing it cost, and grows with its length only. */
export const longReply: Row = {
  letter: "d",
  title: "one 16 MiB line",
  async measure(bench: Bench): Promise<Comparison[]> {
    const contender = (
      name: string,
      server: FakeServerOptions,
      scenario: string,
      client: string[] = [],
    ): Contender => ({
      name,
      run: (turnstile) =>
        withFakeServer(bench, "one-core", server, (socket) =>
          runScenario(bench, "one-core", scenario, [...client, socket, warmUp, repeats], { turnstile }),
        ),
    });
    const rounds = await interleaveTurns(bench.rounds, [
      contender(ours, objects, "long-reply", [ours]),
      contender(bare, objects, "bare-long-reply"),
      contender(oursShort, short, "long-reply", [ours]),
      contender(oursMemory, objects, "long-reply-in-memory"),
      contender(memory, objects, "decode-and-parse"),
      contender(oursText, text, "long-reply", [ours]),
      contender(bareText, text, "bare-long-reply"),
    ]);
    const compare = (what: string, mine: string, peer: string): Comparison =>
      compareTime(rounds, "d", what, { mine, peer });
    return [
      { ...compare("one 16 MiB line of objects, off a socket", ours, bare), must: atMost(1.15), aim: atMost(1.05) },
      { ...compare("the same from memory, 64 KiB pieces", oursMemory, memory), must: atMost(1.15), aim: atMost(1.05) },
      { ...compare("16 MiB against 4 MiB", ours, oursShort), aim: atMost(4.5) },
      compare("one 16 MiB line of one string, off a socket", oursText, bareText),
    ];
  },
};
