import { isObject } from "@qemu-wire/wire/internal-light";
import { nearestNames } from "../binary/nearest-names.js";
import { SpecError } from "../errors.js";

/**
 * Makes the check that a call's options have no others than these: one that is misspelt would be ignored, and nobody would
 * know. Their values are the call's own to check. It costs a look at each name.
 *
 * @returns a function that throws SpecError with the name, and the nearest that there is
 */
export function onlyOptions<Options>(
  known: Readonly<Record<keyof Required<Options> & string, true>>,
): (options: Options | undefined) => void {
  return (options: unknown) => {
    if (options === undefined) return;
    if (!isObject(options)) throw new SpecError("options", `they have to be an object, not ${typeof options}.`);
    for (const name of Object.keys(options)) {
      if (Object.hasOwn(known, name)) continue;
      const names = Object.keys(known);
      const [near] = nearestNames(name, names, 1);
      const hint = near === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${near}"?`;
      throw new SpecError(name, `there is no such option of this call. ${hint}`);
    }
  };
}
