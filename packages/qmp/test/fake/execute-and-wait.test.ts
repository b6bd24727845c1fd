import { getEventListeners } from "node:events";
import { QemuRefusedError, QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

const unplug = {
  command: "device_del",
  arguments: { id: "n0" },
  until: { event: "DEVICE_DELETED", where: ({ data }: { data: { device?: string } }) => data.device === "n0" },
  failOn: { event: ["DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"] },
} as const;
const path = "/machine/peripheral/n0";
const deleted = { device: "n0", path };

describe("executeAndWait", () => {
  test("resolves with an event that comes before the answer", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.emit("DEVICE_DELETED", { path: `${path}/virtio-backend` });
      call.emit("DEVICE_DELETED", deleted);
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const { returned, event } = await qmp.executeAndWait(unplug);
    expect(returned).toEqual({});
    expect(event).toMatchObject({ event: "DEVICE_DELETED", data: deleted });
    expect(server.callsOf("device_del")[0]?.arguments).toEqual({ id: "n0" });
  });

  test("resolves with an event that comes after the answer, the first that passes", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.afterReply(() => {
        for (const device of [undefined, "other", "n0", "n0"])
          server.emit("DEVICE_DELETED", { device, path: device ?? "" });
      });
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const { event } = await qmp.executeAndWait(unplug);
    expect(event.data).toEqual({ device: "n0", path: "n0" });
  });

  test("takes an event as the end only together with the answer: the connection's end before it rejects", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("system_powerdown", ({ emit, connection }: FakeCall) => {
      emit("SHUTDOWN", { guest: true, reason: "guest-shutdown" });
      connection.end();
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const seen = qmp.waitFor("SHUTDOWN");
    const error = await failureOf(
      qmp.executeAndWait({ command: "system_powerdown", until: { event: "SHUTDOWN" } }),
      QemuClosedError,
    );
    expect(error).toMatchObject({ reason: "server-shutdown", outcome: "unknown" });
    expect(error.message).toContain('"system_powerdown" has no answer');
    expect((await seen).event).toBe("SHUTDOWN");
  });

  test("rejects when the connection ends between the answer and the event", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.afterReply(() => call.connection.end());
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.executeAndWait(unplug), QemuClosedError);
    expect(error).toMatchObject({ reason: "peer-eof", outcome: "unknown" });
    expect(error.message).toBe(
      `${server.endpoint}: the peer closed the connection. "device_del" was executed before, and no DEVICE_DELETED came until then.`,
    );
  });

  test.each(["DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"])("rejects with %s as a refusal", async (name) => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.afterReply(() => server.emit(name, { device: "n0", msg: "busy" }));
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.executeAndWait(unplug), QemuRefusedError);
    expect(error).toMatchObject({
      name: "QemuRefusedError",
      code: "ERR_QEMU_REFUSED_BY_EVENT",
      message: `${server.endpoint}: "device_del" was refused: QEMU sent ${name}.`,
      event: { event: name, data: { device: "n0", msg: "busy" } },
    });
  });

  test("takes the first of end and refusal, whichever that is", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.emit("DEVICE_DELETED", deleted);
      call.emit("MEM_UNPLUG_ERROR", { device: "n0", msg: "busy" });
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect((await qmp.executeAndWait(unplug)).event.event).toBe("DEVICE_DELETED");
  });

  test("rejects with the command's own error, whatever the events before it said", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.emit("MEM_UNPLUG_ERROR", { device: "n0", msg: "busy" });
      call.emit("DEVICE_DELETED", deleted);
      return failure("Device 'n0' not found", "DeviceNotFound");
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.executeAndWait(unplug), QemuCommandError);
    expect(error).toMatchObject({ errorClass: "DeviceNotFound", command: "device_del" });
  });

  test("takes a command back that is not sent at its deadline", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const busy = Array.from({ length: 8 }, () => qmp.execute("query-name"));
    const error = await failureOf(qmp.executeAndWait({ ...unplug, timeout: 30 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 30, outcome: "not-sent" });
    expect(error.message).toBe(
      `${server.endpoint}: "device_del" was not sent within 30 ms, so that repeating it is safe.`,
    );
    held.release();
    await Promise.all([...busy, qmp.execute("query-name")]);
    expect(server.callsOf("device_del")).toEqual([]);
  });

  test.each<[string, unknown, "before" | "after"]>([
    ["before the answer", never, "before"],
    ["between the answer and the event", {}, "after"],
  ])("rejects when aborted %s, and leaves no listener", async (_when, reply, when) => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", reply).reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const aborted = failureOf(qmp.executeAndWait({ ...unplug, signal }), QemuAbortError);
    await server.waitForCall("device_del");
    if (when === "after") await qmp.execute("query-name");
    controller.abort("enough");
    const error = await aborted;
    expect(error).toMatchObject({ code: "ABORT_ERR", cause: "enough", outcome: "unknown" });
    expect(error.message).toMatch(`${server.endpoint}: "device_del" was`);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("aborted before it begins sends nothing", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const signal = AbortSignal.abort("before");
    const error = await failureOf(qmp.executeAndWait({ ...unplug, signal }), QemuAbortError);
    expect(error).toMatchObject({ outcome: "not-sent", cause: "before" });
    expect(server.calls).toHaveLength(1);
  });

  test.each(["until", "failOn"] as const)("rejects with what the filter of %s throws", async (condition) => {
    await using server = await FakeQmpServer.start();
    server.reply("stop", (call: FakeCall) => {
      call.emit("STOP");
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const bug = new Error("in a filter");
    const broken = {
      event: "STOP",
      where: () => {
        throw bug;
      },
    } as const;
    const conditions =
      condition === "until" ? { until: broken } : { until: { event: "RESUME" } as const, failOn: broken };
    expect(await failureOf(qmp.executeAndWait({ command: "stop", ...conditions }), Error)).toBe(bug);
  });

  test("refuses an empty list of events before anything is sent", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const none = { event: [] } as const;
    await failureOf(qmp.executeAndWait({ command: "stop", until: none }), RangeError);
    await failureOf(qmp.executeAndWait({ command: "stop", until: { event: "STOP" }, failOn: none }), RangeError);
    expect(server.callsOf("stop")).toEqual([]);
  });

  test("leaves nothing behind when it is over: later events are nobody's", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("device_del", (call: FakeCall) => {
      call.emit("DEVICE_DELETED", deleted);
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    let asked = 0;
    const where = (): boolean => {
      asked++;
      return true;
    };
    const until = { event: "DEVICE_DELETED", where } as const;
    const failOn = { event: "DEVICE_DELETED", where: () => ++asked < 0 } as const;
    await qmp.executeAndWait({ ...unplug, until, failOn, signal: controller.signal, timeout: 60_000 });
    await qmp.executeRaw("device_del");
    expect(asked).toBe(2);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});
