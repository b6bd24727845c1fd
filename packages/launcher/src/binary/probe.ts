import { randomBytes } from "node:crypto";
import { posix } from "node:path";
import type { Readable } from "node:stream";
import { QmpClient } from "@qemu-wire/qmp";
import { type EndpointLike, QemuAbortError, QemuClosedError, QemuConnectError } from "@qemu-wire/wire";
import { LaunchError } from "../errors.js";
import type { ExitStatus, Host, HostProcess } from "../host/host.js";
import { needingFiles } from "../host/open-files.js";
import { startTimeOf } from "../host/start-time.js";

/** Until QEMU greets, in milliseconds: it is a second under load. */
const greetingTimeout = 30_000;
/** For each question. */
const commandTimeout = 30_000;
/** From a lost socket to the end of the process that held it. */
const endTimeout = 5_000;

/** The accelerators that are tried, for a QEMU that is built without some: nothing runs on the machine `none`. */
const machine = ["-machine", "none,accel=tcg:kvm:qtest"];

/**
 * Starts a QEMU without a machine, asks it by QMP, and kills it.
 *
 * @throws LaunchError (`exited`) with its own words when it ends before it has answered; ResourceError when this process may
 * open no more files; what `use` throws.
 */
export async function withProbe<Answer>(
  host: Host,
  command: readonly string[],
  use: (qmp: QmpClient<"common">) => Promise<Answer>,
): Promise<Answer> {
  const folder = host.inheritsChannels ? undefined : await makeFolder(host);
  const path = folder && posix.join(folder, "qmp");
  try {
    // A comma in an option's value is doubled.
    const address = path === undefined ? "fd=3" : `path=${path.replaceAll(",", ",,")},server=on,wait=off`;
    const monitor = ["-chardev", `socket,id=probe,${address}`, "-mon", "chardev=probe,mode=control"];
    const argv = [...[...command, ...machine, "-nodefaults", "-no-user-config", "-display", "none"], ...monitor];
    return await needingFiles(command.join(" "), async () => {
      const child = await host.spawn(argv, { ...(path === undefined ? { channels: 1 } : {}), killWithParent: true });
      return await askProcess(host, child, argv, path === undefined ? child.channels[0] : host.unix(path), use);
    });
  } finally {
    if (folder !== undefined) await host.files.remove(folder);
  }
}

async function makeFolder(host: Host): Promise<string> {
  const { runtimeDirectory } = await host.facts();
  const folder = posix.join(runtimeDirectory, `qemu-wire-probe-${randomBytes(6).toString("hex")}`);
  await host.files.makeDirectory(folder, 0o700);
  return folder;
}

async function askProcess<Answer>(
  host: Host,
  child: HostProcess,
  argv: readonly string[],
  monitor: EndpointLike | undefined,
  use: (qmp: QmpClient<"common">) => Promise<Answer>,
): Promise<Answer> {
  const startTime = await startTimeOf(host, child);
  const stderr = tailOf(child.stderr);
  child.stdout?.resume();
  const ended = new AbortController();
  let exit: ExitStatus | undefined;
  void child.exited.then((status) => {
    exit = status;
    ended.abort();
  });
  if (monitor === undefined) throw new TypeError(`${host.name} gave a process without the channel that was asked for.`);
  try {
    const listens = child.channels.length === 0;
    await using qmp = await QmpClient.connect<"common">(monitor, {
      name: `${argv[0]} -machine none`,
      greetingTimeout,
      commandTimeout,
      outOfBand: false,
      signal: ended.signal,
      ...(listens ? { retry: { minTimeout: 5, maxTimeout: 100 } } : {}),
    });
    return await use(qmp);
  } catch (error) {
    const status = exit ?? (await endOf(host, child, startTime, error));
    if (status === undefined) throw error;
    throw endedError(host, argv, status, stderr(), error);
  } finally {
    // The host's own way opens no file, of which there may be no more.
    if (child.kill !== undefined) child.kill();
    else if (startTime !== undefined) await host.processes.signal({ pid: child.pid, startTime }, "SIGKILL");
    for (const channel of child.channels) channel.destroy();
    await child.exited;
  }
}

/** A socket that was closed under a question is closed by a process that ends: its end says why. */
async function endOf(
  host: Host,
  child: HostProcess,
  startTime: number | undefined,
  error: unknown,
): Promise<ExitStatus | undefined> {
  const isLost = [QemuClosedError, QemuConnectError, QemuAbortError].some((lost) => error instanceof lost);
  if (!isLost) return undefined;
  const isGone =
    startTime === undefined || (await host.processes.waitForEnd({ pid: child.pid, startTime }, endTimeout));
  return isGone ? await child.exited : undefined;
}

function endedError(
  host: Host,
  argv: readonly string[],
  { code, signal }: ExitStatus,
  stderrTail: string,
  cause: unknown,
): LaunchError {
  const how = signal === null ? `exit code ${code}` : signal;
  const said = stderrTail.trim().slice(-2_000);
  return new LaunchError(
    `${argv[0]} on ${host.name} ended (${how}) while it was asked what it can do${said === "" ? "." : `: ${said}`}`,
    { phase: "planning", diagnosis: "exited", argv, exitCode: code, signal, stderrTail, cause },
  );
}

/** Reads a stream to its end and gives the last 16 KiB of it. */
function tailOf(stream: Readable | undefined): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (more: string) => {
    text = (text + more).slice(-16_384);
  });
  return () => text;
}
