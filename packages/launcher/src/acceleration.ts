import { checkTimeout, isObject } from "@qemu-wire/wire/internal-light";
import { whyDenied, whyNoDevice, virtualizationHints } from "./acceleration-hints.js";
import { type GuestProof, runTestGuest } from "./acceleration-proof.js";
import { keep } from "./binary/binary-cache.js";
import { identityOf } from "./binary/binary-identity.js";
import { qemuCapabilities } from "./binary/capabilities.js";
import { findQemu } from "./binary/find-qemu.js";
import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import type { LaunchDiagnosis } from "./errors.js";
import type { FileStatus, Host } from "./host/host.js";

/** Whether KVM runs a guest. */
export interface Acceleration {
  readonly kvm: boolean;
  /** A sentence for people: what was proven, or why not and what to do. */
  readonly reason: string;
  /** When it can't be used: `kvm-missing`, `kvm-denied` or `kvm-broken`. */
  readonly diagnosis?: LaunchDiagnosis;
}

/** Options of {@link acceleration}. */
export interface AccelerationOptions {
  /** Milliseconds for each run of the test guest; default 2,000. */
  readonly timeout?: number;
}

/**
 * Whether a binary (default: the one that `findQemu(host)` finds) can use KVM on this host, by this user, and why not. That `/dev/kvm` can be opened, or even creates a
 * machine, is no proof: a guest of 512 bytes has to run, twice in a row, each time within `timeout`, and not much slower than by
 * emulation. That is done once for each boot of the host, user and
 * binary, and remembered in the user's cache folder.
 *
 * @throws LaunchError when the binary can't be asked what it has.
 */
export async function acceleration(
  host: Host,
  given?: QemuBinary,
  { timeout = 2_000 }: AccelerationOptions = {},
): Promise<Acceleration> {
  checkTimeout(timeout);
  const binary = given ?? (await findQemu(host));
  const { architecture, bootId, uid } = await host.facts();
  const refuse = (diagnosis: LaunchDiagnosis, reason: string): Acceleration => ({ kvm: false, reason, diagnosis });
  if (!runsNatively(architecture, binary.target)) {
    const message = `KVM runs guests of the host's own architecture: this is ${architecture}, the guest ${binary.target}.`;
    return refuse("kvm-missing", message);
  }
  const capabilities = await qemuCapabilities(host, binary);
  if (!capabilities.accelerators.includes("kvm")) {
    return refuse("kvm-missing", `${binary.versionText} is built without KVM: use one that has it.`);
  }
  const device = await host.files.status("/dev/kvm");
  if (device === undefined) {
    const why = whyNoDevice(await virtualizationHints(host));
    return refuse("kvm-missing", `${host.name} has no /dev/kvm: ${why}`);
  }
  const access = await Promise.all([
    host.files.isAccessible("/dev/kvm", "read"),
    host.files.isAccessible("/dev/kvm", "write"),
  ]);
  if (access.includes(false)) return refuse("kvm-denied", `On ${host.name} ${await whyDenied(host, device.mode)}`);

  const circumstances = { bootId, uid, device: deviceIdentity(device), runs };
  try {
    const proof = await keep(host, {
      identity: await identityOf(host, binary),
      name: "acceleration",
      isAnswer: (value): value is KeptProof => isProof(value, circumstances),
      ask: async () => ({ ...circumstances, answer: await prove(host, binary, timeout) }),
    });
    return proof.answer;
  } catch (error) {
    if (error instanceof Unproven) return error.answer;
    throw error;
  }
}

/** A 64-bit x86 runs 32-bit guests, too. */
function runsNatively(architecture: string, target: string): boolean {
  if (/^i[3-6]86$/.test(architecture)) return target === "i386";
  return architecture === target || (architecture === "x86_64" && target === "i386");
}

/** A KVM that works is through with the test guest in a fraction of this, in milliseconds. */
const prompt = 1_000;
/** As many times as long as emulation takes is too long. */
const slowness = 3;
/** How many runs in a row are a proof; an answer that was kept by another rule doesn't count. */
const runs = 2;

