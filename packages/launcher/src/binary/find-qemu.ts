import { posix } from "node:path";
import { QemuError } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";
import { LaunchError } from "../errors.js";
import type { Host, ProgramResult } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { lacksOpenFiles, needingFiles } from "../host/open-files.js";
import { keep } from "./binary-cache.js";
import { binaryIdentity, noteIdentity } from "./binary-identity.js";
import { withProbe } from "./probe.js";
import type { QemuBinary } from "./qemu-binary.js";

/** QEMU's name of an architecture, where the kernel has another one. */
const targets: Readonly<Record<string, string>> = {
  i486: "i386",
  i586: "i386",
  i686: "i386",
  armv6l: "arm",
  armv7l: "arm",
  armv8l: "arm",
  ppc64le: "ppc64",
};

/** The emulator of the host's own architecture, such as `qemu-system-x86_64`. */
export async function defaultQemu(host: Host): Promise<string> {
  const { architecture } = await host.facts();
  return `qemu-system-${targets[architecture] ?? architecture}`;
}

type Facts = Omit<QemuBinary, "command">;

/**
 * Finds the emulator on a host: `wanted` is an absolute path, a name from `PATH`, or the words of an unpacked QEMU with a
 * loader of its own; default is `qemu-system-<architecture of the host>`. It is there, may be executed and said its
 * version; that is remembered by the file's identity, so that a second call starts no process.
 *
 * @throws LaunchError (`binary-missing`) that says what is wrong with it and what to do; ResourceError when this process
 * may open no more files.
 */
export async function findQemu(host: Host, wanted?: string | readonly string[]): Promise<QemuBinary> {
  return await needingFiles("QEMU", async () => {
    const words = wanted === undefined ? [await defaultQemu(host)] : typeof wanted === "string" ? [wanted] : wanted;
    return await found(host, await located(host, words));
  });
}

async function found(host: Host, command: readonly string[]): Promise<QemuBinary> {
  const identity = await binaryIdentity(host, command);
  const facts = await keep(host, {
    identity,
    name: "version",
    isAnswer: isFacts,
    ask: async () => await askVersion(host, command),
  });
  return noteIdentity({ command, ...facts }, identity);
}

async function located(host: Host, words: readonly string[]): Promise<readonly string[]> {
  const [program = "", ...others] = words;
  const refuse = (message: string): LaunchError => missing(host, words, message);
  if (words.some((word) => word === "" || word.includes("\0")) || program === "") {
    throw refuse("the words that start QEMU must not be empty nor hold a NUL character.");
  }
  const isPath = program.includes("/");
  if (isPath && !posix.isAbsolute(program)) throw refuse(`${program} is a relative path: give an absolute one.`);
  const path = await host.findProgram(program);
  if (path !== undefined) return [path, ...others];
  if (!isPath) throw refuse(`there is no ${program} in PATH: ${remedy(program)}`);
  const status = await host.files.status(program).catch(unreadable);
  if (status === undefined) throw refuse(`there is no ${program}, or it can't be seen: ${remedy(program)}`);
  if (status.type === "directory") throw refuse(`${program} is a directory: give the path of the program in it.`);
  throw refuse(`${program} can't be executed by user ${(await host.facts()).uid}: check its permissions.`);
}

function unreadable(error: unknown): undefined {
  const code = codeOf(error);
  if (code === "EACCES" || code === "ENOTDIR" || code === "ELOOP") return undefined;
  throw error;
}

function remedy(program: string): string {
  const arm = posix.basename(program).includes("aarch64");
  return `install QEMU (Debian, Ubuntu: ${arm ? "qemu-system-arm" : "qemu-system-x86"}; Fedora: qemu-system-${arm ? "aarch64" : "x86"}-core), or give the path of one as \`qemu\`.`;
}

async function askVersion(host: Host, command: readonly string[]): Promise<Facts> {
  const { stdout, stderr, code, signal } = await runVersion(host, command);
  if (code !== 0) {
    const how = signal === null ? `exit code ${code}` : String(signal);
    const said = (stderr.trim() || stdout.trim()).slice(-2_000);
    throw missing(host, command, `it doesn't run (${how})${said === "" ? "." : `: ${said}`}`, {
      exitCode: code,
      signal,
      stderrTail: stderr.slice(-16_384),
    });
  }
  const versionText = (stdout.split("\n")[0] ?? "").trim();
  const [, major, minor, micro] = /^QEMU emulator version (\d+)\.(\d+)\.(\d+)/.exec(versionText) ?? [];
  if (major === undefined || minor === undefined || micro === undefined) {
    const said = versionText.slice(0, 200);
    throw missing(
      host,
      command,
      `it is no system emulator of QEMU: --version printed ${said === "" ? "nothing" : `"${said}"`}.`,
    );
  }
  const version = { major: Number(major), minor: Number(minor), micro: Number(micro) };
  return { version, versionText, target: nameTarget(command) ?? (await askTarget(host, command)) };
}

async function runVersion(host: Host, command: readonly string[]): Promise<ProgramResult> {
  try {
    return await host.run([...command, "--version"]);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // A file that can be executed and still isn't there: its interpreter, or its loader, is what is missing.
    const why = code === "ENOENT" ? `it, or the interpreter or loader that it names, is missing: ${message}` : message;
    if (lacksOpenFiles(cause) || (code === undefined && !(cause instanceof QemuError))) throw cause;
    throw missing(host, command, `it doesn't run: ${why}`, { cause });
  }
}

/** The target from a name such as `qemu-system-aarch64`, in any of the words: the last one is the most inward. */
function nameTarget(command: readonly string[]): string | undefined {
  for (const word of command.toReversed()) {
    const target = /^qemu-system-(\w+)$/.exec(posix.basename(word))?.[1];
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Asks one that is called otherwise, such as `qemu-kvm`. */
async function askTarget(host: Host, command: readonly string[]): Promise<string> {
  return await withProbe(host, command, async (qmp) => (await qmp.execute("query-target")).arch);
}

function missing(
  host: Host,
  command: readonly string[],
  message: string,
  failure: Partial<Pick<LaunchError, "exitCode" | "signal" | "stderrTail" | "cause">> = {},
): LaunchError {
  return new LaunchError(`QEMU (${command.join(" ")}) can't be used on ${host.name}: ${message}`, {
    phase: "planning",
    diagnosis: "binary-missing",
    argv: command,
    ...failure,
  });
}

function isFacts(value: unknown): value is Facts {
  if (!isObject(value) || !isObject(value["version"])) return false;
  const { major, minor, micro } = value["version"];
  const numbers = [major, minor, micro].every((part) => Number.isSafeInteger(part));
  return numbers && typeof value["versionText"] === "string" && typeof value["target"] === "string";
}
