import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type CallOptions, QemuAbortError, QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgentCaller } from "../src/agent-caller.js";
import { copyIn } from "../src/copy-in.js";
import type { CopyProgress } from "../src/copy-options.js";
import { copyOut } from "../src/copy-out.js";
import { QgaUnavailableError } from "../src/errors.js";
import { QgaFileError } from "../src/file-errors.js";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const refused = (desc: string): QemuCommandError =>
  new QemuCommandError(desc, { errorClass: "GenericError", desc, command: "", arguments: {} });
const gone = new QemuClosedError("gone", { reason: "reset", outcome: "unknown" });

/** One file in memory, and a `sha256sum`. At most one command at a time, or it fails. */
class FileAgent implements AgentCaller {
  readonly name = "guest";
  readonly closedLater: number[] = [];
  readonly ending = new AbortController().signal;
  readonly smallChunks = false;
  readonly heard = 0;
  readonly unanswered = undefined;
  content: Buffer;
  position = 0;
  sum: string | undefined;
  readonly calls: string[] = [];
  /** Done before a command is. */
  before: (command: string) => Promise<void> | void = () => {};
  #busy = false;

  constructor(content: Uint8Array = Buffer.alloc(0)) {
    this.content = Buffer.from(content);
  }

  async call(command: string, args: object = {}, { signal }: CallOptions = {}): Promise<unknown> {
    const aborted = (): Error => new QemuAbortError(command, { cause: signal?.reason, outcome: "unknown" });
    if (signal?.aborted) throw aborted();
    if (this.#busy) throw new Error(`${command} while another command is under way`);
    this.calls.push(command);
    this.#busy = true;
    try {
      await this.before(command);
      if (signal?.aborted) throw aborted();
      return this.#answer(command, args as { "buf-b64": string; count: number; mode: string; whence: number });
    } finally {
      this.#busy = false;
    }
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

  #answer(command: string, args: { "buf-b64": string; count: number; mode: string; whence: number }): unknown {
    switch (command) {
      case "guest-file-open":
        if (args.mode === "w") this.content = Buffer.alloc(0);
        return 1;
      case "guest-file-read": {
        const bytes = this.content.subarray(this.position, this.position + args.count);
        this.position += bytes.length;
        return { count: bytes.length, "buf-b64": bytes.toString("base64"), eof: bytes.length < args.count };
      }
      case "guest-file-write": {
        const bytes = Buffer.from(args["buf-b64"], "base64");
        this.content = Buffer.concat([this.content, bytes]);
        return { count: bytes.length, eof: false };
      }
      case "guest-file-seek":
        this.position = args.whence === 2 ? this.content.length : 0;
        return { position: this.position, eof: false };
      case "guest-exec":
        return { pid: 1 };
      case "guest-exec-status": {
        const line = `${this.sum ?? sha256(this.content)}  /f\n`;
        return { exited: true, exitcode: 0, "out-data": Buffer.from(line).toString("base64") };
      }
      default:
        return {};
    }
  }
}

let folder: string;
const data = randomBytes(1_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qemu-wire-copy-"));
  writeFileSync(join(folder, "source"), data);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const thrown = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => "nothing",
    (e) => e,
  );

/** Fails the nth `command`. */
function failing(agent: FileAgent, command: string, nth: number, error: Error): void {
  let count = 0;
  agent.before = (called) => {
    if (called === command && ++count >= nth) throw error;
  };
}

describe("copyIn", () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < data.length; from += 7) yield data.subarray(from, from + 7);
  }
  test.each<[string, () => string | Readable | AsyncIterable<Uint8Array>]>([
    ["a path", () => join(folder, "source")],
    ["a stream", () => Readable.from([data.subarray(0, 900), data.subarray(900)])],
    ["an iterable of small pieces", pieces],
  ])("from %s", async (_name, source) => {
    const agent = new FileAgent();
    expect(await copyIn(agent, source(), "/f", { chunk: 400 })).toEqual({ bytes: 1_000, sha256: sha256(data) });
    expect(agent.content.equals(data)).toBe(true);
    expect(agent.calls.map((name) => name.slice(11))).toEqual(["open", "write", "write", "write", "flush", "close"]);
  });

  test("nothing at all", async () => {
    expect(await copyIn(new FileAgent(), Readable.from([]), "/f")).toEqual({
      bytes: 0,
      sha256: sha256(Buffer.alloc(0)),
    });
  });

  test("progress, with the size of a file", async () => {
    const seen: CopyProgress[] = [];
    const onProgress = (progress: CopyProgress): void => void seen.push(progress);
    await copyIn(new FileAgent(), join(folder, "source"), "/f", { chunk: 600, onProgress });
    await copyIn(new FileAgent(), Readable.from([data]), "/f", { onProgress });
    expect(seen).toEqual([
      { transferred: 600, total: 1_000 },
      { transferred: 1_000, total: 1_000 },
      { transferred: 1_000 },
    ]);
  });

  test("one piece is read ahead while the agent writes, and no more", async () => {
    let taken = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; taken < 6; ) yield Buffer.alloc(10, taken++);
    }
    const agent = new FileAgent();
    const ahead: number[] = [];
    agent.before = async (command) => {
      if (command !== "guest-file-write") return;
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      ahead.push(taken - agent.content.length / 10);
    };
    await copyIn(agent, source(), "/f", { chunk: 10 });
    expect(ahead).toEqual([2, 2, 2, 2, 2, 1]);
  });

  test("a source that is missing leaves the guest's file alone", async () => {
    const agent = new FileAgent();
    expect(await thrown(copyIn(agent, join(folder, "no"), "/f"))).toMatchObject({ code: "ENOENT" });
    expect(agent.calls).toEqual([]);
  });

  test.each<[string, () => Readable | AsyncIterable<Uint8Array>]>([
    [
      "a source that fails",
      async function* () {
        yield data;
        throw new Error("bad disk");
      },
    ],
    ["pieces that are no bytes", () => Readable.from([data, "text"])],
  ])("%s: the partial file is named, the handle closed", async (_name, source) => {
    const agent = new FileAgent();
    const error = await thrown(copyIn(agent, source(), "/f", { chunk: 1_000 }));
    expect(error).toBeInstanceOf(QgaFileError);
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_LOCAL", partial: "/f", offset: 1_000 });
    expect((error as Error).cause).toBeInstanceOf(Error);
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });

  test("the connection is lost: the partial file is named, the stream destroyed", async () => {
    const agent = new FileAgent();
    failing(agent, "guest-file-write", 2, gone);
    const source = Readable.from([data.subarray(0, 500), data.subarray(500)]);
    const error = await thrown(copyIn(agent, source, "/f", { chunk: 400 }));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", partial: "/f", offset: 400, cause: gone });
    expect((error as Error).message).toContain('partial: "/f"');
    expect(source.destroyed).toBe(true);
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });

  test("an abort while the source is silent", async () => {
    const agent = new FileAgent();
    const abort = new AbortController();
    const source = new PassThrough();
    source.write(data);
    agent.before = (command) => {
      if (command === "guest-file-write") setImmediate(() => abort.abort("enough"));
    };
    const error = await thrown(copyIn(agent, source, "/f", { chunk: 1_000, signal: abort.signal }));
    expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
    expect((error as Error).message).toContain('"/f"');
    expect(source.destroyed).toBe(true);
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });

  test("verified by the guest", async () => {
    const agent = new FileAgent();
    await copyIn(agent, Readable.from([data]), "/f", { verify: true });
    expect(agent.calls.slice(-2)).toEqual(["guest-exec", "guest-exec-status"]);
    agent.sum = "0".repeat(64);
    const error = await thrown(copyIn(agent, Readable.from([data]), "/f", { verify: true }));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_DIGEST", path: "/f", partial: "/f" });
    agent.sum = "sha256sum: what?";
    expect(await thrown(copyIn(agent, Readable.from([data]), "/f", { verify: true }))).toMatchObject({
      code: "ERR_QEMU_AGENT_FILE_DIGEST",
    });
  });

  test("a guest without sha256sum", async () => {
    const agent = new FileAgent();
    failing(agent, "guest-exec", 1, refused("Failed to execute child process"));
    const error = await thrown(copyIn(agent, Readable.from([data]), "/f", { verify: true }));
    expect(error).toBeInstanceOf(QgaUnavailableError);
    expect(error).toMatchObject({ reason: "unsupported" });
  });

  test("onProgress ends the copy by throwing", async () => {
    const cause = new Error("stop");
    const onProgress = (): void => {
      throw cause;
    };
    const agent = new FileAgent();
    expect(await thrown(copyIn(agent, Readable.from([data]), "/f", { onProgress }))).toMatchObject({
      partial: "/f",
      cause,
    });
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });
});

