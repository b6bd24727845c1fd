// Row f: many clients in one process; needs node --expose-gc.
// Arguments: client, socket, connections, commands on each, warm-up connections.
import type { BenchClient, OpenClient } from "./clients/client.js";
import { loadClient } from "./clients/open.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";

/** Fewer than any listen backlog at a time. */
const openAtOnce = 100;

const given = new ScenarioArguments();
const open = await loadClient(given.text("client"));
const socketPath = given.text("socket");
const connections = given.count("connections");
const commands = given.count("commands");
const warmUp = given.count("warm-up");

async function openAll(count: number): Promise<BenchClient[]> {
  const clients: BenchClient[] = [];
  while (clients.length < count) {
    const wave: ReturnType<OpenClient>[] = [];
    while (wave.length < openAtOnce && clients.length + wave.length < count) wave.push(open(socketPath));
    clients.push(...(await Promise.all(wave)));
  }
  return clients;
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
const first = await openAll(warmUp);
await Promise.all(first.map(useOne));
await closeAll(first.splice(0));

const memoryBefore = await settledMemory();
const stopwatch = new Stopwatch();
stopwatch.start();
const clients = await openAll(connections);
await Promise.all(clients.map(useOne));
stopwatch.stop();
const memoryAfter = await settledMemory();
await closeAll(clients);

printMeasurement({
  ...stopwatch.perOperation(connections, warmUp),
  kibPerConnection: (memoryAfter - memoryBefore) / connections / 1024,
});
