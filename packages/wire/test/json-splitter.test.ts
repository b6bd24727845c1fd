import type { QemuProtocolError } from "@qemu-wire/wire";
import { JsonSplitter } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { collect, feed, inPiecesOf } from "./json-collector.js";

const greeting =
  '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian 1:7.2"}, "capabilities": ["oob"]}}';
const prettyGreeting = JSON.stringify(JSON.parse(greeting), undefined, 4);

function messagesOf(bytes: string | Buffer, cuts: readonly number[] = []): unknown[] {
  const { splitter, told } = collect();
  feed(splitter, Buffer.from(bytes as string), cuts);
  return told.map((one) => (typeof one === "object" && "message" in one ? one.message : one));
}

describe("messages", () => {
  const session: [string, string][] = [
    ["CRLF, as QEMU writes", `${greeting}\r\n{"return": {}, "id": 1}\r\n`],
    ["LF, as the agent writes", `${greeting}\n{"return": {}, "id": 1}\n`],
    [
      "pretty=on",
      `${prettyGreeting.replaceAll("\n", "\r\n")}\r\n{\r\n    "return": {\r\n    },\r\n    "id": 1\r\n}\r\n`,
    ],
    ["two on one line", `${greeting}{"return": {}, "id": 1}\r\n`],
    ["no line end at all", `${greeting}{"return": {}, "id": 1}`],
    ["blank lines and spaces", `\r\n \t${greeting} \r\n\n\n {"return": {}, "id": 1}  \n\r\n`],
    ["pretty after compact on one line", `${greeting} {\n"return":\n{}, "id": 1}\n`],
  ];
  test.each(session)("%s", (_name, text) => {
    const expected = [JSON.parse(greeting), { return: {}, id: 1 }];
    expect(messagesOf(text)).toEqual(expected);
    expect(messagesOf(text, inPiecesOf(1, text.length))).toEqual(expected);
    expect(messagesOf(text, inPiecesOf(7, text.length))).toEqual(expected);
  });

  test.each([1, 7, 5_000, 20_000])("borrowed bytes are done with or copied, in reads of up to %i", (size) => {
    const text = `${greeting}\r\n{"long": "${"x".repeat(50_000)}"}\r\n{"return":\n{}, "id": 1} {"id": 2}\r\n`;
    const { splitter, told } = collect();
    const shared = Buffer.alloc(size);
    for (let from = 0; from < text.length; from += size) {
      const length = shared.write(text.slice(from, from + size));
      splitter.pushBorrowed(shared.subarray(0, length));
      shared.fill("#");
    }
    const messages = [JSON.parse(greeting) as unknown, { long: "x".repeat(50_000) }, { return: {}, id: 1 }, { id: 2 }];
    expect(told).toEqual(messages.map((message) => expect.objectContaining({ message }) as unknown));
  });

  test("borrowed bytes that come inside a callback are copied", () => {
    const shared = Buffer.from('{"a": 2}\n');
    const seen: unknown[] = [];
    const splitter: JsonSplitter = new JsonSplitter(
      {
        message: (value) => {
          seen.push(value);
          if (seen.length > 1) return;
          splitter.pushBorrowed(shared);
          shared.fill("#");
        },
        garbage: (error) => seen.push(error),
      },
      { maxMessageBytes: 1_000, integers: "auto" },
    );
    splitter.push(Buffer.from('{"a": 1}\n'));
    expect(seen).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test("a character that a cut splits arrives whole", () => {
    const text = '{"text": "ü€😀"}\n{"text": "ok"}\n';
    for (let cut = 1; cut < Buffer.byteLength(text); cut += 1) {
      expect(messagesOf(text, [cut])).toEqual([{ text: "ü€😀" }, { text: "ok" }]);
    }
  });

  test("U+FFFD that the peer really sent is text", () => {
    expect(messagesOf('{"a": "\ufffd"}\n')).toEqual([{ a: "\ufffd" }]);
  });

  test("braces, quotes and escapes inside strings and keys end nothing", () => {
    const value = { '}"{\\': '[{"\\', "\\": ["}", "\\\\", '"'] };
    const text = JSON.stringify(value, undefined, 1);
    expect(messagesOf(text, inPiecesOf(1, text.length))).toEqual([value]);
  });

  test("is handed over as soon as its line ends", () => {
    const { splitter, told } = collect();
    splitter.push(Buffer.from('{"a": 1}\r'));
    expect(told).toEqual([]);
    splitter.push(Buffer.from("\n"));
    expect(told).toEqual([{ message: { a: 1 } }]);
  });

  test("a pretty one is handed over at its last brace", () => {
    const { splitter, told } = collect();
    splitter.push(Buffer.from('{\n"a": 1\n'));
    expect(told).toEqual([]);
    splitter.push(Buffer.from("}"));
    expect(told).toEqual([{ message: { a: 1 } }]);
  });
});

describe("garbage", () => {
  const banners: [string, string, string][] = [
    ["an HMP monitor", "QEMU 7.2.22 monitor - type 'help' for more information\r\n(qemu) ", "QEMU 7.2.22 monitor"],
    ["an SSH server", "SSH-2.0-OpenSSH_9.2p1\r\n", "SSH-2.0-OpenSSH_9.2p1"],
    ["an HTTP server", "HTTP/1.1 400 Bad Request\r\nServer: x\r\n", "HTTP/1.1 400"],
    ["an array", "[1]\n", "[1]"],
    ["a string", '"x"\n', '"x"'],
    ["a number", "5\n", "5"],
    ["a byte order mark", '\ufeff{"a": 1}\n', "\\xef\\xbb\\xbf"],
  ];
  test.each(banners)("%s is told with its first bytes", (_name, text, excerpt) => {
    const { splitter, errors } = collect();
    splitter.push(Buffer.from(text));
    expect(errors[0]?.code).toBe("ERR_QEMU_GARBAGE");
    expect(errors[0]?.excerpt).toContain(excerpt);
    expect(errors[0]?.excerpt?.length).toBeLessThanOrEqual(80);
    expect(errors[0]?.message).toContain(excerpt);
  });

  test("is told at its first byte, before any line end", () => {
    const { splitter, told } = collect();
    splitter.push(Buffer.from(" \r\n"));
    expect(told).toEqual([]);
    splitter.push(Buffer.from("Q"));
    expect(told).toEqual([{ garbage: "ERR_QEMU_GARBAGE" }]);
  });

  test("drops up to the next newline, once", () => {
    const text = 'login: {"a": 1}\n{"b": 2}\nnoise\nmore noise\r\n{"c": 3}\n';
    const expected = [
      { garbage: "ERR_QEMU_GARBAGE" },
      { message: { b: 2 } },
      { garbage: "ERR_QEMU_GARBAGE" },
      { garbage: "ERR_QEMU_GARBAGE" },
      { message: { c: 3 } },
    ];
    for (const size of [1, 2, 5, 9, 100]) {
      const { splitter, told } = collect();
      feed(splitter, Buffer.from(text), inPiecesOf(size, text.length));
      expect(told).toEqual(expected);
    }
  });

  const broken: [string, string | Buffer][] = [
    ["a bracket that closes nothing", '{"a": ]}\n'],
    ["letters that JSON has not", "{hello}\n"],
    ["a number that is none", '{"a": 01}\n'],
    ["a missing colon", '{"a" 1}\n'],
    ["a line end inside a string", '{"a": "half\n'],
    ["a line end after a backslash", '{"a": "half\\\n'],
    ["a trailing comma", '{"a": 1,}\n'],
    ["invalid UTF-8", Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d, 0x0a])],
    ["a raw NUL", '{"a": \0}\n'],
    ["text after the message", '{"a": 1} x\n'],
  ];
  const endings: [string, string][] = [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ];
  test.each(broken.flatMap(([name, text]) => endings.map(([ending, end]) => [name, ending, text, end] as const)))(
    "%s, on lines that end with %s",
    (_name, _ending, text, end) => {
      const bytes = Buffer.concat([
        Buffer.from(`{"before": 1}${end}{"before": 2}${end}`),
        Buffer.from(text as string, "utf8").subarray(0, -1),
        Buffer.from(`${end}{"after": 1}${end}`),
      ]);
      for (const size of [1, 3, 100]) {
        const { splitter, told } = collect();
        feed(splitter, bytes, inPiecesOf(size, bytes.length));
        expect(told.slice(0, 2)).toEqual([{ message: { before: 1 } }, { message: { before: 2 } }]);
        expect(told.filter((one) => typeof one === "object" && "garbage" in one)).toEqual([
          { garbage: "ERR_QEMU_GARBAGE" },
        ]);
        expect(told.at(-1)).toEqual({ message: { after: 1 } });
      }
    },
  );

  test("an error shows control characters and other bytes escaped", () => {
    const { splitter, errors } = collect();
    splitter.push(Buffer.from([0x1b, 0x5b, 0x32, 0x4a, 0x00, 0xfe, 0x5c, 0x0a]));
    expect(errors[0]?.excerpt).toBe("\\x1b[2J\\x00\\xfe\\\\\\n");
  });
});

