import { JsonSplitter } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { collect, feed, inPiecesOf, messagesAmong } from "./json-collector.js";

function messageOf(bytes: number): string {
  return `{"a":"${"x".repeat(bytes - 8)}"}`;
}

describe("maxMessageBytes", () => {
  const limit = 1000;
  const forms: [string, (message: string) => string][] = [
    ["with CRLF", (message) => `${message}\r\n`],
    ["with LF", (message) => `${message}\n`],
    ["without line end", (message) => message],
    ["after another on its line", (message) => `{"b":1}${message}\n`],
    ["after another and blank lines", (message) => `{"b":1}\r\n\r\n  ${message}  \r\n`],
    ["spread over lines", (message) => `${message.replace(/..$/, '"}\n')}`],
  ];
  describe.each(forms)("%s", (_name, form) => {
    test.each([limit - 1, limit, limit + 1])("%i bytes against a limit of 1000", (size) => {
      const text = form(messageOf(size));
      for (const piece of [1, 64, limit, limit + 1, limit + 2, text.length]) {
        const { splitter, told, errors } = collect({ maxMessageBytes: limit });
        feed(splitter, Buffer.from(text), inPiecesOf(piece, text.length));
        const long = messagesAmong(told).filter((one) => "a" in (one as object));
        expect(long).toHaveLength(size > limit ? 0 : 1);
        expect(errors.map((error) => error.code)).toEqual(size > limit ? ["ERR_QEMU_MESSAGE_TOO_LARGE"] : []);
      }
    });
  });

  test("is told at the first byte over it, with the beginning of the message", () => {
    const { splitter, errors } = collect({ maxMessageBytes: limit });
    const bytes = Buffer.from(messageOf(limit + 500));
    splitter.push(bytes.subarray(0, limit));
    expect(errors).toEqual([]);
    splitter.push(bytes.subarray(limit, limit + 1));
    expect(errors.map((error) => error.code)).toEqual(["ERR_QEMU_MESSAGE_TOO_LARGE"]);
    expect(errors[0]?.message).toContain("1000 bytes");
    expect(errors[0]?.excerpt).toMatch(/^\{"a":"x{73}…$/);
  });

  test("does not count the messages before it", () => {
    const many = messageOf(100).repeat(50);
    for (const piece of [1, 333, many.length]) {
      const { splitter, told, errors } = collect({ maxMessageBytes: 100 });
      feed(splitter, Buffer.from(many), inPiecesOf(piece, many.length));
      expect(messagesAmong(told)).toHaveLength(50);
      expect(errors).toEqual([]);
    }
  });

  test("what follows on the next line is a message again", () => {
    const text = `${messageOf(limit + 1)}\n{"b":1}\n`;
    for (const piece of [1, 100, text.length]) {
      const { splitter, told } = collect({ maxMessageBytes: limit });
      feed(splitter, Buffer.from(text), inPiecesOf(piece, text.length));
      expect(told).toEqual([{ garbage: "ERR_QEMU_MESSAGE_TOO_LARGE" }, { message: { b: 1 } }]);
    }
  });

  test("counts bytes, not characters", () => {
    const text = `{"a":"${"ü".repeat(500)}"}\n`;
    for (const piece of [1, 100, text.length * 2]) {
      const { splitter, errors } = collect({ maxMessageBytes: limit });
      feed(splitter, Buffer.from(text), inPiecesOf(piece, Buffer.byteLength(text)));
      expect(errors.map((error) => error.code)).toEqual(["ERR_QEMU_MESSAGE_TOO_LARGE"]);
    }
  });

  test("text that is none is dropped without being kept", () => {
    const { splitter, told } = collect({ maxMessageBytes: limit });
    for (let index = 0; index < 100; index += 1) splitter.push(Buffer.from("x".repeat(limit)));
    splitter.push(Buffer.from('\n{"b":1}\n'));
    expect(told).toEqual([{ garbage: "ERR_QEMU_GARBAGE" }, { message: { b: 1 } }]);
    expect(splitter.work.joined).toBe(0);
  });
});

describe("maxDepth", () => {
  const nested = (depth: number): string => `{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
  const spread = (depth: number): string => nested(depth).replaceAll("[", "[\n").replaceAll("]", " ]");

  test.each([
    [1023, []],
    [1024, []],
    [1025, ["ERR_QEMU_MESSAGE_TOO_DEEP"]],
  ])("%i levels against 1024", (depth, expected) => {
    for (const text of [`${nested(depth)}\n`, `${spread(depth)}\n`, nested(depth)]) {
      for (const piece of [1, 1000, text.length]) {
        const { splitter, told, errors } = collect({ maxDepth: 1024 });
        feed(splitter, Buffer.from(text), inPiecesOf(piece, text.length));
        // The lines that are left of a message that was spread over several are garbage on their own.
        expect(errors.slice(0, 1).map((error) => error.code)).toEqual(expected);
        expect(messagesAmong(told)).toHaveLength(1 - expected.length);
      }
    }
  });

  test("is looked at in each of many lines", () => {
    const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    const bytes = Buffer.from(`{"n":1}\r\n${objects(11)}\r\n${objects(10)}\r\n`);
    const { splitter, told } = collect({ maxDepth: 10 });
    splitter.push(bytes);
    expect(told).toEqual([
      { message: { n: 1 } },
      { garbage: "ERR_QEMU_MESSAGE_TOO_DEEP" },
      { message: JSON.parse(objects(10)) as unknown },
    ]);
  });

  test("brackets side by side and inside strings are not depth", () => {
    const value = { list: Array.from({ length: 3000 }, () => [{}]), text: "[{".repeat(3000) };
    const { splitter, told } = collect({ maxDepth: 10 });
    feed(splitter, Buffer.from(`${JSON.stringify(value)}\n`));
    expect(told).toEqual([{ message: value }]);
  });

  test("is unlimited unless given", () => {
    for (const text of [`${nested(5000)}\n`, `${spread(5000)}\n`]) {
      const { splitter, told, errors } = collect();
      feed(splitter, Buffer.from(text));
      expect(errors).toEqual([]);
      expect(messagesAmong(told)).toHaveLength(1);
    }
  });

  test("a message with exact integers is held to 1024 whatever the option", () => {
    const text = `{"n":9007199254740993,"a":${"[".repeat(1024)}${"]".repeat(1024)}}\n`;
    const { splitter, errors } = collect();
    feed(splitter, Buffer.from(text));
    expect(errors.map((error) => error.code)).toEqual(["ERR_QEMU_MESSAGE_TOO_DEEP"]);
  });
});

test("a limit beyond what a string can hold is no failure", () => {
  const seen: unknown[] = [];
  const sink = { message: (value: unknown) => void seen.push(value), garbage: (error: Error) => void seen.push(error) };
  const splitter = new JsonSplitter(sink, { maxMessageBytes: Number.POSITIVE_INFINITY, integers: "auto" });
  splitter.push(Buffer.from('{"a": 1}\n'));
  expect(seen).toEqual([{ a: 1 }]);
});
