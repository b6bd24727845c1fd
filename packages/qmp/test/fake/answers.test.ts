import { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";
import { WireTrace } from "../support/wire-trace.js";

/** The JSON of a text with every character as an escape with upper-case digits. */
function escaped(json: string): string {
  const units = Array.from(
    JSON.parse(json) as string,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `"${units.join("")}"`;
}

/** A reply whose bytes the test writes itself, with the id as JSON; the fake's own never comes. */
function literally(text: (id: string) => string): (call: FakeCall) => unknown {
  return (call) => {
    call.connection.send(text(JSON.stringify(call.id)));
    return never;
  };
}

describe("an answer finds its command", () => {
  test("when its id comes back with upper-case escapes", async () => {
    await using server = await FakeQmpServer.start();
    server.reply(
      "qmp_capabilities",
      literally((id) => `{"return": {}, "id": ${escaped(id)}}\r\n`),
    );
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.state).toBe("running");
  });

  test("whatever the order of members, and with members that nobody knows", async () => {
    await using server = await FakeQmpServer.start({ order: "concurrent" });
    const status = '{"status": "running", "running": true, "mood": [{"return": 1, "id": 9}]}';
    server.reply(
      "query-status",
      literally((id) => `{"id":${id},"return":${status}}\n`),
    );
    server.reply(
      "query-name",
      literally((id) => `{"x":{"id":9},"return":{"name":"a"},"y":[],"id":${id}}\n`),
    );
    server.reply(
      "stop",
      literally((id) => `{"id":${id},"error":{"data":1,"desc":"no","class":"GenericError"}}\n`),
    );
    server.reply(
      "cont",
      literally((id) => `{"error":{"class":"GenericError","desc":"no"},"id":${id}}\n`),
    );
    await using qmp = await QmpClient.connect(server.endpoint);
    using trace = new WireTrace(server.endpoint);
    expect(await qmp.execute("query-status")).toEqual(JSON.parse(status));
    expect(await qmp.execute("query-name")).toEqual({ name: "a" });
    expect((await failureOf(qmp.execute("stop"), QemuCommandError)).desc).toBe("no");
    expect((await failureOf(qmp.execute("cont"), QemuCommandError)).desc).toBe("no");
    expect(trace.notices).toEqual([]);
  });

  test("whatever it returns: a list, a text, a number, true, null, nothing", async () => {
    await using server = await FakeQmpServer.start({ order: "concurrent" });
    const values = [[], [1, "two"], "text\r\nwith lines\r\n", 7, 1.5, true, null, {}];
    await using qmp = await QmpClient.connect(server.endpoint);
    for (const value of values) {
      server.reply(
        "x-own",
        literally((id) => `{"return":${JSON.stringify(value)},"id":${id}}\n`),
      );
      expect(await qmp.executeRaw("x-own")).toEqual(value);
    }
  });

  test("out of order, which QEMU never does", async () => {
    await using server = await FakeQmpServer.start({ order: "concurrent" });
    const held = ["query-name", "query-uuid", "query-status"].map((command) => server.hold(command));
    await using qmp = await QmpClient.connect(server.endpoint);
    const settled: string[] = [];
    const answers = [qmp.execute("query-name"), qmp.execute("query-uuid"), qmp.execute("query-status")].map(
      async (answer, at) => {
        const value = await answer;
        settled.push(["name", "uuid", "status"][at] as string);
        return value;
      },
    );
    await Promise.all(held.map(({ called }) => called));
    held[2]?.release({ status: "paused", running: false });
    await answers[2];
    held[0]?.release({ name: "a" });
    await answers[0];
    held[1]?.release({ UUID: "b" });
    expect(await Promise.all(answers)).toEqual([{ name: "a" }, { UUID: "b" }, { status: "paused", running: false }]);
    expect(settled).toEqual(["status", "name", "uuid"]);
    server.assertDone();
  });

  test("and one that belongs to no command is dropped, with its id, cut and without control characters", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", { name: "a" });
    await using qmp = await QmpClient.connect(server.endpoint);
    const messages: string[] = [];
    qmp.on("notice", ({ code, count, message }) => messages.push(`${code} ${count} ${message}`));
    const ids = [7, "7", null, "\u001b[2J\u202e", "x".repeat(500), { a: 1 }];
    const last = ids.length;
    const reported = new Promise<void>((resolve) => {
      qmp.on("notice", ({ count }) => {
        if (count === last) resolve();
      });
    });
    for (const id of ids) server.connection.send({ return: {}, id });
    await reported;
    expect(messages[0]).toBe(
      `unknown-id 1 ${server.endpoint}: an answer with the id 7 belongs to no command of ours; it was dropped.`,
    );
    expect(messages[2]).toContain("with the id null ");
    expect(messages[5]).toContain('with the id {"a":1} ');
    for (const message of messages) {
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(message.length).toBeLessThan(250);
    }
    expect(await qmp.execute("query-name")).toEqual({ name: "a" });
  });

  test("a second answer to one command is dropped and reported", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", (call: FakeCall) => {
      call.connection.send({ return: { name: "first" }, id: call.id });
      return { name: "second" };
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const notice = nextNotice(qmp, "unknown-id");
    expect(await qmp.execute("query-name")).toEqual({ name: "first" });
    expect(await notice).toMatchObject({ code: "unknown-id", count: 1 });
  });

  test("an object that is neither answer nor event is dropped and reported", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", { name: "a" });
    await using qmp = await QmpClient.connect(server.endpoint);
    const notices: unknown[] = [];
    qmp.on("notice", (notice) => notices.push(notice));
    for (const message of [{}, { id: 1 }, { execute: "stop", id: 1 }, { event: 7 }, { event: "lower" }, { event: "" }])
      server.connection.send(message);
    await qmp.execute("query-name");
    expect(notices).toEqual(
      [1, 2, 3, 4, 5, 6].map((count) => expect.objectContaining({ code: "unexpected-message", count })),
    );
    expect(qmp.mark()).toEqual({ sequence: 0 });
  });
});

