// Row e, what can't be avoided: cut at newlines, JSON.parse, count.
// Arguments: socket, events in a flood, warm-up floods, measured floods.
import { once } from "node:events";
import { createConnection } from "node:net";
import { MemoryWatch } from "./memory-watch.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = createConnection(given.text("socket")).setEncoding("utf8");
const events = given.count("events");
const warmUp = given.count("warm-up");
const floods = given.count("floods");
await once(socket, "data");
socket.write('{"execute":"qmp_capabilities"}');
await once(socket, "data");

const memory = new MemoryWatch(events * (warmUp + floods));
let seen = 0;
let rest = "";
let answered = (): void => undefined;
socket.on("data", (text: string) => {
  const lines = (rest + text).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) {
    const message = JSON.parse(line) as { event?: string };
    if (message.event === undefined) answered();
    else memory.count(++seen);
  }
});
function flood(): Promise<void> {
  return new Promise((resolve) => {
    answered = resolve;
    socket.write('{"execute":"cont","id":1}');
  });
}

for (let index = 0; index < warmUp; index++) await flood();
const stopwatch = new Stopwatch();
for (let index = 0; index < floods; index++) {
  await turn();
  stopwatch.start();
  await flood();
  stopwatch.stop();
}
socket.destroy();
if (seen !== events * (warmUp + floods)) throw new Error(`${seen} of ${events * (warmUp + floods)} events came`);

printMeasurement({ ...stopwatch.perOperation(events * floods, events * warmUp), ...memory.measured() });
