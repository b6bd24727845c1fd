import { parseArgs } from "node:util";

/** What the caller asked of the bench. */
export interface Options {
  /** Letters of the rows to measure, or undefined for all. */
  readonly rows: readonly string[] | undefined;
  readonly json: boolean;
  readonly rounds: number;
  readonly help: boolean;
}

export const usage = `usage: pnpm bench [--row a,b] [--rounds 5] [--json]

  --row LETTERS  measure only these rows, separated by commas
  --rounds N     measure at least N pairs in each row (default 5; fewer are only good for a quick look)
  --json         print one JSON document instead of the table

QEMU_BINARY names the QEMU of rows b, i and j (default qemu-system-x86_64), CC the C compiler (default cc).
Exit code: 0 when every "must" is met, 1 when one is missed, 2 when something could not be measured.`;

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export function readOptions(commandLine: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands a separating "--" through.
    args: commandLine.filter((argument) => argument !== "--"),
    options: {
      row: { type: "string" },
      rounds: { type: "string", default: "5" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError("--rounds must be a whole number, at least 1");
  return { rows: values.row?.split(","), json: values.json, rounds, help: values.help };
}
