import { cp, mkdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const benchRoot = fileURLToPath(new URL("../", import.meta.url));
const fixtures = join(benchRoot, "fixtures/type-check");

const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
};

interface Manifest {
  readonly publishConfig?: { readonly exports?: unknown };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts one of our packages into `modules` as its tarball would be: built files only, the published exports. */
async function installOwn(name: string, modules: string): Promise<void> {
  const from = await realpath(join(benchRoot, "node_modules", name));
  const to = join(modules, name);
  const manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as Manifest;
  await mkdir(to, { recursive: true });
  await cp(join(from, "dist"), join(to, "dist"), { recursive: true });
  await writeFile(join(to, "package.json"), JSON.stringify({ ...manifest, exports: manifest.publishConfig?.exports }));
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    if (!dependency.startsWith("@qemu-wire/")) {
      await symlink(await realpath(join(from, "node_modules", dependency)), join(modules, dependency));
    }
  }
}

/**
 * Makes a project in `directory` that has installed our packages, with one tsconfig for a file that uses the client and
 * one for the same file without it. Resolves the paths of the two.
 */
export async function makeConsumerProject(directory: string): Promise<{ withClient: string; withoutClient: string }> {
  const modules = join(directory, "node_modules");
  await mkdir(join(modules, "@types"), { recursive: true });
  await symlink(await realpath(join(benchRoot, "node_modules/@types/node")), join(modules, "@types/node"));
  await installOwn("@qemu-wire/wire", modules);
  await installOwn("@qemu-wire/qmp", modules);
  await writeFile(join(directory, "package.json"), JSON.stringify({ type: "module" }));
  const project = async (name: string): Promise<string> => {
    const path = join(directory, `tsconfig.${name}.json`);
    await cp(join(fixtures, `${name}.ts`), join(directory, `${name}.ts`));
    await writeFile(path, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    return path;
  };
  return { withClient: await project("with-client"), withoutClient: await project("without-client") };
}
