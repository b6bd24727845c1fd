import { SpecError } from "../errors.js";
import type { Draft } from "./draft.js";
import { type OptionMembers, text } from "./option.js";

/** Drivers that are gone from QEMU, with what to use. */
const gone: Readonly<Record<string, string>> = {
  "pci-assign": "vfio-pci: list the function in passthrough",
  "kvm-pci-assign": "vfio-pci: list the function in passthrough",
  ivshmem: "ivshmem-plain or ivshmem-doorbell",
};

/** Devices that are typed nowhere. */
export function addDevices(draft: Draft): void {
  for (const [index, { driver, id, ...members }] of (draft.spec.devices ?? []).entries()) {
    const path = `devices[${index}]`;
    const replacement = gone[driver];
    if (replacement !== undefined)
      throw new SpecError(`${path}.driver`, `"${driver}" is gone from QEMU: use ${replacement}.`);
    if (id !== undefined) draft.ids.take("device", `${path}.id`, id);
    draft.add({
      form: "device",
      path,
      kind: driver,
      members: { id, ...(members as OptionMembers) },
      foreign: true,
      claims: [{ path, names: Object.keys(members) }],
    });
  }
}

/** Objects that are typed nowhere. Before all else that is made, as those may name them. */
export function addObjects(draft: Draft): void {
  for (const [index, { type, id, ...members }] of (draft.spec.objects ?? []).entries()) {
    const path = `objects[${index}]`;
    if (type === "secret" && "data" in members) {
      throw new SpecError(
        `${path}.data`,
        "a secret on a command line is one that every user reads in ps: give it as { file }.",
      );
    }
    draft.ids.take("object", `${path}.id`, id);
    draft.add({ form: "object", path, kind: type, members: { id, ...(members as OptionMembers) }, foreign: true });
  }
}

/** `-global`. */
export function addGlobals(draft: Draft): void {
  for (const { driver, property, value } of draft.spec.globals ?? []) {
    draft.add(text("-global", undefined, { driver, property, value }));
  }
}
