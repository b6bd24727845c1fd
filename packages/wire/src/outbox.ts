import type { Call } from "./call.js";
import { CallQueue } from "./call-queue.js";

/** Calls beyond this many bytes go out in one more write. */
const bytesPerWrite = 64 * 1024;

/**
 * The calls that are not written yet, in call order.
 *
 * The calls of one turn leave in one write, which is what makes many commands at once fast. What the stream or the
 * in-band limit doesn't take yet waits here, where an abort is still `not-sent`.
 */
export class Outbox {
  /**
   * How many in-band commands may be with the peer at once. With out-of-band commands enabled QEMU's queue holds 8
   * (`QMP_REQ_QUEUE_LEN_MAX`): at 9 it stops reading, and nothing out-of-band gets through any more.
   */
  inBandLimit = Number.POSITIVE_INFINITY;

  readonly #inBand = new CallQueue();
  readonly #outOfBand = new CallQueue();
  readonly #write: (text: string) => boolean;
  readonly #written: (call: Call) => void;
  #inBandAtPeer = 0;
  #scheduled = false;
  #blocked = false;
  #stopped = false;

  /** `write` returns false when the stream wants no more for now; `written` is told of each call on its way out. */
  constructor(write: (text: string) => boolean, written: (call: Call) => void) {
    this.#write = write;
    this.#written = written;
  }

  add(call: Call): void {
    this.#queueOf(call).add(call);
    this.#schedule();
  }

  /** A call that is not written was abandoned just now. */
  abandoned(call: Call): void {
    this.#queueOf(call).abandoned();
  }

  /** The peer is done with a call of ours, so that the next one may go. */
  answered(call: Call): void {
    if (call.outOfBand) return;
    this.#inBandAtPeer--;
    if (this.#inBand.size > 0) this.#schedule();
  }

  /** The stream takes bytes again. */
  drained(): void {
    this.#blocked = false;
    this.#schedule();
  }

  /** Nothing is written any more. */
  stop(): void {
    this.#stopped = true;
    this.#inBand.clear();
    this.#outOfBand.clear();
  }

  #queueOf(call: Call): CallQueue {
    return call.outOfBand ? this.#outOfBand : this.#inBand;
  }

  #schedule(): void {
    if (this.#scheduled || this.#blocked) return;
    this.#scheduled = true;
    // After the running callback and all its promise jobs: what they execute leaves together.
    process.nextTick(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    let text = "";
    while (!this.#stopped && !this.#blocked) {
      const call = this.#outOfBand.take() ?? (this.#inBandAtPeer < this.inBandLimit ? this.#inBand.take() : undefined);
      if (call === undefined) break;
      if (!call.outOfBand) this.#inBandAtPeer++;
      call.phase = "written";
      this.#written(call);
      text += call.text;
      // A thousand commands in flight need not keep what they said.
      call.text = "";
      if (text.length >= bytesPerWrite) {
        this.#blocked = !this.#write(text);
        text = "";
      }
    }
    if (text !== "") this.#blocked = !this.#write(text);
  }
}
