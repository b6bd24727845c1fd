import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import type { Host } from "../../src/host/host.js";
import { runDirectoriesFolder } from "../../src/process/run-directory.js";
import { specOf } from "./launch-qemu.js";
import { asData, ProcessChild } from "./process-child.js";
import { RunningCopies, statusAt } from "./process-copies.js";
import { describeMoment, type Moment } from "./process-moments.js";
import { processesWith } from "./process-left.js";
import { hostIn, qemuPlanIn } from "./process-plan.js";

/** What a killed process left of one QEMU. */
export interface LeftMachine {
  readonly runDirectory: string;
  readonly pids: readonly number[];
  /** QEMU's word; `none` without a process. */
  readonly status: string;
  /** It was detached, and its start was finished: it may run, and is to be left alone. */
  readonly outlives: boolean;
}

/** A process that was killed, and what it left two seconds later. */
export interface Round {
  readonly moment: Moment;
  /** As the process saw it, with a runtime directory of its own. */
  readonly host: Host;
  /** The folder of its run directories. */
  readonly folder: string;
  /** Microseconds from the last fork to the kill; undefined when there was none. */
  readonly sinceFork: number | undefined;
  readonly machines: readonly LeftMachine[];
  /** The most that ran at one time of both ends of a migration; undefined where that was not watched. */
  readonly copies: number | undefined;
}

/** So that a migration of a machine without a guest takes about a second, in bytes per second. */
const bandwidth = 1_000_000;

/**
 * Kills a process at a moment; it has a runtime directory of its own below `directory`, so that the process of another
 * round does not clean up after it. Resolves once it is dead, with what tells two seconds later what it left.
 */
export async function killAt(
  directory: string,
  number: number,
  moment: Moment,
): Promise<{ readonly sinceFork: number | undefined; readonly looked: Promise<Round> }> {
  const runtimeDirectory = join(directory, String(number));
  await mkdir(runtimeDirectory, { mode: 0o700 });
  const host = hostIn(runtimeDirectory);
  const given = await deedOf(host, moment);
  const child = ProcessChild.start(moment.deed, { ...given, runtimeDirectory, tellsForks: true });
  await child.says("ready");
  const copies = moment.deed === "migrate" ? new RunningCopies() : undefined;
  const killed = new AbortController();
  await copies?.watch("source", await monitorOf(child, 1));
  const watching = copies === undefined ? undefined : watchDestination(copies, child, killed.signal);
  if (moment.ownDestination) await watching;
  child.go();
  const line = await child.says(moment.line);
  await until(line === "" ? process.hrtime.bigint() : BigInt(line), moment.microseconds);
  child.kill("SIGKILL");
  const now = process.hrtime.bigint();
  killed.abort();
  await child.exited;
  await watching;
  const fork = child.lines
    .findLast((said) => said.startsWith("forking"))
    ?.split(" ")
    .at(-1);
  const sinceFork = fork === undefined ? undefined : Number((now - BigInt(fork)) / 1_000n);
  const looked = look({ moment, sinceFork, host, folder: await runDirectoriesFolder(host) }, copies);
  // Looked at when all rounds are over.
  looked.catch(() => {});
  return { sinceFork, looked };
}

/** A round for people. */
export function describeRound({ moment, sinceFork, machines, copies }: Round): string {
  const forked = sinceFork === undefined ? "before any fork" : `${sinceFork} µs after the fork`;
  const left = machines.map(
    ({ pids, status, outlives }) => `${pids.length} (${status}${outlives ? ", by design" : ""})`,
  );
  const ran = copies === undefined ? "" : `, at most ${copies} ran at once`;
  return `${describeMoment(moment)}, ${forked}: left ${left.join(" and ") || "nothing"}${ran}`;
}

async function deedOf(host: Host, { deed, detached, ownDestination }: Moment): Promise<object> {
  if (deed === "launch") return { plan: asData(await qemuPlanIn(host, qemuBinary, { detached })) };
  const spec = specOf({ monitors: true, nics: [{ type: "user", forward: [{ guest: 22 }] }] });
  return { spec, detached, ownDestination, bandwidth };
}

/** Watches the destination of a migration as soon as it is there, if it comes to that before the kill. */
async function watchDestination(copies: RunningCopies, child: ProcessChild, killed: AbortSignal): Promise<void> {
  try {
    await copies.watch("destination", await monitorOf(child, 2), killed);
  } catch (error) {
    if (!killed.aborted) throw error;
  }
}

/** The further monitor of the machine that a process started first, or second. */
async function monitorOf(child: ProcessChild, number: 1 | 2): Promise<string> {
  return join(dirname(await child.says(`pidfile ${number}`)), "monitor0");
}

/** Waits until so many microseconds after a time; timers are good for whole milliseconds only. */
async function until(start: bigint, microseconds: number): Promise<void> {
  const end = start + BigInt(microseconds) * 1_000n;
  const left = Number((end - process.hrtime.bigint()) / 1_000_000n);
  if (left > 5) await sleep(left - 5);
  while (process.hrtime.bigint() < end);
}

async function look(round: Omit<Round, "machines" | "copies">, copies: RunningCopies | undefined): Promise<Round> {
  await sleep(2_000);
  // A monitor serves one client at a time.
  await copies?.[Symbol.asyncDispose]();
  const { folder, moment } = round;
  const directories = readdirSync(folder).filter((entry) => !entry.includes(".owner."));
  const machines = await Promise.all(directories.map(async (entry) => await endedOf(join(folder, entry), moment)));
  return { ...round, machines, copies: copies?.most };
}

/** What is left of a QEMU, once it has heard that it is to end: on a busy host two seconds may not be enough for that. */
async function endedOf(runDirectory: string, moment: Moment): Promise<LeftMachine> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const left = await leftOf(runDirectory, moment);
    if (left.outlives || left.status !== "running" || performance.now() > deadline) return left;
    await sleep(100);
  }
}

async function leftOf(runDirectory: string, { deed, detached }: Moment): Promise<LeftMachine> {
  const there = (): readonly number[] => processesWith(`${runDirectory}/`);
  const pids = there();
  const socket = join(runDirectory, deed === "launch" ? "qmp.sock" : "monitor0");
  const status = pids.length === 0 ? "none" : await statusAt(socket, () => there().length > 0);
  return {
    runDirectory,
    pids,
    status,
    outlives: pids.length > 0 && detached && recordedState(runDirectory) !== "starting",
  };
}

function recordedState(runDirectory: string): string {
  const path = join(runDirectory, "record.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { readonly state: string }).state : "starting";
}
