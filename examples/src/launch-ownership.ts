import {
  attach,
  installExitHooks,
  launch,
  localHost,
  type MachineSpec,
  reapOrphans,
  stopAll,
} from "@qemu-wire/launcher";

/** Leaves a machine to whoever comes next. */
export async function leave(spec: MachineSpec): Promise<string> {
  // #region detach
  const vm = await launch(spec, { detached: true });
  await vm.detach(); // it runs on, owned by nobody
  return vm.runDirectory;
  // #endregion detach
}

/** Takes a machine over that another process has left, or that outlived it. */
export async function takeOver(runDirectory: string): Promise<string> {
  // #region attach
  await using vm = await attach(runDirectory); // OwnershipError while its owner lives
  return vm.status;
  // #endregion attach
}

/** A program that ends by Ctrl-C and wants its machines closed in order. */
export async function untilStopped(work: () => Promise<void>): Promise<number> {
  // #region exit
  using _hooks = installExitHooks(); // SIGINT, SIGTERM and SIGHUP close machines first
  await work();
  await stopAll(); // the machines of this process, and nothing else
  const orphans = await reapOrphans(localHost()); // what processes that were killed may have left
  // #endregion exit
  return orphans.length;
}
