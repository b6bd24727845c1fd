import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Duplex, Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { type ConnectOptions, QmpClient, type QmpVersion } from "@qemu-wire/qmp";
import { type IntegerMode, stdio } from "@qemu-wire/wire";
import { qemuBinary } from "./qemu-binary.js";
import { TemporaryDirectory } from "./temporary-directory.js";

/** What {@link startQemu} starts. */
export interface QemuOptions {
  /** `-machine`; default `none`, the quickest to start. */
  readonly machine?: string;
  /** The first monitor: an inherited socketpair (default), QEMU's standard streams, or none. */
  readonly monitor?: "inherited" | "stdio" | "none";
  /** `pretty=on` for the first monitor. */
  readonly pretty?: boolean;
  /** Names of further monitors: listening unix sockets in QEMU's directory. */
  readonly sockets?: readonly string[];
  /** Further arguments, made with QEMU's directory where they need it. */
  readonly args?: readonly string[] | ((directory: TemporaryDirectory) => readonly string[]);
  /** False to let the guest run at once; default is `-S`. */
  readonly paused?: boolean;
  /** A directory that somebody else removes; default is a new one. */
  readonly directory?: TemporaryDirectory;
  /** Descriptors that QEMU inherits from number 4 on. */
  readonly descriptors?: readonly number[];
  /** It serves several tests: who starts it, in a hook, disposes of it in another one. */
  readonly shared?: boolean;
}

/**
 * How long a QEMU may take until it greets, in milliseconds: on a busy machine it is not there after the client's own
 * 5 seconds every time.
 */
const startTimeout = 30_000;

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running QEMU; disposing it kills it, waits for its end and removes its directory. */
export class QemuProcess implements AsyncDisposable {
  readonly directory: TemporaryDirectory;
  readonly exited: Promise<ProcessEnd>;
  readonly #child: ChildProcess;
  readonly #options: QemuOptions;
  readonly #ended = new AbortController();
  #stderr = "";

  constructor(child: ChildProcess, directory: TemporaryDirectory, options: QemuOptions) {
    this.#child = child;
    this.directory = directory;
    this.#options = options;
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    this.exited = new Promise((resolve) => {
      // `close`, not `exit`: its standard error is complete then.
      child.once("close", (code, signal) => {
        this.#ended.abort(new Error(`QEMU ended (${signal ?? code}): ${this.#stderr.trim()}`));
        resolve({ code, signal });
      });
    });
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** What it wrote to standard error so far. */
  get stderr(): string {
    return this.#stderr;
  }

  /** Fires when it has ended, with what it said. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Our end of the inherited socketpair. */
  get inherited(): Duplex {
    return this.#child.stdio[3] as Duplex;
  }

  /** Its standard input and output, with `monitor: "stdio"`. */
  get standardStreams(): { readonly stdin: Writable; readonly stdout: Readable } {
    const { stdin, stdout } = this.#child;
    if (stdin === null || stdout === null) throw new Error('this QEMU was not started with monitor: "stdio"');
    return { stdin, stdout };
  }

  /** The path of a listening monitor. */
  path(name: string): string {
    return this.directory.file(name);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** A client of the first monitor. */
  async connect<V extends QmpVersion = "any", I extends IntegerMode = "auto">(
    options?: ConnectOptions<V, I>,
  ): Promise<QmpClient<V, I>> {
    const endpoint = this.#options.monitor === "stdio" ? stdio(this.standardStreams) : this.inherited;
    const waiting = { greetingTimeout: startTimeout, ...options } as ConnectOptions<V, I>;
    return await this.#connected(QmpClient.connect(endpoint, waiting));
  }

  /** A client of a listening monitor; waits until QEMU has it, and no longer than QEMU lives. */
  async connectTo<V extends QmpVersion = "any", I extends IntegerMode = "auto">(
    name: string,
    options?: ConnectOptions<V, I>,
  ): Promise<QmpClient<V, I>> {
    const waiting = { retry: {}, signal: this.ended, ...options } as ConnectOptions<V, I>;
    return await this.#connected(QmpClient.connect(`unix:${this.path(name)}`, waiting));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    for (const stream of this.#child.stdio) stream?.destroy();
    await this.exited;
    if (this.#options.directory === undefined) await this.directory[Symbol.asyncDispose]();
  }

  async #connected<Client>(connecting: Promise<Client>): Promise<Client> {
    try {
      return await connecting;
    } catch (error) {
      // A failed start shows here first, and only its own words tell why.
      if (this.#stderr !== "" && error instanceof Error) error.message += `\nQEMU said: ${this.#stderr.trim()}`;
      throw error;
    }
  }
}

/** Starts a QEMU without any default device and without a guest. */
export async function startQemu(options: QemuOptions = {}): Promise<QemuProcess> {
  const directory = options.directory ?? (await TemporaryDirectory.make());
  const stdioMonitor = options.monitor === "stdio";
  const inherited = (options.monitor ?? "inherited") === "inherited";
  const child = spawn(qemuBinary, commandLine(options, directory), {
    stdio: [
      stdioMonitor ? "pipe" : "ignore",
      stdioMonitor ? "pipe" : "ignore",
      "pipe",
      inherited ? "pipe" : "ignore",
      ...(options.descriptors ?? []),
    ],
  });
  try {
    await once(child, "spawn");
  } catch (error) {
    if (options.directory === undefined) await directory[Symbol.asyncDispose]();
    throw error;
  }
  const qemu = new QemuProcess(child, directory, options);
  // A test that hangs never leaves its `await using` block.
  if (options.shared !== true) onTestFinished(async () => await qemu[Symbol.asyncDispose]());
  return qemu;
}

function commandLine(options: QemuOptions, directory: TemporaryDirectory): string[] {
  const { machine = "none", monitor = "inherited", sockets = [], args = [] } = options;
  const line = ["-nodefaults", "-no-user-config", "-machine", machine, "-display", "none"];
  if (options.paused ?? true) line.push("-S");
  const chardev = { inherited: "socket,id=first,fd=3", stdio: "stdio,id=first", none: undefined }[monitor];
  if (chardev !== undefined) {
    line.push("-chardev", chardev, "-mon", `chardev=first,mode=control${options.pretty ? ",pretty=on" : ""}`);
  }
  for (const [index, name] of sockets.entries()) line.push(...listeningMonitor(`m${index}`, directory.file(name)));
  return [...line, ...(typeof args === "function" ? args(directory) : args)];
}

/** Arguments of a QMP monitor on a listening unix socket. */
export function listeningMonitor(id: string, path: string): string[] {
  // In QEMU's options a comma ends a value, and two stand for one.
  const escaped = path.replaceAll(",", ",,");
  return ["-chardev", `socket,id=${id},path=${escaped},server=on,wait=off`, "-mon", `chardev=${id},mode=control`];
}
