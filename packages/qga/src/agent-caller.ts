import type { CallOptions } from "@qemu-wire/wire";

/** How a command waits for what comes before it: for others, as the agent executes one at a time, and for a synchronisation. */
export interface Waiting {
  /** As `signal`, but only until the command is written: then its answer is waited for. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Waits for its turn without a limit: what has been begun, such as a copy, is not to fail because somebody else has asked
   * for something slow.
   */
  readonly patient?: boolean;
}

/**
 * Who executes an agent's commands, one at a time and in call order: a `QgaClient`. What is built on commands (`exec()`, the
 * files, …) takes this and nothing more.
 */
export interface AgentCaller {
  /** The agent as messages show it. */
  readonly name: string;
  /** True when the agent is reached through a serial port, on which large messages are slow: keep chunks small. */
  readonly smallChunks: boolean;
  /** How many messages it has sent, those that answer nothing included: whether it shows any sign of life. */
  readonly heard: number;
  /** The command that it has been asked, or is to be asked next, and that has no answer yet. */
  readonly unanswered: string | undefined;
  /**
   * Fires when the connection is over, with the QemuClosedError that every further command gets: for whoever waits for
   * something else meanwhile.
   */
  readonly ending: AbortSignal;
  /**
   * Executes a command and resolves with what it returns, of which nothing has been checked. Integers are exact: a
   * `bigint` where a double is too small.
   *
   * What a `guest-file-open` opens whose caller gave up before its answer came is closed by the client, as soon as it
   * hears of it.
   *
   * @throws QemuCommandError for what the agent answers; QgaUnavailableError when it can't or mustn't execute the command;
   * QemuTimeoutError, QemuAbortError and QemuClosedError, whose `outcome` says whether it may have been executed; TypeError
   * for an option that there isn't.
   *
   * `timeout` holds for each of three things: its turn has to come before nothing was answered to anybody for so long, the
   * synchronisation that it may need takes at most that or `syncTimeout`, and its own answer comes in that time.
   */
  call(command: string, args?: object, options?: CallOptions, waiting?: Waiting): Promise<unknown>;
  /**
   * The agent's version as numbers, such as `[7, 2, 22]`, by `guest-info`, asked once.
   *
   * @throws as {@link call}
   */
  version(options?: CallOptions, waiting?: Waiting): Promise<readonly number[]>;
  /**
   * Has a file of the guest closed as soon as the agent answers again: whoever had it open can't wait for that. Never throws.
   */
  closeLater(handle: number): void;
  /** Whether QEMU has ended, once the connection is over: false where no monitor tells that. Takes up to 100 ms. Never rejects. */
  machineEnded(): Promise<boolean>;
}
