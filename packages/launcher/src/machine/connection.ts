import type { Host } from "../host/host.js";
import { type AddressContext, type AddressOptions, address, type GuestAddress } from "./addresses.js";
import { type MachineNic, machineNics } from "./guest-nics.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link connection}. */
export interface ConnectionOptions extends AddressOptions {
  /** The guest's user; default `root`. */
  readonly user?: string | undefined;
  /** Handed on as it is, and never printed. */
  readonly password?: string | undefined;
}

const checkNames = onlyOptions<ConnectionOptions>({
  user: true,
  password: true,
  port: true,
  timeout: true,
  signal: true,
});

/** What another tool needs to log in to the guest. */
export interface GuestConnection {
  readonly host: string;
  readonly port: number;
  /** A port of the machine's host that leads into the guest, or the guest's own address. */
  readonly by: GuestAddress["by"];
  /** The host from which that is so: over SSH the one to jump through. */
  readonly from: Host;
  readonly user: string;
  /** As it was given. Not enumerable: it is in no log, no JSON and no copy that somebody makes of this. */
  readonly password: string | undefined;
  /** The machine's nics, with their MAC addresses, sockets and, where an agent told, their names in the guest. */
  readonly nics: readonly MachineNic[];
}

/**
 * What another tool needs to log in to the guest: where its SSH port (or another) is reached, as whom, and the machine's
 * nics. Throws as {@link address} does.
 */
export async function connection(context: AddressContext, options: ConnectionOptions = {}): Promise<GuestConnection> {
  checkNames(options);
  const { user = "root", password, port = 22, ...rest } = options;
  const [found, nics] = await Promise.all([
    address(context, { ...rest, port }),
    machineNics(context.qga, context.nics, rest),
  ]);
  const shown: GuestConnection = {
    host: found.host,
    port: found.port ?? port,
    by: found.by,
    from: context.host,
    user,
    password,
    nics,
  };
  return Object.defineProperty(shown, "password", { enumerable: false });
}
