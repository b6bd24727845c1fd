import type { Duplex, Readable } from "node:stream";
import type { Endpoint } from "@qemu-wire/wire";

/**
 * Where a console's bytes come from: a socket to and from the guest, or a file that QEMU writes and that is followed
 * (then nothing can be sent). The stream belongs to the console from then on.
 */
export type ConsoleInput =
  | {
      readonly kind: "duplex";
      readonly stream: Duplex;
      /**
       * Where `attach()` connects again; then `detach()` closes the connection, so that another program may have it. Without
       * it, as with an inherited socketpair, `detach()` only stops reading.
       */
      readonly endpoint?: Endpoint | undefined;
    }
  /** At the machine's end `finish`, where the stream has it, is called: see `followFile()`. */
  | { readonly kind: "readable"; readonly stream: Readable & { finish?(): void } };
