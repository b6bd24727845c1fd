import { SpecError } from "../errors.js";
import type { MachineSpec } from "../spec/machine-spec.js";
import type { MemorySpec, NumaNodeSpec } from "../spec/memory-spec.js";
import { sizeInBytes } from "../spec/sizes.js";
import { cpuTopology } from "./cpu.js";
import type { Draft } from "./draft.js";
import { type OptionMembers, text } from "./option.js";

const defaultSize = "128M";
const defaultHugePages = "/dev/hugepages";

/** `-m`, memory back ends, `-numa`, `-overcommit`. */
export function addMemory(draft: Draft): void {
  const memory = sharedAsNeeded(draft, memoryOf(draft.spec));
  const size = memoryBytes(draft.spec);
  draft.facts.memoryBytes = size;
  // `b` is bytes; without it QEMU takes the number for MiB.
  draft.add(text("-m", undefined, { size: `${size}b`, ...hotPlugRoom(memory, size) }));
  if (memory.lock !== undefined) draft.add(text("-overcommit", undefined, { "mem-lock": memory.lock }));
  if ((memory.preallocate ?? false) !== false) draft.facts.slowStart ??= "preallocation";
  if (memory.numa !== undefined) addNodes(draft, memory, size);
  else if (needsObject(memory)) {
    addBackend(draft, memory, "mem0", size, {});
    draft.machineProperties["memory-backend"] = "mem0";
  }
}

/** The options about memory, however short they were given. */
function memoryOf(spec: MachineSpec): MemorySpec {
  const { memory = defaultSize } = spec;
  return typeof memory === "object" ? memory : { size: memory };
}

/** The guest's memory in bytes. @throws SpecError */
export function memoryBytes(spec: MachineSpec): number {
  const path = typeof spec.memory === "object" ? "memory.size" : "memory";
  return sizeInBytes(path, memoryOf(spec).size);
}

/** The huge pages that a machine wants, if any. `path` is undefined for those that aren't mounted (memfd). */
export function hugePagesOf(
  spec: MachineSpec,
): { readonly path: string | undefined; readonly pageBytes: number | undefined } | undefined {
  const memory = memoryOf(spec);
  if ((memory.hugePages ?? false) === false) return undefined;
  return {
    path: backendOf(memory) === "file" ? (memory.path ?? defaultHugePages) : undefined,
    pageBytes: pageBytes(memory),
  };
}

/** Options that only work with memory that another process can map, by their paths. */
function needsSharing(spec: MachineSpec): string | undefined {
  const nic = (spec.nics ?? []).findIndex(({ type }) => type === "vhost-user");
  if (nic >= 0) return `nics[${nic}]`;
  const share = (spec.shares ?? []).findIndex(({ type }) => type === "virtiofs");
  return share >= 0 ? `shares[${share}]` : undefined;
}

function sharedAsNeeded(draft: Draft, memory: MemorySpec): MemorySpec {
  const user = needsSharing(draft.spec);
  if (user === undefined || (memory.share === true && memory.backend !== "ram")) return memory;
  const untold = memory.share === undefined && memory.backend === undefined && memory.path === undefined;
  if (!untold) {
    throw new SpecError(
      "memory",
      `${user} needs memory that its back end can map: give { backend: "memfd", share: true }, or "file" with share: true.`,
    );
  }
  draft.notices.push(
    `${user} needs shared memory, so memory.share is true${memory.hugePages ? "" : ' and its back end "memfd"'}.`,
  );
  return { ...memory, share: true };
}

function hotPlugRoom({ max }: MemorySpec, size: number): OptionMembers {
  if (max === undefined) return {};
  const most = sizeInBytes("memory.max.size", max.size);
  if (most <= size) throw new SpecError("memory.max.size", `it has to be more than memory.size, ${size} bytes.`);
  return { slots: max.slots, maxmem: `${most}b` };
}

