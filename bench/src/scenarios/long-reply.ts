// Row d: one long line. Arguments: client, socket, warm-up repeats, measured repeats.
import { openClient } from "./clients/open.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const client = await openClient(given.text("client"), given.text("socket"));
const warmUp = given.count("warm-up");
const repeats = given.count("repeats");

const stopwatch = new Stopwatch();
for (let index = 0; index < warmUp + repeats; index++) {
  if (index >= warmUp) await turn();
  if (index >= warmUp) stopwatch.start();
  const reply = await client.querySchema();
  if (index >= warmUp) stopwatch.stop();
  if (typeof reply !== "string" && !Array.isArray(reply)) throw new Error("the reply is neither text nor a list");
}
await client.close();
printMeasurement(stopwatch.perOperation(repeats, warmUp));
