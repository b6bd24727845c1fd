/**
 * Wall clock of the parts between `start` and `stop`, and processor time of this process from the first `start` to the last
 * `stop`: while it waits for its turn V8 may collect what the turns left behind, and that is a cost of theirs.
 */
export class Stopwatch {
  #wallMs = 0;
  #cpuUs = 0;
  #startedMs = 0;
  #startedCpu: NodeJS.CpuUsage | undefined;

  start(): void {
    this.#startedCpu ??= process.cpuUsage();
    this.#startedMs = performance.now();
  }

  stop(): void {
    this.#wallMs += performance.now() - this.#startedMs;
    const { user, system } = process.cpuUsage(this.#startedCpu);
    this.#cpuUs = user + system;
  }

  /**
   * Microseconds for each of `measured` operations, as every scenario on a shared core prints them. `warmUp` operations
   * were not timed but reached the server, whose own time the harness divides by all of them.
   */
  perOperation(measured: number, warmUp: number): { wallUs: number; clientUs: number; operations: number } {
    return {
      wallUs: (this.#wallMs * 1000) / measured,
      clientUs: this.#cpuUs / measured,
      operations: measured + warmUp,
    };
  }
}
