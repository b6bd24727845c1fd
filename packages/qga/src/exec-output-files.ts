import type { AgentCaller } from "./agent-caller.js";
import { QemuProtocolError, type CallOptions } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";
import type { ExecOptions, GuestProgram } from "./exec-options.js";
import { runProgram } from "./exec-run.js";
import { ExitStatusReader } from "./exec-status.js";
import type { ExecStop } from "./exec-stop.js";
import { startProgram, waitForExit } from "./exec-wait.js";
import { abortable } from "./file-abortable.js";
import { lastWords } from "./exec-error.js";
import { blockSize } from "./file-blocks.js";
import { QgaFileError } from "./file-errors.js";
import { GuestFile } from "./file-handle.js";

const usualMaxOutput = 64 * 1024 * 1024;

/** How long the removal of the files may take, and that when the caller has given up (ms). */
const removalTimeout = 4_000;
const removalTimeoutAfterWish = 2_000;

const makeFiles = `umask 077
d=$(mktemp -d "\${TMPDIR:-/tmp}/qemu-wire.XXXXXX") && : >"$d/stdout" && : >"$d/stderr" && printf %s "$d"`;

const redirect = 'exec "$@" >"$0/stdout" 2>"$0/stderr"';

type StreamName = "stdout" | "stderr";

/** One stream of a program, read from its file while that grows. */
class OutputFile {
  readonly #name: StreamName;
  readonly #file: GuestFile;
  readonly #options: ExecOptions;
  readonly #wish: AbortSignal;
  readonly #ending: AbortSignal;
  readonly #kept: Buffer[] = [];
  #room: number;
  truncated = false;

  constructor(
    name: StreamName,
    file: GuestFile,
    options: ExecOptions,
    stops: { readonly wish: AbortSignal; readonly ending: AbortSignal },
  ) {
    this.#wish = stops.wish;
    this.#ending = stops.ending;
    this.#name = name;
    this.#file = file;
    this.#options = options;
    this.#room = options.maxOutput ?? usualMaxOutput;
  }

  /** Reads the next block; false at the present end. The agent forgets an end it has met: later there may be more. */
  async advance(block: number): Promise<boolean> {
    if (this.truncated) return false;
    const { onOutput } = this.#options;
    const read = await this.#file.read(block);
    if (read.count === 0) return false;
    const piece = read.bytes();
    if (onOutput) await abortable(Promise.resolve(onOutput(piece, this.#name)), this.#wish, this.#ending);
    else this.#keep(piece);
    return true;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#kept);
  }

  async close(hurry: boolean): Promise<void> {
    await this.#file.close(true, hurry);
  }

  closeLater(): void {
    this.#file.closeLater();
  }

  #keep(piece: Buffer): void {
    this.truncated = piece.length > this.#room;
    this.#kept.push(piece.subarray(0, this.#room));
    this.#room -= Math.min(piece.length, this.#room);
  }
}

/** The files in the guest that a program's output goes to. */
export class OutputFiles {
  readonly #agent: AgentCaller;
  readonly #folder: string;
  readonly #streams: OutputFile[] = [];
  readonly #block: number;

  private constructor(agent: AgentCaller, folder: string) {
    this.#agent = agent;
    this.#folder = folder;
    this.#block = blockSize(agent, undefined);
  }

  /** Makes a folder that only the agent's user can enter, and opens both files: they are there before the program is. */
  static async make(agent: AgentCaller, options: ExecOptions, stop: ExecStop): Promise<OutputFiles> {
    const made = await runProgram(agent, { path: "/bin/sh", arg: ["-c", makeFiles], "capture-output": true }, stop);
    const folder = made.stdout.toString("utf8");
    if (made.exitCode !== 0) {
      const text = `${agent.name}: the guest could not make files for the output: ${lastWords(made.stderr)}`;
      throw new QgaFileError(text, { code: "ERR_QEMU_AGENT_FILE_REFUSED", path: folder || "/tmp" });
    }
    if (!/^\/[^\0\n]*\/qemu-wire\.[^/\n\0]+$/.test(folder)) {
      const text = `${agent.name}: what should be a folder for the output is none: "${lastWords(folder)}".`;
      throw new QemuProtocolError(text, { code: "ERR_QEMU_GARBAGE", path: "return.out-data" });
    }
    const files = new OutputFiles(agent, folder);
    stop.folder = folder;
    try {
      for (const name of ["stdout", "stderr"] as const) {
        const file = await GuestFile.open(agent, `${folder}/${name}`, "r", stop.calls);
        files.#streams.push(new OutputFile(name, file, options, { wish: stop.wish, ending: agent.ending }));
      }
    } catch (error) {
      await files.remove(stop);
      throw error;
    }
    return files;
  }

  /** The program with its output redirected. A shell does that and becomes the program, so that the pid is the program's. */
  redirected(program: GuestProgram): GuestProgram {
    const { path, arg } = program;
    return { ...program, path: "/bin/sh", arg: ["-c", redirect, this.#folder, path, ...arg] };
  }

  /** Reads a block of each; false when there was nothing. */
  async advance(): Promise<boolean> {
    let any = false;
    for (const stream of this.#streams) any = (await stream.advance(this.#block)) || any;
    return any;
  }

  /** Reads what is there, after the program's end. */
  async finish(wish: AbortSignal): Promise<void> {
    while (!wish.aborted && (await this.advance()));
  }

  result(): { stdout: Buffer; stderr: Buffer; truncated: { stdout: boolean; stderr: boolean } } {
    const [stdout, stderr] = this.#streams as [OutputFile, OutputFile];
    return {
      stdout: stdout.bytes(),
      stderr: stderr.bytes(),
      truncated: { stdout: stdout.truncated, stderr: stderr.truncated },
    };
  }

  /** Closes and removes the files as well as it can, which with an agent that is silent is not at all. Never rejects. */
  async remove({ silent, wish }: ExecStop): Promise<void> {
    if (silent) {
      for (const stream of this.#streams) stream.closeLater();
      return;
    }
    await Promise.all(this.#streams.map((stream) => stream.close(wish.aborted)));
    const over = new AbortController();
    const within = wish.aborted ? removalTimeoutAfterWish : removalTimeout;
    const deadline = new Deadline(within, () => over.abort());
    const program = { path: "/bin/sh", arg: ["-c", 'rm -rf -- "$0"', this.#folder] };
    await this.#run(program, { signal: over.signal }).catch(() => {});
    deadline.cancel();
  }

  async #run(program: GuestProgram, calls: CallOptions): Promise<void> {
    await waitForExit(new ExitStatusReader(this.#agent, await startProgram(this.#agent, program, calls)), calls);
  }
}
