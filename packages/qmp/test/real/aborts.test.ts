import { getEventListeners } from "node:events";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { nextNotice } from "../support/notices.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";

describeQemu("aborts", () => {
  test("before the call, or while it waits here, nothing is sent; behind the write the outcome is unknown", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const reason = new Error("changed my mind");
    const add = (id: string) => ({ "qom-type": "iothread", id }) as const;

    const before = await failureOf(qmp.execute("stop", {}, { signal: AbortSignal.abort(reason) }), QemuAbortError);
    expect(before).toMatchObject({ name: "AbortError", code: "ABORT_ERR", outcome: "not-sent", cause: reason });

    const stuck = qmp.execute("pmemsave", stall.arguments);
    await stall.begun();
    const controller = new AbortController();
    const { signal } = controller;
    const written = [1, 2, 3, 4, 5, 6, 7].map((index) =>
      failureOf(qmp.execute("object-add", add(`written${index}`), { signal }), QemuAbortError),
    );
    const waiting = [1, 2, 3].map((index) =>
      failureOf(qmp.execute("object-add", add(`waiting${index}`), { signal }), QemuAbortError),
    );
    // Out-of-band, so that it shows the others to be on their way.
    await qmp.executeOob("migrate-pause").catch(() => {});
    const late = nextNotice(qmp, "late-answer");
    controller.abort(reason);
    for (const error of await Promise.all(written)) expect(error).toMatchObject({ outcome: "unknown", cause: reason });
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ outcome: "not-sent", cause: reason });
    expect(getEventListeners(signal, "abort")).toEqual([]);

    stall.release();
    await stuck;
    await late;
    // "unknown" it was: QEMU executed what was written, and never heard of the others.
    const objects = (await qmp.execute("qom-list", { path: "/objects" })).map(({ name }) => name);
    expect(objects).toContain("written1");
    expect(objects.filter((name) => name.startsWith("waiting"))).toEqual([]);
  });

  test("after the answer one changes nothing and leaves no listener", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const controller = new AbortController();
    const { signal } = controller;
    const notices: string[] = [];
    qmp.on("notice", ({ code }) => notices.push(code));
    expect((await qmp.execute("query-status", {}, { signal })).status).toBe("prelaunch");
    expect(getEventListeners(signal, "abort")).toEqual([]);
    controller.abort();
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(notices).toEqual([]);
  });

  test("an abort ends connecting at every step, and leaves the monitor to the next client", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["only"] });
    const endpoint = `unix:${qemu.path("only")}`;
    const holder = await qemu.connectTo("only");
    const reason = new Error("enough");

    const early = await failureOf(QmpClient.connect(endpoint, { signal: AbortSignal.abort(reason) }), QemuAbortError);
    expect(early).toMatchObject({ code: "ABORT_ERR", outcome: "not-sent", cause: reason });
    const controller = new AbortController();
    const waiting = failureOf(QmpClient.connect(endpoint, { signal: controller.signal }), QemuAbortError);
    await holder.execute("query-status");
    controller.abort(reason);
    expect((await waiting).cause).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);

    await holder.close();
    await using next = await QmpClient.connect(endpoint, { retry: {} });
    expect(next.state).toBe("running");
  });
});
