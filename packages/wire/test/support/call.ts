import type { Call } from "../../src/call.js";

/** The record of a command that waits to be written, but for what the test says otherwise. */
export function makeCall(parts: Partial<Call> & Pick<Call, "id">): Call {
  return {
    command: `c${parts.id}`,
    arguments: undefined,
    text: "",
    outOfBand: false,
    phase: "queued",
    timeout: undefined,
    deadline: undefined,
    signal: undefined,
    onAbort: undefined,
    ...parts,
  };
}
