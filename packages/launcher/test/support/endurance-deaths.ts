import { setTimeout as sleep } from "node:timers/promises";
import type { SeededRandom } from "../../../qga/test/support/seeded-random.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import type { Host } from "../../src/host/host.js";
import { attach, launch, type LaunchPhase, type Machine, type MachineExit } from "../../src/index.js";
import { HostDelay } from "./endurance-delay.js";
import { specOf } from "./launch-qemu.js";
import {
  type Expectation,
  killedExit,
  launchFailure,
  migrationFailure,
  moveFailure,
  news,
  oneOf,
  resolved,
} from "./endurance-expectations.js";
import { type Told, told, waits } from "./endurance-waiters.js";

/** One who waited: when it was told, and what is wrong with what it was told. */
export interface Wait {
  readonly what: string;
  readonly at: number;
  readonly wrong: string | undefined;
}

/** A QEMU that was killed, and what those were told who waited. */
export interface Death {
  readonly phase: string;
  /** By `performance.now()`; undefined when it had ended before. */
  readonly killed: number | undefined;
  /** For how long of the time since the host did not let the end go on, in milliseconds. */
  readonly heldUp: number;
  readonly waits: readonly Wait[];
}

const spec = specOf({
  monitors: true,
  guestAgent: true,
  graphics: true,
  nics: [{ type: "user", forward: [{ guest: 22 }] }],
});

/** So that a migration of a machine without a guest takes about a second, in bytes per second. */
const bandwidth = 1_000_000;

/** Kills QEMU while others wait for something of the machine, or do something to it. */
export async function killWaitedFor(host: Host, random: SeededRandom): Promise<Death> {
  await using vm = await launch(spec, { host });
  return await killAmid("a machine", vm, random, "SIGKILL");
}

/** As {@link killWaitedFor}, of a machine that is no child of ours, of which nobody is told how it ended. */
export async function killAttached(host: Host, random: SeededRandom): Promise<Death> {
  const first = await launch(spec, { host, detached: true });
  await first.detach();
  await using vm = await attach(first.runDirectory, { host });
  return await killAmid("an attached machine", vm, random, null);
}

async function killAmid(
  what: string,
  vm: Machine,
  random: SeededRandom,
  signal: MachineExit["signal"],
): Promise<Death> {
  await vm.attachDevice({ nic: { type: "user", id: "plugged" } });
  const chosen = Object.entries(waits).filter(() => random.below(3) > 0);
  const waiting = chosen.map(([name, wait]) => ({ told: told(name, wait(vm)), expected: news(signal) }));
  const exited = { told: told("vm.exited", vm.exited), expected: killedExit({ signal, requested: false }) };
  const after = random.below(200);
  await sleep(after);
  return await death(`${what}, after ${after} ms`, vm.pid, [...waiting, exited]);
}

/** Kills QEMU while it is launched. */
export async function killLaunched(host: Host, random: SeededRandom): Promise<Death> {
  const phase = random.pick<LaunchPhase>(["spawned", "spawned", "greeted", "running"]);
  const after = random.below(phase === "spawned" ? 60 : 10);
  let reach: ((pid: number) => void) | undefined;
  const reached = new Promise<number>((resolve) => {
    reach = resolve;
  });
  const launching = launch(spec, {
    host,
    onPhase: (now, { pid }) => {
      if (now === phase && pid !== undefined) reach?.(pid);
    },
  });
  const launched = told(
    "launch()",
    launching.then(async (vm) => await vm.exited),
  );
  const pid = await reached;
  await sleep(after);
  const phaseThen = `a launch, ${after} ms after "${phase}"`;
  const found = await death(phaseThen, pid, [{ told: launched, expected: launchFailure }]);
  await launching.then(
    async (vm) => await vm.close(),
    () => {},
  );
  return found;
}

