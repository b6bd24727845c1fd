import { writeFile } from "node:fs/promises";
import { QemuClosedError } from "@qemu-wire/wire";
import { expect } from "vitest";
import { MigrationError } from "../../src/errors.js";
import { localHost } from "../../src/host/local-host.js";
import type { MigrationDestination, MigrationEnd } from "../../src/migration/migration-end.js";
import type { QmpClient } from "@qemu-wire/qmp";
import { migrateBetween } from "../../src/migration/migration-run.js";
import { failureOf, isAtLeast } from "../../../qmp/test/support/expectations.js";
import { firmware } from "../../../qmp/test/support/firmware.js";
import { type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";

/** A QEMU as a migration sees it, with its process for the test. */
export interface TestEnd extends MigrationDestination {
  readonly qmp: QmpClient;
  readonly process: QemuProcess;
}

/** Makes an end of a QEMU that runs. */
export function endOf(name: string, process: QemuProcess, qmp: QmpClient): TestEnd {
  return {
    name,
    qmp,
    process,
    exited: process.exited.then(({ code, signal }) => ({
      code,
      signal,
      reason: signal === null ? (code === 0 ? "exited" : "failed") : "killed",
      requested: false,
    })),
    stderrTail: async () => process.stderr,
    host,
    capabilities: { migrateFile: isAtLeast(qmp.greeting, 8, 2) },
    runDirectory: process.directory.path,
    end: async () => {
      process.kill("SIGKILL");
      await process.exited;
    },
  };
}

const host = localHost();

/** `RunState` of an end. */
export const stateOf = async ({ qmp }: MigrationEnd): Promise<string> => (await qmp.execute("query-status")).status;

/** Options of {@link EndPair.start}. */
export interface PairOptions {
  /** Further arguments of one end only. */
  readonly source?: readonly string[];
  readonly destination?: readonly string[];
  /** False leaves the source's guest as it starts, not running. */
  readonly running?: boolean;
  /** A descriptor that either end inherits as its number 4. */
  readonly descriptors?: { readonly source: number; readonly destination: number };
  /** Machine types; default is `q35` for both. */
  readonly machine?: { readonly source: string; readonly destination: string };
}

/** Two machines with a guest of a few instructions: the source runs, the destination waits. */
export class EndPair implements AsyncDisposable {
  readonly source: TestEnd;
  readonly destination: TestEnd;
  readonly #directory: TemporaryDirectory;

  private constructor(source: TestEnd, destination: TestEnd, directory: TemporaryDirectory) {
    this.source = source;
    this.destination = destination;
    this.#directory = directory;
  }

  static async start(options: PairOptions = {}): Promise<EndPair> {
    const directory = await TemporaryDirectory.make();
    const args = await idleMachine(directory);
    const start = async (name: "source" | "destination", more: readonly string[]): Promise<TestEnd> => {
      const machine = options.machine?.[name] ?? "q35";
      const process = await startQemu({
        machine,
        args: [...args, ...more, ...(options[name] ?? [])],
        ...(options.descriptors && { descriptors: [options.descriptors[name]] }),
      });
      return endOf(name, process, await process.connect());
    };
    const source = await start("source", []);
    const destination = await start("destination", ["-incoming", "defer"]);
    if (options.running !== false) await source.qmp.execute("cont");
    return new EndPair(source, destination, directory);
  }

  /** Both ends' states; `gone` for one whose process has ended. */
  async states(): Promise<{ readonly source: string; readonly destination: string }> {
    const look = async (end: TestEnd): Promise<string> => {
      try {
        return end.process.ended.aborted ? "gone" : await stateOf(end);
      } catch (error) {
        // It was about to end.
        if (!(error instanceof QemuClosedError)) throw error;
        await end.process.exited;
        return "gone";
      }
    };
    return { source: await look(this.source), destination: await look(this.destination) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const end of [this.source, this.destination]) {
      await end.qmp.close();
      await end.process[Symbol.asyncDispose]();
    }
    await this.#directory[Symbol.asyncDispose]();
  }
}

/** What is in the memory and no zeroes, of which hardly anything is sent. */
const ballastBytes = 32 * 1024 * 1024;

/** Arguments of a machine whose guest does nothing, with something in its memory to send. */
export async function idleMachine(directory: TemporaryDirectory): Promise<readonly string[]> {
  const ballast = directory.file("ballast");
  await writeFile(ballast, Buffer.alloc(ballastBytes, 0xa5));
  return [
    ...(await firmware("idle", directory)),
    ...["-m", "128", "-device", `loader,file=${ballast},addr=0x1000000,force-raw=on`],
  ];
}

/**
 * Slow enough that a migration is in the middle for most of a minute, in bytes per second: from 10.0 on some 700 kB/s go
 * over however little is allowed.
 */
export const slowly = { bandwidth: 4096 } as const;

/** Resolves once the source says that its migration is under way. */
export async function underWay({ qmp }: TestEnd): Promise<void> {
  await qmp.waitFor("MIGRATION", { where: ({ data }) => data.status === "active" });
}

/**
 * Begins a slow migration between the two, does something once it is under way, and resolves with the error that it then
 * fails with.
 */
export async function failureUnderWay(
  { source, destination }: EndPair,
  act: (controller: AbortController) => void,
): Promise<MigrationError> {
  const controller = new AbortController();
  const active = underWay(source);
  const options = { ...slowly, signal: controller.signal };
  const failure = failureOf(migrateBetween(source, destination, options), MigrationError);
  await active;
  act(controller);
  return await failure;
}

/** Fails unless exactly one of two ends runs a guest. */
export async function expectOneRunning(pair: EndPair, which: "source" | "destination"): Promise<void> {
  const states = await pair.states();
  expect(states[which]).toBe("running");
  expect(states[which === "source" ? "destination" : "source"]).not.toBe("running");
}
