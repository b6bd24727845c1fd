import type { AgentCaller } from "./agent-caller.js";
import { QgaFileError } from "./file-errors.js";

/** @throws RangeError for what is no number of bytes. */
export function checkLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`limit is a whole number, not ${String(limit)}.`);
}

/** How much to ask for at a time: never more than one byte beyond the limit, by which a file that is too large shows. */
export function withinLimit(block: number, limit: number): (arrived: number) => number {
  return (arrived) => Math.max(1, Math.min(block, limit + 1 - arrived));
}

/** `wayOut`: what else the caller can do but give a higher limit. */
export function tooLarge(agent: AgentCaller, path: string, limit: number, wayOut = ""): QgaFileError {
  const text = `${agent.name}: "${path}" has more than ${limit} bytes, the limit. Give a higher one${wayOut}.`;
  return new QgaFileError(text, { code: "ERR_QEMU_AGENT_FILE_TOO_LARGE", path, offset: limit });
}
