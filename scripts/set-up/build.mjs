// Builds packages, examples, tools and the bench.
import { bundlePackages } from "./bundle.mjs";
import { inRepository, run } from "./run.mjs";

/**
 * Runs `tsc -b`, which does nothing when all is up to date, and bundles the packages. Its errors go to stderr.
 * @param {readonly string[]} folders what to compile with what it needs; all when empty
 * @throws {Error} when something does not compile
 */
export async function build(folders = []) {
  const compiler = inRepository("node_modules/typescript/bin/tsc");
  const code = await run(process.execPath, [compiler, "-b", ...folders], { stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new Error("The build failed; the compiler's errors are above.");
  await bundlePackages();
}