function needsObject(memory: MemorySpec): boolean {
  const { backend, path, hugePages = false, share, preallocate = false } = memory;
  return (
    backend !== undefined || path !== undefined || hugePages !== false || share !== undefined || preallocate !== false
  );
}

function backendOf(memory: MemorySpec): "ram" | "file" | "memfd" {
  const { backend, path, hugePages = false, share } = memory;
  if (backend !== undefined) return backend;
  if (path !== undefined || hugePages === true) return "file";
  return share === true || hugePages !== false ? "memfd" : "ram";
}

function pageBytes({ hugePages }: MemorySpec): number | undefined {
  return typeof hugePages === "object" ? sizeInBytes("memory.hugePages.size", hugePages.size) : undefined;
}

function addBackend(draft: Draft, memory: MemorySpec, id: string, size: number, further: OptionMembers): void {
  const backend = backendOf(memory);
  const { share, preallocate = false, hugePages = false, path } = memory;
  const members: OptionMembers = {
    size,
    ...source(memory, backend),
    share,
    prealloc: preallocate === false ? undefined : true,
    "prealloc-threads": typeof preallocate === "object" ? preallocate.threads : undefined,
    ...further,
  };
  if (backend === "ram" && (path !== undefined || hugePages !== false)) {
    throw new SpecError("memory.backend", '"ram" has no path and no huge pages: use "file" or "memfd".');
  }
  draft.object("memory", `memory-backend-${backend}`, id, members);
}

function source(memory: MemorySpec, backend: "ram" | "file" | "memfd"): OptionMembers {
  const { path, hugePages = false } = memory;
  if (backend === "memfd") {
    if (path !== undefined) throw new SpecError("memory.path", "memfd has no path.");
    return hugePages === false ? {} : { hugetlb: true, hugetlbsize: pageBytes(memory) };
  }
  if (backend === "ram") return {};
  if (path === undefined && hugePages === false) {
    throw new SpecError("memory.path", 'backend "file" needs a path, or hugePages for those of the host.');
  }
  if (path === undefined && typeof hugePages === "object") {
    throw new SpecError(
      "memory.path",
      "which mount has huge pages of this size? Give its path, or the backend memfd, which needs none.",
    );
  }
  return { "mem-path": path ?? defaultHugePages };
}

function addNodes(draft: Draft, memory: MemorySpec, size: number): void {
  const nodes: readonly NumaNodeSpec[] = memory.numa === true || memory.numa === undefined ? [{ size }] : memory.numa;
  const sizes = nodes.map((node, index) => sizeInBytes(`memory.numa[${index}].size`, node.size));
  const sum = sizes.reduce((total, next) => total + next, 0);
  if (sum !== size) throw new SpecError("memory.numa", `its sizes add up to ${sum} bytes, and memory.size is ${size}.`);
  checkProcessors(draft, nodes);
  for (const [index, node] of nodes.entries()) {
    const id = `mem${index}`;
    const { hostNodes, policy = hostNodes === undefined ? undefined : "bind" } = node;
    addBackend(draft, memory, id, sizes[index] ?? 0, { "host-nodes": hostNodes, policy });
    draft.add(text("-numa", "node", { nodeid: index, cpus: node.cpus, memdev: id }));
  }
}

function checkProcessors(draft: Draft, nodes: readonly NumaNodeSpec[]): void {
  const { max } = cpuTopology(draft.spec);
  const owners = new Map<number, number>();
  for (const [index, { cpus = [] }] of nodes.entries()) {
    const path = `memory.numa[${index}].cpus`;
    for (const cpu of cpus) {
      if (cpu >= max) throw new SpecError(path, `there is no vCPU ${cpu}: the machine has ${max}, from 0 on.`);
      const owner = owners.get(cpu);
      if (owner !== undefined) throw new SpecError(path, `vCPU ${cpu} is already in node ${owner}.`);
      owners.set(cpu, index);
    }
  }
}