describe("an error", () => {
  test.each(["GenericError", "CommandNotFound", "DeviceNotFound", "DeviceNotActive", "KVMMissingCap", "FromTheFuture"])(
    "of class %s passes through, with its command and arguments",
    async (errorClass) => {
      await using server = await FakeQmpServer.start();
      server.reply("device_del", failure("Device 'n0' is \u001b[31mred\u001b[0m", errorClass));
      await using qmp = await QmpClient.connect(server.endpoint);
      const error = await failureOf(qmp.execute("device_del", { id: "n0" }), QemuCommandError);
      expect(error).toMatchObject({
        code: "ERR_QEMU_COMMAND",
        errorClass,
        desc: "Device 'n0' is \u001b[31mred\u001b[0m",
        command: "device_del",
        arguments: { id: "n0" },
      });
      expect(error.message).toContain(`${server.endpoint}: "device_del" failed: Device 'n0' is `);
      expect(error.message).toContain(`(${errorClass})`);
    },
  );

  test.each([null, 7, "text", [], {}, { class: 5, desc: [] }])("of an odd shape, %j, is still one", async (member) => {
    await using server = await FakeQmpServer.start();
    server.reply(
      "stop",
      literally((id) => `{"error":${JSON.stringify(member)},"id":${id}}\n`),
    );
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("stop"), QemuCommandError);
    expect(error.errorClass).toBe("GenericError");
    expect(error.desc).toMatch(/^\(the error had no (class and no )?text\)$/);
  });

  test("CommandNotFound comes with what this library knows about the command", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const messageOf = async (command: string) => (await failureOf(qmp.executeRaw(command), QemuCommandError)).message;
    expect(await messageOf("query-accelerators")).toContain("This is QEMU 7.2.22; the command is there since 10.2");
    expect(await messageOf("query-statu")).toContain("No QEMU that this library knows has it; this one is 7.2.22.");
    expect(await messageOf("query-status")).toContain("QEMU 7.2.22 has the command in general");
    expect(await messageOf("qmp_capabilities")).toMatch(/command ignored \(CommandNotFound\)$/);
  });
});
