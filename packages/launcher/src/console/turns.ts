import { addAbortListener, removeAbortListener } from "@qemu-wire/wire/internal";

/** One at a time, in order. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Runs `work` when all that came before is done, whether it failed or not. When `signal` fires before that, it is never
   * run: rejects with what `aborted` makes.
   */
  async take<T>(work: () => Promise<T>, signal: AbortSignal | undefined, aborted: () => Error): Promise<T> {
    let dropped = false;
    let started = false;
    const turn = this.#last.then(async () => {
      started = true;
      return dropped ? undefined : await work();
    });
    this.#last = turn.catch(() => {});
    if (signal === undefined) return (await turn) as T;
    let onAbort: (() => void) | undefined;
    const abandoned = new Promise<never>((_resolve, reject) => {
      onAbort = () => {
        // What has begun sees the signal itself.
        if (started) return;
        dropped = true;
        reject(aborted());
      };
      if (signal.aborted) onAbort();
      else addAbortListener(signal, onAbort);
    });
    try {
      return (await Promise.race([turn, abandoned])) as T;
    } finally {
      if (onAbort) removeAbortListener(signal, onAbort);
    }
  }
}
