import type { QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, checkTimeout, retry } from "@qemu-wire/wire/internal";
import type { Host } from "../host/host.js";
import type { PlannedNic } from "../plan.js";
import { listForwards } from "./forwards.js";
import type { Forward } from "./forwards-table.js";
import { answersPing, takesConnections } from "./reachable.js";
import { onlyOptions } from "../spec/only-options.js";

/** The machine whose guest is to be reached. */
export interface AddressContext {
  readonly qmp: QmpClient<"common">;
  readonly qga: QgaClient | undefined;
  /** From where it is reached. */
  readonly host: Host;
  readonly nics: readonly PlannedNic[];
}

/** Options of {@link address}. */
export interface AddressOptions {
  /** The guest's TCP port that is to be reached; default any. */
  readonly port?: number | undefined;
  /** How long the guest may take to be reached where it has no forward, in milliseconds; default 30,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkAddressNames = onlyOptions<AddressOptions>({ port: true, timeout: true, signal: true });

/** Where a guest is reached from its host. */
export interface GuestAddress {
  readonly host: string;
  /** Of a forward its port on the host, else the port that was asked for. */
  readonly port: number | undefined;
  /** A port of the host that leads into the guest, or the guest's own address. */
  readonly by: "forward" | "guest";
}

/**
 * Where the guest is reached from the machine's host: through a forward of the port, if there is one; else at the guest's
 * own address, as its agent tells it, which was seen to take a connection on the port or, without one, to answer the
 * host's `ping`. Addresses behind a user netdev are no answer: nobody outside reaches them.
 *
 * That a forward is there doesn't say that something listens in the guest.
 *
 * @throws QemuStateError when there is no way to the guest: no forward, and no agent or no nic but on user netdevs;
 * QemuTimeoutError when no address of the guest answers; ResourceError without `ping` on the host; QemuAbortError.
 */
export async function address(context: AddressContext, options: AddressOptions = {}): Promise<GuestAddress> {
  checkAddressNames(options);
  const { port, timeout = 30_000, signal } = options;
  checkTimeout(timeout);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw new RangeError(`port: ${port} is no port from 1 to 65535.`);
  const forward = await forwardOf(context, port);
  if (forward !== undefined) {
    const host = forward.host === "0.0.0.0" ? "127.0.0.1" : forward.host;
    return { host, port: forward.hostPort, by: "forward" };
  }
  const macs = context.nics.filter(({ type }) => type !== "user").map(({ mac }) => mac.toLowerCase());
  const wanted = port === undefined ? "the guest" : `port ${port} of the guest`;
  const { qga } = context;
  if (qga === undefined || macs.length === 0) {
    throw new QemuStateError(
      `There is no way to ${wanted}: ${context.nics.length === 0 ? "the machine has no nic" : `no forward leads to it${macs.length === 0 ? ", and the machine has user nics only" : ", and without an agent (`guestAgent: true`) nobody tells its addresses"}`}. Add one: { type: "user", forward: [{ guest: ${port ?? 22} }] }, or addForward().`,
    );
  }
  const found = await reachable({ ...context, qga }, macs, { port, timeout, signal });
  return { host: found, port, by: "guest" };
}

/** Thrown between two looks, and seen by nobody. */
class NoAnswer extends Error {}

async function reachable(
  { qga, host }: AddressContext & { readonly qga: QgaClient },
  macs: readonly string[],
  { port, timeout, signal }: { port: number | undefined; timeout: number; signal: AbortSignal | undefined },
): Promise<string> {
  let tried: readonly string[] = [];
  const look = async (): Promise<string> => {
    const known = await qga.networkInterfaces({ signal });
    tried = known
      .filter(({ mac }) => mac !== undefined && macs.includes(mac))
      .flatMap((one) => one.addresses.map(({ address: own }) => own))
      // A link-local address means something else on every link.
      .filter((own) => !/^(fe[89ab]|169\.254\.)/i.test(own));
    for (const own of tried) {
      const answers =
        port === undefined ? await answersPing(host, own, signal) : await takesConnections(host, own, port, signal);
      if (answers) return own;
    }
    throw new NoAnswer();
  };
  try {
    return await retry(look, {
      minTimeout: 250,
      maxTimeout: 2_000,
      maxRetryTime: timeout,
      shouldRetry: (error) => error instanceof NoAnswer,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw abortError(host.name, "address", signal, "not-sent");
    if (!(error instanceof NoAnswer)) throw error;
    throw new QemuTimeoutError(
      `${tried.length === 0 ? "The guest has no address on its nics" : `No address of the guest (${tried.join(", ")}) ${port === undefined ? "answered the host's ping" : `took a connection on port ${port}`}`} within ${timeout} ms.`,
      { timeout, outcome: "unknown" },
    );
  }
}

async function forwardOf({ qmp, nics }: AddressContext, port: number | undefined): Promise<Forward | undefined> {
  if (!nics.some(({ type }) => type === "user" || type === "netdev")) return undefined;
  const tcp = (await listForwards(qmp)).filter(({ protocol }) => protocol === "tcp");
  return port === undefined ? tcp[0] : tcp.find(({ guest }) => guest === port);
}

/** Options of {@link waitForAddress}. */
export interface WaitForAddressOptions {
  /** The network that it has to be in, as in `10.0.2.0/24`; default any. */
  readonly within?: string | undefined;
  /** The nic that it has to be on, by its MAC address; default any. */
  readonly mac?: string | undefined;
  readonly family?: "ipv4" | "ipv6" | undefined;
  /** Milliseconds; default 240,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @throws SpecError for a name that is no option. */
export const checkWaitNames = onlyOptions<WaitForAddressOptions>({
  within: true,
  mac: true,
  family: true,
  timeout: true,
  signal: true,
});

/**
 * Waits until the guest has an address, as its agent tells it, and resolves with the first one.
 *
 * @throws QemuTimeoutError when there is none within the time; RangeError for a network that is none; QemuAbortError;
 * QgaUnavailableError when the agent doesn't answer.
 */
export async function waitForAddress(qga: QgaClient, options: WaitForAddressOptions = {}): Promise<string> {
  const { timeout = 240_000, ...filter } = options;
  const [first] = await qga.addresses({ ...filter, wait: timeout });
  if (first === undefined) throw new TypeError("a wait for addresses ended without one");
  return first;
}
