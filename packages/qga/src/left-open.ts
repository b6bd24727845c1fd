import type { JsonObject } from "@qemu-wire/wire/internal";

/** The command that opens a file. What it opens stays open in the guest, whoever is connected, until somebody closes it. */
export const openCommand = "guest-file-open";

/**
 * The files that this client has left open in the guest: opened by a `guest-file-open` whose caller had given up before the
 * answer came, so that nobody but this knows the handle.
 *
 * An agent answers in order: the first answer after such a command is its own, however late it is, even if a
 * synchronisation is under way that drops it for everybody else.
 */
export class LeftOpen {
  /** What a `guest-file-open` is about whose answer has not come. */
  #asked: "wanted" | "given-up" | undefined;
  /** The handle that was told while its caller could still take it. */
  #told: number | bigint | undefined;
  readonly #handles = new Set<number | bigint>();

  /** The handles that are to be closed. */
  get handles(): ReadonlySet<number | bigint> {
    return this.#handles;
  }

  /** Whether there is something to close, now or when a late answer comes. */
  get pending(): boolean {
    return this.#handles.size > 0 || this.#asked === "given-up";
  }

  /** A `guest-file-open` is about to be sent. */
  asks(): void {
    this.#asked = "wanted";
    this.#told = undefined;
  }

  /** The caller has the answer, or nothing was sent. */
  settled(): void {
    if (this.#asked === "wanted") this.#asked = undefined;
    this.#told = undefined;
  }

  /** Garbage came: if it came in place of the answer, or before it, the caller does not get that. */
  garbage(): void {
    if (this.#asked === "wanted") this.#asked = "given-up";
  }

  /** Nobody waits for the answer any more. It may have come a moment ago. */
  givenUp(): void {
    if (this.#told !== undefined) this.#handles.add(this.#told);
    this.#told = undefined;
    if (this.#asked !== undefined) this.#asked = "given-up";
  }

  /** A message came, whether it is let through or not. */
  message(message: JsonObject): void {
    if (this.#asked === undefined || message["id"] !== undefined) return;
    const handle = message["return"];
    if (handle === undefined && message["error"] === undefined) return;
    const isHandle = (typeof handle === "number" && Number.isSafeInteger(handle)) || typeof handle === "bigint";
    if (isHandle && this.#asked === "given-up") this.#handles.add(handle);
    else if (isHandle) this.#told = handle;
    this.#asked = undefined;
  }

  /** A 0xFF byte came, before which the agent has answered all that it ever will of what it was asked before. */
  sentinel(): void {
    if (this.#asked === "given-up") this.#asked = undefined;
  }

  /** Somebody could not close a handle: it is done later. */
  add(handle: number | bigint): void {
    this.#handles.add(handle);
  }

  /** It is closed, or the agent knows it no more. */
  closed(handle: number | bigint): void {
    this.#handles.delete(handle);
  }

  /** The agent is gone, and with it all that it had open. */
  clear(): void {
    this.#asked = undefined;
    this.#told = undefined;
    this.#handles.clear();
  }
}
