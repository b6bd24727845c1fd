import { tcp, unix } from "@qemu-wire/wire";
import type { Host } from "./host.js";
import { localFacts } from "./local-facts.js";
import { localFiles } from "./local-files.js";
import { localProcesses } from "./local-processes.js";
import { findLocalProgram } from "./local-programs.js";
import { receiveLocally } from "./local-receive.js";
import { runLocally } from "./local-run.js";
import { spawnLocally } from "./local-spawn.js";

const host: Host = {
  name: "this host",
  inheritsChannels: true,
  files: localFiles,
  processes: localProcesses,
  facts: localFacts,
  findProgram: findLocalProgram,
  run: runLocally,
  spawn: spawnLocally,
  receiveFile: receiveLocally,
  unix,
  tcp,
};

/**
 * The host that this process runs on; Linux only. Programs are started directly, never through a shell. It holds nothing
 * open and is the same value at each call.
 */
export function localHost(): Host {
  return host;
}
