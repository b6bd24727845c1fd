import {
  type CallOptions,
  QemuAbortError,
  QemuClosedError,
  QemuCommandError,
  QemuProtocolError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import type { AgentCaller } from "../src/agent-caller.js";
import { blockSize, inBlocks } from "../src/file-blocks.js";
import { QgaFileError } from "../src/file-errors.js";
import { readFile } from "../src/file-read.js";
import { writeFile } from "../src/file-write.js";

const refused = (command: string, desc: string): QemuCommandError =>
  new QemuCommandError(desc, { errorClass: "GenericError", desc, command, arguments: {} });

/** One file in memory; `answer` may answer a command in its place. */
class FileAgent implements AgentCaller {
  readonly name = "guest";
  readonly closedLater: number[] = [];
  readonly ending = new AbortController().signal;
  smallChunks = false;
  readonly heard = 0;
  readonly unanswered = undefined;
  content: Buffer;
  position = 0;
  readonly calls: [string, Record<string, unknown>][] = [];
  answer: (command: string, args: Record<string, unknown>) => unknown = () => undefined;

  constructor(content: Uint8Array | string = "") {
    this.content = Buffer.from(content as string);
  }

  names(): string[] {
    return this.calls.map(([command]) => command.replace("guest-file-", ""));
  }

  async call(command: string, args: object = {}, { signal }: CallOptions = {}): Promise<unknown> {
    if (signal?.aborted) throw new QemuAbortError(command, { cause: signal.reason, outcome: "not-sent" });
    const given = args as Record<string, unknown>;
    this.calls.push([command, given]);
    const scripted = this.answer(command, given);
    if (scripted instanceof Error) throw scripted;
    return scripted ?? this.#usual(command, given);
  }

  async version(): Promise<readonly number[]> {
    return [7, 2, 0];
  }

  closeLater(handle: number): void {
    this.closedLater.push(handle);
  }

  async machineEnded(): Promise<boolean> {
    return false;
  }

  #usual(command: string, { "buf-b64": text, count, mode }: Record<string, unknown>): unknown {
    if (command === "guest-file-open") {
      if (mode === "w") this.content = Buffer.alloc(0);
      return 1000;
    }
    if (command === "guest-file-read") {
      const bytes = this.content.subarray(this.position, this.position + (count as number));
      this.position += bytes.length;
      return { count: bytes.length, "buf-b64": bytes.toString("base64"), eof: bytes.length < (count as number) };
    }
    if (command === "guest-file-write") {
      const bytes = Buffer.from(text as string, "base64");
      this.content = Buffer.concat([this.content, bytes]);
      return { count: bytes.length, eof: false };
    }
    return {};
  }
}

const thrown = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => "nothing",
    (e) => e,
  );

