// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";
import type { Model as Any } from "./any.js";
import type { Model as Common } from "./common.js";
import type { Model as Qemu10_0 } from "./qemu-10.0.js";
import type { Model as Qemu10_2 } from "./qemu-10.2.js";
import type { Model as Qemu11_1 } from "./qemu-11.1.js";
import type { Model as Qemu5_2 } from "./qemu-5.2.js";
import type { Model as Qemu7_2 } from "./qemu-7.2.js";

/** The QEMU versions that have a model of their own. */
export type QemuVersion = "5.2" | "7.2" | "10.0" | "10.2" | "11.1";

/**
 * The models by name: one for each {@link QemuVersion}; `any`, what some of them has (arguments of every version are
 * taken, result members that a version lacks are optional); `common`, only what all of them have.
 */
export interface QgaModels<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "5.2": Qemu5_2<I>;
  "7.2": Qemu7_2<I>;
  "10.0": Qemu10_0<I>;
  "10.2": Qemu10_2<I>;
  "11.1": Qemu11_1<I>;
  any: Any<I>;
  common: Common<I>;
}
