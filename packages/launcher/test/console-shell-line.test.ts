import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandLines, exitCodeOf, newMarker, probeAnswer, probeLine } from "../src/console/shell-line.js";

const kernel = "[   12.345678] random: crng init done\r\n";

describe("the lines of a command", () => {
  test("are printable, short enough for every line editor, and bring the command to a shell", {
    timeout: 60_000,
  }, () => {
    const commands = fc.string({ unit: "binary", maxLength: 2_000 }).filter((text) => !/[\0]/.test(text));
    fc.assert(
      fc.property(commands, (text) => {
        const quoted = `printf %s '${text.replaceAll("'", String.raw`'\''`)}'`;
        const { preparations, line, begin, end } = commandLines(quoted);
        const lines = [...preparations.map((one) => one.line), line];
        for (const one of lines) {
          expect(one).toMatch(/^ [ -~]*$/);
          expect(one.length).toBeLessThan(1_000);
        }
        const output = execFileSync("sh", { input: `${lines.join("\n")}\n` }).toString("utf8");
        for (const { answer } of preparations) expect(output).toMatch(answer);
        const first = begin.exec(output);
        const last = end.exec(output);
        expect(output.slice((first?.index ?? 0) + (first?.[0].length ?? 0), last?.index)).toBe(text);
        expect(exitCodeOf(last?.[1] ?? "")).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test("are not found in their own echo, wherever it is wrapped", () => {
    const { line, begin, end } = commandLines("true");
    for (const wrap of ["", "\r\n", "\r\r\n", " \r"]) {
      for (let at = 0; at < line.length; at++) {
        const echo = `${line.slice(0, at)}${wrap}${line.slice(at)}\r\n`;
        expect(begin.test(echo) || end.test(echo)).toBe(false);
      }
    }
  });

  test("are found when the kernel cuts in", () => {
    const { line, end } = commandLines("true");
    const typed = /'%s:%d:\\n' (\S+) \$\?/.exec(line)?.[1] ?? "";
    const marker = typed.replace("''", "");
    const said = `${marker}:127:`;
    for (let at = 0; at <= said.length; at++) {
      const captured = end.exec(`${said.slice(0, at)}${kernel}${kernel}${said.slice(at)}`)?.[1];
      expect(exitCodeOf(captured ?? "")).toBe(127);
    }
  });

  test("a marker is another one each time", () => {
    const [one, other] = [newMarker(), newMarker()];
    expect(probeAnswer(one).test(`${probeLine(one)}\r\n`)).toBe(false);
    const answer = execFileSync("sh", ["-c", probeLine(one)]).toString();
    expect(probeAnswer(one).test(answer)).toBe(true);
    expect(probeAnswer(other).test(answer)).toBe(false);
  });

  test("refuse what no shell can have", () => {
    expect(() => commandLines("a\0b")).toThrow("NUL");
  });
});
