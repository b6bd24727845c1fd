// A process of its own that owns machines, to be killed. It runs what was built.
// Arguments: what to do, and JSON for it. What it did is told by lines on standard output, one write each.
import { ChildProcess } from "node:child_process";
import { writeSync } from "node:fs";
import { once } from "node:events";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { QmpClient } from "../../../qmp/dist/index.js";
import { localHost } from "../../dist/host/local-host.js";
import { attachQemuProcess } from "../../dist/process/attach-qemu-process.js";
import { endProcess } from "../../dist/process/end-process.js";
import { installExitHooks } from "../../dist/process/exit-hooks.js";
import { registerOwned } from "../../dist/process/owned-processes.js";
import { OwnerLock } from "../../dist/process/owner-lock.js";
import { describeRunDirectory } from "../../dist/process/run-directory.js";
import { startQemuProcess } from "../../dist/process/start-qemu-process.js";
import { machineDeeds } from "./process-machines.mjs";

const [what, text] = isMainThread ? process.argv.slice(2) : workerData;
const given = JSON.parse(text);
const local = localHost();
const host = {
  ...local,
  facts: async () => ({ ...(await local.facts()), runtimeDirectory: given.runtimeDirectory }),
  /** @type {typeof local.spawn} */
  spawn: (argv, options) => local.spawn(argv, { ...options, ...(given.noParentSignal && { killWithParent: false }) }),
};

/**
 * Also from a worker thread, and before anything else happens.
 *
 * @param {string} line
 */
function say(line) {
  writeSync(1, `${line}\n`);
}

/**
 * A line with the time, in nanoseconds of the clock that all processes of a host share.
 *
 * @param {string} line
 */
function tell(line) {
  say(`${line} ${process.hrtime.bigint()}`);
}

async function go() {
  say("ready");
  await once(process.stdin, "data");
  process.stdin.destroy();
}

/** Tells when a QEMU is about to be forked, and first where its pidfile will be. */
function tellForks() {
  let forks = 0;
  // What `spawn()` of `node:child_process` calls in the end; its types leave it out.
  /** @type {{ spawn: (this: ChildProcess, options: { readonly args?: readonly string[] }) => unknown }} */
  const prototype = /** @type {any} */ (ChildProcess.prototype);
  const { spawn } = prototype;
  prototype.spawn = function (options) {
    const { args = [] } = options;
    // Other programs are run to ask what QEMU has.
    if (args.includes("-pidfile")) {
      forks += 1;
      say(`pidfile ${forks} ${args[args.indexOf("-pidfile") + 1]}`);
      tell(`forking ${forks}`);
    }
    return spawn.call(this, options);
  };
}

async function start() {
  const plan = { ...given.plan, host };
  return await startQemuProcess(plan, { machine: { name: plan.name }, prepare: async () => say("spawning") });
}

/** @param {import("../../dist/process/qemu-process.js").QemuProcess} qemu */
async function run(qemu) {
  const [inherited] = qemu.channels;
  const qmp = await (inherited === undefined
    ? QmpClient.connect(`unix:${qemu.runDirectory}/qmp.sock`, { retry: {} })
    : QmpClient.connect(inherited));
  say("greeted");
  await qemu.markRunning();
  say("recorded");
  await qmp.execute("cont");
  say("running");
  return qmp;
}

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const deeds = {
  /** Starts a machine step by step, sets its guest running and waits to be killed. */
  launch: async () => {
    await go();
    const qemu = await start();
    say(`started ${qemu.identity.pid}`);
    const qmp = await run(qemu);
    await qmp.closed;
  },
  /** As `launch`, with exit hooks: one line when the machine is closed. */
  hooks: async () => {
    const hooks = installExitHooks();
    if (given.twice) installExitHooks();
    const qemu = await start();
    const qmp = await run(qemu);
    registerOwned({
      close: async () => {
        say("closing");
        if (given.hang) await new Promise(() => {});
        const { by } = await endProcess(qemu, { quit: () => qmp.quit() });
        await qemu.cleanUp();
        say(`closed by ${by}`);
      },
    });
    if (given.disposed) hooks[Symbol.dispose]();
    if (given.ownHandler) {
      process.on("SIGTERM", () => {
        say("own handler");
        setTimeout(() => process.exit(7), 2_000);
      });
    }
    say(`started ${qemu.identity.pid}`);
    await go();
    process.exit(5);
  },
  /** Starts a machine in a worker thread, which ends when it is told to; this process goes on. */
  thread: async () => {
    if (!isMainThread) {
      const qemu = await start();
      await run(qemu);
      say(`started ${qemu.identity.pid}`);
      return;
    }
    const worker = new Worker(fileURLToPath(import.meta.url), { argv: [], workerData: [what, text] });
    await go();
    await worker.terminate();
    say("terminated");
    await new Promise((resolve) => setTimeout(resolve, 1e6));
  },
  /** Takes a run directory over, and keeps it. */
  take: async () => {
    const directory = await describeRunDirectory(host, given.runDirectory);
    await go();
    await OwnerLock.take(host, directory).then(
      () => say("took"),
      (error) => say(`refused ${error.name} ${error.ownerPid}`),
    );
    await new Promise((resolve) => setTimeout(resolve, 1e6));
  },
  /** Attaches to a machine, and keeps it. */
  attach: async () => {
    await go();
    const { process: qemu } = await attachQemuProcess(host, given.runDirectory);
    say(`attached ${qemu.identity.pid}`);
    await qemu.exited;
  },
};

if (given.tellsForks) tellForks();
await (deeds[what] ?? machineDeeds({ host, given, tell, go })[what])?.();
