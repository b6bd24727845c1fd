import type { NicCommon, UserNic } from "./nic-spec.js";

/**
 * The nic by which a guest is controlled, as test labs have it: user network, its SSH port forwarded to a free port of the host, in
 * the last slot, where it is in nobody's way and has the same name in the guest whatever else is added. That is slot 1f on `pc` and `virt`; on
 * q35 it is 1e, as the chipset's LPC bridge sits at 1f. Its MAC address is made of the machine's name, so it stays the same.
 *
 * @param options what differs: further forwards, a MAC address
 */
export function controlNic(options: Partial<NicCommon> & Partial<UserNic> = {}): NicCommon & UserNic {
  return { id: "control", address: "last", forward: [{ guest: 22 }], ...options, type: "user" };
}
