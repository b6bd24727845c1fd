import { describe, expect, test } from "vitest";
import { Console } from "../src/console/console.js";
import { ConsoleError } from "../src/errors.js";
import { rejection } from "../../wire/test/support/rejection.js";
import { shellAtTerminal, shells } from "./support/console-shell.js";
import { consolePair } from "./support/console-pair.js";

async function consoleOf(shell: string): Promise<Console> {
  const stream = await shellAtTerminal(shell);
  return new Console({ kind: "duplex", stream }, { name: "vm1" });
}

describe.each(shells)("run() at a prompt of %s", (shell) => {
  test("gives what the command printed, and its exit status", async () => {
    await using console = await consoleOf(shell);
    expect(await console.run("echo one; echo two >&2")).toEqual({ output: "one\ntwo\n", exitCode: 0 });
    expect(await console.run("printf 'no newline'; (exit 7)")).toEqual({ output: "no newline", exitCode: 7 });
    expect(await console.run("true")).toEqual({ output: "", exitCode: 0 });
    expect((await console.run("no-such-command-xyz")).exitCode).toBe(127);
  });

  test("keeps what a command changed in the shell", async () => {
    await using console = await consoleOf(shell);
    await console.run("cd /usr; word=hello; PS1='other> '");
    expect(await console.run('pwd; echo "$word"')).toEqual({ output: "/usr\nhello\n", exitCode: 0 });
  });

  test("types any command: quotes, several lines, tabs, other scripts, an exclamation mark, very long ones", async () => {
    await using console = await consoleOf(shell);
    const lines = `cat <<'END'\nit's "quoted" \\n $HOME \`x\` !! %s\n\tä€😀\nEND\n`;
    expect((await console.run(lines)).output).toBe(`it's "quoted" \\n $HOME \`x\` !! %s\n\tä€😀\n`);
    const long = "0123456789".repeat(500);
    expect((await console.run(`printf '%s\\n' ${long}`)).output.replaceAll("\n", "")).toBe(long);
  });

  test("is not deceived by a command that prints what was typed", async () => {
    await using console = await consoleOf(shell);
    const { output, exitCode } = await console.run("set -x; echo one; set +x; false");
    expect(output).toContain("one\n");
    expect(exitCode).toBe(1);
    const typed = console.log.slice(console.log.indexOf("printf"));
    const echoed = await console.run(
      `printf '%s' '${typed.replaceAll(/[^ -&(-~]/g, "")}'; exit_code() { return 3; }; exit_code`,
    );
    expect(echoed.exitCode).toBe(3);
  });

  test("survives a syntax error", async () => {
    await using console = await consoleOf(shell);
    expect((await console.run("if; then")).exitCode).not.toBe(0);
    expect((await console.run("echo still here")).output).toBe("still here\n");
  });

  test("runs one command after another, however many are called at once", async () => {
    await using console = await consoleOf(shell);
    const commands = [1, 2, 3, 4].map((n) => `order="\${order}${n}"; echo "$order"`);
    const results = await Promise.all(commands.map(async (command) => await console.run(command)));
    expect(results.map(({ output }) => output)).toEqual(["1\n", "12\n", "123\n", "1234\n"]);
  });

  test("interrupts a command that takes too long, and the next one runs", async () => {
    await using console = await consoleOf(shell);
    await console.run("true");
    const error = await rejection<ConsoleError>(console.run("echo begun; sleep 1000", { timeout: 500 }));
    expect(error).toBeInstanceOf(ConsoleError);
    expect(error.reason).toBe("timeout");
    expect(error.message).toContain('"echo begun; sleep 1000" did not end within 500 ms');
    expect(await console.run("echo next")).toEqual({ output: "next\n", exitCode: 0 });
    const aborted = await rejection(console.run("sleep 1000", { signal: AbortSignal.timeout(300) }));
    expect(aborted.name).toBe("AbortError");
    expect(await console.run("echo again")).toEqual({ output: "again\n", exitCode: 0 });
  });

  test("gives up a command that ignores Ctrl-C by Ctrl-\\", async () => {
    await using console = await consoleOf(shell);
    const stubborn = "sh -c 'trap : INT; while :; do sleep 1; done'";
    expect((await rejection<ConsoleError>(console.run(stubborn, { timeout: 300 }))).reason).toBe("timeout");
    expect((await console.run("echo free")).output).toContain("free\n");
  });

  test("takes more than the log keeps, and no more than it may", async () => {
    const stream = await shellAtTerminal(shell);
    await using console = new Console({ kind: "duplex", stream }, { name: "vm1", logBytes: 4_096 });
    const { output } = await console.run("i=0; while [ $i -lt 5000 ]; do echo line $i; i=$((i+1)); done");
    const lines = Array.from({ length: 5_000 }, (_, i) => `line ${i}\n`);
    expect(output).toBe(lines.join(""));
    const error = await rejection<ConsoleError>(console.run("yes", { maxOutput: 10_000 }));
    expect(error.reason).toBe("overflow");
    expect((await console.run("echo free")).output).toBe("free\n");
  });
});

test("a command that is aborted while it waits for its turn is never typed", async () => {
  const { console, guest } = await consolePair();
  const typed: string[] = [];
  guest.setEncoding("utf8").on("data", (text: string) => typed.push(text));
  const controller = new AbortController();
  const first = console.run("first", { timeout: 200 });
  const second = console.run("second", { signal: controller.signal });
  controller.abort(new Error("changed my mind"));
  expect((await rejection(second)).name).toBe("AbortError");
  await rejection(first);
  await console.send("end");
  await expect.poll(() => typed.join(""), { timeout: 15_000 }).toContain("end");
  expect(typed.join("")).toContain("first");
  expect(typed.join("")).not.toContain("second");
});
