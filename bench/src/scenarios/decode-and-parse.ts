// Row d, literally: one decode and one JSON.parse of a line that is in memory already.
// Arguments: socket (where the line comes from), warm-up repeats, measured repeats.
import { fetchLongReply } from "./long-reply-bytes.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const bytes = await fetchLongReply(given.text("socket"));
const warmUp = given.count("warm-up");
const repeats = given.count("repeats");

/** In a function of its own, so that no variable holds this value while the next one is parsed. */
function decodeAndParse(): void {
  const parsed: unknown = JSON.parse(bytes.toString("utf8"));
  if (typeof parsed !== "object") throw new Error("the line is no object");
}

const stopwatch = new Stopwatch();
for (let index = 0; index < warmUp + repeats; index++) {
  if (index >= warmUp) await turn();
  if (index >= warmUp) stopwatch.start();
  decodeAndParse();
  if (index >= warmUp) stopwatch.stop();
  // The clients wait for the next reply here; without a turn of the loop garbage would be collected at other places.
  await new Promise((resolve) => setImmediate(resolve));
}
printMeasurement(stopwatch.perOperation(repeats, warmUp));
