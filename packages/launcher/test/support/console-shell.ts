import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Duplex } from "node:stream";
import { onTestFinished } from "vitest";

/** Shells of this machine that a console may meet. */
export const shells: readonly string[] = ["bash --norc --noprofile -i", "dash -i"].filter((command) => {
  const name = command.split(" ")[0] as string;
  return (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(`${folder}/${name}`));
});

/** A real shell at a real terminal of 80 columns, as a stream; it is ended with the test. */
export async function shellAtTerminal(command: string): Promise<Duplex> {
  const env = { ...process.env, TERM: "vt100", PS1: "prompt$ ", HISTFILE: "/dev/null" };
  // `script` makes the terminal.
  const child = spawn("script", ["-qfec", `stty cols 80 rows 24; exec ${command}`, "/dev/null"], {
    stdio: ["pipe", "pipe", "ignore"],
    env,
  });
  await once(child, "spawn");
  const stream = Duplex.from({ readable: child.stdout, writable: child.stdin });
  onTestFinished(async () => await end(child, stream));
  return stream;
}

async function end(child: ChildProcess, stream: Duplex): Promise<void> {
  stream.on("error", () => {}).destroy();
  const closed = child.exitCode === null ? once(child, "close") : undefined;
  child.kill("SIGKILL");
  await closed;
}
