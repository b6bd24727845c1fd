import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Host } from "../../src/host/host.js";
import { localHost } from "../../src/host/local-host.js";

/** A host of this process's own, with an empty home and a record of the programs that were started on it. */
export interface RecordedHost {
  readonly host: Host;
  /** Where its user's cache folder is. */
  readonly home: string;
  /** Command lines of `run` and `spawn`, in order. */
  readonly started: (readonly string[])[];
}

/** The real local host, except for its home: so what is remembered there is seen, and of no other test. */
export async function recordedHost(home?: string): Promise<RecordedHost> {
  const local = localHost();
  const directory = home ?? (await temporaryFolder());
  const facts = { ...(await local.facts()), homeDirectory: directory };
  const started: (readonly string[])[] = [];
  const host: Host = {
    ...local,
    facts: async () => await Promise.resolve(facts),
    run: async (argv, options) => {
      started.push(argv);
      return await local.run(argv, options);
    },
    spawn: async (argv, options) => {
      started.push(argv);
      return await local.spawn(argv, options);
    },
  };
  return { host, home: directory, started };
}

/** A private folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qw-binary-"));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}
