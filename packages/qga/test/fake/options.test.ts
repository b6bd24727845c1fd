import { PassThrough, Readable } from "node:stream";
import { QgaClient } from "@qemu-wire/qga";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clientOfFake, type ClientOfFake } from "../support/fake-agent.js";

let both: ClientOfFake;
beforeEach(async () => {
  both = await clientOfFake();
});
afterEach(async () => {
  await both[Symbol.asyncDispose]();
});

type Call = (client: QgaClient, options: never) => Promise<unknown>;

/** Every call that has options. */
const calls: readonly (readonly [string, Call])[] = [
  ["exec()", (client, options) => client.exec(["true"], options)],
  ["readFile()", (client, options) => client.readFile("/tmp/a", options)],
  ["writeFile()", (client, options) => client.writeFile("/tmp/a", "x", options)],
  ["copyIn()", (client, options) => client.copyIn(Readable.from([]), "/tmp/a", options)],
  ["copyOut()", (client, options) => client.copyOut("/tmp/a", new PassThrough(), options)],
  ["waitUntilReady()", (client, options) => client.waitUntilReady(options)],
  ["withFrozen()", (client, options) => client.withFrozen(() => undefined, options)],
  ["addresses()", (client, options) => client.addresses(options)],
  ["sync()", (client, options) => client.sync(options)],
  ["fstrim()", (client, options) => client.fstrim(options)],
  ["setPassword()", (client, options) => client.setPassword("root", "x", options)],
  ["addAuthorizedKeys()", (client, options) => client.addAuthorizedKeys("root", [], options)],
  ["guest-ping", (client, options) => client.ping(options)],
  ["guest-shutdown", (client, options) => client.shutdown(options)],
  ["guest-get-osinfo", (client, options) => client.executeRaw("guest-get-osinfo", {}, options)],
];

describe("refused before anything is sent", () => {
  test.each(calls)("%s: an option that there isn't, with those that there are", async (name, call) => {
    const failed = call(both.client, { timout: 5 } as never);
    await expect(failed).rejects.toThrow(TypeError);
    await expect(failed).rejects.toThrow(`${name} has no option "timout". It has `);
    await expect(failed).rejects.toThrow(/\bsignal\b/);
    expect(both.agent.calls).toEqual([]);
  });

  test.each(calls)("%s: options that are none, and a signal that is none", async (_name, call) => {
    await expect(call(both.client, 5 as never)).rejects.toThrow(/its options are an object, not number/);
    await expect(call(both.client, [] as never)).rejects.toThrow(/its options are an object, not a list/);
    await expect(call(both.client, { signal: "now" } as never)).rejects.toThrow(/signal is an AbortSignal, not string/);
    expect(both.agent.calls).toEqual([]);
  });

  test("exec() with a check that is misspelt, which would let a failure pass", async () => {
    const options = { chek: true } as object;
    await expect(both.client.exec(["false"], options)).rejects.toThrow(
      /exec\(\) has no option "chek"\. It has .*check/,
    );
  });

  test("connect()", async () => {
    const options = { syncTimeuot: 5 } as object;
    await expect(QgaClient.connect(both.agent.endpoint, options)).rejects.toThrow(
      /no option "syncTimeuot".*syncTimeout/,
    );
  });
});
