import { spawn, type StdioOptions } from "node:child_process";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Duplex, Readable } from "node:stream";
import { QemuStateError } from "@qemu-wire/wire";
import type { HostProcess, SpawnOptions } from "./host.js";
import { endOf, started } from "./local-child.js";
import { checkRoomForPipes, startError } from "./open-files.js";
import { withParentDeathSignal } from "./parent-death-signal.js";

/** Starts a long-running program of this host; see `Host.spawn`. */
export async function spawnLocally(argv: readonly string[], options: SpawnOptions = {}): Promise<HostProcess> {
  const { channels = 0, files = [], descriptors = [], detached, killWithParent = false, env, cwd } = options;
  if (detached !== undefined && (channels > 0 || killWithParent)) {
    throw new QemuStateError(
      `${argv[0]} is to be detached: it outlives this process, so it can have no channels to it and no signal at its end.`,
    );
  }
  const [program = "", ...args] = killWithParent ? await withParentDeathSignal(argv) : argv;
  await using opened = new OpenedFiles();
  const output = detached === undefined ? "pipe" : (await opened.forOutput(detached.outputFile)).fd;
  const stdio: StdioOptions = ["ignore", output, output];
  // A "pipe" is a socketpair in Node, which QEMU's `-chardev socket,fd=` needs.
  for (let channel = 0; channel < channels; channel += 1) stdio.push("pipe");
  for (const file of files) stdio.push((await opened.forInput(file)).fd);
  stdio.push(...descriptors);
  try {
    checkRoomForPipes(stdio.filter((entry) => entry === "pipe").length);
  } catch (error) {
    throw startError(program, error);
  }
  const child = spawn(program, args, {
    stdio,
    // Its own session: otherwise Ctrl-C in a terminal ends it before we can.
    detached: true,
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
  });
  const exited = endOf(child, [child.stdout, child.stderr]);
  // Told by `started`, which who called us waits for.
  exited.catch(() => {});
  try {
    await started(child);
  } catch (error) {
    throw startError(program, error);
  }
  const ends = child.stdio as readonly (Readable | Duplex | null)[];
  return {
    pid: child.pid as number,
    stdout: child.stdout ?? undefined,
    stderr: child.stderr ?? undefined,
    channels: ends.slice(3, 3 + channels) as Duplex[],
    exited,
    unref: () => child.unref(),
    kill: () => void child.kill("SIGKILL"),
  };
}

/** Files that a process is to inherit: ours are closed once it has its own. */
class OpenedFiles implements AsyncDisposable {
  readonly #handles: FileHandle[] = [];

  async forInput(path: string): Promise<FileHandle> {
    return await this.#keep(open(path, constants.O_RDONLY));
  }

  async forOutput(path: string): Promise<FileHandle> {
    const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = constants;
    return await this.#keep(open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0o600));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const handle of this.#handles) await handle.close();
  }

  async #keep(opening: Promise<FileHandle>): Promise<FileHandle> {
    const handle = await opening;
    this.#handles.push(handle);
    return handle;
  }
}
