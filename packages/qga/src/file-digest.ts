import { QemuCommandError } from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { QgaUnavailableError } from "./errors.js";
import { exec } from "./exec.js";
import { lastWords } from "./exec-error.js";
import type { ExecResult } from "./exec-options.js";
import { QgaFileError } from "./file-errors.js";
import { textOf } from "./texts.js";

/**
 * Has the guest compute the SHA-256 of a file and compares.
 *
 * @throws QgaUnavailableError, `unsupported`, in a guest without `sha256sum`; QgaFileError when the digests differ.
 */
export async function verifyDigest(
  agent: AgentCaller,
  path: string,
  sha256: string,
  details: { readonly bytes: number; readonly partial?: string; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const { bytes, partial, signal } = details;
  const left = partial === undefined ? "" : ` The file in the guest is "${partial}".`;
  const { exitCode, stderr, stdout } = await digest(agent, path, signal);
  // A backslash stands before the digest when the name has characters that are escaped.
  const told = /^\\?([0-9a-f]{64})\s/.exec(stdout)?.[1];
  if (exitCode === 0 && told === sha256) return;
  const why = told === undefined ? `sha256sum did not tell it: ${lastWords(stderr)}` : `it is ${told} there`;
  throw new QgaFileError(
    `${agent.name}: the SHA-256 of "${path}" is not what was copied (${sha256}, ${bytes} bytes): ${textOf(why)}.${left}`,
    { code: "ERR_QEMU_AGENT_FILE_DIGEST", path, offset: bytes, partial },
  );
}

async function digest(agent: AgentCaller, path: string, signal: AbortSignal | undefined): Promise<ExecResult> {
  try {
    return await exec(agent, ["sha256sum", "--", path], { signal });
  } catch (error) {
    // Anything else that the guest may lack is told when the file is opened.
    if (!(error instanceof QemuCommandError)) throw error;
    throw new QgaUnavailableError(
      `${agent.name}: the copy was made but can't be verified: the guest has no sha256sum (${error.desc}).`,
      { reason: "unsupported", command: "guest-exec", cause: error },
    );
  }
}
