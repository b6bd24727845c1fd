// Ends a CI run: reads vitest's JSON report and the exit codes of the other parts, and prints one line,
// `N passed, N failed, N skipped`. Each other part counts as one test.
// Usage: node scripts/summarize-run.mjs <report.json> <exit code of the tests> <name>=<exit code>…
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * @typedef {{ status: string, name: string, message?: string,
 *   assertionResults: readonly { status: string, fullName: string }[] }} FileReport
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Numbers
 */

/**
 * Counts one run.
 * @param {{ testResults: readonly FileReport[] } | undefined} report undefined when the test run left none
 * @param {number} testCode exit code of the test run
 * @param {Readonly<Record<string, number>>} parts exit codes of the other parts
 * @returns {Numbers} `notes` says why something counts as failed that no test says itself
 */
export function countRun(report, testCode, parts) {
  /** @type {Numbers} */
  const numbers = { passed: 0, failed: 0, skipped: 0, notes: [] };
  const fail = (/** @type {string} */ note) => {
    numbers.failed++;
    numbers.notes.push(note);
  };
  for (const [name, code] of Object.entries(parts)) {
    if (code === 0) numbers.passed++;
    else fail(`${name} ended with exit code ${code}`);
  }
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map(({ status }) => status);
    numbers.passed += statuses.filter((status) => status === "passed").length;
    numbers.failed += statuses.filter((status) => status === "failed").length;
    numbers.skipped += statuses.filter((status) => status !== "passed" && status !== "failed").length;
    // A file that does not load, or whose hooks fail (something was left open), has no failed test of its own.
    if (file.status === "failed" && !statuses.includes("failed")) fail(`${file.name}: ${file.message ?? "failed"}`);
    if (statuses.length === 0 && file.status !== "failed") fail(`${file.name} holds no test`);
  }
  if (report === undefined) fail(`the tests left no report (exit code ${testCode})`);
  else if (testCode !== 0 && numbers.notes.length + numbers.failed === 0) fail(`the tests ended with ${testCode}`);
  return numbers;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "/").href) {
  const [path = "", testCode = "", ...rest] = process.argv.slice(2);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  const parts = Object.fromEntries(rest.map((part) => part.split("=")).map(([name, code]) => [name, Number(code)]));
  const { passed, failed, skipped, notes } = countRun(report, Number(testCode), parts);
  for (const note of notes) console.log(`FAILED: ${note}`);
  if (skipped > 0) console.log("FAILED: under CI no test may be skipped");
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 && skipped === 0 && passed > 0 ? 0 : 1;
}
