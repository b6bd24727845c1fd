import { type CallOptions, QemuAbortError, QemuCommandError, QemuProtocolError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";
import type { AgentCaller } from "./agent-caller.js";
import { encodeBase64 } from "./base64.js";
import { AgentReply } from "./agent-reply.js";
import { QgaFileError } from "./file-errors.js";
import { textOf } from "./texts.js";

/** How long closing may take (ms): it waits behind a command that hangs, and whoever closes has an error to tell. */
const closeTimeout = 5_000;

/** The same when the caller has given up: what is not closed by then is as soon as the agent answers. */
const closeTimeoutAfterAbort = 1_000;

/** Numbers, which agents of all ages take; names came later. */
const seekSet = 0;
const seekEnd = 2;

/** How a file is opened: to be read, to be written anew, or to be written at its end. */
export type FileMode = "r" | "w" | "a";

/** What one `guest-file-read` gave. */
export interface FileBlock {
  readonly count: number;
  /** True when there is no more. */
  readonly last: boolean;
  /** Decodes the bytes, which takes a while: ask the agent for the next block before. */
  bytes(): Buffer;
}

/** @throws TypeError for what is no text, RangeError for a path that no file of a guest has. */
export function checkGuestPath(path: string): void {
  // Plain JavaScript may give anything.
  if (typeof path !== "string") throw new TypeError(`The path of a file in the guest is text, not ${typeof path}.`);
  // The agent would open what stands before a NUL.
  if (path === "" || path.includes("\0")) {
    throw new RangeError("The path of a file in the guest is empty or has a NUL.");
  }
}

/** A file that is open in the guest. The agent keeps it open until it is closed, whoever is connected. */
export class GuestFile {
  readonly path: string;
  readonly #agent: AgentCaller;
  readonly #mode: FileMode;
  readonly #handle: number;
  readonly #options: CallOptions;
  #offset = 0;

  private constructor(agent: AgentCaller, path: string, mode: FileMode, handle: number, options: CallOptions) {
    this.#agent = agent;
    this.path = path;
    this.#mode = mode;
    this.#handle = handle;
    this.#options = options;
  }

  /**
   * Opens a file. When the caller gives up meanwhile, the agent may open it yet: the client closes it then, as soon as it
   * hears of its handle; see {@link AgentCaller.call}.
   *
   * @param options go with every command about this file but the closing of it.
   * @throws QemuCommandError with the agent's reason; it names the path.
   */
  static async open(agent: AgentCaller, path: string, mode: FileMode, options: CallOptions): Promise<GuestFile> {
    checkGuestPath(path);
    const reply = new AgentReply(
      agent,
      "guest-file-open",
      await agent.call("guest-file-open", { path, mode }, options),
    );
    return new GuestFile(agent, path, mode, reply.wholeInteger(), options);
  }

  /** How many bytes were read or written. */
  get offset(): number {
    return this.#offset;
  }

  /** Reads up to `count` bytes, of which there must be at least one: for zero the agent never says that the end is reached. */
  async read(count: number): Promise<FileBlock> {
    const reply = await this.#call("guest-file-read", { handle: this.#handle, count });
    const got = reply.count("count", count);
    this.#offset += got;
    return {
      count: got,
      // A short block is not the end: it may be a pipe's.
      last: reply.boolean("eof") || got === 0,
      bytes: () => {
        const bytes = reply.bytes("buf-b64");
        if (bytes.length === got) return bytes;
        const text = `${this.#agent.name}: "guest-file-read" counts ${got} bytes of "${this.path}" and holds ${bytes.length}.`;
        throw new QemuProtocolError(text, { code: "ERR_QEMU_UNEXPECTED_ANSWER", path: "guest-file-read.buf-b64" });
      },
    };
  }

  /** Writes all of `bytes`, however little the agent takes at a time; `text` is their base64 where that is made already. */
  async write(bytes: Uint8Array, text: string = encodeBase64(bytes)): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      const args = { handle: this.#handle, "buf-b64": rest === bytes ? text : encodeBase64(rest) };
      const reply = await this.#call("guest-file-write", args);
      const taken = reply.count("count", rest.length);
      // It is how an agent answers to base64 that it can't decode, and maybe to a full disk.
      if (taken === 0) {
        throw this.#error(
          "ERR_QEMU_AGENT_FILE_STUCK",
          `none of ${rest.length} bytes were taken at offset ${this.#offset}`,
        );
      }
      this.#offset += taken;
      rest = rest.subarray(taken);
    }
  }

  /** Hands what the agent buffers to the guest's kernel: an error of the disk may show only now. */
  async flush(): Promise<void> {
    await this.#call("guest-file-flush", { handle: this.#handle });
  }

  /** The size, by seeking, while nothing has been read; undefined for what has none, such as a pipe. */
  async size(): Promise<number | undefined> {
    let size: number;
    try {
      size = await this.#seek(seekEnd);
    } catch (error) {
      if (error instanceof QgaFileError && error.code === "ERR_QEMU_AGENT_FILE_REFUSED") return undefined;
      throw error;
    }
    await this.#seek(seekSet);
    // Files of /proc claim to be empty.
    return size === 0 ? undefined : size;
  }

  /**
   * Closes the file. An error of that doesn't count with `told`: when another one is being told already, which it must not
   * hide, or when all that was to be read has been. With `hurry` it takes a second at most, instead of five.
   */
  async close(told: boolean, hurry = this.#options.signal?.aborted === true): Promise<void> {
    const over = new AbortController();
    const deadline = new Deadline(hurry ? closeTimeoutAfterAbort : closeTimeout, () => over.abort());
    try {
      const args = { handle: this.#handle };
      await this.#agent.call("guest-file-close", args, { signal: over.signal }, { patient: true });
    } catch (error) {
      // The agent never got it, or may not have: it waits behind a command that hangs, or the guest is frozen.
      if (!(error instanceof QemuCommandError)) this.#agent.closeLater(this.#handle);
      // The last of what was written may be lost, as on a network file system.
      if (!told) throw this.#failure(error);
    } finally {
      deadline.cancel();
    }
  }

  /** Has the file closed as soon as the agent answers: now it doesn't, or nobody waits for it. */
  closeLater(): void {
    this.#agent.closeLater(this.#handle);
  }

  async #seek(whence: number): Promise<number> {
    const reply = await this.#call("guest-file-seek", { handle: this.#handle, offset: 0, whence });
    return reply.count("position", Number.MAX_SAFE_INTEGER);
  }

  async #call(command: string, args: object): Promise<AgentReply> {
    let returned: unknown;
    try {
      returned = await this.#agent.call(command, args, this.#options, { patient: true });
    } catch (error) {
      throw this.#failure(error);
    }
    return new AgentReply(this.#agent, command, returned);
  }

  /** The agent's own errors know only handles. */
  #failure(error: unknown): Error {
    if (error instanceof QemuAbortError && this.#options.signal?.aborted) {
      const text = `${this.#agent.name}: ${this.#doing} was aborted at offset ${this.#offset}.${this.#left}`;
      return new QemuAbortError(text, { cause: error.cause, outcome: "unknown" });
    }
    const refused = error instanceof QemuCommandError;
    const code = refused ? "ERR_QEMU_AGENT_FILE_REFUSED" : "ERR_QEMU_AGENT_FILE_INTERRUPTED";
    return this.#error(code, `failed at offset ${this.#offset}: ${textOf(error)}`, error);
  }

  #error(code: QgaFileError["code"], text: string, cause?: unknown): QgaFileError {
    return new QgaFileError(`${this.#agent.name}: ${this.#doing} ${text}.${this.#left}`, {
      code,
      path: this.path,
      offset: this.#offset,
      partial: this.#mode === "r" ? undefined : this.path,
      cause,
    });
  }

  get #doing(): string {
    return `${this.#mode === "r" ? "reading" : "writing"} "${this.path}"`;
  }

  get #left(): string {
    return this.#mode === "r" ? "" : ` The file in the guest is partial: "${this.path}".`;
  }
}
