import type { EventMessage, IntegerMode } from "@qemu-wire/wire";
import { widenIntegers } from "@qemu-wire/wire/internal";
import type { ResultShapes } from "./generated/result-shapes.js";

/** With `integers: "bigint"`: makes bigints of all 64-bit fields of results and event data, by the schema. */
export class ResultIntegers {
  readonly #shapes: ResultShapes;

  constructor(shapes: ResultShapes) {
    this.#shapes = shapes;
  }

  /** The table is large and loaded only for those who ask for it; undefined for the other modes. */
  static async load(integers: IntegerMode): Promise<ResultIntegers | undefined> {
    if (integers !== "bigint") return undefined;
    const { resultShapes } = await import("./generated/result-shapes.js");
    return new ResultIntegers(resultShapes);
  }

  /** The result of `command` with its 64-bit integers as bigints. */
  result(command: string, value: unknown): unknown {
    const { commands, types } = this.#shapes;
    const shape = Object.hasOwn(commands, command) ? commands[command] : undefined;
    return shape === undefined ? value : widenIntegers(value, shape, types);
  }

  /** An event with the 64-bit integers of its data as bigints. */
  event(message: EventMessage): EventMessage {
    const { events, types } = this.#shapes;
    const shape = Object.hasOwn(events, message.event) ? events[message.event] : undefined;
    return shape === undefined ? message : { ...message, data: widenIntegers(message.data, shape, types) };
  }
}
