/** A file, link or folder of an archive; `mode` holds the permission bits. */
export type CpioEntry =
  | { readonly kind: "file"; readonly mode: number; readonly content: Uint8Array }
  | { readonly kind: "link"; readonly target: string }
  | { readonly kind: "folder"; readonly mode: number };

const fileTypes = { file: 0o100000, link: 0o120000, folder: 0o040000 } as const;

/**
 * Writes an archive in the form that the Linux kernel unpacks as initial RAM disk ("newc", as `cpio -H newc` does).
 *
 * The same entries give the same bytes, whatever their order: they are sorted by path, which puts a folder before what
 * is in it, belong to root, and date from 1970.
 * @param entries by path, without a slash at either end
 */
export function writeCpio(entries: ReadonlyMap<string, CpioEntry>): Buffer {
  const paths = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  const parts: Buffer[] = [];
  for (const [index, path] of paths.entries()) {
    const entry = entries.get(path) as CpioEntry;
    const content = contentOf(entry);
    const mode = fileTypes[entry.kind] | (entry.kind === "link" ? 0o777 : entry.mode);
    parts.push(header(path, index + 1, mode, content.length), padded(content));
  }
  parts.push(header("TRAILER!!!", 0, 0, 0));
  return Buffer.concat(parts);
}

function contentOf(entry: CpioEntry): Uint8Array {
  if (entry.kind === "file") return entry.content;
  return Buffer.from(entry.kind === "link" ? entry.target : "");
}

function header(path: string, inode: number, mode: number, size: number): Buffer {
  const name = Buffer.from(`${path}\0`);
  const links = (mode & fileTypes.folder) === fileTypes.folder ? 2 : 1;
  // inode, mode, owner, group, links, time, size, four device numbers, length of the name, checksum (not used)
  const fields = [inode, mode, 0, 0, links, 0, size, 0, 0, 0, 0, name.length, 0];
  const digits = fields.map((field) => field.toString(16).padStart(8, "0")).join("");
  return padded(Buffer.concat([Buffer.from(`070701${digits}`), name]));
}

/** Headers and contents each start at a multiple of four. */
function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4);
}
