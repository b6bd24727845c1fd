import {
  QemuClosedError,
  QemuCommandError,
  type QemuError,
  QemuProtocolError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import type { AgentCaller } from "../src/agent-caller.js";
import { QgaExitStatusLostError, QgaRestartedError, QgaUnavailableError } from "../src/errors.js";
import { exec } from "../src/exec.js";
import { QgaExecError } from "../src/exec-error.js";
import type { ExecOptions } from "../src/exec-options.js";
import { backOff } from "../src/exec-wait.js";

/** Answers `guest-exec` with `started` and each `guest-exec-status` with the next of `statuses`; errors are thrown. */
class ScriptedAgent implements AgentCaller {
  readonly name = "guest";
  readonly closedLater: number[] = [];
  readonly ending = new AbortController().signal;
  readonly smallChunks = false;
  readonly heard = 0;
  readonly unanswered = undefined;
  readonly calls: [string, object][] = [];
  readonly #statuses: unknown[];
  readonly #started: unknown;
  readonly #numbers: readonly number[];

  constructor(statuses: unknown[], started: unknown = { pid: 77 }, numbers: readonly number[] = [7, 2, 22]) {
    this.#statuses = statuses;
    this.#started = started;
    this.#numbers = numbers;
  }

  async call(command: string, args: object = {}): Promise<unknown> {
    this.calls.push([command, args]);
    const answer = command === "guest-exec" ? this.#started : this.#statuses.shift();
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new Error(`${command} was not expected.`);
    return answer;
  }

  async version(): Promise<readonly number[]> {
    return this.#numbers;
  }

  closeLater(handle: number): void {
    this.closedLater.push(handle);
  }

  async machineEnded(): Promise<boolean> {
    return false;
  }
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const exited = { exited: true, exitcode: 0 };
const commandError = (desc: string, errorClass = "GenericError"): QemuCommandError =>
  new QemuCommandError(desc, { errorClass, desc, command: "guest-exec-status", arguments: {} });
const lost = new QemuTimeoutError("no answer", { timeout: 10, outcome: "unknown" });
const noSuchPid = commandError("Invalid parameter 'pid'");

describe("what is sent", () => {
  const sent = async (argv: string[], options?: ExecOptions, numbers?: number[]): Promise<unknown> => {
    const agent = new ScriptedAgent([exited], { pid: 1 }, numbers);
    await exec(agent, argv, options);
    return agent.calls[0]?.[1];
  };

  test("a program, its arguments, environment and input", async () => {
    expect(await sent(["ls", "-l", ""], { env: { A: "1=2", B: "" }, input: "ä" })).toEqual({
      path: "ls",
      arg: ["-l", ""],
      env: ["A=1=2", "B="],
      "input-data": base64("ä"),
      "capture-output": true,
    });
  });

  test("bytes of a larger buffer as input", async () => {
    const input = new Uint8Array([1, 0xff, 0xfe, 4]).subarray(1, 3);
    expect(await sent(["cat"], { input })).toMatchObject({ "input-data": "//4=" });
  });

  test("an empty environment is one", async () => {
    expect(await sent(["true"], { env: {} })).toMatchObject({ env: [] });
  });

  test("no capture without output", async () => {
    expect(await sent(["true"], { output: "none" })).toEqual({ path: "true", arg: [] });
  });

  test("shells", async () => {
    expect(await sent(["a | b"], { shell: true })).toMatchObject({ path: "/bin/sh", arg: ["-c", "a | b"] });
    expect(await sent(["a"], { shell: "/bin/bash" })).toMatchObject({ path: "/bin/bash", arg: ["-c", "a"] });
  });

  test.each([[[8, 1, 0]], [[10, 0, 2]]])("merged output with %j", async (version) => {
    expect(await sent(["a"], { output: "merged" }, version)).toMatchObject({ "capture-output": "merged" });
  });

  test("merged output is refused before 8.1, and nothing is started", async () => {
    const agent = new ScriptedAgent([], {}, [8, 0, 5]);
    const error = await exec(agent, ["a"], { output: "merged" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QgaUnavailableError);
    expect(error).toMatchObject({ reason: "unsupported" });
    expect(agent.calls).toEqual([]);
  });

  test.each<[string, string[], ExecOptions]>([
    ["no program", [], {}],
    ["an empty program", [""], {}],
    ["a NUL in an argument", ["a", "b\0c"], {}],
    ["a NUL in the environment", ["a"], { env: { A: "\0" } }],
    ["an equals sign in a name", ["a"], { env: { "A=B": "" } }],
    ["a shell with arguments", ["a", "b"], { shell: true }],
    ["a shell without a line", [], { shell: true }],
    ["no time", ["a"], { timeout: 0 }],
    ["an unknown output", ["a"], { output: "both" as "none" }],
    ["an unknown encoding", ["a"], { encoding: "utf-7" as "utf8" }],
    ["onOutput where there is none", ["a"], { onOutput: () => {} }],
    ["a negative maxOutput", ["a"], { output: "file", maxOutput: -1 }],
    ["too much input", ["a"], { input: Buffer.alloc(32 * 1024 * 1024 + 1) }],
  ])("%s is refused before anything is sent", async (_name, argv, options) => {
    const agent = new ScriptedAgent([]);
    await expect(exec(agent, argv, options)).rejects.toThrow(RangeError);
    expect(agent.calls).toEqual([]);
  });
});

describe("the result", () => {
  const result = async (status: object, options?: ExecOptions): Promise<unknown> =>
    await exec(new ScriptedAgent([status]), ["a"], options);

  test("output as text, both streams", async () => {
    const status = { ...exited, exitcode: 3, "out-data": base64("ö\n"), "err-data": base64("e") };
    expect(await result(status)).toEqual({
      pid: 77,
      exitCode: 3,
      signal: undefined,
      stdout: "ö\n",
      stderr: "e",
      truncated: { stdout: false, stderr: false },
    });
  });

  test("missing output is empty; a signal; truncation", async () => {
    expect(await result({ exited: true, signal: 9, "out-truncated": true })).toEqual({
      pid: 77,
      exitCode: undefined,
      signal: 9,
      stdout: "",
      stderr: "",
      truncated: { stdout: true, stderr: false },
    });
  });

  test("a flag of an old agent that says false of a stream as long as is kept", async () => {
    const kept = Buffer.alloc(16 * 1024 * 1024).toString("base64");
    const status = { exited: true, exitcode: 0, "out-data": kept, "out-truncated": false };
    expect(await result(status)).toMatchObject({ truncated: { stdout: true, stderr: false } });
  });

  test("bytes that are no UTF-8, and other encodings", async () => {
    const status = { ...exited, "out-data": "//79" };
    expect(await result(status, { encoding: "buffer" })).toMatchObject({ stdout: Buffer.from([255, 254, 253]) });
    expect(await result(status, { encoding: "hex" })).toMatchObject({ stdout: "fffefd" });
  });

  test("integers that arrive as bigint", async () => {
    const agent = new ScriptedAgent([{ exited: true, exitcode: 2n }], { pid: 5n });
    expect(await exec(agent, ["a"])).toMatchObject({ pid: 5, exitCode: 2 });
    expect(agent.calls[1]).toEqual(["guest-exec-status", { pid: 5 }]);
  });

  test("check turns a failure into an error with the result", async () => {
    const failing = { exited: true, exitcode: 2, "err-data": base64("no\u001b such thing\n") };
    const error = await result(failing, { check: true }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QgaExecError);
    expect((error as QgaExecError).message).toBe('guest: "a" ended with 2: no? such thing');
    expect((error as QgaExecError).result).toMatchObject({ exitCode: 2, stderr: "no\u001b such thing\n" });
    await expect(result({ exited: true, signal: 15 }, { check: true })).rejects.toThrow("signal 15");
    expect(await result(exited, { check: true })).toMatchObject({ exitCode: 0 });
  });

  test.each<[string, unknown, unknown, string]>([
    ["no object", null, exited, "guest-exec"],
    ["no pid", {}, exited, "guest-exec.pid"],
    ["a pid that is a text", { pid: "1" }, exited, "guest-exec.pid"],
    ["a status that is none", { pid: 1 }, [], "guest-exec-status"],
    ["exited is no boolean", { pid: 1 }, { exited: 1 }, "guest-exec-status.exited"],
    ["an exit code that is a text", { pid: 1 }, { exited: true, exitcode: "0" }, "guest-exec-status.exitcode"],
    ["output that is a number", { pid: 1 }, { ...exited, "out-data": 1 }, "guest-exec-status.out-data"],
    ["output that is no base64", { pid: 1 }, { ...exited, "err-data": "a*==" }, "guest-exec-status.err-data"],
    ["base64 that was cut", { pid: 1 }, { ...exited, "err-data": "YWJj\nYWI" }, "guest-exec-status.err-data"],
    ["truncated is no boolean", { pid: 1 }, { ...exited, "out-truncated": 1 }, "guest-exec-status.out-truncated"],
  ])("a hostile agent: %s", async (_name, started, status, path) => {
    const error = await exec(new ScriptedAgent([status], started), ["a"]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QemuProtocolError);
    expect(error).toMatchObject({ code: "ERR_QEMU_UNEXPECTED_ANSWER", path });
  });

  test("a program that is missing is the agent's error", async () => {
    const missing = commandError("Failed to execute child process");
    await expect(exec(new ScriptedAgent([], missing), ["a"])).rejects.toBe(missing);
  });
});

describe("asking for the end", () => {
  test("asks until it is there, and then no more", async () => {
    const agent = new ScriptedAgent([{ exited: false }, { exited: false }, exited]);
    await exec(agent, ["a"]);
    expect(agent.calls.map(([command]) => command)).toEqual([
      "guest-exec",
      "guest-exec-status",
      "guest-exec-status",
      "guest-exec-status",
    ]);
  });

  test("each millisecond at first, then after a tenth of the time, at least four times a second", () => {
    expect([0, 5, 10, 100, 1_000, 2_500, 60_000].map(backOff)).toEqual([1, 1, 1, 10, 100, 250, 250]);
  });

  test("a lost answer is asked for again", async () => {
    const garbage = new QemuProtocolError("garbage", { code: "ERR_QEMU_GARBAGE" });
    expect(await exec(new ScriptedAgent([lost, { exited: false }, garbage, exited]), ["a"])).toMatchObject({
      exitCode: 0,
    });
  });

  test("the end was in the answer that was lost", async () => {
    const closed = new QemuClosedError("closed", { reason: "reset", outcome: "unknown" });
    for (const loss of [lost, closed]) {
      const agent = new ScriptedAgent([{ exited: false }, loss, noSuchPid]);
      const error = await exec(agent, ["a"]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(QgaExitStatusLostError);
      expect(error).toMatchObject({ pid: 77, cause: loss });
    }
  });

  test("somebody else was told the end", async () => {
    const error = await exec(new ScriptedAgent([noSuchPid]), ["a"]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QgaExitStatusLostError);
    expect((error as Error).message).toContain("another client");
  });

  test.each([
    new QgaRestartedError("restarted", { command: "guest-exec-status" }),
    new QgaUnavailableError("nobody is there", { reason: "not-running" }),
  ])("an agent that was restarted, seen as %s, leaves no end to be known", async (error: QemuError) => {
    const failed = exec(new ScriptedAgent([{ exited: false }, error]), ["a"]);
    await expect(failed).rejects.toThrow(QgaExitStatusLostError);
    await expect(failed).rejects.toMatchObject({ pid: 77, cause: error });
    await expect(failed).rejects.toThrow(/the agent, or the whole guest, was restarted or ended while it ran/);
  });

  test.each([0, -1, -77])("a pid that is none (%d), and to kill many processes, is refused", async (pid) => {
    const agent = new ScriptedAgent([], { pid });
    await expect(exec(agent, ["a"])).rejects.toMatchObject({ code: "ERR_QEMU_UNEXPECTED_ANSWER" });
    expect(agent.calls).toHaveLength(1);
  });

  test("a silent agent is given up after some losses in a row", async () => {
    const agent = new ScriptedAgent([lost, lost, lost, { exited: false }, lost, lost, lost, lost]);
    await expect(exec(agent, ["a"])).rejects.toBe(lost);
    expect(agent.calls).toHaveLength(9);
  });

  test("a connection that is gone for good: the error names the program", async () => {
    const gone = new QemuClosedError("gone", { reason: "peer-eof", outcome: "not-sent" });
    const error = await exec(new ScriptedAgent([gone]), ["a"]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QemuClosedError);
    expect(error).toMatchObject({ reason: "peer-eof", outcome: "unknown", cause: gone });
    expect((error as Error).message).toContain("pid 77");
  });

  test.each([
    new QgaUnavailableError("unsupported", { reason: "unsupported" }),
    commandError("is unknown", "CommandNotFound"),
  ])("%s passes through", async (error: QemuError) => {
    await expect(exec(new ScriptedAgent([error]), ["a"])).rejects.toBe(error);
  });
});
