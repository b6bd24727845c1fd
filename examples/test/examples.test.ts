import { execFile, spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer, connect, type Socket } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { QgaClient } from "@qemu-wire/qga";
import { QmpClient } from "@qemu-wire/qmp";
import { expect, test } from "vitest";
import type { DemoFacts } from "../src/demo-facts.js";
import { describeFailure } from "../src/errors.js";
import { watchRunState } from "../src/events.js";
import { acceptQemu } from "../src/listen.js";
import { createImage, unplug } from "../src/long-commands.js";
import { quickStart } from "../src/quick-start.js";
import { watchOverBreaks } from "../src/reconnect.js";
import { snapshot, useGuest, whereIsTheGuest } from "../src/guest-agent.js";
import { startGuest } from "../src/start-guest.js";
import { startQemu } from "../src/start-qemu.js";
import { accelerators } from "../src/versions.js";

const run = promisify(execFile);
const inExamples = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** QEMU may take as long as that until it greets, beside other tests. */
const starting = { greetingTimeout: 30_000 };

/** As long as a guest may take under emulation, beside other tests (ms). */
const guestTimeout = 180_000;

test("quick start: the status of a machine that was not started", async () => {
  await using qemu = await startQemu();
  await using _first = await QmpClient.connect(qemu.monitor, starting); // it greets once both monitors are there
  expect(await quickStart(qemu.socketPath)).toBe("prelaunch");
});

test("plain JavaScript with try and finally runs on this Node", async () => {
  await using qemu = await startQemu();
  await using _first = await QmpClient.connect(qemu.monitor, starting);
  const { stdout } = await run(process.execPath, [inExamples("plain/try-finally.mjs"), qemu.socketPath]);
  expect(stdout).toBe("prelaunch\n");
});

test("events by listener, iterator and mark", async () => {
  await using qemu = await startQemu();
  await using qmp = await QmpClient.connect(qemu.monitor, starting);
  const seen = await watchRunState(qmp);
  expect(seen.filter((entry) => !entry.includes(" at "))).toEqual(["RESUME", "STOP", "RESUME"]);
  expect(seen.filter((entry) => entry.includes(" at "))).toHaveLength(2);
});

test("a job is followed, an unplug that no guest answers is told apart", async () => {
  await using qemu = await startQemu();
  await using qmp = await QmpClient.connect(qemu.monitor, starting);
  expect(await createImage(qmp, join(qemu.directory, "image"))).toContain("concluded");
  expect(await qmp.execute("query-jobs")).toEqual([]);
  await expect(unplug(qmp, "nobody")).rejects.toMatchObject({ name: "QemuCommandError", errorClass: "DeviceNotFound" });
});

test("a version is asked for, and the schema about what it lacks", async () => {
  await using qemu = await startQemu();
  await using first = await QmpClient.connect(qemu.monitor, starting);
  const has = (await first.schema()).hasCommand("query-accelerators");
  expect(await accelerators(qemu.socketPath)).toMatch(has ? /tcg/ : /^unknown$/);
});

test("errors tell what is safe", async () => {
  await using qemu = await startQemu();
  await using qmp = await QmpClient.connect(qemu.monitor, starting);
  expect(await describeFailure(qmp, "nobody")).toBe("QEMU refused: DeviceNotFound");
  await qmp.close();
  expect(await describeFailure(qmp, "nobody")).toBe("safe to repeat");
});

test("a client reconnects, and the gap is told", async () => {
  await using qemu = await startQemu();
  await using first = await QmpClient.connect(qemu.monitor, starting);
  // A relay in between, so that the connection can be cut while QEMU runs on.
  const relayed: Socket[] = [];
  const relay = createServer((socket) => {
    const upstream = connect(qemu.socketPath);
    relayed.push(socket, upstream);
    socket.on("error", () => upstream.destroy()).on("close", () => upstream.destroy());
    upstream.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.pipe(upstream).pipe(socket);
  });
  const path = join(qemu.directory, "relay.sock");
  relay.listen(path);
  await once(relay, "listening");
  const told: string[] = [];
  let heard: () => void = () => {};
  const next = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => told.length >= count && resolve();
      heard();
    });
  const watching = watchOverBreaks(path, (text) => {
    told.push(text);
    heard();
  });
  await next(1);
  for (const socket of relayed.splice(0)) socket.destroy();
  await next(2);
  // Once it listens again an event comes through; a few may be lost before.
  const secondTime = next(3);
  while (relayed.length < 2) await once(relay, "connection");
  let done = false;
  void secondTime.then(() => (done = true));
  while (!done) {
    await first.execute("cont");
    await first.execute("stop");
  }
  expect(told.slice(0, 2)).toEqual(["prelaunch", expect.stringMatching(/^gap: (reset|peer-eof)$/)]);
  expect(told[2]).toMatch(/RESUME|STOP/);
  await first.quit();
  await watching;
  relay.close();
});

