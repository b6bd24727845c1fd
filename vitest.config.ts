import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// One seed for every property of a run, shown at its start so that a failure can be repeated.
if (process.env["FAST_CHECK_SEED"] === undefined) {
  process.env["FAST_CHECK_SEED"] = String(randomInt(1, 2 ** 31));
  process.stderr.write(`Properties start from FAST_CHECK_SEED=${process.env["FAST_CHECK_SEED"]}\n`);
}

// `.ci/run` reads the numbers of a run from this file instead of from printed text.
const reportFile = process.env["QEMU_WIRE_TEST_REPORT"];

// Tests under `real/` start a real QEMU (`QEMU_BINARY`, else `qemu-system-x86_64`).
const real = ["packages/*/test/real/**/*.test.ts"];

/** A project of unit tests: files that need no QEMU. */
function unitTests(name: string, include: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: [...include], exclude: [...configDefaults.exclude, ...real] },
  };
}

export default defineConfig({
  ssr: { resolve: { conditions: ["@qemu-wire/source"] } },
  test: {
    reporters: reportFile === undefined ? ["default"] : ["default", "json"],
    ...(reportFile === undefined ? {} : { outputFile: { json: reportFile } }),
    // Each file in a process of its own, so that what it leaves behind can be told from what others use.
    pool: "forks",
    isolate: true,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    // Vitest's own second is little on a host that is busy; polling ends as soon as it can.
    expect: { poll: { timeout: 15_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    passWithNoTests: false,
    setupFiles: [here("test/support/property-seed.ts"), here("test/support/open-handle-check.ts")],
    projects: [
      unitTests("wire", ["packages/wire/test/**/*.test.ts"]),
      unitTests("qmp", ["packages/qmp/test/**/*.test.ts"]),
      unitTests("qga", ["packages/qga/test/**/*.test.ts"]),
      unitTests("launcher", ["packages/launcher/test/**/*.test.ts"]),
      unitTests("testing", ["packages/testing/test/**/*.test.ts"]),
      unitTests("qapi-codegen", ["tools/qapi-codegen/test/**/*.test.ts"]),
      unitTests("bench", ["bench/test/**/*.test.ts"]),
      {
        extends: true,
        test: { name: "examples", include: ["examples/test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: "repository", include: ["test/*.test.ts"], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: "real-qemu", include: real, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        // Files that must or must not compile: one run of the compiler over all of them.
        extends: true,
        test: {
          name: "types",
          include: [],
          setupFiles: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: "tsc",
            tsconfig: here("tsconfig.test.json"),
            include: ["packages/*/test/**/*.test-d.ts"],
          },
        },
      },
    ],
  },
});