describe("the byte 0xFF", () => {
  const ff = Buffer.from([0xff]);
  const join = (...parts: (string | Buffer)[]): Buffer =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test("before and between messages is skipped", () => {
    const bytes = join(ff, '{"a": 1}\n', ff, ff, '{"b": 2}', ff, "\n", ff, '{"c":\n 3}\n');
    expect(messagesOf(bytes)).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(messagesOf(bytes, inPiecesOf(1, bytes.length))).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  test("is told to an agent's client, in its place", () => {
    const bytes = join('{"a": 1}\n', ff, '{"b": 2}\n');
    const { splitter, told } = collect({ agent: true });
    feed(splitter, bytes);
    expect(told).toEqual([{ message: { a: 1 } }, "sentinel", { message: { b: 2 } }]);
  });

  const halves: [string, Buffer][] = [
    ["of a line", join('{"return": {"x', ff, '{"b": 2}\n')],
    ["of a pretty message", join('{\n"return": {\n', ff, '{"b": 2}\n')],
  ];
  test.each(halves)("voids the first half %s", (_name, bytes) => {
    for (const cuts of [[], inPiecesOf(1, bytes.length)]) {
      const agent = collect({ agent: true });
      feed(agent.splitter, bytes, cuts);
      expect(agent.told).toEqual(["sentinel", { message: { b: 2 } }]);
      const monitor = collect();
      feed(monitor.splitter, bytes, cuts);
      expect(monitor.told).toEqual([{ garbage: "ERR_QEMU_GARBAGE" }, { message: { b: 2 } }]);
    }
  });

  test("ends the dropping after garbage", () => {
    const bytes = join("login: ", ff, '{"b": 2}\n');
    for (const cuts of [[], inPiecesOf(1, bytes.length)]) {
      const { splitter, told } = collect({ agent: true });
      feed(splitter, bytes, cuts);
      expect(told).toEqual([{ garbage: "ERR_QEMU_GARBAGE" }, "sentinel", { message: { b: 2 } }]);
    }
  });
});

describe("the end of the stream", () => {
  test.each([
    ["a line", '{"return": {'],
    ["a string", '{"return": "'],
    ["a pretty message", '{\n  "return": {\n'],
  ])("inside %s is told as truncation, with the beginning", (_name, text) => {
    const { splitter, told, errors } = collect();
    feed(splitter, Buffer.from(text));
    expect(told).toEqual([{ garbage: "ERR_QEMU_TRUNCATED" }]);
    expect(errors[0]?.excerpt).toBe(text.replaceAll("\n", "\\n"));
  });

  test.each(["", "\r\n", '{"a": 1}\r\n', '{"a": 1}', "garbage without an end"])("after %j is no truncation", (text) => {
    const { splitter, errors } = collect();
    feed(splitter, Buffer.from(text));
    expect(errors.map((error) => error.code)).not.toContain("ERR_QEMU_TRUNCATED");
  });
});

describe("a callback", () => {
  const three = Buffer.from('{"n": 1}\n{"n": 2}\n{"n": 3}\n');
  const together = Buffer.from('{"n": 1}\r\n{"n": 2}\r\n{"n": 3}\r\n');
  const slowly = Buffer.from('{"n": 1} {"n": 2}\n{"n": 3}\n');

  test.each([three, together, slowly])("that stops the splitter gets nothing more", (bytes) => {
    const seen: unknown[] = [];
    const splitter: JsonSplitter = new JsonSplitter(
      {
        message(value) {
          seen.push(value);
          splitter.stop();
        },
        garbage(error) {
          throw error;
        },
      },
      { maxMessageBytes: 1000, integers: "auto" },
    );
    splitter.push(Buffer.from(bytes));
    splitter.push(Buffer.from(bytes));
    splitter.end();
    expect(seen).toEqual([{ n: 1 }]);
  });

  test.each([three, together, slowly])(
    "that resets it drops the rest of the chunk, and the next chunk begins anew",
    (bytes) => {
      const seen: unknown[] = [];
      const splitter: JsonSplitter = new JsonSplitter(
        {
          message(value) {
            seen.push(value);
            if (seen.length === 1) splitter.reset();
          },
          garbage(error) {
            throw error;
          },
        },
        { maxMessageBytes: 1000, integers: "auto" },
      );
      splitter.push(Buffer.from(bytes));
      splitter.push(Buffer.from('{"n": 4}\n'));
      expect(seen).toEqual([{ n: 1 }, { n: 4 }]);
    },
  );

  test("that stops it at garbage hears of none after it", () => {
    const errors: QemuProtocolError[] = [];
    const splitter: JsonSplitter = new JsonSplitter(
      {
        message: () => expect.unreachable(),
        garbage(error) {
          errors.push(error);
          splitter.stop();
        },
      },
      { maxMessageBytes: 1000, integers: "auto" },
    );
    splitter.push(Buffer.from("x\ny\n"));
    expect(errors).toHaveLength(1);
  });

  test.each([three, together])("that pushes, as an in-process peer does, keeps the order", (bytes) => {
    const seen: unknown[] = [];
    const splitter: JsonSplitter = new JsonSplitter(
      {
        message(value) {
          seen.push(value);
          if (seen.length === 1) splitter.push(Buffer.from('{"n": 4}\r\n{"n": 5}\r\n'));
        },
        garbage(error) {
          throw error;
        },
      },
      { maxMessageBytes: 1000, integers: "auto" },
    );
    splitter.push(Buffer.from(bytes));
    expect(seen).toEqual([1, 2, 3, 4, 5].map((n) => ({ n })));
  });
});
