import { createHash } from "node:crypto";
import { posix } from "node:path";
import { QemuTimeoutError } from "@qemu-wire/wire";
import type { Host, ProgramResult } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { BuildError } from "./build-error.js";

/** The most that is given to one program as its arguments, in bytes. */
const longestArguments = 96 * 1024;
/** For one program, in milliseconds. */
const timeout = 300_000;

/**
 * A digest of a file's content; of a folder's files, with their names, modes and links, without `.git`.
 *
 * @throws BuildError when there is none or it can't be read; QemuAbortError.
 */
export async function sourceDigest(host: Host, option: string, path: string, signal?: AbortSignal): Promise<string> {
  const real = await host.files.realPath(path).catch((cause: unknown) => {
    throw new BuildError("check", `${option}: ${path} can't be read: ${(cause as Error).message}.`, { cause });
  });
  const status = await host.files.status(real);
  if (status?.type === "file") return await digestOfFiles(host, posix.dirname(real), [posix.basename(real)], signal);
  if (status?.type !== "directory") throw new BuildError("check", `${option}: ${path} is neither a file nor a folder.`);
  const listed = await output(
    host,
    ["find", ".", "-path", "./.git", "-prune", "-o", "-not", "-type", "d", "-printf", "%y %#m %l %p\\0"],
    real,
    signal,
  );
  const entries = listed
    .split("\0")
    .filter((entry) => entry !== "")
    .toSorted();
  const files = entries.filter((entry) => entry.startsWith("f ")).map((entry) => entry.slice(entry.indexOf(" ./") + 1));
  return hashOf([entries, await digestOfFiles(host, real, files, signal)]);
}

/** The name of everything that goes into a build: 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

async function digestOfFiles(
  host: Host,
  folder: string,
  files: readonly string[],
  signal?: AbortSignal,
): Promise<string> {
  const digests: string[] = [];
  for (const batch of batches(files)) {
    digests.push(await output(host, ["sha256sum", "--zero", "--binary", "--", ...batch], folder, signal));
  }
  return hashOf(digests.join("").split("\0"));
}

function batches(words: readonly string[]): string[][] {
  const all: string[][] = [];
  let room = 0;
  for (const word of words) {
    const size = Buffer.byteLength(word) + 1;
    if (all.length === 0 || size > room) {
      all.push([]);
      room = longestArguments;
    }
    all.at(-1)?.push(word);
    room -= size;
  }
  return all;
}

async function output(host: Host, argv: readonly string[], cwd: string, signal?: AbortSignal): Promise<string> {
  let result: ProgramResult;
  try {
    result = await host.run(argv, { cwd, timeout, signal, maxOutputBytes: 64 * 1024 * 1024 });
  } catch (cause) {
    const isOurs = codeOf(cause) === "ENOENT" || cause instanceof QemuTimeoutError;
    if (isOurs) throw new BuildError("check", `${argv[0]} of ${cwd}: ${(cause as Error).message}.`, { argv, cause });
    throw cause;
  }
  const { stdout, stderr, code } = result;
  if (code === 0) return stdout;
  throw new BuildError("check", `${cwd} can't be read: ${stderr.trim()}`, { argv, exitCode: code, outputTail: stderr });
}
