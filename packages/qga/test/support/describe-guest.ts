import { describeUnless, lackingOf } from "../../../qmp/test/support/needed-programs.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";

const lacking = lackingOf(["apt-get", "dpkg-deb"]);

/**
 * `describe` for tests that boot a guest, whose kernel and agent come from Debian's packages. A person without apt sees them
 * skipped with the reason; under CI that is a failure.
 */
export function describeGuest(title: string, body: () => void): void {
  if (lacking.length === 0) {
    describeQemu(title, body);
    return;
  }
  const what = lacking.join(" and ");
  describeUnless(
    `${what} missing: the guest is made of Debian's packages, so run this on Debian or in a container of it`,
    title,
    body,
  );
}
