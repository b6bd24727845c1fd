import type { ReadyOptions as AgentReadyOptions } from "@qemu-wire/qga";
import { QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import { checkWaitNames, waitForAddress, type WaitForAddressOptions } from "./addresses.js";
import type { MachineStatus } from "./machine-status.js";
import type { FailureWatch } from "./failure-watch.js";
import type { MachineParts } from "./machine-parts.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of `vm.ready()` and its like. */
export interface ReadyOptions {
  /** Milliseconds; default 120,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const checkNames = onlyOptions<ReadyOptions>({ timeout: true, signal: true });

/** States in which no guest makes progress, and what to do about each. */
const standing: Partial<Record<MachineStatus, string>> = {
  inmigrate: "it waits for a migration, and its guest is still elsewhere",
  postmigrate: "its guest was migrated away",
  paused: "it is paused: call resume() first",
  prelaunch: "it has not been started: call resume() first",
  shutdown: "it is shut down",
  "io-error": "it stopped at an I/O error of a disk",
  "guest-panicked": "its guest has panicked",
  "internal-error": "it stopped at an internal error of QEMU",
};

/** @throws QemuStateError when the guest stands still, so that waiting for something of it would be in vain. */
function checkProgress(parts: MachineParts, what: string): void {
  const { current } = parts.status;
  const why = standing[current];
  if (why !== undefined)
    throw new QemuStateError(`${parts.plan.name}: ${what} can't come: ${why} (status ${current}).`);
}

/** By what a client can tell whether the guest has the agent's port open: nothing, on a serial line. */
export function agentPort({ plan: { agent }, qmp }: MachineParts): Pick<AgentReadyOptions, "qmp" | "port" | "chardev"> {
  return agent?.channel === "virtio-serial" ? { qmp, port: agent.port, chardev: agent.chardev } : {};
}

/**
 * Waits until the guest's agent answers: on the event of its port, not by asking again and again. A panic that its console
 * told of before, as one may that prints another one's log, fails the wait only if no agent answers within five seconds.
 *
 * @throws QemuStateError at once when the guest stands still or has no agent's port; MachineExitedError and GuestFailedError
 * as soon as there is nothing left to wait for; QgaUnavailableError after the deadline; QemuAbortError.
 */
export async function ready(parts: MachineParts, failures: FailureWatch, options: ReadyOptions = {}): Promise<void> {
  checkNames(options);
  const { qga, plan } = parts;
  const { timeout = 120_000, signal } = options;
  if (qga === undefined || plan.agent === undefined) {
    throw new QemuStateError(
      `${plan.name}: its spec has no guestAgent, which is what tells that a guest is ready. Add guestAgent: true, or wait for words of its console: vm.console.expect(…).`,
    );
  }
  checkProgress(parts, "an answer of the agent");
  const work = qga.waitUntilReady({ timeout, signal, ...agentPort(parts) });
  await failures.guard("The guest's agent", afterEnd(work, parts));
  await failures.guard("The guest's agent", afterEnd(parts.nics.refresh({ signal }), parts));
}

/**
 * Waits until the guest has an address, and resolves with the first one. Throws as {@link ready} does, and as
 * `waitForAddress` does.
 */
export async function firstAddress(
  parts: MachineParts,
  failures: FailureWatch,
  options: WaitForAddressOptions = {},
): Promise<string> {
  checkWaitNames(options);
  const { qga, plan } = parts;
  if (qga === undefined) {
    throw new QemuStateError(
      `${plan.name}: without an agent nobody tells the guest's addresses. Add guestAgent: true to its spec.`,
    );
  }
  checkProgress(parts, "an address");
  const { timeout = 240_000, signal } = options;
  const started = performance.now();
  await ready(parts, failures, { timeout, ...(signal === undefined ? {} : { signal }) });
  const left = Math.max(1, Math.ceil(timeout - (performance.now() - started)));
  const found = await failures.guard("An address", afterEnd(waitForAddress(qga, { ...options, timeout: left }), parts));
  await parts.nics.refresh({ signal });
  return found;
}

/** The end of a connection comes a moment before that of its process, which says more. */
async function afterEnd<T>(work: Promise<T>, { ending }: MachineParts): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof QemuClosedError && error.reason !== "requested") await ending.exited;
    throw error;
  }
}
