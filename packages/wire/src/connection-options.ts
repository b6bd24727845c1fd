import type { CloseReason } from "./errors.js";
import type { IntegerMode } from "./integer-types.js";

export interface ConnectionOptions {
  /** The endpoint as messages show it. */
  readonly name: string;
  /** The largest message taken from the peer, in bytes. */
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
  /** Whether the peer speaks first: then its first message goes to `message`, whatever it is. */
  readonly greeting: boolean;
  /**
   * How an answer finds its command; by `"id"` unless told. `"order"` for a guest agent: its requests carry no id, as agents
   * before 4.0 refuse one, and there is one at a time.
   */
  readonly correlation?: "id" | "order";
}

/** Third place of every command. */
export interface CallOptions {
  /** Rejects the command with an `AbortError` when it fires. What was written is not taken back: see `outcome`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds from the write until the command rejects with {@link QemuTimeoutError}; resolution 10 ms. The time before
   * the write doesn't count, in which a command waits for its turn (QEMU takes 8 at a time, with out-of-band commands) or
   * for a connection: a `signal`, such as `AbortSignal.timeout()`, bounds that, too, and then says `not-sent`.
   */
  readonly timeout?: number | undefined;
}

/** How a connection ended. */
export interface CloseInfo {
  readonly reason: CloseReason;
  /** The first error, for an end that was one. */
  readonly cause: Error | undefined;
}
