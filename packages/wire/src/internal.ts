// What sibling packages need beyond the public surface. Not under semver.
export type { ConnectionHooks } from "./connection-hooks.js";
export { Connection, type ConnectionOptions } from "./connection.js";
export { checkTimeout, Deadline } from "./deadline.js";
export { toEndpoint } from "./endpoint.js";
export { callListener, EventHub } from "./event-hub.js";
export { type EventQueue } from "./event-queue.js";
export { type LogEntry } from "./event-log.js";
export { abortError, closedError, timeoutError } from "./failures.js";
export { callerStack } from "./errors.js";
export { isGreeting, isObject, type JsonObject, toErrorMember } from "./message.js";
export { maskArguments, maskResult } from "./redact.js";
export { Notifications } from "./notifications.js";
export { isPassing, retry } from "./retry.js";
export { excerptOf } from "./json-excerpt.js";
export type { JsonSplitterSink } from "./json-delivery.js";
export { JsonScanner } from "./json-scanner.js";
export { JsonSplitter, type JsonSplitterOptions } from "./json-splitter.js";
export { encodeArguments, type RequestLimits } from "./json-stringify.js";
