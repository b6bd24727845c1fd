import { checkTimeout, isObject } from "@qemu-wire/wire/internal-light";
import { whyDenied, whyNoDevice, virtualizationHints } from "./acceleration-hints.js";
import { type GuestProof, runTestGuest } from "./acceleration-proof.js";
import { keep } from "./binary/binary-cache.js";
import { identityOf } from "./binary/binary-identity.js";
import { qemuCapabilities } from "./binary/capabilities.js";
import { findQemu } from "./binary/find-qemu.js";
import type { QemuBinary } from "./binary/qemu-binary.js";
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
  /** Milliseconds for the test guest; default 2,000. */
  readonly timeout?: number;
}

/**
 * Whether a binary (default: the one that `findQemu(host)` finds) can use KVM on this host, by this user, and why not. That `/dev/kvm` can be opened, or even creates a
 * machine, is no proof: a guest of 512 bytes has to run, within `timeout`. That is done once for each boot of the host, user and
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

  const circumstances = { bootId, uid, device: deviceIdentity(device) };
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

async function prove(host: Host, binary: QemuBinary, timeout: number): Promise<Acceleration> {
  const capabilities = await qemuCapabilities(host, binary);
  const proof = await runTestGuest(host, binary, capabilities, "kvm", timeout);
  if (proof === undefined) {
    const reason = `${binary.versionText} lacks a machine or device that the test guest needs (on x86: pc or q35, ide-hd, isa-debug-exit), so that KVM can't be proven to work. Ask for it with accelerator: "kvm" if it does.`;
    return { kvm: false, reason, diagnosis: "kvm-missing" };
  }
  if (proof.ran) return { kvm: true, reason: `KVM ran a test guest on ${host.name}.` };
  if (proof.exit !== undefined) return refused(host, proof);
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
}

interface KeptProof extends Circumstances {
  readonly answer: Acceleration;
}

function deviceIdentity({ device, inode }: FileStatus): string {
  return `${device}:${inode}`;
}

function isProof(value: unknown, { bootId, uid, device }: Circumstances): value is KeptProof {
  if (!isObject(value) || value["bootId"] !== bootId || value["uid"] !== uid || value["device"] !== device)
    return false;
  const answer = value["answer"];
  if (!isObject(answer) || typeof answer["kvm"] !== "boolean" || typeof answer["reason"] !== "string") return false;
  return answer["kvm"] ? answer["diagnosis"] === undefined : diagnoses.includes(String(answer["diagnosis"]));
}

const diagnoses: readonly string[] = ["kvm-missing", "kvm-denied", "kvm-broken"] satisfies LaunchDiagnosis[];
