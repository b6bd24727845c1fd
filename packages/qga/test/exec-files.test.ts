import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { type CallOptions, QemuAbortError, QemuClosedError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import type { AgentCaller } from "../src/agent-caller.js";
import { exec } from "../src/exec.js";

/** Runs programs as processes of this machine, and reads its files. */
class LocalAgent implements AgentCaller {
  readonly name = "guest";
  readonly closedLater: number[] = [];
  readonly #ending = new AbortController();
  readonly ending = this.#ending.signal;
  readonly smallChunks = true;
  readonly heard = 0;
  readonly unanswered = undefined;
  readonly files = new Map<number, FileHandle>();
  readonly ended = new Map<number, Record<string, unknown> | undefined>();
  readonly largest: number[] = [];
  folder = "";
  failRead: Error | undefined;

  async call(command: string, args: object = {}, { signal }: CallOptions = {}): Promise<unknown> {
    if (signal?.aborted) throw new QemuAbortError(command, { cause: signal.reason, outcome: "not-sent" });
    const { arg, count, handle, path, pid } = args as {
      arg: string[];
      count: number;
      handle: number;
      path: string;
      pid: number;
    };
    if (command === "guest-exec") return this.#start(path, arg);
    if (command === "guest-exec-status") return this.ended.get(pid) ?? { exited: false };
    const file = this.files.get(handle);
    if (command === "guest-file-open") {
      this.folder = path.replace(/\/[^/]*$/, "");
      const opened = await open(path, "r");
      this.files.set(opened.fd, opened);
      return opened.fd;
    }
    if (command === "guest-file-close") {
      this.files.delete(handle);
      await file?.close();
      return {};
    }
    if (this.failRead) throw this.failRead;
    const read = await file?.read(Buffer.alloc(count), 0, count, null);
    const bytes = read?.buffer.subarray(0, read.bytesRead) ?? Buffer.alloc(0);
    this.largest.push(bytes.length);
    return { count: bytes.length, "buf-b64": bytes.toString("base64"), eof: bytes.length < count };
  }

  async version(): Promise<readonly number[]> {
    return [7, 2, 0];
  }

  /** What its client would see when the connection is over; this agent answers on. */
  end(error: Error): void {
    this.#ending.abort(error);
  }

  closeLater(handle: number): void {
    this.closedLater.push(handle);
  }

  async machineEnded(): Promise<boolean> {
    return false;
  }

  #start(path: string, arg: string[]): object {
    const child = spawn(path, arg, { stdio: ["ignore", "pipe", "ignore"] });
    const pid = child.pid as number;
    const out: Buffer[] = [];
    this.ended.set(pid, undefined);
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    void once(child, "close").then(() => {
      const how = child.signalCode === null ? { exitcode: child.exitCode } : { signal: 9 };
      this.ended.set(pid, { exited: true, ...how, "out-data": Buffer.concat(out).toString("base64") });
    });
    return { pid };
  }
}

function expectNothingLeft(agent: LocalAgent): void {
  expect(agent.folder).toMatch(/\/qemu-wire\.\w+$/);
  expect(existsSync(agent.folder)).toBe(false);
  expect(agent.files.size).toBe(0);
}

