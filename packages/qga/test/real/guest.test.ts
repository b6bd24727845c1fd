import type { QgaClient } from "@qemu-wire/qga";
import { QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { bootTimeout, guestMac, RealGuest } from "../support/real-guest.js";

describeQemu("a real guest", () => {
  describe.each(["virtio-serial", "isa-serial"] as const)("on %s", (channel) => {
    let guest: RealGuest;
    let client: QgaClient;

    beforeAll(async () => {
      guest = await RealGuest.boot({ channel, shared: true });
      client = await guest.ready();
    }, bootTimeout);

    afterAll(async () => {
      await client.close();
      await guest[Symbol.asyncDispose]();
    });

    test("answers, and says what it is", async () => {
      await client.ping();
      await client.sync();
      const { version, commands } = await client.info();
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      expect(commands.get("guest-ping")).toEqual({ enabled: true, answers: true });
      const { kernelRelease, machine } = await client.osInfo();
      expect(kernelRelease).toMatch(/cloud/);
      expect(machine).toBe("x86_64");
    });

    test("has an interface and its address", async () => {
      const found = await client.interfaceByMac(guestMac);
      expect(found?.name).toBe("eth0");
      expect(found?.statistics?.sentPackets).toBeTypeOf("bigint");
      await expect(client.addresses({ wait: 10_000, family: "ipv4" })).resolves.toEqual(["10.0.2.15"]);
    });

    test("tells its time, processors and users", async () => {
      expect(await client.time()).toBeGreaterThan(0n);
      expect(await client.vcpus()).toEqual([{ id: 0, online: true, canOffline: expect.any(Boolean) as boolean }]);
      await expect(client.users()).resolves.toEqual([]);
    });

    test("says what it can't", async () => {
      await expect(client.executeRaw("guest-nonsense")).rejects.toMatchObject({ reason: "unsupported" });
      await expect(client.authorizedKeys("nobody-here")).rejects.toThrow(QemuCommandError);
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
      await client.waitUntilReady({ qmp: guest.qmp });
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
