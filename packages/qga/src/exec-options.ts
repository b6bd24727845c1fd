import { checkTimeout } from "@qemu-wire/wire/internal-light";
import { encodeBase64 } from "./base64.js";
import { checkOptions } from "./check-options.js";

/**
 * Where a program's output goes.
 *
 * - `"separate"`: to `stdout` and `stderr` of the result. The agent keeps the first 16 MiB of each: see `truncated`.
 * - `"merged"`: both to `stdout`, in the order in which they were written; agents from 8.1 on, not on Windows.
 * - `"none"`: nowhere.
 * - `"file"`: to private files in the guest's temporary folder, which are read while the program runs and removed afterwards. No
 *   16 MiB limit, and the call doesn't wait for a background process that inherited the output. Takes a POSIX guest with
 *   `/bin/sh` and `mktemp`, and room for all of the output. A program that is missing ends with exit code 127.
 */
export type ExecOutputMode = "separate" | "merged" | "none" | "file";

/** Options of {@link exec}. There is no `cwd`: the agent has none, and runs everything in its own (`/`). */
export interface ExecOptions {
  /** Standard input, all at once: at most 32 MiB. A string is sent as UTF-8. Without it stdin is `/dev/null`. */
  readonly input?: string | Uint8Array | undefined;
  /** REPLACES the environment, `PATH` included, as the agent does; without it the program inherits the agent's. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Default `"separate"`. */
  readonly output?: ExecOutputMode | undefined;
  /** How output is decoded; `"buffer"` leaves it as bytes. Default `"utf8"`. */
  readonly encoding?: BufferEncoding | "buffer" | undefined;
  /** Runs `argv[0]`, which must then be all of `argv`, by `/bin/sh -c` or by the shell of this path. POSIX guests only. */
  readonly shell?: boolean | string | undefined;
  /**
   * Milliseconds from the call on, the wait for the agent included; then the program is killed in the guest, or not started at
   * all, and the call rejects with QemuTimeoutError. See {@link exec} for how soon. Default: none.
   */
  readonly timeout?: number | undefined;
  /** Kills the program in the guest where that is possible, and rejects with QemuAbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Rejects with {@link QgaExecError} when the program ends with another exit code than 0, or by a signal. Default false. */
  readonly check?: boolean | undefined;
  /**
   * With `output: "file"`: takes the output in pieces while the program runs, instead of the result. The next piece is read
   * when its promise resolves; when it throws, the program is killed and the call rejects with that.
   */
  readonly onOutput?: ((piece: Buffer, stream: "stdout" | "stderr") => Promise<void> | void) | undefined;
  /**
   * With `output: "file"` and without `onOutput`: how many bytes of each stream the result holds; what is more is dropped
   * and `truncated` says so. Default 64 MiB.
   */
  readonly maxOutput?: number | undefined;
}

/** How a program in the guest ended. */
export interface ExecResult<Output extends string | Buffer = string> {
  /** Its process id in the guest; with `output: "file"` or `shell` that of the shell that became, or started, it. */
  readonly pid: number;
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  /** The number of the signal that ended it; on Windows that of the exception. */
  readonly signal: number | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether output was dropped: more than 16 MiB of a stream, or with `output: "file"` than `maxOutput`. */
  readonly truncated: { readonly stdout: boolean; readonly stderr: boolean };
}

/** The arguments of `guest-exec`. */
export interface GuestProgram {
  readonly path: string;
  readonly arg: readonly string[];
  readonly env?: readonly string[];
  readonly "input-data"?: string;
  readonly "capture-output"?: true | "merged";
}

const optionNames = {
  input: true,
  env: true,
  output: true,
  encoding: true,
  shell: true,
  timeout: true,
  signal: true,
  check: true,
  onOutput: true,
  maxOutput: true,
} as const;

/** The agent's parser takes strings up to 64 MiB; this is 43 of them. */
const maxInput = 32 * 1024 * 1024;

const modes: readonly unknown[] = ["separate", "merged", "none", "file"] satisfies ExecOutputMode[];

/**
 * The program to run, of what the caller gave; without its output.
 *
 * @throws RangeError or TypeError for what can't be meant.
 */
export function toProgram(argv: readonly string[], options: ExecOptions): GuestProgram {
  checkOptions("exec()", options, optionNames);
  checkTimeout(options.timeout);
  // Plain JavaScript may give a string, whose letters would be the arguments.
  if (!Array.isArray(argv) || argv.some((part) => typeof part !== "string")) {
    throw new TypeError("argv is a list of strings: the program and its arguments.");
  }
  const { env, encoding = "utf8", input, maxOutput = 0, onOutput, output = "separate" } = options;
  if (!modes.includes(output)) throw new RangeError(`output is one of ${modes.join(", ")}, not ${String(output)}.`);
  if (encoding !== "buffer" && !Buffer.isEncoding(encoding))
    throw new RangeError(`${String(encoding)} is no encoding.`);
  if (output !== "file" && (onOutput !== undefined || options.maxOutput !== undefined)) {
    throw new RangeError('onOutput and maxOutput are for output: "file" only.');
  }
  if (!Number.isSafeInteger(maxOutput) || maxOutput < 0) {
    throw new RangeError(`maxOutput is a whole number of bytes, not ${String(maxOutput)}.`);
  }
  const [path, ...arg] = withShell(argv, options.shell);
  if (path === undefined || path === "") throw new RangeError("argv holds the program and its arguments.");
  const environment = env && Object.entries(env).map(([name, value]) => environmentEntry(name, value));
  for (const text of [path, ...arg, ...(environment ?? [])]) {
    // The guest would see what stands before it.
    if (text.includes("\0")) throw new RangeError("A NUL can't be in an argument or the environment of a program.");
  }
  if (input !== undefined && typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw new TypeError("input is a string or bytes: Uint8Array.");
  }
  const bytes = typeof input === "string" ? Buffer.byteLength(input) : (input?.length ?? 0);
  if (bytes > maxInput) throw new RangeError(`input is ${bytes} bytes, and at most 32 MiB. Write a file for more.`);
  return {
    path,
    arg,
    ...(environment && { env: environment }),
    ...(input === undefined ? {} : { "input-data": encodeBase64(input) }),
  };
}

function withShell(argv: readonly string[], shell: boolean | string = false): readonly string[] {
  if (shell === false) return argv;
  const [line, ...more] = argv;
  if (line === undefined || more.length > 0) throw new RangeError("With a shell argv is one string, the command line.");
  return [shell === true ? "/bin/sh" : shell, "-c", line];
}

function environmentEntry(name: string, value: string): string {
  if (name === "" || name.includes("=")) throw new RangeError(`"${name}" is no name of an environment variable.`);
  return `${name}=${value}`;
}
