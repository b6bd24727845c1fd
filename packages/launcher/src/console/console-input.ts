import type { Duplex, Readable } from "node:stream";

/**
 * Where a console's bytes come from: a socket to and from the guest, or a file that QEMU writes and that is followed
 * (then nothing can be sent).
 */
export type ConsoleInput =
  | { readonly kind: "duplex"; readonly stream: Duplex }
  | { readonly kind: "readable"; readonly stream: Readable };