describe("readFile", () => {
  test("in chunks, up to the end, and closes", async () => {
    const agent = new FileAgent("0123456789");
    expect(await readFile(agent, "/f", { chunk: 4 })).toEqual(Buffer.from("0123456789"));
    expect(agent.names()).toEqual(["open", "read", "read", "read", "close"]);
    expect(agent.calls[0]?.[1]).toEqual({ path: "/f", mode: "r" });
    expect(agent.calls.at(-1)?.[1]).toEqual({ handle: 1000 });
  });

  test("as text", async () => {
    const text: string = await readFile(new FileAgent("ä"), "/f", { encoding: "utf8" });
    expect(text).toBe("ä");
  });

  test("an empty file, and one whose end shows only as a zero count", async () => {
    expect(await readFile(new FileAgent(), "/f")).toEqual(Buffer.alloc(0));
    const agent = new FileAgent("abcd");
    agent.answer = (command) => {
      if (command !== "guest-file-read") return undefined;
      const bytes = agent.content.subarray(agent.position, agent.position + 4);
      agent.position += bytes.length;
      return { count: bytes.length, ...(bytes.length > 0 && { "buf-b64": bytes.toString("base64") }), eof: false };
    };
    expect(await readFile(agent, "/f", { chunk: 4 })).toEqual(Buffer.from("abcd"));
  });

  test("short blocks go on until eof", async () => {
    const agent = new FileAgent();
    const blocks = ["a", "bc", "d"];
    agent.answer = (command) => {
      if (command !== "guest-file-read") return undefined;
      const block = blocks.shift() ?? "";
      return { count: block.length, "buf-b64": Buffer.from(block).toString("base64"), eof: blocks.length === 0 };
    };
    expect((await readFile(agent, "/f")).toString()).toBe("abcd");
    expect(agent.names()).toEqual(["open", "read", "read", "read", "close"]);
  });

  test("a file of exactly the limit, and one byte more", async () => {
    expect(await readFile(new FileAgent("abc"), "/f", { limit: 3 })).toHaveLength(3);
    const agent = new FileAgent("abcd");
    const error = await thrown(readFile(agent, "/f", { limit: 3 }));
    expect(error).toBeInstanceOf(QgaFileError);
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_TOO_LARGE", path: "/f", partial: undefined });
    expect((error as Error).message).toContain("3 bytes, the limit");
    expect(agent.names().at(-1)).toBe("close");
    expect(Math.max(...agent.calls.map(([, args]) => Number(args["count"] ?? 0)))).toBe(4);
  });

  test("a directory opens; the error of the reading names it", async () => {
    const agent = new FileAgent();
    const cause = refused("guest-file-read", "failed to read file: Is a directory");
    agent.answer = (command) => (command === "guest-file-read" ? cause : undefined);
    const error = await thrown(readFile(agent, "/etc"));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_REFUSED", path: "/etc", offset: 0, cause });
    expect((error as Error).message).toContain('"/etc"');
    expect((error as Error).message).toContain("Is a directory");
    expect(agent.names()).toEqual(["open", "read", "close"]);
  });

  test("a file that can't be opened is the agent's error", async () => {
    const agent = new FileAgent();
    const error = refused("guest-file-open", "No such file or directory");
    agent.answer = () => error;
    expect(await thrown(readFile(agent, "/no"))).toBe(error);
    expect(agent.names()).toEqual(["open"]);
  });

  test("an error of the closing hides none, and a whole file is none", async () => {
    const cause = new QemuTimeoutError("late", { timeout: 1, outcome: "unknown" });
    const agent = new FileAgent("x");
    agent.answer = (command) => (command === "guest-file-close" ? new Error("close") : undefined);
    expect((await readFile(agent, "/f")).toString()).toBe("x");
    agent.answer = (command) => {
      if (command === "guest-file-close") return new Error("close");
      return command === "guest-file-read" ? cause : undefined;
    };
    expect(await thrown(readFile(agent, "/f"))).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", cause });
  });

  test.each<[string, unknown, string]>([
    ["more than was asked for", { count: 9, "buf-b64": "AAAAAAAAAAAA", eof: false }, "guest-file-read.count"],
    ["less than it counts", { count: 4, "buf-b64": "AAAA", eof: true }, "guest-file-read.buf-b64"],
    ["no base64", { count: 3, "buf-b64": "A*AA", eof: true }, "guest-file-read.buf-b64"],
    ["no count", { "buf-b64": "AAAA", eof: true }, "guest-file-read.count"],
    ["a negative count", { count: -1, "buf-b64": "", eof: true }, "guest-file-read.count"],
    ["no eof", { count: 3, "buf-b64": "AAAA" }, "guest-file-read.eof"],
    ["no object", "AAAA", "guest-file-read"],
  ])("a hostile agent: %s", async (_name, answer, path) => {
    const agent = new FileAgent();
    agent.answer = (command) => (command === "guest-file-read" ? answer : undefined);
    const error = await thrown(readFile(agent, "/f", { chunk: 8 }));
    expect(error).toBeInstanceOf(QemuProtocolError);
    expect(error).toMatchObject({ path });
    expect(agent.names().at(-1)).toBe("close");
  });

  test("a handle that is none", async () => {
    const agent = new FileAgent();
    agent.answer = () => ({});
    expect(await thrown(readFile(agent, "/f"))).toMatchObject({ path: "guest-file-open" });
  });

  test("an abort closes the file", async () => {
    const agent = new FileAgent("0123456789");
    const abort = new AbortController();
    agent.answer = (command) => {
      if (command === "guest-file-read" && agent.position >= 4) abort.abort("enough");
    };
    const error = await thrown(readFile(agent, "/f", { chunk: 4, signal: abort.signal }));
    expect(error).toBeInstanceOf(QemuAbortError);
    expect(error).toMatchObject({ cause: "enough", message: expect.stringContaining('"/f"') });
    expect(agent.names().at(-1)).toBe("close");
  });
});

