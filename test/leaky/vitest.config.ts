import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Runs the files beside this one, which leave things open on purpose, under the check that must see it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["*.leaky.ts"],
    pool: "forks",
    isolate: true,
    maxWorkers: 6,
    reporters: ["json"],
    setupFiles: [fileURLToPath(new URL("../support/open-handle-check.ts", import.meta.url))],
  },
});
