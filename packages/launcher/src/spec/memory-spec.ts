/** The guest's memory. Sizes are `"512M"`, `"2G"`, or bytes. */
export interface MemorySpec {
  readonly size: string | number;
  /** Where it comes from: anonymous (`"ram"`, default), a file or huge pages (`"file"`), `"memfd"`. vhost-user and virtiofs need one that is shared. */
  readonly backend?: "ram" | "file" | "memfd";
  /** Path of the file, or of the hugetlbfs mount; default `/dev/hugepages` with `hugePages`. */
  readonly path?: string;
  /** Huge pages of the host's default size, or of this one; that enough are free is checked before the start. */
  readonly hugePages?: boolean | { readonly size: string | number };
  readonly share?: boolean;
  /** Allocated before the guest starts, by this many threads. */
  readonly preallocate?: boolean | { readonly threads: number };
  /** Locked into the host's memory: `-overcommit mem-lock=on`. */
  readonly lock?: boolean;
  /** Guest NUMA nodes; their sizes add up to `size`. `true` is one node with all. */
  readonly numa?: true | readonly NumaNodeSpec[];
  /** Room for memory that is plugged in later. */
  readonly max?: { readonly size: string | number; readonly slots: number };
}

/** One node of the guest. */
export interface NumaNodeSpec {
  readonly size: string | number;
  /** Its vCPUs, by index. */
  readonly cpus?: readonly number[];
  /** The host's nodes that its memory comes from. */
  readonly hostNodes?: readonly number[];
  readonly policy?: "default" | "bind" | "preferred" | "interleave";
}
