// Row e, what can't be avoided: cut at newlines, JSON.parse, count. Arguments: socket, events to expect.
import { once } from "node:events";
import { createConnection } from "node:net";
import { MemoryWatch } from "./memory-watch.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";

const given = new ScenarioArguments();
const socket = createConnection(given.text("socket")).setEncoding("utf8");
const expected = given.count("events");
await once(socket, "data");
socket.write('{"execute":"qmp_capabilities"}');
await once(socket, "data");

const memory = new MemoryWatch(expected);
let seen = 0;
let rest = "";
const stopwatch = new Stopwatch();
stopwatch.start();
await new Promise<void>((resolve) => {
  socket.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const message = JSON.parse(line) as { event?: string };
      if (message.event === undefined) resolve();
      else memory.count(++seen);
    }
  });
  socket.write('{"execute":"cont","id":1}');
});
stopwatch.stop();
socket.destroy();
if (seen !== expected) throw new Error(`${seen} of ${expected} events came`);

printMeasurement({ ...stopwatch.perOperation(expected, 0), ...memory.measured() });
