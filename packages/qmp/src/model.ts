import type { EventTimestamp, IntegerMode, IntegerTypesByMode } from "@qemu-wire/wire";
import type { QmpModels } from "./generated/registry.js";

/**
 * Which QEMU a client is typed for: a version, `"any"` (arguments of every version; a result member is optional when a
 * supported version lacks it) or `"common"` (only what all supported versions have).
 */
export type QmpVersion = keyof QmpModels<IntegerTypesByMode["auto"]>;

/** Everything that one version declares: its commands, events, and the commands that are out-of-band or start jobs. */
export type QmpModel<V extends QmpVersion = "any", I extends IntegerMode = "auto"> = QmpModels<
  IntegerTypesByMode[I]
>[V];

/** The commands of a version, by their names on the wire. */
export type QmpCommands<V extends QmpVersion = "any", I extends IntegerMode = "auto"> = QmpModel<V, I>["commands"];

/** The data of a version's events, by their names on the wire; `undefined` for an event without data. */
export type QmpEvents<V extends QmpVersion = "any", I extends IntegerMode = "auto"> = QmpModel<V, I>["events"];

/** The names of a version's commands. */
export type QmpCommandName<V extends QmpVersion = "any"> = keyof QmpModel<V>["arguments"] & string;

/** The names of a version's events. */
export type QmpEventName<V extends QmpVersion = "any"> = keyof QmpEvents<V> & string;

/** The names of the commands that a version lets run out-of-band. */
export type QmpOobCommandName<V extends QmpVersion = "any"> = QmpModel<V>["oob"] & string;

/** The names of the commands that start a job: those that take a `job-id`. */
export type QmpJobCommandName<V extends QmpVersion = "any"> = QmpModel<V>["jobs"] & QmpCommandName<V>;

/** The arguments of a command. */
export type QmpArguments<V extends QmpVersion, Name extends QmpCommandName<V>> = Settled<
  QmpModel<V>["arguments"][Name]
>;

/** What a command returns. */
export type QmpReturn<
  V extends QmpVersion,
  Name extends QmpCommandName<V>,
  I extends IntegerMode = "auto",
> = Name extends keyof QmpModel<V, I>["returns"] ? Settled<QmpModel<V, I>["returns"][Name]> : never;

/**
 * The type itself, in a form that compilers leave alone until they know it. Of a plain `Arguments[Name]` they work out,
 * while they look for the name in each call, what it may be at all: the arguments of all commands.
 */
type Settled<T> = [T] extends [infer Value] ? Value : never;

/** The arguments of a command that starts a job, where `job-id` may be left out. */
export type QmpJobArguments<V extends QmpVersion, Name extends QmpCommandName<V>> = WithOptionalId<
  QmpArguments<V, Name>
>;

type WithOptionalId<Arguments> = Arguments extends object
  ? Omit<Arguments, "job-id"> & { readonly "job-id"?: string | undefined }
  : never;

/** An event as listeners get it. Named events carry their schema's data; a name nobody knows carries `unknown`. */
export type QmpEvent<
  V extends QmpVersion = "any",
  Name extends QmpEventName<V> = QmpEventName<V>,
  I extends IntegerMode = "auto",
> = {
  [N in Name]: {
    readonly event: N;
    readonly timestamp: EventTimestamp;
    /** In a queue that drops: how many events were lost right before this one. */
    readonly dropped?: number;
  } & EventData<N extends keyof QmpEvents<V, I> ? QmpEvents<V, I>[N] : never>;
}[Name];

type EventData<Data> = [Data] extends [undefined] ? { readonly data?: undefined } : { readonly data: Data };
