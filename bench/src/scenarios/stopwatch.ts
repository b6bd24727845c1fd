/** Wall clock and processor time of this process, summed over the parts between `start` and `stop`. */
export class Stopwatch {
  #wallMs = 0;
  #cpuUs = 0;
  #startedMs = 0;
  #startedCpu: NodeJS.CpuUsage = { user: 0, system: 0 };

  start(): void {
    this.#startedCpu = process.cpuUsage();
    this.#startedMs = performance.now();
  }

  stop(): void {
    this.#wallMs += performance.now() - this.#startedMs;
    const { user, system } = process.cpuUsage(this.#startedCpu);
    this.#cpuUs += user + system;
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
