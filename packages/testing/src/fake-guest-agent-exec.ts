import { type AgentArguments, wrongType } from "./fake-guest-agent-arguments.js";
import type { AgentTraits } from "./fake-guest-agent-options.js";
import { builtInProgram, type ExecResult, type OnExec } from "./fake-guest-agent-programs.js";
import { QmpFailure } from "./qmp-failure.js";

/** A program that `guest-exec` has started, until its end has been told. */
export interface FakeGuestProcess {
  readonly pid: number;
  readonly argv: readonly string[];
  readonly env: readonly string[] | undefined;
  readonly input: Buffer | undefined;
  /** Whether it has ended: no longer held back by `afterPolls` or a promise. */
  readonly exited: boolean;
  /** Ends it now, whatever it was to do. */
  end(result?: ExecResult): void;
}

type Capture = "none" | "stdout" | "stderr" | "separated" | "merged";

const captures: readonly unknown[] = ["none", "stdout", "stderr", "separated", "merged"];
const largestOutput = 16 * 1024 * 1024;

class Program implements FakeGuestProcess {
  readonly pid: number;
  readonly argv: readonly string[];
  readonly env: readonly string[] | undefined;
  readonly input: Buffer | undefined;
  readonly capture: Capture;
  result: ExecResult | undefined;
  pollsLeft = 0;

  constructor(pid: number, started: Pick<Program, "argv" | "env" | "input" | "capture">) {
    this.pid = pid;
    this.argv = started.argv;
    this.env = started.env;
    this.input = started.input;
    this.capture = started.capture;
  }

  get exited(): boolean {
    return this.result !== undefined && this.pollsLeft === 0;
  }

  end(result: ExecResult = {}): void {
    if (this.exited) return;
    this.result = result;
    this.pollsLeft = 0;
  }

  begin(result: ExecResult): void {
    this.result ??= result;
    if (this.result === result) this.pollsLeft = result.afterPolls ?? 0;
  }
}

/** The programs that `guest-exec` runs, and their records, each of which can be read once after its end. */
export class AgentPrograms {
  readonly #traits: AgentTraits;
  readonly #onExec: OnExec | undefined;
  #running = new Map<number, Program>();
  #nextPid = 600;

  constructor(traits: AgentTraits, onExec: OnExec | undefined) {
    this.#traits = traits;
    this.#onExec = onExec;
  }

  /** The programs whose end has not been told. */
  get all(): readonly FakeGuestProcess[] {
    return [...this.#running.values()];
  }

  /** What the end of the agent forgets. */
  forget(): void {
    this.#running = new Map();
  }

  /** `guest-exec` */
  start(args: AgentArguments): object {
    args.allowOnly("path", "arg", "env", "input-data", "capture-output");
    const path = args.text("path");
    const argv = [path, ...(args.texts("arg") ?? [])];
    const env = args.texts("env");
    const input = args.has("input-data") ? args.bytes("input-data") : undefined;
    const capture = this.#captureOf(args);
    const result = this.#onExec?.(argv, input, env) ?? builtInProgram(argv, input, (...of) => this.#kill(...of));
    if (result === undefined) {
      const reason = `Failed to execute child process \u201c${path}\u201d (No such file or directory)`;
      throw new QmpFailure(`Guest agent command failed, error was '${reason}'`);
    }
    const program = new Program(this.#nextPid, { argv, env, input, capture });
    this.#nextPid += 1;
    this.#running.set(program.pid, program);
    if (!(result instanceof Promise)) program.begin(result);
    else void result.then((value) => program.begin(value)).catch((error) => program.end(broken(error)));
    return { pid: program.pid };
  }

  /** `guest-exec-status` */
  status(args: AgentArguments): object {
    args.allowOnly("pid");
    const pid = args.integer("pid");
    const program = this.#running.get(pid);
    if (program === undefined) throw new QmpFailure("Invalid parameter 'pid'");
    const { result } = program;
    if (result === undefined || program.pollsLeft > 0) {
      program.pollsLeft = Math.max(0, program.pollsLeft - 1);
      return { exited: false };
    }
    this.#running.delete(pid);
    const ended = result.signal === undefined ? { exitcode: result.exitcode ?? 0 } : { signal: result.signal };
    return { exited: true, ...ended, ...this.#output(result, program.capture) };
  }

  #captureOf(args: AgentArguments): Capture {
    if (!this.#traits.namedCapture) return args.flag("capture-output", false) ? "separated" : "none";
    const value = args.raw("capture-output") ?? false;
    if (typeof value === "boolean") return value ? "separated" : "none";
    if (typeof value !== "string") throw wrongType("capture-output", "GuestExecCaptureOutput");
    if (captures.includes(value)) return value as Capture;
    throw new QmpFailure(`Parameter 'capture-output' does not accept value '${value}'`);
  }

  #output(result: ExecResult, capture: Capture): object {
    const [out, err] = [result.out, result.err].map((text) => Buffer.from((text ?? "") as Uint8Array)) as [
      Buffer,
      Buffer,
    ];
    if (capture === "merged") return this.#stream("out", Buffer.concat([out, err]));
    return {
      ...(capture === "separated" || capture === "stdout" ? this.#stream("out", out) : {}),
      ...(capture === "separated" || capture === "stderr" ? this.#stream("err", err) : {}),
    };
  }

  /** A stream without a byte has no `-data`; whether it was cut is told, since 6.0, of every captured one. */
  #stream(name: "out" | "err", bytes: Buffer): object {
    const data = bytes.subarray(0, largestOutput).toString("base64");
    return {
      ...(bytes.length > 0 ? { [`${name}-data`]: data } : {}),
      ...(this.#traits.tellsTruncation ? { [`${name}-truncated`]: bytes.length > largestOutput } : {}),
    };
  }

  #kill(pid: number, signal: number): boolean {
    const program = this.#running.get(pid);
    if (program === undefined || program.exited) return false;
    program.end({ signal });
    return true;
  }
}

function broken(error: unknown): ExecResult {
  return { exitcode: 127, err: `onExec broke: ${String(error)}\n` };
}
