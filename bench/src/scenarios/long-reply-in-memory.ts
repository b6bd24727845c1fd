// Row d without a socket: the client gets the line in pieces of 64 KiB out of memory.
// Arguments: socket (where the line comes from), warm-up repeats, measured repeats.
import { Duplex } from "node:stream";
import { QmpClient } from "@qemu-wire/qmp";
import { fetchLongReply } from "./long-reply-bytes.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";
import { Stopwatch } from "./stopwatch.js";
import { turn } from "./turn.js";

const pieceBytes = 64 * 1024;
const greeting = '{"QMP":{"version":{"qemu":{"micro":0,"minor":2,"major":7},"package":""},"capabilities":[]}}\r\n';

const given = new ScenarioArguments();
const line = await fetchLongReply(given.text("socket"));
const warmUp = given.count("warm-up");
const repeats = given.count("repeats");

/** All of the line but its id, which each answer gets anew. */
const body = line.subarray(0, line.lastIndexOf(', "id"'));

/** Answers whatever is asked: the negotiation with nothing, all else with the line. */
class Replies extends Duplex {
  readonly #pieces: Buffer[] = [Buffer.from(greeting)];
  #hungry = false;

  override _read(): void {
    this.#hungry = true;
    this.#feed();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const request = JSON.parse(chunk.toString()) as { execute: string; id: number | string };
    const end = Buffer.from(`, "id": ${JSON.stringify(request.id)}}\r\n`);
    if (request.execute === "qmp_capabilities") {
      this.#pieces.push(Buffer.from('{"return": {}'), end);
    } else {
      for (let at = 0; at < body.length; at += pieceBytes) this.#pieces.push(body.subarray(at, at + pieceBytes));
      this.#pieces.push(end);
    }
    this.#feed();
    done();
  }

  #feed(): void {
    while (this.#hungry) {
      const piece = this.#pieces.shift();
      if (piece === undefined) return;
      this.#hungry = this.push(piece);
    }
  }
}

const client = await QmpClient.connect(new Replies());

/** In a function of its own, so that no variable holds this reply while the next one is parsed. */
async function ask(): Promise<void> {
  const reply = await client.execute("query-qmp-schema");
  if (!Array.isArray(reply)) throw new Error("the reply is no list");
}

const stopwatch = new Stopwatch();
for (let index = 0; index < warmUp + repeats; index++) {
  if (index >= warmUp) await turn();
  if (index >= warmUp) stopwatch.start();
  await ask();
  if (index >= warmUp) stopwatch.stop();
}
await client.close();
printMeasurement(stopwatch.perOperation(repeats, warmUp));