describe("copyOut", () => {
  const sink = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });
  const parts = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".part"));

  test("to a path, which has its name only at the end", async () => {
    const agent = new FileAgent(data);
    const to = join(folder, "copy");
    const early: unknown[] = [];
    const onProgress = (): void => void early.push(existsSync(to), parts().length);
    const copied = await copyOut(agent, "/f", to, { chunk: 600, onProgress });
    expect(copied).toEqual({ bytes: 1_000, sha256: sha256(data) });
    expect(early).toEqual([false, 1, false, 1]);
    expect(readFileSync(to).equals(data)).toBe(true);
    expect(parts()).toEqual([]);
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });

  test("into a stream, which is ended", async () => {
    const stream = new PassThrough();
    const [received] = await Promise.all([buffer(stream), copyOut(new FileAgent(data), "/f", stream, { chunk: 300 })]);
    expect(received.equals(data)).toBe(true);
  });

  test("of a file of exactly the limit, and of one that has more, of which no byte too much is taken", async () => {
    const to = join(folder, "copy");
    expect(await copyOut(new FileAgent(data), "/f", to, { chunk: 300, limit: 1_000 })).toMatchObject({ bytes: 1_000 });
    for (const limit of [999, 700, 600, 0]) {
      const error = (await thrown(
        copyOut(new FileAgent(data), "/f", join(folder, "more"), { chunk: 300, limit }),
      )) as QgaFileError;
      expect(error).toMatchObject({ name: "QgaFileError", code: "ERR_QEMU_AGENT_FILE_TOO_LARGE", path: "/f" });
      expect(error.message).toContain(`"/f" has more than ${limit} bytes, the limit. Give a higher one.`);
      // Whole chunks that fit were written.
      const kept = limit - (limit % 300);
      expect(error.offset).toBe(kept);
      expect(error.partial === undefined ? 0 : statSync(error.partial).size).toBe(kept);
    }
    for (const limit of [-1, 0.5, Number.NaN]) {
      expect(await thrown(copyOut(new FileAgent(data), "/f", to, { limit }))).toBeInstanceOf(RangeError);
    }
  });

  test("of a file that never ends is over at its limit", async () => {
    const agent = new FileAgent();
    // The file grows before each read.
    agent.before = (command) => {
      if (command === "guest-file-read") agent.content = Buffer.concat([agent.content, data]);
    };
    const error = await thrown(copyOut(agent, "/f", sink(), { chunk: 500, limit: 10_000 }));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_TOO_LARGE", offset: 10_000 });
    // The byte that shows it, and one that was asked for before that had come.
    expect(agent.position).toBe(10_002);
  });

  test("through a link, and into a pipe", async () => {
    symlinkSync(join(folder, "source"), join(folder, "link"));
    await copyOut(new FileAgent(Buffer.from("new")), "/f", join(folder, "link"));
    expect(readFileSync(join(folder, "source"), "utf8")).toBe("new");
    const fifo = join(folder, "fifo");
    execFileSync("mkfifo", [fifo]);
    const [received] = await Promise.all([readFile(fifo), copyOut(new FileAgent(data), "/f", fifo)]);
    expect(received.equals(data)).toBe(true);
    expect(statSync(fifo).isFIFO()).toBe(true);
  });

  test("progress, with the size where there is one", async () => {
    const seen: CopyProgress[] = [];
    const onProgress = (progress: CopyProgress): void => void seen.push(progress);
    await copyOut(new FileAgent(data), "/f", sink(), { chunk: 600, onProgress });
    const pipe = new FileAgent(data);
    failing(pipe, "guest-file-seek", 1, refused("Illegal seek"));
    await copyOut(pipe, "/f", sink(), { onProgress });
    expect(seen).toEqual([
      { transferred: 600, total: 1_000 },
      { transferred: 1_000, total: 1_000 },
      { transferred: 1_000 },
    ]);
  });

  test("the agent reads one block ahead of a slow stream, and no more", async () => {
    const agent = new FileAgent(data);
    const ahead: number[] = [];
    let taken = 0;
    const stream = new Writable({
      write: (piece: Buffer, _encoding, done) => {
        setTimeout(() => {
          taken += piece.length;
          ahead.push(agent.position - taken);
          done();
        }, 5);
      },
    });
    await copyOut(agent, "/f", stream, { chunk: 250 });
    expect(ahead).toEqual([250, 250, 250, 0]);
  });

  test("a file that is missing leaves nothing here", async () => {
    const agent = new FileAgent();
    const error = refused("No such file");
    failing(agent, "guest-file-open", 1, error);
    expect(await thrown(copyOut(agent, "/f", join(folder, "copy")))).toBe(error);
    expect(readdirSync(folder)).toEqual(["source"]);
  });

  test("a folder that is missing here: the guest is asked nothing", async () => {
    const agent = new FileAgent(data);
    expect(await thrown(copyOut(agent, "/f", join(folder, "no", "copy")))).toMatchObject({ code: "ENOENT" });
    expect(agent.calls).toEqual([]);
    expect(await thrown(copyOut(agent, "/f", folder))).toMatchObject({ code: "EISDIR" });
  });

  test("the connection is lost: the partial file stays and is named; one that exists is as it was", async () => {
    const agent = new FileAgent(data);
    failing(agent, "guest-file-read", 2, gone);
    const error = (await thrown(copyOut(agent, "/f", join(folder, "source"), { chunk: 400 }))) as QgaFileError;
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", path: "/f", offset: 400, cause: gone });
    expect(parts().map((name) => join(folder, name))).toEqual([error.partial]);
    expect(error.message).toContain(error.partial);
    expect(readFileSync(error.partial as string).equals(data.subarray(0, 400))).toBe(true);
    expect(readFileSync(join(folder, "source")).equals(data)).toBe(true);
    expect(agent.calls.at(-1)).toBe("guest-file-close");
  });

  test("lost before the first byte: no empty file stays", async () => {
    const agent = new FileAgent(data);
    failing(agent, "guest-file-read", 1, gone);
    expect(await thrown(copyOut(agent, "/f", join(folder, "copy")))).toMatchObject({ partial: undefined });
    expect(readdirSync(folder)).toEqual(["source"]);
  });

  test("a stream that fails, and one that nobody reads when the copy is aborted", async () => {
    const agent = new FileAgent(data);
    const cause = new Error("full");
    const full = new Writable({ write: (_piece, _encoding, done) => done(cause) });
    expect(await thrown(copyOut(agent, "/f", full))).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_LOCAL", cause });
    expect(agent.calls.at(-1)).toBe("guest-file-close");
    const abort = new AbortController();
    const stuck = new Writable({ write: () => abort.abort("enough") });
    const error = await thrown(copyOut(new FileAgent(data), "/f", stuck, { signal: abort.signal }));
    expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(stuck.destroyed).toBe(true);
  });

  test("aborted: the partial file is named", async () => {
    const agent = new FileAgent(data);
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    const error = await thrown(
      copyOut(agent, "/f", join(folder, "copy"), { chunk: 100, onProgress, signal: abort.signal }),
    );
    expect(error).toMatchObject({ name: "AbortError", cause: abort.signal.reason });
    expect((error as Error).message).toContain(join(folder, parts()[0] as string));
    expect(existsSync(join(folder, "copy"))).toBe(false);
  });

  test("a copy that differs does not get the name", async () => {
    const agent = new FileAgent(data);
    await copyOut(agent, "/f", join(folder, "good"), { verify: true });
    agent.position = 0;
    agent.sum = "f".repeat(64);
    const error = await thrown(copyOut(agent, "/f", join(folder, "copy"), { verify: true }));
    expect(error).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_DIGEST", partial: join(folder, parts()[0] as string) });
    expect(existsSync(join(folder, "copy"))).toBe(false);
  });
});
