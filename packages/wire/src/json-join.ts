const mebibyte = 1024 * 1024;

// Shorter ones are cheap to allocate; longer ones are rare, and nothing as large should stay because of one of them.
const smallestShared = 64 * 1024;
const largestShared = 32 * mebibyte;

/**
 * Where long lines are joined, all those of the thread: each needs it only until it is decoded. With a buffer of its own
 * for each line V8 collects its whole heap far more often, and the kernel clears as many pages as the line has.
 */
let shared: Buffer | undefined;
let wasUsed = false;

// A timer would have to be stopped by somebody, and would tell nothing about whether memory is wanted.
const collections = new FinalizationRegistry<undefined>(() => {
  if (wasUsed) watchCollection();
  else shared = undefined;
});

/** The next collection of the whole heap takes the object, and with it, unless a line was joined since, the buffer. */
function watchCollection(): void {
  wasUsed = false;
  collections.register({}, undefined);
}

/**
 * All pieces, `length` bytes together, as one buffer. It is good until the next call by anyone: who needs the bytes after
 * calling somebody else copies them. The memory of long lines is used again, up to 32 MiB for the whole thread, and freed
 * when V8 has twice collected all garbage and no long line came in between.
 */
export function joinBriefly(pieces: readonly Buffer[], length: number): Buffer {
  if (length < smallestShared || length > largestShared) return Buffer.concat(pieces, length);
  const block = sharedBlock(length);
  let at = 0;
  for (const piece of pieces) {
    block.set(piece, at);
    at += piece.length;
  }
  return block.subarray(0, length);
}

function sharedBlock(length: number): Buffer {
  wasUsed = true;
  if (shared !== undefined && shared.length >= length) return shared;
  if (shared === undefined) watchCollection();
  wasUsed = true;
  // Whole mebibytes, so that a line that is a little longer than this one finds room.
  shared = Buffer.allocUnsafeSlow(Math.ceil(length / mebibyte) * mebibyte);
  return shared;
}
