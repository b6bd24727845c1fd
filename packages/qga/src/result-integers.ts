import type { IntegerMode } from "@qemu-wire/wire";
import { widenIntegers } from "@qemu-wire/wire/internal";
import { unsafeInteger } from "./exact-integers.js";
import type { ResultShapes } from "./generated/result-shapes.js";

/** Makes of an exact answer what `integers` of `connect()` says. */
export class ResultIntegers {
  readonly #mode: IntegerMode;
  /** Only with `"bigint"`. */
  readonly #shapes: ResultShapes | undefined;

  private constructor(mode: IntegerMode, shapes: ResultShapes | undefined) {
    this.#mode = mode;
    this.#shapes = shapes;
  }

  /** The table of 64-bit members is large and loaded only for those who ask for it. */
  static async load(mode: IntegerMode): Promise<ResultIntegers> {
    if (mode !== "bigint") return new ResultIntegers(mode, undefined);
    const { resultShapes } = await import("./generated/result-shapes.js");
    return new ResultIntegers(mode, resultShapes);
  }

  /**
   * With `"bigint"` all 64-bit integers of the schema as bigints, in place.
   *
   * @throws QemuProtocolError with `"number"` for an integer that a double can't hold.
   */
  of(agent: string, command: string, answer: unknown): unknown {
    const failure = this.#mode === "number" ? unsafeInteger(agent, command, answer) : undefined;
    if (failure !== undefined) throw failure;
    if (this.#shapes === undefined) return answer;
    const { commands, types } = this.#shapes;
    const shape = Object.hasOwn(commands, command) ? commands[command] : undefined;
    return shape === undefined ? answer : widenIntegers(answer, shape, types);
  }
}
