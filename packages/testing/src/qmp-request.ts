import { QmpFailure } from "./qmp-failure.js";

/** A request that QEMU would look a command up for. */
export interface QmpRequest {
  readonly command: string;
  /** As sent; undefined when the request had none. */
  readonly arguments: Readonly<Record<string, unknown>> | undefined;
  /** Any JSON value; undefined when the request had none. */
  readonly id: unknown;
  readonly outOfBand: boolean;
  /** The request's bytes as text. */
  readonly text: string;
}

/** A request that QEMU refuses to look at. `id` is undefined where QEMU answers without one. */
export interface RefusedRequest {
  readonly failure: QmpFailure;
  readonly id: unknown;
  readonly text: string;
}

/**
 * Checks a request's shape as QEMU 7.2 does (`qapi/qmp-dispatch.c`), with the same words.
 *
 * @param outOfBandAllowed whether the client has enabled `oob`; without it `exec-oob` is an unexpected member.
 */
export function checkRequest(value: unknown, text: string, outOfBandAllowed: boolean): QmpRequest | RefusedRequest {
  if (!isObject(value)) return { failure: new QmpFailure("QMP input must be a JSON object"), id: undefined, text };
  const id = value["id"];
  const refuse = (desc: string): RefusedRequest => ({ failure: new QmpFailure(desc), id, text });
  let command: unknown;
  let outOfBand = false;
  for (const [name, member] of Object.entries(value)) {
    if (name === "execute" || (name === "exec-oob" && outOfBandAllowed)) {
      if (typeof member !== "string") return refuse(`QMP input member '${name}' must be a string`);
      if (command !== undefined) return refuse("QMP input member 'execute' clashes with 'exec-oob'");
      command = member;
      outOfBand = name === "exec-oob";
    } else if (name === "arguments") {
      if (!isObject(member)) return refuse("QMP input member 'arguments' must be an object");
    } else if (name !== "id") {
      return refuse(`QMP input member '${name}' is unexpected`);
    }
  }
  if (typeof command !== "string") return refuse("QMP input lacks member 'execute'");
  return { command, arguments: value["arguments"] as QmpRequest["arguments"], id, outOfBand, text };
}

/** Whether QEMU would run it at once, past the queue: it looks no further than this. */
export function asksOutOfBand(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, "exec-oob") && !Object.hasOwn(value, "execute");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
