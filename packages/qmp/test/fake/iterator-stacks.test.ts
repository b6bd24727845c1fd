import { QemuError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { expectShown, Session, soon } from "./support/shown-caller.js";

describe("the stack of a rejection shows its caller: an iterator", () => {
  test.each<[string, string, (session: Session) => Promise<unknown>]>([
    [
      "when the connection breaks",
      "QemuClosedError",
      async ({ qmp, server }) => {
        setImmediate(() => server.connection.end());
        for await (const { event } of qmp.events(["STOP"])) expect.fail(event);
      },
    ],
    [
      "that comes when it broke before",
      "QemuClosedError",
      async ({ qmp, server }) => {
        const events = qmp.events(["STOP"]);
        server.connection.end();
        await qmp.closed;
        for await (const { event } of events) expect.fail(event);
      },
    ],
    [
      "aborted",
      "AbortError",
      async ({ qmp }) => {
        for await (const { event } of qmp.events(["STOP"], { signal: soon() })) expect.fail(event);
      },
    ],
    [
      "that is too slow",
      "QemuOverflowError",
      async ({ qmp, server }) => {
        const events = qmp.events(["STOP"], { limit: 1 });
        for (let count = 0; count < 3; count++) server.emit("STOP");
        await qmp.execute("query-name");
        for await (const { event } of events) expect(event).toBe("STOP");
      },
    ],
  ])("%s: %s", async (_what, name, call) => {
    await using session = await Session.start();
    expect((await expectShown(() => call(session))).name).toBe(name);
  });

  test("two that end together have stacks of their own", async () => {
    await using session = await Session.start();
    const { server, qmp } = session;
    async function oneReader(): Promise<void> {
      for await (const { event } of qmp.events(["STOP"])) expect.fail(event);
    }
    async function otherReader(): Promise<void> {
      for await (const { event } of qmp.events(["RESUME"])) expect.fail(event);
    }
    const both = [failureOf(oneReader(), QemuError), failureOf(otherReader(), QemuError)];
    server.connection.end();
    const [one, other] = await Promise.all(both);
    expect(one?.stack).toContain("oneReader");
    expect(other?.stack).toContain("otherReader");
    expect(other?.stack).not.toContain("oneReader");
  });
});
