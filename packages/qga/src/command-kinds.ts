/** These answer only when they fail (`success-response: false` in the schema). */
export const silentCommands: ReadonlySet<string> = new Set([
  "guest-shutdown",
  "guest-suspend-disk",
  "guest-suspend-hybrid",
  "guest-suspend-ram",
]);

/** What an agent executes while it has the guest frozen (`qga/main.c`). */
export const allowedWhileFrozen: ReadonlySet<string> = new Set([
  "guest-fsfreeze-freeze",
  "guest-fsfreeze-freeze-list",
  "guest-fsfreeze-status",
  "guest-fsfreeze-thaw",
  "guest-info",
  "guest-ping",
  "guest-sync",
  "guest-sync-delimited",
]);
