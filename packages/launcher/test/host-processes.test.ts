import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import { parseCpuList } from "../src/host/cpu-list.js";
import { localHost } from "../src/host/local-host.js";
import { parseProcessStat } from "../src/host/process-stat.js";

const host = localHost();
const { processes } = host;

describe("facts of this host", () => {
  test("are what the kernel says", async () => {
    const facts = await host.facts();
    expect(facts.bootId).toMatch(/^[0-9a-f-]{36}$/);
    expect(facts.uid).toBe(process.getuid?.());
    expect(facts.cpus).toHaveLength(availableParallelism());
    expect(facts.pidNamespace).toBe(readlinkSync("/proc/self/ns/pid"));
    expect(await host.facts()).toBe(facts);
  });

  test("include lists of cores in the kernel's words", () => {
    expect(parseCpuList("0-3,8,10-11\n")).toEqual([0, 1, 2, 3, 8, 10, 11]);
    expect(parseCpuList("")).toEqual([]);
  });

  test("programs are found by PATH, or where they are", async () => {
    expect(await host.findProgram("sh")).toMatch(/^\/.*\/sh$/);
    expect(await host.findProgram("/bin/sh")).toBe("/bin/sh");
    expect(await host.findProgram("no-such-program")).toBeUndefined();
    expect(await host.findProgram("/etc/passwd")).toBeUndefined();
    expect(await host.findProgram("/etc")).toBeUndefined();
    expect(await host.findProgram("")).toBeUndefined();
  });
});

describe("processes of this host", () => {
  test("are known by their start time, whatever they are called", async () => {
    expect(parseProcessStat("7 (a) Z 1 (b)) R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 42 20 21")).toEqual({
      state: "R",
      startTime: 42,
    });
    expect(parseProcessStat("")).toBeUndefined();
    await using directory = await TemporaryDirectory.make();
    const program = directory.file(") Z 1 2 3 (");
    copyFileSync((await host.findProgram("sleep")) ?? "", program);
    const child = spawn(program, ["1000"]);
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    const startTime = await processes.startTime(pid);
    expect(startTime).toBeGreaterThan(0);
    expect(await processes.commandLine(pid)).toEqual([program, "1000"]);
    expect(await processes.list()).toEqual(expect.arrayContaining([process.pid, pid]));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await processes.startTime(pid)).toBeUndefined();
    expect(await processes.commandLine(pid)).toBeUndefined();
  });

  test("that have ended and were not waited for are none", async () => {
    // The shell becomes a program that never waits for its child.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 1000"]);
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(line.toString());
    let state = "";
    while (state !== "Z") state = parseProcessStat(readFileSync(`/proc/${pid}/stat`, "utf8"))?.state ?? "";
    expect(await processes.startTime(pid)).toBeUndefined();
    expect(await processes.commandLine(pid)).toBeUndefined();
    parent.kill("SIGKILL");
    await once(parent, "close");
  });

  test("get a signal only when they are the ones that were meant", async () => {
    const child = spawn("sleep", ["1000"]);
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    const startTime = (await processes.startTime(pid)) ?? 0;
    expect(await processes.signal({ pid, startTime: startTime + 1 }, "SIGKILL")).toBe(false);
    expect(await processes.waitForEnd({ pid, startTime }, 20)).toBe(false);
    const exited = once(child, "exit");
    // It is sent before the promise is there.
    const sent = processes.signal({ pid, startTime }, "SIGTERM");
    expect(await exited).toEqual([null, "SIGTERM"]);
    expect(await sent).toBe(true);
    expect(await processes.signal({ pid, startTime }, "SIGTERM")).toBe(false);
    expect(await processes.waitForEnd({ pid, startTime }, 0)).toBe(true);
  });
});

