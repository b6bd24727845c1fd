// `pnpm check`: all that is checked without running the product. Every step runs, whatever the others said; with
// names as arguments only those: `pnpm check lint format`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, publicPackages } from "./packed.mjs";
import { commandArguments, main } from "./set-up/main.mjs";
import { pnpmCommand } from "./set-up/pnpm.mjs";
import { capture, inRepository, say } from "./set-up/run.mjs";

/** @typedef {{ code: number, output: string }} Result */

const binary = (/** @type {string} */ name) => inRepository(`node_modules/.bin/${name}`);
const node = (/** @type {string[]} */ ...args) => capture(process.execPath, args);

/** @type {string | undefined} */
let scratch;

/** @type {Promise<string[]> | undefined} */
let packed;

/** Paths of the tarballs of all public packages, packed once for the steps that look into them. */
function tarballs() {
  packed ??= (async () => {
    scratch = mkdtempSync(join(tmpdir(), "qemu-wire-check-"));
    const paths = [];
    for (const publicPackage of publicPackages()) paths.push(await pack(publicPackage, scratch));
    return paths;
  })();
  return packed;
}

/**
 * Runs a program once per tarball, on all at once.
 * @param {(tarball: string) => Promise<Result>} look
 * @returns {Promise<Result>}
 */
async function eachTarball(look) {
  const results = await Promise.all((await tarballs()).map(look));
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results
      .filter(({ code }) => code !== 0)
      .map(({ output }) => output)
      .join("\n"),
  };
}

/** @type {Record<string, () => Promise<Result>>} */
const steps = {
  build: () => node(inRepository("scripts/build.mjs")),
  types: () => node(inRepository("node_modules/typescript/bin/tsc"), "-p", "tsconfig.test.json"),
  lint: () => capture(binary("oxlint"), []),
  format: () => capture(binary("biome"), ["format", "--reporter=summary", "."]),
  knip: () => capture(binary("knip"), []),
  generated: () => {
    const [program, ...args] = pnpmCommand();
    return capture(program, [...args, "generate:check"]);
  },
  docs: () => node(inRepository("scripts/docs-snippets.mjs")),
  publint: () => eachTarball((tarball) => capture(binary("publint"), ["run", tarball, "--strict"])),
  attw: () => eachTarball((tarball) => capture(binary("attw"), [tarball, "--profile", "esm-only"])),
};

await main(async () => {
  const wanted = commandArguments();
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    say(`No such check: ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}.`);
    return 2;
  }
  const failed = [];
  try {
    for (const [name, step] of Object.entries(steps)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const start = performance.now();
      const { code, output } = await step();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (code === 0) {
        say(`  ok    ${name} (${seconds} s)`);
      } else {
        failed.push(name);
        say(`  FAIL  ${name} (${seconds} s)\n${output.trimEnd().replace(/^/gm, "        ")}`);
      }
    }
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
  if (failed.length > 0) say(`Failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
});
