import { once } from "node:events";
import { join } from "node:path";
import { type Bench, type Placement, start } from "./bench-context.js";
import { figure, type Measurement, parseMeasurement } from "./measurement.js";

/** What the fake server offers beyond plain answers. */
export interface FakeServerOptions {
  /** Offer out-of-band in the greeting. */
  readonly oob?: boolean;
  /** `cont` sends so many events before its answer. */
  readonly events?: number;
  /** `query-qmp-schema` answers with one line of so many bytes. */
  readonly replyBytes?: number;
  /** The long answer is one string instead of many small objects. */
  readonly replyText?: boolean;
}

let servers = 0;

function flags({ oob, events, replyBytes, replyText }: FakeServerOptions): string[] {
  return [
    ...(oob === true ? ["--oob"] : []),
    ...(events === undefined ? [] : ["--events", String(events)]),
    ...(replyBytes === undefined ? [] : ["--reply-bytes", String(replyBytes)]),
    ...(replyText === true ? ["--reply-text"] : []),
  ];
}

/** Processor time of client and server for one operation, in microseconds, and how the server saw the traffic. */
function costOfBoth(client: Measurement, server: Measurement): Measurement {
  const operations = figure(client, "operations");
  const serverUs = figure(server, "cpuUs") / operations;
  return {
    cpuUs: figure(client, "clientUs") + serverUs,
    serverUs,
    serverReads: figure(server, "reads") / operations,
    serverWrites: figure(server, "writes") / operations,
  };
}

/**
 * Starts a fresh fake server, hands the path of its socket to `use`, and ends it. Resolves what `use` measured together
 * with `cpuUs`, the processor time of both sides for one operation.
 */
export async function withFakeServer(
  bench: Bench,
  placement: Placement,
  options: FakeServerOptions,
  use: (socketPath: string) => Promise<Measurement>,
): Promise<Measurement> {
  const path = join(bench.directory, `fake-${++servers}.sock`);
  const server = start(bench, placement, bench.programs.fakeServer, [path, ...flags(options)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(server, "close");
  const { stdin, stdout } = server;
  if (stdin === null || stdout === null) throw new Error("the fake server has no pipes");
  let printed = "";
  try {
    await new Promise<void>((resolve, reject) => {
      stdout.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.startsWith("listening\n")) resolve();
      });
      server.once("error", reject);
      server.once("close", () => reject(new Error("the fake server ended before it listened")));
    });
    const measured = await use(path);
    stdin.end();
    await ended;
    return { ...measured, ...costOfBoth(measured, parseMeasurement(printed.slice("listening\n".length))) };
  } finally {
    bench.children.kill(server);
    await ended;
  }
}
