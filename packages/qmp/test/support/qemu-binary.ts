import { execFileSync } from "node:child_process";
import { describe } from "vitest";

/** The QEMU that the tests of this folder start: `QEMU_BINARY`, or the one on the path. */
export const qemuBinary = process.env["QEMU_BINARY"] || "qemu-system-x86_64";

const versionText = versionOf(qemuBinary);

/**
 * Arguments of a monitor that dials us at `address`, and again soon after it was cut off. It is the one thing that
 * depends on the version before there is a greeting: `reconnect` counts seconds and is gone in 11.1, `reconnect-ms` came
 * with 9.2.
 */
export function diallingMonitor(address: string): string[] {
  const [major, minor] = /version (\d+)\.(\d+)/.exec(versionText.text)?.slice(1).map(Number) ?? [];
  if (major === undefined || minor === undefined) throw new Error(`no version in: ${versionText.text}`);
  const again = major > 9 || (major === 9 && minor >= 2) ? "reconnect-ms=100" : "reconnect=1";
  return ["-chardev", `socket,id=dialler,${address},${again}`, "-mon", "chardev=dialler,mode=control"];
}

/**
 * `describe` for tests that start QEMU. A person without one sees them skipped with the reason; under CI that is a
 * failure.
 */
export function describeQemu(title: string, body: () => void): void {
  if (versionText.failure === undefined) describe(title, body);
  else describe.skip(`${title} (${versionText.failure}; install qemu-system-x86, or set QEMU_BINARY)`, body);
}

function versionOf(binary: string): { readonly text: string; readonly failure?: string } {
  try {
    return { text: execFileSync(binary, ["--version"], { encoding: "utf8" }) };
  } catch (error) {
    const failure = `${binary} does not run: ${(error as Error).message}`;
    if (!["", "0", "false"].includes(process.env["CI"] ?? ""))
      throw new Error(`${failure}. Under CI these tests have to run.`, { cause: error });
    return { text: "", failure };
  }
}
