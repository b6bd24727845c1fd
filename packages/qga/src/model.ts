import type { IntegerMode, IntegerTypesByMode } from "@qemu-wire/wire";
import type { QgaModels } from "./generated/registry.js";

/**
 * Which agent something is typed for: a QEMU version, `"any"` (arguments of every version; a result member is optional
 * when a supported version lacks it) or `"common"` (only what all supported versions have).
 */
export type QgaVersion = keyof QgaModels<IntegerTypesByMode["auto"]>;

/** Everything that one version of the agent declares. */
export type QgaModel<V extends QgaVersion = "any", I extends IntegerMode = "auto"> = QgaModels<
  IntegerTypesByMode[I]
>[V];

/** The agent's commands, by their names on the wire. */
export type QgaCommands<V extends QgaVersion = "any", I extends IntegerMode = "auto"> = QgaModel<V, I>["commands"];

/** The names of the agent's commands. */
export type QgaCommandName<V extends QgaVersion = "any"> = keyof QgaModel<V>["arguments"] & string;

/** The arguments of a command. */
export type QgaArguments<V extends QgaVersion, Name extends QgaCommandName<V>> = Settled<
  QgaModel<V>["arguments"][Name]
>;

/**
 * What a command returns; `undefined` for those that answer only when they fail, such as `guest-shutdown`.
 */
export type QgaReturn<
  V extends QgaVersion,
  Name extends QgaCommandName<V>,
  I extends IntegerMode = "auto",
> = Name extends keyof QgaModel<V, I>["returns"] ? Settled<QgaModel<V, I>["returns"][Name]> : never;

/**
 * The type itself, in a form that compilers leave alone until they know it. Of a plain `Arguments[Name]` they work out,
 * while they look for the name in each call, what it may be at all: the arguments of all commands.
 */
type Settled<T> = [T] extends [infer Value] ? Value : never;
