// The part of `internal` that needs no connection: importing a client should not load what only a connected one uses.
// Not under semver.
export { checkTimeout, Deadline } from "./deadline.js";
export { toEndpoint } from "./endpoint.js";
export { callerStack } from "./errors.js";
export { abortError, closedError, timeoutError } from "./failures.js";
export { isObject } from "./message.js";
export { maskArguments } from "./redact.js";
export { checkRetryOptions } from "./retry.js";
