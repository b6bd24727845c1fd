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
   * Executes a command and resolves with what it returns, of which nothing has been checked.
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
}
