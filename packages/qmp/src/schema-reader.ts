import type { CallOptions, QmpGreeting } from "@qemu-wire/wire";
import { abortError, callerStack, checkTimeout, Deadline, timeoutError } from "@qemu-wire/wire/internal";
import { QmpSchema } from "./schema.js";

const command = "query-qmp-schema";

/** Reads each connection's schema once for all who ask for it; who gives up doesn't spoil it for the others. */
export class SchemaReader {
  readonly #name: string;
  readonly #execute: () => Promise<unknown>;
  #read: { readonly greeting: QmpGreeting; readonly schema: Promise<QmpSchema> } | undefined;

  /** `execute` sends the command. */
  constructor(name: string, execute: (command: string) => Promise<unknown>) {
    this.#name = name;
    this.#execute = () => execute(command);
  }

  /** The schema of the connection that began with `greeting`. */
  async get(greeting: QmpGreeting, { signal, timeout }: CallOptions = {}): Promise<QmpSchema> {
    checkTimeout(timeout);
    if (signal?.aborted) throw abortError(this.#name, command, signal, "not-sent");
    let deadline: Deadline | undefined;
    let onAbort: (() => void) | undefined;
    const givenUp = new Promise<never>((_, reject) => {
      if (timeout !== undefined)
        deadline = new Deadline(timeout, () => reject(timeoutError(this.#name, command, timeout)));
      if (signal) {
        onAbort = () => reject(abortError(this.#name, command, signal, "unknown"));
        signal.addEventListener("abort", onAbort, { once: true });
      }
    });
    try {
      return await Promise.race([this.#shared(greeting), givenUp]);
    } catch (error) {
      throw callerStack(error);
    } finally {
      deadline?.cancel();
      if (onAbort) signal?.removeEventListener("abort", onAbort);
    }
  }

  #shared(greeting: QmpGreeting): Promise<QmpSchema> {
    if (this.#read?.greeting === greeting) return this.#read.schema;
    const schema = this.#execute().then((entries) => new QmpSchema(entries, greeting));
    this.#read = { greeting, schema };
    // A failed attempt is nobody's answer: the next call asks again.
    schema.catch(() => {
      if (this.#read?.schema === schema) this.#read = undefined;
    });
    return schema;
  }
}
