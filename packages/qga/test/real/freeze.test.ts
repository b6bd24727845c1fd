import { setTimeout as sleep } from "node:timers/promises";
import { QgaClient, QgaUnavailableError } from "@qemu-wire/qga";
import { QemuClosedError } from "@qemu-wire/wire";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../../../../scripts/set-up/build.mjs";
import { CuttingProxy } from "../../../qmp/test/support/cutting-proxy.js";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startClientProcess } from "../support/client-process.js";
import { bootTimeout, RealGuest } from "../support/real-guest.js";

/** How long a write has to hang to be taken for one that waits for the thaw; unhindered it takes milliseconds (ms). */
const hangs = 1_000;

/**
 * Writes to the disk again and again, and tells on the console when, in seconds since the guest booted. The console is what
 * can be seen of a guest whose agent executes nothing.
 */
const writer = `#!/bin/sh
# Nor does the kernel cut into its lines, as it does on a host that holds its guests up.
dmesg -n 1
i=0
while :; do
  i=$((i + 1))
  read -r before rest </proc/uptime
  echo "<$i $before" >/dev/console
  echo "$i" >/mnt/disk/written
  read -r after rest </proc/uptime
  echo ">$i $before $after" >/dev/console
  sleep 0.05
done
`;

interface Write {
  readonly number: number;
  /** In seconds. */
  readonly took: number;
}

/** What a guest's writer told on its console. */
class Writes {
  readonly #guest: RealGuest;

  constructor(guest: RealGuest) {
    this.#guest = guest;
  }

