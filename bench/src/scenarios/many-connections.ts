// Row f: many clients in one process; needs node --expose-gc.
// Arguments: client, socket, connections, commands on each, warm-up connections.
import type { BenchClient, OpenClient } from "./clients/client.js";
import { loadClient } from "./clients/open.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

/** Fewer than any listen backlog at a time. */
const openAtOnce = 100;

const given = new ScenarioArguments();
const open = await loadClient(given.text("client"));
const socketPath = given.text("socket");
const connections = given.count("connections");
const commands = given.count("commands");
const warmUp = given.count("warm-up");

/** Opens a wave of clients and uses each. */
async function wave(count: number): Promise<BenchClient[]> {
  const opening: ReturnType<OpenClient>[] = [];
  while (opening.length < count) opening.push(open(socketPath));
  const opened = await Promise.all(opening);
  await Promise.all(opened.map(useOne));
  return opened;
}

async function useOne(client: BenchClient): Promise<void> {
  for (let index = 0; index < commands; index++) await client.queryStatus();
}

/** Bytes in use after everything that can be freed is. */
async function settledMemory(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("start node with --expose-gc");
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function closeAll(clients: readonly BenchClient[]): Promise<void> {
  await Promise.all(clients.map((client) => client.close()));
}

// What is loaded and compiled once is no cost of a connection.
for (let opened = 0; opened < warmUp; opened += openAtOnce) await closeAll(await wave(openAtOnce));

const memoryBefore = await settledMemory();
const stopwatch = new Stopwatch();
const clients: BenchClient[] = [];
while (clients.length < connections) {
  await turn();
  stopwatch.start();
  const opened = await wave(openAtOnce);
  stopwatch.stop();
  clients.push(...opened);
}
const memoryAfter = await settledMemory();
await closeAll(clients);

printMeasurement({
  ...stopwatch.perOperation(connections, warmUp),
  kibPerConnection: (memoryAfter - memoryBefore) / connections / 1024,
});
