import type { Readable } from "node:stream";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import type { Host, HostProcess } from "../host/host.js";
import { BuildError, type BuildStep } from "./build-error.js";
import type { BuildProgress } from "./build-options.js";

/** How many lines of output an error tells. */
const keptLines = 40;
/** The most that is kept of one line, in characters. */
const keptCharacters = 4_000;

/** How one program of a build is run. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Fills in what a failure is about, as the name of the patch. */
  readonly about?: string;
}

/** The programs of one build: they share its deadline, its abort signal, its priority and its output. */
export class BuildRun implements Disposable {
  readonly host: Host;
  readonly #onProgress: ((progress: BuildProgress) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #timeout: number;
  readonly #prefix: readonly string[];
  readonly #stop = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort = (): void => this.#stop.abort();
  #expired = false;

  constructor(
    host: Host,
    options: {
      readonly timeout: number;
      readonly nice: number | undefined;
      readonly signal: AbortSignal | undefined;
      readonly onProgress: ((progress: BuildProgress) => void) | undefined;
    },
  ) {
    this.host = host;
    this.#onProgress = options.onProgress;
    this.#signal = options.signal;
    this.#timeout = options.timeout;
    this.#prefix = options.nice === undefined ? [] : ["nice", "-n", String(options.nice)];
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#stop.abort();
    }, options.timeout);
    options.signal?.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** Fires when the build is to end. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }

  /**
   * Runs a program to its end and gives its lines to whoever follows the build.
   *
   * @throws BuildError with its last lines when it fails or can't be started; QemuTimeoutError, QemuAbortError: then it and
   * everything that it started is killed.
   */
  async program(step: BuildStep, words: readonly string[], options: ProgramOptions = {}): Promise<void> {
    this.check();
    const argv = [...this.#prefix, ...words];
    const { cwd, env } = options;
    let child: HostProcess;
    try {
      child = await this.host.spawn(argv, { killWithParent: true, cwd, env });
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const why = code === "ENOENT" ? `there is no ${words[0]} on ${this.host.name}: install it` : message;
      throw new BuildError(step, `${options.about ?? step}: ${why}.`, { argv, cause });
    }
    await this.#follow(step, child, argv, options.about ?? `${step} of QEMU`);
  }

  /** @throws QemuTimeoutError, QemuAbortError once the build is to end. */
  check(): void {
    if (this.#signal?.aborted === true) {
      throw new QemuAbortError("The build of QEMU was aborted.", { cause: this.#signal.reason, outcome: "unknown" });
    }
    if (!this.#expired) return;
    const timeout = this.#timeout;
    throw new QemuTimeoutError(
      `QEMU was not built within ${timeout} ms: give it more time (\`timeout\`), or fewer targets and features.`,
      { timeout, outcome: "unknown" },
    );
  }

  async #follow(step: BuildStep, child: HostProcess, argv: readonly string[], about: string): Promise<void> {
    const startTime = await this.host.processes.startTime(child.pid);
    const kill = (): void => {
      if (startTime === undefined) return;
      this.host.processes.signalGroup({ pid: child.pid, startTime }, "SIGKILL").catch((error: unknown) => {
        failure ??= { error };
      });
    };
    let failure: { readonly error: unknown } | undefined;
    const last: string[] = [];
    const onLine = (line: string): void => {
      last.push(line.slice(0, keptCharacters));
      if (last.length > keptLines) last.shift();
      if (failure !== undefined) return;
      try {
        this.#tell(step, line);
      } catch (error) {
        failure = { error };
        kill();
      }
    };
    eachLine(child.stdout, onLine);
    eachLine(child.stderr, onLine);
    this.#stop.signal.addEventListener("abort", kill, { once: true });
    if (this.#stop.signal.aborted) kill();
    const { code, signal } = await child.exited;
    this.#stop.signal.removeEventListener("abort", kill);
    this.check();
    if (failure !== undefined) throw failure.error;
    if (code === 0) return;
    const outputTail = last.join("\n");
    const how = signal === null ? `exit code ${code}` : signal;
    const said = outputTail.trim() === "" ? "." : `:\n${outputTail}`;
    throw new BuildError(step, `${about} failed (${argv[0]}, ${how})${said}`, {
      argv,
      exitCode: code,
      signal,
      outputTail,
    });
  }

  #tell(step: BuildStep, line: string): void {
    const [, done, total] = /^\[(\d+)\/(\d+)\]/.exec(line) ?? [];
    this.#onProgress?.({
      step,
      line,
      done: done === undefined ? undefined : Number(done),
      total: total === undefined ? undefined : Number(total),
    });
  }
}

/** Cuts a stream into lines; a last one without an end counts, and one without any is cut off at a megabyte. */
function eachLine(stream: Readable | undefined, onLine: (line: string) => void): void {
  let rest = "";
  stream?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = (lines.pop() ?? "").slice(-1_048_576);
    for (const line of lines) onLine(line);
  });
  stream?.on("close", () => {
    if (rest !== "") onLine(rest);
  });
}
