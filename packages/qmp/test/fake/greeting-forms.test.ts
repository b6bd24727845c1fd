import { QmpClient } from "@qemu-wire/qmp";
import { QemuProtocolError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { WireTrace } from "../support/wire-trace.js";

describe("a greeting is taken", () => {
  test("in the pretty form, spread over lines, and so is everything after it", async () => {
    await using server = await FakeQmpServer.start({ pretty: true, package: "Debian 1:7.2+dfsg-7" });
    server.reply("query-status", { status: "running", running: true, singlestep: false });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.greeting.QMP).toEqual({
      version: { qemu: { major: 7, minor: 2, micro: 22 }, package: "Debian 1:7.2+dfsg-7" },
      capabilities: ["oob"],
    });
    expect((await qmp.execute("query-status")).status).toBe("running");
  });

  test.each(["", "v11.1.0-rc2-14-gdeadbeef", "99.9 (not a version)", 'quotes " and \\ and \u{1f600}', "7.2"])(
    "with any text as its package: %j",
    async (text) => {
      await using server = await FakeQmpServer.start({ version: "8.1.3", package: text });
      await using qmp = await QmpClient.connect(server.endpoint, { qemu: "7.2" });
      expect(qmp.greeting.QMP.version).toEqual({ qemu: { major: 8, minor: 1, micro: 3 }, package: text });
    },
  );

  test("with capabilities that nobody knows, of which none is asked for", async () => {
    await using server = await FakeQmpServer.start({ capabilities: ["teleport", "oob", "x-fast"] });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.outOfBand).toBe(true);
    expect(server.callsOf("qmp_capabilities").map((call) => call.arguments)).toEqual([{ enable: ["oob"] }]);
  });

  test.each([
    ["QEMU doesn't offer them", [], true],
    ["the client doesn't want them", ["oob"], false],
  ])("without out-of-band commands when %s: then nothing is enabled", async (_why, capabilities, outOfBand) => {
    await using server = await FakeQmpServer.start({ capabilities });
    await using qmp = await QmpClient.connect(server.endpoint, { outOfBand });
    expect(qmp.outOfBand).toBe(false);
    expect(server.calls.map(({ command, arguments: args }) => [command, args])).toEqual([
      ["qmp_capabilities", undefined],
    ]);
  });

  test("with members that it doesn't know, after empty lines, with LF only, byte by byte", async () => {
    const greeting = {
      hello: [1, 2, { "}": "{" }],
      QMP: {
        version: { qemu: { micro: 0, minor: 0, major: 12, nano: 7 }, package: "", built: "today" },
        capabilities: [],
      },
    };
    await using server = await FakeQmpServer.start({
      greeting: `\r\n\n \t\r\n${JSON.stringify(greeting)}\n`,
      lineEnd: "\n",
      chunkSizes: [1],
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.greeting.QMP.version.qemu.major).toBe(12);
  });

  test("once: a second one is dropped and reported", async () => {
    const greeting = {
      QMP: { version: { qemu: { micro: 0, minor: 2, major: 7 }, package: "" }, capabilities: ["oob"] },
    };
    const line = `${JSON.stringify(greeting)}\r\n`;
    const second = line.replace('"major":7', '"major":5');
    await using server = await FakeQmpServer.start({ greeting: line + second });
    using trace = new WireTrace(server.endpoint);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.greeting.QMP.version.qemu.major).toBe(7);
    expect(trace.notices).toEqual([expect.objectContaining({ code: "unexpected-message", count: 1 })]);
  });
});

describe("what only looks like a greeting is a wrong peer, quoted", () => {
  const qemu = { micro: 0, minor: 2, major: 7 };
  test.each([
    {},
    { QMP: null },
    { QMP: "7.2" },
    { QMP: [] },
    { QMP: {} },
    { QMP: { version: { qemu, package: "" } } },
    { QMP: { version: { qemu, package: "" }, capabilities: "oob" } },
    { QMP: { version: { qemu, package: "" }, capabilities: { 0: "oob" } } },
    { QMP: { version: "7.2.0", capabilities: [] } },
    { QMP: { version: { package: "7.2" }, capabilities: [] } },
    { QMP: { version: { qemu: [7, 2, 0] }, capabilities: [] } },
    { QMP: { version: { qemu: { ...qemu, major: "7" } }, capabilities: [] } },
    { QMP: { version: { qemu: { ...qemu, minor: 2.5 } }, capabilities: [] } },
    { QMP: { version: { qemu: { major: 7, minor: 2 } }, capabilities: [] } },
    { qmp: { version: { qemu, package: "" }, capabilities: [] } },
    { return: {}, id: 1 },
    { event: "STOP", timestamp: { seconds: 1, microseconds: 2 } },
    { error: { class: "GenericError", desc: "JSON parse error" } },
  ])("%j", async (greeting) => {
    await using server = await FakeQmpServer.start({ greeting });
    const error = await failureOf(QmpClient.connect(server.endpoint), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toContain(`${server.endpoint}: what answered is no QMP monitor; it said: ${error.excerpt}.`);
    expect(JSON.stringify(greeting).startsWith(error.excerpt?.replace(/…$/, "") as string)).toBe(true);
    expect(error.excerpt?.length).toBeLessThanOrEqual(80);
    await server.connection.closed;
    expect(server.calls).toEqual([]);
  });

  test.each(["[]\r\n", '"QMP"\r\n', "null\r\n", "12\r\n", "[{}]\r\n", '{"QMP": {"version": }}\r\n', "{QMP: 1}\r\n"])(
    "%j",
    async (greeting) => {
      await using server = await FakeQmpServer.start({ greeting });
      const error = await failureOf(QmpClient.connect(server.endpoint), QemuProtocolError);
      expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
      expect(error.excerpt).toContain(greeting.trim().slice(0, 40));
      await server.connection.closed;
    },
  );
});
