import { localHost, type Machine, MigrationError } from "@qemu-wire/launcher";

/** Moves a guest to another QEMU; gives the machine that has it. */
export async function move(vm: Machine, tell: (line: string) => void): Promise<Machine> {
  // #region migrate
  try {
    const { machine, downtimeMs } = await vm.migrate({
      to: localHost(), // or a machine that was launched with incoming: "defer"
      bandwidth: 1024 ** 3, // bytes per second
      onProgress: ({ status, percent }) => tell(`${status} ${percent ?? 0} %`),
    });
    tell(`the guest stood still for ${downtimeMs} ms`);
    return machine; // the one to use and to close; `vm` has ended
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    tell(error.message);
    if (error.alive === "source") return vm; // it runs on as before
    throw error; // "destination", "none", "unknown"
  }
  // #endregion migrate
}
