import { setTimeout as sleep } from "node:timers/promises";
import type { Host, ProcessIdentity } from "../host/host.js";

/** Between two looks, in milliseconds: the first after somebody asked it to hurry, and the longest. */
const shortestPause = 2;
const longestPause = 250;

/**
 * Waits for the end of a process that is no child of ours. Node has no pidfd and the kernel tells nobody else, so `/proc`
 * is looked at: four times a second, and more often just after a signal was sent. It holds this process up, as a child
 * does, until {@link unref}.
 */
export class ExitWatch {
  readonly ended: Promise<void>;
  #pause = longestPause;
  #waking = new AbortController();
  #stopped = false;

  constructor(host: Host, identity: ProcessIdentity) {
    // After `unref()` it never resolves: nobody looks any more. Who can't look, as after a lost link, has lost it.
    this.ended = new Promise((resolve) => {
      this.#look(host, identity).then((gone) => gone && resolve(), resolve);
    });
  }

  /** It will probably end soon. */
  hurry(): void {
    this.#pause = shortestPause;
    this.#waking.abort();
  }

  /** Looks no more: the process was given up. */
  unref(): void {
    this.#stopped = true;
    this.#waking.abort();
  }

  async #look(host: Host, { pid, startTime }: ProcessIdentity): Promise<boolean> {
    while (!this.#stopped) {
      if ((await host.processes.startTime(pid)) !== startTime) return true;
      this.#waking = new AbortController();
      const { signal } = this.#waking;
      await sleep(this.#pause, undefined, { signal }).catch(() => {});
      this.#pause = Math.min(this.#pause * 2, longestPause);
    }
    return false;
  }
}
