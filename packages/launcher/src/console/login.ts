import type { ConsoleError } from "../errors.js";
import { matcherOf } from "./pattern.js";
import { showable } from "./console-log.js";
import type { Shell } from "./shell.js";
import { enter, isTimeout, StepTimer, type Terminal } from "./terminal.js";
import { onlyOptions } from "../spec/only-options.js";

/** What a guest asks with. Each is looked for at the end of what it said, blanks not counted. */
export interface LoginPrompts {
  /** Asks for the user; default `login:`, `user:` and `username:`, whatever is before them. */
  readonly login?: RegExp | undefined;
  /** Asks for the password; default `password:` and the like, also `Password for root:`. */
  readonly password?: RegExp | undefined;
  /** A shell waits; default is a `#`, `$`, `%` or `>` at the end. It is always proven by a command that prints a word. */
  readonly shell?: RegExp | undefined;
  /** Says that user or password are wrong; default the words of busybox, util-linux and PAM. */
  readonly refused?: RegExp | undefined;
}

const checkPromptNames = onlyOptions<LoginPrompts>({ login: true, password: true, shell: true, refused: true });

/** Options of `console.login()`. */
export interface LoginOptions {
  readonly user: string;
  /** Not needed where the guest asks for none. */
  readonly password?: string | undefined;
  readonly prompts?: LoginPrompts | undefined;
  /** Milliseconds for all of it, a boot included; default 60,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<LoginOptions>({
  user: true,
  password: true,
  prompts: true,
  timeout: true,
  signal: true,
});

const defaults: Required<{ [Name in keyof LoginPrompts]: RegExp }> = {
  // "Last login: Tue …" is what a shell greets with.
  login: /(?<!\blast )\b(?:login|user ?name|user):/i,
  password: /\b(?:password|passphrase|passcode)\b[^\n:]*:/i,
  shell: /[#$%>❯]/,
  refused:
    /login incorrect|login failed|authentication fail|permission denied|access denied|(?:incorrect|wrong|bad) password/i,
};

/** Nobody tells that a prompt is complete: it is what the guest said last before it fell silent for so many milliseconds. */
const silence = 100;

/** Where a prompt is looked for: in so many characters at the end. */
const longestPrompt = 1_024;

/** A getty is woken by Enter when nothing comes for so long, in milliseconds; then for twice that, and so on. */
const wake = { first: 200, longest: 8_000 } as const;

/** How long a shell may take to prove that it is one, in milliseconds. */
const proof = 10_000;

/** How often a guest may ask for the user before it is given up: an Enter of ours may be an answer to an earlier prompt. */
const mostAttempts = 3;

/** One login, step by step. */
export class Login {
  readonly #terminal: Terminal;
  readonly #shell: Shell;
  readonly #options: LoginOptions;
  readonly #prompts: Required<{ [Name in keyof LoginPrompts]: RegExp }>;
  readonly #timer: StepTimer;
  readonly #signal: AbortSignal | undefined;
  /** What was said before is answered. */
  #since: number;
  #sent: "nothing" | "user" | "password" = "nothing";
  #attempts = 0;
  #pause: number = wake.first;
  #mask: Disposable | undefined;
  #begun = performance.now();

  /** @throws RangeError for a user or password with control characters: they would be further keys. */
  constructor(terminal: Terminal, shell: Shell, options: LoginOptions) {
    checkNames(options);
    checkPromptNames(options.prompts);
    checkTyped("user", options.user);
    checkTyped("password", options.password ?? "");
    this.#terminal = terminal;
    this.#shell = shell;
    this.#options = options;
    this.#signal = options.signal;
    const { login, password, shell: prompt, refused } = options.prompts ?? {};
    this.#prompts = {
      login: atEnd(login ?? defaults.login),
      password: atEnd(password ?? defaults.password),
      shell: atEnd(prompt ?? defaults.shell),
      refused: withoutState(refused ?? defaults.refused),
    };
    this.#timer = new StepTimer(options.timeout ?? 60_000);
    this.#since = terminal.settled;
  }

  /** The guest begins anew, and so does this. */
  guestReset(): void {
    this.#sent = "nothing";
    this.#attempts = 0;
    this.#pause = wake.first;
    this.#begun = performance.now();
    this.#since = this.#terminal.output.position;
  }

