import { randomInt } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SeededRandom } from "../../../qga/test/support/seeded-random.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import {
  type Death,
  killAttached,
  killEnding,
  killLaunched,
  killMigrating,
  killMoving,
  killWaitedFor,
} from "../support/endurance-deaths.js";
import { footprint } from "../support/endurance-footprint.js";
import { hostIn } from "../support/process-plan.js";

const rounds = 50;
const seed = Number(process.env["SUDDEN_SEED"] ?? randomInt(1, 2 ** 31));
/**
 * Milliseconds from the kill until all who waited know, without those for which the host let neither QEMU end nor this
 * process go on. It is less than anything in the launcher that is waited for by the clock.
 */
const atMost = 900;

/** By how often they come. An unhandled rejection fails the run by itself. */
const deeds = [
  killWaitedFor,
  killWaitedFor,
  killLaunched,
  killEnding,
  killAttached,
  killMigrating,
  killMigrating,
  killMoving,
] as const;

describeQemu("a QEMU that is killed", () => {
  let temporary: TemporaryDirectory;

  beforeEach(async () => {
    temporary = await TemporaryDirectory.make();
  });

  afterEach(async () => {
    await temporary[Symbol.asyncDispose]();
  });

  test(`is told to all who wait within ${atMost} ms, in ${rounds} rounds (SUDDEN_SEED=${seed})`, {
    timeout: 300_000,
  }, async () => {
    const random = new SeededRandom(seed);
    const host = hostIn(temporary.path);
    const found: Death[] = [];
    const wrong: string[] = [];
    let kills = 0;
    // What had ended by itself when it was to be killed counts for nothing.
    for (let round = 0; kills < rounds && round < 2 * rounds; round += 1) {
      const death = await random.pick(deeds)(host, random);
      if (death.killed !== undefined) kills += 1;
      found.push(death);
      wrong.push(...wrongWith(death).map((text) => `${round}: ${death.phase}: ${text}`));
      const { processes, sockets, files } = footprint(temporary.path);
      expect({ processes, sockets, files }, death.phase).toEqual({ processes: [], sockets: [], files: [] });
    }
    const slowest = Math.max(
      ...found.flatMap((death) => death.waits.map(({ at }) => delayOf(death, at))).filter((delay) => delay >= 0),
    );
    process.stdout.write(
      `SUDDEN_SEED=${seed}, all told within ${Math.round(slowest)} ms\n${found.map((death, round) => `${round}: ${describeDeath(death)}\n`).join("")}`,
    );
    expect(wrong).toEqual([]);
    expect(kills).toBe(rounds);
  });
});

/** Milliseconds from the kill until this one was told. */
function delayOf({ killed = Number.NaN }: Death, at: number): number {
  return at - killed;
}

function wrongWith(death: Death): readonly string[] {
  return death.waits.flatMap(({ what, at, wrong }) => {
    const delay = delayOf(death, at);
    const late = delay > atMost + death.heldUp ? `${what} was told ${Math.round(delay)} ms later` : undefined;
    return [wrong === undefined ? undefined : `${what}: ${wrong}`, late].filter((text) => text !== undefined);
  });
}

function describeDeath(death: Death): string {
  if (death.killed === undefined) return `${death.phase}: had ended before`;
  const slowest = death.waits.toSorted((one, other) => other.at - one.at)[0];
  const waits = `${death.waits.length} waits, the last ${slowest?.what}`;
  return `${death.phase}: ${waits} after ${Math.round(delayOf(death, slowest?.at ?? 0))} ms, ${Math.round(death.heldUp)} of them the host's`;
}
