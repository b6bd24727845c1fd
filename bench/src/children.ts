import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** What a child printed that ended well. */
export interface Finished {
  readonly stdout: string;
}

/** Every process that the bench started and that has not ended yet. */
export class Children {
  readonly #alive = new Map<ChildProcess, Promise<void>>();
  readonly #ending = new AbortController();

  /** Fires when the end begins. */
  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  /** Starts a child. Throws after `killAll`: nothing may start once the end has begun. */
  spawn(command: string, commandArguments: readonly string[], options: SpawnOptions): ChildProcess {
    if (this.ending.aborted) throw new Error("the bench is ending");
    // A process group of its own: what a child has started itself (tsc starts its compiler) is killed with it, and a
    // ctrl-C in the terminal reaches the bench alone, which then ends everything in order.
    const child = spawn(command, commandArguments, { ...options, detached: true });
    const ended = new Promise<void>((resolve) => {
      // A child that could not be started has no "exit", one that was has it before its pipes close.
      child.once("close", () => resolve());
      child.once("error", () => resolve());
    }).then(() => {
      this.#alive.delete(child);
    });
    this.#alive.set(child, ended);
    return child;
  }

  /**
   * Runs a child to its end; resolves what it printed, rejects with its standard error when it fails or takes longer
   * than `timeoutMs` milliseconds. `started` is called with it at its start.
   */
  run(
    command: string,
    commandArguments: readonly string[],
    options: SpawnOptions & { timeoutMs: number; started?: ((child: ChildProcess) => void) | undefined },
  ): Promise<Finished> {
    const { timeoutMs, started, ...rest } = options;
    return new Promise((resolve, reject) => {
      let stdout = "";
      let stderr = "";
      const child = this.spawn(command, commandArguments, { stdio: ["ignore", "pipe", "pipe"], ...rest });
      started?.(child);
      const deadline = setTimeout(() => {
        stderr += `\nkilled: not done after ${timeoutMs} ms`;
        this.kill(child);
      }, timeoutMs);
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        stdout += text;
      });
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        stderr += text;
      });
      child.once("error", (error) => {
        clearTimeout(deadline);
        reject(error);
      });
      child.once("close", (code, signal) => {
        clearTimeout(deadline);
        if (code === 0) resolve({ stdout });
        else
          reject(
            new Error(`${command} ${commandArguments.join(" ")} ended with ${signal ?? code}: ${stdout}${stderr}`),
          );
      });
    });
  }

  /** Kills a child and what it has started. Does nothing when it has ended. */
  kill(child: ChildProcess): void {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, "SIGKILL");
  }

  /** Kills what still runs and waits until it is gone. */
  async killAll(): Promise<void> {
    this.#ending.abort();
    const ends = [...this.#alive.values()];
    for (const child of this.#alive.keys()) this.kill(child);
    await Promise.all(ends);
  }
}
