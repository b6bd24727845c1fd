import { execFile } from "node:child_process";
import { QemuAbortError } from "@qemu-wire/wire";
import { GuestBuildError } from "./guest-build-error.js";

/** What every step of a build is given. */
export interface Building {
  /** Tells the user what is done next. */
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** What to do about a program that is not there. */
const remedies: Readonly<Record<string, string>> = {
  "apt-config": "on a system without apt give ready-made files as `kernel` and `initrd`",
  "mkfs.ext4": "install e2fsprogs",
};

interface RunOptions {
  readonly signal: AbortSignal | undefined;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program, without a shell, to its end and gives its standard output.
 * @throws {GuestBuildError} when it isn't there or fails, with the last lines it wrote to standard error
 * @throws {QemuAbortError} when the signal fires, which also ends the program
 */
export async function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { signal, ...rest } = options;
  checkSignal(signal);
  return await new Promise((resolve, reject) => {
    const settings = { ...rest, ...(signal && { signal }), encoding: "utf8" as const, maxBuffer: 1 << 26 };
    execFile(program, args, settings, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (signal?.aborted) reject(aborted(signal));
      else reject(failure(program, args, error, stderr));
    });
  });
}

/**
 * To be called between steps.
 * @throws {QemuAbortError} when the signal has fired
 */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

function aborted(signal: AbortSignal): QemuAbortError {
  return new QemuAbortError("Building the guest was aborted", { cause: signal.reason, outcome: "not-sent" });
}

function failure(program: string, args: readonly string[], cause: Error, stderr: string): GuestBuildError {
  if ((cause as NodeJS.ErrnoException).code === "ENOENT") {
    const remedy = remedies[program] ?? `install it, or give ready-made files as \`kernel\` and \`initrd\``;
    const message = `Building a guest needs ${program}, which is not there: ${remedy}`;
    return new GuestBuildError(message, { code: "ERR_QEMU_GUEST_PROGRAM", missing: program, cause });
  }
  const words = stderr.trim().split("\n").slice(-8).join("\n");
  return new GuestBuildError(`${[program, ...args].join(" ")} failed: ${words === "" ? cause.message : words}`, {
    code: "ERR_QEMU_GUEST_PROGRAM_FAILED",
    cause,
  });
}
