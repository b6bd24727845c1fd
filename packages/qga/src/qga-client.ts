import type { Writable } from "node:stream";
import type { CallOptions, CloseInfo, EndpointLike, IntegerMode } from "@qemu-wire/wire";
import { callerStack, jsonOf, toEndpoint } from "@qemu-wire/wire/internal";
import { Agent, type QgaNotifications } from "./agent.js";
import { callOptions, checkOptions } from "./check-options.js";
import { copyIn, type CopyInOptions, type CopySource } from "./copy-in.js";
import type { CopyResult } from "./copy-options.js";
import { copyOut, type CopyOutOptions } from "./copy-out.js";
import { exec } from "./exec.js";
import type { ExecOptions, ExecResult } from "./exec-options.js";
import {
  agentInfo,
  type AgentInfo,
  authorizedKeys,
  fstrim,
  type GuestUser,
  type GuestVcpu,
  osInfo,
  type OsInfo,
  time,
  type TrimResult,
  users,
  vcpus,
} from "./facts.js";
import { readFile, type ReadFileOptions } from "./file-read.js";
import { writeFile, type WriteFileOptions } from "./file-write.js";
import { type FreezeOptions, withFrozen } from "./freeze.js";
import type { QgaArguments, QgaCommandName, QgaReturn, QgaVersion } from "./model.js";
import { type GuestInterface, interfaceByMac, networkInterfaces } from "./network.js";
import { type ConnectOptions, toSettings } from "./options.js";
import { PortWatcher } from "./port-watcher.js";
import { type ReadyOptions, waitUntilReady } from "./readiness.js";
import { integer, list, wrong } from "./shapes.js";
import { addresses, type AddressesOptions } from "./wait-for-addresses.js";

/** The places after a command's name: the agent's arguments, needed only if the command needs some, then our options. */
export type ExecuteRest<Arguments> = {} extends Arguments
  ? [arguments?: Arguments | undefined, options?: CallOptions | undefined]
  : [arguments: Arguments, options?: CallOptions | undefined];

/**
 * A client of the guest agent (`qemu-ga`) of one machine.
 *
 * Commands are executed one at a time, in call order. Before the first one, and after every timeout, abort, garbage and
 * restart of the agent, the client synchronises: an answer is never taken for another command's. A port serves one client at
 * a time, and has no way to say that nobody is there: `waitUntilReady()` tells. A client holds a socket: `close()` it, or
 * declare it with `await using`. Whatever a guest answers is checked before it is believed.
 */
export class QgaClient<V extends QgaVersion = "any", I extends IntegerMode = "auto"> implements AsyncDisposable {
  readonly #agent: Agent;

  private constructor(agent: Agent) {
    this.#agent = agent;
  }

  /**
   * Connects to an agent's port. It succeeds whether or not an agent runs: nothing is written yet.
   *
   * @throws QemuConnectError with what to do about it; RangeError for an option out of its range; QemuAbortError.
   */
  static async connect<V extends QgaVersion = "any", I extends IntegerMode = "auto">(
    endpoint: EndpointLike,
    options: ConnectOptions<V, I> = {},
  ): Promise<QgaClient<V, I>> {
    const settings = toSettings(options);
    try {
      return new QgaClient<V, I>(await Agent.open(toEndpoint(endpoint, options.name), settings, options.signal));
    } catch (error) {
      throw callerStack(error);
    }
  }

  /** The agent as messages show it. */
  get name(): string {
    return this.#agent.name;
  }

  /** Resolves, never rejects, once the client is closed, with the reason. */
  get closed(): Promise<CloseInfo> {
    return this.#agent.closed;
  }

  /**
   * Executes a command and resolves with what it returns. Those that answer only when they fail (`guest-shutdown`,
   * `guest-suspend-*`) resolve with `undefined` when no failure came within a second.
   *
   * @throws QemuCommandError when the agent answers with an error; QgaUnavailableError when it refuses, or isn't there: then
   * nothing was executed; QgaRestartedError; QemuProtocolError naming an argument that can't be sent; QemuTimeoutError,
   * QemuAbortError and QemuClosedError, whose `outcome` says whether it may have been, or may still be, executed; TypeError for
   * an option that there isn't.
   *
   * The agent executes one command at a time, so that a slow one holds all others up. `timeout` holds for each part of the
   * way: a command that waits for its turn rejects, and is never sent, when nothing at all was answered for that long, however
   * many others are answered before it; then the agent has it, or `syncTimeout` if that is less, for a synchronisation, where
   * one is needed; and then for the answer.
   *
   * A file that `guest-file-open` opens after its caller gave up is closed by the client when it hears of it: when it goes
   * on, or at `sync()` and `close()`. When the connection is lost before, it stays open until the agent ends: nobody can
   * ask an agent what it has open.
   */
  execute<Name extends QgaCommandName<V>>(
    command: Name,
    ...rest: ExecuteRest<QgaArguments<V, Name>>
  ): Promise<QgaReturn<V, Name, I>> {
    return this.#agent.execute(command, rest[0] as object | undefined, rest[1]) as Promise<QgaReturn<V, Name, I>>;
  }

