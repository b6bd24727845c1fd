// Row e: an event flood. Arguments: client, socket, events to expect.
import { openClient } from "./clients/open.js";
import { MemoryWatch } from "./memory-watch.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";

const given = new ScenarioArguments();
const client = await openClient(given.text("client"), given.text("socket"));
const expected = given.count("events");

const memory = new MemoryWatch(expected);
let seen = 0;
client.onJobStatusChange(() => {
  memory.count(++seen);
});
const stopwatch = new Stopwatch();
stopwatch.start();
await client.cont();
stopwatch.stop();
await client.close();
if (seen !== expected) throw new Error(`${seen} of ${expected} events came`);

printMeasurement({ ...stopwatch.perOperation(expected, 0), ...memory.measured() });
