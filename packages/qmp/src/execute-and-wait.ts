import { type CallOptions, QemuError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout, Deadline } from "@qemu-wire/wire/internal";
import type { QmpEventName } from "./model.js";
import type { QmpClient } from "./qmp-client.js";

/** The event, or one of several, that ends a wait. */
export interface EventCondition<Name extends string, Event> {
  readonly event: Name | readonly Name[];
  /** Takes only an event for which it returns true, such as the one of this device. */
  readonly where?: ((event: Event) => boolean) | undefined;
}

/** Options of {@link executeAndWait}. */
export interface ExecuteAndWaitOptions<
  Command extends string = string,
  Arguments = object,
  Until = EventCondition<string, never>,
  FailOn = EventCondition<string, never>,
> {
  readonly command: Command;
  readonly arguments?: Arguments | undefined;
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

/** The command was taken, and then an event said that it will not happen, such as DEVICE_UNPLUG_GUEST_ERROR. */
export class QemuRefusedError extends QemuError {
  static {
    this.prototype.name = "QemuRefusedError";
    Object.defineProperty(this.prototype, Symbol.for("qemu-wire.QemuRefusedError"), { value: true });
  }

  /** The refusal as QEMU sent it. */
  readonly event: { readonly event: string; readonly data?: unknown };

  constructor(message: string, details: { readonly event: { readonly event: string; readonly data?: unknown } }) {
    super(message, { code: "ERR_QEMU_REFUSED_BY_EVENT" });
    this.event = details.event;
  }
}

/**
 * Executes a command that only starts something (`device_del`, `system_powerdown`, …) and waits for the event that ends
 * it. It listens before it writes, as events may come before the answer.
 *
 * @throws what `execute()` throws; QemuRefusedError for a `failOn` event; QemuTimeoutError when the event did not come:
 * the command was executed then, and repeating it may or may not be harmless.
 */
export async function executeAndWait(
  qmp: QmpClient<"common">,
  options: ExecuteAndWaitOptions,
): Promise<ExecuteAndWaitResult> {
  const { command, until, failOn, timeout, signal } = options;
  checkTimeout(timeout);
  // Ends both waits, whichever way this call ends; their rejections are then nobody's.
  const over = new AbortController();
  let deadline: Deadline | undefined;
  const expired = new Promise<never>((_, reject) => {
    if (timeout === undefined) return;
    deadline = new Deadline(timeout, () =>
      reject(
        new QemuTimeoutError(
          `"${command}" was executed, but no ${names(until)} came within ${timeout} ms. The guest may not have acted; look at the state before repeating it.`,
          { timeout, outcome: "unknown" },
        ),
      ),
    );
  });
  const waits = { signal: signal ? AbortSignal.any([over.signal, signal]) : over.signal };
  const waitFor = async ({ event, where }: EventCondition<string, never>): Promise<unknown> =>
    await qmp.waitFor(event as QmpEventName<"common">, { ...waits, where: where as (event: unknown) => boolean });
  const done = waitFor(until);
  const refused = failOn
    ? waitFor(failOn).then((event) => {
        const { event: name, data } = event as { readonly event: string; readonly data?: unknown };
        throw new QemuRefusedError(`"${command}" was refused: QEMU sent ${name}.`, { event: { event: name, data } });
      })
    : new Promise<never>(() => {});
  const outcome = Promise.race([done, refused, expired]);
  // The command's own error comes first; until it is known nobody looks at these.
  for (const promise of [outcome, done, refused, expired]) promise.catch(() => {});
  try {
    const callOptions: CallOptions = { signal };
    const answer = qmp.executeRaw(command, options.arguments, callOptions);
    return { returned: await Promise.race([answer, expired]), event: await outcome };
  } finally {
    deadline?.cancel();
    over.abort();
  }
}

function names(condition: { readonly event: string | readonly string[] }): string {
  return typeof condition.event === "string" ? condition.event : condition.event.join(" or ");
}
