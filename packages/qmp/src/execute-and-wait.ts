import { type Outcome, QemuAbortError, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { callerStack, checkTimeout, Deadline } from "@qemu-wire/wire/internal";
import { DeadlineExpired } from "./deadline-expired.js";
import type { QmpEventName } from "./model.js";
import type { QmpClient } from "./qmp-client.js";
import { QemuRefusedError } from "./refused-error.js";

/** The event, or one of several, that ends a wait. */
export interface EventCondition<Name extends string, Event> {
  readonly event: Name | readonly Name[];
  /** Takes only an event for which it returns true, such as the one of this device. */
  readonly where?: ((event: Event) => boolean) | undefined;
}

/** Options of {@link executeAndWait}. `arguments` may be left out for a command that needs none. */
export type ExecuteAndWaitOptions<
  Command extends string = string,
  Arguments = object,
  Until = EventCondition<string, never>,
  FailOn = EventCondition<string, never>,
> = WaitConditions<Command, Until, FailOn> &
  // The empty object type is meant: what has no required member takes it.
  ({} extends Arguments ? { readonly arguments?: Arguments | undefined } : { readonly arguments: Arguments });

interface WaitConditions<Command extends string, Until, FailOn> {
  readonly command: Command;
  /** The event that says that it is done. */
  readonly until: Until;
  /** An event that says that it was refused: the call rejects with {@link QemuRefusedError}. */
  readonly failOn?: FailOn | undefined;
  /** Milliseconds for command and event together; none by default, so give one where a guest has to act. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What {@link executeAndWait} resolves with. */
export interface ExecuteAndWaitResult<Returned = unknown, Event = unknown> {
  /** What the command returned. */
  readonly returned: Returned;
  /** The event that ended the wait. */
  readonly event: Event;
}

/**
 * Executes a command that only starts something (`device_del`, `system_powerdown`, …) and waits for the event that ends
 * it. It listens before it writes, as events may come before the answer.
 *
 * @throws what `execute()` throws; QemuRefusedError for a `failOn` event; QemuTimeoutError, QemuAbortError and
 * QemuClosedError, whose `outcome` says whether the command was sent: once it was, repeating it may or may not be harmless.
 */
export async function executeAndWait(
  qmp: QmpClient<"common">,
  name: string,
  options: ExecuteAndWaitOptions,
): Promise<ExecuteAndWaitResult> {
  const { command, until, failOn, timeout, signal } = options;
  checkTimeout(timeout);
  for (const condition of [until, failOn]) {
    // Before anything is sent: the wait itself would say so after the command.
    if (condition?.event.length === 0) throw new RangeError("An empty list of events can't end a wait.");
  }
  // Ends the command and both waits, whichever way this call ends; what the waits reject with is then nobody's.
  const over = new AbortController();
  const stopping = { signal: signal ? AbortSignal.any([over.signal, signal]) : over.signal };
  const waitFor = async ({ event, where }: EventCondition<string, never>): Promise<unknown> =>
    await qmp.waitFor(event as QmpEventName<"common">, { ...stopping, where: where as (event: unknown) => boolean });
  const waits = [waitFor(until)];
  if (failOn) waits.push(waitFor(failOn).then((event) => refuse(name, command, event as QemuRefusedError["event"])));
  // The command's own error comes first; until it is known nobody looks at these.
  const ended = Promise.race(waits);
  for (const promise of [ended, ...waits]) promise.catch(() => {});
  const expired = new DeadlineExpired();
  const deadline = timeout === undefined ? undefined : new Deadline(timeout, () => over.abort(expired));
  let answered = false;
  try {
    const returned = await qmp.executeRaw(command, options.arguments, stopping);
    answered = true;
    return { returned, event: await ended };
  } catch (error) {
    if (answered && error instanceof QemuClosedError) throw lost(options, error);
    if (!(error instanceof QemuAbortError)) throw callerStack(error);
    // For the wait alone nothing was sent, but its command was.
    const outcome = answered ? "unknown" : error.outcome;
    if (error.cause === expired && timeout !== undefined) {
      const text = explainDeadline(options, timeout, answered, outcome);
      throw new QemuTimeoutError(`${name}: ${text}`, { timeout, outcome });
    }
    if (!answered) throw callerStack(error);
    throw new QemuAbortError(`${name}: "${command}" was executed, and the wait for ${names(until)} was aborted.`, {
      cause: error.cause,
      outcome,
    });
  } finally {
    deadline?.cancel();
    over.abort();
  }
}

function refuse(name: string, command: string, { event, data }: QemuRefusedError["event"]): never {
  throw new QemuRefusedError(`${name}: "${command}" was refused: QEMU sent ${event}.`, { event: { event, data } });
}

/** The connection's own error knows neither what was executed nor what was waited for. */
function lost({ command, until }: ExecuteAndWaitOptions, { message, reason, cause }: QemuClosedError): QemuClosedError {
  return new QemuClosedError(`${message} "${command}" was executed before, and no ${names(until)} came until then.`, {
    reason,
    cause,
    outcome: "unknown",
  });
}

function explainDeadline(
  { command, until }: ExecuteAndWaitOptions,
  timeout: number,
  answered: boolean,
  outcome: Outcome,
): string {
  if (answered)
    return `"${command}" was executed, but no ${names(until)} came within ${timeout} ms. The guest may not have acted; look at the state before repeating it.`;
  return outcome === "unknown"
    ? `"${command}" was not answered within ${timeout} ms; it was written, so that QEMU may still execute it.`
    : `"${command}" was not sent within ${timeout} ms, so that repeating it is safe.`;
}

function names(condition: { readonly event: string | readonly string[] }): string {
  return typeof condition.event === "string" ? condition.event : condition.event.join(" or ");
}
