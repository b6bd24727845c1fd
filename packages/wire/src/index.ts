export type { CallOptions, CloseInfo } from "./connection-options.js";
export { type Endpoint, type EndpointLike, fd, stdio, tcp, unix } from "./endpoint.js";
export {
  type CloseReason,
  type Outcome,
  type ProtocolErrorCode,
  QemuAbortError,
  QemuClosedError,
  QemuCommandError,
  QemuConnectError,
  QemuError,
  QemuOverflowError,
  QemuProtocolError,
  QemuStateError,
  QemuTimeoutError,
} from "./errors.js";
export type { EventGap, EventMark } from "./event-log.js";
export type { EventsOptions, WaitOptions } from "./event-hub.js";
export type { OverflowPolicy } from "./event-queue.js";
export type { IntegerMode, IntegerTypes, IntegerTypesByMode } from "./integer-types.js";
export { parse } from "./json-parse.js";
export { stringify } from "./json-stringify.js";
export { type IncomingConnections, type ListenAddress, listen } from "./listener.js";
export type { EventMessage, EventTimestamp, QmpGreeting } from "./message.js";
export type { Notice, NoticeCode } from "./notice.js";
export type { RetryOptions } from "./retry.js";
export type { ConnectionState } from "./state.js";
export type { MessageTrace, NoticeTrace, StateTrace } from "./trace.js";
