import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { type CallOptions, QemuAbortError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterEach, describe, expect, test } from "vitest";
import type { AgentCaller } from "../src/agent-caller.js";
import { exec } from "../src/exec.js";
import { killScript } from "../src/exec-kill.js";

const failure = (desc: string): QemuCommandError =>
  new QemuCommandError(desc, { errorClass: "GenericError", desc, command: "guest-exec", arguments: {} });

/** Runs programs as processes of this machine. Like the agent it forgets one whose end it told. */
class ProcessAgent implements AgentCaller {
  readonly name = "guest";
  readonly closedLater: number[] = [];
  readonly ending = new AbortController().signal;
  readonly smallChunks = false;
  readonly heard = 0;
  readonly unanswered = undefined;
  readonly running = new Map<number, ChildProcess>();
  readonly paths: string[] = [];
  /** Called before each command; may throw, or never return. */
  before: (command: string, args: Record<string, unknown>) => Promise<void> | void = () => {};

  async call(command: string, args: object = {}, options: CallOptions = {}): Promise<unknown> {
    const { signal } = options;
    const aborted = (outcome: "not-sent" | "unknown"): Error =>
      new QemuAbortError(`${command} was aborted`, { cause: signal?.reason, outcome });
    if (signal?.aborted) throw aborted("not-sent");
    const given = args as Record<string, unknown>;
    const done = new AbortController();
    const stopped = signal && once(signal, "abort", { signal: done.signal }).catch(() => {});
    await Promise.race([this.before(command, given), ...(stopped ? [stopped] : [])]).finally(() => done.abort());
    if (signal?.aborted) throw aborted("unknown");
    return command === "guest-exec" ? this.#start(given) : this.#status(given["pid"] as number);
  }

  async version(): Promise<readonly number[]> {
    return [7, 2, 0];
  }

  closeLater(handle: number): void {
    this.closedLater.push(handle);
  }

  async machineEnded(): Promise<boolean> {
    return false;
  }

  #start({ arg, path }: Record<string, unknown>): object {
    this.paths.push(path as string);
    const child = spawn(path as string, arg as string[], { stdio: "ignore" });
    if (child.pid === undefined) {
      child.on("error", () => {});
      throw failure("Failed to execute child process");
    }
    this.running.set(child.pid, child);
    return { pid: child.pid };
  }

  #status(pid: number): object {
    const child = this.running.get(pid);
    if (!child) throw failure("Invalid parameter 'pid'");
    if (child.exitCode === null && child.signalCode === null) return { exited: false };
    this.running.delete(pid);
    return { exited: true, ...(child.signalCode === null ? { exitcode: child.exitCode } : { signal: 9 }) };
  }
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Calls `then` when the program has been asked about once. */
function whenRunning(agent: ProcessAgent, then: () => void): void {
  agent.before = (command) => {
    if (command === "guest-exec-status") then();
  };
}

