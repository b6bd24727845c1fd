import { launch, LaunchError, type MachineSpec, SpecError } from "@qemu-wire/launcher";

/** Launches a machine for a moment, and says in a line how that went. */
export async function tryToLaunch(spec: MachineSpec, signal: AbortSignal): Promise<string> {
  const seen: string[] = [];
  // #region errors
  try {
    await using vm = await launch(spec, {
      signal, // ends the launch; nothing of it is left then
      startTimeout: 60_000,
      onPhase: (phase) => seen.push(phase),
    });
    return `${vm.status}, on ${vm.accelerator.name}: ${vm.accelerator.reason}`;
  } catch (error) {
    if (error instanceof SpecError) return `the option ${error.path} is wrong`; // nothing was started
    if (error instanceof LaunchError) return `${error.diagnosis} while ${error.phase}: ${error.message}`;
    throw error;
  }
  // #endregion errors
}
