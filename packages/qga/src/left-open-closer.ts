import { QemuCommandError, QemuProtocolError } from "@qemu-wire/wire";
import { abortError, Deadline } from "@qemu-wire/wire/internal";
import type { AgentSession } from "./agent-session.js";
import type { Turns } from "./turns.js";

/** Closes the files that a client has left open in the guest, between its commands; see `LeftOpen` for how there are any. */
export class LeftOpenCloser {
  readonly #session: AgentSession;
  readonly #turns: Turns;
  readonly #possible: () => boolean;
  /** What is under way. */
  #tidying: Promise<void> | undefined;

  /** @param possible false while the agent closes nothing: the guest is frozen, or the agent isn't there. */
  constructor(session: AgentSession, turns: Turns, possible: () => boolean) {
    this.#session = session;
    this.#turns = turns;
    this.#possible = possible;
  }

  /**
   * Synchronises and then closes what is left open, all within a turn that the caller has.
   *
   * @throws as `AgentSession.synchronize()`; also QgaRestartedError.
   */
  async synchronize(timeout: number, signal: AbortSignal | undefined): Promise<void> {
    await this.#session.synchronize(timeout, signal);
    if (!this.#possible()) return;
    await this.#closeAll(timeout, signal);
    if (this.#session.dirty) await this.#session.synchronize(timeout, signal);
  }

  /** Closes what is left open when its turn comes. What can't be closed then is at the next synchronisation. */
  tidy(timeout: number): void {
    if (this.#session.leftOpen.handles.size === 0) return;
    this.#tidying ??= this.#tidy(timeout, undefined).finally(() => {
      this.#tidying = undefined;
    });
  }

  /**
   * Closes what is left open, for the last time, and waits `grace` milliseconds for that at most. `ended` is called at once:
   * nobody else gets a turn any more. Never rejects.
   */
  async finish(grace: number, ended: () => void): Promise<void> {
    if (!this.#session.leftOpen.pending || (this.#tidying === undefined && this.#turns.current !== undefined)) return;
    const over = new AbortController();
    const expired = new Promise<void>((resolve) => over.signal.addEventListener("abort", () => resolve()));
    const deadline = new Deadline(grace, () => over.abort());
    const tidied = this.#tidying ?? this.#tidy(grace, over.signal);
    ended();
    await Promise.race([tidied, expired]);
    deadline.cancel();
  }

  /** Never rejects: what could not be closed stays on the list. */
  async #tidy(timeout: number, signal: AbortSignal | undefined): Promise<void> {
    const what = "guest-file-close";
    const aborted = (): Error => abortError(this.#session.name, what, signal as AbortSignal, "not-sent");
    const work = async (): Promise<void> => {
      if (!this.#session.leftOpen.pending || !this.#possible()) return;
      if (this.#session.dirty) await this.synchronize(timeout, signal);
      else await this.#closeAll(timeout, signal);
    };
    // The next command synchronises first and says why that fails; and the end of a connection is told to all.
    await this.#turns.take({ what, signal, aborted }, work).catch(() => {});
  }

  /** On a session that is not dirty; it may be dirty afterwards. What the agent answers is told as a notice. */
  async #closeAll(timeout: number, signal: AbortSignal | undefined): Promise<void> {
    const { leftOpen } = this.#session;
    for (const handle of [...leftOpen.handles]) {
      if (this.#session.dirty) return;
      const what = `the file ${handle}, which a command that was given up had left open in the guest,`;
      try {
        await this.#session.execute("guest-file-close", { handle }, { timeout, signal });
        leftOpen.closed(handle);
        this.#session.notice("late-answer", `${what} was closed.`);
      } catch (error) {
        if (!(error instanceof QemuCommandError || error instanceof QemuProtocolError)) throw error;
        // While the guest is frozen nothing can be closed. After any other refusal the handle is of no use to anybody.
        const frozen = error instanceof QemuCommandError && error.desc.endsWith("frozen state");
        if (!frozen) leftOpen.closed(handle);
        this.#session.notice("late-answer", `${what} was not closed: ${error.message}`);
      }
    }
  }
}
