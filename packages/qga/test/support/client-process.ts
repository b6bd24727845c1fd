import { pathToFileURL } from "node:url";
import { inRepository } from "../../../../scripts/set-up/run.mjs";
import { NodeChild } from "../../../wire/test/support/node-child.js";

/**
 * Starts a process of its own that has `QgaClient`, and waits until it prints "ready". It runs what was built.
 *
 * @param body lines of an async function; `args` are the words it is given.
 */
export async function startClientProcess(body: string, ...args: readonly string[]): Promise<NodeChild> {
  const library = pathToFileURL(inRepository("packages/qga/dist/index.js")).href;
  const script = `(async (args) => {
    const { QgaClient } = await import(${JSON.stringify(library)});
    ${body}
  })(process.argv.slice(1));`;
  return await NodeChild.start(script, ...args);
}
