import { type Outcome, QemuAbortError, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { killProgram } from "./exec-kill.js";
import type { GuestProgram } from "./exec-options.js";
import { type ExitStatus, ExitStatusReader, isFrozen } from "./exec-status.js";
import type { ExecStop } from "./exec-stop.js";
import { startProgram, waitForExit } from "./exec-wait.js";

/**
 * Runs a program to its end, or until `stop` wishes it ended: then it is killed.
 *
 * @param meanwhile is done again and again while the program runs; true says that there was something to do. When it
 * rejects, the program is killed and this rejects with the same.
 */
export async function runProgram(
  agent: AgentCaller,
  program: GuestProgram,
  stop: ExecStop,
  meanwhile?: () => Promise<boolean>,
): Promise<ExitStatus & { readonly pid: number }> {
  const pid = await start(agent, program, stop);
  const what = `${agent.name}: "${program.path}" (pid ${pid})`;
  const reader = new ExitStatusReader(agent, pid);
  const guarded =
    meanwhile &&
    (async () =>
      await meanwhile().catch(async (error: unknown) => {
        // The end of a connection that was seen by who takes the output.
        if (error instanceof QemuClosedError) stop.fail(await noEnd(agent, what, error));
        else if (!isFrozen(error)) stop.fail(error);
        return false;
      }));
  try {
    const status = await waitForExit(reader, stop.calls, stop.wish, guarded);
    if (status) return { pid, ...status };
  } catch (error) {
    if (error instanceof QemuClosedError) throw await noEnd(agent, what, error);
    // Patience came to its end during a question.
    if (!(stop.wish.aborted && error instanceof QemuAbortError)) throw error;
  }
  throw stop.failure(what, await killProgram(agent, reader, stop), "unknown");
}

/** What becomes of a program depends on why the connection ended, which QEMU's monitor may tell. */
async function noEnd(agent: AgentCaller, what: string, cause: QemuClosedError): Promise<QemuClosedError> {
  const { reason } = cause;
  const left =
    reason === "requested"
      ? "the client was closed, and it may run on."
      : (await agent.machineEnded())
        ? "QEMU has ended, and it with the guest."
        : `the connection was closed (${reason}), and it may run on, unless QEMU has ended.`;
  return new QemuClosedError(`${what} has no end: ${left}`, { reason, cause, outcome: "unknown" });
}

async function start(agent: AgentCaller, program: GuestProgram, stop: ExecStop): Promise<number> {
  const what = `${agent.name}: "${program.path}"`;
  if (stop.wish.aborted) throw stop.failure(what, "It was not started.", "not-sent");
  try {
    const pid = await startProgram(agent, program, stop.calls, stop.waiting);
    stop.started();
    return pid;
  } catch (error) {
    const givenUp = error instanceof QemuAbortError || error instanceof QemuTimeoutError;
    if (!stop.wish.aborted || !givenUp) throw error;
    throw stop.failure(what, notStarted(agent, error.outcome), error.outcome);
  }
}

/** As a sentence; `outcome` is that of the command which was to start it. */
function notStarted(agent: AgentCaller, outcome: Outcome): string {
  if (outcome === "unknown") return "It may run, with a pid that is not known: the agent did not answer.";
  const { unanswered } = agent;
  const asked = unanswered === undefined || unanswered === "guest-exec" ? "" : `, and has been asked "${unanswered}"`;
  return `It was not started: the agent did not answer before${asked}.`;
}
