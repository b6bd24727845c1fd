import type { CallOptions } from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { callOptions, checkOptions } from "./check-options.js";
import { boolean, integer, list, memberOf, object, optional, string, wideInteger, wrong } from "./shapes.js";

/** The agent and what it executes. */
export interface AgentInfo {
  readonly version: string;
  /** Every command that it knows; a disabled one is known and refused. What is enabled changes while the guest is frozen. */
  readonly commands: ReadonlyMap<string, { readonly enabled: boolean; readonly answers: boolean }>;
}

/** The guest's operating system; every member is missing where the guest doesn't say. */
export interface OsInfo {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly prettyName: string | undefined;
  readonly version: string | undefined;
  readonly versionId: string | undefined;
  readonly variant: string | undefined;
  readonly variantId: string | undefined;
  readonly kernelRelease: string | undefined;
  readonly kernelVersion: string | undefined;
  readonly machine: string | undefined;
}

/** Somebody who is logged in. */
export interface GuestUser {
  readonly user: string;
  readonly domain: string | undefined;
  readonly loginTime: Date;
}

/** A processor of the guest. */
export interface GuestVcpu {
  readonly id: number;
  readonly online: boolean;
  readonly canOffline: boolean;
}

/** What became of one file system in `fstrim()`. */
export interface TrimResult {
  readonly path: string;
  /** Bytes that were discarded; undefined where it failed. */
  readonly trimmed: number | undefined;
  readonly error: string | undefined;
}

/** What the agent is and knows, by `guest-info`. */
export async function agentInfo(agent: AgentCaller, options?: CallOptions): Promise<AgentInfo> {
  const answer = object(await agent.call("guest-info", undefined, options), "guest-info");
  const entries = list(answer["supported_commands"], "guest-info.supported_commands");
  const commands = entries.map((value, index) => {
    const path = `guest-info.supported_commands[${index}]`;
    const entry = object(value, path);
    const facts = {
      enabled: boolean(memberOf(entry, "enabled", path)),
      answers: optional(memberOf(entry, "success-response", path), boolean) ?? true,
    };
    return [string(memberOf(entry, "name", path)), facts] as const;
  });
  return { version: string(memberOf(answer, "version", "guest-info")), commands: new Map(commands) };
}

/** The guest's operating system, by `guest-get-osinfo`. */
export async function osInfo(agent: AgentCaller, options?: CallOptions): Promise<OsInfo> {
  const answer = object(await agent.call("guest-get-osinfo", undefined, options), "guest-get-osinfo");
  const text = (name: string): string | undefined => optional(memberOf(answer, name, "guest-get-osinfo"), string);
  return {
    id: text("id"),
    name: text("name"),
    prettyName: text("pretty-name"),
    version: text("version"),
    versionId: text("version-id"),
    variant: text("variant"),
    variantId: text("variant-id"),
    kernelRelease: text("kernel-release"),
    kernelVersion: text("kernel-version"),
    machine: text("machine"),
  };
}

/** The guest's clock in nanoseconds since 1970, UTC, exactly: a `bigint` whatever `integers` is, as a double can't hold it. */
export async function time(agent: AgentCaller, options?: CallOptions): Promise<bigint> {
  const value = await agent.call("guest-get-time", undefined, options);
  return wideInteger({ value, path: "guest-get-time" });
}

/** Who is logged in. */
export async function users(agent: AgentCaller, options?: CallOptions): Promise<GuestUser[]> {
  const answer = list(await agent.call("guest-get-users", undefined, options), "guest-get-users");
  return answer.map((value, index) => {
    const path = `guest-get-users[${index}]`;
    const entry = object(value, path);
    const login = entry["login-time"];
    const expected = "a number of seconds since 1970";
    if (typeof login !== "number") throw wrong(`${path}.login-time`, expected, `is a ${typeof login}`);
    const loginTime = new Date(login * 1000);
    if (Number.isNaN(loginTime.getTime())) throw wrong(`${path}.login-time`, expected, `is ${login}`);
    return {
      user: string(memberOf(entry, "user", path)),
      domain: optional(memberOf(entry, "domain", path), string),
      loginTime,
    };
  });
}

/** The guest's processors. */
export async function vcpus(agent: AgentCaller, options?: CallOptions): Promise<GuestVcpu[]> {
  const answer = list(await agent.call("guest-get-vcpus", undefined, options), "guest-get-vcpus");
  return answer.map((value, index) => {
    const path = `guest-get-vcpus[${index}]`;
    const entry = object(value, path);
    return {
      id: integer(memberOf(entry, "logical-id", path)),
      online: boolean(memberOf(entry, "online", path)),
      canOffline: optional(memberOf(entry, "can-offline", path), boolean) ?? false,
    };
  });
}

/** Discards what the guest's file systems don't use; `minimum` is the smallest extent in bytes. */
export async function fstrim(
  agent: AgentCaller,
  options: CallOptions & { readonly minimum?: number } = {},
): Promise<TrimResult[]> {
  checkOptions("fstrim()", options, { ...callOptions, minimum: true });
  const { minimum, ...call } = options;
  const command = "guest-fstrim";
  const answer = object(await agent.call(command, minimum === undefined ? undefined : { minimum }, call), command);
  return list(answer["paths"], `${command}.paths`).map((value, index) => {
    const path = `${command}.paths[${index}]`;
    const entry = object(value, path);
    return {
      path: string(memberOf(entry, "path", path)),
      trimmed: optional(memberOf(entry, "trimmed", path), integer),
      error: optional(memberOf(entry, "error", path), string),
    };
  });
}

/** The public keys with which `username` may log in by SSH. */
export async function authorizedKeys(agent: AgentCaller, username: string, options?: CallOptions): Promise<string[]> {
  const command = "guest-ssh-get-authorized-keys";
  const answer = object(await agent.call(command, { username }, options), command);
  return list(answer["keys"], `${command}.keys`).map((value, index) =>
    string({ value, path: `${command}.keys[${index}]` }),
  );
}
