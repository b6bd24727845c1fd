import { writeFile } from "node:fs/promises";
import type { QgaClient } from "@qemu-wire/qga";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { describeGuest } from "../support/describe-guest.js";
import { bootTimeout, RealGuest } from "../support/real-guest.js";

/** Which files below /tmp the agent has open: what asks is its child. */
async function openFiles(client: QgaClient): Promise<string[]> {
  const list = 'for f in /proc/$PPID/fd/*; do readlink "$f"; done; true';
  const { stdout } = await client.exec([list], { shell: true, check: true });
  return stdout.split("\n").filter((path) => path.startsWith("/tmp/"));
}

/** Gives `call` up when the agent has it: what a client writes leaves it at the end of the turn. */
async function givenUp(call: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const promise = call(controller.signal);
  promise.catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  await expect(promise).rejects.toThrow(QemuAbortError);
  await expect(promise).rejects.toMatchObject({ outcome: "unknown" });
}

describeGuest("files that a real agent opens after its caller gave up", () => {
  vi.setConfig({ testTimeout: 3 * bootTimeout });

  let guest: RealGuest;

  beforeAll(async () => {
    guest = await RealGuest.boot({ shared: true });
    await (await guest.ready()).close();
  }, 2 * bootTimeout);

  afterAll(async () => {
    await guest[Symbol.asyncDispose]();
  });

  test("are closed by the next command", async () => {
    await using client = await guest.connect();
    // Otherwise the first turn is the synchronisation's.
    await client.ping();
    await givenUp((signal) => client.execute("guest-file-open", { path: "/tmp/raw", mode: "w" }, { signal }));
    expect(await openFiles(client)).toEqual([]);
    // It was opened: it is there.
    await expect(client.readFile("/tmp/raw")).resolves.toEqual(Buffer.alloc(0));
    await givenUp((signal) => client.writeFile("/tmp/written", "x", { signal }));
    expect(await openFiles(client)).toEqual([]);
    await givenUp((signal) => client.readFile("/tmp/raw", { signal }));
    expect(await openFiles(client)).toEqual([]);
  });

  test("are closed by close()", async () => {
    const client = await guest.connect();
    await client.ping();
    await givenUp((signal) => client.readFile("/tmp/raw", { signal }));
    await client.close();
    await using next = await guest.connect();
    expect(await openFiles(next)).toEqual([]);
  });

  test("are closed when the agent goes on after it had stood still", async () => {
    await using client = await guest.connect();
    await client.writeFile("/tmp/raw", "");
    const handle = await client.execute("guest-file-open", { path: "/tmp/raw" });
    const words = "the agent stands still";
    const stops = `(sleep 1; kill -STOP $PPID; echo ${words} >/dev/console; sleep 6; kill -CONT $PPID) >/dev/null 2>&1 </dev/null &`;
    await client.exec([stops], { shell: true, check: true });
    await expect.poll(async () => await guest.console(), { timeout: bootTimeout }).toContain(words);
    const opening = client.execute("guest-file-open", { path: "/tmp/raw" }, { timeout: 500 });
    await expect(opening).rejects.toThrow(QemuTimeoutError);
    await client.sync({ timeout: bootTimeout });
    // Of the two only the other one.
    expect(await openFiles(client)).toEqual(["/tmp/raw"]);
    await client.execute("guest-file-close", { handle });
    expect(await openFiles(client)).toEqual([]);
  });

  test("a copy that is aborted at any moment leaves nothing open, and the client usable", async () => {
    await using client = await guest.connect();
    const [from, to] = [guest.qemu.path("from"), guest.qemu.path("to")];
    await writeFile(from, Buffer.alloc(200_000, "x"));
    await client.copyIn(from, "/tmp/whole");
    for (let turns = 0; turns < 24; turns += 1) {
      const controller = new AbortController();
      const { signal } = controller;
      const copy =
        turns % 2 === 0
          ? client.copyIn(from, "/tmp/copy", { signal, chunk: 50_000 })
          : client.copyOut("/tmp/whole", to, { signal, chunk: 50_000 });
      const failed = copy.catch((error: unknown) => error);
      for (let turn = 0; turn < turns * 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      controller.abort();
      const error = await failed;
      if (error instanceof Error) expect(error).toBeInstanceOf(QemuAbortError);
      expect(await openFiles(client)).toEqual([]);
    }
  });
});
