import { QemuConnectError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";
import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";

/** How long one try may take, in milliseconds: a packet that is lost is sent again after one second. */
const patience = 3_000;

/** Whether something at this address takes a connection from the host. */
export async function takesConnections(
  host: Host,
  address: string,
  port: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const expired = new AbortController();
  const deadline = new Deadline(patience, () => expired.abort());
  try {
    const stopping = signal === undefined ? expired.signal : AbortSignal.any([signal, expired.signal]);
    const stream = await host.tcp(address, port).open({ signal: stopping });
    stream.destroy();
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof QemuConnectError || expired.signal.aborted) return false;
    throw error;
  } finally {
    deadline.cancel();
  }
}

/**
 * Whether this address answers the host's `ping`.
 *
 * @throws ResourceError when the host has no `ping`.
 */
export async function answersPing(host: Host, address: string, signal: AbortSignal | undefined): Promise<boolean> {
  const ping = await host.findProgram("ping");
  if (ping === undefined) {
    throw new ResourceError(
      "ping",
      `${host.name} has no ping: say which \`port\` of the guest is to be reached instead.`,
    );
  }
  // One question, two seconds for the answer, no names looked up.
  const { code } = await host.run([ping, "-n", "-c", "1", "-W", "2", address], { signal });
  return code === 0;
}
