import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { countRun } from "../scripts/summarize-run.mjs";

const file = (name: string, statuses: readonly string[], more: { status?: string; message?: string } = {}) => ({
  name,
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status, fullName: status })),
  ...more,
});
const good = { check: 0, demo: 0 };

test("adds the tests and the other parts", () => {
  const report = { testResults: [file("a", ["passed", "passed"]), file("b", ["passed"])] };
  expect(countRun(report, 0, good)).toEqual({ passed: 5, failed: 0, skipped: 0, notes: [] });
});

test("counts a part that failed as a failed test, with its exit code", () => {
  const report = { testResults: [file("a", ["passed"])] };
  const notes = ["check ended with exit code 3"];
  expect(countRun(report, 0, { check: 3, demo: 0 })).toEqual({ passed: 2, failed: 1, skipped: 0, notes });
});

test("counts skipped, pending and todo tests as skipped", () => {
  const report = { testResults: [file("a", ["passed", "skipped", "pending", "todo"])] };
  expect(countRun(report, 0, good)).toMatchObject({ passed: 3, failed: 0, skipped: 3 });
});

test("counts a file that failed as a whole, and one that holds no test", () => {
  const report = {
    testResults: [file("leak", ["passed"], { status: "failed", message: "left open" }), file("empty", [])],
  };
  expect(countRun(report, 1, good)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 0,
    notes: ["leak: left open", "empty holds no test"],
  });
});

test("a run that failed counts as failed even when its report does not say why", () => {
  expect(countRun({ testResults: [file("a", ["passed"])] }, 1, good)).toMatchObject({ passed: 3, failed: 1 });
  expect(countRun(undefined, 1, good)).toMatchObject({ passed: 2, failed: 1 });
  expect(countRun(undefined, 0, good)).toMatchObject({ passed: 2, failed: 1 });
});

test("prints the numbers as the last line and fails on any failure or skip", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qemu-wire-summary-"));
  try {
    const end = async (statuses: readonly string[], testCode: string): Promise<[string, number]> => {
      const report = join(folder, "report.json");
      await writeFile(report, JSON.stringify({ testResults: [file("a", statuses)] }));
      const script = fileURLToPath(new URL("../scripts/summarize-run.mjs", import.meta.url));
      return new Promise((resolve) => {
        execFile(process.execPath, [script, report, testCode, "check=0"], (error, stdout) => {
          resolve([stdout.trimEnd().split("\n").at(-1) ?? "", Number(error?.code ?? 0)]);
        });
      });
    };
    expect(await end(["passed"], "0")).toEqual(["2 passed, 0 failed, 0 skipped", 0]);
    expect(await end(["passed", "failed"], "1")).toEqual(["2 passed, 1 failed, 0 skipped", 1]);
    expect(await end(["passed", "skipped"], "0")).toEqual(["2 passed, 0 failed, 1 skipped", 1]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
