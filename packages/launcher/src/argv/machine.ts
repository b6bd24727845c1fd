import { SpecError } from "../errors.js";
import type { Draft } from "./draft.js";
import { type OptionMembers, text, words } from "./option.js";

/** Properties of `-machine` that have an option of their own in a spec, which knows more about them. */
const elsewhere: Readonly<Record<string, string>> = {
  accel: "accelerator",
  kernel: "boot.kernel",
  initrd: "boot.initrd",
  append: "boot.append",
  dtb: "boot.dtb",
  firmware: "firmware.bios",
  "memory-backend": "memory.backend",
  pflash0: "firmware.code",
  pflash1: "firmware.variables",
};

/** `-name`, `-machine`, `-accel` and what makes a machine bare. */
export function addMachine(draft: Draft): void {
  const { input, spec, bare, capabilities } = draft;
  draft.add(
    words("-nodefaults"),
    words("-no-user-config"),
    text("-name", undefined, { guest: input.name, "debug-threads": true }),
    // Nothing runs before we have negotiated, subscribed, and placed its threads.
    words("-S"),
    words("-pidfile", draft.file("pid")),
  );
  if (capabilities.exitWithParent && draft.inheritsChannels) {
    draft.add(text("-run-with", undefined, { "exit-with-parent": true }));
  }
  draft.add(
    text("-machine", undefined, {
      type: input.machineType,
      // What both replaced systems' successors start from: nothing that a packet forwarder doesn't need.
      ...(bare ? { usb: false, "mem-merge": false } : {}),
      ...machineProperties(spec.machine),
      ...draft.machineProperties,
    }),
    text("-accel", input.accelerator.name, acceleratorProperties(spec.accelerator)),
  );
  if (bare) draft.add(words("-vga", "none"), words("-monitor", "none"));
}

function machineProperties(machine: Draft["spec"]["machine"]): OptionMembers {
  if (machine === undefined || typeof machine === "string") return {};
  const { type: _, ...properties } = machine;
  for (const name of Object.keys(properties)) {
    const option = elsewhere[name];
    if (option !== undefined) throw new SpecError(`machine.${name}`, `this is what ${option} is for.`);
  }
  return properties;
}

function acceleratorProperties(accelerator: Draft["spec"]["accelerator"]): OptionMembers {
  if (accelerator === undefined || typeof accelerator === "string") return {};
  const { type: _, ...properties } = accelerator;
  return properties;
}
