// Common frame of the commands: a failed set-up is one line, not a stack.
import { SetUpError } from "./debian-packages.mjs";
import { say } from "./run.mjs";

/**
 * Runs a command and makes its result this process's exit code.
 * @param {() => Promise<number>} command gives the exit code
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(error instanceof SetUpError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}

/** Arguments for the command; `pnpm test -- x` hands on the two dashes too. */
export function commandArguments() {
  const args = process.argv.slice(2);
  return args[0] === "--" ? args.slice(1) : args;
}
