import { QemuClosedError, QemuError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";

describeQemu("a QEMU that is gone without a word", () => {
  test.each(["SIGKILL", "SIGABRT"] as const)(
    "after %s the client is closed, and no reason is made up",
    async (signal) => {
      await using qemu = await startQemu();
      await using qmp = await qemu.connect();
      qemu.kill(signal);
      const { reason, shutdown } = await qmp.closed;
      expect(["peer-eof", "reset"]).toContain(reason);
      expect(shutdown).toBeUndefined();
      expect(await qemu.exited).toEqual({ code: null, signal });
    },
  );

  test.each([true, false])(
    "in mid-command everybody is told: 100 commands, waits and iterators (out-of-band: %s)",
    async (outOfBand) => {
      await using qemu = await startQemu();
      await using qmp = await qemu.connect({ outOfBand });
      await using stall = new MainLoopStall(qemu.directory);
      const stuck = failureOf(qmp.execute("pmemsave", stall.arguments), QemuClosedError);
      await stall.begun();
      const behind = Array.from({ length: 99 }, () => failureOf(qmp.execute("query-status"), QemuClosedError));
      const wait = failureOf(qmp.waitFor("STOP"), QemuClosedError);
      const events = qmp.events();
      const next = failureOf(events.next(), QemuClosedError);
      const both = qmp.executeAndWait({ command: "stop", until: { event: "STOP" }, timeout: 60_000 });
      const waited = failureOf(both, QemuClosedError);
      const schema = failureOf(qmp.schema(), QemuClosedError);
      // Lets what was executed above be written.
      await new Promise((resolve) => setImmediate(resolve));
      qemu.kill("SIGKILL");

      const { reason, cause } = await qmp.closed;
      expect(["peer-eof", "reset"]).toContain(reason);
      expect(cause === undefined).toBe(reason === "peer-eof");
      const commands = await Promise.all([stuck, ...behind]);
      const written = outOfBand ? 8 : 100;
      expect(commands.map(({ outcome }) => outcome)).toEqual([
        ...Array.from({ length: written }, () => "unknown"),
        ...Array.from({ length: 100 - written }, () => "not-sent"),
      ]);
      for (const error of [...commands, await wait, await next, await waited, await schema]) {
        expect(error).toBeInstanceOf(QemuError);
        expect(error).toMatchObject({ code: "ERR_QEMU_CLOSED", reason });
        expect(error.cause).toBe(cause);
      }
      expect(commands.at(0)?.message).toMatch(/"pmemsave" has no answer: it was written, so that/);
      expect(await events.next()).toEqual({ done: true, value: undefined });
      expect(await failureOf(qmp.execute("stop"), QemuClosedError)).toMatchObject({ reason, outcome: "not-sent" });
    },
  );

  test("in the middle of a stream of events: those that came are delivered, then the error", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using qmp = await qemu.connect();
    await using other = await qemu.connectTo("other");
    await using events = qmp.events(["STOP", "RESUME"], { limit: 10_000 });
    const commands = Array.from({ length: 500 }, () => [other.execute("cont"), other.execute("stop")]).flat();
    const settled = Promise.allSettled(commands);

    expect(await take(events, 100)).toHaveLength(100);
    qemu.kill("SIGKILL");
    let delivered = 100;
    const error = await failureOf(
      (async () => {
        for await (const _event of events) delivered++;
      })(),
      QemuClosedError,
    );
    expect(["peer-eof", "reset", "protocol-error"]).toContain(error.reason);
    expect(delivered).toBeLessThan(1_000);
    const outcomes = await settled;
    const failed = outcomes.filter(({ status }) => status === "rejected");
    expect(failed.length).toBeGreaterThan(0);
    // In order: those that were answered, then those that were not.
    expect(outcomes.slice(outcomes.length - failed.length).every(({ status }) => status === "rejected")).toBe(true);
  });

  test("in the middle of an answer", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schemas = Array.from({ length: 8 }, () => failureOf(qmp.execute("query-qmp-schema"), QemuClosedError));
    await new Promise((resolve) => qemu.inherited.once("data", resolve));
    qemu.kill("SIGKILL");
    const errors = await Promise.allSettled(schemas);
    expect(errors.at(-1)?.status).toBe("fulfilled");
    const { reason, shutdown } = await qmp.closed;
    expect(["peer-eof", "reset", "protocol-error"]).toContain(reason);
    expect(shutdown).toBeUndefined();
  });
});
