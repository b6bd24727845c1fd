import { describe, expect, test } from "vitest";
import { type ReadItem, RequestReader } from "../src/request-reader.js";

function read(bytes: string | Buffer, size = 1000): ReadItem[] {
  const reader = new RequestReader();
  const items: ReadItem[] = [];
  const all = Buffer.from(bytes as string);
  for (let from = 0; from < all.length; from += size) {
    reader.push(all.subarray(from, from + size));
    for (let item = reader.next(); item !== undefined; item = reader.next()) items.push(item);
  }
  return items;
}

describe("requests", () => {
  test.each([1, 2, 7, 1000])("end where their brackets balance, in pieces of %i", (size) => {
    const texts = ['{"execute":"a"}', '{"execute":\n"}{", "id": [1]}', '["x"]', '{"id":"😀"}'];
    const items = read(` ${texts[0]}${texts[1]}\r\n\n${texts[2]} ${texts[3]}`, size);
    expect(items.map(({ text }) => text)).toEqual(texts);
    expect(items.every(({ kind }) => kind === "value")).toBe(true);
  });

  test.each([1, 3, 1000])("a scalar is over at what follows it, in pieces of %i", (size) => {
    const items = read('true 5 "x" hello {"a":1}7', size);
    expect(items.map(({ text }) => text)).toEqual(["true", "5", '"x"', "hello", '{"a":1}']);
    expect(items.map(({ kind }) => kind)).toEqual(["value", "value", "value", "fault", "value"]);
  });

  test("integers are exact", () => {
    expect(read('{"id":18446744073709551615}')).toMatchObject([{ value: { id: 2n ** 64n - 1n } }]);
  });

  test("come one at a time", () => {
    const reader = new RequestReader();
    reader.push(Buffer.from('{"a":1}{"b":2}'));
    expect(reader.next()).toMatchObject({ value: { a: 1 } });
    expect(reader.next()).toMatchObject({ value: { b: 2 } });
    expect(reader.next()).toBeUndefined();
  });
});

describe("what is none", () => {
  test.each<[string, string | Buffer, string[]]>([
    ["a keyword", "hello ", ["invalid keyword 'hello'"]],
    ["closing brackets", "}]", ["expecting value", "expecting value"]],
    ["a syntax error", '{"a" 1}', ["expecting value"]],
    ["a bracket of the other kind", '{"a":]}', ["expecting value", "expecting value"]],
    ["a byte 0xFF", Buffer.from([0xff]), ["stray '\ufffd'"]],
    ["a control character in a string", '{"execute":"query-\u0001', ["stray '\u0001'"]],
    ["a lone surrogate", '{"a":["\\ud83d"]}', ["\\ud83d is not a valid Unicode character"]],
    ["bytes that are no UTF-8", Buffer.from('{"é":1}', "latin1"), ["invalid UTF-8 sequence in string"]],
    ["1025 levels", "[".repeat(1025), ["JSON nesting depth limit exceeded"]],
  ])("%s", (_name, bytes, expected) => {
    const items = read(bytes);
    expect(items.map((item) => (item.kind === "fault" ? item.desc : "value"))).toEqual(
      expected.map((what) => `JSON parse error, ${what}`),
    );
  });

  test("is followed by requests again", () => {
    const items = read(Buffer.concat([Buffer.from('{"half": "x'), Buffer.from([1]), Buffer.from('{"a":1}')]));
    expect(items.map(({ kind }) => kind)).toEqual(["fault", "value"]);
  });

  test("a pair of surrogates and an escaped U+FFFD are text", () => {
    expect(read('{"a":"\\ud83d\\ude00\\ufffd\ufffd"}')).toMatchObject([{ value: { a: "😀\ufffd\ufffd" } }]);
  });
});
