import { formatCommandLine, launch, type MachineSpec, planMachine } from "@qemu-wire/launcher";

/** Shows a machine before it is started, and then starts it. */
export async function showAndLaunch(spec: MachineSpec, show: (text: string) => void): Promise<string> {
  // #region plan
  const plan = await planMachine(spec); // starts nothing; what the binary or the host lacks is told here
  show(formatCommandLine(plan.argv)); // quoted for a POSIX shell
  show(`${plan.runDirectory} ${plan.nics.map(({ mac }) => mac).join(" ")} ${plan.notices.join(" ")}`);
  await using vm = await launch(plan); // exactly that; without this call, plan.release()
  // #endregion plan
  return vm.status;
}
