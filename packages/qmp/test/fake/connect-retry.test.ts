import { once } from "node:events";
import { connect } from "node:net";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuProtocolError, QemuStateError } from "@qemu-wire/wire";
import { type FakeCall, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";
import { WireTrace } from "../support/wire-trace.js";
import { identifiedServer } from "./support/identified-server.js";

describe("options that could never work are refused at once", () => {
  test.each([
    [{ retry: { retries: 1.5 } }, "retry.retries is a whole number from 0 on, not 1.5."],
    [{ retry: { retries: -1 } }, "retry.retries is a whole number from 0 on, not -1."],
    [{ reconnect: { minTimeout: Number.NaN } }, "reconnect.minTimeout is a number of milliseconds from 0 on, not NaN."],
    [
      { reconnect: { minTimeout: Number.POSITIVE_INFINITY } },
      "reconnect.minTimeout is a number of milliseconds from 0 on, not Infinity.",
    ],
    [
      { reconnect: { maxTimeout: "5" as unknown as number } },
      "reconnect.maxTimeout is a number of milliseconds from 0 on, not 5.",
    ],
    [
      { reconnect: { minTimeout: 100, maxTimeout: 50 } },
      "reconnect.maxTimeout is at least its minTimeout, 100, not 50.",
    ],
    [{ retry: { maxRetryTime: -1 } }, "retry.maxRetryTime is a number of milliseconds from 0 on, not -1."],
  ])("%o", async (options, message) => {
    await using server = await identifiedServer();
    expect((await failureOf(QmpClient.connect(server.endpoint, options), RangeError)).message).toBe(message);
    expect(server.connections).toHaveLength(0);
  });

  test.each([["reconnect"], ["retry"]])("%s of a stream, which nobody can open again", async (option) => {
    await using server = await identifiedServer();
    const socket = connect(server.endpoint.slice("unix:".length));
    await once(socket, "connect");
    const error = await failureOf(QmpClient.connect(socket, { [option]: {} }), QemuStateError);
    expect(error.message).toMatch(new RegExp(`^stream can be opened once, so that ${option} could never work`));
    // It is still the caller's.
    expect(socket.destroyed).toBe(false);
    await using qmp = await QmpClient.connect(socket, { name: "vm1" });
    expect(qmp.state).toBe("running");
  });
});

describe("connect() with retry", () => {
  test("reaches a server that appears later", async () => {
    await using directory = await TemporaryDirectory.make();
    const listen = { path: directory.file("q") };
    using trace = new WireTrace(`unix:${listen.path}`);
    const connecting = QmpClient.connect(`unix:${listen.path}`, { retry: { maxTimeout: 10 } });
    await trace.reached("closed");
    await using server = await identifiedServer({ listen });
    await using qmp = await connecting;
    expect(await qmp.execute("query-name")).toEqual({ name: "0" });
    expect(server.connections).toHaveLength(1);
  });

  test("goes on while the server is not what it will be", async () => {
    await using server = await identifiedServer();
    let calls = 0;
    server.reply("qmp_capabilities", ({ connection }: FakeCall) => {
      if (++calls > 3) return {};
      connection.destroy();
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint, { retry: { minTimeout: 1 } });
    expect(await qmp.execute("query-name")).toEqual({ name: "3" });
  });

  test("ends with the last attempt's error when the attempts are used up", async () => {
    await using directory = await TemporaryDirectory.make();
    const path = directory.file("q");
    using trace = new WireTrace(`unix:${path}`);
    const connecting = QmpClient.connect(`unix:${path}`, { retry: { retries: 2, minTimeout: 1 } });
    expect((await failureOf(connecting, QemuConnectError)).code).toBe("ERR_QEMU_NOT_FOUND");
    expect(trace.states.filter((state) => state === "connecting")).toHaveLength(3);
  });

  test("ends at once for what waiting can't mend", async () => {
    await using server = await identifiedServer({ greeting: "SSH-2.0-x\r\n" });
    const connecting = QmpClient.connect(server.endpoint, { retry: {} });
    expect((await failureOf(connecting, QemuProtocolError)).code).toBe("ERR_QEMU_WRONG_PEER");
    expect(server.connections).toHaveLength(1);
  });
});
