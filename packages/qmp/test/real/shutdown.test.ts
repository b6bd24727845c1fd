import type { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { CuttingProxy } from "../support/cutting-proxy.js";
import { failureOf } from "../support/expectations.js";
import { firmware, type GuestProgram } from "../support/firmware.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { describeQemu } from "../support/qemu-binary.js";
import { type ProcessEnd, type QemuProcess, startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

/** What can become of a command, in the order in which it happens to a row of them. */
const order = ["answered", "unknown", "not-sent"];

const inOrder: ProcessEnd = { code: 0, signal: null };

/** A way in which QEMU ends, and what the client and the process say of it. */
interface Ending {
  readonly program?: GuestProgram;
  readonly args?: readonly string[];
  readonly end: (qmp: QmpClient, qemu: QemuProcess) => unknown;
  readonly shutdown: { readonly guest: boolean; readonly reason: string };
}

const endings: Readonly<Record<string, Ending>> = {
  "quit()": { end: (qmp) => qmp.quit(), shutdown: { guest: false, reason: "host-qmp-quit" } },
  "a quit command": { end: (qmp) => qmp.execute("quit"), shutdown: { guest: false, reason: "host-qmp-quit" } },
  SIGTERM: { end: (_, qemu) => qemu.kill("SIGTERM"), shutdown: { guest: false, reason: "host-signal" } },
  SIGINT: { end: (_, qemu) => qemu.kill("SIGINT"), shutdown: { guest: false, reason: "host-signal" } },
  SIGHUP: { end: (_, qemu) => qemu.kill("SIGHUP"), shutdown: { guest: false, reason: "host-signal" } },
  "the guest switching itself off": {
    program: "powerOff",
    end: (qmp) => qmp.execute("cont"),
    shutdown: { guest: true, reason: "guest-shutdown" },
  },
  "the guest's reset with -no-reboot": {
    program: "reset",
    args: ["-no-reboot"],
    end: (qmp) => qmp.execute("cont"),
    shutdown: { guest: true, reason: "guest-reset" },
  },
  "system_reset with -no-reboot": {
    args: ["-no-reboot"],
    end: (qmp) => qmp.execute("system_reset"),
    shutdown: { guest: false, reason: "host-qmp-system-reset" },
  },
  "the guest's panic": {
    program: "panic",
    args: ["-device", "pvpanic"],
    end: (qmp) => qmp.execute("cont"),
    shutdown: { guest: true, reason: "guest-panic" },
  },
};

/** A q35 machine with a guest of a few instructions. */
async function startGuest(program: GuestProgram, args: readonly string[], directory: TemporaryDirectory) {
  return await startQemu({ machine: "q35", directory, args: [...(await firmware(program, directory)), ...args] });
}

describeQemu("the end of QEMU in order", () => {
  test.each(Object.entries(endings))("by %s is told with its reason, and is no failure", async (_way, ending) => {
    const { program = "idle", args = [], end, shutdown } = ending;
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startGuest(program, args, directory);
    await using qmp = await qemu.connect();
    const seen = qmp.waitFor("SHUTDOWN");
    await using events = qmp.events(["SHUTDOWN"]);

    // The answer may get lost on the way out, which only a call that expects the end can know.
    await Promise.resolve(end(qmp, qemu)).catch((error: unknown) => expect(error).toBeInstanceOf(QemuClosedError));
    expect((await seen).data).toEqual(shutdown);
    expect(await qmp.closed).toEqual({ reason: "server-shutdown", cause: undefined, shutdown });
    expect(qmp.state).toBe("closed");
    expect(await qemu.exited).toEqual(inOrder);

    // Iterators come to their end; commands and waits are told why they can't be served.
    expect((await events.next()).value?.data).toEqual(shutdown);
    expect(await events.next()).toEqual({ done: true, value: undefined });
    const command = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(command).toMatchObject({ reason: "server-shutdown", outcome: "not-sent" });
    expect(command.message).toContain("QEMU shut down");
    await failureOf(qmp.waitFor("STOP"), QemuClosedError);
  });

  test("quit() resolves 30 times in a row, though QEMU closes the socket right behind its answer", {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 30; round++) {
      await using qemu = await startQemu({ monitor: round % 2 === 0 ? "inherited" : "none", sockets: ["monitor"] });
      await using qmp = round % 2 === 0 ? await qemu.connect() : await qemu.connectTo("monitor");
      await qmp.quit();
      expect(qmp.state).toBe("closed");
      expect((await qmp.closed).reason).toBe("server-shutdown");
      expect(await qemu.exited).toEqual(inOrder);
    }
  });

  test("commands right behind quit() are answered or not, as QEMU gets to them; each is told what is known of it", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await qemu.connectTo("proxy");
    const quitting = qmp.quit();
    const behind = Promise.allSettled(Array.from({ length: 20 }, () => qmp.execute("query-status")));
    await quitting;
    const fates = (await behind).map((result) => {
      if (result.status === "fulfilled") return "answered";
      expect(result.reason).toBeInstanceOf(QemuClosedError);
      const error = result.reason as QemuClosedError;
      expect(error.reason).toBe("server-shutdown");
      return error.outcome;
    });
    const sent = Buffer.concat(proxy.sent).toString();
    expect(sent.indexOf('"quit"')).toBeLessThan(sent.indexOf('"query-status"'));
    // In call order: none is answered behind one that isn't, and none was written behind one that wasn't.
    expect(fates).toEqual(fates.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    await failureOf(qmp.quit(), QemuClosedError);
  });

  test("a stuck QEMU keeps quit() waiting until its deadline, and ends once it gets to it", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const stuck = qmp.execute("pmemsave", stall.arguments);
    await stall.begun();
    const error = await failureOf(qmp.quit({ timeout: 50 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 50, outcome: "unknown" });
    expect(error.message).toContain("50 ms after quit");
    stall.release();
    await stuck;
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown", shutdown: { reason: "host-qmp-quit" } });
    expect(await qemu.exited).toEqual(inOrder);
  });
});

describeQemu("-no-shutdown", () => {
  test("keeps QEMU when its guest has switched itself off: SHUTDOWN, STOP, and no cont without a reset", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startGuest("powerOff", ["-no-shutdown"], directory);
    await using qmp = await qemu.connect();
    const stopped = qmp.waitFor("STOP");
    const seen: string[] = [];
    qmp.on("event", ({ event }) => seen.push(event));
    await qmp.execute("cont");
    await stopped;
    expect(seen).toEqual(["RESUME", "SHUTDOWN", "STOP"]);
    expect(await qmp.execute("query-status")).toMatchObject({ status: "shutdown", running: false });
    expect((await failureOf(qmp.execute("cont"), QemuCommandError)).desc).toContain("Reset");
    expect(qmp.state).toBe("running");

    await qmp.quit();
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown", shutdown: { reason: "host-qmp-quit" } });
    expect(await qemu.exited).toEqual(inOrder);
  });

  test("SIGTERM still ends it", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startGuest("powerOff", ["-no-shutdown"], directory);
    await using qmp = await qemu.connect();
    const stopped = qmp.waitFor("STOP");
    await qmp.execute("cont");
    await stopped;
    qemu.kill("SIGTERM");
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown", shutdown: { reason: "host-signal" } });
  });

  test("a machine that was revived by a reset and is then killed was not shut down", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startGuest("powerOff", ["-no-shutdown"], directory);
    await using qmp = await qemu.connect();
    const stopped = qmp.waitFor("STOP");
    await qmp.execute("cont");
    await stopped;
    await qmp.executeAndWait({ command: "system_reset", until: { event: "RESET" } });
    qemu.kill("SIGKILL");
    const { reason, shutdown } = await qmp.closed;
    expect(["peer-eof", "reset"]).toContain(reason);
    expect(shutdown).toBeUndefined();
  });
});
