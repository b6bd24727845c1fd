import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import type { ExitStatus, ProgramResult, RunOptions } from "./host.js";
import { endOf } from "./local-child.js";
import { checkRoomForPipes, startError } from "./open-files.js";

/** Runs a short program of this host to its end; see `Host.run`. */
export async function runLocally(argv: readonly string[], options: RunOptions = {}): Promise<ProgramResult> {
  const { input, timeout = 30_000, maxOutputBytes = 16 * 1024 * 1024, env, cwd, signal } = options;
  const [program = "", ...args] = argv;
  if (signal?.aborted) throw aborted(program, signal, "not-sent");
  try {
    checkRoomForPipes(3);
  } catch (error) {
    throw startError(program, error);
  }
  const child = spawn(program, args, {
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
  });
  const ended = endOf(child, [child.stdout, child.stderr]);
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  const stdout = collect(child.stdout, maxOutputBytes, kill);
  const stderr = collect(child.stderr, maxOutputBytes, kill);
  // A program that ends without having read all of it: its exit code tells what it thinks of that.
  child.stdin?.on("error", () => {}).end(input);
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    kill();
  }, timeout);
  signal?.addEventListener("abort", kill, { once: true });
  let exit: ExitStatus;
  try {
    exit = await ended;
  } catch (error) {
    throw startError(program, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", kill);
  }
  if (signal?.aborted) throw aborted(program, signal, "unknown");
  if (expired) {
    throw new QemuTimeoutError(`${program} did not end within ${timeout} ms and was killed.`, {
      timeout,
      outcome: "unknown",
    });
  }
  return { ...exit, stdout: stdout(), stderr: stderr() };
}

function aborted(program: string, signal: AbortSignal, outcome: "not-sent" | "unknown"): QemuAbortError {
  return new QemuAbortError(`${program} was aborted.`, { cause: signal.reason, outcome });
}

/** Keeps what comes, up to `limit` bytes, and calls `overflow` when there is more. */
function collect(stream: Readable | null | undefined, limit: number, overflow: () => void): () => string {
  const pieces: Buffer[] = [];
  let length = 0;
  stream?.on("data", (piece: Buffer) => {
    if (length + piece.length > limit) overflow();
    pieces.push(piece.subarray(0, limit - length));
    length = Math.min(limit, length + piece.length);
  });
  return () => Buffer.concat(pieces).toString("utf8");
}
