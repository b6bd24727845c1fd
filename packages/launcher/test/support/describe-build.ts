import { describeUnless, lackingOf } from "../../../qmp/test/support/needed-programs.js";

const lacking = lackingOf(["cc", "make", "patch", "tar", "xz", "bzip2"]);

/** `describe` for tests that build a small tree of sources. See {@link describeUnless}. */
export function describeBuild(title: string, body: () => void): void {
  const reason = lacking.length === 0 ? undefined : `${lacking.join(", ")} missing: install what builds C programs`;
  describeUnless(reason, title, body);
}
