import { findQemu } from "../../src/binary/find-qemu.js";
import { qemuCapabilities } from "../../src/binary/capabilities.js";
import { localHost } from "../../src/host/local-host.js";
import type { MachinePlan } from "../../src/plan.js";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";

/** The plan that a QEMU which a test started itself would have had, as far as what is done to it later looks at it. */
export async function planOf(
  machineType: "q35" | "pc",
  argv: readonly string[],
  runDirectory: string,
): Promise<MachinePlan> {
  const host = localHost();
  const binary = await findQemu(host, qemuBinary);
  return {
    name: "test",
    spec: {},
    host,
    binary,
    capabilities: await qemuCapabilities(host, binary),
    accelerator: { name: "tcg", reason: "asked for" },
    machineType,
    runDirectory,
    argv,
    channels: 1,
    inheritedFiles: [],
    inheritedDescriptors: [],
    qmp: { kind: "inherited", channel: 0 },
    qmpSocket: undefined,
    console: undefined,
    consoleLog: undefined,
    agent: undefined,
    vnc: undefined,
    nics: [],
    disks: [],
    choices: { kernel: undefined, initrd: undefined, macs: [], disks: [] },
    slowStart: undefined,
    memoryBytes: 128 * 1024 * 1024,
    incoming: false,
    detached: false,
    notices: [],
    preparations: [],
    release: async () => {},
    handOver: async () => {},
  };
}
