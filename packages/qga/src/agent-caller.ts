import type { CallOptions } from "@qemu-wire/wire";

/**
 * Who executes an agent's commands, one at a time and in call order: a `QgaClient`. What is built on commands (`exec()`, the
 * files, …) takes this and nothing more.
 */
export interface AgentCaller {
  /** The agent as messages show it. */
  readonly name: string;
  /** True when the agent is reached through a serial port, on which large messages are slow: keep chunks small. */
  readonly smallChunks: boolean;
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
   * QemuTimeoutError, QemuAbortError and QemuClosedError, whose `outcome` says whether it may have been executed.
   */
  call(command: string, args?: object, options?: CallOptions): Promise<unknown>;
  /**
   * The agent's version as numbers, such as `[7, 2, 22]`, by `guest-info`, asked once.
   *
   * @throws as {@link call}
   */
  version(options?: CallOptions): Promise<readonly number[]>;
  /**
   * Has a file of the guest closed as soon as the agent answers again: whoever had it open can't wait for that. Never throws.
   */
  closeLater(handle: number): void;
}
