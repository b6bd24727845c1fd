import { noticeChannel } from "./trace.js";

/** What a {@link Notice} is about. */
export type NoticeCode =
  /** An answer for an id that this connection never used. */
  | "unknown-id"
  /** An error that names no command; when one command was in flight it was rejected with it. */
  | "error-without-id"
  /** The answer of a command that was aborted or timed out before. It was dropped. */
  | "late-answer"
  /** A message from before the negotiation, such as the answer to a command of the monitor's previous client. It was dropped. */
  | "stale-message"
  /** A message that is neither greeting, answer nor event. It was dropped. */
  | "unexpected-message"
  /** A command's deadline expired while QEMU's main loop is busy; later commands wait behind it. */
  | "stalled"
  /** An agent sent what is no message; the client synchronises anew. */
  | "garbage"
  /** An attempt to connect again failed; the next one follows. */
  | "reconnect-failed";

/** Something worth knowing that is no failure of a command: shown by `on("notice", …)` and the channel `qemu-wire:notice`. */
export interface Notice {
  readonly code: NoticeCode;
  /** What happened, for people. Parts that came from the peer are quoted and cut. */
  readonly message: string;
  /** How often this happened on this connection, this time included. */
  readonly count: number;
}

/** Counts and delivers the notices of one connection. */
export class NoticeCounter {
  readonly #name: string;
  readonly #receiver: { notice(notice: Notice): void };
  readonly #counts = new Map<NoticeCode, number>();

  constructor(name: string, receiver: { notice(notice: Notice): void }) {
    this.#name = name;
    this.#receiver = receiver;
  }

  report(code: NoticeCode, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const notice: Notice = { code, message: `${this.#name}: ${message}`, count };
    if (noticeChannel.hasSubscribers) noticeChannel.publish({ connection: this.#name, notice });
    this.#receiver.notice(notice);
  }
}