  /** Executes a command that no schema of this library knows. Throws as {@link execute} does. */
  executeRaw(command: string, args?: object, options?: CallOptions): Promise<unknown> {
    return this.#agent.execute(command, args, options);
  }

  /** Calls `listener` for each notice: garbage, stale messages and the like, which are no failure of a command. */
  on<Name extends keyof QgaNotifications>(
    name: Name,
    listener: (value: QgaNotifications[Name]) => void,
    options?: { readonly signal?: AbortSignal },
  ): Disposable {
    return this.#agent.notifications.on(name, listener, options?.signal);
  }

  /** See {@link waitUntilReady}. */
  waitUntilReady(options?: ReadyOptions): Promise<void> {
    return waitUntilReady(this.#agent, options);
  }

  /** Synchronises with the agent now; commands do it by themselves where it is needed. */
  sync(options?: CallOptions): Promise<void> {
    return this.#agent.synchronize(options);
  }

  /**
   * Forgets what was known of the guest: to be called when it has become another one, or its own past, behind the same
   * port, as by `loadvm` or `snapshot-load`. What the agent was asked before fails with QgaRestartedError, as does what it
   * had open; the next command synchronises first.
   */
  guestReplaced(): void {
    PortWatcher.guestReplaced(this.#agent);
  }

  /** Asks the agent for a sign of life. */
  async ping(options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-ping", undefined, options);
  }

  /** See {@link agentInfo}. */
  info(options?: CallOptions): Promise<AgentInfo> {
    return agentInfo(this.#agent, options);
  }

  /** See {@link networkInterfaces}. */
  networkInterfaces(options?: CallOptions): Promise<GuestInterface[]> {
    return networkInterfaces(this.#agent, options);
  }

  /** See {@link interfaceByMac}. */
  interfaceByMac(mac: string, options?: CallOptions): Promise<GuestInterface | undefined> {
    return interfaceByMac(this.#agent, mac, options);
  }

  /** See {@link addresses}. */
  addresses(options?: AddressesOptions): Promise<string[]> {
    return addresses(this.#agent, options);
  }

  /** See {@link osInfo}. */
  osInfo(options?: CallOptions): Promise<OsInfo> {
    return osInfo(this.#agent, options);
  }

  /** See {@link time}. */
  time(options?: CallOptions): Promise<bigint> {
    return time(this.#agent, options);
  }

  /** Sets the guest's clock, in nanoseconds since 1970; without a time it is read from the hardware clock. */
  async setTime(nanoseconds?: bigint, options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-set-time", nanoseconds === undefined ? undefined : { time: nanoseconds }, options);
  }

  /** See {@link users}. */
  users(options?: CallOptions): Promise<GuestUser[]> {
    return users(this.#agent, options);
  }

  /** Sets a user's password; with `crypted` it is one as `crypt(3)` makes it. It is never traced. @throws RangeError for what is no text. */
  async setPassword(
    username: string,
    password: string,
    options: CallOptions & { readonly crypted?: boolean } = {},
  ): Promise<void> {
    checkOptions("setPassword()", options, { ...callOptions, crypted: true });
    const { crypted = false, ...call } = options;
    // It would become U+FFFD without a word: another password than the caller knows.
    if (/\p{Surrogate}/u.test(password)) throw new RangeError("The password holds half a character: a lone surrogate.");
    const encoded = Buffer.from(password, "utf8").toString("base64");
    await this.#agent.call("guest-set-user-password", { username, password: encoded, crypted }, call);
  }

  /** See {@link authorizedKeys}. */
  authorizedKeys(username: string, options?: CallOptions): Promise<string[]> {
    return authorizedKeys(this.#agent, username, options);
  }

  /** Adds public keys to those with which `username` may log in; with `reset` in place of all others. */
  async addAuthorizedKeys(
    username: string,
    keys: readonly string[],
    options: CallOptions & { readonly reset?: boolean } = {},
  ): Promise<void> {
    checkOptions("addAuthorizedKeys()", options, { ...callOptions, reset: true });
    const { reset = false, ...call } = options;
    await this.#agent.call("guest-ssh-add-authorized-keys", { username, keys, reset }, call);
  }

  /** Takes public keys away from `username`. */
  async removeAuthorizedKeys(username: string, keys: readonly string[], options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-ssh-remove-authorized-keys", { username, keys }, options);
  }

  /** The guest's disks, as the agent describes them. */
  async disks(options?: CallOptions): Promise<QgaReturn<V, "guest-get-disks" & QgaCommandName<V>, I>> {
    const answer = list(await this.#agent.execute("guest-get-disks", undefined, options), "guest-get-disks");
    return answer as unknown as QgaReturn<V, "guest-get-disks" & QgaCommandName<V>, I>;
  }

  /** The guest's mounted file systems, as the agent describes them. */
  async fileSystems(options?: CallOptions): Promise<QgaReturn<V, "guest-get-fsinfo" & QgaCommandName<V>, I>> {
    const answer = list(await this.#agent.execute("guest-get-fsinfo", undefined, options), "guest-get-fsinfo");
    return answer as unknown as QgaReturn<V, "guest-get-fsinfo" & QgaCommandName<V>, I>;
  }

  /** See {@link vcpus}. */
  vcpus(options?: CallOptions): Promise<GuestVcpu[]> {
    return vcpus(this.#agent, options);
  }

  /** Takes processors in or out of use in the guest; resolves with how many were changed. */
  async setVcpus(
    changes: readonly { readonly id: number; readonly online: boolean }[],
    options?: CallOptions,
  ): Promise<number> {
    const args = { vcpus: changes.map(({ id, online }) => ({ "logical-id": id, online })) };
    return integer({ value: await this.#agent.call("guest-set-vcpus", args, options), path: "guest-set-vcpus" });
  }

  /** See {@link exec}. */
  exec(argv: readonly string[], options: ExecOptions & { readonly encoding: "buffer" }): Promise<ExecResult<Buffer>>;
  exec(
    argv: readonly string[],
    options?: ExecOptions & { readonly encoding?: BufferEncoding | undefined },
  ): Promise<ExecResult>;
  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult<string | Buffer>> {
    return exec(this.#agent, argv, options);
  }

  /** See {@link readFile}. */
  readFile(path: string, options: ReadFileOptions & { readonly encoding: BufferEncoding }): Promise<string>;
  readFile(path: string, options?: ReadFileOptions & { readonly encoding?: undefined }): Promise<Buffer>;
  readFile(path: string, options?: ReadFileOptions): Promise<Buffer | string> {
    return readFile(this.#agent, path, options);
  }

  /** See {@link writeFile}. */
  writeFile(path: string, data: string | Uint8Array, options?: WriteFileOptions): Promise<void> {
    return writeFile(this.#agent, path, data, options);
  }

  /** See {@link copyIn}. */
  copyIn(from: CopySource, to: string, options?: CopyInOptions): Promise<CopyResult> {
    return copyIn(this.#agent, from, to, options);
  }

  /** See {@link copyOut}. */
  copyOut(from: string, to: string | Writable, options?: CopyOutOptions): Promise<CopyResult> {
    return copyOut(this.#agent, from, to, options);
  }

  /** See {@link fstrim}. */
  fstrim(options?: CallOptions & { readonly minimum?: number }): Promise<TrimResult[]> {
    return fstrim(this.#agent, options);
  }

  /** See {@link withFrozen}. */
  withFrozen<T>(work: (frozen: number) => T | PromiseLike<T>, options?: FreezeOptions): Promise<T> {
    return withFrozen(this.#agent, work, options);
  }

  /** Whether the guest's file systems are frozen, maybe by a client that is gone. */
  async fsfreezeStatus(options?: CallOptions): Promise<"frozen" | "thawed"> {
    const value = await this.#agent.call("guest-fsfreeze-status", undefined, options);
    if (value === "frozen" || value === "thawed") return value;
    throw wrong("guest-fsfreeze-status", '"frozen" or "thawed"', `is ${jsonOf(value)}`);
  }

  /** Thaws the guest's file systems, whoever froze them; resolves with their number. */
  async thaw(options?: CallOptions): Promise<number> {
    const value = await this.#agent.call("guest-fsfreeze-thaw", undefined, options);
    return integer({ value, path: "guest-fsfreeze-thaw" });
  }

  /**
   * Has the guest power itself off. It resolves when the agent has taken it: QMP's SHUTDOWN event tells of its end.
   *
   * @throws QemuCommandError when the guest could not even start to, say without `/sbin/shutdown`; and as {@link execute}.
   */
  async shutdown(options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-shutdown", { mode: "powerdown" }, options);
  }

  /** Has the guest restart itself. See {@link shutdown}; the event is RESET. */
  async reboot(options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-shutdown", { mode: "reboot" }, options);
  }

  /** Has the guest stop itself without powering off: QEMU goes on, and no event tells. See {@link shutdown}. */
  async halt(options?: CallOptions): Promise<void> {
    await this.#agent.call("guest-shutdown", { mode: "halt" }, options);
  }

  /** Suspends the guest to memory (QMP: SUSPEND; `system_wakeup` wakes it), to disk, or to both. See {@link shutdown}. */
  async suspend(to: "ram" | "disk" | "hybrid", options?: CallOptions): Promise<void> {
    await this.#agent.call(`guest-suspend-${to}`, undefined, options);
  }

  /**
   * Closes the client; the agent runs on. Commands that wait reject with `QemuClosedError`. Idempotent.
   *
   * It takes up to a second when a `guest-file-open` was given up whose answer has not come: what it opened would stay open
   * in the guest. An agent that takes longer keeps that file open until it ends; `sync()` with a long `timeout`, before,
   * waits for it.
   */
  close(): Promise<void> {
    return this.#agent.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
