// Row i: a file into the guest and out again. Arguments: the agent's socket, warm-up turns, measured turns, the file, where
// the copies go here. The socket serves one client at a time, so each turn connects anew.
import { QgaClient } from "@qemu-wire/qga";
import { median } from "../measurement.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = given.text("socket");
const warmUp = given.count("warm-up");
const count = given.count("count");
const source = given.text("source");
const destination = given.text("destination");
const there = "/tmp/copied";

const inMs: number[] = [];
const outMs: number[] = [];
for (let index = 0; index < warmUp + count; index++) {
  await turn();
  const client = await QgaClient.connect(`unix:${socket}`);
  await client.sync();
  const before = performance.now();
  const copiedIn = await client.copyIn(source, there);
  const between = performance.now();
  const copiedOut = await client.copyOut(there, destination);
  const after = performance.now();
  await client.close();
  if (copiedIn.sha256 !== copiedOut.sha256) throw new Error("what came out is not what went in");
  if (index < warmUp) continue;
  inMs.push(between - before);
  outMs.push(after - between);
}
printMeasurement({ inMs: median(inMs), outMs: median(outMs) });
