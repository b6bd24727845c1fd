import { type CallOptions, QemuConnectError, QemuError, QemuProtocolError, QemuStateError } from "@qemu-wire/wire";
import { checkTimeout, loadRetry, retry } from "@qemu-wire/wire/internal";
import { Agent } from "./agent.js";
import { callOptions, checkOptions } from "./check-options.js";
import { QgaUnavailableError } from "./errors.js";
import { integer } from "./shapes.js";

/** Options of `withFrozen()`. */
export interface FreezeOptions extends CallOptions {
  /** Only these mount points; every file system by default. */
  readonly mountpoints?: readonly string[] | undefined;
}

/** All attempts to thaw together, in milliseconds. */
const thawWithin = 120_000;

/**
 * Freezes the guest's file systems, calls `work` with their number, and thaws them, whatever happens meanwhile: what is on
 * the disks is then consistent, and writes in the guest wait. Meanwhile this client executes only what the agent allows.
 *
 * The state lives in the guest, not in this process: one that is killed leaves a frozen guest, which any client can thaw
 * (`fsfreezeStatus()`, `thaw()`). Windows thaws by itself after 10 s.
 *
 * @throws what `work` throws; QemuStateError (`ERR_QEMU_AGENT_STILL_FROZEN`) when the guest could not be thawed; and as
 * `AgentCaller.call`.
 */
export async function withFrozen<T>(
  agent: Agent,
  work: (frozen: number) => T | PromiseLike<T>,
  options: FreezeOptions = {},
): Promise<T> {
  checkOptions("withFrozen()", options, { ...callOptions, mountpoints: true });
  const { mountpoints, ...call } = options;
  checkTimeout(call.timeout);
  // From the first byte on it may be frozen: a freeze that times out may still happen.
  agent.freezes += 1;
  try {
    // Nothing but the agent is to keep the guest frozen: a process that is out of descriptors can load nothing any more.
    await loadRetry();
    return await freezeAndWork(agent, work, mountpoints, call);
  } finally {
    agent.freezes -= 1;
    // Meanwhile no file could be closed.
    if (agent.freezes === 0) agent.tidy();
  }
}

async function freezeAndWork<T>(
  agent: Agent,
  work: (frozen: number) => T | PromiseLike<T>,
  mountpoints: readonly string[] | undefined,
  call: CallOptions,
): Promise<T> {
  let answered = false;
  let result: T;
  try {
    const count =
      mountpoints === undefined
        ? await agent.call("guest-fsfreeze-freeze", undefined, call)
        : await agent.call("guest-fsfreeze-freeze-list", { mountpoints }, call);
    answered = true;
    result = await work(integer({ value: count, path: "guest-fsfreeze-freeze" }));
  } catch (error) {
    if (answered || !frozeNothing(error)) await thawAgain(agent, error);
    throw error;
  }
  await thawAgain(agent, undefined);
  return result;
}

/** Whether the agent refused to freeze, or was never asked. What somebody else has frozen is not thawed here. */
function frozeNothing(failure: unknown): boolean {
  if (failure instanceof QgaUnavailableError || failure instanceof RangeError) return true;
  if (failure instanceof QemuProtocolError) return failure.code === "ERR_QEMU_INVALID_ARGUMENT";
  return failure instanceof QemuError && "outcome" in failure && failure.outcome === "not-sent";
}

/** Thaws, on a connection of its own when the client's is gone. */
async function thawAgain(agent: Agent, failure: unknown): Promise<void> {
  try {
    await retry(async () => await thawOnce(agent), {
      minTimeout: 50,
      maxTimeout: 2_000,
      maxRetryTime: thawWithin,
      shouldRetry: mayPass,
    });
  } catch (cause) {
    // QEMU is gone, and nothing is frozen any more. What failed before says more.
    if (cause instanceof QemuConnectError && gone.has(cause.code)) {
      if (failure !== undefined) return;
      throw cause;
    }
    const also = failure instanceof Error ? ` What failed before: ${failure.message}` : "";
    throw new QemuStateError(
      `${agent.name}: the guest's file systems are STILL FROZEN: they could not be thawed (${(cause as Error).message}). Programs in it hang until guest-fsfreeze-thaw is executed, by any client.${also}`,
      { code: "ERR_QEMU_AGENT_STILL_FROZEN", cause },
    );
  }
}

/** What connecting says when the QEMU behind a socket is gone. */
const gone: ReadonlySet<string> = new Set(["ERR_QEMU_NOT_FOUND", "ERR_QEMU_REFUSED"]);

/** Whether another attempt to thaw may succeed. */
function mayPass(error: unknown): boolean {
  // A stream, or a descriptor, that can't be opened anew.
  if (error instanceof QemuStateError) return false;
  if (error instanceof QemuConnectError) return !gone.has(error.code);
  if (error instanceof QgaUnavailableError) return error.reason !== "disabled" && error.reason !== "unsupported";
  return true;
}

async function thawOnce(agent: Agent): Promise<void> {
  if (agent.ended === undefined) {
    await agent.call("guest-fsfreeze-thaw");
    return;
  }
  const other = await Agent.open(agent.endpoint, agent.settings, undefined);
  try {
    await other.call("guest-fsfreeze-thaw");
  } finally {
    await other.close();
  }
}
