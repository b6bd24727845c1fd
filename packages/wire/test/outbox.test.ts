import { describe, expect, test } from "vitest";
import type { Call } from "../src/call.js";
import { Outbox } from "../src/outbox.js";
import { makeCall } from "./support/call.js";
import { turn } from "./support/uncaught.js";

/** A call whose text is `text`. */
function callOf(text: string, outOfBand = false): Call {
  return makeCall({ id: text, command: text, text, outOfBand });
}

function abandon(outbox: Outbox, call: Call): void {
  call.phase = "abandoned";
  outbox.abandoned(call);
}

/** An outbox whose stream takes everything unless told otherwise. */
function makeOutbox() {
  const writes: string[] = [];
  const written: string[] = [];
  const stream = { takes: true };
  const outbox = new Outbox(
    (text) => {
      writes.push(text);
      return stream.takes;
    },
    (call) => written.push(`${call.id} ${call.phase}`),
  );
  return { outbox, writes, written, stream };
}

describe("writing", () => {
  test("the calls of one turn leave in one write, in call order, also those of its promise jobs", async () => {
    const { outbox, writes, written } = makeOutbox();
    outbox.add(callOf("a"));
    outbox.add(callOf("b"));
    await Promise.resolve();
    outbox.add(callOf("c"));
    void Promise.resolve().then(() => outbox.add(callOf("d")));
    expect(writes).toEqual([]);
    await turn();
    expect(writes).toEqual(["abcd"]);
    expect(written).toEqual(["a written", "b written", "c written", "d written"]);
  });

  test("the next turn is the next write", async () => {
    const { outbox, writes } = makeOutbox();
    outbox.add(callOf("a"));
    await turn();
    outbox.add(callOf("b"));
    await turn();
    expect(writes).toEqual(["a", "b"]);
  });

  test("out-of-band calls go first", async () => {
    const { outbox, writes } = makeOutbox();
    outbox.add(callOf("a"));
    outbox.add(callOf("O", true));
    outbox.add(callOf("b"));
    outbox.add(callOf("P", true));
    await turn();
    expect(writes).toEqual(["OPab"]);
  });

  test("many bytes leave in pieces of about 64 KiB", async () => {
    const { outbox, writes } = makeOutbox();
    for (let count = 0; count < 200; count += 1) outbox.add(callOf("x".repeat(1_000)));
    await turn();
    expect(writes.map((text) => text.length)).toEqual([66_000, 66_000, 66_000, 2_000]);
  });
});

describe("a stream that takes no more", () => {
  test("gets nothing until it drains; what waits stays queued and can be taken back", async () => {
    const { outbox, writes, stream } = makeOutbox();
    stream.takes = false;
    outbox.add(callOf("a"));
    await turn();
    const [b, c] = [callOf("b"), callOf("c")];
    outbox.add(b);
    outbox.add(c);
    await turn();
    expect([writes, b.phase, c.phase]).toEqual([["a"], "queued", "queued"]);
    abandon(outbox, b);
    stream.takes = true;
    outbox.drained();
    await turn();
    expect([writes, b.phase, c.phase]).toEqual([["a", "c"], "abandoned", "written"]);
  });

  test("stops a large flush in the middle, and the rest follows in order", async () => {
    const { outbox, writes, stream } = makeOutbox();
    stream.takes = false;
    const calls = Array.from({ length: 5 }, (_, index) => callOf(String(index).repeat(70_000)));
    for (const call of calls) outbox.add(call);
    for (let left = 5; left > 0; left -= 1) {
      await turn();
      expect(writes).toHaveLength(6 - left);
      expect(calls.filter(({ phase }) => phase === "queued")).toHaveLength(left - 1);
      outbox.drained();
    }
    expect(writes.map((text) => text[0]).join("")).toBe("01234");
  });

  test("holds back out-of-band calls too: there is but one stream", async () => {
    const { outbox, writes, stream } = makeOutbox();
    stream.takes = false;
    outbox.add(callOf("a"));
    await turn();
    outbox.add(callOf("b"));
    outbox.add(callOf("O", true));
    await turn();
    expect(writes).toEqual(["a"]);
    stream.takes = true;
    outbox.drained();
    await turn();
    expect(writes).toEqual(["a", "Ob"]);
  });

  test("and drains twice is written to once", async () => {
    const { outbox, writes, stream } = makeOutbox();
    stream.takes = false;
    outbox.add(callOf("a"));
    await turn();
    outbox.add(callOf("b"));
    stream.takes = true;
    outbox.drained();
    outbox.drained();
    await turn();
    expect(writes).toEqual(["a", "b"]);
  });
});

describe("the in-band limit", () => {
  /** An outbox with a limit of 2 and five calls, of which two are written. */
  async function limited() {
    const made = makeOutbox();
    made.outbox.inBandLimit = 2;
    const calls = ["a", "b", "c", "d", "e"].map((text) => callOf(text));
    for (const call of calls) made.outbox.add(call);
    await turn();
    expect(made.writes).toEqual(["ab"]);
    return { ...made, calls };
  }

  test("lets the next one go for each answer", async () => {
    const { outbox, writes, calls } = await limited();
    outbox.answered(calls[0] as Call);
    await turn();
    outbox.answered(calls[1] as Call);
    outbox.answered(calls[2] as Call);
    await turn();
    expect(writes).toEqual(["ab", "c", "de"]);
  });

  test("doesn't hold for out-of-band calls, whose answers free nothing", async () => {
    const { outbox, writes } = await limited();
    const overtaking = callOf("O", true);
    outbox.add(overtaking);
    await turn();
    outbox.answered(overtaking);
    await turn();
    expect(writes).toEqual(["ab", "O"]);
  });

  test("isn't used up by a call that is taken back", async () => {
    const { outbox, writes, calls } = await limited();
    abandon(outbox, calls[2] as Call);
    outbox.answered(calls[0] as Call);
    await turn();
    expect(writes).toEqual(["ab", "d"]);
  });

  test("that is lowered under what is with the peer waits until enough is answered", async () => {
    const { outbox, writes, calls } = await limited();
    outbox.inBandLimit = 1;
    outbox.answered(calls[0] as Call);
    await turn();
    expect(writes).toEqual(["ab"]);
    outbox.answered(calls[1] as Call);
    await turn();
    expect(writes).toEqual(["ab", "c"]);
  });
});

test("after stop() nothing is written, not even what was scheduled", async () => {
  const { outbox, writes } = makeOutbox();
  const call = callOf("a");
  outbox.add(call);
  outbox.stop();
  outbox.add(callOf("b"));
  outbox.drained();
  await turn();
  expect([writes, call.phase]).toEqual([[], "queued"]);
});

test("a stream that stops the outbox while it is written to gets no more", async () => {
  const writes: string[] = [];
  const outbox: Outbox = new Outbox(
    (text) => {
      writes.push(text[0] as string);
      outbox.stop();
      return true;
    },
    () => undefined,
  );
  const calls = ["a", "b", "c"].map((text) => callOf(text.repeat(70_000)));
  for (const call of calls) outbox.add(call);
  await turn();
  expect(writes).toEqual(["a"]);
  expect(calls.map(({ phase }) => phase)).toEqual(["written", "queued", "queued"]);
});
