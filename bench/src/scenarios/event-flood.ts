// Row e: floods of events. Arguments: client, socket, events in a flood, warm-up floods, measured floods.
import { openClient } from "./clients/open.js";
import { MemoryWatch } from "./memory-watch.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const client = await openClient(given.text("client"), given.text("socket"));
const events = given.count("events");
const warmUp = given.count("warm-up");
const floods = given.count("floods");

const memory = new MemoryWatch(events * (warmUp + floods));
let seen = 0;
client.onJobStatusChange(() => {
  memory.count(++seen);
});
for (let index = 0; index < warmUp; index++) await client.cont();
const stopwatch = new Stopwatch();
for (let index = 0; index < floods; index++) {
  await turn();
  stopwatch.start();
  await client.cont();
  stopwatch.stop();
}
await client.close();
if (seen !== events * (warmUp + floods)) throw new Error(`${seen} of ${events * (warmUp + floods)} events came`);

printMeasurement({ ...stopwatch.perOperation(events * floods, events * warmUp), ...memory.measured() });
