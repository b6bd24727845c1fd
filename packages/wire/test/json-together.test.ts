import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonTogether } from "../src/json-together.js";
import { collect, feed, inPiecesOf } from "./json-collector.js";

const unlimited = Number.MAX_SAFE_INTEGER;

function parseTogether(text: string, longestLine = unlimited): unknown[] | undefined {
  return new JsonTogether().parse(Buffer.from(text), longestLine);
}

/** What comes of a stream when it comes as a whole, and of the same stream byte by byte, which is never taken together. */
function bothWays(text: string): { readonly whole: unknown[]; readonly bytewise: unknown[] } {
  const bytes = Buffer.from(text);
  const whole = collect();
  feed(whole.splitter, bytes);
  const bytewise = collect();
  feed(bytewise.splitter, bytes, inPiecesOf(1, bytes.length));
  return { whole: whole.told, bytewise: bytewise.told };
}

describe("lines are taken together", () => {
  test("when each is a message, and ends as QEMU ends its lines", () => {
    expect(parseTogether('{"event": "STOP"}\r\n{"return": {"a": {"b": "\\r\\n,]}"}}, "id": 1} \r\n{}\r\n')).toEqual([
      { event: "STOP" },
      { return: { a: { b: "\r\n,]}" } }, id: 1 },
      {},
    ]);
  });

  test("and the next block is none of the first one's", () => {
    const together = new JsonTogether();
    expect(together.parse(Buffer.from(`{"long": "${"x".repeat(1_000)}"}\r\n{"n": 1}\r\n`), unlimited)).toHaveLength(2);
    expect(together.parse(Buffer.from('{"n": 2}\r\n{"n": 3}\r\n'), unlimited)).toEqual([{ n: 2 }, { n: 3 }]);
  });

  test("up to 64 KiB, to the last byte", () => {
    const filled = (size: number): string => `{"n": 1}\r\n{"x": "${"x".repeat(size - 21)}"}\r\n`;
    expect(filled(65_536)).toHaveLength(65_536);
    expect(parseTogether(filled(65_536))).toHaveLength(2);
    expect(parseTogether(filled(65_537))).toBeUndefined();
  });
});

describe("lines are left to be looked at one by one", () => {
  const left: [string, string][] = [
    ["a single line", '{"n": 1}\r\n'],
    ["lines that end with LF", '{"n": 1}\n{"n": 2}\n'],
    ["one line that ends with LF", '{"n": 1}\n{"n": 2}\r\n'],
    ["a blank line", '{"n": 1}\r\n\r\n{"n": 2}\r\n'],
    ["a line that begins with a space", '{"n": 1}\r\n {"n": 2}\r\n'],
    ["a first line that is long", `{"x": "${"x".repeat(5_000)}"}\r\n{"n": 2}\r\n`],
    ["an array anywhere", '{"n": [1]}\r\n{"n": 2}\r\n'],
    ["two messages on a line", '{"n": 1}{"n": 2}\r\n{"n": 3}\r\n'],
    ["two messages with a comma between", '{"n": 1},{"n": 2}\r\n{"n": 3}\r\n'],
    ["a comma at an end", '{"n": 1},\r\n{"n": 2}\r\n'],
    ["no message at all", "QEMU 7.2.22 monitor\r\n(qemu) quit\r\n"],
    ["a message that is closed by the list's end", '{"n": 1}\r\n{"n": 2}]\r\n'],
    // As many elements as lines, had the line ends been commas and nothing else:
    ["a message in an array over two lines", '{"a":[{"n":1}\r\n{"n":2}]}\r\n{"b":1},{"c":2}\r\n'],
    ["a string over two lines", '{"a":"x\r\n{y"}\r\n{"b":1},{"c":2}\r\n'],
    ["members over two lines", '{"a":1\r\n"b":2}\r\n{"b":1},{"c":2}\r\n'],
    ["an object for a key", '{"a":1\r\n{"b":2}\r\n{"b":1},{"c":2}\r\n'],
  ];
  test.each(left)("%s", (_name, text) => {
    expect(parseTogether(text)).toBeUndefined();
    const { whole, bytewise } = bothWays(text);
    expect(whole).toEqual(bytewise);
  });

  test("a line that is longer than allowed", () => {
    const text = '{"n": 1}\r\n{"n": 12}\r\n';
    expect(parseTogether(text, 10)).toHaveLength(2);
    expect(parseTogether(text, 9)).toBeUndefined();
  });

  test.each(['{"n": 1} {}\r\n{"n": 2}\r\n', '{"n": 1},{}\r\n{"n": 2}\r\n', '{"n": 1}\r\n\r\n'])(
    "all that follow %j: who writes so does so again",
    (odd) => {
      const together = new JsonTogether();
      const good = Buffer.from('{"n": 1}\r\n{"n": 2}\r\n');
      expect(together.parse(good, unlimited)).toHaveLength(2);
      expect(together.parse(Buffer.from(odd), unlimited)).toBeUndefined();
      expect(together.parse(good, unlimited)).toBeUndefined();
    },
  );

  test("no more than they themselves, for an array or a long line", () => {
    const together = new JsonTogether();
    const good = Buffer.from('{"n": 1}\r\n{"n": 2}\r\n');
    expect(together.parse(Buffer.from('{"n": [1]}\r\n{"n": 2}\r\n'), unlimited)).toBeUndefined();
    expect(together.parse(Buffer.from('{"n": 1}\r\n{"n": 1234}\r\n'), 10)).toBeUndefined();
    expect(together.parse(good, 10)).toHaveLength(2);
  });

  test("and the block is as it was", () => {
    const block = Buffer.from('{"n": 1}\r\n{"n": 2} {}\r\n');
    const before = Buffer.from(block);
    expect(new JsonTogether().parse(block, unlimited)).toBeUndefined();
    expect(block).toEqual(before);
  });
});

test("whatever pieces of messages and line ends come, it is the same together and one by one", () => {
  const piece = fc.constantFrom(
    "\r\n",
    "\r\n",
    "\r\n{",
    "}\r\n",
    '{"a":1}\r\n',
    '{"b":{"c":2}}\r\n',
    '{"a":1},{"b":2}\r\n',
    '{"a":[\r\n{"b":1}\r\n{"c":2}]}\r\n',
    ...'{}[],:"\r\n',
    '"a":',
    '"k"',
    '{"a":',
    "1",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { whole, bytewise } = bothWays(`{"first":1}\r\n${pieces.join("")}\r\n`);
      expect(isDeepStrictEqual(whole, bytewise)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
