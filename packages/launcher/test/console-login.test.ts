import type { Duplex } from "node:stream";
import { describe, expect, test } from "vitest";
import type { ConsoleError } from "../src/errors.js";
import { rejection } from "../../wire/test/support/rejection.js";
import { consolePair } from "./support/console-pair.js";

const password = "s3cret w0rd";

/** What a real guest can't be made to do: each line that is typed has the next answer. */
function answers(guest: Duplex, lines: readonly (string | ((line: string) => string))[]): string[] {
  const typed: string[] = [];
  let line = "";
  guest.setEncoding("utf8").on("data", (text: string) => {
    for (const character of text) {
      if (character !== "\r") {
        line += character;
        continue;
      }
      const answer = lines[typed.length] ?? "";
      guest.write(typeof answer === "string" ? answer : answer(line));
      typed.push(line);
      line = "";
    }
  });
  return typed;
}

/** A shell's answer to the question whether it is one, after the echo. */
function probed(line: string): string {
  return `${line}\r\n${(line.split(" ").at(-1) as string).replace("''", "")}\r\n# `;
}

describe("login()", () => {
  test("answers prompts of other systems, by the caller's patterns", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["operator\r\nPasscode> ", "\r\nrouter> ", probed]);
    await say("Who are you? ");
    const prompts = { login: /who are you\?/i, password: /passcode>/gi, shell: /router>/ };
    await console.login({ user: "operator", password, prompts });
    expect(typed.slice(0, 2)).toEqual(["operator", password]);
    expect(typed).toHaveLength(3);
  });

  test("a greeting that names a login is no prompt", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["root\r\nLast login: ", probed]);
    await say("host login: ");
    const login = console.login({ user: "root" });
    await expect.poll(() => typed, { timeout: 15_000 }).toEqual(["root"]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    guest.write("Tue Jan  1 00:00:00 on ttyS0\r\n[root@host ~]# ");
    await login;
    expect(typed[1]).toContain("printf");
  });

  test("what only looks like a shell's prompt is none", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["", "\r\nhost login: ", "root\r\n$ ", probed]);
    await say("Linux version 6.1 (gcc) #");
    await console.login({ user: "root" });
    expect(typed[0]).toContain("printf");
    expect(typed.slice(1, 3)).toEqual(["", "root"]);
  }, 30_000);

  test("hides a password that the guest echoes, from everybody", async () => {
    const { console, guest, say } = await consolePair();
    let streamed = "";
    console.on("data", (text) => {
      streamed += text;
    });
    const cut = `${password}\r\nI know ${password}! Login incorrect\r\nlogin: `;
    answers(guest, [
      "root\r\nPassword: ",
      (line) => {
        for (const character of `${line}${cut.slice(password.length)}`) guest.write(character);
        return "";
      },
    ]);
    await say("login: ");
    const error = await rejection<ConsoleError>(console.login({ user: "root", password }));
    expect(error.reason).toBe("failed");
    expect(error.message).toContain("I know ***! Login incorrect");
    const everything = [streamed, console.log, console.tail(), error.stack, JSON.stringify(error), error.consoleTail];
    for (const text of everything) expect(text).not.toContain(password);
    expect(console.log).toContain("Password: ***\r\n");
    // It is one of many words again.
    await say(password);
    await expect.poll(() => console.log, { timeout: 15_000 }).toContain(password);
  });

  test("wakes a silent getty", async () => {
    const { console, guest } = await consolePair();
    const typed = answers(guest, ["\r\nhost login: ", "root\r\n# ", probed]);
    await console.login({ user: "root" });
    expect(typed.slice(0, 2)).toEqual(["", "root"]);
  });

  test("leaves somebody else's password prompt by an empty line", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["\r\nLogin incorrect\r\nhost login: ", "root\r\nPassword: ", "\r\n# ", probed]);
    await say("Password: ");
    await console.login({ user: "root", password });
    expect(typed.slice(0, 3)).toEqual(["", "root", password]);
  });

  test("begins anew when the guest is reset", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["root\r\n", "root\r\n# ", probed]);
    await say("login: ");
    const login = console.login({ user: "root" });
    await expect.poll(() => typed, { timeout: 15_000 }).toEqual(["root"]);
    console.guestReset();
    guest.write("booting again\r\nlogin: ");
    await login;
    expect(typed).toHaveLength(3);
  });

  test("takes no prompt from before a reset, or from before another program had the line, for one of now", async () => {
    const { console, guest, say } = await consolePair();
    const typed = answers(guest, ["\r\n# ", probed, probed]);
    await say("login: ");
    await console.expect("gin");
    console.detach();
    await console.attach();
    await console.login({ user: "root" });
    expect(typed[0]).toBe("");
    await say("login: ");
    await expect.poll(() => console.tail(), { timeout: 15_000 }).toContain("# login: ");
    console.guestReset();
    const again = console.login({ user: "root" });
    guest.write("\r\nrescue# ");
    await again;
    expect(typed).toHaveLength(3);
  });

  test("says how far it came when time is up", async () => {
    const silent = await consolePair();
    const nothing = await rejection<ConsoleError>(silent.console.login({ user: "root", password, timeout: 300 }));
    expect([nothing.reason, nothing.message]).toEqual([
      "timeout",
      'vm1: console: no login as "root" within 300 ms: no login prompt came; the guest may not have booted that far, or have no getty on this line.',
    ]);
    const { console, guest, say } = await consolePair();
    answers(guest, ["root\r\nPassword: ", "\r\nWelcome\r\nstrange prompt:"]);
    await say("login: ");
    const unknown = await rejection<ConsoleError>(console.login({ user: "root", password, timeout: 4_000 }));
    expect(unknown.message).toContain("no shell prompt that is known came after the password: see `prompts.shell`");
    expect(unknown.consoleTail).toContain("Welcome");
  });

  test("refuses keys in a name, and ends by its signal", async () => {
    const { console } = await consolePair();
    await expect(console.login({ user: "root\rrm -rf /" })).rejects.toThrow("The user holds a control character");
    await expect(console.login({ user: "root", password: "a\nb" })).rejects.toThrow(RangeError);
    const aborted = await rejection(console.login({ user: "root", signal: AbortSignal.timeout(100) }));
    expect(aborted.name).toBe("AbortError");
  });
});
