import { spawn } from "node:child_process";
import { expect, test } from "vitest";

// Both end by themselves later, when the check has long seen them, on a busy machine too.
test("leaves a child process with an empty environment", () => {
  const child = spawn("sleep", ["40"], { stdio: "ignore", env: {} });
  child.unref();
  expect(child.pid).toBeGreaterThan(0);
});

test("leaves a grandchild whose parent is gone", () => {
  const child = spawn("/bin/sh", ["-c", "sleep 41 &"], { stdio: "ignore" });
  expect(child.pid).toBeGreaterThan(0);
});
