import { once } from "node:events";

/** Tells the harness that this process stands at the turnstile, and resolves when it may go on. */
export async function turn(): Promise<void> {
  process.stdout.write("turn\n");
  process.stdin.resume();
  await once(process.stdin, "data");
  // A paused standard input doesn't hold the process back at its end.
  process.stdin.pause();
}
