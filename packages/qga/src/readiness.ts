import { type CloseInfo, QemuClosedError, type QemuError, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, checkTimeout, retry, within } from "@qemu-wire/wire/internal";
import type { Agent } from "./agent.js";
import { checkOptions } from "./check-options.js";
import { QgaRestartedError, QgaUnavailableError } from "./errors.js";
import { type PortMonitor, PortWatcher } from "./port-watcher.js";
import { milliseconds, textOf } from "./texts.js";
import { whenClosed } from "./when-closed.js";

/** Options of `waitUntilReady()`. */
export interface ReadyOptions {
  /**
   * The monitor of the same QEMU: then the wait is for its event and nothing is polled. Only for virtio-serial: a serial
   * line has no such event.
   */
  readonly qmp?: PortMonitor | undefined;
  /** The `id` of the `virtserialport`, and the chardev behind it, where the endpoint's path doesn't tell. */
  readonly port?: string | undefined;
  readonly chardev?: string | undefined;
  /** Milliseconds for all of it; default 60,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const optionNames = { qmp: true, port: true, chardev: true, timeout: true, signal: true } as const;

/** Between two synchronisations, in milliseconds: on a serial line what comes before the agent is lost. */
const pace = { minTimeout: 50, maxTimeout: 500 } as const;
/** For each synchronisation, in milliseconds; an agent that starts answers within milliseconds of its port's opening. */
const attempt = 1_000;
/** For one with an agent that is so slow, on a host that is very busy, that it would never be in time. */
const longestAttempt = 30_000;

/**
 * Waits until the agent answers. Nothing but synchronisations is written meanwhile: what is written before an agent runs is
 * kept by QEMU and executed when it comes.
 *
 * @throws QgaUnavailableError (`not-running`, `not-responding`) after the deadline; QemuClosedError at once when the socket or
 * the machine is gone; QemuStateError for a chardev that this QEMU doesn't have; QemuAbortError.
 *
 * Several waits at once don't disturb each other, whatever `port` and `chardev` they name: that of the wait which succeeded
 * last is the one that tells from then on when the agent goes.
 */
export async function waitUntilReady(agent: Agent, options: ReadyOptions = {}): Promise<void> {
  checkOptions("waitUntilReady()", options, optionNames);
  const { timeout = 60_000, signal, qmp } = options;
  checkTimeout(timeout);
  const controller = new AbortController();
  const inner = signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]);
  const watcher = qmp === undefined ? undefined : PortWatcher.of(agent, qmp, options);
  const expired = (): QemuError => {
    const closed = watcher?.open === false;
    return new QgaUnavailableError(
      closed
        ? `${agent.name}: no agent opened its port${options.port === undefined ? "" : ` (${options.port})`} within ${milliseconds(timeout)}. The guest has not booted that far, or has no qemu-ga: look at its console, and for the unit qemu-guest-agent.`
        : `${agent.name}: no agent answered within ${milliseconds(timeout)}. It may not be installed or listen on another port, the guest may be paused or not booted, or another client holds this socket.`,
      {
        reason: closed ? "not-running" : "not-responding",
        cause: new QemuTimeoutError(`not ready after ${milliseconds(timeout)}.`, { timeout, outcome: "not-sent" }),
      },
    );
  };
  const work = watcher === undefined ? synchronizeRepeatedly(agent, inner) : afterPortOpens(agent, watcher, inner);
  using end = new Gone(agent, qmp);
  let isReady = false;
  watcher?.enter();
  try {
    // A command that fails with its connection says less than why that ended.
    const ready = work.catch(async (error: unknown) => {
      if (!(error instanceof QemuClosedError)) throw error;
      await end.happens;
    });
    await within(agent.name, timeout, signal, expired, Promise.race([ready, end.happens]));
    isReady = true;
  } catch (error) {
    if (signal?.aborted) throw abortError(agent.name, "waitUntilReady", signal, "not-sent");
    throw error;
  } finally {
    controller.abort();
    work.catch(() => {});
    watcher?.leave(isReady);
  }
}

/** The end of what an agent is waited with: its own socket, or the machine's monitor. */
class Gone implements Disposable {
  /** Rejects when there is nothing left to wait for. */
  readonly happens: Promise<never>;
  readonly #listening: readonly Disposable[];

  constructor(agent: Agent, qmp: PortMonitor | undefined) {
    const { promise, reject } = withReject();
    this.happens = promise;
    promise.catch(() => {});
    const end = (why: string, { reason, cause }: CloseInfo): void =>
      reject(
        new QemuClosedError(`${agent.name}: the agent will not become ready: ${why}.`, {
          reason,
          cause,
          outcome: "not-sent",
        }),
      );
    const socket = whenClosed(agent, (info) => {
      const cause = info.cause === undefined ? "" : `: ${textOf(info.cause)}`;
      end(`its socket is closed (${info.reason})${cause}`, info);
    });
    const machine =
      qmp &&
      whenClosed(qmp, (info) =>
        end(
          info.reason === "requested"
            ? "the QmpClient that it was to be waited with is closed: give one that is connected, or none"
            : `the machine's monitor is closed (${info.reason}): QEMU has ended`,
          info,
        ),
      );
    this.#listening = machine === undefined ? [socket] : [socket, machine];
  }

  [Symbol.dispose](): void {
    for (const one of this.#listening) one[Symbol.dispose]();
  }
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_resolve, rejectIt) => {
    reject = rejectIt;
  });
  return { promise, reject };
}

async function synchronizeRepeatedly(agent: Agent, signal: AbortSignal): Promise<void> {
  const synchronize = attempts(agent, signal);
  await retry(synchronize, { ...pace, signal, shouldRetry: isPassing });
}

/** One synchronisation at each call; each has twice the time of the one before if an answer to an earlier one came late. */
function attempts(agent: Agent, signal: AbortSignal): () => Promise<void> {
  let timeout = attempt;
  return async () => {
    const { heard } = agent;
    try {
      await agent.synchronize({ timeout, signal });
    } catch (error) {
      if (agent.heard > heard) timeout = Math.min(2 * timeout, longestAttempt);
      throw error;
    }
  };
}

/** No answer yet, or an agent that went away again. */
function isPassing(error: unknown): boolean {
  return error instanceof QemuTimeoutError || error instanceof QgaRestartedError;
}

/** Synchronises whenever the port is open, and waits for the event whenever it isn't. */
async function afterPortOpens(agent: Agent, watcher: PortWatcher, signal: AbortSignal): Promise<void> {
  const synchronize = attempts(agent, signal);
  for (;;) {
    const change = watcher.change(signal);
    await watcher.look({ signal });
    if (watcher.open === false) {
      await change;
      signal.throwIfAborted();
      continue;
    }
    try {
      await synchronize();
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
  }
}
