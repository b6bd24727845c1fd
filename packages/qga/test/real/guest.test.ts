import type { QgaClient } from "@qemu-wire/qga";
import { QemuClosedError } from "@qemu-wire/wire";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { describeGuest } from "../support/describe-guest.js";
import { bodies } from "../support/bodies.js";
import { bootTimeout, guestMac, RealGuest } from "../support/real-guest.js";

describeGuest("a real guest", () => {
  // One test boots twice.
  vi.setConfig({ testTimeout: 3 * bootTimeout });

  describe.each(["virtio-serial", "isa-serial"] as const)("on %s", (channel) => {
    let guest: RealGuest;
    let client: QgaClient;

    beforeAll(async () => {
      guest = await RealGuest.boot({
        channel,
        shared: true,
        build: {
          // What the agent calls and this guest lacks: a link, and a program that keeps what it is told.
          files: { "/usr/sbin/chpasswd": { content: "#!/bin/sh\ncat >/tmp/chpasswd\n", mode: 0o755 } },
          commands: ["[ -e /sbin/hwclock ] || ln -s /bin/busybox /sbin/hwclock"],
        },
      });
      client = await guest.ready();
    }, 2 * bootTimeout);

    afterAll(async () => {
      await client.close();
      await guest[Symbol.asyncDispose]();
    });

    test.each(Object.entries(bodies))("%s", async (_name, body) => {
      const context = { client, directory: guest.qemu.directory.path, mac: guestMac };
      await expect(body(context)).resolves.toBeUndefined();
    });

    test("finds its way back after another client left half a request and an answer that nobody read", async () => {
      await client.close();
      const rude = await guest.connect();
      await rude.ping();
      const aborted = new AbortController();
      const ping = rude.ping({ signal: aborted.signal });
      ping.catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      aborted.abort();
      await rude.close();
      client = await guest.connect();
      expect(await client.fsfreezeStatus()).toBe("thawed");
    });
  });

  test.each([
    ["virtio-serial", "shutdown", "guest-shutdown"],
    ["isa-serial", "shutdown", "guest-shutdown"],
    ["virtio-serial", "reboot", "guest-reset"],
  ] as const)("on %s %s() ends with %s", async (channel, method, reason) => {
    await using guest = await RealGuest.boot({ channel });
    await using client = await guest.ready();
    if (method === "shutdown") {
      const ended = guest.qmp.waitFor("SHUTDOWN");
      await client.shutdown();
      await expect(ended).resolves.toMatchObject({ data: { guest: true, reason } });
      await expect(guest.qemu.exited).resolves.toEqual({ code: 0, signal: null });
    } else {
      const reset = guest.qmp.waitFor("RESET");
      await client.reboot();
      await expect(reset).resolves.toMatchObject({ data: { guest: true, reason } });
      await client.waitUntilReady({ qmp: guest.qmp, timeout: bootTimeout });
      await client.ping();
    }
  });

  test("a machine that dies ends the wait for its agent", async () => {
    await using guest = await RealGuest.boot();
    await using client = await guest.connect();
    const ready = client.waitUntilReady({ qmp: guest.qmp });
    ready.catch(() => undefined);
    guest.qemu.kill("SIGKILL");
    await expect(ready).rejects.toThrow(QemuClosedError);
  });
});
