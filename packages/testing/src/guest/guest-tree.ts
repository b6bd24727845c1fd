import { posix } from "node:path";
import type { CpioEntry } from "./cpio.js";
import { GuestBuildError } from "./guest-build-error.js";

/** The guest's files while they are gathered, by absolute path; folders above them come by themselves. */
export class GuestTree {
  readonly #entries = new Map<string, CpioEntry>();

  /** What {@link writeCpio} takes. */
  get entries(): ReadonlyMap<string, CpioEntry> {
    return this.#entries;
  }

  /** Adds a file, in place of one that was there. */
  addFile(path: string, content: string | Uint8Array, mode = 0o644): void {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    this.#add(path, { kind: "file", mode: mode & 0o7777, content: bytes });
  }

  addLink(path: string, target: string): void {
    this.#add(path, { kind: "link", target });
  }

  addFolder(path: string, mode = 0o755): void {
    this.#add(path, { kind: "folder", mode });
  }

  #add(path: string, entry: CpioEntry): void {
    const key = keyOf(path);
    const parent = posix.dirname(key);
    if (parent !== "." && this.#entries.get(parent)?.kind !== "folder") {
      if (this.#entries.has(parent)) throw wrongPath(path, `/${parent} is no folder`);
      this.addFolder(`/${parent}`);
    }
    if (entry.kind !== "folder" && this.#entries.get(key)?.kind === "folder") throw wrongPath(path, "it is a folder");
    this.#entries.set(key, entry);
  }
}

function keyOf(path: string): string {
  if (!path.startsWith("/") || path === "/" || posix.normalize(path) !== path || /\0|\/$/.test(path)) {
    throw wrongPath(path, "paths in the guest are absolute and hold no empty, `.` or `..` part");
  }
  return path.slice(1);
}

function wrongPath(path: string, reason: string): GuestBuildError {
  return new GuestBuildError(`${JSON.stringify(path)} can't be a file of the guest: ${reason}`, {
    code: "ERR_QEMU_GUEST_OPTION",
  });
}
