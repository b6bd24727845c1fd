import { execFile } from "node:child_process";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
let reports: Map<string, FileReport>;

/** Runs vitest over the files in `leaky/` and gives what its JSON report says of each. */
async function runLeakyFiles(): Promise<Map<string, FileReport>> {
  const args = [resolve(root, "node_modules/vitest/vitest.mjs"), "run", "--config", "test/leaky/vitest.config.ts"];
  // Exit code 1 is what the leaks must cause, so the report is read whatever the code.
  const stdout = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 24 }, (_error, output) => done(output));
  });
  const { testResults } = JSON.parse(stdout) as { testResults: FileReport[] };
  return new Map(testResults.map((report) => [basename(report.name, ".leaky.ts"), report]));
}

beforeAll(async () => {
  reports = await runLeakyFiles();
}, 240_000);

test.each([
  ["server", /1 × TCPServerWrap|descriptor of socket:/],
  ["socket", /2 × TCPSocketWrap/],
  ["timer", /timer made at[\s\S]*timer\.leaky\.ts:4/],
  ["child", /parent \d+\): sleep 40/],
  ["child", /parent \d+\): sleep 41/],
  ["listener", /1 × listener for "SIGUSR2" on process/],
])("a file that leaves a %s fails and says what (%s)", (name, expected) => {
  const report = reports.get(name);
  expect(report?.assertionResults.map(({ status }) => status)).not.toContain("failed");
  expect(report?.status).toBe("failed");
  expect(report?.message).toMatch(expected);
});

test("a file that closes all it opened passes", () => {
  const report = reports.get("clean");
  expect(report?.message).toBe("");
  expect(report?.status).toBe("passed");
});
