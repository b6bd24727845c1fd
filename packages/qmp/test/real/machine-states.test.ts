import { QemuCommandError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { firmware } from "../support/firmware.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

describeQemu("the state of a machine, by query-status after each event", () => {
  test("goes from prelaunch to running and paused, and a panicked guest has a state of its own", async () => {
    await using directory = await TemporaryDirectory.make();
    const args = await firmware("panic", directory);
    await using qemu = await startQemu({ machine: "q35", args: [...args, "-device", "pvpanic", "-no-shutdown"] });
    await using qmp = await qemu.connect();
    const status = async (): Promise<string> => (await qmp.execute("query-status")).status;
    expect(await status()).toBe("prelaunch");
    const panicked = qmp.waitFor("GUEST_PANICKED");
    const stopped = qmp.waitFor("STOP");
    await qmp.execute("cont");
    expect((await panicked).data.action).toBe("pause");
    await stopped;
    expect(await status()).toBe("guest-panicked");
  });

  test("with --preconfig most commands are refused until x-exit-preconfig", async () => {
    await using qemu = await startQemu({ machine: "q35", args: ["--preconfig"], sockets: ["monitor"] });
    // Also a client that reconnects, which asks for the UUID first.
    await using qmp = await qemu.connectTo("monitor", { reconnect: true });
    expect((await qmp.execute("query-status")).status).toBe(isAtLeast(qmp.greeting, 6, 0) ? "prelaunch" : "preconfig");
    const error = await failureOf(qmp.execute("query-pci"), QemuCommandError);
    expect(error.desc).toMatch(/machine initialization|'preconfig' state/);
    expect(error.message).not.toContain("there since");

    await qmp.execute("x-exit-preconfig");
    expect((await qmp.execute("query-pci")).length).toBe(1);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    const resumed = qmp.waitFor("RESUME");
    await qmp.execute("cont");
    await resumed;
    expect((await qmp.execute("query-status")).status).toBe("running");
  });
});
