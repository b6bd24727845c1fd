// Row d, what can't be avoided: the same line off the same server, joined once, decoded once, parsed once.
// Arguments: socket, warm-up repeats, measured repeats.
import { once } from "node:events";
import { createConnection } from "node:net";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = createConnection(given.text("socket"));
const warmUp = given.count("warm-up");
const repeats = given.count("repeats");
await once(socket, "data");

let chunks: Buffer[] = [];
let settle: (line: unknown) => void;
socket.on("data", (chunk: Buffer) => {
  chunks.push(chunk);
  if (chunk[chunk.length - 1] !== 0x0a) return;
  const whole = Buffer.concat(chunks);
  chunks = [];
  settle(JSON.parse(whole.toString("utf8")));
});
function ask(command: string): Promise<unknown> {
  return new Promise((resolve) => {
    settle = resolve;
    socket.write(`{"execute":"${command}","id":1}`);
  });
}

await ask("qmp_capabilities");
const stopwatch = new Stopwatch();
for (let index = 0; index < warmUp + repeats; index++) {
  if (index >= warmUp) await turn();
  if (index >= warmUp) stopwatch.start();
  await ask("query-qmp-schema");
  if (index >= warmUp) stopwatch.stop();
}
socket.destroy();
printMeasurement(stopwatch.perOperation(repeats, warmUp));
