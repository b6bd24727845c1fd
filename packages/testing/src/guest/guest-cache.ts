import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

const unfinished = ".building-";

/** A build that was killed leaves its folder behind; no build takes that long (ms). */
const abandonedAfter = 60 * 60 * 1000;

/** Folders that are made once, each in one step: several processes may make the same one at the same time. */
export class GuestCache {
  readonly folder: string;

  constructor(folder: string = defaultFolder()) {
    this.folder = resolve(folder);
  }

  /** The folder of that name, if it has been made. */
  find(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? path : undefined;
  }

  /**
   * Makes a folder, or takes the one that is there.
   * @param fill writes into a new folder that gets its name when all is in it
   */
  async make(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
    return this.find(name) ?? (await this.#make(name, fill));
  }

  /** Calls back with a folder that is removed afterwards. */
  async withScratch<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
    await mkdir(this.folder, { recursive: true });
    const scratch = await mkdtemp(join(this.folder, unfinished));
    try {
      return await use(scratch);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  async #make(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
    await this.#removeAbandoned();
    return await this.withScratch(async (scratch) => {
      const [fresh, path] = [join(scratch, "new"), join(this.folder, name)];
      await mkdir(fresh);
      await fill(fresh);
      await mkdir(join(path, ".."), { recursive: true });
      try {
        await rename(fresh, path);
      } catch (error) {
        // Another process was faster: what it made is as good as ours.
        if (!existsSync(path)) throw error;
      }
      return path;
    });
  }

  async #removeAbandoned(): Promise<void> {
    if (!existsSync(this.folder)) return;
    const names = (await readdir(this.folder)).filter((name) => name.startsWith(unfinished));
    for (const path of names.map((name) => join(this.folder, name))) {
      const status = await stat(path).catch(() => undefined);
      if (status && Date.now() - status.mtimeMs > abandonedAfter) await rm(path, { recursive: true, force: true });
    }
  }
}

/** A name for everything that goes into a folder. */
export function fingerprint(ingredients: unknown): string {
  return createHash("sha256").update(JSON.stringify(ingredients)).digest("hex");
}

/** The digest of a file's content. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function defaultFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "qemu-wire", "guest");
}
