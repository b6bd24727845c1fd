import { callerStack, checkTimeout } from "@qemu-wire/wire/internal";
import type { MachineExit } from "../errors.js";
import { ConsoleFeed } from "./console-feed.js";
import type { ConsoleInput } from "./console-input.js";
import type { TailOptions } from "./console-log.js";
import { ConsoleOutput } from "./console-output.js";
import { expectPattern } from "./expect.js";
import type { FailedGuestReport } from "./failed-guest.js";
import type { ConsoleMark, ConsoleMatch, ExpectOptions } from "./expect-options.js";
import type { ConsoleFailure } from "./guest-failures.js";
import { Login, type LoginOptions } from "./login.js";
import type { ConsolePattern } from "./pattern.js";
import { checkRunNames, type RunOptions, type RunResult, Shell } from "./shell.js";
import { enter, type SignalOption } from "./terminal.js";
import { Turns } from "./turns.js";

export type { SignalOption } from "./terminal.js";

/** Options of {@link Console}. */
export interface ConsoleOptions {
  /** What messages call the machine. */
  readonly name: string;
  /** How much of what the guest says is kept: bytes as they came, and as many characters of text; default 1 MiB. */
  readonly logBytes?: number | undefined;
  /** The machine's end; {@link Console.watch} takes it later. */
  readonly exited?: Promise<MachineExit> | undefined;
}

/**
 * A guest's serial console: what it says, as a stream and as a bounded log, and what is typed to it.
 *
 * What a guest says is untrusted. {@link log}, {@link stream} and {@link on} give it as it came, control sequences of
 * terminals included; patterns are matched against it without them, and so are {@link tail} and all errors.
 * Lines end by `\r\n`, as a terminal has them, except in {@link tail} and in the output of {@link run}.
 */
export class Console implements AsyncDisposable {
  readonly #output: ConsoleOutput;
  readonly #feed: ConsoleFeed;
  readonly #shell: Shell;
  readonly #turns = new Turns();
  /** Of logins and commands that are under way. */
  readonly #resets = new Set<() => void>();

  /** The input belongs to the console from here on. @throws RangeError for a log that is too small. */
  constructor(input: ConsoleInput, options: ConsoleOptions) {
    this.#output = new ConsoleOutput(options.name, options.logBytes ?? 1024 * 1024);
    this.#feed = new ConsoleFeed(input, this.#output);
    this.#shell = new Shell(this.#feed);
    if (options.exited) this.watch(options.exited);
  }

  /** Tells every wait when the machine ends: with `MachineExitedError`, once its last words are read. */
  watch(exited: Promise<MachineExit>): void {
    this.#feed.watch(exited);
  }

  /** All that is kept of what the guest said, as it came: with its control sequences, bytes that are no UTF-8 replaced. */
  get log(): string {
    return this.#output.log.raw;
  }

  /**
   * The end of what the guest said, fit for a screen: lines end by `\n`, nothing in it acts on a terminal.
   *
   * @throws RangeError for `lines` or `bytes` that are no positive whole number.
   */
  tail(options?: TailOptions): string {
    return this.#output.log.tail(options);
  }

  /** False after {@link detach}, and once its connection or the machine has ended. */
  get attached(): boolean {
    return this.#feed.reading;
  }

  /**
   * What the guest says from this call on, as text in the pieces in which it comes. At the machine's end it is at its end;
   * it goes on over {@link detach} and {@link attach}.
   *
   * @throws from the iterator: ConsoleError `closed` when the console is closed, `overflow` when as much waits to be read as
   * the log keeps; QemuAbortError.
   */
  stream(options: SignalOption = {}): AsyncIterableIterator<string, undefined> & AsyncDisposable {
    return this.#output.stream(options.signal);
  }

  /** Calls `listener` with each piece that the guest says, until disposed. */
  on(_event: "data", listener: (text: string) => void): Disposable {
    return this.#output.onText(listener);
  }

  /** Calls `listener` for each line from now on that says that the guest has failed: see `guestFailures`. */
  onFailure(listener: (failure: ConsoleFailure) => void): Disposable {
    return this.#output.onFailure(listener);
  }

