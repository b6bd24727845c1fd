/** A JSON object as it came from the peer; nothing about its members is known yet. */
export type JsonObject = Record<string, unknown>;

/** The time of an event by the host's wall clock; both are −1 when the host could not tell. */
export interface EventTimestamp {
  readonly seconds: number;
  readonly microseconds: number;
}

/** An event as it is on the wire. */
export interface EventMessage {
  readonly event: string;
  readonly data?: unknown;
  readonly timestamp: EventTimestamp;
}

/** QEMU's error member: `class` and a text for people. */
export interface ErrorMember {
  readonly class: string;
  readonly desc: string;
}

/** The greeting of a QMP monitor (`docs/interop/qmp-spec.rst`). */
export interface QmpGreeting {
  readonly QMP: {
    readonly version: {
      readonly qemu: { readonly major: number; readonly minor: number; readonly micro: number };
      /** Free text: a distribution's, a git hash or nothing. Never compare it. */
      readonly package: string;
    };
    readonly capabilities: readonly string[];
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Takes an event apart, or returns undefined for what only looks like one: names that start with a lower-case letter
 * are this library's own (`gap`, `notice`, …), and QEMU has none; data is always an object. A timestamp that is missing or odd becomes
 * −1, as QEMU itself writes when the host's clock fails.
 */
export function toEvent(message: JsonObject): EventMessage | undefined {
  const { event, data, timestamp } = message;
  if (typeof event !== "string" || event === "" || event.charCodeAt(0) >= lowerCaseA) return undefined;
  if (data !== undefined && !isObject(data)) return undefined;
  if (isTimestamp(timestamp)) return message as unknown as EventMessage;
  return { ...message, event, timestamp: { seconds: -1, microseconds: -1 } };
}

const lowerCaseA = 0x61;

function isTimestamp(value: unknown): value is EventTimestamp {
  return isObject(value) && typeof value["seconds"] === "number" && typeof value["microseconds"] === "number";
}

/** The error member of a reply; whatever it lacks is said so, as the peer is not trusted to send it whole. */
export function toErrorMember(value: unknown): ErrorMember {
  if (!isObject(value)) return { class: "GenericError", desc: "(the error had no class and no text)" };
  const { class: errorClass, desc } = value;
  return {
    class: typeof errorClass === "string" ? errorClass : "GenericError",
    desc: typeof desc === "string" ? desc : "(the error had no text)",
  };
}

/** True for a greeting whose members can be relied on. */
export function isGreeting(message: unknown): message is QmpGreeting {
  if (!isObject(message) || !isObject(message["QMP"])) return false;
  const { version, capabilities } = message["QMP"];
  if (!isObject(version) || !isObject(version["qemu"]) || !Array.isArray(capabilities)) return false;
  const { major, minor, micro } = version["qemu"];
  return Number.isInteger(major) && Number.isInteger(minor) && Number.isInteger(micro);
}
