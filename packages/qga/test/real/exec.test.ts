import type { QgaClient } from "@qemu-wire/qga";
import { QemuAbortError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { bootTimeout, RealGuest } from "../support/real-guest.js";

const mebibyte = 1024 * 1024;

/** Says that it runs, and does so for hours, as does another process that it starts. */
const endless = "echo $$ >/tmp/started; sleep 31337 & sleep 31337; echo never";

describeQemu("programs in a real guest", () => {
  // Twenty megabytes go through an emulated port.
  vi.setConfig({ testTimeout: 240_000 });

  let guest: RealGuest;
  let client: QgaClient;

  beforeAll(async () => {
    guest = await RealGuest.boot({ memory: 512, shared: true });
    client = await guest.ready();
  }, 2 * bootTimeout);

  afterAll(async () => {
    await client.close();
    await guest[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    await client.exec(["rm", "-f", "/tmp/started"], { check: true });
  });

  /** Resolves once the endless program runs. */
  async function started(): Promise<void> {
    await client.exec(["until [ -s /tmp/started ]; do sleep 0.02; done"], { shell: true, check: true });
  }

  /** Nothing of the endless program is left: neither the shell nor what it has started. */
  async function expectGone(): Promise<void> {
    const pid = (await client.readFile("/tmp/started", { encoding: "utf8" })).trim();
    expect(pid).toMatch(/^\d+$/);
    expect((await client.exec([`kill -0 ${pid}`], { shell: true })).exitCode).not.toBe(0);
    const { stdout } = await client.exec(["ps", "-o", "pid,args"], { check: true });
    expect(stdout).toMatch(/qemu-ga/);
    expect(stdout).not.toMatch(/sleep 31337/);
    // The record of a program whose end nobody asks for stays with the agent, which would still know the pid.
    const status = client.executeRaw("guest-exec-status", { pid: Number(pid) });
    await failureOf(status, QemuCommandError);
  }

  test("one that is missing is an error, and for a shell the usual 127", async () => {
    const missing = await failureOf(client.exec(["no-such-program"]), QemuCommandError);
    expect(missing.message).toMatch(/no-such-program/);
    expect(missing.desc).toMatch(/No such file or directory/);
    expect((await client.exec(["no-such-program"], { output: "file" })).exitCode).toBe(127);
    await client.ping();
  });

  test("of 20 MiB of output 16 MiB come, and the result says so", async () => {
    const result = await client.exec([`yes 1234567 | head -c ${20 * mebibyte}`], { shell: true });
    expect(result.exitCode).toBe(0);
    expect(result.truncated).toEqual({ stdout: true, stderr: false });
    expect(result.stdout.length).toBe(16 * mebibyte);
    expect(result.stdout === "1234567\n".repeat(2 * mebibyte)).toBe(true);
  });

  test("with files all 20 MiB come, and nothing stays in the guest", async () => {
    const options = { shell: true, output: "file", encoding: "buffer" } as const;
    const line = `yes 1234567 | head -c ${20 * mebibyte}; echo end >&2`;
    const { stdout, stderr, truncated } = await client.exec([line], options);
    expect(truncated).toEqual({ stdout: false, stderr: false });
    expect(stdout.equals(Buffer.from("1234567\n".repeat((20 / 8) * mebibyte)))).toBe(true);
    expect(stderr.toString()).toBe("end\n");
    expect((await client.exec(["ls", "/tmp"])).stdout).not.toMatch(/qemu-wire/);
  });

  test.each(["separate", "file"] as const)(
    "one that never ends is killed at its timeout (output %s)",
    async (output) => {
      const running = client.exec([endless], { shell: true, output, timeout: 6_000 });
      const failure = await failureOf(running, QemuTimeoutError);
      expect(failure).toMatchObject({ timeout: 6_000, outcome: "unknown" });
      expect(failure.message).toMatch(/It was killed\./);
      await expectGone();
    },
  );

  test.each(["separate", "file"] as const)("one that is aborted is killed (output %s)", async (output) => {
    const aborted = new AbortController();
    const running = client.exec([endless], { shell: true, output, signal: aborted.signal });
    running.catch(() => undefined);
    await started();
    aborted.abort(new Error("enough"));
    const failure = await failureOf(running, QemuAbortError);
    expect(failure.message).toMatch(/It was killed\./);
    expect(failure.cause).toBe(aborted.signal.reason);
    await expectGone();
  });

  test("none is waited for in a guest that is paused: calls end close to their timeout, and it goes on afterwards", async () => {
    const { qmp } = guest;
    const running = client.exec(["echo $$ >/tmp/started; exec sleep 31338"], { shell: true });
    running.catch(() => undefined);
    await started();
    await qmp.execute("stop");
    try {
      const before = performance.now();
      const failed = async (call: Promise<unknown>) => await failureOf(call, QemuTimeoutError);
      const programs = [
        failed(client.exec(["true"], { timeout: 1_500 })),
        failed(client.exec(["true"], { timeout: 1_500, output: "file" })),
      ];
      const commands = [
        client.ping({ timeout: 1_000 }),
        client.sync({ timeout: 1_000 }),
        client.shutdown({ timeout: 1_000 }),
      ];
      for (const { outcome } of await Promise.all(commands.map(failed))) expect(outcome).toBe("not-sent");
      const told = await Promise.all(programs);
      for (const { message } of told) expect(message).toMatch(/the agent did not answer/);
      // One may have its turn: for up to a quarter of a second nothing is asked about the first program.
      expect(told.filter(({ outcome }) => outcome === "unknown").length).toBeLessThan(2);
      expect(performance.now() - before).toBeLessThan(3_500);
    } finally {
      await qmp.execute("cont");
    }
    await client.exec(["kill $(cat /tmp/started)"], { shell: true, check: true });
    await expect(running).resolves.toMatchObject({ signal: 15 });
  });

  test("output that is no UTF-8 comes as it is", async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    await client.writeFile("/tmp/bytes", bytes);
    for (const output of ["separate", "file"] as const) {
      const result = await client.exec(["cat", "/tmp/bytes"], { encoding: "buffer", output });
      expect(result.stdout.equals(bytes)).toBe(true);
    }
    const text = await client.exec(["printf", String.raw`\377ok`]);
    expect(text.stdout).toBe("\uFFFDok");
    expect((await client.exec(["cat"], { input: bytes, encoding: "latin1" })).stdout).toBe(bytes.toString("latin1"));
  });

  test("a signal that ends one is told in place of an exit code", async () => {
    const result = await client.exec(["kill -TERM $$"], { shell: true });
    expect(result).toMatchObject({ exitCode: undefined, signal: 15 });
  });
});