async function prove(host: Host, binary: QemuBinary, timeout: number): Promise<Acceleration> {
  const capabilities = await qemuCapabilities(host, binary);
  const proof = await runTestGuest(host, binary, capabilities, "kvm", timeout);
  if (proof === undefined) {
    const reason = `${binary.versionText} lacks a machine or device that the test guest needs (on x86: pc or q35, ide-hd, isa-debug-exit), so that KVM can't be proven to work. Ask for it with accelerator: "kvm" if it does.`;
    return { kvm: false, reason, diagnosis: "kvm-missing" };
  }
  if (!proof.ran && proof.exit !== undefined) return refused(host, proof);
  if (!proof.ran) return await hung(host, binary, capabilities, proof, timeout);
  // There are KVMs (a hypervisor's own, emulated) that hang at this guest nearly always and get through now and then: only
  // one that does it again, and in no more time than emulation takes, is one to trust a machine to.
  const again = await runTestGuest(host, binary, capabilities, "kvm", timeout);
  if (again?.ran !== true) {
    return {
      kvm: false,
      reason: `On ${host.name} KVM ran a test guest once, and didn't at the next try within ${timeout} ms: it can't be relied on. If this is a virtual machine, its own host has to offer nested virtualization.`,
      diagnosis: "kvm-broken",
    };
  }
  const slower = Math.max(proof.took, again.took);
  if (slower > prompt && capabilities.accelerators.includes("tcg")) {
    const control = await runTestGuest(host, binary, capabilities, "tcg", timeout);
    // Either may have been held up by something else, so that this is not for later.
    if (control?.ran === true && slower > slowness * control.took) {
      throw new Unproven({
        kvm: false,
        reason: `On ${host.name} a test guest took ${slower} ms with KVM, and ${control.took} ms without: KVM is of no use here, or was held up by something.`,
        diagnosis: "kvm-broken",
      });
    }
  }
  return { kvm: true, reason: `KVM ran a test guest on ${host.name}.` };
}

async function hung(
  host: Host,
  binary: QemuBinary,
  capabilities: QemuCapabilities,
  proof: GuestProof,
  timeout: number,
): Promise<Acceleration> {
  const control = capabilities.accelerators.includes("tcg")
    ? await runTestGuest(host, binary, capabilities, "tcg", timeout)
    : undefined;
  const answer: Acceleration = {
    kvm: false,
    reason: `On ${host.name} /dev/kvm can be opened and creates a machine, but a test guest didn't run within ${timeout} ms${control?.ran === true ? ", and did without KVM" : ""}${said(proof)}. If this is a virtual machine, its own host has to offer nested virtualization.`,
    diagnosis: "kvm-broken",
  };
  // A host that is too busy to run it at all says nothing about KVM, and may have time later.
  if (control?.ran === false) throw new Unproven(answer);
  return answer;
}

function refused(host: Host, proof: GuestProof): Acceleration {
  const { code, signal } = proof.exit ?? { code: null, signal: null };
  const isDenied = proof.stderr.includes("Permission denied");
  const how = signal === null ? `exit code ${code}` : signal;
  return {
    kvm: false,
    reason: `On ${host.name} QEMU could not start a test guest with KVM (${how})${said(proof)}.`,
    diagnosis: isDenied ? "kvm-denied" : "kvm-broken",
  };
}

function said({ stderr }: GuestProof): string {
  const text = stderr.trim().split("\n").slice(-3).join("; ");
  return text === "" ? "" : ` (QEMU said: ${text})`;
}

/** Carries an answer past the memory of answers. */
class Unproven extends Error {
  readonly answer: Acceleration;

  constructor(answer: Acceleration) {
    super(answer.reason);
    this.answer = answer;
  }
}

/** When a proof holds: until the next boot, for this user, and while the module behind the device is the same. */
interface Circumstances {
  readonly bootId: string;
  readonly uid: number;
  readonly device: string;
  readonly runs: number;
}

interface KeptProof extends Circumstances {
  readonly answer: Acceleration;
}

function deviceIdentity({ device, inode }: FileStatus): string {
  return `${device}:${inode}`;
}

function isProof(value: unknown, circumstances: Circumstances): value is KeptProof {
  if (!isObject(value)) return false;
  if (Object.entries(circumstances).some(([name, known]) => value[name] !== known)) return false;
  const answer = value["answer"];
  if (!isObject(answer) || typeof answer["kvm"] !== "boolean" || typeof answer["reason"] !== "string") return false;
  return answer["kvm"] ? answer["diagnosis"] === undefined : diagnoses.includes(String(answer["diagnosis"]));
}

const diagnoses: readonly string[] = ["kvm-missing", "kvm-denied", "kvm-broken"] satisfies LaunchDiagnosis[];
