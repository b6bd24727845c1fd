/** What the machine types of one kind have in common, as far as devices depend on it. */
export interface MachineFamily {
  readonly kind: "q35" | "pc" | "virt" | "other";
  /** The bus that PCI devices go to, if there is one that we know. */
  readonly rootBus: string | undefined;
  /** Slots of it that are taken when nothing is added. */
  readonly takenSlots: readonly number[];
  /** ISA devices can be added: serial ports, the panic device. */
  readonly isa: boolean;
  /** Devices can be plugged into spare root ports only. */
  readonly rootPorts: boolean;
}

const families = {
  // 1f: LPC bridge with SATA and SMBus as its functions 2 and 3.
  q35: { kind: "q35", rootBus: "pcie.0", takenSlots: [0, 0x1f], isa: true, rootPorts: true },
  // 1: PIIX3, with IDE and power management as its functions.
  pc: { kind: "pc", rootBus: "pci.0", takenSlots: [0, 1], isa: true, rootPorts: false },
  virt: { kind: "virt", rootBus: "pcie.0", takenSlots: [0], isa: false, rootPorts: true },
  other: { kind: "other", rootBus: undefined, takenSlots: [], isa: false, rootPorts: false },
} as const satisfies Record<MachineFamily["kind"], MachineFamily>;

/** The family of a machine type, by its name or alias. What isn't known is `other`: its devices are placed by QEMU. */
export function machineFamily(machineType: string, target: string): MachineFamily {
  const x86 = target === "x86_64" || target === "i386";
  if (x86 && /^(pc-q35-|q35$)/.test(machineType)) return families.q35;
  if (x86 && /^(pc-i440fx-|pc$|pc-\d)/.test(machineType)) return families.pc;
  if (!x86 && /^virt(-\d|$)/.test(machineType)) return families.virt;
  return families.other;
}

/** The machine type that is taken when the spec says none. */
export function defaultMachineType(target: string, preset: "standard" | "bare"): string {
  if (target === "x86_64" || target === "i386") return preset === "bare" ? "pc" : "q35";
  return "virt";
}
