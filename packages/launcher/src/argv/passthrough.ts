import { SpecError } from "../errors.js";
import { hostPciAddress } from "../spec/names.js";
import type { PassthroughSpec } from "../spec/share-spec.js";
import type { Draft } from "./draft.js";

/** Host PCI functions by vfio. */
export function addPassthrough(draft: Draft): void {
  const seen = new Set<string>();
  for (const [index, given] of (draft.spec.passthrough ?? []).entries()) {
    const path = `passthrough[${index}]`;
    const {
      host: text,
      id = `pt_${index}`,
      guestAddress,
      ...placement
    }: PassthroughSpec = typeof given === "string" ? { host: given } : given;
    const host = hostPciAddress(typeof given === "string" ? path : `${path}.host`, text);
    if (seen.has(host)) throw new SpecError(path, `${host} is handed over twice.`);
    seen.add(host);
    const address = placement.address ?? guestAddress;
    if (guestAddress !== undefined && placement.address !== undefined && guestAddress !== placement.address) {
      throw new SpecError(`${path}.guestAddress`, "it is the same as address, which says otherwise.");
    }
    draft.ids.take("device", `${path}.id`, id);
    draft.pciDevice(path, "vfio-pci", { id, host }, { ...placement, ...(address === undefined ? {} : { address }) });
  }
}
