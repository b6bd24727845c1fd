import { type QgaClient, QgaRestartedError, QgaUnavailableError } from "@qemu-wire/qga";
import { QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test, vi } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { bootTimeout, RealGuest } from "../support/real-guest.js";

/** What the agent runs, and waits for, to set the clock from the hardware's: here it kills the agent. */
const build = { files: { "/sbin/hwclock": { content: "#!/bin/sh\nkill -9 $PPID\n", mode: 0o755 } } };

vi.setConfig({ testTimeout: 2 * bootTimeout });

/** Resolves once QEMU has told that the agent is there again, which it may keep back for a second after it is so. */
async function openAgain({ qmp }: RealGuest, since: ReturnType<RealGuest["qmp"]["mark"]>): Promise<void> {
  await qmp.waitFor("VSERPORT_CHANGE", { since, where: ({ data }) => data.open, timeout: bootTimeout });
}

async function expectUsable(client: QgaClient): Promise<void> {
  expect(await client.exec(["echo", "still", "there"])).toMatchObject({ exitCode: 0, stdout: "still there\n" });
}

describeQemu("a real agent that comes and goes", () => {
  // QEMU tells of a port's changes at most once a second, and then of the last one only. The second and third kill hide
  // in that: of closing and opening again the opening is all that is told. Of two within one second nobody could tell.
  test.each([undefined, "agent0"])(
    "one that is killed in mid-command is told by an error at once (port: %s)",
    async (port) => {
      await using guest = await RealGuest.boot({ build });
      const { qmp } = guest;
      await using client = await guest.connect();
      await client.waitUntilReady({ qmp, port, timeout: bootTimeout });
      for (let kill = 1; kill <= 3; kill += 1) {
        const path = "/etc/hostname";
        const handle = await client.execute("guest-file-open", { path, mode: "r" });
        await client.execute("guest-file-read", { handle });
        const since = qmp.mark();
        const failure = await failureOf(client.setTime(undefined, { timeout: 60_000 }), QgaRestartedError);
        expect(failure).toMatchObject({ command: "guest-set-time", outcome: "unknown" });
        await openAgain(guest, since);
        await client.waitUntilReady({ qmp, port });
        const gone = await failureOf(client.execute("guest-file-read", { handle }), QemuCommandError);
        expect(gone.desc).toMatch(/handle/);
        await expectUsable(client);
      }
    },
  );

  test("a program that runs meanwhile has no end that could be known", async () => {
    await using guest = await RealGuest.boot();
    await using client = await guest.ready();
    const since = guest.qmp.mark();
    const running = client.exec(["kill -9 $PPID; sleep 60"], { shell: true });
    running.catch(() => undefined);
    await expect(running).rejects.toMatchObject({
      name: expect.stringMatching(/^Qga(Restarted|ExitStatusLost|Unavailable)Error$/) as string,
    });
    // Told later it would be news of this restart to whatever is executed then.
    await openAgain(guest, since);
    await client.waitUntilReady({ qmp: guest.qmp });
    await expectUsable(client);
  });

  test.each(["virtio-serial", "isa-serial"] as const)(
    "on %s and without a monitor, one that is killed in mid-command is a timeout, and nothing stays wrong",
    async (channel) => {
      await using guest = await RealGuest.boot({ channel, build });
      await using client = await guest.connect();
      await client.waitUntilReady({ timeout: bootTimeout });
      // By then the next agent runs: what is written to a serial line before is lost.
      const killed = await failureOf(client.setTime(undefined, { timeout: 10_000 }), QemuTimeoutError);
      expect(killed).toMatchObject({ timeout: 10_000, outcome: "unknown" });
      await expectUsable(client);
    },
  );

  test("a command for an agent that doesn't run yet is refused, and not executed later", async () => {
    await using guest = await RealGuest.boot({ paused: true });
    const { qmp } = guest;
    await using client = await guest.connect({ syncTimeout: 300 });
    const touch = (name: string): Promise<unknown> =>
      client.execute("guest-exec", { path: "touch", arg: [`/tmp/${name}`] });

    const unknown = await failureOf(touch("marker-1"), QgaUnavailableError);
    expect(unknown).toMatchObject({ reason: "not-responding", command: "guest-exec" });
    const early = await failureOf(client.waitUntilReady({ qmp, timeout: 300 }), QgaUnavailableError);
    expect(early.reason).toBe("not-running");
    const known = await failureOf(touch("marker-2"), QgaUnavailableError);
    expect(known).toMatchObject({ reason: "not-running", command: "guest-exec" });

    await qmp.execute("cont");
    await client.waitUntilReady({ qmp, timeout: bootTimeout });
    await touch("marker-3");
    await client.exec(["until [ -e /tmp/marker-3 ]; do sleep 0.02; done"], { shell: true, check: true });
    expect((await client.exec(["ls", "/tmp"])).stdout).toBe("marker-3\n");
  });

  test("on isa-serial it is refused as well", async () => {
    await using guest = await RealGuest.boot({ channel: "isa-serial", paused: true });
    await using client = await guest.connect({ syncTimeout: 300 });
    const refused = await failureOf(client.exec(["touch", "/tmp/marker"]), QgaUnavailableError);
    expect(refused.reason).toBe("not-responding");
    await guest.qmp.execute("cont");
    await client.waitUntilReady({ timeout: bootTimeout });
    expect((await client.exec(["ls", "/tmp"])).stdout).toBe("");
  });

  test("a guest that is suspended to memory sleeps until it is woken, and its agent answers again", async () => {
    await using guest = await RealGuest.boot();
    const { qmp } = guest;
    await using client = await guest.ready();
    const asleep = qmp.waitFor("SUSPEND");
    await client.suspend("ram");
    await asleep;
    expect((await qmp.execute("query-status")).status).toBe("suspended");
    const awake = qmp.waitFor("WAKEUP");
    await qmp.execute("system_wakeup");
    await awake;
    await client.waitUntilReady({ qmp, timeout: bootTimeout });
    await expectUsable(client);
  });
});
