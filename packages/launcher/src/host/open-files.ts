import { closeSync, openSync } from "node:fs";
import { ResourceError } from "../errors.js";
import { codeOf } from "./node-error.js";

/** What a {@link ResourceError} of this kind names as its resource. */
const resource = "open files";

/**
 * Whether an error says that this process (`EMFILE`) or the whole host (`ENFILE`) may open no more files: Node's own, or
 * {@link openFilesError}'s, or one that has it as its cause.
 */
export function lacksOpenFiles(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof ResourceError && error.resource === resource) return true;
  const code = codeOf(error);
  return code === "EMFILE" || code === "ENFILE" || lacksOpenFiles(error.cause);
}

/** What to do about it; of the two codes the first is the usual one. */
export const openFilesAdvice =
  "No more files can be opened: close some, or raise the limit of open files (`ulimit -n`, LimitNOFILE of a systemd unit; a machine takes about ten).";

/** Does `work`, whose own need of a file fails as that of a program would. @throws what it throws, else */
export async function needingFiles<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ResourceError ? error : startError(what, error);
  }
}

/**
 * Makes sure that a program can be started that is to have so many pipes: two descriptors each, and two by which libuv
 * learns whether it was started. Node (20.20) keeps what it had made of them, for good and out of reach, when a later one
 * fails. It takes some 20 µs.
 *
 * @throws Node's own error, `EMFILE` or `ENFILE`
 */
export function checkRoomForPipes(pipes: number): void {
  const descriptors: number[] = [];
  try {
    for (let count = 0; count < 2 * pipes + 2; count += 1) descriptors.push(openSync("/dev/null", "r"));
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

/** The error of a program that could not be started for that reason; any other error as it is. */
export function startError(program: string, error: unknown): unknown {
  if (!(error instanceof Error) || !lacksOpenFiles(error)) return error;
  return new ResourceError(resource, `${program} could not be started: ${error.message}. ${openFilesAdvice}`, {
    cause: error,
  });
}
