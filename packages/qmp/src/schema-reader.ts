import { type CallOptions, type Outcome, QemuAbortError, type QmpGreeting, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, callerStack, checkTimeout, Deadline, timeoutError } from "@qemu-wire/wire/internal";
import { QmpSchema } from "./schema.js";

const command = "query-qmp-schema";

/** One reading of the schema, for all who ask for it meanwhile. */
interface Reading {
  readonly greeting: QmpGreeting;
  readonly schema: Promise<QmpSchema>;
  readonly stop: AbortController;
  waiting: number;
}

/** Reads each connection's schema once for all who ask for it; who gives up doesn't spoil it for the others. */
export class SchemaReader {
  readonly #name: string;
  readonly #execute: (signal: AbortSignal) => Promise<unknown>;
  #reading: Reading | undefined;

  /** `execute` sends the command. */
  constructor(name: string, execute: (command: string, signal: AbortSignal) => Promise<unknown>) {
    this.#name = name;
    this.#execute = (signal) => execute(command, signal);
  }

  /** The schema of the connection that began with `greeting`. */
  async get(greeting: QmpGreeting, { signal, timeout }: CallOptions = {}): Promise<QmpSchema> {
    checkTimeout(timeout);
    if (signal?.aborted) throw abortError(this.#name, command, signal, "not-sent");
    const reading = this.#shared(greeting);
    let deadline: Deadline | undefined;
    let onAbort: (() => void) | undefined;
    const givenUp = new Promise<"deadline" | "signal">((resolve) => {
      if (timeout !== undefined) deadline = new Deadline(timeout, () => resolve("deadline"));
      onAbort = () => resolve("signal");
      signal?.addEventListener("abort", onAbort, { once: true });
    });
    reading.waiting++;
    try {
      const first = await Promise.race([reading.schema, givenUp]);
      if (first instanceof QmpSchema) return first;
      const outcome = reading.waiting === 1 ? await this.#abandon(reading) : undefined;
      if (first === "deadline") throw this.#expired(timeout as number, outcome);
      throw abortError(this.#name, command, signal as AbortSignal, outcome ?? "unknown");
    } catch (error) {
      throw callerStack(error);
    } finally {
      reading.waiting--;
      deadline?.cancel();
      if (onAbort) signal?.removeEventListener("abort", onAbort);
    }
  }

  /** Nobody waits for it any more: it is taken back if it still can be. */
  async #abandon(reading: Reading): Promise<Outcome> {
    if (this.#reading === reading) this.#reading = undefined;
    reading.stop.abort();
    try {
      await reading.schema;
    } catch (error) {
      if (error instanceof QemuAbortError) return error.outcome;
    }
    return "unknown";
  }

  /** `outcome` is undefined when others still wait for the same answer: then nobody looks how far it came. */
  #expired(timeout: number, outcome: Outcome | undefined): QemuTimeoutError {
    if (outcome === "unknown") return timeoutError(this.#name, command, timeout);
    const text =
      outcome === undefined
        ? `no answer to "${command}" within ${timeout} ms; others still wait for it.`
        : `"${command}" was not sent within ${timeout} ms, so that repeating it is safe.`;
    return new QemuTimeoutError(`${this.#name}: ${text}`, { timeout, outcome: outcome ?? "unknown" });
  }

  #shared(greeting: QmpGreeting): Reading {
    if (this.#reading?.greeting === greeting) return this.#reading;
    const stop = new AbortController();
    const schema = this.#execute(stop.signal).then((entries) => new QmpSchema(entries, greeting, this.#name));
    const reading: Reading = { greeting, schema, stop, waiting: 0 };
    this.#reading = reading;
    // A failed attempt is nobody's answer: the next call asks again.
    schema.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return reading;
  }
}
