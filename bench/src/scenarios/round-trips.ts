// Rows a and b: one command at a time. Arguments: client, socket, warm-up commands, measured commands.
import { openClient } from "./clients/open.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";

const given = new ScenarioArguments();
const client = await openClient(given.text("client"), given.text("socket"));
const warmUp = given.count("warm-up");
const count = given.count("count");

for (let index = 0; index < warmUp; index++) await client.queryStatus();

const times = new Float64Array(count);
const stopwatch = new Stopwatch();
stopwatch.start();
let before = performance.now();
for (let index = 0; index < count; index++) {
  await client.queryStatus();
  const now = performance.now();
  times[index] = now - before;
  before = now;
}
stopwatch.stop();
await client.close();

times.sort();
printMeasurement({
  ...stopwatch.perOperation(count, warmUp),
  p50Us: (times[Math.floor(count / 2)] ?? Number.NaN) * 1000,
});
