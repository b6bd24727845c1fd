import { QmpClient } from "@qemu-wire/qmp";
import { type EventMark } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";

// What no type allows, and plain JavaScript, a cast or a typing error brings all the same.
describe("what plain JavaScript may hand over", () => {
  test("events() takes one name as waitFor() does", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    await using events = qmp.events("STOP");
    server.emit("RESUME");
    server.emit("STOP");
    expect((await take(events, 1)).map(({ event }) => event)).toEqual(["STOP"]);
  });

  test.each([undefined, null, "text", {}])("on() refuses %j for a listener, at the call", async (listener) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(() => qmp.on("STOP", listener as never)).toThrow(TypeError);
    expect(() => qmp.on("state", listener as never)).toThrow(/^on\("state", …\) takes a function/);
  });

  test("on() refuses a name that is never called, with those that are", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    for (const name of ["reconected", "stop"]) {
      expect(() => qmp.on(name as "state", () => {})).toThrow(RangeError);
      expect(() => qmp.on(name as "state", () => {})).toThrow("state, reconnected, gap, notice, event");
    }
    expect(() => qmp.on(undefined as never, () => {})).toThrow(TypeError);
    // A vendor's event.
    using _vendors = qmp.on("__com.example_EVENT" as "STOP", () => {});
  });

  test.each([0, 5, null, "mark"])("since: %j is no mark", async (since) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const options = { since: since as unknown as EventMark };
    expect(() => qmp.events(["STOP"], options)).toThrow(RangeError);
    const error = await failureOf(qmp.waitFor("STOP", options), RangeError);
    expect(error.message).toMatch(/^since takes a mark\(\) of this client, not (null|a number|a string)\.$/);
  });

  test("whileDisconnected has two values", async () => {
    const connecting = QmpClient.connect("unix:/nowhere", { whileDisconnected: "Wait" as "wait" });
    expect((await failureOf(connecting, RangeError)).message).toBe(
      'whileDisconnected is "reject" or "wait", not Wait.',
    );
  });

  test("a version is a text", async () => {
    const connecting = QmpClient.connect("unix:/nowhere", { qemu: 7.2 as unknown as "7.2" });
    expect((await failureOf(connecting, TypeError)).message).toMatch(
      /^qemu is a text, such as "[0-9.]+", not the number 7\.2\.$/,
    );
  });
});
