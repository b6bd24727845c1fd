import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";

/** An out-of-band command that changes nothing here: before 6.0 there is only one that refuses without a migration. */
async function harmless(qmp: QmpClient): Promise<"answered"> {
  if (isAtLeast(qmp.greeting, 6, 0)) {
    expect(await qmp.executeOob("query-yank")).toContainEqual({ type: "chardev", id: "first" });
  } else await failureOf(qmp.executeOob("migrate-pause"), QemuCommandError);
  return "answered";
}

describeQemu("out-of-band commands", () => {
  test("are those that the schema marks, and executeOob takes no other", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schema = await qmp.schema();
    const marked = [...schema.commands].filter((command) => schema.allowsOutOfBand(command)).sort();
    expect(marked).toEqual([
      "migrate-pause",
      "migrate-recover",
      ...(isAtLeast(qmp.greeting, 6, 0) ? ["query-yank", "yank"] : []),
    ]);
    expect(await harmless(qmp)).toBe("answered");

    const error = await failureOf(qmp.executeOob("query-status" as "query-yank"), QemuStateError);
    expect(error.message).toMatch(/"query-status" can't run out-of-band.*migrate-pause, migrate-recover/);
  });

  test("QEMU itself refuses an in-band command out-of-band, and exec-oob where it was not enabled", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    const enabled = new RawMonitor(qemu.inherited);
    await enabled.negotiate("oob");
    enabled.send('{"exec-oob":"query-status","id":1}');
    expect((await enabled.message()).error?.desc).toMatch(/does not support OOB/);

    await using disabled = await RawMonitor.connect(qemu.path("other"));
    await disabled.negotiate();
    disabled.send('{"exec-oob":"migrate-pause","id":2}');
    expect((await disabled.message()).error?.desc).toMatch(/exec-oob' is unexpected/);
  });

  test("overtake everything when the main loop is stuck, with 8 commands at QEMU and 92 more here", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const order: string[] = [];
    const stuck = qmp.execute("pmemsave", stall.arguments).then(() => order.push("stuck"));
    await stall.begun();
    const behind = Array.from({ length: 99 }, (_, index) => qmp.hmp(`print ${index}`));
    void behind[0]?.then(() => order.push("first behind"));

    order.push(await harmless(qmp));
    expect(await qmp.probe({ timeout: 60_000 })).toBe(isAtLeast(qmp.greeting, 6, 0) ? "answers" : "unknown");
    expect(order).toEqual(["answered"]);
    stall.release();
    await stuck;
    expect((await Promise.all(behind)).map(Number)).toEqual(behind.map((_, index) => index));
    expect(order).toEqual(["answered", "stuck", "first behind"]);
  });

  test("with a ninth in-band command QEMU stops reading and they are stuck, too: why the client holds back at 8", async () => {
    await using qemu = await startQemu();
    const raw = new RawMonitor(qemu.inherited);
    await raw.negotiate("oob");
    for (const inBand of [8, 9]) {
      await using stall = new MainLoopStall(qemu.directory);
      raw.send(JSON.stringify({ execute: "pmemsave", arguments: stall.arguments, id: "stuck" }));
      await stall.begun();
      for (let index = 1; index < inBand; index++) raw.send(`{"execute":"query-name","id":${index}}`);
      raw.send('{"exec-oob":"migrate-pause","id":"oob"}');
      if (inBand === 8) expect((await raw.message()).id).toBe("oob");
      stall.release();
      const ids = (await raw.until(({ id }) => id === inBand - 1)).map(({ id }) => id);
      if (inBand === 9 && !ids.includes("oob")) ids.push((await raw.message()).id);
      expect(ids[0]).toBe("stuck");
      expect(ids.filter((id) => typeof id === "number")).toEqual(Array.from({ length: inBand - 1 }, (_, at) => at + 1));
    }
  });
});
