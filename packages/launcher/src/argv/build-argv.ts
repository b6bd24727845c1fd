import type { QemuCapabilities } from "../binary/qemu-binary.js";
import { addAgent } from "./agent.js";
import { addBehaviour } from "./behaviour.js";
import { addBoot } from "./boot.js";
import { addConsoles } from "./console.js";
import { addCpu } from "./cpu.js";
import { addDevices, addGlobals, addObjects } from "./device.js";
import { addDisks } from "./disk.js";
import { addDisplay } from "./display.js";
import { type ArgvInput, Draft } from "./draft.js";
import { addExtraArgs } from "./extra-args.js";
import { addBalloon, addHotplugPorts, addPanicDevice, addRng, addTpm } from "./extra-devices.js";
import { addFirmware } from "./firmware.js";
import { addMachine } from "./machine.js";
import { addMemory } from "./memory.js";
import { addMonitors, addOwnMonitor } from "./monitor.js";
import { addNics } from "./nic.js";
import { type CommandOption, type OptionValue, writeOption } from "./option.js";
import { addPassthrough } from "./passthrough.js";
import { reserveSlots } from "./reserve-slots.js";
import { addShares } from "./share.js";

/**
 * QEMU's command line for a machine, its own words first. Pure: it asks nobody and touches nothing; a `MachinePlan` is an
 * input, and gives its own `argv`.
 *
 * @throws SpecError with the option's path for what contradicts itself or what these capabilities lack.
 */
export function buildArgv(input: ArgvInput, capabilities: QemuCapabilities): string[] {
  return writeArgv(draftMachine(input, capabilities));
}

/** All options of a machine, and what was found out on the way. @throws SpecError */
export function draftMachine(input: ArgvInput, capabilities: QemuCapabilities): Draft {
  const draft = new Draft(input, capabilities);
  reserveSlots(draft);
  addObjects(draft);
  addCpu(draft);
  addMemory(draft);
  addFirmware(draft);
  addBoot(draft);
  addOwnMonitor(draft);
  addConsoles(draft);
  addMonitors(draft);
  addNics(draft);
  addDisks(draft);
  addShares(draft);
  addPassthrough(draft);
  addAgent(draft);
  addDisplay(draft);
  addRng(draft);
  addBalloon(draft);
  addPanicDevice(draft);
  addTpm(draft);
  addHotplugPorts(draft);
  addDevices(draft);
  addGlobals(draft);
  addBehaviour(draft);
  addExtraArgs(draft);
  // Last, as others add properties to it; first on the line, as it is what people look for.
  const rest = draft.options.splice(0);
  addMachine(draft);
  draft.add(...rest);
  return draft;
}

/** A draft as words. @throws SpecError */
export function writeArgv(draft: Draft): string[] {
  const { capabilities, input } = draft;
  return [
    ...input.binary.command,
    ...draft.options.flatMap((option) => writeOption(withDescriptors(draft, option), capabilities)),
  ];
}

function isPlace(value: OptionValue | undefined): value is { readonly place: number } {
  return typeof value === "object" && "place" in value && typeof value["place"] === "number";
}

/** Descriptors that QEMU inherits are numbered behind all channels and files, so only when those are known. */
function withDescriptors({ facts, inheritedFiles }: Draft, option: CommandOption): CommandOption {
  if (option.form !== "netdev" || option.foreign) return option;
  const fd: OptionValue | undefined = option.members["fd"];
  if (!isPlace(fd)) return option;
  const number = 3 + facts.channels + inheritedFiles.length + fd.place;
  return { ...option, members: { ...option.members, fd: String(number) } };
}
