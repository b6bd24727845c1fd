import { callerStack } from "@qemu-wire/wire/internal-light";
import type { AgentCaller } from "./agent-caller.js";
import { QgaUnavailableError } from "./errors.js";
import { lastWords, QgaExecError } from "./exec-error.js";
import { type ExecOptions, type ExecResult, type GuestProgram, toProgram } from "./exec-options.js";
import { OutputFiles } from "./exec-output-files.js";
import { runProgram } from "./exec-run.js";
import type { ExitStatus } from "./exec-status.js";
import { ExecStop } from "./exec-stop.js";

/**
 * Runs a program in the guest to its end, as `child_process` does here: no shell, unless asked for.
 *
 * The result is there once the program ended and nothing that it started holds its output. A program that can't be started is
 * an error; one that fails is a result, unless `check` is set. When the caller gives up (`signal`, `timeout`, an error of
 * `onOutput`) the program is killed with what it started, which takes a POSIX guest with `/bin/sh`; the error says what
 * became of it. The call rejects when that is known, which takes a moment, and at most 5 s, with an agent that answers; with
 * `output: "file"` 3 s more, as the files are removed. Of an agent that answers nothing (it hangs, or the guest is paused)
 * nothing is expected any more after 1 s, and the error says so; and at once when the program was not to be started yet.
 *
 * @throws QemuCommandError when it can't be started; QgaUnavailableError, also for `output: "merged"` before 8.1;
 * QgaExitStatusLostError when the answer that told how it ended was lost, or agent or guest were restarted while it ran
 * (QgaRestartedError: while it was being started); {@link QgaExecError} with `check`;
 * QemuTimeoutError, QemuAbortError and QemuClosedError, whose `outcome` says whether it can have been started.
 */
export async function exec(
  agent: AgentCaller,
  argv: readonly string[],
  options: ExecOptions & { readonly encoding: "buffer" },
): Promise<ExecResult<Buffer>>;
export async function exec(
  agent: AgentCaller,
  argv: readonly string[],
  options?: ExecOptions & { readonly encoding?: BufferEncoding | undefined },
): Promise<ExecResult>;
export async function exec(
  agent: AgentCaller,
  argv: readonly string[],
  options?: ExecOptions,
): Promise<ExecResult<string | Buffer>>;
export async function exec(
  agent: AgentCaller,
  argv: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult<string | Buffer>> {
  const program = toProgram(argv, options);
  using stop = new ExecStop(agent, options);
  try {
    const ended =
      options.output === "file"
        ? await runToFiles(agent, program, options, stop)
        : await runProgram(agent, { ...program, ...(await captured(agent, options, stop)) }, stop);
    const result = decoded(ended, options.encoding);
    if (options.check && result.exitCode !== 0) throw failed(agent, argv, result);
    return result;
  } catch (error) {
    throw callerStack(stop.translate(error, `${agent.name}: "${program.path}"`));
  }
}

type Ended = ExitStatus & { readonly pid: number };

async function captured(
  agent: AgentCaller,
  { output = "separate" }: ExecOptions,
  stop: ExecStop,
): Promise<Pick<GuestProgram, "capture-output">> {
  if (output === "none") return {};
  // Every agent takes the boolean, for both streams; before 8.1 anything else is a type error.
  if (output === "separate") return { "capture-output": true };
  const [major = 0, minor = 0] = await agent.version(stop.calls, stop.waiting);
  if (major > 8 || (major === 8 && minor >= 1)) return { "capture-output": "merged" };
  throw new QgaUnavailableError(
    `${agent.name}: an agent of ${major}.${minor} can't merge stdout and stderr, which came with 8.1. Use a shell and 2>&1.`,
    { reason: "unsupported", command: "guest-exec" },
  );
}

async function runToFiles(
  agent: AgentCaller,
  program: GuestProgram,
  options: ExecOptions,
  stop: ExecStop,
): Promise<Ended> {
  const files = await OutputFiles.make(agent, options, stop);
  try {
    const ended = await runProgram(agent, files.redirected(program), stop, () => files.advance());
    await files.finish(stop.wish);
    if (stop.wish.aborted) {
      throw stop.failure(`${agent.name}: reading the output of "${program.path}"`, "It had ended.", "unknown");
    }
    return { ...ended, ...files.result() };
  } finally {
    await files.remove(stop);
  }
}

function decoded(ended: Ended, encoding: ExecOptions["encoding"] = "utf8"): ExecResult<string | Buffer> {
  if (encoding === "buffer") return ended;
  return { ...ended, stdout: ended.stdout.toString(encoding), stderr: ended.stderr.toString(encoding) };
}

function failed(agent: AgentCaller, argv: readonly string[], result: ExecResult<string | Buffer>): QgaExecError {
  const { exitCode, signal } = result;
  const bySignal = signal === undefined ? "ended, and the agent doesn't say how" : `was ended by signal ${signal}`;
  const how = exitCode === undefined ? bySignal : `ended with ${exitCode}`;
  const last = lastWords(result.stderr);
  return new QgaExecError(`${agent.name}: "${argv[0]}" ${how}${last === "" ? "." : `: ${last}`}`, { result });
}
