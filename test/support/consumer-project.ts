import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pack, publicPackages } from "../../scripts/packed.mjs";
import { build } from "../../scripts/set-up/build.mjs";

/** What a program printed and how it ended. */
interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * An empty project in a temporary folder with the packed tarballs of all public packages and a few tools installed by
 * npm, as a user's project would have them: nothing in it leads back to this repository.
 */
export class ConsumerProject {
  readonly folder: string;
  /** Paths of the tarballs, by package name. */
  readonly tarballs: ReadonlyMap<string, string>;

  private constructor(folder: string, tarballs: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.tarballs = tarballs;
  }

  /**
   * Builds, packs and installs.
   * @param tools development dependencies, name to version
   */
  static async create(tools: Readonly<Record<string, string>>): Promise<ConsumerProject> {
    const packages = publicPackages();
    await build(packages.map(({ folder }) => folder));
    const folder = await mkdtemp(join(tmpdir(), "qemu-wire-consumer-"));
    const tarballs = new Map<string, string>();
    const project = new ConsumerProject(folder, tarballs);
    try {
      for (const publicPackage of packages) {
        tarballs.set(publicPackage.name, await pack(publicPackage, folder));
      }
      const dependencies = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${basename(path)}`]));
      await project.write(
        "package.json",
        JSON.stringify({ private: true, type: "module", dependencies, devDependencies: tools }),
      );
      const installed = await project.run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
      if (installed.code !== 0) throw new Error(`npm install failed:\n${installed.output}`);
      return project;
    } catch (error) {
      await project.remove();
      throw error;
    }
  }

  /** Writes a file of the project; makes its folder. */
  async write(path: string, text: string): Promise<void> {
    const full = join(this.folder, path);
    await mkdir(join(full, ".."), { recursive: true });
    await writeFile(full, text);
  }

  /** Reads a file of the project. */
  async read(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  /** Runs a program in the project to its end; the exit code is part of the result, not an error. */
  run(program: string, args: readonly string[]): Promise<Ended> {
    return new Promise((resolve, reject) => {
      execFile(program, args, { cwd: this.folder, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== "number") reject(error);
        else resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
      });
    });
  }

  /** Removes the folder. */
  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
