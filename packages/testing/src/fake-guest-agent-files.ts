import { posix } from "node:path";
import type { AgentArguments } from "./fake-guest-agent-arguments.js";
import { GuestFile } from "./fake-guest-agent-file.js";
import { QmpFailure } from "./qmp-failure.js";

interface Handle {
  readonly path: string;
  readonly file: GuestFile | "folder";
  readonly reads: boolean;
  readonly writes: boolean;
  readonly appends: boolean;
  position: number;
  eof: boolean;
}

const defaultRead = 4096;
const largestRead = 48 * 1024 * 1024;
const modes = /^(?<kind>[rwa])(?<plus>b?\+b?|b?)$/;

/** The files of the fake guest, in memory, and the handles that clients have opened. */
export class FakeGuestFiles {
  /** How many bytes one `guest-file-write` takes at most. */
  maxWrite = Number.POSITIVE_INFINITY;
  /** How many bytes one `guest-file-read` gives at most. */
  maxRead = Number.POSITIVE_INFINITY;
  /** How many bytes all files may have together; a write beyond it is "No space left on device". */
  capacity = Number.POSITIVE_INFINITY;

  readonly #files = new Map<string, GuestFile>();
  readonly #folders = new Set(["/", "/etc", "/root", "/tmp"]);
  readonly #handles = new Map<number, Handle>();
  #nextHandle = 1000;

  /** The handles that are open in the guest, with the path of each. */
  get openHandles(): ReadonlyMap<number, string> {
    return new Map([...this.#handles].map(([handle, { path }]) => [handle, path]));
  }

  /** The paths of all files. */
  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** What a file holds; undefined when there is none. */
  content(path: string): Buffer | undefined {
    return this.#files.get(posix.normalize(path))?.content();
  }

  /** Puts a file into the guest, and its folders. */
  put(path: string, content: string | Uint8Array): void {
    const normal = posix.normalize(path);
    this.addFolder(posix.dirname(normal));
    this.#files.set(normal, new GuestFile(Buffer.from(content as Uint8Array)));
  }

  remove(path: string): void {
    this.#files.delete(posix.normalize(path));
  }

  addFolder(path: string): void {
    for (let folder = posix.normalize(path); !this.#folders.has(folder); folder = posix.dirname(folder)) {
      this.#folders.add(folder);
    }
  }

  /** What the end of the agent closes. The numbers of handles go on: the agent keeps them in its state file. */
  closeAll(): void {
    this.#handles.clear();
  }

  /** `guest-file-open` */
  open(args: AgentArguments): number {
    args.allowOnly("path", "mode");
    const path = args.text("path");
    const mode = args.text("mode", "r");
    const { kind, plus = "" } = modes.exec(mode)?.groups ?? {};
    if (kind === undefined) throw new QmpFailure(`invalid file open mode '${mode}'`);
    const refuse = (reason: string) => new QmpFailure(`failed to open file '${path}' (mode: '${mode}'): ${reason}`);
    const normal = posix.normalize(path);
    const writes = kind !== "r" || plus.includes("+");
    let file = this.#folders.has(normal) ? ("folder" as const) : this.#files.get(normal);
    if (file === "folder" && writes) throw refuse("Is a directory");
    if (file === undefined) {
      if (this.#files.has(posix.dirname(normal))) throw refuse("Not a directory");
      if (kind === "r" || !this.#folders.has(posix.dirname(normal))) throw refuse("No such file or directory");
      file = new GuestFile();
      this.#files.set(normal, file);
    }
    if (kind === "w" && file !== "folder") file.truncate();
    const handle = this.#nextHandle;
    this.#nextHandle += 1;
    const reads = kind === "r" || plus.includes("+");
    this.#handles.set(handle, { path, file, reads, writes, appends: kind === "a", position: 0, eof: false });
    return handle;
  }

  /** `guest-file-read` */
  read(args: AgentArguments): object {
    args.allowOnly("handle", "count");
    const handle = this.#handleOf(args);
    const count = args.integer("count", defaultRead);
    if (count < 0 || count > largestRead) throw new QmpFailure(`value '${count}' is invalid for argument count`);
    if (!handle.reads) throw new QmpFailure("failed to read file: Bad file descriptor");
    if (handle.file === "folder") throw new QmpFailure("failed to read file: Is a directory");
    const bytes = handle.file.read(handle.position, Math.min(count, this.maxRead));
    handle.position += bytes.length;
    if (count > 0 && bytes.length < Math.min(count, this.maxRead)) handle.eof = true;
    return { count: bytes.length, "buf-b64": bytes.toString("base64"), eof: handle.eof };
  }

  /** `guest-file-write` */
  write(args: AgentArguments): object {
    args.allowOnly("handle", "buf-b64", "count");
    const handle = this.#handleOf(args);
    const bytes = args.bytes("buf-b64");
    const count = args.integer("count", bytes.length);
    if (count < 0 || count > bytes.length) throw new QmpFailure(`value '${count}' is invalid for argument count`);
    if (!handle.writes || handle.file === "folder")
      throw new QmpFailure("failed to write to file: Bad file descriptor");
    const { file } = handle;
    if (handle.appends) handle.position = file.size;
    const written = bytes.subarray(0, Math.min(count, this.maxWrite));
    const grows = Math.max(0, handle.position + written.length - file.size);
    if (grows > 0 && this.#used() + grows > this.capacity) {
      throw new QmpFailure("failed to write to file: No space left on device");
    }
    file.write(handle.position, written);
    handle.position += written.length;
    return { count: written.length, eof: handle.eof };
  }

  /** `guest-file-seek` */
  seek(args: AgentArguments): object {
    args.allowOnly("handle", "offset", "whence");
    const handle = this.#handleOf(args);
    const offset = args.integer("offset");
    const whence = args.raw("whence");
    const from = new Map<unknown, number>([
      ["set", 0],
      [0, 0],
      ["cur", handle.position],
      [1, handle.position],
      ["end", handle.file === "folder" ? 0 : handle.file.size],
      [2, handle.file === "folder" ? 0 : handle.file.size],
    ]).get(whence);
    if (!args.has("whence")) throw new QmpFailure("Parameter 'whence' is missing");
    if (from === undefined) throw new QmpFailure("invalid whence code");
    if (from + offset < 0) throw new QmpFailure("failed to seek file: Invalid argument");
    handle.position = from + offset;
    handle.eof = false;
    return { position: handle.position, eof: false };
  }

  /** `guest-file-flush` */
  flush(args: AgentArguments): object {
    args.allowOnly("handle");
    this.#handleOf(args);
    return {};
  }

  /** `guest-file-close` */
  close(args: AgentArguments): object {
    args.allowOnly("handle");
    this.#handleOf(args);
    this.#handles.delete(args.integer("handle"));
    return {};
  }

  #handleOf(args: AgentArguments): Handle {
    const number = args.integer("handle");
    const handle = this.#handles.get(number);
    if (handle === undefined) throw new QmpFailure(`handle '${number}' has not been found`);
    return handle;
  }

  #used(): number {
    return [...this.#files.values()].reduce((sum, file) => sum + file.size, 0);
  }
}