describe("a short program", () => {
  test("gets its input and gives its output", async () => {
    expect(await host.run(["cat"], { input: "é" })).toEqual({ code: 0, signal: null, stdout: "é", stderr: "" });
    expect(await host.run(["sh", "-c", 'cat; echo "$A" >&2; pwd; exit 3'], { env: { A: "b c" }, cwd: "/usr" })).toEqual(
      { code: 3, signal: null, stdout: "/usr\n", stderr: "b c\n" },
    );
  });

  test("may end without reading its input", async () => {
    expect(await host.run(["true"], { input: "x".repeat(1_000_000) })).toMatchObject({ code: 0 });
  });

  test("is not handed to a shell", async () => {
    expect((await host.run(["echo", "$HOME;", "`id`", "a  b"])).stdout).toBe("$HOME; `id` a  b\n");
  });

  test("that can't be started is Node's own error", async () => {
    await expect(host.run(["/no/such"])).rejects.toMatchObject({ code: "ENOENT" });
    await expect(host.run(["/etc/passwd"])).rejects.toMatchObject({ code: "EACCES" });
  });

  test("is killed after its time, when it is aborted, and when it says too much", async () => {
    await expect(host.run(["sleep", "1000"], { timeout: 50 })).rejects.toMatchObject({
      name: "QemuTimeoutError",
      timeout: 50,
    });
    const controller = new AbortController();
    const running = host.run(["sleep", "1000"], { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(running).rejects.toMatchObject({ name: "AbortError", cause: { message: "enough" } });
    await expect(host.run(["true"], { signal: AbortSignal.abort() })).rejects.toMatchObject({ outcome: "not-sent" });
    const { stdout, signal } = await host.run(["yes"], { maxOutputBytes: 10 });
    expect({ stdout, signal }).toEqual({ stdout: "y\ny\ny\ny\ny\n", signal: "SIGKILL" });
  });

  test("is not waited for when only something that it started lives on", async () => {
    const { stdout } = await host.run(["sh", "-c", "sleep 60 & echo $!"]);
    const pid = Number(stdout);
    expect(await processes.startTime(pid)).toBeDefined();
    process.kill(pid, "SIGKILL");
  });
});

describe("a long-running program", () => {
  let directory: TemporaryDirectory;

  beforeEach(async () => {
    directory = await TemporaryDirectory.make();
  });

  afterEach(async () => await directory[Symbol.asyncDispose]());

  test("inherits socketpairs, then files, then descriptors", async () => {
    writeFileSync(directory.file("one"), "first");
    const script = "cat <&3 >&4; cat <&5; readlink /proc/self/fd/6; readlink /proc/self/fd/3";
    await using file = await import("node:fs/promises").then(({ open }) => open(directory.file("one")));
    const child = await host.spawn(["bash", "-c", script], {
      channels: 2,
      files: [directory.file("one")],
      descriptors: [file.fd],
    });
    const [first, second] = child.channels as [Duplex, Duplex];
    const back = text(second);
    first.end("through a socket");
    if (child.stdout === undefined) throw new Error("no output");
    expect(await text(child.stdout)).toMatch(new RegExp(`^first${directory.file("one")}\nsocket:.*\n$`));
    expect(await back).toBe("through a socket");
    expect(await child.exited).toEqual({ code: 0, signal: null });
  });

  test("has ended when it has, though nobody reads its channels", async () => {
    const child = await host.spawn(["sh", "-c", "echo unread >&3; echo said; exit 4"], { channels: 1 });
    if (child.stdout === undefined) throw new Error("no output");
    const said = text(child.stdout);
    child.stderr?.resume();
    expect(await child.exited).toEqual({ code: 4, signal: null });
    expect(await said).toBe("said\n");
    for (const channel of child.channels) channel.destroy();
  });

  test.for([true, false])("that can't be started is Node's own error (killWithParent: %s)", async (killWithParent) => {
    await expect(host.spawn(["/no/such"], { killWithParent })).rejects.toMatchObject({ code: "ENOENT" });
    await expect(host.spawn(["no-such-program"], { killWithParent })).rejects.toMatchObject({ code: "ENOENT" });
    await expect(host.spawn(["/etc/passwd"], { killWithParent })).rejects.toMatchObject({ code: "EACCES" });
    await expect(host.spawn(["sleep", "1"], { killWithParent, files: [directory.file("none")] })).rejects.toMatchObject(
      { code: "ENOENT" },
    );
  });

  test("keeps its pid and its start time when the signal at its parent's end is set", async () => {
    const child = await host.spawn(["sleep", "1000"], { killWithParent: true });
    const startTime = (await processes.startTime(child.pid)) ?? 0;
    for (;;) if ((await processes.commandLine(child.pid))?.length === 2) break;
    expect(await processes.startTime(child.pid)).toBe(startTime);
    await processes.signal({ pid: child.pid, startTime }, "SIGKILL");
    child.stdout?.resume();
    child.stderr?.resume();
    expect(await child.exited).toEqual({ code: null, signal: "SIGKILL" });
  });

  test("has a session of its own, and writes to a file when it is detached", async () => {
    const outputFile = directory.file("log");
    const child = await host.spawn(["sh", "-c", "echo out; echo err >&2; exec sleep 1000"], {
      detached: { outputFile },
      cwd: "/",
    });
    expect(child.stdout).toBeUndefined();
    const stat = readFileSync(`/proc/${child.pid}/stat`, "latin1");
    // Field 6: its session.
    expect(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[3]).toBe(String(child.pid));
    while (!readFileSync(outputFile, "utf8").startsWith("out\nerr\n"));
    process.kill(child.pid, "SIGKILL");
    expect(await child.exited).toMatchObject({ signal: "SIGKILL" });
    await expect(host.spawn(["sleep", "1"], { detached: { outputFile }, killWithParent: true })).rejects.toMatchObject({
      name: "QemuStateError",
    });
  });
});
