import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file that imports one thing, and whether it may. */
const cases = [
  ["packages/wire/src/a.ts", "@qemu-wire/qmp", "refused"],
  ["packages/wire/src/b.ts", "@qemu-wire/qmp/internal", "refused"],
  ["packages/wire/src/c.ts", "json-rpc-2.0", "refused"],
  ["packages/wire/src/d.ts", "p-retry", "refused"],
  ["packages/wire/src/e.ts", "vitest", "refused"],
  ["packages/wire/src/f.ts", "ssh2", "refused"],
  ["packages/wire/src/rpc.ts", "json-rpc-2.0", "allowed"],
  ["packages/wire/src/retry.ts", "p-retry", "allowed"],
  ["packages/qmp/src/a.ts", "@qemu-wire/wire", "allowed"],
  ["packages/qmp/src/b.ts", "@qemu-wire/wire/internal", "allowed"],
  ["packages/qmp/src/c.ts", "@qemu-wire/qga", "refused"],
  ["packages/qmp/src/d.ts", "@qemu-wire/testing", "refused"],
  ["packages/qmp/src/e.ts", "json-rpc-2.0", "refused"],
  ["packages/qmp/src/f.ts", "p-retry", "refused"],
  ["packages/qga/src/a.ts", "@qemu-wire/wire", "allowed"],
  ["packages/qga/src/b.ts", "@qemu-wire/qmp", "refused"],
  ["packages/launcher/src/a.ts", "@qemu-wire/qga", "allowed"],
  ["packages/launcher/src/b.ts", "@qemu-wire/testing", "refused"],
  ["packages/testing/src/a.ts", "@qemu-wire/launcher", "allowed"],
  ["packages/testing/src/b.ts", "json-rpc-2.0", "allowed"],
  ["packages/testing/src/c.ts", "vitest", "refused"],
  ["packages/wire/test/a.ts", "../../qmp/src/index.js", "refused"],
  ["packages/wire/test/b.ts", "../src/index.js", "allowed"],
  ["packages/wire/test/c.ts", "@qemu-wire/testing", "allowed"],
  ["examples/src/a.ts", "@qemu-wire/qmp", "allowed"],
  ["examples/src/b.ts", "@qemu-wire/qmp/internal", "refused"],
  ["bench/src/a.ts", "../../packages/wire/src/index.js", "refused"],
] as const;

let folder: string;
let refused: ReadonlySet<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qemu-wire-lint-"));
  const configuration = JSON.parse(await readFile(join(root, ".oxlintrc.json"), "utf8")) as { options: object };
  // Without types: the files import what is not there.
  await writeFile(join(folder, ".oxlintrc.json"), JSON.stringify({ ...configuration, options: {} }));
  for (const [path, imported] of cases) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `import { something } from "${imported}";\nexport const used = [something];\n`);
  }
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const output = await new Promise<string>((resolve) => {
    // Its exit code is 1 when it finds something, which it must.
    execFile(process.execPath, [oxlint, "--format", "json"], { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  const found = diagnostics.filter(({ code }) => code.includes("no-restricted-imports"));
  refused = new Set(found.map(({ filename }) => filename));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(cases)("%s imports %s: %s", (path, _imported, expected) => {
  expect(refused.has(path) ? "refused" : "allowed").toBe(expected);
});
