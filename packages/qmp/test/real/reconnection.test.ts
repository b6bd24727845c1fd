import { QmpClient } from "@qemu-wire/qmp";
import { type EventGap, listen, QemuClosedError, QemuConnectError, QemuStateError } from "@qemu-wire/wire";
import type { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { CuttingProxy } from "../support/cutting-proxy.js";
import { failureOf, take } from "../support/expectations.js";
import { describeQemu, diallingMonitor } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

const uuid = "5f0e1c1c-0d0a-4b7f-9f50-2d3f6f0c1a01";
const otherUuid = "5f0e1c1c-0d0a-4b7f-9f50-2d3f6f0c1a02";

/** Resolves with the next notification of this name. */
function next<Name extends "gap" | "reconnected">(qmp: QmpClient, name: Name): Promise<unknown> {
  return new Promise((resolve) => {
    const listening = qmp.on(name, (value) => {
      listening[Symbol.dispose]();
      resolve(value);
    });
  });
}

describeQemu("a connection that is cut from outside", () => {
  test("is made again; listeners and iterators that asked for it go on, and see where events were lost", async () => {
    await using qemu = await startQemu({ args: ["-uuid", uuid], sockets: ["monitor"] });
    await using beside = await qemu.connect();
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true });
    const states: string[] = [];
    qmp.on("state", (state) => states.push(state));
    const heard: string[] = [];
    qmp.on("event", ({ event }) => heard.push(event));
    await using across = qmp.events(["RESUME", "STOP"], { acrossReconnect: true });
    const waitAcross = qmp.waitFor("STOP", { acrossReconnect: true });
    const waitHere = failureOf(qmp.waitFor("STOP"), QemuClosedError);
    await using here = qmp.events(["STOP"]);
    const { greeting } = qmp;
    const mark = qmp.mark();

    await qmp.execute("cont");
    const [gap, reconnected] = [next(qmp, "gap"), next(qmp, "reconnected")];
    proxy.cut();
    expect(await gap).toMatchObject({ event: "gap", cause: { code: "ERR_QEMU_CLOSED" } });
    expect(await reconnected).toEqual({ greeting });
    expect(states).toEqual(["reconnecting", "running"]);
    expect(qmp.greeting).toEqual(greeting);

    await beside.execute("stop");
    expect((await waitAcross).event).toBe("STOP");
    expect((await waitHere).reason).toMatch(/peer-eof|reset/);
    await failureOf(here.next(), QemuClosedError);
    const [resume, lost, stop] = await take(across, 3);
    expect([resume?.event, stop?.event]).toEqual(["RESUME", "STOP"]);
    expect(lost).toMatchObject({ event: "gap" });
    expect((lost as EventGap).cause).toBeInstanceOf(QemuClosedError);
    expect(heard).toEqual(["RESUME", "STOP"]);
    // A mark from before spans the gap, too.
    await failureOf(qmp.waitFor("STOP", { since: mark }), QemuClosedError);
    expect((await qmp.waitFor("STOP", { since: mark, acrossReconnect: true })).event).toBe("STOP");

    await qmp.close();
    expect(states).toEqual(["reconnecting", "running", "closing", "closed"]);
    expect((await qmp.closed).reason).toBe("requested");
  });

  test("fails what was in flight with its outcome, refuses new commands while it is down, and sends nothing twice", async () => {
    await using qemu = await startQemu({ args: ["-uuid", uuid], sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true });
    const refused: Promise<QemuClosedError>[] = [];
    qmp.on("gap", () => refused.push(failureOf(qmp.execute("stop"), QemuClosedError)));
    const reconnected = next(qmp, "reconnected");

    const inFlight = failureOf(qmp.execute("query-qmp-schema"), QemuClosedError);
    // It is on its way as soon as the proxy has it; the answer is not, as the cut comes in the same turn.
    await proxy.received("query-qmp-schema");
    proxy.cut();
    expect(await inFlight).toMatchObject({ outcome: "unknown" });
    await reconnected;
    const [error] = await Promise.all(refused);
    expect(error).toMatchObject({ outcome: "not-sent" });
    expect(error?.message).toContain("repeating it is safe");

    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    const sent = Buffer.concat(proxy.sent).toString();
    expect(sent.match(/query-qmp-schema/g)).toHaveLength(1);
    expect(sent).not.toContain('"stop"');
    expect((await qmp.schema()).hasCommand("query-status")).toBe(true);
  });

  test('with whileDisconnected: "wait" commands wait for the next connection, in their order', async () => {
    await using qemu = await startQemu({ args: ["-uuid", uuid], sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true, whileDisconnected: "wait" });
    const answers: Promise<string>[] = [];
    const aborted: Promise<Error>[] = [];
    const controller = new AbortController();
    qmp.on("gap", () => {
      for (let index = 1; index <= 20; index++) answers.push(qmp.hmp(`print ${index}`));
      aborted.push(failureOf(qmp.execute("stop", {}, { signal: controller.signal }), Error));
      controller.abort(new Error("not that one"));
    });
    const gap = next(qmp, "gap");
    proxy.cut();
    await gap;
    expect((await Promise.all(answers)).map(Number)).toEqual(answers.map((_, index) => index + 1));
    expect((await Promise.all(aborted))[0]).toMatchObject({ code: "ABORT_ERR", outcome: "not-sent" });
    const sent = Buffer.concat(proxy.sent).toString();
    expect([...sent.matchAll(/print (\d+)/g)].map(([, index]) => Number(index))).toEqual(
      answers.map((_, index) => index + 1),
    );
    expect(sent).not.toContain('"stop"');
  });

  test("is made again as often as it is cut", async () => {
    await using qemu = await startQemu({ args: ["-uuid", uuid], sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true });
    for (let round = 0; round < 10; round++) {
      const reconnected = next(qmp, "reconnected");
      proxy.cut();
      await reconnected;
      expect((await qmp.execute("query-uuid")).UUID).toBe(uuid);
    }
  });

  test("to a QEMU that dials us: it dials again, and the client takes it", async () => {
    await using directory = await TemporaryDirectory.make();
    await using incoming = await listen({ path: directory.file("incoming") });
    const taken: Duplex[] = [];
    const endpoint = {
      open: async (options: { readonly signal: AbortSignal }) => {
        const stream = await incoming.open(options);
        taken.push(stream);
        return stream;
      },
      toString: () => incoming.toString(),
    };
    await using qemu = await startQemu({
      directory,
      monitor: "none",
      args: [...diallingMonitor(`path=${directory.file("incoming")}`), "-uuid", uuid],
    });
    const options = { connectTimeout: 20_000, greetingTimeout: 20_000, reconnect: true, signal: qemu.ended };
    await using qmp = await QmpClient.connect(endpoint, options);
    const { greeting } = qmp;
    for (let round = 1; round <= 2; round++) {
      const reconnected = next(qmp, "reconnected");
      taken.at(-1)?.destroy();
      expect(await reconnected).toEqual({ greeting });
      expect((await qmp.execute("query-uuid")).UUID).toBe(uuid);
      expect(taken).toHaveLength(round + 1);
    }
  });
});

