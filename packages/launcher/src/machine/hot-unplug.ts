import { QemuRefusedError, type QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import type { HotPlugContext } from "./hot-plug.js";
import { removePart } from "./hot-plug-commands.js";
import { portOf, slotIsAtRest } from "./hot-plug-slot.js";
import { peripheralTypes } from "./peripherals.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link detachDevice}. */
export interface DetachOptions {
  /**
   * How long the guest may take to give it up, in milliseconds; default 30,000. It is asked once more at half of it: what
   * is asked before the guest's kernel runs is lost.
   */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<DetachOptions>({ timeout: true, signal: true });

/**
 * Unplugs a device while the machine runs, and takes away what was there for it alone: its netdev, its block nodes. It
 * resolves when all of that is gone. The guest is asked, and gives the device up or not.
 *
 * @throws QemuStateError when there is no such device, or the guest refuses; QemuTimeoutError when the guest did nothing
 * about it; QemuCommandError for a device that can't be unplugged; QemuAbortError. In all these cases the device stays,
 * and can be tried again; one that goes after the deadline leaves its netdev or nodes, which another call takes away.
 */
export async function detachDevice(
  { qmp, present }: HotPlugContext,
  id: string,
  options: DetachOptions = {},
): Promise<void> {
  checkNames(options);
  const { timeout = 30_000, signal } = options;
  const there = (await peripheralTypes(qmp)).has(id);
  if (!there && present.partsOf(id).length === 0) {
    throw new QemuStateError(
      `The machine has no device "${id}"; it has ${present.ids.join(", ") || "none with an id"}.`,
    );
  }
  if (there) await unplug(qmp, id, timeout, signal);
  // Asked for it twice at once, the second finds nothing left to do.
  await present.exclusively(async () => {
    const parts = present.partsOf(id);
    present.remove({ kind: "device", id });
    for (const part of parts) {
      if (part.kind === "device") continue;
      await removePart(qmp, part);
      present.remove(part);
    }
    await present.end(id);
  });
}

async function unplug(
  qmp: QmpClient<"common">,
  id: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const began = performance.now();
  const port = await portOf(qmp, id);
  // If it never rests, the guest does nothing, and is asked all the same.
  if (port !== undefined) await slotIsAtRest(qmp, port, { timeout: timeout / 2, signal });
  try {
    await askGuest(qmp, id, Math.max(1, Math.ceil((began + timeout - performance.now()) / 2)), signal);
  } catch (error) {
    if (!(error instanceof QemuTimeoutError) || error.outcome === "not-sent") throw error;
    await askAgain(qmp, id, { timeout, left: Math.max(1, Math.ceil(began + timeout - performance.now())) }, signal);
  }
}

/** Two events come, the first for an inner part of the device, without its id. */
async function askGuest(
  qmp: QmpClient<"common">,
  id: string,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Both refusals are of some versions only; one that can't come is waited for in vain, which costs nothing.
  const anyVersion = qmp as unknown as QmpClient;
  try {
    await anyVersion.executeAndWait({
      command: "device_del",
      arguments: { id },
      until: { event: "DEVICE_DELETED", where: ({ data }) => data.device === id },
      failOn: {
        event: ["DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"],
        where: ({ data }) => data.device === id,
      },
      timeout,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (!(error instanceof QemuRefusedError)) throw error;
    throw new QemuStateError(`"${id}": the guest refused to give it up (${error.event.event}).`, { cause: error });
  }
}

async function askAgain(
  qmp: QmpClient<"common">,
  id: string,
  { timeout, left }: { readonly timeout: number; readonly left: number },
  signal: AbortSignal | undefined,
): Promise<void> {
  const deadline = performance.now() + left;
  const since = qmp.mark();
  try {
    await askGuest(qmp, id, left, signal);
    return;
  } catch (error) {
    if (error instanceof QemuTimeoutError) throw silent(id, timeout, error);
    if (!(error instanceof QemuCommandError)) throw error;
    // It went between the two.
    if (!(await peripheralTypes(qmp)).has(id)) return;
    // "already in the process of unplug": the first request still counts, and may be granted yet.
    try {
      await qmp.waitFor("DEVICE_DELETED", {
        since,
        timeout: Math.max(1, Math.ceil(deadline - performance.now())),
        where: ({ data }) => data.device === id,
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (late) {
      throw late instanceof QemuTimeoutError ? silent(id, timeout, error) : late;
    }
  }
}

function silent(id: string, timeout: number, cause: Error): QemuTimeoutError {
  return new QemuTimeoutError(
    `The guest did not give up "${id}" within ${timeout} ms of being asked twice. It may be paused, not have booted that far (wait for its agent first), or have no driver for hot-plug. Asked too early, some QEMUs keep the request and never repeat it: then a reset of the machine completes it. ${cause instanceof QemuCommandError ? `QEMU said: ${cause.desc}` : ""}`.trim(),
    { timeout, outcome: "unknown", cause },
  );
}
