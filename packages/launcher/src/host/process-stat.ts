/** What `/proc/<pid>/stat` tells that we need. */
export interface ProcessStat {
  /** One letter: `R`, `S`, `D`, `Z` (ended, not waited for yet), … */
  readonly state: string;
  /** Clock ticks from the host's boot to the process's start. */
  readonly startTime: number;
}

/**
 * Reads the text of `/proc/<pid>/stat`; undefined when it isn't one. The second field is the program's name in
 * parentheses, and a name may hold spaces, parentheses and digits: only its last parenthesis ends it.
 */
export function parseProcessStat(text: string): ProcessStat | undefined {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  // Fields 3 and 22 of proc(5).
  const state = fields[0];
  const startTime = Number(fields[19]);
  if (state === undefined || state === "" || !Number.isSafeInteger(startTime)) return undefined;
  return { state, startTime };
}
