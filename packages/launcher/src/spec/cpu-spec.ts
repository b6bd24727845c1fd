/** The guest's processors. */
export interface CpuSpec {
  /** How many there are at the start; default is the product of the topology, else 1. */
  readonly count?: number;
  /** How many there may be, when some can be plugged in later. */
  readonly max?: number;
  readonly sockets?: number;
  readonly dies?: number;
  readonly cores?: number;
  readonly threads?: number;
  /** As `-cpu help` names them; default `host` under KVM, `max` or QEMU's own under TCG. */
  readonly model?: string;
  /** Features of the model: `{ vmx: true, "tsc-frequency": 2500000000 }`, or `["+vmx", "-avx"]`. */
  readonly features?: Readonly<Record<string, boolean | string | number>> | readonly string[];
  /** vCPU i runs on core `pin[i]`, or on a set of cores. Refused where all vCPUs share one thread. */
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
