import { isDeepStrictEqual } from "node:util";
import { stringify } from "@qemu-wire/wire";
import { JsonScanner } from "@qemu-wire/wire/internal";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactObjects } from "./json-arbitraries.js";
import { collect, feed, inPiecesOf, type Told } from "./json-collector.js";

/** One message as a peer may write it. */
const writtenMessages = fc
  .record({
    value: exactObjects,
    space: fc.constantFrom(undefined, undefined, undefined, 4, 1, "\t"),
    ascii: fc.boolean(),
    before: fc.array(fc.constantFrom("\n", "\r\n", " ", "\xff"), { maxLength: 2 }),
    lineEnd: fc.constantFrom("\r\n", "\r\n", "\n", "\n", ""),
  })
  .map(({ value, space, ascii, before, lineEnd }) => {
    let text = stringify(value, space);
    if (lineEnd !== "") text = text.replaceAll("\n", lineEnd);
    if (ascii)
      text = text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    // latin1 makes the byte 0xFF of "\xff"; the message itself is UTF-8.
    return { value, bytes: Buffer.concat([Buffer.from(before.join(""), "latin1"), Buffer.from(text + lineEnd)]) };
  });

const streams = fc.array(writtenMessages, { maxLength: 5 }).map((messages) => ({
  values: messages.map(({ value }) => value),
  bytes: Buffer.concat(messages.map(({ bytes }) => bytes)),
}));

const cutLists = fc.array(fc.nat({ max: 2000 }), { maxLength: 12 });

function toldOf(bytes: Buffer, cuts: readonly number[], agent: boolean, maxMessageBytes?: number): Told[] {
  const { splitter, told } = collect({ agent, ...(maxMessageBytes === undefined ? {} : { maxMessageBytes }) });
  feed(splitter, bytes, cuts);
  return told;
}

describe("any cuts, same messages", () => {
  test("for all that a peer may write", () => {
    fc.assert(
      fc.property(streams, cutLists, ({ values, bytes }, cuts) => {
        const expected = values.map((message) => ({ message }));
        for (const places of [[], cuts, inPiecesOf(1, bytes.length)]) {
          expect(isDeepStrictEqual(toldOf(bytes, places, false), expected)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("and the same sentinels, for an agent", () => {
    fc.assert(
      fc.property(streams, cutLists, ({ values, bytes }, cuts) => {
        const whole = toldOf(bytes, [], true);
        expect(whole.filter((one) => one === "sentinel").length).toBe(bytes.filter((byte) => byte === 0xff).length);
        expect(
          isDeepStrictEqual(
            whole.filter((one) => one !== "sentinel"),
            values.map((message) => ({ message })),
          ),
        ).toBe(true);
        for (const places of [cuts, inPiecesOf(1, bytes.length)]) {
          expect(isDeepStrictEqual(toldOf(bytes, places, true), whole)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("and the same faults, whatever is wrong with the stream and where", () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .string({ unit: fc.constantFrom(...Array.from('{}[]",:\\\n\r x1é')), maxLength: 12 })
        .map((text) => Buffer.from(text)),
      fc.constant(Buffer.from("\n")),
    );
    const damaged = fc
      .tuple(streams, fc.array(fc.tuple(fc.nat(), noise, fc.nat({ max: 10 })), { maxLength: 4 }))
      .map(([{ bytes }, places]) => {
        let stream = bytes;
        for (const [place, insert, removed] of places) {
          const at = place % (stream.length + 1);
          stream = Buffer.concat([stream.subarray(0, at), insert, stream.subarray(at + removed)]);
        }
        return stream;
      });
    fc.assert(
      fc.property(damaged, cutLists, fc.boolean(), fc.constantFrom(undefined, 30, 200), (bytes, cuts, agent, limit) => {
        const whole = toldOf(bytes, [], agent, limit);
        for (const places of [cuts, inPiecesOf(1, bytes.length)]) {
          expect(isDeepStrictEqual(toldOf(bytes, places, agent, limit), whole)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("a scanner finds the end of each object, whatever the cuts and whatever follows", () => {
  fc.assert(
    fc.property(exactObjects, fc.constantFrom(undefined, 2), cutLists, (value, space, cuts) => {
      const message = Buffer.from(stringify(value, space));
      const bytes = Buffer.concat([message, message]);
      const scanner = new JsonScanner();
      const places = [...new Set([...cuts.map((cut) => cut % bytes.length), bytes.length])].sort((a, b) => a - b);
      let from = 0;
      let end = -1;
      for (const place of places) {
        if (place > from && end < 0) end = scanner.scan(bytes, from, place);
        from = place;
      }
      expect(end).toBe(message.length);
    }),
    { numRuns: 200 },
  );
});

test("half of a message never becomes one", () => {
  fc.assert(
    fc.property(exactObjects, fc.nat(), cutLists, (value, place, cuts) => {
      const message = Buffer.from(stringify(value));
      const half = message.subarray(0, 1 + (place % (message.length - 1)));
      expect(toldOf(half, cuts, false)).toEqual([{ garbage: "ERR_QEMU_TRUNCATED" }]);
    }),
    { numRuns: 200 },
  );
});
