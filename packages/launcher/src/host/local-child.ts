import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import type { ExitStatus } from "./host.js";

/**
 * How long output may stay open after the process has ended, in milliseconds: a process that it started in turn may have
 * inherited it, and live on.
 */
const outputGrace = 1_000;

/** Resolves once it is started; rejects with Node's error (`ENOENT`, `EACCES`, …) when it can't be. */
export async function started(child: ChildProcess): Promise<void> {
  // The event comes in the next turn of the event loop, also where the process has been there since the call.
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

/**
 * Resolves when a child has ended and these of its outputs are complete; rejects when it could not be started. Node's own
 * `close` event won't do: it also waits for inherited channels, which somebody may have stopped reading.
 */
export async function endOf(
  child: ChildProcess,
  outputs: readonly (Readable | null | undefined)[],
): Promise<ExitStatus> {
  // Undefined (and against its types): Node gives up before it makes streams where no more files can be opened.
  const open = outputs.filter((output) => output !== null && output !== undefined);
  const complete = Promise.all(open.map((output) => new Promise<void>((resolve) => output.once("close", resolve))));
  const exit = await new Promise<ExitStatus>((resolve, reject) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", reject);
  });
  const timer = setTimeout(() => {
    // What is there is read before that, also when this process itself stood still.
    setImmediate(() => {
      for (const output of open) output.destroy();
    });
  }, outputGrace);
  await complete;
  clearTimeout(timer);
  return exit;
}