describe("writeFile", () => {
  test("in chunks, flushes and closes", async () => {
    const agent = new FileAgent("old");
    await writeFile(agent, "/f", "0123456789", { chunk: 4 });
    expect(agent.content.toString()).toBe("0123456789");
    expect(agent.names()).toEqual(["open", "write", "write", "write", "flush", "close"]);
  });

  test("an empty file; one that grows; bytes of a larger buffer", async () => {
    const agent = new FileAgent("old");
    await writeFile(agent, "/f", "");
    expect(agent.names()).toEqual(["open", "flush", "close"]);
    await writeFile(agent, "/f", Buffer.from("xaby").subarray(1, 3), { append: true });
    await writeFile(agent, "/f", "c", { append: true });
    expect(agent.content.toString()).toBe("abc");
  });

  test("short writes: the rest is sent again", async () => {
    const agent = new FileAgent();
    const written: Buffer[] = [];
    agent.answer = (command, args) => {
      if (command !== "guest-file-write") return undefined;
      written.push(Buffer.from(args["buf-b64"] as string, "base64").subarray(0, 3));
      return { count: written.at(-1)?.length, eof: false };
    };
    await writeFile(agent, "/f", "0123456789", { chunk: 5 });
    expect(written.map(String)).toEqual(["012", "34", "567", "89"]);
  });

  test("a zero count is an error that names file and offset", async () => {
    const agent = new FileAgent();
    let writes = 0;
    agent.answer = (command) =>
      command === "guest-file-write" && ++writes === 2 ? { count: 0, eof: false } : undefined;
    const error = await thrown(writeFile(agent, "/f", "01234567", { chunk: 4 }));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_STUCK", path: "/f", offset: 4, partial: "/f" });
    expect((error as Error).message).toContain("offset 4");
    expect(agent.names()).toEqual(["open", "write", "write", "close"]);
  });

  test.each(["guest-file-write", "guest-file-flush", "guest-file-close"])("no space: shown by %s", async (where) => {
    const agent = new FileAgent();
    const cause = refused(where, "No space left on device");
    agent.answer = (command) => (command === where ? cause : undefined);
    const error = await thrown(writeFile(agent, "/f", "x"));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_REFUSED", path: "/f", partial: "/f", cause });
    expect((error as Error).message).toContain('No space left on device. The file in the guest is partial: "/f".');
    expect(agent.names().at(-1)).toBe("close");
  });

  test("a lost connection: the partial file is named, though closing fails, too", async () => {
    const agent = new FileAgent();
    const cause = new QemuClosedError("gone", { reason: "reset", outcome: "unknown" });
    agent.answer = (command) => (command === "guest-file-open" ? undefined : cause);
    const error = await thrown(writeFile(agent, "/f", "x"));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", partial: "/f", cause });
  });

  test.each([[{ count: 2, eof: false }], [{ count: "1", eof: false }], [null]])(
    "a hostile agent: %j",
    async (answer) => {
      const agent = new FileAgent();
      agent.answer = (command) => (command === "guest-file-write" ? answer : undefined);
      if (answer === null) agent.answer = (command) => (command === "guest-file-write" ? [] : undefined);
      expect(await thrown(writeFile(agent, "/f", "x"))).toBeInstanceOf(QemuProtocolError);
      expect(agent.names().at(-1)).toBe("close");
    },
  );

  test("permissions are set before anything is written", async () => {
    const agent = new FileAgent();
    let exitcode = 0;
    agent.answer = (command) => {
      if (command === "guest-exec") return { pid: 5 };
      return command === "guest-exec-status" ? { exited: true, exitcode } : undefined;
    };
    await writeFile(agent, "/f", "x", { mode: 0o600 });
    expect(agent.names()).toEqual(["open", "guest-exec", "guest-exec-status", "write", "flush", "close"]);
    expect(agent.calls[1]?.[1]).toMatchObject({ path: "chmod", arg: ["0600", "--", "/f"] });
    exitcode = 1;
    agent.calls.length = 0;
    expect(await thrown(writeFile(agent, "/f", "x", { mode: 0 }))).toMatchObject({
      code: "ERR_QEMU_AGENT_FILE_REFUSED",
    });
    expect(agent.names()).toEqual(["open", "guest-exec", "guest-exec-status", "close"]);
  });

  test.each([{ chunk: 0 }, { chunk: 33_554_433 }, { chunk: 1.5 }, { mode: 0o10000 }, { mode: -1 }])(
    "%j is refused before anything is sent",
    async (options) => {
      const agent = new FileAgent();
      await expect(writeFile(agent, "/f", "x", options)).rejects.toThrow(RangeError);
      expect(agent.calls).toEqual([]);
    },
  );

  test.each(["", "/a\0b"])("the path %j is refused", async (path) => {
    const agent = new FileAgent();
    await expect(writeFile(agent, path, "x")).rejects.toThrow(RangeError);
    expect(agent.calls).toEqual([]);
  });
});

describe("blocks", () => {
  test("512 KiB, on a serial line 8 KiB", () => {
    const agent = new FileAgent();
    expect(blockSize(agent, undefined)).toBe(524_288);
    agent.smallChunks = true;
    expect(blockSize(agent, undefined)).toBe(8_192);
    expect(blockSize(agent, 100)).toBe(100);
  });

  test("pieces of any size become blocks of one", async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const piece of ["a", "", "bc", "defghijk", "l"]) yield Buffer.from(piece);
    }
    const blocks: string[] = [];
    for await (const block of inBlocks(pieces(), 3)) blocks.push(block.toString());
    expect(blocks).toEqual(["abc", "def", "ghi", "jkl"]);
  });

  test("a piece whose memory is used again keeps what it held", async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      const memory = Buffer.from("ab");
      yield memory;
      memory.write("cd");
      yield memory;
    }
    const blocks: string[] = [];
    for await (const block of inBlocks(pieces(), 8)) blocks.push(block.toString());
    expect(blocks).toEqual(["abcd"]);
  });
});
