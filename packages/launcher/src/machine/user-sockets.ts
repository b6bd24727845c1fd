import type { MachinePlan } from "../plan.js";
import { argvParts } from "./argv-parts.js";

/** A socket that QEMU made at a path of the user's. */
interface UserSocket {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

/**
 * Unix sockets that QEMU listens at outside the run directory: QEMU removes them when it ends in order, and not when it is
 * killed. Only what it made itself is removed: another QEMU may have taken over a path meanwhile.
 */
export class UserSockets {
  readonly #plan: Pick<MachinePlan, "host" | "argv" | "runDirectory">;
  #made: readonly UserSocket[] = [];

  constructor(plan: Pick<MachinePlan, "host" | "argv" | "runDirectory">) {
    this.#plan = plan;
  }

  /** Notes which there are, once QEMU's monitor has answered. */
  async note(): Promise<void> {
    this.#made = await this.#present();
  }

  /**
   * To be called before QEMU is started. What it gives removes what a QEMU made that did not come as far as {@link note}, and
   * is gone: sockets that were not there before, and at which nobody listens.
   */
  async watch(): Promise<() => Promise<void>> {
    const before = await this.#present();
    return async () => {
      const now = await this.#present();
      const made = now.filter((one) => !before.some((other) => isSame(one, other)));
      if (made.length === 0) return;
      const bound = await this.#plan.host.files.read("/proc/net/unix");
      this.#made = made.filter(({ path }) => !bound.includes(` ${path}\n`));
      await this.remove();
    };
  }

  async #present(): Promise<readonly UserSocket[]> {
    const { host, argv, runDirectory } = this.#plan;
    const paths = argvParts(argv).flatMap(({ kind, members }) => {
      const { path, server } = members as { readonly path?: string; readonly server?: string };
      const isOutside = path !== undefined && !path.startsWith(`${runDirectory}/`);
      return kind === "chardev" && server === "on" && isOutside ? [path] : [];
    });
    const found = await Promise.all(paths.map(async (path) => ({ path, status: await host.files.status(path) })));
    return found.flatMap(({ path, status }) =>
      status?.type === "socket" ? [{ path, device: status.device, inode: status.inode }] : [],
    );
  }

  /** Removes those that are still there, once QEMU is gone. */
  async remove(): Promise<void> {
    const { files } = this.#plan.host;
    for (const made of this.#made) {
      const status = await files.status(made.path);
      if (status?.type === "socket" && isSame(made, status)) await files.remove(made.path);
    }
  }
}

function isSame(one: Pick<UserSocket, "device" | "inode">, other: Pick<UserSocket, "device" | "inode">): boolean {
  return one.device === other.device && one.inode === other.inode;
}
