// Joins the modules of each package into the few files that are published.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { inRepository } from "./run.mjs";

/** @typedef {Pick<import("rolldown").PluginContext, "getModuleInfo">} Graph */

/**
 * Bundles every package, from `src` to `dist/bundle`, which is what its users load. The compiler's own output in `dist`,
 * file by file, is for the declarations, and for tests that look into a package from another process.
 *
 * Node takes about a millisecond for each file of an import graph, whatever its size: with a file for each module
 * `import "@qemu-wire/launcher"` took a quarter of a second. A package never holds code of another one, or a class
 * would be there twice and `instanceof` would fail. What is loaded later by `import()` stays in files of its own.
 * @throws {Error} when a module can't be resolved or an export is missing
 */
export async function bundlePackages() {
  const names = readdirSync(inRepository("packages"));
  await Promise.all(names.map((name) => bundlePackage(inRepository(`packages/${name}`))));
}

/** @param {string} folder */
async function bundlePackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const input = sourcesOf(manifest.exports);
  const build = await rolldown({
    cwd: folder,
    input,
    platform: "node",
    // Whatever isn't a file of this package: Node's own modules, our siblings, the libraries. What the transform brings,
    // say for `using`, is put in.
    external: (id) => !/^[./\0]|^@oxc-project\/runtime\//.test(id),
    tsconfig: false,
    transform: { target: "es2022" },
    resolve: { extensionAlias: { ".js": [".ts"] } },
    onLog(level, log) {
      throw new Error(`Bundling ${manifest.name}: ${level}: ${log.message}`);
    },
  });
  try {
    const { output } = await build.generate({
      dir: join(folder, "dist/bundle"),
      format: "esm",
      // The sources are published too.
      sourcemap: true,
      sourcemapExcludeSources: true,
      entryFileNames: "[name].js",
      // No hash: the same sources give the same names, which stack traces show.
      chunkFileNames: "chunks/[name].js",
      // One file for all that several entries load at once, instead of one for each set of entries.
      codeSplitting: {
        groups: [{ debugName: "shared", name: (id, context) => (isShared(id, context) ? "shared" : null) }],
      },
    });
    const files = output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]);
    replaceFiles(join(folder, "dist"), new Map(/** @type {[string, string | Uint8Array][]} */ (files)));
  } finally {
    await build.close();
  }
}

/**
 * The source of each published file, by its path in `dist/bundle` without the ending.
 * @param {Record<string, { "@qemu-wire/source"?: string, default?: string }>} exports
 */
function sourcesOf(exports) {
  return Object.fromEntries(
    Object.values(exports).flatMap(({ "@qemu-wire/source": source, default: file }) =>
      source === undefined || file === undefined ? [] : [[file.replace(/^\.\/dist\/bundle\/(.*)\.js$/, "$1"), source]],
    ),
  );
}

/**
 * Whether several entries load a module as soon as they are loaded.
 * @param {string} id
 * @param {Graph} graph
 */
function isShared(id, graph) {
  const above = new Set([id]);
  for (const module of above) for (const importer of graph.getModuleInfo(module)?.importers ?? []) above.add(importer);
  return [...above].filter((module) => graph.getModuleInfo(module)?.isEntry === true).length > 1;
}

/**
 * Makes `bundle` in a folder hold these files and no other ones. What is as it should be stays untouched, what isn't is
 * replaced at once: a program that runs meanwhile, or a second build, never loads half a file.
 * @param {string} folder
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
function replaceFiles(folder, files) {
  const bundle = join(folder, "bundle");
  mkdirSync(bundle, { recursive: true });
  const scratch = mkdtempSync(join(folder, ".bundle-"));
  try {
    for (const [name, content] of files) {
      const path = join(bundle, name);
      if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(join(scratch, "file"), content);
      renameSync(join(scratch, "file"), path);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  for (const entry of readdirSync(bundle, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(bundle, path))) rmSync(path, { force: true });
  }
}
