import type { FakeCall } from "./call-history.js";
import { QmpFailure } from "./qmp-failure.js";

// All that QEMU knows up to 11.1.
const knownCapabilities = ["oob"];

/** What `qmp_capabilities` answers, in the words of QEMU 7.2. */
export function negotiationReply(offered: readonly string[]): (call: FakeCall) => unknown {
  return ({ arguments: args }) => {
    const enable: unknown = args?.["enable"] ?? [];
    if (!Array.isArray(enable)) return new QmpFailure("Invalid parameter type for 'enable', expected: array");
    for (const capability of enable as unknown[]) {
      const name = String(capability);
      if (!knownCapabilities.includes(name)) return new QmpFailure(`Parameter 'null' does not accept value '${name}'`);
      if (!offered.includes(name)) return new QmpFailure(`Capability ${name} not available`);
    }
    return {};
  };
}

/** What `quit` does: the event first, then the answer, then the end of every connection (`shutDown`). */
export function quitReply(shutDown: () => void): (call: FakeCall) => unknown {
  return (call) => {
    call.emit("SHUTDOWN", { guest: false, reason: "host-qmp-quit" });
    call.afterReply(shutDown);
    return {};
  };
}
