import { randomInt } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { QmpClient } from "@qemu-wire/qmp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SeededRandom } from "../../../qga/test/support/seeded-random.js";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import type { Host } from "../../src/host/host.js";
import { attachQemuProcess } from "../../src/process/attach-qemu-process.js";
import { killProcess } from "../../src/process/end-process.js";
import { reapOrphans } from "../../src/process/reap-orphans.js";
import { type ProcessPlan, startQemuProcess } from "../../src/process/start-qemu-process.js";
import { asData, ProcessChild } from "../support/process-child.js";
import { processesWith } from "../support/process-left.js";
import { hostIn, qemuPlanIn } from "../support/process-plan.js";

/** When a process is killed: so many microseconds after it said this line. */
interface Moment {
  readonly line: "ready" | "spawning" | "greeted" | "recorded" | "running";
  readonly microseconds: number;
}

/** What a round left, two seconds after its end. */
interface Round {
  readonly plan: ProcessPlan;
  readonly moment: Moment;
  /** Its guest may run: it was detached, and its start was finished. */
  readonly outlives: boolean;
  readonly left: number;
  readonly statuses: readonly string[];
}

const rounds = 50;
const seed = Number(process.env["ORPHANS_SEED"] ?? randomInt(1, 2 ** 31));

/** A little more than a third of the rounds end within 3 ms of the spawn, where nothing ends QEMU yet. */
function drawMoment(random: SeededRandom, round: number): Moment {
  if (round % 5 < 2) return { line: "spawning", microseconds: random.below(3_000) };
  if (round % 5 === 2) return { line: random.pick(["ready", "spawning"]), microseconds: random.below(60_000) };
  return { line: random.pick(["greeted", "recorded", "running"]), microseconds: random.below(10_000) };
}

describeQemu("what a killed process leaves", () => {
  let temporary: TemporaryDirectory;
  let host: Host;

  beforeEach(async () => {
    temporary = await TemporaryDirectory.make();
    host = hostIn(temporary.path);
  });

  afterEach(async () => {
    // After a failure.
    for (const pid of processesWith(temporary.path)) process.kill(pid, "SIGKILL");
    await temporary[Symbol.asyncDispose]();
  });

  const folder = (): string => join(temporary.path, `qemu-wire-${process.getuid?.()}`);

  test(`never runs a guest, and is gone after one reaping, in ${rounds} rounds (ORPHANS_SEED=${seed})`, {
    timeout: 180_000,
  }, async () => {
    const random = new SeededRandom(seed);
    const looking: Promise<Round>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      looking.push(looked(await killOne(random, round)));
    }
    const found = await Promise.all(looking);

    const said = found.map((round) => `${describeRound(round)}: ${round.left} left ${round.statuses.join()}`);
    expect(found.filter(({ moment }) => moment.line === "spawning" && moment.microseconds <= 3_000).length).toSatisfy(
      (count: number) => count >= 10,
    );
    const running = found.filter(({ outlives, statuses }) => !outlives && statuses.includes("running"));
    expect(running.map(describeRound), said.join("\n")).toEqual([]);

    await reapOrphans(host);
    const outliving = found.filter(({ outlives }) => outlives);
    for (const { plan } of found) {
      const expected = outliving.some((other) => other.plan === plan) ? 1 : 0;
      expect(processesWith(plan.runDirectory), said.join("\n")).toHaveLength(expected);
      expect(existsSync(plan.runDirectory)).toBe(expected === 1);
    }
    process.stdout.write(
      `ORPHANS_SEED=${seed}: ${found.filter(({ left }) => left > 0).length} of ${rounds} processes left a QEMU 2 s later, ${outliving.length} of them by design\n`,
    );
    for (const { plan } of outliving) {
      const { process: qemu } = await attachQemuProcess(host, plan.runDirectory);
      await killProcess(qemu);
      await qemu.cleanUp();
    }
    expect(readdirSync(folder())).toEqual([]);
  });

  /** Starts a process that launches a machine, and kills it at a random moment. */
  async function killOne(random: SeededRandom, round: number): Promise<Omit<Round, "left" | "statuses" | "outlives">> {
    const detached = round % 4 === 3;
    const moment = drawMoment(random, round);
    const plan = await qemuPlanIn(host, qemuBinary, { detached });
    const child = ProcessChild.start("launch", { runtimeDirectory: temporary.path, plan: asData(plan) });
    await child.says("ready");
    child.go();
    await child.says(moment.line);
    // A timer is good for whole milliseconds only.
    const end = performance.now() + moment.microseconds / 1_000;
    while (performance.now() < end);
    child.kill("SIGKILL");
    await child.exited;
    return { plan, moment };
  }

  /** Looks two seconds later. */
  async function looked(round: Pick<Round, "plan" | "moment">): Promise<Round> {
    await sleep(2_000);
    const { runDirectory, detached } = round.plan;
    const left = processesWith(runDirectory).length;
    const statuses = left === 0 ? [] : [await statusOf(runDirectory)];
    return { ...round, left, statuses, outlives: detached && recordedState(runDirectory) === "running" };
  }
});

describeQemu("a reaper", () => {
  test("leaves alone what is being started meanwhile", async () => {
    await using temporary = await TemporaryDirectory.make();
    const host = hostIn(temporary.path);
    let reaping = true;
    let passes = 0;
    const reaper = (async () => {
      while (reaping) {
        expect(await reapOrphans(host)).toEqual([]);
        passes += 1;
      }
    })();
    for (let round = 0; round < 10; round += 1) {
      const started = await Promise.all(
        [false, true].map(async (detached) => startQemuProcess(await qemuPlanIn(host, qemuBinary, { detached }))),
      );
      for (const qemu of started) {
        await qemu.markRunning();
        expect(qemu.exitStatus).toBeUndefined();
        expect(await killProcess(qemu)).toMatchObject({ by: "SIGKILL" });
        for (const channel of qemu.channels) channel.destroy();
        await qemu.cleanUp();
      }
    }
    reaping = false;
    await reaper;
    expect(passes).toBeGreaterThan(10);
  });

  test("finds a QEMU that was never recorded, before and after it wrote its pidfile", async () => {
    await using temporary = await TemporaryDirectory.make();
    const host = hostIn(temporary.path);
    for (const line of ["spawning", "greeted"]) {
      const plan = await qemuPlanIn(host, qemuBinary, { detached: true });
      const child = ProcessChild.start("launch", { runtimeDirectory: temporary.path, plan: asData(plan) });
      await child.says("ready");
      child.go();
      await child.says(line);
      // As the kernel shows two arguments: not those of this test's own process, nor of its copy before it becomes QEMU.
      while (line === "spawning" && processesWith(`\0-pidfile\0${plan.runDirectory}/pid\0`).length === 0);
      child.kill("SIGKILL");
      await child.exited;
      expect(await reapOrphans(host)).toEqual([
        { runDirectory: plan.runDirectory, pid: expect.any(Number), ownerPid: child.pid },
      ]);
      expect(processesWith(plan.runDirectory)).toEqual([]);
    }
  });
});

async function statusOf(runDirectory: string): Promise<string> {
  await using qmp = await QmpClient.connect(`unix:${runDirectory}/qmp.sock`);
  return (await qmp.execute("query-status")).status;
}

function recordedState(runDirectory: string): string | undefined {
  const path = join(runDirectory, "record.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { readonly state: string }).state : undefined;
}

function describeRound({ plan, moment }: Round): string {
  return `killed ${moment.microseconds} µs after "${moment.line}"${plan.detached ? ", detached" : ""}`;
}
