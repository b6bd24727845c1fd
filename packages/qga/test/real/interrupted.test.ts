import { once } from "node:events";
import { connect } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { QgaClient } from "@qemu-wire/qga";
import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { randomCommand } from "../support/random-commands.js";
import { RealGuest } from "../support/real-guest.js";
import { SeededRandom } from "../support/seeded-random.js";

/** For all rounds: usually one takes less than half a second, and a slow machine is no failure (ms). */
const timeout = 900_000;

/** A client of a few lines: it begins a synchronisation and a command, and is gone after a random byte of them. */
async function killedClient(guest: RealGuest, random: SeededRandom): Promise<string> {
  const sync = { execute: "guest-sync-delimited", arguments: { id: 1 + random.below(2 ** 31) } };
  const text = `${JSON.stringify(sync)}\n${JSON.stringify(randomCommand(random))}\n`;
  const bytes = Buffer.concat([Buffer.of(0xff), Buffer.from(text)]);
  const cut = 1 + random.below(bytes.length);
  const socket = connect({ path: guest.agentPath });
  await once(socket, "connect");
  // The kernel has them, and QEMU gets what the kernel has.
  await new Promise((resolve) => socket.write(bytes.subarray(0, cut), resolve));
  const closed = once(socket, "close");
  socket.destroy();
  await closed;
  return `cut after ${cut} bytes of ${text}`;
}

/** A `QgaClient` that is closed, or whose command is given up, at a random moment. */
async function closedClient(guest: RealGuest, random: SeededRandom): Promise<string> {
  const { execute, arguments: args } = randomCommand(random);
  await using client = await guest.connect();
  const aborted = new AbortController();
  if (random.below(2) === 0) await client.ping();
  const answer = client.executeRaw(execute, args, { signal: aborted.signal }).catch(() => undefined);
  const turns = random.below(8);
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  const abort = random.below(2) === 0;
  if (abort) aborted.abort();
  await client.close();
  await answer;
  return `${abort ? "aborted and closed" : "closed"} ${turns} turns after ${execute}`;
}

/** Things that only one answer can be the right one to, some of them asked at once. */
async function expectRightAnswers(client: QgaClient, word: string): Promise<void> {
  const path = `/tmp/${word}`;
  const [first, , second, time] = await Promise.all([
    client.exec(["echo", word]),
    client.writeFile(path, `${word} is written`),
    client.exec(["sh", "-c", `echo ${word} >&2; exit 7`]),
    client.time(),
  ]);
  expect(first).toMatchObject({ exitCode: 0, stdout: `${word}\n`, stderr: "" });
  expect(second).toMatchObject({ exitCode: 7, stdout: "", stderr: `${word}\n` });
  expect(time).toBeGreaterThan(1_577_836_800_000_000_000n);
  expect(await client.readFile(path, { encoding: "utf8" })).toBe(`${word} is written`);
  await client.exec(["rm", path], { check: true });
}

describeQemu("a client that is killed at a random byte of a random command", () => {
  test.each([
    ["virtio-serial", 100],
    ["isa-serial", 20],
  ] as const)(
    "on %s: in %i rounds the next one's answers are all there, and its own",
    async (channel, rounds) => {
      const seed = Number(process.env["FAST_CHECK_SEED"]);
      process.stderr.write(`${rounds} rounds on ${channel} with FAST_CHECK_SEED=${seed}\n`);
      const random = new SeededRandom(seed);
      await using guest = await RealGuest.boot({ channel });
      await (await guest.ready()).close();
      for (let round = 1; round <= rounds; round += 1) {
        const word = `round-${round}-${random.below(2 ** 31)}`;
        const killed = await (random.below(3) > 0 ? killedClient : closedClient)(guest, random);
        try {
          await using client = await guest.connect();
          await expectRightAnswers(client, word);
        } catch (error) {
          if (error instanceof Error) error.message += `\nThat was round ${round}, FAST_CHECK_SEED=${seed}: ${killed}`;
          throw error;
        }
      }
    },
    timeout,
  );
});
