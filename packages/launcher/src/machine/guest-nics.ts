import { type GuestInterface, type QgaClient, QgaUnavailableError } from "@qemu-wire/qga";
import { QemuTimeoutError } from "@qemu-wire/wire";
import type { PlannedNic } from "../plan.js";

/** A nic of a machine, and what its guest's agent says of it. */
export interface MachineNic extends PlannedNic {
  /** Its name in the guest, such as `eth0`; undefined when the guest doesn't have it, or nobody was asked. */
  readonly guestName: string | undefined;
  /** Its addresses in the guest, link-local ones included. */
  readonly addresses: readonly GuestInterface["addresses"][number][];
}

/**
 * The nics with their names and addresses in the guest, found by their MAC addresses; in the order they were given.
 * Throws as {@link QgaClient.networkInterfaces} does.
 */
export async function fillNics(
  qga: QgaClient,
  nics: readonly PlannedNic[],
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<MachineNic[]> {
  const known = await qga.networkInterfaces({ signal: options.signal });
  return nics.map((nic) => {
    // In the guest a bridge or a bond may have its port's address too: the port was there first.
    const found = known.find(({ mac }) => mac === nic.mac.toLowerCase());
    return { ...nic, guestName: found?.name, addresses: found?.addresses ?? [] };
  });
}

/** As {@link fillNics}; without an agent that answers (the guest may be booting yet) nothing of the guest is said. */
export async function machineNics(
  qga: QgaClient | undefined,
  nics: readonly PlannedNic[],
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<MachineNic[]> {
  try {
    if (qga !== undefined) return await fillNics(qga, nics, options);
  } catch (error) {
    if (!(error instanceof QgaUnavailableError || error instanceof QemuTimeoutError)) throw error;
  }
  return nics.map((nic) => ({ ...nic, guestName: undefined, addresses: [] }));
}
