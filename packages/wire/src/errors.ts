/**
 * Whether a command that failed without an answer can have reached QEMU.
 *
 * - `"not-sent"`: not one byte of it was written; repeating it is safe.
 * - `"unknown"`: it was written and its answer is lost; QEMU may have executed it, or may do so later.
 */
export type Outcome = "not-sent" | "unknown";

/** Why a connection ended; the first cause wins and is told to everyone. */
export type CloseReason =
  | "requested"
  | "server-shutdown"
  | "peer-eof"
  | "reset"
  | "protocol-error"
  | "greeting-timeout"
  | "limit-exceeded"
  | "connect-failed";

interface QemuErrorDetails {
  readonly code: string;
  readonly cause?: unknown;
}

// Two copies of this package in one process (say, two versions) must recognise each other's errors, so that
// `instanceof` looks for a registered symbol instead of a constructor.
function brandOf(name: string): symbol {
  return Symbol.for(`qemu-wire.${name}`);
}

/**
 * Base of every error of this library.
 *
 * `code` tells programs what happened and `message` tells people, with the socket or machine it happened to;
 * `cause` is the error below it. `instanceof` also holds between several copies of the library in one process.
 */
export class QemuError extends Error {
  static {
    this.prototype.name = "QemuError";
    Object.defineProperty(this.prototype, brandOf("QemuError"), { value: true });
  }

  /** What happened, for programs: `ERR_QEMU_…`, or `ABORT_ERR` as in Node's own APIs. */
  readonly code: string;

  constructor(message: string, details: QemuErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
  }

  /**
   * What `JSON.stringify()` prints: name, message, code and facts, and of the cause its text. A `bigint`, which it would
   * throw on, becomes a string.
   */
  toJSON(): object {
    const { name, message, cause } = this;
    const facts = { name, message, ...Object.fromEntries(Object.entries(this)) };
    const reason = cause instanceof Error ? cause.toString() : typeof cause === "object" ? undefined : cause;
    const text = JSON.stringify({ ...facts, cause: reason }, (_key, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value,
    );
    return JSON.parse(text) as object;
  }

  static override [Symbol.hasInstance](this: Function & { prototype: object }, value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    const brand = brandOf((this.prototype as { name?: string }).name ?? "");
    // A subclass that somebody else derived has no brand of its own: then the prototype chain decides.
    if (!Object.hasOwn(this.prototype, brand)) return Object.prototype.isPrototypeOf.call(this.prototype, value);
    return brand in value;
  }
}

/** Names an error class, and brands it for `instanceof` between copies; called in its static block. */
export function brandError(errorClass: { prototype: Error }, name: string): void {
  errorClass.prototype.name = name;
  Object.defineProperty(errorClass.prototype, brandOf(name), { value: true });
}

/** No connection came about: the address is wrong, nobody listens, somebody else holds the monitor, or no greeting came. */
export class QemuConnectError extends QemuError {
  static {
    brandError(this, "QemuConnectError");
  }

  /** The endpoint as text, such as `unix:/run/vm1/qmp.sock`. */
  readonly endpoint: string;

  constructor(message: string, details: QemuErrorDetails & { readonly endpoint: string }) {
    super(message, details);
    this.endpoint = details.endpoint;
  }
}

/** The connection ended, or was never open, while something still needed it. */
export class QemuClosedError extends QemuError {
  static {
    brandError(this, "QemuClosedError");
  }

  /** Why the connection ended. */
  readonly reason: CloseReason;
  /** For a command: whether QEMU can have executed it. */
  readonly outcome: Outcome;

  constructor(
    message: string,
    details: { readonly cause?: unknown; readonly reason: CloseReason; readonly outcome: Outcome },
  ) {
    super(message, { code: "ERR_QEMU_CLOSED", cause: details.cause });
    this.reason = details.reason;
    this.outcome = details.outcome;
  }
}

/** What a {@link QemuProtocolError} is about. */
export type ProtocolErrorCode =
  /** The peer sent what is not a QMP or agent message. */
  | "ERR_QEMU_GARBAGE"
  /** The stream ended in the middle of a message. */
  | "ERR_QEMU_TRUNCATED"
  /** A message is larger than the limit, received or to be sent. */
  | "ERR_QEMU_MESSAGE_TOO_LARGE"
  /** A message is nested deeper than the limit, received or to be sent. */
  | "ERR_QEMU_MESSAGE_TOO_DEEP"
  /** What answered is not a QMP monitor. */
  | "ERR_QEMU_WRONG_PEER"
  /** With `integers: "number"`: an integer that a double can't hold arrived. */
  | "ERR_QEMU_UNSAFE_INTEGER"
  /** An answer is a message, but not of the shape that the schema says. */
  | "ERR_QEMU_UNEXPECTED_ANSWER"
  /** An argument can't be sent: NaN, an unsafe `number`, a lone surrogate, a function, a cycle, … */
  | "ERR_QEMU_INVALID_ARGUMENT"
  /** QEMU answered with an error that names no command. */
  | "ERR_QEMU_ERROR_WITHOUT_ID";

/** The peer broke the protocol, or a message of ours would have. */
export class QemuProtocolError extends QemuError {
  static {
    brandError(this, "QemuProtocolError");
  }

