/** An entry as an unpacker sees it. */
export interface ReadEntry {
  readonly mode: number;
  readonly inode: number;
  readonly links: number;
  readonly time: number;
  readonly content: Buffer;
}

/** Reads a newc archive strictly: every header at a multiple of four, and the trailer at the end. */
export function readCpio(archive: Buffer): Map<string, ReadEntry> {
  const entries = new Map<string, ReadEntry>();
  for (let at = 0; ; ) {
    if (archive.toString("latin1", at, at + 6) !== "070701") throw new Error(`no header at ${at}`);
    const field = (index: number): number => {
      const start = at + 6 + index * 8;
      return Number.parseInt(archive.toString("latin1", start, start + 8), 16);
    };
    const [inode = 0, mode = 0, owner, group, links = 0, time = 0, size = 0] = Array.from({ length: 7 }, (_, index) =>
      field(index),
    );
    if (owner !== 0 || group !== 0) throw new Error("not root's");
    const nameEnd = at + 110 + field(11);
    const name = archive.toString("utf8", at + 110, nameEnd - 1);
    const start = aligned(nameEnd);
    at = aligned(start + size);
    if (name === "TRAILER!!!") {
      if (at !== archive.length) throw new Error(`${archive.length - at} bytes after the trailer`);
      return entries;
    }
    entries.set(name, { mode, inode, links, time, content: archive.subarray(start, start + size) });
  }
}

function aligned(position: number): number {
  return Math.ceil(position / 4) * 4;
}
