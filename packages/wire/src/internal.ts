// What sibling packages need beyond the public surface. Not under semver.
export { addAbortListener, removeAbortListener } from "./abort-listeners.js";
export type { ConnectionHooks } from "./connection-hooks.js";
export { Connection } from "./connection.js";
export type { ConnectionOptions } from "./connection-options.js";
export { checkTimeout, Deadline } from "./deadline.js";
export { toEndpoint } from "./endpoint.js";
export { callListener, EventHub } from "./event-hub.js";
export { type EventQueue } from "./event-queue.js";
export { type LogEntry } from "./event-log.js";
export { abortError, closedError, timeoutError } from "./failures.js";
export { callerStack } from "./errors.js";
export { isGreeting, isObject, type JsonObject, toErrorMember } from "./message.js";
export { openStream, within } from "./open-stream.js";
export { jsonOf, longestDesc, printable } from "./printable.js";
export { maskArguments, maskResult } from "./redact.js";
export { Notifications } from "./notifications.js";
export { type IntegerHolder, type IntegerShape, widenIntegers } from "./widen-integers.js";
export { isPassing, loadRetry, retry } from "./retry.js";
// With the connection, so that opening one has nothing more to load.
import "./sockets.js";
export { excerptOf } from "./json-excerpt.js";
export type { JsonSplitterSink } from "./json-delivery.js";
export { JsonScanner } from "./json-scanner.js";
export { JsonSplitter, type JsonSplitterOptions } from "./json-splitter.js";
export { encodeArguments, type RequestLimits } from "./json-arguments.js";