  /** Answers prompts until a shell has proven that it is there. */
  async complete(): Promise<void> {
    try {
      for (;;) {
        await this.#settle();
        if (this.#timer.expired) throw this.#timedOut();
        if (await this.#step()) return;
      }
    } finally {
      this.#mask?.[Symbol.dispose]();
    }
  }

  /** @returns true when there is a shell. */
  async #step(): Promise<boolean> {
    const said = this.#said;
    if (this.#prompts.password.test(said)) await this.#answerPassword();
    else if (this.#prompts.login.test(said)) await this.#answerLogin();
    else if (this.#prompts.shell.test(said)) {
      this.#since = this.#terminal.output.position;
      return await this.#shell.answers(this.#timer.atMost(proof), this.#signal);
    } else if (this.#sent === "password" && this.#prompts.refused.test(said)) throw this.#refused();
    else await this.#wait();
    return false;
  }

  async #answerLogin(): Promise<void> {
    if (this.#sent === "password" || this.#attempts++ >= mostAttempts) throw this.#refused();
    await this.#type(this.#options.user);
    this.#sent = "user";
  }

  async #answerPassword(): Promise<void> {
    const { password } = this.#options;
    if (this.#sent === "password") throw this.#refused();
    // Somebody else's, half way: an empty one leads back to the first prompt.
    if (this.#sent === "nothing") return await this.#type("");
    if (password === undefined) {
      throw this.#failed("the guest asks for a password, and none was given: add `password`");
    }
    if (password !== "") this.#mask ??= this.#terminal.mask(password);
    await this.#type(password);
    this.#sent = "password";
  }

  async #type(text: string): Promise<void> {
    this.#since = this.#terminal.output.position;
    this.#terminal.consume(this.#since);
    await this.#terminal.send(text + enter, this.#signal);
  }

  /** Waits for more; wakes the guest up as long as it has said nothing that could be answered. */
  async #wait(): Promise<void> {
    const waking = this.#sent === "nothing";
    if (await this.#moreWithin(waking ? this.#timer.atMost(this.#pause) : this.#timer.left)) return;
    if (!waking || this.#timer.expired) return;
    this.#pause = Math.min(wake.longest, this.#pause * 2);
    await this.#terminal.send(enter, this.#signal);
    // The answer, or the silence after it, decides; not the silence before.
    await this.#moreWithin(this.#timer.atMost(this.#pause));
  }

  /** Waits until the guest is silent. */
  async #settle(): Promise<void> {
    while (!this.#timer.expired && (await this.#moreWithin(this.#timer.atMost(silence))));
  }

  async #moreWithin(timeout: number): Promise<boolean> {
    const { output } = this.#terminal;
    try {
      const from = output.position;
      const options = { from, timeout, what: "prompt", signal: this.#signal, begun: this.#begun };
      await output.find([matcherOf(/[^]/, 1)], options);
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
      throw error;
    }
  }

  /** The end of what is not answered yet. */
  get #said(): string {
    const { output } = this.#terminal;
    return output.log.text.slice(Math.max(this.#since, output.position - longestPrompt));
  }

  #refused(): ConsoleError {
    const lines = showable(this.#said).split("\n");
    const line = lines.find((one) => this.#prompts.refused.test(one)) ?? "the guest asked again";
    return this.#failed(`the guest refused user and password: ${line.trim()}`);
  }

  #failed(why: string): ConsoleError {
    return this.#terminal.output.error("failed", `the login as ${JSON.stringify(this.#options.user)} failed: ${why}`);
  }

  #timedOut(): ConsoleError {
    const waited = {
      nothing: "no login prompt came; the guest may not have booted that far, or have no getty on this line",
      user: "nothing that is known came after the user's name: see `prompts`",
      password: "no shell prompt that is known came after the password: see `prompts.shell`",
    }[this.#sent];
    const message = `no login as ${JSON.stringify(this.#options.user)} within ${this.#timer.timeout} ms: ${waited}`;
    return this.#terminal.output.error("timeout", message);
  }
}

function checkTyped(name: string, text: string): void {
  // oxlint-disable-next-line no-control-regex -- it is about them
  if (!/[\x00-\x1f\x7f]/.test(text)) return;
  throw new RangeError(`The ${name} holds a control character, which would be a key of its own.`);
}

/** The pattern at the very end of a text, blanks not counted. */
function atEnd({ source, flags }: RegExp): RegExp {
  return new RegExp(`(?:${source})\\s*(?![^])`, flags.replaceAll(/[gy]/g, ""));
}

function withoutState({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.replaceAll(/[gy]/g, ""));
}
