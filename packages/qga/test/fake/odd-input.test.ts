import { PassThrough, Readable } from "node:stream";
import { QemuProtocolError } from "@qemu-wire/wire";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clientOfFake, type ClientOfFake } from "../support/fake-agent.js";

let both: ClientOfFake;
beforeEach(async () => {
  both = await clientOfFake({ files: { "/tmp/a": "what was there before", "/tmp/two\nlines ü": "x" } });
});
afterEach(async () => {
  await both[Symbol.asyncDispose]();
});

describe("what can't be meant is refused before the guest's file is touched", () => {
  test.each([5, undefined, null, [1, 2], {}, new ArrayBuffer(3)])("writeFile() of %s", async (data) => {
    await expect(both.client.writeFile("/tmp/a", data as never)).rejects.toThrow(/a string or bytes/);
    expect(both.agent.calls).toEqual([]);
  });

  test.each([5, undefined, null, ["/tmp/a"]])("the path %s", async (path) => {
    const wrong = path as never;
    for (const call of [
      both.client.readFile(wrong),
      both.client.writeFile(wrong, "x"),
      both.client.copyIn(Readable.from([]), wrong),
      both.client.copyOut(wrong, new PassThrough()),
    ]) {
      await expect(call).rejects.toThrow(/path of a file in the guest is text/);
    }
    expect(both.agent.calls).toEqual([]);
  });

  test("half a character, in a path, an argument, and a password", async () => {
    await expect(both.client.readFile("/tmp/\ud800")).rejects.toThrow(QemuProtocolError);
    await expect(both.client.exec(["echo", "\ud800"])).rejects.toThrow(QemuProtocolError);
    await expect(both.client.setPassword("root", "secret\ud800")).rejects.toThrow(RangeError);
    expect(both.agent.calls.filter(({ command }) => command !== "guest-sync-delimited")).toEqual([]);
  });

  test.each([5, [1, 2], {}])("exec() with the input %j", async (input) => {
    await expect(both.client.exec(["cat"], { input: input as never })).rejects.toThrow(/input is a string or bytes/);
    expect(both.agent.calls).toEqual([]);
  });
});

test("a name with a line end and with more than ASCII is a name", async () => {
  await expect(both.client.readFile("/tmp/two\nlines ü", { encoding: "utf8" })).resolves.toBe("x");
  await both.client.writeFile("/tmp/two\nlines ü", "y");
  expect(both.agent.files.content("/tmp/two\nlines ü")?.toString()).toBe("y");
});

test("someone who logged in at no time that there is", async () => {
  both.agent.reply("guest-get-users", [{ user: "root", "login-time": 1e300 }]);
  await expect(both.client.users()).rejects.toMatchObject({
    code: "ERR_QEMU_UNEXPECTED_ANSWER",
    path: "guest-get-users[0].login-time",
  });
});

test("a program of which nobody says how it ended", async () => {
  both.agent.reply("guest-exec-status", { exited: true });
  await expect(both.client.exec(["true"], { check: true })).rejects.toThrow(/ended, and the agent doesn't say how/);
});

test("one stream that is copied twice at once: neither hangs, and no byte is made up", async () => {
  const source = Readable.from([Buffer.from("a"), Buffer.from("b")]);
  const copies = ["/tmp/1", "/tmp/2"].map(async (path) => await both.client.copyIn(source, path));
  await Promise.allSettled(copies);
  const bytes = ["/tmp/1", "/tmp/2"].map((path) => both.agent.files.content(path)?.toString() ?? "").join("");
  expect(bytes.split("").sort().join("")).toMatch(/^a?b?$/);
});

test.each<[string, () => unknown]>([
  ["yields no results", () => ({ next: () => 5 })],
  [
    "throws",
    () => {
      throw new Error("broken");
    },
  ],
  [
    "never ends its iterator",
    () => ({ next: () => Promise.reject(new Error("broken")), return: () => new Promise(() => {}) }),
  ],
])("an iterable that %s fails the copy, and the guest's file stays", async (_name, iterate) => {
  const source = { [Symbol.asyncIterator]: iterate } as never;
  await expect(both.client.copyIn(source, "/tmp/a")).rejects.toMatchObject({ code: "ERR_QEMU_AGENT_FILE_LOCAL" });
  expect(both.agent.files.content("/tmp/a")?.toString()).toBe("what was there before");
});
