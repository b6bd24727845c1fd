// Row j: a program in the guest, from its start to its result. Arguments: the agent's socket, warm-up turns, measured turns,
// programs in a turn. The socket serves one client at a time, so each turn connects anew.
import { QgaClient } from "@qemu-wire/qga";
import { median } from "../measurement.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = given.text("socket");
const warmUp = given.count("warm-up");
const count = given.count("count");
const programs = given.count("programs");

const times: number[] = [];
for (let index = 0; index < warmUp + count; index++) {
  await turn();
  const client = await QgaClient.connect(`unix:${socket}`);
  await client.sync();
  for (let program = 0; program < programs; program++) {
    const before = performance.now();
    const { exitCode } = await client.exec(["true"]);
    const after = performance.now();
    if (exitCode !== 0) throw new Error(`true ended with ${exitCode}`);
    if (index >= warmUp) times.push(after - before);
  }
  await client.close();
}
printMeasurement({ p50Ms: median(times) });
