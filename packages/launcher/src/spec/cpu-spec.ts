/** The guest's processors: `-smp` and `-cpu`. */
export interface CpuSpec {
  /** How many there are at the start; default is the product of the topology, else 1. */
  readonly count?: number;
  /** How many there may be, when some can be plugged in later; default `count`. */
  readonly max?: number;
  /**
   * The topology: its product is `max`. What is left out of it is 1, and what then is missing from the product are cores of one
   * socket (sockets, when only `cores` is given), always written out: QEMU's own choice changed with 6.2.
   */
  readonly sockets?: number;
  readonly dies?: number;
  readonly cores?: number;
  readonly threads?: number;
  /** As `-cpu help` names them. Default: `host` under KVM; under TCG QEMU's own on x86, and `cortex-a57` on arm64, whose own has 32 bits. */
  readonly model?: string;
  /** Features of the model: `{ vmx: true, "tsc-frequency": 2500000000 }`, or `["+vmx", "-avx"]`. */
  readonly features?: Readonly<Record<string, boolean | string | number>> | readonly string[];
  /** vCPU i runs on core `pin[i]`, or on a set of cores. Refused where all vCPUs share one thread (single-threaded TCG). */
  readonly pin?: readonly (number | readonly number[])[];
  /** Cores for what isn't a vCPU. */
  readonly affinity?: {
    /** The whole process, before the rest. */
    readonly process?: readonly number[];
    /** QEMU's main loop and its helpers. */
    readonly emulator?: readonly number[];
    readonly ioThreads?: readonly number[];
  };
}
