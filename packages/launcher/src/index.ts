export type { MachineSpec } from "./spec/machine-spec.js";
