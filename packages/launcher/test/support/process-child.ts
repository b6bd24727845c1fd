import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { ProcessPlan } from "../../src/process/start-qemu-process.js";

const script = fileURLToPath(new URL("./process-worker.mjs", import.meta.url));

/** What `process-worker.mjs` does. */
export type Deed = "launch" | "hooks" | "thread" | "take" | "attach" | "machine" | "migrate";

/** A Node process that owns machines; it is killed at the end of the test at the latest. */
export class ProcessChild {
  readonly #child: ChildProcess;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly #waiting = new Set<() => void>();
  #output = "";
  #closed = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.exited = once(child, "close").then(([code, signal]) => {
      this.#closed = true;
      this.#wake();
      return { code: code as number | null, signal: signal as NodeJS.Signals | null };
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#output += text;
      this.#wake();
    });
  }

  /** Starts it, and does not wait. */
  static start(deed: Deed, given: Readonly<Record<string, unknown>>): ProcessChild {
    const child = spawn(process.execPath, [script, deed, JSON.stringify(given)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    // It may be killed while it is told to go on.
    child.stdin.on("error", () => {});
    const made = new ProcessChild(child);
    onTestFinished(async () => {
      made.kill("SIGKILL");
      await made.exited;
    });
    return made;
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** All that it said. */
  get lines(): readonly string[] {
    return this.#output.split("\n").filter((line) => line !== "");
  }

  /** Waits for a line that begins so; gives what follows. Rejects when it ends without. */
  async says(start: string): Promise<string> {
    for (;;) {
      const found = this.lines.find((line) => line.startsWith(start));
      if (found !== undefined) return found.slice(start.length).trim();
      if (this.#closed) {
        throw new Error(`the process ended without saying "${start}", after: ${this.lines.join(", ")}`);
      }
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Lets it go on, after its "ready". */
  go(): void {
    this.#child.stdin?.write("go\n");
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

/** A plan as it can be handed to such a process. */
export function asData(plan: ProcessPlan): object {
  const { host: _host, ...data } = plan;
  return data;
}