test("QEMU dials in", async () => {
  await using qemu = await startQemu();
  const path = join(qemu.directory, "incoming.sock");
  const binary = process.env["QEMU_BINARY"] ?? "qemu-system-x86_64";
  let child: ReturnType<typeof spawn> | undefined;
  const args = ["-M", "none", "-display", "none", "-nodefaults", "-S"];
  args.push("-chardev", `socket,id=m,path=${path}`, "-mon", "chardev=m,mode=control");
  try {
    const status = await acceptQemu(path, () => {
      child = spawn(binary, args, { stdio: "ignore" });
    });
    expect(status).toBe("prelaunch");
  } finally {
    const exited = child && once(child, "exit");
    child?.kill("SIGKILL");
    await exited;
  }
});

test("a guest is found, used and frozen through its agent", { timeout: guestTimeout }, async () => {
  await using machine = await startGuest({ progress: () => {} });
  await using _first = await QmpClient.connect(machine.monitor, starting); // it greets once both monitors are there
  expect(await whereIsTheGuest(machine.agentPath, machine.socketPath)).toEqual(["10.0.2.15"]);
  await using agent = await QgaClient.connect(`unix:${machine.agentPath}`);
  const local = join(machine.directory, "local");
  await writeFile(local, "x".repeat(100_000));
  const [release, exitCode, bytes] = await useGuest(agent, local);
  expect(release).toMatch(/^\d+\.\d+/);
  expect([exitCode, bytes]).toEqual(["0", "100000"]);
  expect(await readFile(`${local}.back`, "utf8")).toBe("x".repeat(100_000));
  const states: string[] = [];
  const taken = await snapshot(agent, async () => void states.push(await agent.fsfreezeStatus()));
  // This guest has no disk: nothing is frozen, and nothing refused.
  expect([taken, states]).toEqual(["consistent", ["thawed"]]);
});

/** As long as a demo may take: two guests under emulation, beside other tests. */
const demoTimeout = 240_000;

test("the demo's JSON document holds what was done", { timeout: demoTimeout }, async () => {
  const { stdout } = await run(process.execPath, [inExamples("dist/demo.js"), "--json"]);
  const facts = JSON.parse(stdout) as DemoFacts;
  expect(facts.launch.phases.map(({ phase }) => phase)).toEqual(["spawned", "greeted", "running"]);
  expect(facts.qemu.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(facts.status).toBe("running");
  expect(facts.pci.length).toBeGreaterThanOrEqual(3);
  expect(facts.pciMap.map(({ id }) => id)).toEqual(expect.arrayContaining(["net0", "graphics0"]));
  expect(new Set(facts.events.map(({ event }) => event))).toContain("JOB_STATUS_CHANGE");
  expect(facts.events.map(({ event }) => event)).toEqual(expect.arrayContaining(["STOP", "RESUME"]));
  expect(facts.job.status).toBe("concluded");
  expect(facts.error.class).toBe("DeviceNotFound");
  const { ping, interfaces, exec, file, shutdown } = facts.guest;
  expect(ping.agent).toMatch(/^\d+\.\d+/);
  expect(interfaces.find(({ name }) => name === "eth0")?.addresses).toContain("10.0.2.15/24");
  expect(exec.exitCode).toBe(0);
  expect(exec.stdout).toMatch(/^Linux /);
  expect(file).toEqual({ bytes: 4 * 1024 * 1024, sha256In: file.sha256Out, sha256Out: file.sha256In });
  expect(file.sha256In).toMatch(/^[0-9a-f]{64}$/);
  const { screenshot, hotplug, migration } = facts;
  const picture = await readFile(screenshot.path);
  expect([picture.length, picture.subarray(1, 4).toString()]).toEqual([screenshot.bytes, "PNG"]);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([screenshot.width, screenshot.height]);
  await rm(screenshot.path);
  expect(hotplug).toMatchObject({ seenByGuest: true, goneAfterwards: true });
  expect(migration).toMatchObject({ status: "completed", answeredAfterwards: true });
  expect(migration.totalMs).toBeGreaterThan(0);
  expect(new Set(migration.pids).size).toBe(2);
  expect(shutdown).toEqual({ reason: "guest-shutdown", exitCode: 0 });
});

test("the demo's story tells the same", { timeout: demoTimeout }, async () => {
  const { stdout } = await run(process.execPath, [inExamples("dist/demo.js")]);
  for (const part of [
    /greeted after \d+ ms/,
    /concluded/,
    /DeviceNotFound/,
    /00:01\.0 +Ethernet controller +net0/,
    /Linux guest/,
    /10\.0\.2\.15\/24/,
    /the guest saw it, and then it was gone/,
    /completed in \d+ ms/,
    /exit code 0/,
  ]) {
    expect(stdout).toMatch(part);
  }
  await rm(/(\/\S+\.png)/.exec(stdout)?.[1] ?? "");
});

test("the demo refuses an option it doesn't know", async () => {
  await expect(run(process.execPath, [inExamples("dist/demo.js"), "--jsno"])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--jsno") as unknown,
  });
});
