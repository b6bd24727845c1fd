import type { EventMessage } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";

/** What QEMU's SHUTDOWN event said. */
export interface ShutdownInfo {
  /** True when the guest asked for it. */
  readonly guest: boolean;
  /** QEMU's `ShutdownCause`, such as `host-qmp-quit`, `guest-shutdown`, `host-signal`. */
  readonly reason: string;
}

/** Takes a SHUTDOWN event apart. */
export function shutdownOf(event: EventMessage): ShutdownInfo {
  const data = isObject(event.data) ? event.data : {};
  return { guest: data["guest"] === true, reason: typeof data["reason"] === "string" ? data["reason"] : "none" };
}
