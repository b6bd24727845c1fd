import { AgentArguments } from "./fake-guest-agent-arguments.js";
import { agentCommands, allowedWhileFrozen } from "./fake-guest-agent-commands.js";
import { AgentPrograms } from "./fake-guest-agent-exec.js";
import { FakeGuestFiles } from "./fake-guest-agent-files.js";
import type { AgentTraits, FakeGuestAgentOptions } from "./fake-guest-agent-options.js";
import { mountPoints, systemAnswers } from "./fake-guest-agent-system.js";
import { QmpFailure } from "./qmp-failure.js";

type Handler = (args: AgentArguments) => unknown;

/** The guest as its agent sees it: files, programs, frozen or not, and fixed answers for the rest. */
export class GuestModel {
  readonly files = new FakeGuestFiles();
  readonly programs: AgentPrograms;
  /** How many file systems are frozen. */
  frozen = 0;

  readonly #traits: AgentTraits;
  readonly #disabled: ReadonlySet<string>;
  readonly #isScripted: (command: string) => boolean;
  readonly #handlers: Readonly<Record<string, Handler>>;

  /** @param isScripted whether a test answers a command: such a command exists, whatever the version. */
  constructor(traits: AgentTraits, options: FakeGuestAgentOptions, isScripted: (command: string) => boolean) {
    this.#traits = traits;
    this.#disabled = new Set(options.disabled);
    this.#isScripted = isScripted;
    this.programs = new AgentPrograms(traits, options.onExec);
    for (const folder of options.folders ?? []) this.files.addFolder(folder);
    for (const [path, content] of Object.entries(options.files ?? {})) this.files.put(path, content);
    this.#handlers = this.#makeHandlers();
  }

  /** Why a command is not looked at; undefined when it may run. */
  refusal(command: string): QmpFailure | undefined {
    if (!this.#knows(command)) return notFound(`The command ${command} has not been found`);
    if (this.#disabled.has(command)) return this.#disabledFailure(command, "");
    const frozenOut = this.frozen > 0 && !allowedWhileFrozen.includes(command);
    return frozenOut ? this.#disabledFailure(command, ": the agent is in frozen state") : undefined;
  }

  /** Runs a command. Throws a {@link QmpFailure} for what the agent answers with an error. */
  run(command: string, args: Readonly<Record<string, unknown>> | undefined): unknown {
    const handler = this.#handlers[command];
    return handler === undefined ? systemAnswers[command] : handler(new AgentArguments(args));
  }

  /** The agent has ended: what it kept in memory is gone. */
  agentEnded(): void {
    this.files.closeAll();
    this.programs.forget();
  }

  #knows(command: string): boolean {
    const known = agentCommands.get(command);
    return this.#isScripted(command) || (known !== undefined && this.#traits.since(...known.since));
  }

  #disabledFailure(command: string, reason: string): QmpFailure {
    if (!this.#traits.tellsReason) return notFound(`The command ${command} has been disabled for this instance`);
    return notFound(`Command ${command} has been disabled${reason}`);
  }

  #makeHandlers(): Readonly<Record<string, Handler>> {
    const { files, programs } = this;
    return {
      "guest-ping": empty,
      "guest-sync": syncId,
      "guest-sync-delimited": syncId,
      "guest-info": (args) => this.#info(args),
      "guest-file-open": (args) => files.open(args),
      "guest-file-read": (args) => files.read(args),
      "guest-file-write": (args) => files.write(args),
      "guest-file-seek": (args) => files.seek(args),
      "guest-file-flush": (args) => files.flush(args),
      "guest-file-close": (args) => files.close(args),
      "guest-exec": (args) => programs.start(args),
      "guest-exec-status": (args) => programs.status(args),
      "guest-fsfreeze-status": (args) => (empty(args), this.frozen > 0 ? "frozen" : "thawed"),
      "guest-fsfreeze-freeze": (args) => (empty(args), this.#freeze(mountPoints)),
      "guest-fsfreeze-freeze-list": (args) => this.#freezeList(args),
      "guest-fsfreeze-thaw": (args) => (empty(args), this.#thaw()),
      "guest-set-vcpus": (args) => countOf(args, "vcpus"),
      "guest-shutdown": shutdown,
      "guest-suspend-disk": empty,
      "guest-suspend-ram": empty,
      "guest-suspend-hybrid": empty,
    };
  }

  #info(args: AgentArguments): object {
    args.allowOnly();
    const known = [...agentCommands.values()].filter(({ name }) => this.#knows(name));
    return {
      version: this.#traits.version,
      supported_commands: known.map(({ name, answersSuccess }) => ({
        enabled: this.refusal(name) === undefined,
        name,
        "success-response": answersSuccess,
      })),
    };
  }

  #freezeList(args: AgentArguments): number {
    args.allowOnly("mountpoints");
    return this.#freeze(args.texts("mountpoints") ?? mountPoints);
  }

  #freeze(mounts: readonly string[]): number {
    this.frozen = mountPoints.filter((mount) => mounts.includes(mount)).length;
    return this.frozen;
  }

  #thaw(): number {
    const thawed = this.frozen;
    this.frozen = 0;
    return thawed;
  }
}

function empty(args: AgentArguments): object {
  args.allowOnly();
  return {};
}

function syncId(args: AgentArguments): unknown {
  args.allowOnly("id");
  args.integer("id");
  return args.raw("id");
}

function shutdown(args: AgentArguments): object {
  args.allowOnly("mode");
  if (!["powerdown", "halt", "reboot"].includes(args.text("mode", "powerdown"))) {
    throw new QmpFailure("mode is invalid (valid values are: halt|powerdown|reboot");
  }
  return {};
}

function countOf(args: AgentArguments, name: string): number {
  const list = args.raw(name);
  if (!Array.isArray(list)) throw new QmpFailure(`Parameter '${name}' is missing`);
  return list.length;
}

function notFound(desc: string): QmpFailure {
  return new QmpFailure(desc, "CommandNotFound");
}
