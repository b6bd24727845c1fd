import { describe, expect, test, vi } from "vitest";
import { tcp } from "@qemu-wire/wire";
import { Console } from "../../src/console/console.js";
import { followFile } from "../../src/console/follow-file.js";
import { type ConsoleFailure, guestFailures } from "../../src/console/guest-failures.js";
import { ConsoleError, MachineExitedError } from "../../src/errors.js";
import { localHost } from "../../src/host/local-host.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import type { QemuProcess } from "../../../qmp/test/support/qemu-process.js";
import { rejection } from "../../../wire/test/support/rejection.js";
import { account, exitOf, openUnixConsole, startConsoleGuest, unixChardev } from "../support/console-guest.js";

/** A boot under emulation, beside others that boot. */
const bootTimeout = 120_000;

async function tcpConsole(qemu: QemuProcess): Promise<Console> {
  await using qmp = await qemu.connect();
  const chardevs = await qmp.execute("query-chardev");
  const { filename } = chardevs.find(({ label }) => label === "console") ?? { filename: "" };
  const endpoint = tcp("127.0.0.1", Number(/127\.0\.0\.1:(\d+)/.exec(filename)?.[1]));
  const stream = await endpoint.open({ signal: qemu.ended });
  return new Console({ kind: "duplex", stream, endpoint }, { name: "vm1", exited: exitOf(qemu) });
}

describeQemu("the console of a real machine", () => {
  vi.setConfig({ testTimeout: 3 * bootTimeout });

  test("on TCP: a login, commands, detached and attached again", async () => {
    const qemu = await startConsoleGuest({
      chardev: () => "socket,id=console,host=127.0.0.1,port=0,server=on,wait=off",
    });
    await using console = await tcpConsole(qemu);
    await console.login({ ...account, timeout: bootTimeout });
    expect((await console.run("name=kept; uname -s")).output).toBe("Linux\n");
    console.detach();
    await console.attach();
    expect((await console.run("echo $name", { timeout: bootTimeout })).output).toBe("kept\n");
  });

  test("in a file: followed from its start to its end; it takes no input", async () => {
    const qemu = await startConsoleGuest({
      chardev: (directory) => `file,id=console,path=${directory.file("console")}`,
    });
    const stream = followFile(localHost(), qemu.path("console"));
    await using console = new Console({ kind: "readable", stream }, { name: "vm1", exited: exitOf(qemu) });
    const { before } = await console.expect("guest login: ", { timeout: bootTimeout, failOn: guestFailures });
    expect(before.length).toBeGreaterThan(0);
    await expect(console.send("root\r")).rejects.toThrow("a file, which takes no input");
    const waiting = rejection<MachineExitedError>(console.expect("never", { timeout: bootTimeout }));
    qemu.kill("SIGKILL");
    const error = await waiting;
    expect(error).toBeInstanceOf(MachineExitedError);
    expect(error.exit).toEqual({ code: null, signal: "SIGKILL", reason: "killed", requested: false });
    expect(error.consoleTail).toContain("guest login:");
  });

  test("a guest that ends before it has said what was waited for is a failure at once", async () => {
    const qemu = await startConsoleGuest({ chardev: unixChardev });
    await using console = await openUnixConsole(qemu);
    await console.login({ ...account, timeout: bootTimeout });
    const patterns = ["Press enter to exit", /vpp v\d/] as const;
    const waiting = rejection<ConsoleError>(console.expect(patterns, { failOn: "reboot: Power down" }));
    await console.sendLine("echo vpp starts; poweroff -f");
    const error = await waiting;
    expect(error).toBeInstanceOf(ConsoleError);
    expect(error.reason).toBe("failed");
    expect(error.message).toMatch(/it said "(\[ *\d+\.\d+\] )?reboot: Power down"/);
    // The machine ends right after, and everybody learns that.
    expect(await rejection(console.expect("never"))).toBeInstanceOf(MachineExitedError);
    expect(await rejection(console.run("true"))).toBeInstanceOf(MachineExitedError);
  });

  test("the live stream has what a guest says, to its end", async () => {
    const qemu = await startConsoleGuest({ chardev: unixChardev });
    await using console = await openUnixConsole(qemu);
    const read = (async () => {
      let text = "";
      for await (const chunk of console.stream()) text += chunk;
      return text;
    })();
    await console.login({ ...account, timeout: bootTimeout });
    await console.sendLine("cat /proc/version");
    const { match } = await console.expect(/Linux version \S+/);
    const waiting = rejection(console.run("sleep 1000"));
    qemu.kill("SIGKILL");
    expect(await waiting).toBeInstanceOf(MachineExitedError);
    const text = await read;
    expect(text).toContain(match);
    expect(text).toBe(console.log);
    expect(text).not.toContain(account.password);
  });

  describe("a kernel panic", () => {
    test("is told at once, with its reason, to who watches and to who waits", async () => {
      // Without an end of its own the guest stays as it is.
      const qemu = await startConsoleGuest({ chardev: unixChardev, append: "panic=0" });
      await using console = await openUnixConsole(qemu);
      await console.login({ ...account, timeout: bootTimeout });
      const failures: ConsoleFailure[] = [];
      using _watch = console.onFailure((failure) => failures.push(failure));
      const waiting = rejection<ConsoleError>(console.expect([], { failOn: guestFailures }));
      const running = rejection<ConsoleError>(console.run("echo c >/proc/sysrq-trigger", { timeout: 10_000 }));
      const error = await waiting;
      expect(error.reason).toBe("failed");
      // As soon as it came, which may be before the end of its line.
      expect(error.message).toContain("Kernel panic - not syncing");
      await expect
        .poll(() => failures, { timeout: 20_000 })
        .toEqual([
          {
            reason: "panic",
            line: expect.stringMatching(/Kernel panic - not syncing: sysrq triggered crash$/) as string,
          },
        ]);
      expect((await running).message).toContain(
        "the guest's kernel panicked meanwhile: Kernel panic - not syncing: sysrq",
      );
    });

    test("that resets the guest ends its commands when the machine tells of the reset", async () => {
      // On q35, QEMU 5.2 never gets over it: its firmware finds its bridge gone and resets the machine again and again.
      const qemu = await startConsoleGuest({ chardev: unixChardev, machine: "pc" });
      await using qmp = await qemu.connect();
      await using console = await openUnixConsole(qemu);
      using _reset = qmp.on("RESET", () => console.guestReset());
      await console.login({ ...account, timeout: bootTimeout });
      const error = await rejection<ConsoleError>(console.run("echo c >/proc/sysrq-trigger"));
      expect(error.reason).toBe("failed");
      expect(error.message).toContain("the guest was reset while a command ran");
      // It boots again; on the way its firmware may reset the machine once more.
      await console.login({ ...account, timeout: bootTimeout });
      expect((await console.run("echo alive")).output).toBe("alive\n");
    });
  });
});
