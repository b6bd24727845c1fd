import type { OnReadOpts, Socket } from "node:net";
import type { Duplex } from "node:stream";

/** How much the kernel hands over at once, at most. More at a time is slower: it falls out of the processor's cache. */
const bufferBytes = 65_536;

/** All sockets of the thread read into this one: what a read brings is taken before the next read begins. */
let shared: Buffer | undefined;

interface Reader {
  take: ((bytes: Buffer) => void) | undefined;
}

const readers = new WeakMap<Duplex, Reader>();

/**
 * A socket that reads into a buffer shared by all: Node otherwise allocates 64 KiB for each read, which costs a flood of
 * events a twentieth of its time. `make` makes it with the option that it is given. Until {@link takeReads} it is a stream
 * as any other.
 */
export function readingIntoSharedBuffer(make: (onread: OnReadOpts) => Socket): Socket {
  const buffer = (shared ??= Buffer.allocUnsafeSlow(bufferBytes));
  const reader: Reader = { take: undefined };
  const callback = (length: number): boolean => {
    const bytes = buffer.subarray(0, length);
    // What came before it was taken goes first.
    if (reader.take === undefined || socket.readableLength > 0) return socket.push(Buffer.from(bytes));
    reader.take(bytes);
    return true;
  };
  const socket = make({ buffer, callback });
  readers.set(socket, reader);
  return socket;
}

/**
 * Calls `take` with what `stream` reads from now on, in place of its `data` events, if it is a socket of
 * {@link readingIntoSharedBuffer}. The bytes are overwritten once `take` returns.
 */
export function takeReads(stream: Duplex, take: (bytes: Buffer) => void): void {
  const reader = readers.get(stream);
  if (reader !== undefined) reader.take = take;
}
