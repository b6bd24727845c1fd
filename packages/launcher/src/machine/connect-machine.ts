import type { Duplex } from "node:stream";
import { QgaClient } from "@qemu-wire/qga";
import { type ConnectOptions, QmpClient, type QmpVersion } from "@qemu-wire/qmp";
import type { Endpoint } from "@qemu-wire/wire";
import type { Console } from "../console/console.js";
import type { MachinePlan } from "../plan.js";
import type { QemuProcess } from "../process/qemu-process.js";
import { watchEnding } from "./machine-ending.js";
import type { MachineParts } from "./machine-parts.js";
import { MachineNics } from "./machine-nics.js";
import { UserSockets } from "./user-sockets.js";
import { StatusTracker } from "./machine-status.js";
import { openConsole } from "./open-console.js";

/** How {@link connectMachine} connects. */
export interface ConnectMachineOptions {
  /** For the monitor's client. */
  readonly qmp: ConnectOptions<QmpVersion>;
  readonly consoleLogBytes: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Takes what has to be closed again when the caller fails later; in order of opening. */
  readonly opened: (close: () => Promise<void>) => void;
  /** The console is open: its words belong into the error of a failure. */
  readonly onConsole?: (console: Console) => void;
  /** QEMU's monitor answered. */
  readonly onGreeted?: () => void;
}

/**
 * Connects to everything that a started QEMU offers: console first, as nothing that it says may be lost, then the monitor,
 * its status, and the agent's port. What it opened is closed by the caller.
 */
export async function connectMachine(
  plan: MachinePlan,
  process: QemuProcess,
  options: ConnectMachineOptions,
): Promise<MachineParts> {
  const { signal, opened } = options;
  const openIt = async (qmp?: QmpClient<"common">): Promise<Console | undefined> => {
    const found = await openConsole(plan, process.channels, qmp, { logBytes: options.consoleLogBytes, signal });
    if (found === undefined) return undefined;
    opened(async () => await found.close());
    options.onConsole?.(found);
    return found;
  };
  // Any other console is a socket or a file, which QEMU has made when its monitor answers.
  const inherited = plan.console?.kind === "inherited";
  let console = inherited ? await openIt() : undefined;

  const aborting = signal === undefined ? {} : { signal };
  const client = await QmpClient.connect(monitorOf(plan, process), { name: plan.name, ...aborting, ...options.qmp });
  opened(async () => await client.close());
  options.onGreeted?.();
  const qmp = client as unknown as QmpClient<"common">;
  const ending = watchEnding(process, qmp);
  const { status: first } = await qmp.execute("query-status", undefined, aborting);
  const status = new StatusTracker(qmp, first);
  void ending.exited.then(() => status.end());
  if (!inherited) console = await openIt(qmp);
  console?.watch(ending.exited);
  // A shell that was logged in to is gone then. The subscription ends with the client.
  qmp.on("RESET", () => console?.guestReset());
  const qga = await connectAgent(plan, signal);
  if (qga !== undefined) opened(async () => await qga.close());
  const nics = new MachineNics(qmp, qga, plan.nics);
  await nics.refreshForwards();
  const userSockets = new UserSockets(plan);
  await userSockets.note();
  return { plan, process, qmp, qga, console, status, nics, userSockets, ending };
}

function monitorOf({ host, name, qmp }: MachinePlan, process: QemuProcess): Endpoint | Duplex {
  if (qmp.kind === "unix") return host.unix(qmp.path);
  const stream = qmp.kind === "inherited" ? process.channels[qmp.channel] : undefined;
  if (stream === undefined) throw new TypeError(`${name}: its plan has no monitor that can be reached.`);
  return stream;
}

async function connectAgent(plan: MachinePlan, signal: AbortSignal | undefined): Promise<QgaClient | undefined> {
  const { agent, host, name } = plan;
  if (agent === undefined) return undefined;
  return await QgaClient.connect(host.unix(agent.path), {
    name: `${name}'s agent`,
    channel: agent.channel,
    ...(signal === undefined ? {} : { signal }),
  });
}
