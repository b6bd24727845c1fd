import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = "/sys/kernel/mm/hugepages/hugepages-2048kB";

/** Bytes of the pages that tests use: the kernel's default size on x86. */
export const hugePageSize = 2 * 2 ** 20;

/** Why no huge pages can be reserved here; undefined when they can. */
export const noHugePages = !existsSync(folder)
  ? "this kernel has no huge pages of 2 MiB"
  : process.getuid?.() === 0
    ? undefined
    : "only root may reserve huge pages";

/** Huge pages that are there for the length of a test. */
export interface ReservedHugePages extends AsyncDisposable {
  /** How many are free and nobody's now. */
  free(): Promise<number>;
}

/**
 * Reserves huge pages of 2 MiB for one test, and puts the number back that there was. One test of this machine at a time:
 * the others wait in `flock`. All of it is done by a shell of its own, which does it too when this process is killed.
 */
export async function reserveHugePages(pages: number): Promise<ReservedHugePages> {
  const script =
    'old=$(cat "$1") || exit; echo $((old + $2)) > "$1"; cat "$1"; cat > /dev/null; echo "$old" > "$1"; test "$(cat "$1")" = "$old"';
  const lock = join(tmpdir(), "qemu-wire-huge-pages.lock");
  const child = spawn("flock", [lock, "sh", "-c", script, "sh", `${folder}/nr_hugepages`, String(pages)], {
    stdio: ["pipe", "pipe", "inherit"],
    // A Ctrl-C is for who runs the tests; the number is put back at the end of its input.
    detached: true,
  });
  const exited = once(child, "exit");
  const release = async (): Promise<void> => {
    child.stdin.end();
    await exited;
    if (child.exitCode !== 0) throw new Error(`the number of huge pages could not be put back (${child.exitCode})`);
  };
  await Promise.race([once(child.stdout, "data"), exited]);
  if (child.exitCode !== null) throw new Error(`the huge pages could not be reserved (${child.exitCode})`);
  const count = async (name: string): Promise<number> => Number(await readFile(`${folder}/${name}`, "utf8"));
  const free = async (): Promise<number> => (await count("free_hugepages")) - (await count("resv_hugepages"));
  // Memory in pieces gives fewer than asked for, without an error.
  const got = await free();
  if (got < pages) {
    await release();
    throw new Error(`${got} of ${pages} huge pages could be had: this machine's memory is in too small pieces`);
  }
  return { free, [Symbol.asyncDispose]: release };
}
