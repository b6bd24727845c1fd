// Row i, the agent's ceiling: the same commands by a client that does nothing but count. The bytes to write are encoded
// before the clock starts, those that are read stay undecoded, and no file is touched here.
// Arguments: the agent's socket, warm-up turns, measured turns, MiB to copy, KiB in a chunk that is written, and in one that
// is read.
import { randomBytes } from "node:crypto";
import { median } from "../measurement.js";
import { BareAgent } from "./clients/bare-agent.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { turn } from "./turn.js";

const given = new ScenarioArguments();
const socket = given.text("socket");
const warmUp = given.count("warm-up");
const count = given.count("count");
const bytes = given.count("MiB") * 1024 * 1024;
const writeChunk = given.count("KiB in a written chunk") * 1024;
const readChunk = given.count("KiB in a read chunk") * 1024;
const text = randomBytes(writeChunk).toString("base64");

/** The count stands before or after the bytes, which are most of the answer. */
function counted(answer: readonly Buffer[]): number {
  const ends = `${answer[0]?.toString("latin1", 0, 200)} ${answer.at(-1)?.subarray(-200).toString("latin1")}`;
  const found = /"count": (\d+)/.exec(ends)?.[1];
  if (found === undefined) throw new Error(`no count in ${ends}`);
  return Number(found);
}

async function copyIn(agent: BareAgent): Promise<void> {
  const handle = await agent.execute("guest-file-open", { path: "/tmp/copied", mode: "w" });
  const members = `"handle":${String(handle)},"buf-b64":"${text}"`;
  const request = Buffer.from(`{"execute":"guest-file-write","arguments":{${members}}}`, "latin1");
  for (let done = 0; done < bytes; ) done += counted(await agent.ask(request));
  await agent.execute("guest-file-close", { handle });
}

async function copyOut(agent: BareAgent): Promise<void> {
  const handle = await agent.execute("guest-file-open", { path: "/tmp/copied", mode: "r" });
  const request = `{"execute":"guest-file-read","arguments":{"handle":${String(handle)},"count":${readChunk}}}`;
  let done = 0;
  // The size isn't known to one who copies: the agent tells the end with a block of no bytes.
  for (let block = -1; block !== 0; done += block) block = counted(await agent.ask(request));
  await agent.execute("guest-file-close", { handle });
  if (done !== bytes) throw new Error(`${done} of ${bytes} bytes came out`);
}

const inMs: number[] = [];
const outMs: number[] = [];
for (let index = 0; index < warmUp + count; index++) {
  await turn();
  const agent = await BareAgent.open(socket);
  const before = performance.now();
  await copyIn(agent);
  const between = performance.now();
  await copyOut(agent);
  const after = performance.now();
  await agent.close();
  if (index < warmUp) continue;
  inMs.push(between - before);
  outMs.push(after - between);
}
printMeasurement({ inMs: median(inMs), outMs: median(outMs) });