describe('output: "file"', () => {
  test("both streams, the exit code, and nothing is left in the guest", async () => {
    const agent = new LocalAgent();
    const line = "echo out; echo err >&2; exit 4";
    expect(await exec(agent, [line], { shell: true, output: "file" })).toMatchObject({
      exitCode: 4,
      stdout: "out\n",
      stderr: "err\n",
      truncated: { stdout: false, stderr: false },
    });
    expectNothingLeft(agent);
  });

  test("arguments arrive as they are", async () => {
    const odd = ["a b", "", "$HOME", "'\"`;\\", "-n", "ä"];
    const { stdout } = await exec(new LocalAgent(), ["printf", "%s|", ...odd], { output: "file" });
    expect(stdout).toBe(`${odd.join("|")}|`);
  });

  test("a program that is missing ends with 127", async () => {
    expect(await exec(new LocalAgent(), ["/no/such"], { output: "file" })).toMatchObject({ exitCode: 127 });
  });

  test("onOutput gets what is there while the program runs", async () => {
    const agent = new LocalAgent();
    const pieces: Buffer[] = [];
    const enough = new AbortController();
    const result = await exec(agent, ["printf begin; exec sleep 66"], {
      shell: true,
      output: "file",
      signal: enough.signal,
      onOutput: (piece) => {
        pieces.push(piece);
        // A piece can be any part of it.
        if (Buffer.concat(pieces).toString() === "begin") enough.abort();
      },
    }).catch((error: unknown) => error);
    expect(result).toMatchObject({ code: "ABORT_ERR" });
    expect((result as Error).message).toContain("It was killed.");
    expectNothingLeft(agent);
  });

  test("onOutput that takes its time doesn't hold up the end of the connection", async () => {
    const agent = new LocalAgent();
    const gone = new QemuClosedError("gone", { reason: "reset", outcome: "unknown" });
    const run = exec(agent, ["echo begin; exec sleep 66"], {
      shell: true,
      output: "file",
      onOutput: async () => {
        agent.end(gone);
        await new Promise(() => undefined);
      },
    });
    await expect(run).rejects.toMatchObject({ name: "QemuClosedError", reason: "reset", cause: gone });
    await expect(run).rejects.toThrow(
      /has no end: the connection was closed \(reset\), and it may run on, unless QEMU has ended/,
    );
    expectNothingLeft(agent);
  });

  test("more than one block, and nothing of it in the result when onOutput takes it", async () => {
    const agent = new LocalAgent();
    let bytes = 0;
    const { stdout } = await exec(agent, ["head", "-c", "100000", "/dev/zero"], {
      output: "file",
      onOutput: (piece) => void (bytes += piece.length),
    });
    expect([bytes, stdout]).toEqual([100_000, ""]);
    expect(Math.max(...agent.largest)).toBe(8_192);
  });

  test("maxOutput bounds what the result holds", async () => {
    const options = { output: "file", maxOutput: 10_000 } as const;
    const cut = await exec(new LocalAgent(), ["head", "-c", "10001", "/dev/zero"], options);
    expect([cut.stdout.length, cut.truncated]).toEqual([10_000, { stdout: true, stderr: false }]);
    const whole = await exec(new LocalAgent(), ["head", "-c", "10000", "/dev/zero"], options);
    expect([whole.stdout.length, whole.truncated.stdout]).toEqual([10_000, false]);
  });

  test("an error of onOutput ends the program and is the error", async () => {
    const agent = new LocalAgent();
    const error = new Error("no more");
    const onOutput = (): void => {
      throw error;
    };
    const started = exec(agent, ["echo x; exec sleep 63"], { shell: true, output: "file", onOutput });
    await expect(started).rejects.toBe(error);
    expect([...agent.ended.values()]).not.toContain(undefined);
    expectNothingLeft(agent);
  });

  test("an abort while onOutput takes its time", async () => {
    const agent = new LocalAgent();
    const abort = new AbortController();
    const onOutput = async (): Promise<void> => {
      abort.abort();
      await new Promise(() => {});
    };
    const started = exec(agent, ["echo x; exec sleep 64"], {
      shell: true,
      output: "file",
      onOutput,
      signal: abort.signal,
    });
    await expect(started).rejects.toMatchObject({ name: "AbortError", message: expect.stringContaining("was killed") });
    expectNothingLeft(agent);
  });

  test("output that can't be read any more: the program is ended and the error names the file", async () => {
    const agent = new LocalAgent();
    agent.failRead = new QemuClosedError("gone", { reason: "reset", outcome: "unknown" });
    const started = exec(agent, ["sleep", "65"], { output: "file" });
    await expect(started).rejects.toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", cause: agent.failRead });
    expectNothingLeft(agent);
  });

  test("files that can't be opened are removed", async () => {
    const agent = new LocalAgent();
    const call = agent.call.bind(agent);
    const error = new Error("no handles left");
    agent.call = async (command, args, options) => {
      const answer = await call(command, args, options);
      if (command === "guest-file-open" && agent.files.size === 2) throw error;
      return answer;
    };
    await expect(exec(agent, ["true"], { output: "file" })).rejects.toBe(error);
    expect(existsSync(agent.folder)).toBe(false);
    // The agent did open this one.
    for (const file of agent.files.values()) await file.close();
    expect(agent.files.size).toBe(1);
  });

  test.each(["", "relative/qemu-wire.x", "/tmp/a\n/qemu-wire.x", "/etc"])(
    "a folder %j is not believed",
    async (told) => {
      const agent = new LocalAgent();
      const call = agent.call.bind(agent);
      const commands: string[] = [];
      agent.call = async (command, args, options) => {
        commands.push(command);
        const answer = (await call(command, args, options)) as { "out-data"?: string };
        if (!answer["out-data"]) return answer;
        await rm(Buffer.from(answer["out-data"], "base64").toString(), { recursive: true });
        return { ...answer, "out-data": Buffer.from(told).toString("base64") };
      };
      await expect(exec(agent, ["true"], { output: "file" })).rejects.toThrow("should be a folder");
      expect(commands.filter((command) => command !== "guest-exec-status")).toEqual(["guest-exec"]);
    },
  );
});
