import { nearestNames } from "../binary/nearest-names.js";
import { SpecError } from "../errors.js";
import type { CpuSpec } from "../spec/cpu-spec.js";
import type { MachineSpec } from "../spec/machine-spec.js";
import type { Draft } from "./draft.js";
import { type OptionMembers, text } from "./option.js";

/** `-smp` and `-cpu`. */
export function addCpu(draft: Draft): void {
  const cpu = cpuOf(draft.spec);
  const topology = cpuTopology(draft.spec);
  const { count, max, sockets, dies, cores, threads } = topology;
  const told = [cpu.count, cpu.max, cpu.sockets, cpu.dies, cpu.cores, cpu.threads].some((part) => part !== undefined);
  if (told) {
    draft.add(
      text("-smp", undefined, {
        cpus: count,
        sockets,
        // Only PC machines know it, and a 1 says nothing.
        dies: cpu.dies,
        cores,
        threads,
        maxcpus: max === count ? undefined : max,
      }),
    );
  }
  if (dies > 1 && !draft.family.isa) throw new SpecError("cpu.dies", "only PC machines have dies.");
  checkPinning(draft, cpu, max);
  addModel(draft, cpu);
}

function addModel(draft: Draft, cpu: CpuSpec): void {
  const features = featuresOf(cpu);
  const model = cpu.model ?? defaultModel(draft, Object.keys(features).length > 0);
  if (model === undefined) return;
  const { cpuModels } = draft.capabilities;
  if (!/^[\w.+-]+$/.test(model) || (cpuModels.length > 0 && !cpuModels.includes(model))) {
    const near = nearestNames(model, cpuModels);
    throw new SpecError(
      "cpu.model",
      `${draft.input.binary.versionText} has no cpu model "${model}"${near.length === 0 ? "" : `; near are ${near.join(", ")}`}.`,
    );
  }
  if (model === "host" && draft.input.accelerator.name === "tcg") {
    throw new SpecError("cpu.model", '"host" needs an accelerator such as KVM, and this machine runs under TCG.');
  }
  draft.add(text("-cpu", model, features));
}

function defaultModel({ input, family }: Draft, hasFeatures: boolean): string | undefined {
  if (input.accelerator.name !== "tcg") return "host";
  if (input.binary.target === "aarch64" && family.kind === "virt") return "cortex-a57";
  // The name of what QEMU takes by itself, which features can only be added to by name.
  if (hasFeatures) return input.binary.target === "x86_64" ? "qemu64" : "max";
  return undefined;
}

function featuresOf({ features = {} }: CpuSpec): OptionMembers {
  if (!isList(features)) return features;
  const members: Record<string, boolean> = {};
  for (const [index, feature] of features.entries()) {
    const [, sign, name] = /^([+-]?)([A-Za-z0-9][\w.+-]*)$/.exec(feature) ?? [];
    if (name === undefined) {
      throw new SpecError(
        `cpu.features[${index}]`,
        `"${feature}" is no feature: give "+name" or "-name", or use { name: value }.`,
      );
    }
    members[name] = sign !== "-";
  }
  return members;
}

function isList(features: NonNullable<CpuSpec["features"]>): features is readonly string[] {
  return Array.isArray(features);
}

function checkPinning({ input, spec }: Draft, { pin }: CpuSpec, max: number): void {
  if (pin === undefined) return;
  if (pin.length > max) throw new SpecError("cpu.pin", `it names ${pin.length} vCPUs, and the machine has ${max}.`);
  const single = typeof spec.accelerator === "object" && spec.accelerator["thread"] === "single";
  if (input.accelerator.name === "tcg" && single) {
    throw new SpecError("cpu.pin", "under single-threaded TCG all vCPUs share one thread: use cpu.affinity.process.");
  }
}

/** The options about processors, however short they were given. */
function cpuOf(spec: MachineSpec): CpuSpec {
  return typeof spec.cpu === "number" ? { count: spec.cpu } : (spec.cpu ?? {});
}

/** How many processors there are and may be, and how they sit together. @throws SpecError when the numbers contradict. */
export function cpuTopology(
  spec: MachineSpec,
): Required<Pick<CpuSpec, "count" | "max" | "sockets" | "dies" | "cores" | "threads">> {
  const { count, max, sockets, dies = 1, cores, threads = 1 } = cpuOf(spec);
  const product = (sockets ?? 1) * dies * (cores ?? 1) * threads;
  const most = max ?? Math.max(count ?? 0, product);
  const present = count ?? most;
  if (present > most) throw new SpecError("cpu.count", `${present} vCPUs are more than max, ${most}.`);
  const perSocket = dies * threads;
  const whole = { count: present, max: most, dies, threads };
  if (sockets !== undefined && cores !== undefined) return checked({ ...whole, sockets, cores });
  if (cores !== undefined) return checked({ ...whole, cores, sockets: most / (cores * perSocket) });
  return checked({ ...whole, sockets: sockets ?? 1, cores: most / ((sockets ?? 1) * perSocket) });
}

function checked<Topology extends ReturnType<typeof cpuTopology>>(topology: Topology): Topology {
  const { sockets, dies, cores, threads, max } = topology;
  if (Number.isInteger(sockets) && Number.isInteger(cores) && sockets * dies * cores * threads === max) return topology;
  const written = `${round(sockets)} sockets × ${dies} dies × ${round(cores)} cores × ${threads} threads`;
  throw new SpecError("cpu", `${written} make no ${max} vCPUs: the product has to be max (by default count).`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
