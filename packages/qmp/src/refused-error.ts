import { QemuError } from "@qemu-wire/wire";

/** The command was taken, and then an event said that it will not happen, such as DEVICE_UNPLUG_GUEST_ERROR. */
export class QemuRefusedError extends QemuError {
  static {
    this.prototype.name = "QemuRefusedError";
    Object.defineProperty(this.prototype, Symbol.for("qemu-wire.QemuRefusedError"), { value: true });
  }

  /** The refusal as QEMU sent it. */
  readonly event: { readonly event: string; readonly data?: unknown };

  constructor(message: string, details: { readonly event: { readonly event: string; readonly data?: unknown } }) {
    super(message, { code: "ERR_QEMU_REFUSED_BY_EVENT" });
    this.event = details.event;
  }
}