describe("a program that is to end", () => {
  test("by a signal: it is killed, and the agent keeps no record", async () => {
    const agent = new ProcessAgent();
    const abort = new AbortController();
    const reason = new Error("enough");
    whenRunning(agent, () => abort.abort(reason));
    const error = await exec(agent, ["sleep", "60"], { signal: abort.signal }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QemuAbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: reason, outcome: "unknown" });
    expect((error as Error).message).toContain("It was killed.");
    expect(agent.paths).toEqual(["sleep", "/bin/sh"]);
    expect(agent.running.size).toBe(0);
  });

  test("by a timeout, with what it started", async () => {
    const agent = new ProcessAgent();
    // No other run of this test on the same machine has one of this name.
    const child = `sleep 61.${process.pid}`;
    const started = exec(agent, [`${child} & echo; wait`], { shell: true, timeout: 200 });
    const error = await started.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 200, outcome: "unknown" });
    expect((error as Error).message).toContain("It was killed.");
    expect(agent.running.size).toBe(0);
    // It was killed before the shell was; which of them the kernel ends first is its own affair.
    await expect.poll(commandLines, { timeout: 15_000 }).not.toContain(child);
  });

  test("before it is started: nothing is", async () => {
    const agent = new ProcessAgent();
    const error = await exec(agent, ["true"], { signal: AbortSignal.abort() }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AbortError", outcome: "not-sent" });
    expect(agent.paths).toEqual([]);
  });

  test("while it is being started: it is killed once its pid is known", async () => {
    const agent = new ProcessAgent();
    const abort = new AbortController();
    agent.before = async (command) => {
      if (command !== "guest-exec" || abort.signal.aborted) return;
      abort.abort();
      await new Promise((resolve) => setImmediate(resolve));
    };
    const error = await exec(agent, ["sleep", "60"], { signal: abort.signal }).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain("It was killed.");
    expect(agent.running.size).toBe(0);
  });

  test("while it is being started by an agent that is silent: after three seconds", async () => {
    const agent = new ProcessAgent();
    agent.before = () => new Promise(() => {});
    const error = await exec(agent, ["sleep", "60"], { timeout: 10 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 10, outcome: "unknown" });
    expect((error as Error).message).toContain("pid that is not known");
  });

  test("but has ended: the result counts", async () => {
    const agent = new ProcessAgent();
    const abort = new AbortController();
    agent.before = async (command, { pid }) => {
      if (command !== "guest-exec-status") return;
      await once(agent.running.get(pid as number) as ChildProcess, "exit");
      abort.abort();
    };
    expect(await exec(agent, ["true"], { signal: abort.signal })).toMatchObject({ exitCode: 0 });
  });

  test("and ends by itself before it is killed: its record is freed", async () => {
    const agent = new ProcessAgent();
    const abort = new AbortController();
    whenRunning(agent, () => {
      if (abort.signal.aborted) return;
      abort.abort();
      const [child] = agent.running.values();
      agent.before = async (command) => {
        if (command !== "guest-exec") return;
        child?.kill("SIGKILL");
        if (child?.signalCode === null) await once(child, "exit");
      };
    });
    const error = await exec(agent, ["sleep", "60"], { signal: abort.signal }).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain("It ended by itself meanwhile.");
    expect(agent.running.size).toBe(0);
  });

  test("where there is no shell: the error says that it may run on", async () => {
    const agent = new ProcessAgent();
    const abort = new AbortController();
    agent.before = (command, { path }) => {
      if (path === "/bin/sh") throw failure("No such file or directory");
      if (command === "guest-exec-status") abort.abort();
    };
    const error = await exec(agent, ["sleep", "60"], { signal: abort.signal }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QemuAbortError);
    expect((error as Error).message).toContain("may run on: No such file or directory");
    children.push(...agent.running.values());
  });

  test("the caller's signal keeps no listener", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    await exec(new ProcessAgent(), ["true"], { signal });
    expect(listeners).toBe(0);
  });
});

describe("the script that kills", () => {
  const run = async (pid: number): Promise<number | null> => {
    const child = spawn("/bin/sh", ["-c", killScript, String(pid)], { stdio: "ignore" });
    await once(child, "exit");
    return child.exitCode;
  };

  test("leaves a process alone that is no child of the agent", async () => {
    const child = spawn("/bin/sh", ["-c", "sleep 62 & echo $!; wait"], { stdio: ["ignore", "pipe", "ignore"] });
    children.push(child);
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const grandchild = Number(line.toString());
    expect(await run(grandchild)).toBe(3);
    expect(readFileSync(`/proc/${grandchild}/cmdline`, "utf8")).toContain("62");
    const closed = once(child, "close");
    expect(await run(child.pid as number)).toBe(0);
    await closed;
    expect(child.signalCode).toBe("SIGKILL");
  });

  test("a pid that is gone", async () => {
    const child = spawn("true");
    await once(child, "exit");
    expect(await run(child.pid as number)).toBe(3);
  });
});

/** Of all processes; that of a process which is dead is empty. */
function commandLines(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      } catch {
        return "";
      }
    });
}
