import type { QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import type { Console } from "../console/console.js";
import type { MachineExit } from "../errors.js";
import type { MachinePlan } from "../plan.js";
import type { QemuProcess } from "../process/qemu-process.js";
import type { MachineNics } from "./machine-nics.js";
import type { UserSockets } from "./user-sockets.js";
import type { StatusTracker } from "./machine-status.js";

/** What a machine is made of once it is connected. */
export interface MachineParts {
  readonly plan: MachinePlan;
  readonly process: QemuProcess;
  readonly qmp: QmpClient<"common">;
  /** Undefined without `guestAgent`. */
  readonly qga: QgaClient | undefined;
  /** Undefined where the console goes elsewhere, or there is none. */
  readonly console: Console | undefined;
  readonly status: StatusTracker;
  readonly nics: MachineNics;
  readonly userSockets: UserSockets;
  readonly ending: MachineEnding;
}

/** The end of a machine, shared by all who wait for something of it. */
export interface MachineEnding {
  /** Resolves, never rejects, when the process is gone. */
  readonly exited: Promise<MachineExit>;
  /** Undefined while it runs. */
  readonly exit: MachineExit | undefined;
  /** From now on its end is one that was asked for. */
  request(): void;
}
