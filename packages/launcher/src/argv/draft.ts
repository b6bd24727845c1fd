import type { QemuCapabilities, QemuBinary } from "../binary/qemu-binary.js";
import type { Host } from "../host/host.js";
import type {
  AcceleratorChoice,
  PlanChoices,
  PlannedAgent,
  PlannedChannel,
  PlannedDisk,
  PlannedNic,
  Preparation,
} from "../plan.js";
import type { DevicePlacement } from "../spec/device-spec.js";
import type { MachineSpec } from "../spec/machine-spec.js";
import { Identifiers } from "./identifiers.js";
import { type MachineFamily, machineFamily } from "./machine-family.js";
import { type CommandOption, type NameClaim, type OptionMembers, type OptionValue, text } from "./option.js";
import { PciSlots, pciAddress } from "./pci-slots.js";

/** What a command line is made of: a `MachinePlan` is one. */
export interface ArgvInput {
  readonly name: string;
  readonly spec: MachineSpec;
  readonly host: Pick<Host, "inheritsChannels">;
  readonly binary: Pick<QemuBinary, "command" | "target" | "versionText">;
  readonly accelerator: Pick<AcceleratorChoice, "name">;
  readonly machineType: string;
  /** Absolute. */
  readonly runDirectory: string;
  readonly detached: boolean;
  readonly choices: PlanChoices;
}

/** What the parts of a command line find out about the machine while they write it. */
interface DraftFacts {
  qmp: PlannedChannel;
  qmpSocket: string | undefined;
  console: PlannedChannel | undefined;
  consoleLog: string | undefined;
  agent: PlannedAgent | undefined;
  vnc: { readonly host: string; readonly display: number | undefined } | undefined;
  channels: number;
  slowStart: "preallocation" | "vhost-user" | undefined;
  memoryBytes: number;
}

/**
 * A command line in the making. The files of this folder each add their family of options to it; nothing of it is kept when one
 * throws.
 */
export class Draft {
  readonly input: ArgvInput;
  readonly spec: MachineSpec;
  readonly capabilities: QemuCapabilities;
  readonly family: MachineFamily;
  readonly bare: boolean;
  readonly ids = new Identifiers();
  readonly slots: PciSlots;
  readonly options: CommandOption[] = [];
  /** Properties of the machine that others than `machine` set: memory, flash. */
  readonly machineProperties: Record<string, OptionValue> = {};
  readonly notices: string[] = [];
  readonly preparations: Preparation[] = [];
  readonly nics: PlannedNic[] = [];
  readonly disks: PlannedDisk[] = [];
  readonly inheritedFiles: string[] = [];
  readonly inheritedDescriptors: number[] = [];
  /** Sockets that QEMU makes, by the option that names them: it removes whatever is at their place. */
  readonly listening: { readonly path: string; readonly socket: string }[] = [];
  readonly facts: DraftFacts;

  constructor(input: ArgvInput, capabilities: QemuCapabilities) {
    this.input = input;
    this.spec = input.spec;
    this.capabilities = capabilities;
    this.family = machineFamily(input.machineType, input.binary.target);
    this.bare = input.spec.preset === "bare";
    this.slots = new PciSlots(this.family);
    this.facts = {
      qmp: { kind: "inherited", channel: 0 },
      qmpSocket: undefined,
      console: undefined,
      consoleLog: undefined,
      agent: undefined,
      vnc: undefined,
      channels: 0,
      slowStart: undefined,
      memoryBytes: 0,
    };
  }

  /** Whether QEMU inherits socketpairs of ours: only a machine on this host that doesn't outlive us. */
  get inheritsChannels(): boolean {
    return this.input.host.inheritsChannels && !this.input.detached;
  }

  /** A path in the run directory. */
  file(name: string): string {
    return `${this.input.runDirectory}/${name}`;
  }

  /** The descriptor that QEMU finds the next socketpair of ours at, and its place among them. */
  takeChannel(): { readonly descriptor: number; readonly channel: number } {
    const channel = this.facts.channels++;
    return { descriptor: firstDescriptor + channel, channel };
  }

  add(...options: readonly CommandOption[]): void {
    this.options.push(...options);
  }

  /** Whether `-device` of this binary takes a driver. */
  hasDevice(driver: string): boolean {
    return this.capabilities.devices.includes(driver);
  }

  /** A device whose values are ours, except for what `properties` of its placement adds. */
  device(
    path: string,
    driver: string,
    members: OptionMembers,
    placement: DevicePlacement = {},
    further: readonly NameClaim[] = [],
  ): void {
    const properties = placement.properties ?? {};
    const names = Object.keys(properties);
    const claims = names.length === 0 ? [] : [{ path: `${path}.properties`, names }];
    this.add({
      form: "device",
      path,
      kind: driver,
      members: { ...members, ...properties },
      foreign: names.length > 0,
      claims: [...claims, ...further],
    });
  }

  /** A device on the PCI bus: where the spec says, else in the first free slot. */
  pciDevice(
    path: string,
    driver: string,
    members: OptionMembers,
    placement: DevicePlacement = {},
    further: readonly NameClaim[] = [],
  ): void {
    this.device(path, driver, { ...members, ...this.#pciPlace(path, placement) }, placement, further);
  }

  object(path: string, type: string, id: string, members: OptionMembers = {}): void {
    this.ids.take("object", path, id);
    this.add({ form: "object", path, kind: type, members: { id, ...members }, foreign: false });
  }

  netdev(path: string, type: string, id: string, members: OptionMembers = {}): void {
    this.ids.take("netdev", path, id);
    this.add({ form: "netdev", path, kind: type, members: { id, ...members }, foreign: false });
  }

  chardev(path: string, backend: string, id: string, members: OptionMembers = {}): void {
    this.ids.take("chardev", path, id);
    this.add(text("-chardev", backend, { id, ...members }));
  }

  #pciPlace(path: string, { bus, address, properties }: DevicePlacement): OptionMembers {
    // Who sets `addr` or `bus` by QEMU's own names has placed it.
    if (properties !== undefined && ("addr" in properties || "bus" in properties)) return {};
    const onRoot = bus === undefined || bus === this.family.rootBus;
    const at = `${path}.address`;
    if (address === "last" && onRoot) return { bus: this.family.rootBus, addr: this.slots.takeLast(at) };
    if (address !== undefined) return { bus: bus ?? this.family.rootBus, addr: pciAddress(at, address) };
    if (onRoot) return { bus: this.family.rootBus, addr: this.slots.take(path) };
    return { bus };
  }
}

/** 0 to 2 are the standard streams. */
const firstDescriptor = 3;