  declare readonly code: ProtocolErrorCode;
  /** Where in the message, as in `arguments.device[2].size`, when there is such a place. */
  readonly path: string | undefined;
  /** The offending bytes as escaped text, at most 80 characters, when there are any. */
  readonly excerpt: string | undefined;

  constructor(
    message: string,
    details: {
      readonly code: ProtocolErrorCode;
      readonly cause?: unknown;
      readonly path?: string;
      readonly excerpt?: string;
    },
  ) {
    super(message, details);
    this.path = details.path;
    this.excerpt = details.excerpt;
  }
}

/** A deadline of ours expired. QEMU isn't told: what was written may still be executed. */
export class QemuTimeoutError extends QemuError {
  static {
    brandError(this, "QemuTimeoutError");
  }

  /** The deadline in milliseconds. */
  readonly timeout: number;
  readonly outcome: Outcome;

  constructor(
    message: string,
    details: { readonly cause?: unknown; readonly timeout: number; readonly outcome: Outcome },
  ) {
    super(message, { code: "ERR_QEMU_TIMEOUT", cause: details.cause });
    this.timeout = details.timeout;
    this.outcome = details.outcome;
  }
}

/** An `AbortSignal` fired. As in Node's own APIs `name` is `AbortError`, `code` is `ABORT_ERR`, `cause` the signal's reason. */
export class QemuAbortError extends QemuError {
  static {
    brandError(this, "AbortError");
  }

  declare readonly code: "ABORT_ERR";
  readonly outcome: Outcome;

  constructor(message: string, details: { readonly cause: unknown; readonly outcome: Outcome }) {
    super(message, { code: "ABORT_ERR", cause: details.cause });
    this.outcome = details.outcome;
  }
}

/** A bounded queue or log had no room: events were dropped, and `dropped` says how many. */
export class QemuOverflowError extends QemuError {
  static {
    brandError(this, "QemuOverflowError");
  }

  /** How many events are lost. */
  readonly dropped: number;

  constructor(message: string, details: { readonly dropped: number }) {
    super(message, { code: "ERR_QEMU_OVERFLOW" });
    this.dropped = details.dropped;
  }
}

/** QEMU, or the agent, answered a command with an error. */
export class QemuCommandError extends QemuError {
  static {
    brandError(this, "QemuCommandError");
  }

  /** QEMU's class: mostly `GenericError`; also `CommandNotFound`, `DeviceNotFound`, `DeviceNotActive`, `KVMMissingCap`. */
  readonly errorClass: string;
  /** QEMU's text for people; it differs between versions, so don't parse it. */
  readonly desc: string;
  /** The command's name on the wire. */
  readonly command: string;
  /** The command's arguments, secrets masked. */
  readonly arguments: unknown;

  constructor(
    message: string,
    details: {
      /** `ERR_QEMU_COMMAND` unless another one says more. */
      readonly code?: string;
      readonly cause?: unknown;
      readonly errorClass: string;
      readonly desc: string;
      readonly command: string;
      readonly arguments: unknown;
    },
  ) {
    super(message, { code: details.code ?? "ERR_QEMU_COMMAND", cause: details.cause });
    this.errorClass = details.errorClass;
    this.desc = details.desc;
    this.command = details.command;
    this.arguments = details.arguments;
  }
}

/** The call makes no sense in the present state, such as an out-of-band command where QEMU offers none. */
export class QemuStateError extends QemuError {
  static {
    brandError(this, "QemuStateError");
  }

  constructor(message: string, details: { readonly code?: string; readonly cause?: unknown } = {}) {
    super(message, { code: details.code ?? "ERR_QEMU_STATE", cause: details.cause });
  }
}

/**
 * Gives an error that was made elsewhere (by a timer, by the reader) the stack of the present caller, and returns it.
 * To be called in an async function after an `await`: V8 then shows who awaits it.
 */
export function callerStack(error: unknown): unknown {
  if (error instanceof QemuError) Error.captureStackTrace(error, callerStack);
  return error;
}
