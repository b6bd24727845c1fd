import type { Duplex } from "node:stream";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { Console } from "../console/console.js";
import type { ConsoleInput } from "../console/console-input.js";
import { followFile } from "../console/follow-file.js";
import type { MachinePlan } from "../plan.js";
import { chardevPort } from "./chardev-port.js";

/** What {@link openConsole} needs beside the plan. */
export interface OpenConsoleOptions {
  readonly logBytes: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Opens a machine's first serial port, wherever it goes; none when it has none. The guest has not run by then, except when
 * it is attached to: nothing that it says is lost.
 */
export async function openConsole(
  plan: MachinePlan,
  channels: readonly Duplex[],
  qmp: QmpClient<"common"> | undefined,
  options: OpenConsoleOptions,
): Promise<Console | undefined> {
  const input = await inputOf(plan, channels, qmp, options.signal);
  if (input === undefined) return undefined;
  return new Console(input, { name: plan.name, logBytes: options.logBytes });
}

async function inputOf(
  { console: channel, host, name }: MachinePlan,
  channels: readonly Duplex[],
  qmp: QmpClient<"common"> | undefined,
  signal: AbortSignal | undefined,
): Promise<ConsoleInput | undefined> {
  if (channel === undefined) return undefined;
  if (channel.kind === "inherited") {
    const stream = channels[channel.channel];
    if (stream === undefined) throw new TypeError(`${name}: its plan has a console that QEMU did not inherit.`);
    return { kind: "duplex", stream };
  }
  if (channel.kind === "file") return { kind: "readable", stream: followFile(host, channel.path) };
  let endpoint;
  if (channel.kind === "unix") endpoint = host.unix(channel.path);
  else {
    const port = channel.port === 0 && qmp !== undefined ? await chardevPort(qmp, channel.chardev) : channel.port;
    if (port === 0) throw new QemuStateError(`${name}: QEMU doesn't tell at which port its console listens.`);
    endpoint = host.tcp(channel.host, port);
  }
  return { kind: "duplex", stream: await endpoint.open({ signal: signal ?? new AbortController().signal }), endpoint };
}
