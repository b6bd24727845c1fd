import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A Node process that runs a few lines of plain JavaScript, and is killed when it is disposed of. */
export class NodeChild implements AsyncDisposable {
  readonly process: ChildProcess;
  #output = "";

  private constructor(child: ChildProcess) {
    this.process = child;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#output += text;
    });
  }

  /** Starts the script and waits until it prints "ready". */
  static async start(script: string, ...args: readonly string[]): Promise<NodeChild> {
    const child = spawn(process.execPath, ["-e", script, ...args], { stdio: ["pipe", "pipe", "inherit"] });
    const made = new NodeChild(child);
    while (!made.#output.includes("ready")) {
      const [code] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [unknown];
      if (typeof code === "number") throw new Error(`The script ended with code ${code}`);
    }
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exited = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await exited;
  }
}