  /** This place, for `since` of {@link expect}. */
  mark(): ConsoleMark {
    return { position: this.#output.position };
  }

  /**
   * Waits until the guest says something: what is found first counts. Looks at all that no earlier `expect()` has taken (or
   * from a mark), then at what comes. What was said is found also after the machine's end.
   *
   * Of several patterns that match, the one whose match ends first wins. `^` without the flag `m` is where the wait begins
   * to look, `$` the end of what has come so far: write `\r\n` for the end of a line. Without any pattern it waits for
   * what `failOn` names.
   *
   * @throws ConsoleError `failed` as soon as a pattern of `failOn` matches, `timeout`, `detached`, `closed`, `overflow` when
   * the log no longer has what came after the mark; MachineExitedError; GuestFailedError once a guest whose kernel panicked
   * has been silent for a second (five, where only its console told of it), unless there is a `failOn`; QemuAbortError;
   * RangeError for no or empty patterns.
   */
  async expect(
    patterns: ConsolePattern | readonly ConsolePattern[],
    options: ExpectOptions = {},
  ): Promise<ConsoleMatch> {
    try {
      const match = await expectPattern(this.#output, this.#feed.consumed, patterns, options);
      if (options.consume ?? true) this.#feed.consume(match.mark.position);
      return match;
    } catch (error) {
      throw callerStack(error);
    }
  }

  /**
   * Types a text. Resolves once it is handed over, which takes as long as the guest's machine doesn't take it: QEMU reads
   * no more than the serial port has room for, so that nothing is lost on the way. The guest's own terminal drops what is
   * beyond 4,095 characters of a line, and busybox's shell what is beyond 1,023.
   *
   * @throws QemuStateError for a console that is a file; ConsoleError `detached`, `closed`; MachineExitedError; QemuAbortError.
   */
  async send(text: string, options: SignalOption = {}): Promise<void> {
    try {
      await this.#feed.send(text, options.signal);
    } catch (error) {
      throw callerStack(error);
    }
  }

  /** Types a line, and Enter. As {@link send}. */
  async sendLine(text: string, options: SignalOption = {}): Promise<void> {
    await this.send(text + enter, options);
  }

  /**
   * Logs in, and returns when a shell has answered; at once where one is there already, whoever's it is. A silent getty is
   * woken up; one that is still booting, or is reset meanwhile, is waited for. The password is never in the log, a stream or
   * an error, not even where the guest echoes it.
   *
   * @throws ConsoleError `failed` when the guest refuses user or password, `timeout`, and as {@link expect}; RangeError for a
   * user or password with control characters.
   */
  async login(options: LoginOptions): Promise<void> {
    checkTimeout(options.timeout);
    const aborted = (): Error => this.#output.abortError("the login", options.signal);
    const work = async (): Promise<void> => {
      const login = new Login(this.#feed, this.#shell, options);
      const reset = (): void => login.guestReset();
      this.#resets.add(reset);
      try {
        await login.complete();
      } finally {
        this.#resets.delete(reset);
      }
    };
    try {
      await this.#turns.take(work, options.signal, aborted);
    } catch (error) {
      throw callerStack(error);
    }
  }

  /**
   * Runs a command in the shell at the prompt, after those that were called before: so `cd` and variables stay. It needs a
   * POSIX shell. A command that reads its input reads the terminal: give it `</dev/null`.
   *
   * After a timeout, or an abort, the command is interrupted by Ctrl-C. What the guest's kernel says meanwhile on the same
   * line is in the output (`dmesg -n 1` keeps it quiet).
   *
   * @throws ConsoleError `timeout`, `overflow` when it prints more than `maxOutput`, `failed` when the guest was reset; and
   * as {@link expect}.
   */
  async run(command: string, options: RunOptions = {}): Promise<RunResult> {
    checkRunNames(options);
    checkTimeout(options.timeout);
    const controller = new AbortController();
    const reset = (): void => controller.abort(new Error("the guest was reset"));
    const signal =
      options.signal === undefined ? controller.signal : AbortSignal.any([options.signal, controller.signal]);
    this.#resets.add(reset);
    try {
      return await this.#turns.take(
        async () => await this.#shell.run(command, { ...options, signal }),
        signal,
        () => this.#output.abortError("the command", signal),
      );
    } catch (error) {
      if (controller.signal.aborted) throw this.#output.error("failed", "the guest was reset while a command ran");
      throw callerStack(error);
    } finally {
      this.#resets.delete(reset);
    }
  }

  /**
   * Stops reading; waits reject with ConsoleError `detached`. A console on a socket of its own closes the connection, so
   * that another program may have it: QEMU drops what the guest says while nobody is connected. Of any other, what the
   * guest says waits until {@link attach}, and once the pipe is full the guest waits, too. Logins and shells in the guest
   * stay as they are.
   */
  detach(): void {
    this.#feed.detach();
  }

  /**
   * Reads again after {@link detach}, or after the connection ended: over a new connection where it is a socket of its own.
   * While another program holds that socket, QEMU accepts the connection and says nothing until that one leaves. As that may
   * have left something running or half typed, the next {@link run} begins with Ctrl-C.
   *
   * @throws QemuConnectError when nobody listens; QemuStateError when the stream is at its end; MachineExitedError;
   * ConsoleError `closed`; QemuAbortError.
   */
  async attach(options: SignalOption = {}): Promise<void> {
    if (this.attached) return;
    try {
      await this.#feed.attach(options.signal);
      this.#feed.forget();
      this.#shell.becomeUnclear();
    } catch (error) {
      throw callerStack(error);
    }
  }

  /** Tells that the guest was reset: what was logged in or running is gone. The machine calls it. */
  guestReset(): void {
    this.#feed.forget();
    this.guestRecovered(true);
    for (const reset of this.#resets) reset();
  }

  /** Tells that the guest has failed: waits for its words end once it is silent. The machine calls it. */
  guestFailed(report: FailedGuestReport): void {
    this.#output.guest.report(report);
  }

  /** Tells that it lives; with `certainly` also after a failure that was certain. The machine calls it. */
  guestRecovered(certainly: boolean): void {
    this.#output.guest.recovered(certainly);
  }

  /** Closes the stream. Waits and iterators end with ConsoleError `closed`; the log stays. Idempotent. */
  async close(): Promise<void> {
    this.#feed.close();
    await Promise.resolve();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
