import type { Endpoint } from "./endpoint.js";

/** Where {@link listen} listens. TCP port 0 takes a free one; {@link IncomingConnections.address} tells which. */
export type ListenAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/**
 * A listening socket for QEMUs that dial in (`-chardev socket,…,reconnect=1` without `server=on`), and at the same time
 * an {@link Endpoint}: each `connect()` takes the next connection that came, in order of arrival, or waits for one.
 * The greeting still comes from QEMU.
 */
export interface IncomingConnections extends Endpoint, AsyncDisposable {
  /** What to give QEMU: the path, or host and the actual port. */
  readonly address: ListenAddress;
  /** Stops listening and ends the connections that no client has taken; those taken go on. Idempotent. */
  close(): Promise<void>;
}

/**
 * Listens for QEMUs that dial in.
 *
 * @throws QemuConnectError when the path is too long or taken, or the port is.
 */
export async function listen(address: ListenAddress): Promise<IncomingConnections> {
  // Loaded by who listens: importing a package should cost next to nothing.
  const { startListening } = await import("./incoming-connections.js");
  return await startListening(address);
}