describeQemu("what answers after a cut", () => {
  test("is refused when it is another QEMU by its UUID", async () => {
    await using qemu = await startQemu({ args: ["-uuid", uuid], sockets: ["monitor"] });
    await using other = await startQemu({ args: ["-uuid", otherUuid], sockets: ["monitor"] });
    await using one = await qemu.connect();
    await using two = await other.connect();
    expect([one.state, two.state]).toEqual(["running", "running"]);
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true, whileDisconnected: "wait" });
    const waiting: Promise<QemuClosedError>[] = [];
    qmp.on("gap", () => waiting.push(failureOf(qmp.execute("stop"), QemuClosedError)));
    await using events = qmp.events(undefined, { acrossReconnect: true });
    proxy.target = other.path("monitor");
    proxy.cut();

    const { reason, cause } = await qmp.closed;
    expect(reason).toBe("connect-failed");
    expect(cause).toBeInstanceOf(QemuStateError);
    expect(cause?.message).toContain("after the reconnection a QEMU with another UUID answers");
    expect((await Promise.all(waiting))[0]).toMatchObject({ outcome: "not-sent" });
    expect((await events.next()).value).toMatchObject({ event: "gap" });
    await failureOf(events.next(), QemuClosedError);
    expect(Buffer.concat(proxy.sent).toString()).not.toContain('"stop"');
    // The other machine is not kept from anybody else.
    await using free = await QmpClient.connect(`unix:${other.path("monitor")}`, { retry: {} });
    expect((await free.execute("query-uuid")).UUID).toBe(otherUuid);
  });

  test("is taken when nothing tells it from the first: no claim is made without a UUID", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using other = await startQemu({ sockets: ["monitor"] });
    await using one = await qemu.connect();
    await using two = await other.connect();
    expect([one.state, two.state]).toEqual(["running", "running"]);
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`, { reconnect: true });
    const reconnected = next(qmp, "reconnected");
    proxy.target = other.path("monitor");
    proxy.cut();
    await reconnected;
    expect(qmp.state).toBe("running");
  });

  test("is waited for over the death of one QEMU and the start of the next at the same path", async () => {
    await using directory = await TemporaryDirectory.make();
    const options = { directory, monitor: "none", sockets: ["monitor"], args: ["-uuid", uuid] } as const;
    await using killed = await startQemu(options);
    await using qmp = await killed.connectTo("monitor", { reconnect: { maxTimeout: 20 } });
    const gap = next(qmp, "gap");
    const notices: string[] = [];
    qmp.on("notice", ({ code }) => notices.push(code));
    killed.kill("SIGKILL");
    await killed.exited;
    await gap;
    const reconnected = next(qmp, "reconnected");
    await using again = await startQemu(options);
    await reconnected;
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(notices).toContain("reconnect-failed");
    expect(again.ended.aborted).toBe(false);
  });
});

describeQemu("no reconnection follows", () => {
  test.each(["quit", "SIGTERM"] as const)("an end in order: %s", async (way) => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using qmp = await qemu.connectTo("monitor", { reconnect: true });
    const states: string[] = [];
    qmp.on("state", (state) => states.push(state));
    if (way === "quit") await qmp.quit();
    else qemu.kill("SIGTERM");
    expect((await qmp.closed).reason).toBe("server-shutdown");
    expect(states).toEqual(["closing", "closed"]);
  });

  test("close(), also while one is being tried", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using qmp = await qemu.connectTo("monitor", { reconnect: true, whileDisconnected: "wait" });
    const gap = next(qmp, "gap");
    qemu.kill("SIGKILL");
    await gap;
    expect(qmp.state).toBe("reconnecting");
    const waiting = failureOf(qmp.execute("stop"), QemuClosedError);
    const wait = failureOf(qmp.waitFor("STOP", { acrossReconnect: true }), QemuClosedError);
    await qmp.close();
    expect(qmp.state).toBe("closed");
    expect((await qmp.closed).reason).toBe("requested");
    expect(await waiting).toMatchObject({ outcome: "not-sent" });
    await wait;
  });

  test("as many attempts as it was given: the client is closed with the last one's error", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using qmp = await qemu.connectTo("monitor", { reconnect: { retries: 2, minTimeout: 1 } });
    qemu.kill("SIGKILL");
    const { reason, cause } = await qmp.closed;
    expect(reason).toBe("connect-failed");
    expect(cause).toBeInstanceOf(QemuConnectError);
    const error = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(error.outcome).toBe("not-sent");
  });

  test("a client that did not ask for it", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await QmpClient.connect(`unix:${proxy.path}`);
    proxy.cut();
    expect((await qmp.closed).reason).toMatch(/peer-eof|reset/);
    expect(qmp.state).toBe("closed");
  });
});
