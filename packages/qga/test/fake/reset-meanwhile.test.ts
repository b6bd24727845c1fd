import { QgaExitStatusLostError } from "@qemu-wire/qga";
import { expect, test } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";
import { fakeMachine } from "../support/fake-machine.js";

const chardevOf = (path: string): string => `unix:${path},server=on`;

test.each(["in the middle of a question", "between two questions"])(
  "a guest that is reset %s leaves a program's end unknown, always by the same error",
  async (when) => {
    await using all = await fakeMachine({ running: true, chardevOf });
    await all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
    const running = all.client.exec(["sleep", "1000"]);
    running.catch(() => undefined);
    await all.agent.waitForCall("guest-exec-status");
    const held = when.startsWith("in") ? all.agent.hold("guest-exec-status") : undefined;
    await held?.called;
    all.agent.restart();
    await expect(running).rejects.toThrow(QgaExitStatusLostError);
    await expect(running).rejects.toThrow(/the agent, or the whole guest, was restarted or ended/);
    held?.release();
  },
);

test("a program whose QEMU has ended, as its monitor tells, is not said to run on", async () => {
  await using all = await fakeMachine({ running: true, chardevOf });
  await all.client.waitUntilReady({ qmp: all.qmp });
  const running = all.client.exec(["sleep", "1000"]);
  running.catch(() => undefined);
  await all.agent.waitForCall("guest-exec-status");
  // In the order in which it is harder: the agent's socket is closed first.
  await all.agent.close();
  await all.monitor.close();
  await expect(running).rejects.toMatchObject({ name: "QemuClosedError", outcome: "unknown" });
  await expect(running).rejects.toThrow(/has no end: QEMU has ended, and it with the guest\.$/);
});

test("a program whose connection was closed by whoever it was: both ends are told, as no monitor says which", async () => {
  await using both = await clientOfFake();
  const running = both.client.exec(["sleep", "1000"]);
  running.catch(() => undefined);
  await both.agent.waitForCall("guest-exec-status");
  both.agent.cut();
  await expect(running).rejects.toThrow(
    /the connection was closed \(\S+\), and it may run on, unless QEMU has ended\.$/,
  );
});

test("a program whose client was closed may run on", async () => {
  await using both = await clientOfFake();
  const running = both.client.exec(["sleep", "1000"]);
  running.catch(() => undefined);
  await both.agent.waitForCall("guest-exec-status");
  await both.client.close();
  await expect(running).rejects.toThrow(/has no end: the client was closed, and it may run on\.$/);
});

test("times are whole, and a sentence has one full stop", async () => {
  await using both = await clientOfFake({ files: { "/tmp/a": "x" } });
  both.agent.stop();
  await expect(both.client.waitUntilReady({ timeout: 60.000_123_4 })).rejects.toThrow(/within 61 ms\./);
  await expect(both.client.exec(["a"], { timeout: 50.000_123_4 })).rejects.toThrow(/did not end within 51 ms\./);
  both.agent.start();
  const held = both.agent.hold("guest-file-read");
  const read = both.client.readFile("/tmp/a");
  read.catch(() => undefined);
  await held.called;
  both.agent.cut();
  const error = await read.catch((reason: unknown) => reason as Error);
  expect((error as Error).message).toMatch(/failed at offset 0: .*[^.]\.$/);
  expect((error as Error).message).not.toContain("..");
  held.release();
});
