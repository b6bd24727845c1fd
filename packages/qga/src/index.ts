export type { AgentCaller } from "./agent-caller.js";
export type { QgaNotifications } from "./agent.js";
export type { CopyInOptions, CopySource } from "./copy-in.js";
export type { CopyOptions, CopyProgress, CopyResult } from "./copy-options.js";
export type { CopyOutOptions } from "./copy-out.js";
export { QgaExecError } from "./exec-error.js";
export type { ExecOptions, ExecOutputMode, ExecResult } from "./exec-options.js";
export { QgaFileError, type QgaFileErrorCode } from "./file-errors.js";
export type { ReadFileOptions } from "./file-read.js";
export type { WriteFileOptions } from "./file-write.js";
export {
  QgaExitStatusLostError,
  QgaRestartedError,
  QgaUnavailableError,
  type QgaUnavailableReason,
} from "./errors.js";
export type { AgentInfo, GuestUser, GuestVcpu, OsInfo, TrimResult } from "./facts.js";
export type { FreezeOptions } from "./freeze.js";
export type { QemuVersion, QgaModels } from "./generated/registry.js";
export { commandPresence, type Presence, qemuVersions } from "./generated/tables.js";
export type { QgaArguments, QgaCommandName, QgaCommands, QgaModel, QgaReturn, QgaVersion } from "./model.js";
export type { AddressFilter, GuestAddress, GuestInterface, InterfaceStatistics } from "./network.js";
export type { ConnectOptions } from "./options.js";
export type { PortMonitor } from "./port-watcher.js";
export { type ExecuteRest, QgaClient } from "./qga-client.js";
export type { ReadyOptions } from "./readiness.js";
export type { AddressesOptions } from "./wait-for-addresses.js";
