import type { QmpVersion } from "@qemu-wire/qmp";
import { checkTimeout, isObject } from "@qemu-wire/wire/internal-light";
import type { AttachOptions } from "./attach.js";
import { SpecError } from "./errors.js";
import type { LaunchOptions } from "./launch-options.js";
import { type Check, filled, flag, members, oneOf, whole } from "./spec/check.js";

/** Something that has these methods. */
function having(what: string, ...methods: readonly string[]): Check {
  return (path, value) => {
    if (isObject(value) && methods.every((method) => typeof value[method] === "function")) return;
    throw new SpecError(path, `it is no ${what}.`);
  };
}

const timeout: Check = (path, value) => {
  try {
    checkTimeout(value as number, path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SpecError(path, error.message.replace(/^\w+ is /, "it has to be "), { cause: error });
  }
};

/** The versions that `vm.qmp` can be typed for; the types say when one is missing. */
const versions: Readonly<Record<QmpVersion, true>> = {
  any: true,
  common: true,
  "5.2": true,
  "7.2": true,
  "10.0": true,
  "10.2": true,
  "11.1": true,
};

const called: Check = (path, value) => {
  if (typeof value !== "function") throw new SpecError(path, "it has to be a function.");
};

const common = {
  host: having("host: localHost() is one", "facts", "spawn", "run"),
  qemu: oneOf(...Object.keys(versions)),
  signal: having("AbortSignal", "addEventListener", "removeEventListener"),
  // The console's own rule.
  consoleLogBytes: whole(4_096),
  logDirectory: filled,
};

const launchOptions = members<LaunchOptions>({
  ...common,
  startTimeout: timeout,
  detached: flag,
  runDirectory: filled,
  paused: flag,
  onPhase: called,
});

const attachOptions = members<AttachOptions>(common);

/**
 * Checks the options of `launch()` at run time, before anything is started: one that is unknown, such as a part of the spec,
 * would be ignored else.
 *
 * @throws SpecError with the option's name.
 */
export function checkLaunchOptions(options: unknown): void {
  check(options, launchOptions);
}

/** The same for `attach()`. */
export function checkAttachOptions(options: unknown): void {
  check(options, attachOptions);
}

function check(options: unknown, rule: Check): void {
  if (!isObject(options)) throw new SpecError("options", `they have to be an object, not ${String(options)}.`);
  rule("", options);
}
