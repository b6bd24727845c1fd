import {
  type Endpoint,
  QemuAbortError,
  QemuCommandError,
  QemuStateError,
  type QmpGreeting,
  type RetryOptions,
} from "@qemu-wire/wire";
import { abortError, isObject, retry } from "@qemu-wire/wire/internal";
import { type HandshakeOptions, openSession, type Session, type SessionHooks } from "./handshake.js";
import { formatVersion, isSameVersion } from "./versions.js";

/** What a QEMU is recognised by. */
export interface Identity {
  readonly greeting: QmpGreeting;
  /** Nil for a QEMU started without `-uuid`; undefined for one that doesn't tell. */
  readonly uuid: string | undefined;
}

/** Opens the sessions of one client, once or repeatedly, and knows its QEMU again. */
export class SessionSource {
  readonly #endpoint: Endpoint;
  readonly #options: HandshakeOptions;
  readonly #hooks: SessionHooks;

  constructor(endpoint: Endpoint, options: HandshakeOptions, hooks: SessionHooks) {
    this.#endpoint = endpoint;
    this.#options = options;
    this.#hooks = hooks;
  }

  /** One attempt. Throws as `openSession()` does. */
  async open(signal: AbortSignal | undefined): Promise<Session> {
    return await openSession(this.#endpoint, this.#options, this.#hooks, signal);
  }

  /** Attempts until one succeeds and passes `check`; a session that nobody will take is closed again. */
  async openRepeatedly(
    options: RetryOptions,
    signal: AbortSignal | undefined,
    shouldRetry: (error: unknown) => boolean,
    check: (session: Session) => Promise<void> = async () => {},
  ): Promise<Session> {
    let opened: Session | undefined;
    const attempt = async (): Promise<Session> => {
      opened = undefined;
      const session = await this.open(signal);
      await closingOnError(session, async () => await check(session));
      opened = session;
      return session;
    };
    try {
      return await retry(attempt, { ...options, shouldRetry, ...(signal ? { signal } : {}) });
    } catch (error) {
      // The signal may fire between the last attempt's success and its return.
      await opened?.connection.close();
      if (!signal?.aborted || error instanceof QemuAbortError) throw error;
      throw abortError(this.#endpoint.toString(), "connect", signal, "not-sent");
    }
  }

  /** Asks a QEMU who it is. When that fails the session is closed. */
  async identify(session: Session, signal: AbortSignal | undefined): Promise<Identity> {
    return await closingOnError(session, async () => ({
      greeting: session.greeting,
      uuid: await this.#uuidOf(session, signal),
    }));
  }

  /**
   * Another version, or another UUID, is another QEMU: a client that went on would mix two machines up.
   *
   * @throws QemuStateError when `session` leads to another QEMU than `before`.
   */
  async checkSame(before: Identity, session: Session, signal: AbortSignal): Promise<void> {
    const name = this.#endpoint.toString();
    if (!isSameVersion(before.greeting, session.greeting)) {
      const [was, is] = [before.greeting, session.greeting].map(({ QMP }) =>
        `${formatVersion(QMP.version.qemu)} ${QMP.version.package}`.trim(),
      );
      throw new QemuStateError(
        `${name}: after the reconnection another QEMU answers, ${is} instead of ${was}. Make a new client for it.`,
        { code: "ERR_QEMU_ANOTHER_QEMU" },
      );
    }
    const uuid = await this.#uuidOf(session, signal);
    if (uuid !== undefined && before.uuid !== undefined && uuid !== before.uuid) {
      throw new QemuStateError(
        `${name}: after the reconnection a QEMU with another UUID answers. Make a new client for it.`,
        { code: "ERR_QEMU_ANOTHER_QEMU" },
      );
    }
  }

  async #uuidOf({ connection }: Session, signal: AbortSignal | undefined): Promise<string | undefined> {
    try {
      const timeout = this.#options.negotiationTimeout;
      const answer = await connection.execute("query-uuid", undefined, { timeout, signal });
      const uuid = isObject(answer) ? answer["UUID"] : undefined;
      return typeof uuid === "string" ? uuid : undefined;
    } catch (error) {
      // A refusal says nothing about who refuses.
      if (error instanceof QemuCommandError) return undefined;
      throw error;
    }
  }
}

/** Runs a check on a fresh session; when it fails the session is closed, as nobody has it yet. */
async function closingOnError<T>(session: Session, check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    await session.connection.close("connect-failed", error as Error);
    throw error;
  }
}
