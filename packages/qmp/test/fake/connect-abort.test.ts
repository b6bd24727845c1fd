import { getEventListeners, once } from "node:events";
import { connect } from "node:net";
import { QmpClient } from "@qemu-wire/qmp";
import { type Endpoint, QemuAbortError } from "@qemu-wire/wire";
import { type FakeCall, type FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { identifiedServer } from "./support/identified-server.js";
import { OutOfReach } from "./support/successive-endpoint.js";

const reason = new Error("changed my mind");

/** Connects, aborts when `reached` resolves, and expects that nothing is left of it. */
async function expectAborted(
  connecting: (signal: AbortSignal) => Promise<unknown>,
  reached: () => Promise<unknown>,
): Promise<QemuAbortError> {
  const controller = new AbortController();
  const aborted = failureOf(connecting(controller.signal), QemuAbortError);
  await reached();
  controller.abort(reason);
  const error = await aborted;
  expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: reason });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  return error;
}

describe("connect() aborted", () => {
  test("before it begins never reaches the server", async () => {
    await using server = await identifiedServer();
    const connecting = QmpClient.connect(server.endpoint, { signal: AbortSignal.abort(reason) });
    const error = await failureOf(connecting, QemuAbortError);
    expect(error).toMatchObject({ outcome: "not-sent", cause: reason });
    expect(error.message).toBe(`${server.endpoint}: connecting was aborted.`);
    await using _other = await QmpClient.connect(server.endpoint);
    expect(server.connections).toHaveLength(1);
  });

  test("while the address is reached for", async () => {
    const place = new OutOfReach();
    const error = await expectAborted(
      (signal) => QmpClient.connect(place, { signal }),
      () => place.tried,
    );
    expect(error).toMatchObject({ outcome: "not-sent", message: "out of reach: connecting was aborted." });
  });

  test("while an endpoint that knows no signal is busy: its socket is let go when it comes", async () => {
    await using server = await identifiedServer({ greeting: false });
    let handOver: () => void = () => {};
    const handedOver = new Promise<void>((resolve) => {
      handOver = resolve;
    });
    const endpoint: Endpoint = {
      open: async () => {
        const socket = connect(server.path);
        await once(socket, "connect");
        await handedOver;
        return socket;
      },
      toString: () => "stubborn",
    };
    await expectAborted(
      (signal) => QmpClient.connect(endpoint, { signal }),
      () => server.waitForConnection(),
    );
    handOver();
    await server.connection.closed;
  });

  test.each<[string, object, () => Promise<FakeQmpServer>, (server: FakeQmpServer) => Promise<unknown>]>([
    [
      "while it waits for the greeting",
      {},
      () => identifiedServer({ greeting: false }),
      async (server) => await server.waitForConnection(),
    ],
    [
      "in the middle of the greeting",
      {},
      () => identifiedServer({ greeting: '{"QMP": {"version"' }),
      async (server) => await server.waitForConnection(),
    ],
    [
      "while it negotiates",
      {},
      async () => (await identifiedServer()).reply("qmp_capabilities", never),
      async (server) => await server.waitForCall("qmp_capabilities"),
    ],
    [
      "while it asks who answers",
      { reconnect: true },
      async () => (await identifiedServer()).reply("query-uuid", never),
      async (server) => await server.waitForCall("query-uuid"),
    ],
    [
      "between the attempts of a retry",
      { retry: { minTimeout: 600_000 } },
      async () =>
        (await identifiedServer()).reply("qmp_capabilities", ({ connection }: FakeCall) => {
          connection.destroy();
          return never;
        }),
      async (server) => await (await server.waitForConnection()).closed,
    ],
    [
      "while an attempt of a retry negotiates",
      { retry: {} },
      async () => (await identifiedServer()).reply("qmp_capabilities", never),
      async (server) => await server.waitForCall("qmp_capabilities"),
    ],
  ])("%s closes the socket, which the server sees", async (_when, options, start, reached) => {
    await using server = await start();
    await expectAborted(
      (signal) => QmpClient.connect(server.endpoint, { ...options, signal }),
      () => reached(server),
    );
    await server.connection.closed;
    expect(server.connections).toHaveLength(1);
  });

  test("when it is done leaves the client alone", async () => {
    await using server = await identifiedServer();
    const controller = new AbortController();
    await using qmp = await QmpClient.connect(server.endpoint, {
      signal: controller.signal,
      reconnect: true,
      retry: {},
    });
    controller.abort(reason);
    expect(await qmp.execute("query-name")).toEqual({ name: "0" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});
