import { setImmediate as nextTurn } from "node:timers/promises";
import type { AgentCaller } from "./agent-caller.js";
import type { FileBlock, GuestFile } from "./file-handle.js";

/** One block is one message, which holds up every other command. */
const usualBlock = 512 * 1024;
/** On a serial line of 115,200 baud 8 KiB take a second. */
const serialBlock = 8 * 1024;
/** The agent reads 48 MiB at most, and its parser takes no longer string than 64 MiB. */
const largestBlock = 32 * 1024 * 1024;

/** @throws RangeError for a `chunk` that no agent takes. */
export function blockSize(agent: AgentCaller, chunk: number | undefined): number {
  if (chunk === undefined) return agent.smallChunks ? serialBlock : usualBlock;
  if (Number.isSafeInteger(chunk) && chunk >= 1 && chunk <= largestBlock) return chunk;
  throw new RangeError(`chunk is a whole number of bytes from 1 to ${largestBlock}, not ${String(chunk)}.`);
}

/**
 * The rest of a file, block by block. While the consumer has one block the agent reads the next: two are in memory, at
 * most. A consumer that stops early may leave one command under way, behind which the closing waits.
 *
 * @param size how much to ask for, given how much has arrived.
 */
export async function* fileBlocks(file: GuestFile, size: (arrived: number) => number): AsyncGenerator<Buffer, void> {
  let pending: Promise<FileBlock> | undefined = file.read(size(file.offset));
  while (pending) {
    const block: FileBlock = await pending;
    pending = block.last ? undefined : file.read(size(file.offset));
    // Nobody hears of its failure when the consumer stops here.
    pending?.catch(() => {});
    // The request leaves before this thread is busy with decoding.
    if (pending) await nextTurn();
    if (block.count > 0) yield block.bytes();
  }
}

/**
 * The bytes of `source` in blocks of exactly `size`, the last one excepted, whatever pieces they come in.
 *
 * @throws TypeError for a piece that is not bytes.
 */
export async function* inBlocks(source: AsyncIterable<unknown>, size: number): AsyncGenerator<Buffer, void> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of source) {
    if (!(piece instanceof Uint8Array)) throw new TypeError("What is copied into a guest has to be bytes: Uint8Array.");
    let rest = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    while (length + rest.length >= size) {
      const taken = rest.subarray(0, size - length);
      yield held.length === 0 ? taken : Buffer.concat([...held, taken]);
      rest = rest.subarray(taken.length);
      held = [];
      length = 0;
    }
    if (rest.length > 0) {
      // Who made the piece may use its memory again; and a small piece may hold on to much.
      held.push(Buffer.from(rest));
      length += rest.length;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
