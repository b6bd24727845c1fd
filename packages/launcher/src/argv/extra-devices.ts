import { SpecError } from "../errors.js";
import { connectingChardev } from "./chardev.js";
import type { Draft } from "./draft.js";
import { text } from "./option.js";

/** Ports for hot-plug where the spec says nothing of them. */
const spareRootPorts = 4;

/** A random number generator, unless the machine has nothing of the kind. */
export function addRng(draft: Draft): void {
  const { rng = !draft.bare && draft.family.kind !== "other" && draft.hasDevice("virtio-rng-pci") } = draft.spec;
  if (!rng) return;
  const id = draft.ids.take("device", "rng", "rng0");
  draft.pciDevice("rng", "virtio-rng-pci", { id });
}

/** A balloon. */
export function addBalloon(draft: Draft): void {
  const { balloon = false } = draft.spec;
  if (balloon === false) return;
  const { deflateOnOom, freePageReporting } = balloon === true ? {} : balloon;
  const id = draft.ids.take("device", "balloon", "balloon0");
  draft.pciDevice("balloon", "virtio-balloon-pci", {
    id,
    "deflate-on-oom": deflateOnOom,
    "free-page-reporting": freePageReporting,
  });
}

/** What tells us at once that the guest has panicked. */
export function addPanicDevice(draft: Draft): void {
  const driver = draft.family.isa ? "pvpanic" : "pvpanic-pci";
  const possible = draft.family.kind !== "other" && draft.hasDevice(driver);
  const { panicDevice = !draft.bare && possible } = draft.spec;
  if (!panicDevice) return;
  if (!possible) {
    throw new SpecError(
      "panicDevice",
      `${draft.input.binary.versionText} has no ${driver} for this machine (from 6.0 on).`,
    );
  }
  const id = draft.ids.take("device", "panicDevice", "panic0");
  if (draft.family.isa) draft.device("panicDevice", driver, { id });
  else draft.pciDevice("panicDevice", driver, { id });
}

/** Spare PCIe root ports, one for each device that can be plugged in. The root bus itself takes none while it runs. */
export function addHotplugPorts(draft: Draft): void {
  const possible = draft.family.rootPorts && draft.hasDevice("pcie-root-port");
  const { hotplugPorts = draft.bare || !possible ? 0 : spareRootPorts } = draft.spec;
  if (hotplugPorts > 0 && !possible) {
    throw new SpecError(
      "hotplugPorts",
      draft.family.kind === "pc"
        ? "pc needs none: devices are plugged into pci.0 itself."
        : "only q35 and virt have PCIe root ports.",
    );
  }
  for (let index = 0; index < hotplugPorts; index++) {
    const id = draft.ids.take("device", "hotplugPorts", `hotplug${index}`);
    // A chassis and slot number that is not taken by another port: how the guest tells them apart.
    draft.pciDevice("hotplugPorts", "pcie-root-port", { id, chassis: index + 1, slot: index + 1 });
  }
}

/** A TPM behind a swtpm. */
export function addTpm(draft: Draft): void {
  const { tpm } = draft.spec;
  if (tpm === undefined) return;
  const { socket, model = draft.family.kind === "virt" ? "tpm-tis-device" : "tpm-tis" } = tpm;
  connectingChardev(draft, "tpm.socket", "tpm-chardev", socket);
  draft.add(text("-tpmdev", "emulator", { id: "tpm0", chardev: "tpm-chardev" }));
  const id = draft.ids.take("device", "tpm", "tpm-device0");
  draft.device("tpm.model", model, { id, tpmdev: "tpm0" });
}
