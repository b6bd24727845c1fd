// The part of `internal` that needs no connection: importing a client should not load what only a connected one uses.
// Not under semver.
export { checkTimeout } from "./deadline.js";
export { toEndpoint } from "./endpoint.js";
export { brandError, callerStack } from "./errors.js";
export { isObject } from "./message.js";
export { checkRetryOptions } from "./retry.js";
