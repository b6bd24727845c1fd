import type { ConsoleError } from "../errors.js";
import { Capture } from "./capture.js";
import { matcherOf } from "./pattern.js";
import { commandLines, exitCodeOf, newMarker, probeAnswer, probeLine } from "./shell-line.js";
import { enter, isTimeout, StepTimer, type Terminal } from "./terminal.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of `console.run()`. */
export interface RunOptions {
  /** Milliseconds; default 60,000. It counts from the command's turn. */
  readonly timeout?: number | undefined;
  /** The most that a command may print, in characters; default 16 Mi. One that prints more is interrupted. */
  readonly maxOutput?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @throws SpecError for a name that is no option. */
export const checkRunNames = onlyOptions<RunOptions>({ timeout: true, maxOutput: true, signal: true });

/** What a command at a shell prompt did. */
export interface RunResult {
  /** What it printed, both its outputs as they came, lines ended by `\n`, without control sequences. */
  readonly output: string;
  /** 0 to 255; of a program that a signal ended it is 128 and the signal's number. */
  readonly exitCode: number;
}

/** How long a match of a marker can be: the kernel may cut in at each character, in lines of up to a thousand. */
const longestMarker = 16_384;

/** How often, and with which key, a command that does not end is interrupted: Ctrl-C, and Ctrl-\ for the stubborn. */
const interrupts = ["\x03", "\x03", "\x1c"] as const;

/** How long a shell may take to answer after a key, in milliseconds. */
const patience = 3_000;

/** Commands at a shell prompt. It knows nothing of the prompt: what counts is what the shell itself prints. */
export class Shell {
  readonly #terminal: Terminal;
  /** Something may be running, or half typed. */
  #unclear = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Somebody else may have typed meanwhile. */
  becomeUnclear(): void {
    this.#unclear = true;
  }

  /** Whether a shell answers within `timeout` milliseconds. */
  async answers(timeout: number, signal: AbortSignal | undefined): Promise<boolean> {
    const { output } = this.#terminal;
    const marker = newMarker();
    const from = output.position;
    await this.#terminal.send(probeLine(marker) + enter, signal);
    try {
      const matcher = matcherOf(probeAnswer(marker), longestMarker);
      const { end } = await output.find([matcher], { from, timeout, what: "answer of a shell", signal });
      this.#terminal.consume(end);
      output.guest.recovered(false);
      this.#unclear = false;
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    }
  }

  /** Runs one command; one at a time. */
  async run(command: string, options: RunOptions): Promise<RunResult> {
    const { timeout = 60_000, signal, maxOutput = 16 * 1024 * 1024 } = options;
    const timer = new StepTimer(timeout);
    const lines = commandLines(command);
    if (this.#unclear) await this.#recover(timer, signal);
    this.#unclear = true;
    const capture = new Capture(this.#terminal.output, maxOutput, signal);
    try {
      const result = await this.#captured(command, lines, capture, timer, signal);
      this.#unclear = false;
      return result;
    } catch (error) {
      // Whatever it was, the command is not to go on. A console that is gone takes no key, and the error tells of it.
      if (this.#terminal.output.end === undefined) this.#terminal.send(interrupts[0]).catch(() => {});
      throw error;
    } finally {
      capture[Symbol.dispose]();
    }
  }

  async #captured(
    command: string,
    lines: ReturnType<typeof commandLines>,
    capture: Capture,
    timer: StepTimer,
    signal: AbortSignal | undefined,
  ): Promise<RunResult> {
    const { output } = this.#terminal;
    const find = async (pattern: RegExp, from: number, what: string) => {
      const matchers = [matcherOf(pattern, longestMarker)];
      return await capture.unlessTooMuch(
        async (either) => await output.find(matchers, { from, timeout: timer.left, what, signal: either }),
      );
    };
    try {
      for (const { line, answer } of lines.preparations) {
        const from = output.position;
        await this.#terminal.send(line + enter, signal);
        await find(answer, from, "answer of a shell");
      }
      const from = output.position;
      await this.#terminal.send(lines.line + enter, signal);
      const begin = await find(lines.begin, from, "answer of a shell");
      const end = await find(lines.end, begin.end, "end of the command");
      this.#terminal.consume(end.end);
      output.guest.recovered(false);
      const text = capture.slice(begin.end, end.start).replaceAll("\r\n", "\n");
      return { output: text, exitCode: exitCodeOf(end.captures[0] as string) };
    } catch (error) {
      if (isTimeout(error)) throw this.#timedOut(command, timer, error, capture);
      throw error;
    }
  }

  /** Interrupts what may be running, until the shell answers. */
  async #recover(timer: StepTimer, signal: AbortSignal | undefined): Promise<void> {
    for (const key of interrupts) {
      await this.#terminal.send(key, signal);
      if (await this.answers(timer.atMost(patience), signal)) return;
      if (timer.expired) break;
    }
    throw this.#terminal.output.error(
      "timeout",
      "no shell answers after Ctrl-C: the last command may still be running, or the console is not at a shell prompt; call login() first",
    );
  }

  #timedOut(command: string, timer: StepTimer, cause: unknown, capture: Capture): ConsoleError {
    const shown = command.length > 60 ? `${command.slice(0, 59)}…` : command;
    const panicked = /Kernel panic - not syncing[^\r\n]*/.exec(capture.tail(16_384))?.[0];
    const why =
      panicked !== undefined
        ? `the guest's kernel panicked meanwhile: ${panicked}`
        : "it was interrupted. If no shell had answered yet, call login() first";
    const what = `${JSON.stringify(shown)} did not end within ${timer.timeout} ms; ${why}`;
    return this.#terminal.output.error("timeout", what, cause);
  }
}
