// Row j: the same by a bare client that asks each millisecond whether the program has ended.
// Arguments: the agent's socket, warm-up turns, measured turns, programs in a turn.
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../measurement.js";
import { BareAgent } from "./clients/bare-agent.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = given.text("socket");
const warmUp = given.count("warm-up");
const count = given.count("count");
const programs = given.count("programs");

/** Output is captured, as `exec()` does without being told. */
const start = { path: "true", arg: [], "capture-output": true };

async function run(agent: BareAgent): Promise<void> {
  const { pid } = (await agent.execute("guest-exec", start)) as { readonly pid: number };
  for (;;) {
    const status = (await agent.execute("guest-exec-status", { pid })) as { readonly exited: boolean };
    if (status.exited) return;
    await sleep(1);
  }
}

const times: number[] = [];
for (let index = 0; index < warmUp + count; index++) {
  await turn();
  const agent = await BareAgent.open(socket);
  for (let program = 0; program < programs; program++) {
    const before = performance.now();
    await run(agent);
    if (index >= warmUp) times.push(performance.now() - before);
  }
  await agent.close();
}
printMeasurement({ p50Ms: median(times) });
