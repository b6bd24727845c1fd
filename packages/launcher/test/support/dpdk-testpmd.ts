import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";

/** What {@link DpdkTestpmd.start} starts. */
export interface TestpmdOptions {
  /** Words that run it, from `unpackedTestpmd`. */
  readonly words: readonly string[];
  /** The vhost-user socket. */
  readonly socket: string;
  /** Who makes the socket: testpmd (`server`), or QEMU (`client`; testpmd then tries until it can connect). */
  readonly role: "server" | "client";
  /** Pairs of queues; 1 unless told. */
  readonly queues?: number;
}

/** What testpmd counted at its one port since it started. */
export interface TestpmdCounters {
  readonly received: { readonly packets: number; readonly bytes: number };
  readonly sent: { readonly packets: number; readonly bytes: number };
}

const prompt = "testpmd> ";

/** For what it does beside others that keep the processors busy (ms). */
const patience = 45_000;

/** For its polite end (ms). */
const quitPatience = 10_000;

/**
 * DPDK's testpmd as the back end of one vhost-user NIC. It answers ARP requests and pings for every address, from
 * {@link forward} on. Needs neither huge pages nor privileges. Disposing it ends it and removes its files. When the
 * process that started it dies, its standard input ends, and so does it.
 */
export class DpdkTestpmd implements AsyncDisposable {
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly #child: ChildProcess;
  readonly #directory: TemporaryDirectory;
  #stdout = "";
  #output = "";
  #hasEnded = false;
  /** Called after each piece of output and at the end. */
  readonly #watchers = new Set<() => void>();

  private constructor(child: ChildProcess, directory: TemporaryDirectory) {
    this.#child = child;
    this.#directory = directory;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        if (stream === child.stdout) this.#stdout += text;
        this.#output += text;
        for (const watcher of this.#watchers) watcher();
      });
    }
    // Writing to one that has ended: that it has, `exited` tells.
    child.stdin?.on("error", () => {});
    this.exited = new Promise((resolve) => {
      child.once("close", (code, signal) => {
        this.#hasEnded = true;
        for (const watcher of this.#watchers) watcher();
        resolve({ code, signal });
      });
    });
  }

  /**
   * Starts it, and resolves when it listens (`server`) or tries to connect (`client`).
   * @throws {Error} when it ends before, with what it wrote; ENOENT on a host without `stdbuf`, which is coreutils'
   */
  static async start(options: TestpmdOptions): Promise<DpdkTestpmd> {
    const directory = await TemporaryDirectory.make();
    // Its standard output is a pipe, to which the C library would write when 4 KiB are full and at the end.
    const words = ["-oL", ...options.words, ...commandLine(options, directory)];
    const child = spawn("stdbuf", words, {
      stdio: "pipe",
      // Else it leaves a folder in /run or /tmp.
      env: { ...process.env, RUNTIME_DIRECTORY: directory.path },
    });
    try {
      await once(child, "spawn");
    } catch (error) {
      await directory[Symbol.asyncDispose]();
      throw error;
    }
    const testpmd = new DpdkTestpmd(child, directory);
    try {
      await testpmd.#until(() => testpmd.#stdout.endsWith(prompt));
      return testpmd;
    } catch (error) {
      await testpmd[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** All it wrote so far, its log included. */
  get output(): string {
    return this.#output;
  }

  /** Resolves when a guest's driver has set up the rings of the NIC. */
  async attached(): Promise<void> {
    await this.#until(() => /virtio is now ready for processing/.test(this.#output));
  }

  /** Begins to answer. From here on it keeps a processor busy, as it asks for packets without a pause. */
  async forward(): Promise<void> {
    await this.#command("start");
  }

  /** Ends what {@link forward} began. */
  async rest(): Promise<void> {
    await this.#command("stop");
  }

  /** What it counted so far. */
  async counters(): Promise<TestpmdCounters> {
    const text = await this.#command("show port stats 0");
    const value = (name: string): number => {
      const [, digits] = new RegExp(`${name}: +(\\d+)`).exec(text) ?? [];
      if (digits === undefined) throw new Error(`testpmd tells no ${name}: ${text}`);
      return Number(digits);
    };
    return {
      received: { packets: value("RX-packets"), bytes: value("RX-bytes") },
      sent: { packets: value("TX-packets"), bytes: value("TX-bytes") },
    };
  }

  /** Asks it to quit, and kills it when it doesn't. */
  async stop(): Promise<void> {
    this.#child.stdin?.end("quit\n");
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), quitPatience);
    await this.exited;
    clearTimeout(timer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#hasEnded) await this.stop();
    await this.#directory[Symbol.asyncDispose]();
  }

  /** Gives what it printed in answer. */
  async #command(line: string): Promise<string> {
    const from = this.#stdout.length;
    this.#child.stdin?.write(`${line}\n`);
    await this.#until(() => this.#stdout.indexOf(prompt, from) >= 0);
    return this.#stdout.slice(from);
  }

  /** Looks at each piece of output whether it is true now. @throws {Error} with all output, at its end or the deadline */
  async #until(condition: () => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => end(() => reject(this.#failure(`has not come so far in ${patience} ms`))),
        patience,
      );
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#watchers.delete(watcher);
        settle();
      };
      const watcher = (): void => {
        if (condition()) end(resolve);
        else if (this.#hasEnded) end(() => reject(this.#failure("ended")));
      };
      this.#watchers.add(watcher);
      watcher();
    });
  }

  #failure(what: string): Error {
    return new Error(`testpmd ${what}:\n${this.#output}`);
  }
}

function commandLine({ socket, role, queues = 1 }: TestpmdOptions, directory: TemporaryDirectory): string[] {
  // Commas end a value, and there is no way to write one.
  if (socket.includes(",")) throw new Error(`testpmd can't be given a socket with a comma in its path: ${socket}`);
  const prefix = directory.path.slice(directory.path.lastIndexOf("/") + 1);
  return [
    ...["--no-huge", "-m", "64", "--no-pci", "--no-shconf", "--no-telemetry", "--file-prefix", prefix],
    // One thread for its commands and one that forwards, on whichever processors there are.
    ...["--lcores", "(0,1)@(0,1)"],
    ...["--vdev", `net_vhost0,iface=${socket},client=${role === "client" ? 1 : 0},queues=${queues}`],
    ...["--", "--interactive", "--forward-mode=icmpecho", "--total-num-mbufs=4096", "--disable-link-check"],
    ...[`--rxq=${queues}`, `--txq=${queues}`],
  ];
}
