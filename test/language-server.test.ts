import { afterAll, beforeAll, expect, test } from "vitest";
import { LanguageServer } from "./support/language-server.js";

let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start();
});

afterAll(() => server?.close());

/** Names offered at `|` in code that has a client of a version, each with whether an editor strikes it through. */
async function offersAt(version: string, code: string): Promise<Map<string, boolean>> {
  const items = await server.completionsAt(`
import type { QmpClient } from "@qemu-wire/qmp";
declare const qmp: QmpClient<"${version}">;
${code}
`);
  // Strings may come with their quotes, and optional members with a question mark.
  const name = (label: string): string => label.replace(/^["']|["']$|\?$/g, "");
  return new Map(items.map(({ label, tags }) => [name(label), tags?.includes(1) ?? false]));
}

async function namesAt(version: string, code: string): Promise<string[]> {
  return [...(await offersAt(version, code)).keys()];
}

test("offers the commands of the client's version in execute()", async () => {
  const names = await namesAt("7.2", 'qmp.execute("query-st|");');
  expect(names).toEqual(expect.arrayContaining(["query-status", "query-stats", "blockdev-add", "quit"]));
  // It came with 10.2: a client of 7.2 is not offered what its QEMU lacks.
  expect(names).not.toContain("query-accelerators");
  expect(await namesAt("11.1", 'qmp.execute("query-acc|");')).toContain("query-accelerators");
});

test("offers the commands while the call is still unfinished", async () => {
  expect(await namesAt("7.2", 'const answer = await qmp.execute("|')).toContain("query-status");
});

test("offers the values of an enum, of the client's version", async () => {
  const call = 'qmp.execute("migrate-set-capabilities", { capabilities: [{ capability: "|", state: true }] });';
  const names = await namesAt("7.2", call);
  expect(names).toEqual(expect.arrayContaining(["return-path", "events", "multifd"]));
  expect(names).not.toContain("mapped-ram");
  expect(await namesAt("10.0", call)).toContain("mapped-ram");
});

test("offers the members of a command's arguments, deprecated ones struck through", async () => {
  const offers = await offersAt("7.2", 'qmp.execute("eject", { | });');
  expect(offers.get("id")).toBe(false);
  expect(offers.get("device")).toBe(true);
});

test("offers the names of events", async () => {
  const names = await namesAt("7.2", 'qmp.on("|", () => {});');
  expect(names).toEqual(expect.arrayContaining(["STOP", "RESUME", "JOB_STATUS_CHANGE"]));
});
