import { randomInt } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SeededRandom } from "../../../qga/test/support/seeded-random.js";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { attachQemuProcess } from "../../src/process/attach-qemu-process.js";
import { killProcess } from "../../src/process/end-process.js";
import { reapOrphans } from "../../src/process/reap-orphans.js";
import { startQemuProcess } from "../../src/process/start-qemu-process.js";
import { specOf } from "../support/launch-qemu.js";
import { ownHost } from "../support/own-host.js";
import { asData, ProcessChild } from "../support/process-child.js";
import { processesWith } from "../support/process-left.js";
import { closeToSpawn, drawMoment, drawSpawn } from "../support/process-moments.js";
import { hostIn, qemuPlanIn } from "../support/process-plan.js";
import { describeRound, killAt, type Round } from "../support/process-rounds.js";

const rounds = 50;
/** So many of them have to end within 3 ms of a spawn, by the clock; a busy host may need some more rounds for that. */
const wantedClose = 10;
const mostMore = 100;
const seed = Number(process.env["ORPHANS_SEED"] ?? randomInt(1, 2 ** 31));

describeQemu("what a killed process leaves", () => {
  const own = ownHost();

  test("takes the pidfile along that the machine's spec asked for, unless it is another one's by now", async () => {
    for (const replaced of [false, true]) {
      const pidfile = own.file(`vm-${replaced}.pid`);
      const spec = specOf({ name: "filed", pidfile });
      const child = ProcessChild.start("machine", { runtimeDirectory: own.path, spec, detached: false });
      await child.says("ready");
      child.go();
      await child.says("launched");
      expect(readFileSync(pidfile, "utf8")).toMatch(/^\d+\n$/);
      if (replaced) writeFileSync(pidfile, "1\n");
      child.kill("SIGKILL");
      await child.exited;
      await reapOrphans(own.host);
      expect(existsSync(pidfile)).toBe(replaced);
    }
  });

  test(`never runs a guest, nor two copies of one, and is gone after one reaping, in ${rounds} rounds (ORPHANS_SEED=${seed})`, {
    timeout: 900_000,
  }, async () => {
    const random = new SeededRandom(seed);
    const looking: Promise<Round>[] = [];
    let close = 0;
    for (let round = 0; round < rounds + mostMore && (round < rounds || close < wantedClose); round += 1) {
      const moment = round < rounds ? drawMoment(random, round) : drawSpawn(random, round);
      const { sinceFork, looked } = await killAt(own.path, round, moment);
      looking.push(looked);
      if (sinceFork !== undefined && sinceFork <= closeToSpawn) close += 1;
    }
    const found = await Promise.all(looking);
    const said = found.map((round, index) => `${index}: ${describeRound(round)}`).join("\n");
    process.stdout.write(`ORPHANS_SEED=${seed}, ${close} of ${found.length} close to a spawn\n${said}\n`);
    expect(close).toBeGreaterThanOrEqual(wantedClose);

    for (const round of found) {
      await expectSafe(round);
      await expectReaped(round);
    }
    expect(processesWith(`${own.path}/`)).toEqual([]);
  });
});

/** Fails when a guest runs that must not: one of a machine that was to end, or a second copy. */
async function expectSafe(round: Round): Promise<void> {
  const { machines, copies, moment } = round;
  const running = machines.filter(({ status }) => status === "running");
  expect(
    running.filter(({ outlives }) => !outlives),
    describeRound(round),
  ).toEqual([]);
  expect(running.length, describeRound(round)).toBeLessThanOrEqual(1);
  if (copies !== undefined) expect(copies, describeRound(round)).toBe(1);
  // What was to outlive its owner does: after its launch one of both ends of a migration is there at any time.
  const launched = moment.deed === "migrate" || moment.line === "launched";
  if (moment.detached && launched) {
    expect(
      machines.some(({ outlives }) => outlives),
      describeRound(round),
    ).toBe(true);
  }
}

/** Fails when anything is there after one call of the reaper, but for what is to be left alone; ends that, too. */
async function expectReaped(round: Round): Promise<void> {
  const { host, folder, machines } = round;
  await reapOrphans(host);
  for (const { runDirectory, outlives } of machines) {
    expect(processesWith(`${runDirectory}/`), describeRound(round)).toHaveLength(outlives ? 1 : 0);
    expect(existsSync(runDirectory), describeRound(round)).toBe(outlives);
  }
  const outliving = machines.filter(({ outlives }) => outlives);
  expect(processesWith(`${folder}/`), describeRound(round)).toHaveLength(outliving.length);
  for (const { runDirectory } of outliving) {
    const { process: qemu } = await attachQemuProcess(host, runDirectory);
    await killProcess(qemu);
    await qemu.cleanUp();
  }
  expect(readdirSync(folder), describeRound(round)).toEqual([]);
  // Its MAC addresses, which were bound to QEMU's process.
  await reapOrphans(host);
  const { runtimeDirectory, uid } = await host.facts();
  expect(readdirSync(join(runtimeDirectory, `qemu-wire-leases-${uid}`)), describeRound(round)).toEqual([]);
}

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
