// Row b, what Node itself costs: the same bytes on a socket of node:net, the next request written where the answer comes
// in. Nothing is parsed. Arguments: socket, warm-up commands, measured commands.
import { once } from "node:events";
import { createConnection } from "node:net";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";

const given = new ScenarioArguments();
const socket = createConnection(given.text("socket"));
const warmUp = given.count("warm-up");
const count = given.count("count");
await once(socket, "data");
socket.write('{"execute":"qmp_capabilities"}');
await once(socket, "data");

const times = new Float64Array(count);
const stopwatch = new Stopwatch();
await new Promise<void>((resolve) => {
  let answered = 0;
  let before = performance.now();
  const ask = (): void => {
    socket.write(`{"execute":"query-status","id":${answered + 1}}`);
  };
  socket.on("data", () => {
    const now = performance.now();
    if (answered >= warmUp) times[answered - warmUp] = now - before;
    before = now;
    answered += 1;
    if (answered === warmUp) stopwatch.start();
    if (answered < warmUp + count) ask();
    else resolve();
  });
  ask();
});
stopwatch.stop();
socket.destroy();

times.sort();
printMeasurement({
  ...stopwatch.perOperation(count, warmUp),
  p50Us: (times[Math.floor(count / 2)] ?? Number.NaN) * 1000,
});
