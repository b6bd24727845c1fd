import { execFileSync } from "node:child_process";
import { describe } from "vitest";

/** The QEMU that tests start: `QEMU_BINARY`, or the one on the path. */
export const qemuBinary = process.env["QEMU_BINARY"] || "qemu-system-x86_64";

const reasonToSkip = whyUnusable();

/** `describe` for tests that start QEMU; without one they are skipped with the reason, and fail under CI. */
export function describeQemu(title: string, body: () => void): void {
  if (reasonToSkip === undefined) describe(title, body);
  else describe.skip(`${title} (${reasonToSkip}; install qemu-system-x86, or set QEMU_BINARY)`, body);
}

function whyUnusable(): string | undefined {
  try {
    execFileSync(qemuBinary, ["--version"], { stdio: "ignore" });
    return undefined;
  } catch (error) {
    const reason = `${qemuBinary} does not run: ${(error as Error).message}`;
    if (process.env["CI"]) throw new Error(`${reason}. Under CI these tests have to run.`, { cause: error });
    return reason;
  }
}
