export { attach, type AttachOptions } from "./attach.js";
export type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
export { Console, type ConsoleOptions, type SignalOption } from "./console/console.js";
export type { ConsoleMark, ConsoleMatch, ExpectOptions } from "./console/expect-options.js";
export { type ConsoleFailure, guestFailures } from "./console/guest-failures.js";
export type { LoginOptions } from "./console/login.js";
export type { ConsolePattern } from "./console/pattern.js";
export {
  ConsoleError,
  GuestFailedError,
  type LaunchDiagnosis,
  LaunchError,
  type LaunchPhase,
  type MachineExit,
  MachineExitedError,
  MigrationError,
  OwnershipError,
  ResourceError,
  SpecError,
} from "./errors.js";
export type { Host } from "./host/host.js";
export { localHost } from "./host/local-host.js";
export { launch } from "./launch.js";
export { launchAll, type LaunchAllOptions } from "./launch-all.js";
export type { LaunchOptions, PhaseDetails } from "./launch-options.js";
export type { AttachedDevice, AttachSpec } from "./machine/hot-plug.js";
export { Machine, type MigrateResult } from "./machine.js";
export type { MachineStatus } from "./machine/machine-status.js";
export type { MigrateOptions } from "./machine/migrate.js";
export { type } from "./machine/send-keys.js";
export { formatCommandLine } from "./argv/format-command-line.js";
export type { MachinePlan } from "./plan.js";
export { planMachine, type PlanOptions } from "./plan-machine.js";
export { installExitHooks } from "./process/exit-hooks.js";
export { type ReapedOrphan, reapOrphans } from "./process/reap-orphans.js";
export type { MachineSpec } from "./spec/machine-spec.js";
export { stopAll } from "./stop-all.js";
