export type {
  ClientState,
  QmpCloseInfo,
  QmpNotifications,
} from "./client-state.js";
export type {
  EventCondition,
  ExecuteAndWaitOptions,
  ExecuteAndWaitResult,
} from "./execute-and-wait.js";
export type { JobOptions, JobResult, JobStatus } from "./jobs.js";
export {
  type FollowMigrationOptions,
  followMigration,
  type MigrationInfo,
  type MigrationProgress,
  prepareMigration,
} from "./migration.js";
export type {
  QmpArguments,
  QmpCommandName,
  QmpCommands,
  QmpEvent,
  QmpEventName,
  QmpEvents,
  QmpJobArguments,
  QmpJobCommandName,
  QmpModel,
  QmpOobCommandName,
  QmpReturn,
  QmpVersion,
} from "./model.js";
export type { ConnectOptions } from "./options.js";
export type { ProbeResult } from "./probe.js";
export { type ExecuteRest, QmpClient } from "./qmp-client.js";
export { QemuRefusedError } from "./refused-error.js";
export { QmpSchema } from "./schema.js";
export type { ShutdownInfo } from "./shutdown-info.js";
