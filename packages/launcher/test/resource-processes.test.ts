import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { NodeChild } from "../../wire/test/support/node-child.js";
import { inRepository } from "../../../scripts/set-up/run.mjs";
import { ResourceError } from "../src/errors.js";
import { takeVncDisplay } from "../src/resources/ports.js";
import { hostWith, temporaryFolder } from "./support/resource-host.js";

const processes = 4;
const displaysEach = 15;

/** A process that takes displays, writes down which, and holds them until it ends. It runs what was built. */
async function startTaker(name: string, file: string): Promise<NodeChild> {
  const built = (path: string): string =>
    JSON.stringify(pathToFileURL(inRepository(`packages/launcher/dist/${path}`)).href);
  const script = `(async ([name, file]) => {
    const { takeVncDisplay } = await import(${built("resources/ports.js")});
    const { localHost } = await import(${built("host/local-host.js")});
    const { writeFile } = await import("node:fs/promises");
    const taken = await Promise.all(
      Array.from({ length: ${displaysEach} }, async () => (await takeVncDisplay(localHost(), name)).value),
    );
    await writeFile(file, JSON.stringify(taken));
    console.log("ready");
    process.stdin.resume();
  })(process.argv.slice(1));`;
  return await NodeChild.start(script, name, file);
}

test("processes that take at once get nothing twice, and what a killed one had is free again", async () => {
  const folder = await temporaryFolder();
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  const names = Array.from({ length: processes }, (_, index) => `vm${index}`);
  const takers = await Promise.all(names.map(async (name) => await startTaker(name, `${folder}/${name}`)));
  const taken = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(`${folder}/${name}`, "utf8")) as readonly number[]),
  );
  expect(new Set(taken.flat()).size).toBe(processes * displaysEach);

  const host = await hostWith({ runtimeDirectory: folder });
  // Of each the last: a machine of another test on this host may have one of the first in the moment in which it is free.
  const [killed = -1, living = -1] = taken.map((displays) => Math.max(...displays));
  const held = await failureOf(takeVncDisplay(host, "mine", killed), ResourceError);
  expect(held.message).toContain(`is held by vm0 of process ${takers[0]?.process.pid}`);
  await takers[0]?.[Symbol.asyncDispose]();
  await using mine = await takeVncDisplay(host, "mine", killed);
  expect(mine.value).toBe(killed);
  await failureOf(takeVncDisplay(host, "mine", living), ResourceError);
  for (const taker of takers) await taker[Symbol.asyncDispose]();
});
