import { lstat, readFile, readlink } from "node:fs/promises";
import { join, posix } from "node:path";

/** Folders with unpacked packages, searched in order. Links in them lead nowhere else: `/` is the folder's own top. */
export class UnpackedFolders {
  readonly folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.folders = folders;
  }

  /**
   * The first of several places where there is a file.
   * @param places paths below a folder
   * @returns the file's path on the host, links followed
   */
  async find(places: readonly string[]): Promise<string | undefined> {
    for (const folder of this.folders) {
      for (const place of places) {
        const path = await followed(folder, place);
        if (path !== undefined) return path;
      }
    }
    return undefined;
  }

  /** The content of what {@link find} finds. */
  async read(places: readonly string[]): Promise<Buffer | undefined> {
    const path = await this.find(places);
    return path === undefined ? undefined : await readFile(path);
  }
}

async function followed(folder: string, start: string): Promise<string | undefined> {
  let place = posix.join("/", start);
  // Debian's chains of links are two long at most.
  for (let step = 0; step < 8; step++) {
    const path = join(folder, place);
    const status = await lstat(path).catch(() => undefined);
    if (status?.isFile()) return path;
    if (!status?.isSymbolicLink()) return undefined;
    place = posix.resolve(posix.dirname(place), await readlink(path));
  }
  return undefined;
}
