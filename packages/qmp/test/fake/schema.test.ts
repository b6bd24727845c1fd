import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import { failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";
import { smallSchema } from "./support/small-schema.js";

describe("schema()", () => {
  test.each([{}, "text", 7, true, [1], [null], [[]], [{}], [{ name: 7 }], [{ name: "a" }, "b"]])(
    "refuses %j, which is no list of named entries",
    async (answer) => {
      await using server = await FakeQmpServer.start();
      server.reply("query-qmp-schema", answer);
      await using qmp = await QmpClient.connect(server.endpoint);
      const error = await failureOf(qmp.schema(), QemuProtocolError);
      expect(error.code).toBe("ERR_QEMU_GARBAGE");
      expect(error.message).toContain("query-qmp-schema did not answer with a list of named entries.");
      expect(qmp.state).toBe("running");
    },
  );

  test("is read once, and again after a failure", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("query-qmp-schema", failure("not now")).replyOnce("query-qmp-schema", "odd");
    server.reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint);
    await failureOf(qmp.schema(), Error);
    await failureOf(qmp.schema(), QemuProtocolError);
    const [one, other] = await Promise.all([qmp.schema(), qmp.schema()]);
    expect(other).toBe(one);
    expect(await qmp.schema()).toBe(one);
    expect(one.greeting).toBe(qmp.greeting);
    expect(server.callsOf("query-qmp-schema")).toHaveLength(3);
  });

  test("is read again on the next connection", async () => {
    await using server = await identifiedServer();
    server.reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const before = await qmp.schema();
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    await reconnected;
    const after = await qmp.schema();
    expect(after).not.toBe(before);
    expect(after.greeting).toBe(qmp.greeting);
    expect(server.callsOf("query-qmp-schema")).toHaveLength(2);
  });

  test("given up by one caller is still there for another", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-qmp-schema");
    server.reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const aborted = failureOf(qmp.schema({ signal: controller.signal }), QemuAbortError);
    const patient = qmp.schema();
    const impatient = failureOf(qmp.schema({ timeout: 30 }), QemuTimeoutError);
    await held.called;
    controller.abort("enough");
    expect((await aborted).cause).toBe("enough");
    expect((await impatient).timeout).toBe(30);
    held.release(smallSchema);
    expect((await patient).hasCommand("stop")).toBe(true);
    expect(await qmp.schema()).toBe(await patient);
  });

  test("that was never written is not sent, and taken back: nothing is sent later", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const busy = Array.from({ length: 8 }, () => qmp.execute("query-name"));
    const expired = await failureOf(qmp.schema({ timeout: 30 }), QemuTimeoutError);
    expect(expired).toMatchObject({ timeout: 30, outcome: "not-sent" });
    expect(expired.message).toBe(
      `${server.endpoint}: "query-qmp-schema" was not sent within 30 ms, so that repeating it is safe.`,
    );
    const controller = new AbortController();
    const aborted = failureOf(qmp.schema({ signal: controller.signal }), QemuAbortError);
    controller.abort("enough");
    expect(await aborted).toMatchObject({ outcome: "not-sent", cause: "enough" });
    held.release();
    await Promise.all([...busy, qmp.execute("query-name")]);
    expect(server.callsOf("query-qmp-schema")).toEqual([]);
  });

  test("that was written says so at its deadline, and the next call asks again", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("query-qmp-schema", never).reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint, { outOfBand: false });
    const error = await failureOf(qmp.schema({ timeout: 30 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 30, outcome: "unknown" });
    expect(error.message).toContain("it was written");
  });

  test("names the machine in what it refuses", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint, { name: "vm1" });
    const schema = await qmp.schema();
    expect(() => schema.checkArguments("none")).toThrow('vm1: this QEMU has no command "none".');
    expect(() => schema.checkArguments("stop", { x: 1 })).toThrow('vm1: "stop": arguments.x is unknown here');
  });

  test("rejects with the end of the connection", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-qmp-schema", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const schema = failureOf(qmp.schema(), QemuClosedError);
    (await server.waitForCall("query-qmp-schema")).connection.end();
    expect((await schema).outcome).toBe("unknown");
  });
});

describe("a schema", () => {
  async function read() {
    await using server = await FakeQmpServer.start();
    server.reply("query-qmp-schema", smallSchema);
    await using qmp = await QmpClient.connect(server.endpoint);
    return await qmp.schema();
  }

  test("lists commands and events", async () => {
    const schema = await read();
    expect([...schema.commands]).toEqual([
      "blockdev-add",
      "migrate-set-capabilities",
      "device_add",
      "qom-set",
      "yank",
      "stop",
    ]);
    expect([...schema.events]).toEqual(["SHUTDOWN"]);
    expect([schema.hasCommand("stop"), schema.hasCommand("SHUTDOWN"), schema.hasCommand("str")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([schema.hasEvent("SHUTDOWN"), schema.hasEvent("stop")]).toEqual([true, false]);
  });

  test.each([
    ["blockdev-add", "driver", true],
    ["blockdev-add", "cache.direct", true],
    // A branch of the union.
    ["blockdev-add", "filename", true],
    // An alternate, whose other form is a text.
    ["blockdev-add", "file.driver", true],
    ["blockdev-add", "backing.file.backing.filename", true],
    ["blockdev-add", "sizes", true],
    // The elements of a list.
    ["migrate-set-capabilities", "capabilities.state", true],
    ["blockdev-add", "cache.filename", false],
    ["blockdev-add", "node-name.x", false],
    ["blockdev-add", "toString", false],
    ["blockdev-add", "", false],
    ["migrate-set-capabilities", "state", false],
    ["yank", "instances", false],
    ["no-such-command", "driver", false],
  ])("%s has the argument %s: %j", async (command, path, expected) => {
    expect((await read()).hasArgument(command, path)).toBe(expected);
  });

  test("knows enum values through unions and lists, features, and what runs out-of-band", async () => {
    const schema = await read();
    expect(schema.hasEnumValue("blockdev-add", "driver", "qcow2")).toBe(true);
    expect(schema.hasEnumValue("blockdev-add", "file.driver", "qcow2")).toBe(true);
    expect(schema.hasEnumValue("blockdev-add", "driver", "qcow3")).toBe(false);
    expect(schema.hasEnumValue("migrate-set-capabilities", "capabilities.capability", "events")).toBe(true);
    expect(schema.hasEnumValue("blockdev-add", "node-name", "events")).toBe(false);
    expect(schema.hasEnumValue("stop", "driver", "file")).toBe(false);
    expect(schema.hasFeature("device_add", "json-cli")).toBe(true);
    expect(schema.hasFeature("device_add", "deprecated")).toBe(false);
    expect(schema.hasFeature("blockdev-add", "deprecated", "filename")).toBe(true);
    expect(schema.hasFeature("blockdev-add", "deprecated", "offset")).toBe(false);
    expect(schema.hasFeature("nothing", "deprecated")).toBe(false);
    expect([schema.allowsOutOfBand("yank"), schema.allowsOutOfBand("stop"), schema.allowsOutOfBand("x")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
