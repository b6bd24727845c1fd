import type { QemuProtocolError } from "./errors.js";
import type { EventMessage, JsonObject } from "./message.js";
import type { Notice } from "./notice.js";
import type { ConnectionState } from "./state.js";

/** What a connection tells the client that made it. All are called from the reader: none may throw. */
export interface ConnectionHooks {
  event(event: EventMessage): void;
  /** The first message, where a greeting is due; later an object that is neither answer nor event. */
  message(message: JsonObject): void;
  notice(notice: Notice): void;
  state(state: ConnectionState): void;
  /** A command's deadline expired; its caller has the error. */
  timedOut(command: string, timeout: number): void;
  /** What is known about an error of the peer beyond its own text: it is added to the message. */
  explain(command: string, errorClass: string): string | undefined;
  /** Garbage came: true to read on (an agent's client synchronises anew), false to end the connection with `error`. */
  garbage(error: QemuProtocolError): boolean;
  /** Whether a message may be looked at; what is refused came before the present synchronisation and is dropped. */
  admit?(message: JsonObject): boolean;
  /** A 0xFF byte came, an agent's mark that all before it is void. */
  sentinel?(): void;
}
