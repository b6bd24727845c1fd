/** The little of a QMP client that the scenarios use; each adapter adds nothing but the call. */
export interface BenchClient {
  /** `query-status`. */
  queryStatus(): Promise<unknown>;
  /** `cont`: the fake server floods us with events before it answers. */
  cont(): Promise<unknown>;
  /** `query-qmp-schema`: the fake server answers with one long line. */
  querySchema(): Promise<unknown>;
  /** Calls `listener` for each JOB_STATUS_CHANGE. */
  onJobStatusChange(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens a client on a unix socket; resolves when commands may be sent. */
export type OpenClient = (socketPath: string) => Promise<BenchClient>;
