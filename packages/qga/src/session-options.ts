import type { IntegerMode, Notice } from "@qemu-wire/wire";

/** The settings of a session; times are milliseconds. */
export interface SessionOptions {
  readonly connectTimeout: number;
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
}

/** What the client wants to know of its session. */
export interface SessionHooks {
  notice(notice: Notice): void;
  ended(): void;
  /** The agent spoke, no command waits for it, and there are files that can be closed now. */
  leftOpen(): void;
}
