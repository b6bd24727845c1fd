import { setTimeout as sleep } from "node:timers/promises";
import type { CallOptions } from "@qemu-wire/wire";
import type { AgentCaller, Waiting } from "./agent-caller.js";
import type { GuestProgram } from "./exec-options.js";
import { AgentReply } from "./agent-reply.js";
import type { ExitStatus, ExitStatusReader } from "./exec-status.js";
import { wrong } from "./shapes.js";

/**
 * Starts a program and returns its pid. One that is missing is an error of this.
 *
 * @throws QemuProtocolError for a pid that is none: it is what is killed, and to `kill` 0 and -1 are many processes.
 */
export async function startProgram(
  agent: AgentCaller,
  program: GuestProgram,
  options: CallOptions,
  waiting?: Waiting,
): Promise<number> {
  const reply = new AgentReply(agent, "guest-exec", await agent.call("guest-exec", program, options, waiting));
  const pid = reply.integer("pid");
  if (pid < 1) throw wrong("guest-exec.pid", "a process id", `is ${pid}`);
  return pid;
}

/**
 * How long to wait before the next question: a tenth of the time since something happened, from 1 to 250 ms. So the end is
 * seen at most a tenth later than it could be, and a program that runs for minutes costs four questions a second.
 */
export function backOff(milliseconds: number): number {
  return Math.min(250, Math.max(1, milliseconds / 10));
}

/**
 * Asks until the program has ended; the agent has no event for that. Resolves with undefined when `wish` fires first, which
 * is looked at between two questions: an answer is never thrown away.
 *
 * @param meanwhile is done after each question that finds the program running; true says that there was something to do.
 */
export async function waitForExit(
  reader: ExitStatusReader,
  calls: CallOptions,
  wish?: AbortSignal,
  meanwhile?: () => Promise<boolean>,
): Promise<ExitStatus | undefined> {
  let since = performance.now();
  for (;;) {
    const status = await reader.read(calls);
    if (status) return status;
    if (wish?.aborted) return undefined;
    if (await meanwhile?.()) since = performance.now();
    await pause(backOff(performance.now() - since), wish ?? calls.signal);
  }
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal && { signal });
  } catch {
    // The signal: whoever waits looks at it.
  }
}
