import { execFileSync } from "node:child_process";
import { describe } from "vitest";

const lacking = ["cc", "make", "patch", "tar", "xz", "bzip2"].filter((program) => !runs(program));

/**
 * `describe` for tests that build a small tree of sources. A person without a compiler and its like sees them skipped with
 * the reason; under CI that is a failure.
 */
export function describeBuild(title: string, body: () => void): void {
  if (lacking.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `${lacking.join(", ")} missing: install what builds C programs`;
  if (!["", "0", "false"].includes(process.env["CI"] ?? ""))
    throw new Error(`${reason}. Under CI these tests have to run.`);
  describe.skip(`${title} (${reason})`, body);
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
