export type { QemuVersion, QgaModels } from "./generated/registry.js";
export { commandPresence, type Presence, qemuVersions } from "./generated/tables.js";
export type { QgaArguments, QgaCommandName, QgaCommands, QgaModel, QgaReturn, QgaVersion } from "./model.js";
