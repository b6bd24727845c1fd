export type { IntegerMode, IntegerTypes, IntegerTypesByMode } from "./integer-types.js";
