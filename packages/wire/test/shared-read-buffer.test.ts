import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { type Duplex, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { unix } from "@qemu-wire/wire";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeReads } from "../src/shared-read-buffer.js";
import { TemporaryFolder } from "./support/temporary-folder.js";

// Every unix() and tcp() endpoint of a thread reads into the same buffer.
let folder: TemporaryFolder;
let server: Server;
const sent = Buffer.from(Array.from({ length: 4_000_000 }, (_, index) => index % 251));
const open: (Duplex | Socket)[] = [];

beforeEach(async () => {
  folder = await TemporaryFolder.make();
  server = createServer().listen(folder.file("s"));
  await once(server, "listening");
});

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  server.close();
  await once(server, "close");
  await folder[Symbol.asyncDispose]();
});

async function connected(): Promise<{ near: Duplex; far: Socket }> {
  const arrived = once(server, "connection") as Promise<[Socket]>;
  const near = await unix(folder.file("s")).open({ signal: new AbortController().signal });
  const [far] = await arrived;
  open.push(near, far);
  return { near, far };
}

test("two streams that nobody took keep their bytes apart", async () => {
  const first = await connected();
  const second = await connected();
  const texts = ["", ""];
  const ended = [first, second].map(async ({ near }, index) => {
    near.on("data", (chunk: Buffer) => (texts[index] += chunk.toString("latin1")));
    await once(near, "end");
  });
  for (let round = 0; round < 50; round++) {
    first.far.write("a".repeat(3_000));
    second.far.write("b".repeat(3_000));
  }
  first.far.end();
  second.far.end();
  await Promise.all(ended);
  expect(texts).toEqual(["a".repeat(150_000), "b".repeat(150_000)]);
});

test("a stream that nobody reads holds the writer up, and loses nothing", async () => {
  const { near, far } = await connected();
  far.end(sent);
  await once(near, "readable");
  expect(far.writableLength).toBeGreaterThan(0);
  const chunks: Buffer[] = [];
  for await (const chunk of near) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(sent)).toBe(true);
});

test("a stream that is paused again and again loses nothing", async () => {
  const { near, far } = await connected();
  far.end(sent);
  const chunks: Buffer[] = [];
  const slow = new Writable({
    highWaterMark: 1_000,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  await pipeline(near, slow);
  expect(Buffer.concat(chunks).equals(sent)).toBe(true);
});

test("what came before a stream is taken comes first, as data", async () => {
  const { near, far } = await connected();
  far.write("before ");
  await once(near, "readable");
  let seen = "";
  near.on("data", (chunk: Buffer) => (seen += chunk.toString()));
  const taken: string[] = [];
  takeReads(near, (bytes) => {
    taken.push(bytes.toString());
    seen += bytes.toString();
  });
  far.end("after");
  near.resume();
  await once(near, "end");
  expect(seen).toBe("before after");
  expect(taken).toEqual(["after"]);
});
