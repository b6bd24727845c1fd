import { guestFailures, type Machine } from "@qemu-wire/launcher";

/** Logs in on the serial line and runs something. */
export async function onTheSerialLine(vm: Machine, password: string): Promise<string[]> {
  // #region login
  await vm.console.login({ user: "root", password }); // waits for the boot; the password is never in a log
  const { output, exitCode } = await vm.console.run("uname -s; false");
  // #endregion login

  // #region expect
  const before = vm.console.mark();
  await vm.console.sendLine("sleep 1; echo all $((40 + 2)) tests passed");
  const { groups } = await vm.console.expect(/all (?<count>\d+) tests passed\r\n/, {
    since: before,
    failOn: [...guestFailures, "reboot: Power down"], // rejects at once
    timeout: 60_000,
  });
  // #endregion expect
  return [output.trim(), String(exitCode), groups["count"] ?? ""];
}
