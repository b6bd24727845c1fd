/** The guest's memory: `-m`, a `memory-backend-*` object where one is needed, and `-numa`. Sizes are `"512M"`, `"2G"`, or bytes. */
export interface MemorySpec {
  readonly size: string | number;
  /**
   * Where it comes from: anonymous (`"ram"`), a file or mounted huge pages (`"file"`), `"memfd"`. Default: `"file"` with a
   * `path` or with huge pages of the default size, `"memfd"` when it has to be shared or has huge pages of another size, else `"ram"`.
   */
  readonly backend?: "ram" | "file" | "memfd";
  /** Path of the file, or of the hugetlbfs mount; default `/dev/hugepages` with `hugePages`. */
  readonly path?: string;
  /** Huge pages of the host's default size, or of this one; that enough are free is checked before the start. */
  readonly hugePages?: boolean | { readonly size: string | number };
  /**
   * Shared with other processes, which vhost-user and virtiofs need. Default: only if one of those is there and nothing is said
   * of the back end; the plan has a notice of it.
   */
  readonly share?: boolean;
  /** Allocated before the guest starts, by this many threads: QEMU answers nothing until it is done. */
  readonly preallocate?: boolean | { readonly threads: number };
  /** Locked into the host's memory: `-overcommit mem-lock=on`. */
  readonly lock?: boolean;
  /** Guest NUMA nodes; their sizes add up to `size`. `true` is one node with all. */
  readonly numa?: true | readonly NumaNodeSpec[];
  /** Room for memory that is plugged in later: `-m …,slots=…,maxmem=…`. `size` is the total, present memory included. */
  readonly max?: { readonly size: string | number; readonly slots: number };
}

/** One node of the guest. */
export interface NumaNodeSpec {
  readonly size: string | number;
  /** Its vCPUs, by index; each belongs to one node. */
  readonly cpus?: readonly number[];
  /** The host's nodes that its memory comes from. */
  readonly hostNodes?: readonly number[];
  /** Default `bind` with `hostNodes`. */
  readonly policy?: "default" | "bind" | "preferred" | "interleave";
}