/** Kills QEMU while it is being ended already, and doesn't: the guest hears no power button, or QEMU is stopped. */
export async function killEnding(host: Host, random: SeededRandom): Promise<Death> {
  await using vm = await launch(spec, { host });
  const how = random.pick(["shutdown", "close"]);
  const expected = killedExit({ signal: "SIGKILL", requested: true });
  const ready = { told: told("vm.ready()", vm.ready()), expected: news("SIGKILL") };
  if (how === "close") process.kill(vm.pid, "SIGSTOP");
  const ending =
    how === "shutdown" ? vm.shutdown({ by: "acpi", timeout: 600_000 }) : vm.close().then(async () => await vm.exited);
  const waiting = [
    ready,
    { told: told(`vm.${how}()`, ending), expected },
    { told: told("vm.exited", vm.exited), expected },
  ];
  const after = random.below(200);
  await sleep(after);
  return await death(`a ${how}, after ${after} ms`, vm.pid, waiting);
}

/** Kills one end of a migration. Who lives then, and runs, is what the error says. */
export async function killMigrating(host: Host, random: SeededRandom): Promise<Death> {
  const which = random.pick(["source", "destination"]);
  const moment = random.pick(["migrating", "completed", "resumed"]);
  const after = random.below(moment === "migrating" ? 900 : 20);
  await using source = await launch({ ...spec, name: "source" }, { host });
  await using destination = await launch({ ...spec, name: "destination", incoming: "defer" }, { host });
  const victim = which === "source" ? source : destination;
  const reached =
    moment === "completed"
      ? source.qmp.waitFor("MIGRATION", { where: ({ data }) => data.status === "completed", timeout: 60_000 })
      : moment === "resumed"
        ? destination.qmp.waitFor("RESUME", { timeout: 60_000 })
        : undefined;
  const migrating = told("vm.migrate()", source.migrate({ to: destination, bandwidth }));
  // A source may be through, and quit, before.
  const end = which === "source" ? oneOf(news("SIGKILL"), news(null)) : news("SIGKILL");
  const waiting = [
    { told: migrating, expected: migrationFailure({ source, destination }) },
    { told: told("vm.exited", victim.exited), expected: resolved },
    { told: told("vm.qmp.waitFor()", victim.qmp.waitFor("POWERDOWN", { timeout: 600_000 })), expected: end },
    { told: told("vm.console.expect()", victim.console.expect("what nobody says")), expected: end },
  ];
  await reached;
  await sleep(after);
  const alive = victim.status !== "exited";
  const phase = `the ${which} of a migration, ${after} ms after ${moment}`;
  return await death(phase, alive ? victim.pid : undefined, waiting);
}

/** Kills a machine that is moved to a host, or saved to a file. */
export async function killMoving(host: Host, random: SeededRandom): Promise<Death> {
  await using temporary = await TemporaryDirectory.make();
  const way = random.pick(["host", "file"]);
  const after = random.below(1_200);
  await using vm = await launch(spec, { host });
  const moving =
    way === "host"
      ? told("vm.migrate()", vm.migrate({ to: host, bandwidth }))
      : told("vm.snapshot.saveToFile()", vm.snapshot.saveToFile(temporary.file("saved"), { bandwidth }));
  const exited = { told: told("vm.exited", vm.exited), expected: resolved };
  await sleep(after);
  const waiting = [{ told: moving, expected: oneOf(moveFailure, news("SIGKILL")) }, exited];
  return await death(`a machine on its way to a ${way}, after ${after} ms`, vm.pid, waiting);
}

/** Kills a process, unless there is none, and gathers what all are told. */
async function death(phase: string, pid: number | undefined, waiting: Parameters<typeof all>[0]): Promise<Death> {
  const killed = pid === undefined ? undefined : kill(pid);
  const delay = new HostDelay(pid);
  await Promise.all(waiting.map(async (wait) => await wait.told));
  const heldUp = delay.stop();
  return { phase, killed, heldUp, waits: await all(waiting) };
}

/** When it was killed; undefined when there was nothing left to kill. */
function kill(pid: number): number | undefined {
  const now = performance.now();
  try {
    process.kill(pid, "SIGKILL");
    return now;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return undefined;
    throw error;
  }
}

/** Once all are told: what they are told of can still be looked at then. */
async function all(
  waiting: readonly { readonly told: Promise<Told>; readonly expected: Expectation }[],
): Promise<readonly Wait[]> {
  const found: Wait[] = [];
  await Promise.all(waiting.map(async (wait) => await wait.told));
  for (const wait of waiting) {
    const { what, at, result } = await wait.told;
    found.push({ what, at, wrong: await wait.expected(result) });
  }
  return found;
}