  /** The number of the last write that was begun. */
  async begun(): Promise<number> {
    const lines = [...(await this.#guest.console()).matchAll(/^<(\d+) [\d.]+\r?$/gm)];
    return Number(lines.at(-1)?.[1] ?? 0);
  }

  async done(): Promise<Write[]> {
    const lines = (await this.#guest.console()).matchAll(/^>(\d+) ([\d.]+) ([\d.]+)\r?$/gm);
    return [...lines].map(([, number, from, to]) => ({ number: Number(number), took: Number(to) - Number(from) }));
  }

  /** Waits for one that began and doesn't end for a while, and returns its number. */
  async hanging(): Promise<number> {
    for (let last = await this.begun(), since = performance.now(); ; await sleep(20)) {
      const begun = await this.begun();
      const isOpen = (await this.done()).at(-1)?.number !== begun;
      if (begun !== last || !isOpen) [last, since] = [begun, performance.now()];
      else if (performance.now() - since > hangs) return begun;
    }
  }

  /** Waits until a write has ended. */
  async ended(number: number): Promise<Write> {
    for (;;) {
      const found = (await this.done()).find((write) => write.number === number);
      if (found) return found;
      await sleep(20);
    }
  }
}

/** What holds after a thaw: the write that hung has ended, and another one went through since. */
async function expectThawed(writes: Writes, hung: number): Promise<void> {
  expect((await writes.ended(hung)).took).toBeGreaterThan(hangs / 1_000 - 0.2);
  await writes.ended(hung + 1);
}

describeQemu("a real guest with a disk", () => {
  let guest: RealGuest;
  let writes: Writes;

  beforeAll(async () => await build(["packages/qga"]), 300_000);

  beforeAll(async () => {
    guest = await RealGuest.boot({
      disk: true,
      shared: true,
      build: { files: { "/usr/bin/writer": { content: writer, mode: 0o755 } } },
    });
    writes = new Writes(guest);
    await using client = await guest.ready();
    await client.exec(["writer </dev/null >/dev/null 2>&1 &"], { shell: true, output: "none" });
  }, 2 * bootTimeout);

  afterAll(async () => {
    await guest[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    // It writes: nothing is frozen, and nothing is wrong with it.
    await writes.ended((await writes.begun()) + 1);
  });

  async function expectUsable(client: QgaClient): Promise<void> {
    expect(await client.fsfreezeStatus()).toBe("thawed");
    expect((await client.exec(["cat", "/mnt/disk/written"])).stdout).toMatch(/^\d*\n?$/);
  }

  test("withFrozen() holds up a write until its end", async () => {
    await using client = await guest.ready();
    const [count, hung] = await client.withFrozen(async (frozen) => [frozen, await writes.hanging()] as const);
    expect(count).toBeGreaterThanOrEqual(1);
    await expectThawed(writes, hung);
    await expectUsable(client);
    // Others don't hang: the measure is one. (A busy host may hold up one or two.)
    const others = (await writes.done()).filter(({ number }) => number < hung).map(({ took }) => took);
    expect(others.sort((one, two) => one - two)[Math.floor(others.length / 2)]).toBeLessThan(hangs / 2_000);
  });

  test("it does so for the named mount points, too", async () => {
    await using client = await guest.ready();
    const work = async (frozen: number): Promise<number> => {
      expect(frozen).toBe(1);
      return await writes.hanging();
    };
    await expectThawed(writes, await client.withFrozen(work, { mountpoints: ["/mnt/disk"] }));
    // What is not among them is not frozen.
    const none = client.withFrozen((frozen) => frozen, { mountpoints: ["/nowhere"] });
    expect(await none).toBe(0);
    await expectUsable(client);
  });

  test("it thaws when the work throws, and throws the same", async () => {
    await using client = await guest.ready();
    let hung = 0;
    const work = client.withFrozen(async () => {
      hung = await writes.hanging();
      throw new Error("no snapshot");
    });
    await expect(work).rejects.toThrow("no snapshot");
    await expectThawed(writes, hung);
    await expectUsable(client);
  });

  test("it thaws on a new connection when its own was cut meanwhile", async () => {
    const path = guest.qemu.path("relay");
    await using relay = await CuttingProxy.listen(path, guest.agentPath);
    await using client = await QgaClient.connect(`unix:${path}`);
    const hung = await client.withFrozen(async () => {
      const number = await writes.hanging();
      relay.cut();
      await client.closed;
      return number;
    });
    await expectThawed(writes, hung);
    await using next = await guest.connect();
    await expectUsable(next);
  });

  test("meanwhile a client refuses commands, and so does the agent if another one asks", async () => {
    await using client = await guest.ready();
    await client.withFrozen(async () => {
      const here = await failureOf(client.osInfo(), QgaUnavailableError);
      expect(here).toMatchObject({ reason: "frozen", command: "guest-get-osinfo" });
      expect(here.cause).toBeUndefined();
      expect(await client.fsfreezeStatus()).toBe("frozen");
      expect((await client.info()).commands.get("guest-get-osinfo")?.enabled).toBe(false);
      await client.close();
      await using other = await guest.connect();
      const there = await failureOf(other.osInfo(), QgaUnavailableError);
      expect(there).toMatchObject({ reason: "frozen", command: "guest-get-osinfo" });
      expect(there.cause).toBeDefined();
    });
    await using next = await guest.connect();
    await expectUsable(next);
  });

  test("one inside another is refused, and the outer one thaws", async () => {
    await using client = await guest.ready();
    let hung = 0;
    const work = client.withFrozen(async () => {
      hung = await writes.hanging();
      await client.withFrozen(() => expect.fail("it is frozen already"));
    });
    expect(await failureOf(work, QgaUnavailableError)).toMatchObject({ reason: "frozen" });
    await expectThawed(writes, hung);
    await expectUsable(client);
  });

  test("a client that is closed freezes nothing, and thaws nothing that another one froze", async () => {
    await using client = await guest.ready();
    await client.close();
    await using other = await guest.connect();
    await other.withFrozen(async () => {
      const never = client.withFrozen(() => expect.fail("it is closed"));
      expect(await failureOf(never, QemuClosedError)).toMatchObject({ outcome: "not-sent" });
      expect(await other.fsfreezeStatus()).toBe("frozen");
    });
    await expectUsable(other);
  });

  test("a process that is killed leaves a frozen guest, which any client can thaw", async () => {
    const child = await startClientProcess(
      `const client = await QgaClient.connect("unix:" + args[0]);
       await client.withFrozen(() => { console.log("ready"); return new Promise(() => setInterval(() => {}, 1000)); });`,
      guest.agentPath,
    );
    await using _killed = child;
    const hung = await writes.hanging();
    await child[Symbol.asyncDispose]();
    expect(child.process.signalCode).toBe("SIGKILL");

    await using client = await guest.connect();
    expect(await client.fsfreezeStatus()).toBe("frozen");
    // Whoever froze it has to be found out first: this one doesn't thaw what it didn't freeze.
    const again = await failureOf(
      client.withFrozen(() => expect.fail("it is frozen already")),
      QgaUnavailableError,
    );
    expect(again.reason).toBe("frozen");
    expect(await client.fsfreezeStatus()).toBe("frozen");
    expect(await client.thaw()).toBeGreaterThanOrEqual(1);
    await expectThawed(writes, hung);
    await expectUsable(client);
  });

  test("fstrim() discards what the disk doesn't use", async () => {
    await using client = await guest.ready();
    const trimmed = (await client.fstrim()).find(({ path }) => path === "/mnt/disk");
    expect(trimmed).toMatchObject({ error: undefined });
    expect(trimmed?.trimmed).toBeGreaterThan(0);
  });
});
