import { createHash } from "node:crypto";
import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { unix } from "@qemu-wire/wire";
import { Console } from "../../src/console/console.js";
import { ConsoleError } from "../../src/errors.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import type { QemuProcess } from "../../../qmp/test/support/qemu-process.js";
import { rejection } from "../../../wire/test/support/rejection.js";
import { account, openUnixConsole, startConsoleGuest, unixChardev } from "../support/console-guest.js";

/** A boot under emulation, beside others that boot. */
const bootTimeout = 120_000;

describeQemu("the console of a guest with a getty", () => {
  vi.setConfig({ testTimeout: 3 * bootTimeout, hookTimeout: bootTimeout });

  let qemu: QemuProcess;
  let console: Console;

  beforeAll(async () => {
    qemu = await startConsoleGuest({ chardev: unixChardev, shared: true });
    console = await openUnixConsole(qemu);
  });

  afterAll(async () => {
    await console.close();
    await qemu[Symbol.asyncDispose]();
  });

  test("a wrong password is refused, with the guest's own words and not with the password", async () => {
    const wrong = { user: account.user, password: "not this one" };
    const error = await rejection<ConsoleError>(console.login({ ...wrong, timeout: bootTimeout }));
    expect(error).toBeInstanceOf(ConsoleError);
    expect(error.reason).toBe("failed");
    expect(error.message).toContain('the login as "root" failed: the guest refused user and password: Login incorrect');
    expect(JSON.stringify(error) + error.stack + console.log).not.toContain(wrong.password);
  });

  test("a password that is not given is asked for", async () => {
    const error = await rejection<ConsoleError>(console.login({ user: account.user, timeout: bootTimeout }));
    expect(error.message).toContain("the guest asks for a password, and none was given");
  });

  test("the right one leads to a shell, which runs commands", async () => {
    await console.login({ ...account, timeout: bootTimeout });
    expect(await console.run("whoami; tty")).toEqual({ output: "root\n/dev/ttyS0\n", exitCode: 0 });
    expect(await console.run("cat /nowhere")).toEqual({
      output: "cat: can't open '/nowhere': No such file or directory\n",
      exitCode: 1,
    });
    expect(console.log).not.toContain(account.password);
  });

  test("who is logged in already needs no further login", async () => {
    const before = console.mark();
    await console.login({ user: "somebody", password: "else", timeout: bootTimeout });
    await expect(console.expect(/login:|assword:/, { since: before, timeout: 200 })).rejects.toThrow("within 200 ms");
  });

  test("commands are typed whole, whatever their length and letters", async () => {
    const text = `${"0123456789".repeat(700)} it's "$HOME" \\ !! ä€😀\ttab`;
    const { output } = await console.run(`cat <<'END' | md5sum\n${text}\nEND`);
    expect(output).toBe(`${createHash("md5").update(`${text}\n`).digest("hex")}  -\n`);
  });

  test("a syntax error, a kernel's message in the middle, and a program that prints what was typed end no command", async () => {
    expect((await console.run("if; then")).exitCode).toBe(2);
    const talking = 'for i in 1 2 3 4 5 6 7 8; do echo "<0>message $i" >/dev/kmsg; echo line $i; done; (exit 5)';
    const { output, exitCode } = await console.run(talking);
    expect(exitCode).toBe(5);
    expect(output.replaceAll(/\[ *\d+\.\d+\][^\n]*\n/g, "")).toBe(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `line ${n}\n`).join(""),
    );
    expect(output).toContain("message 8");
    expect((await console.run("set -x; false; set +x; history; (exit 9)")).exitCode).toBe(9);
  });

  test("a megabyte comes whole", async () => {
    const { output, exitCode } = await console.run("seq -w 1 150000", { timeout: 2 * bootTimeout });
    expect(exitCode).toBe(0);
    expect(output.length).toBe(150_000 * 7);
    const expected = Array.from({ length: 150_000 }, (_, n) => `${String(n + 1).padStart(6, "0")}\n`).join("");
    expect(output === expected).toBe(true);
    expect(console.log.length).toBeLessThanOrEqual(1024 * 1024);
  });

  test("a command without an end is interrupted, and the shell is there again", async () => {
    const error = await rejection<ConsoleError>(console.run("echo begun; sleep 1000", { timeout: 6_000 }));
    expect(error.reason).toBe("timeout");
    expect(error.consoleTail).toContain("begun\n");
    expect(await console.run("echo next", { timeout: bootTimeout })).toEqual({ output: "next\n", exitCode: 0 });
  });

  test("another program may have the line, and afterwards no new login is needed", async () => {
    await console.run("mine=still_here; cd /etc");
    console.detach();
    expect(console.attached).toBe(false);
    expect((await rejection<ConsoleError>(console.run("true"))).reason).toBe("detached");

    const other = connect(qemu.path("console"));
    await once(other, "connect");
    other.write("echo ot''her; half a li");
    let heard = "";
    while (!heard.includes("half a li")) heard += String((await once(other, "data"))[0]);
    other.destroy();
    await once(other, "close");

    await console.attach();
    expect(await console.run("echo $mine; pwd", { timeout: bootTimeout })).toEqual({
      output: "still_here\n/etc\n",
      exitCode: 0,
    });
    const before = console.mark();
    await console.login({ ...account, timeout: bootTimeout });
    await expect(console.expect("login:", { since: before, timeout: 200 })).rejects.toThrow("within 200 ms");
  });

  test("somebody else who holds the line makes it silent", async () => {
    await using second = new Console(
      { kind: "duplex", stream: await unix(qemu.path("console")).open({ signal: AbortSignal.timeout(5_000) }) },
      { name: "second" },
    );
    expect((await rejection<ConsoleError>(second.run("true", { timeout: 500 }))).reason).toBe("timeout");
    expect((await console.run("echo mine")).output).toBe("mine\n");
  });
});
