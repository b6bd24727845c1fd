import { execFileSync } from "node:child_process";
import { describe } from "vitest";

/** Those of these programs that don't run here. */
export function lackingOf(programs: readonly string[]): string[] {
  return programs.filter((program) => !runs(program));
}

/**
 * `describe` for tests that need something which a person may lack: with a reason they are skipped and say it; under CI
 * that is a failure.
 */
export function describeUnless(reason: string | undefined, title: string, body: () => void): void {
  if (reason === undefined) {
    describe(title, body);
    return;
  }
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
