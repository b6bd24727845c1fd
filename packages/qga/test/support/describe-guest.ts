import { execFileSync } from "node:child_process";
import { describe } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";

const lacking = ["apt-get", "dpkg-deb"].filter((program) => !runs(program));

/**
 * `describe` for tests that boot a guest, whose kernel and agent come from Debian's packages. A person without apt sees them
 * skipped with the reason; under CI that is a failure.
 */
export function describeGuest(title: string, body: () => void): void {
  if (lacking.length === 0) {
    describeQemu(title, body);
    return;
  }
  const reason = `${lacking.join(" and ")} missing: the guest is made of Debian's packages, so run this on Debian or in a container of it`;
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
