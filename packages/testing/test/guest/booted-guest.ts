import { type ChildProcess, spawn } from "node:child_process";
import type { Duplex } from "node:stream";
import type { Guest } from "@qemu-wire/testing";
import { onTestFailed, onTestFinished } from "vitest";
import { qemuBinary } from "../support/qemu-binary.js";

/** How a process ended. */
interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const devices = {
  "virtio-serial": ["-device", "virtio-serial", "-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"],
  "isa-serial": ["-device", "isa-serial,chardev=agent"],
};

/** A QEMU that boots a guest, with a plain connection to the agent in it. It is killed when the test ends. */
export class BootedGuest implements AsyncDisposable {
  readonly exited: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #agent: Duplex;
  #received = Buffer.alloc(0);
  #console = "";
  #over = false;
  #wake: () => void = () => {};

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#agent = child.stdio[3] as Duplex;
    this.#agent.on("data", (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#wake();
    });
    // A reset when QEMU is killed; `exited` tells how it ended.
    this.#agent.on("error", () => {});
    const note = (text: Buffer): void => {
      this.#console += text.toString("latin1");
      this.#wake();
    };
    (child.stdio[4] as Duplex).on("data", note).on("error", () => {});
    child.stderr?.on("data", note);
    this.exited = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => {
        this.#over = true;
        this.#wake();
        resolve({ code, signal });
      });
    });
  }

  /**
   * Starts QEMU. Its arguments are the ones that the documentation of `Guest` names.
   * @param args further arguments
   */
  static start(guest: Guest, channel: "virtio-serial" | "isa-serial", args: readonly string[] = []): BootedGuest {
    const machine = ["-machine", "q35", "-accel", "tcg", "-m", "128", "-nodefaults", "-no-user-config"];
    const files = ["-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append];
    const network = ["-netdev", "user,id=network,restrict=on", "-device", "virtio-net-pci,netdev=network"];
    const ports = [
      "-chardev",
      "socket,id=agent,fd=3",
      "-chardev",
      "socket,id=console,fd=4",
      "-serial",
      "chardev:console",
    ];
    const child = spawn(
      qemuBinary,
      [...machine, "-display", "none", "-no-reboot", ...files, ...network, ...ports, ...devices[channel], ...args],
      { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] },
    );
    const booted = new BootedGuest(child);
    // A test that hangs never leaves its `await using` block.
    onTestFinished(async () => await booted[Symbol.asyncDispose]());
    onTestFailed(() => {
      process.stderr.write(`What the guest printed:\n${booted.console}\n`);
    });
    return booted;
  }

  /** What guest and QEMU have printed. */
  get console(): string {
    return this.#console;
  }

  /**
   * Resolves when the agent has answered a `guest-sync-delimited`. It is asked again at each complaint: a serial port
   * loses what was written before the agent opened it, and the agent complains about the rest. It also complains about
   * the 0xFF that ends whatever it had heard before, so that only the first one has it. And it is asked again after each
   * second of silence: of a serial port it drops what came while it opened it (`tcflush()`), which may be all.
   */
  async synchronized(): Promise<void> {
    let id = 0;
    const ask = (): void => this.tell("guest-sync-delimited", { id: ++id });
    this.#agent.write(Buffer.from([0xff]));
    ask();
    const silence = setInterval(ask, 1_000);
    try {
      for (;;) {
        const line = await this.#line();
        const [, answer] = /\xff(\{.*)$/.exec(line) ?? [];
        if (answer !== undefined && (JSON.parse(answer) as { return?: number }).return === id) return;
        if (answer === undefined) ask();
        silence.refresh();
      }
    } finally {
      clearInterval(silence);
    }
  }

  /** Resolves when guest or QEMU have printed something. */
  async printed(text: string): Promise<void> {
    while (!this.#console.includes(text)) {
      if (this.#over) throw new Error(`QEMU ended before that; it printed:\n${this.#console}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The agent's answer to a command. */
  async ask(command: string, args?: object): Promise<unknown> {
    this.#agent.write(request(command, args));
    const answer = JSON.parse(await this.#line()) as { return?: unknown; error?: unknown };
    if (answer.error !== undefined) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
    return answer.return;
  }

  /** Sends a command that has no answer. */
  tell(command: string, args?: object): void {
    this.#agent.write(request(command, args));
  }

  /** What a shell command prints; throws when it fails. */
  async run(script: string): Promise<string> {
    const started = await this.ask("guest-exec", { path: "/bin/sh", arg: ["-c", script], "capture-output": true });
    for (;;) {
      const status = (await this.ask("guest-exec-status", started as object)) as {
        readonly exited: boolean;
        readonly exitcode?: number;
        readonly "out-data"?: string;
        readonly "err-data"?: string;
      };
      if (!status.exited) continue;
      const [output, complaint] = [status["out-data"], status["err-data"]].map((data) =>
        Buffer.from(data ?? "", "base64").toString(),
      );
      if (status.exitcode !== 0) throw new Error(`${script} ended with ${status.exitcode}: ${complaint}`);
      return output ?? "";
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    for (const stream of this.#child.stdio) stream?.destroy();
    await this.exited;
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#received.indexOf("\n");
      if (end >= 0) {
        const line = this.#received.toString("latin1", 0, end);
        this.#received = this.#received.subarray(end + 1);
        return line;
      }
      if (this.#over) throw new Error(`QEMU ended before the agent answered; it printed:\n${this.#console}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

function request(command: string, args?: object): Buffer {
  return Buffer.from(`${JSON.stringify({ execute: command, ...(args && { arguments: args }) })}\n`);
}
