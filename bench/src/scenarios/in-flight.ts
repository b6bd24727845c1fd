// Row c: many commands in flight. Arguments: client, socket, commands in flight, warm-up batches, measured batches.
import { openClient } from "./clients/open.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const client = await openClient(given.text("client"), given.text("socket"));
const inFlight = given.count("in flight");
const warmUp = given.count("warm-up");
const batches = given.count("batches");

async function batch(): Promise<void> {
  const commands: Promise<unknown>[] = [];
  for (let index = 0; index < inFlight; index++) commands.push(client.queryStatus());
  await Promise.all(commands);
}

for (let index = 0; index < warmUp; index++) await batch();
const stopwatch = new Stopwatch();
for (let index = 0; index < batches; index++) {
  await turn();
  stopwatch.start();
  await batch();
  stopwatch.stop();
}
await client.close();
printMeasurement(stopwatch.perOperation(inFlight * batches, inFlight * warmUp));
