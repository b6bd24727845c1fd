import { killOwnedProcesses, noteProcessEnding, owned } from "./owned-processes.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let users = 0;
let ending = false;

/**
 * Ends all machines of this process, except detached ones, when it ends: at SIGINT, SIGTERM and SIGHUP by `close()`, and
 * launches that are under way by undoing them (also of detached machines: nobody has them yet), after which the signal takes its course (a second one kills them at once); at `process.exit()`, an uncaught error and an
 * end by itself by SIGKILL, as there is no time for more.
 *
 * It is for a program that ends by signals and wants its machines closed in order; the library never does it by itself.
 * That no machine outlives a process needs no hook. One set of handlers serves all callers; disposing the last result
 * removes it.
 */
export function installExitHooks(): Disposable {
  users += 1;
  if (users === 1) install();
  let disposed = false;
  return {
    [Symbol.dispose]: () => {
      if (disposed) return;
      disposed = true;
      users -= 1;
      if (users === 0) uninstall();
    },
  };
}

function install(): void {
  for (const signal of signals) process.on(signal, onSignal);
  process.on("exit", killOwnedProcesses);
}

function uninstall(): void {
  for (const signal of signals) process.off(signal, onSignal);
  process.off("exit", killOwnedProcesses);
}

function onSignal(signal: NodeJS.Signals): void {
  if (ending) {
    killOwnedProcesses();
    proceed(signal);
    return;
  }
  ending = true;
  const machines = owned().filter(({ detached = false }) => !detached);
  // One that can't be closed is killed.
  const closed = Promise.allSettled(machines.map(async (machine) => await machine.close())).then(() => {
    killOwnedProcesses();
    ending = false;
    proceed(signal);
  });
  noteProcessEnding(closed);
}

/** Lets the signal do what it would have done without us, unless the program has a handler of its own, which had it already. */
function proceed(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}
