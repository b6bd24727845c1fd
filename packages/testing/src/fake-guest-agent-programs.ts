/** How a program that `guest-exec` started ends, and what it wrote. */
export interface ExecResult {
  /** 0 unless a signal ended it. */
  readonly exitcode?: number;
  readonly signal?: number;
  readonly out?: string | Uint8Array;
  readonly err?: string | Uint8Array;
  /** How many times `guest-exec-status` says that it still runs; `Infinity` for a program that never ends. */
  readonly afterPolls?: number;
}

/**
 * What a program of the fake guest does. `argv` begins with the path, `input` is what `input-data` held, `env` is as sent.
 * Nothing in return means that there is no such program; a promise is a program that runs until it resolves.
 */
export type OnExec = (
  argv: readonly string[],
  input: Buffer | undefined,
  env: readonly string[] | undefined,
) => ExecResult | undefined | Promise<ExecResult>;

const signals: Readonly<Record<string, number>> = { HUP: 1, INT: 2, KILL: 9, TERM: 15 };

/**
 * The programs that every fake guest has, with or without their folder: `true`, `false`, `echo`, `cat` (its input),
 * `sleep` (until it is killed) and `kill`.
 *
 * @param kill ends a running program; false when there is none of that number.
 */
export function builtInProgram(
  argv: readonly string[],
  input: Buffer | undefined,
  kill: (pid: number, signal: number) => boolean,
): ExecResult | undefined {
  const [path = "", ...args] = argv;
  switch (path.replace(/^(?:\/usr)?\/bin\//, "")) {
    case "true":
      return {};
    case "false":
      return { exitcode: 1 };
    case "echo":
      return { out: `${args.join(" ")}\n` };
    case "cat":
      return { out: input ?? "" };
    case "sleep":
      return { afterPolls: Number.POSITIVE_INFINITY };
    case "kill":
      return runKill(args, kill);
    default:
      return undefined;
  }
}

/** `kill [-s NAME | -NAME | -NUMBER] [--] PID…`; a negative PID is its process group, which is the program alone. */
function runKill(args: readonly string[], kill: (pid: number, signal: number) => boolean): ExecResult {
  const rest = [...args];
  let signal = "TERM";
  if (rest[0] === "-s") {
    signal = rest[1] ?? "";
    rest.splice(0, 2);
  } else if (rest[0]?.startsWith("-") === true && rest.length > 1 && rest[0] !== "--") {
    signal = rest.shift()?.slice(1) ?? "";
  }
  const number = signals[signal.replace(/^SIG/, "")] ?? Number(signal);
  const missing = rest.filter((pid) => pid !== "--" && !kill(Math.abs(Number(pid)), number));
  if (missing.length === 0) return {};
  return { exitcode: 1, err: missing.map((pid) => `kill: (${pid}) - No such process\n`).join("") };
}
