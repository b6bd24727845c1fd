import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import type { Host } from "../../src/host/host.js";
import { processesWith } from "./process-left.js";
import { hostIn } from "./process-plan.js";

/** This host with run directories of the running test's own; what it has is another one for each test. */
export interface OwnHost {
  readonly host: Host;
  /** The test's directory, in which it has its files, and the host its folder. */
  readonly path: string;
  /** The host's folder of run directories. */
  readonly folder: string;
  /** A path in {@link path}. */
  file(name: string): string;
}

/**
 * Gives each test of a file, or of the `describe` it is called in, a host of its own. After the test, and after its own
 * `afterEach`, processes whose arguments name the directory are killed, and it is removed.
 */
export function ownHost(): OwnHost {
  let directory: TemporaryDirectory;
  let host: Host;
  beforeEach(async () => {
    directory = await TemporaryDirectory.make();
    host = hostIn(directory.path);
  });
  afterEach(async () => {
    for (const pid of processesWith(directory.path)) process.kill(pid, "SIGKILL");
    await directory[Symbol.asyncDispose]();
  });
  return {
    get host() {
      return host;
    },
    get path() {
      return directory.path;
    },
    get folder() {
      return join(directory.path, `qemu-wire-${process.getuid?.()}`);
    },
    file: (name) => directory.file(name),
  };
}
