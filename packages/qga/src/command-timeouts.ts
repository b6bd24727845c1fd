/** Milliseconds until a command is given up, unless the caller says otherwise: an agent that is silent is a normal case. */
const usual = 10_000;

/** Commands that do real work in the guest. One of them holds up all others: the agent has one thread. */
const slow: ReadonlyMap<string, number> = new Map([
  // Walks over every mounted file system.
  ["guest-fstrim", 600_000],
  // Waits until everything dirty is on disk, and runs the administrator's hook scripts.
  ["guest-fsfreeze-freeze", 120_000],
  ["guest-fsfreeze-freeze-list", 120_000],
  ["guest-fsfreeze-thaw", 120_000],
  // Runs hwclock.
  ["guest-set-time", 60_000],
  // A file of the guest may lie on a network, be a device or a FIFO.
  ["guest-file-open", 60_000],
  ["guest-file-read", 60_000],
  ["guest-file-write", 60_000],
  ["guest-file-flush", 60_000],
  ["guest-file-close", 60_000],
  // Up to 32 MiB of input go in, and as much output comes out at once: megabytes a second under emulation, less beside others.
  ["guest-exec", 60_000],
  ["guest-exec-status", 60_000],
  ["guest-get-disks", 60_000],
  ["guest-get-fsinfo", 60_000],
]);

/** The deadline of a command that was given none. */
export function defaultTimeout(command: string): number {
  return slow.get(command) ?? usual;
}
