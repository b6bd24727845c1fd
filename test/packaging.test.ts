import { execFile } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicPackages } from "../scripts/packed.mjs";
import { compilerOptions, consumer, importsOf, loadsOf } from "./support/consumer-files.js";
import { ConsumerProject } from "./support/consumer-project.js";
import { filesLoaded } from "./support/files-loaded.js";

const execute = promisify(execFile);
const packages = publicPackages();
const entries = packages.flatMap((one) => one.entries).filter((entry) => !entry.endsWith("package.json"));

/** npm packages that carry a Node binary: the oldest Node that `engines` allows and the newest there is. */
const node = `node-${process.platform}-${process.arch}`;
const nodes = { "oldest-node": `npm:${node}@20.19.0`, "newest-node": `npm:${node}@26.10.0` };
const compilers = { "typescript-5.9": "npm:typescript@5.9.3", "typescript-7": "npm:typescript@7.0.2" };

let project: ConsumerProject;

beforeAll(async () => {
  project = await ConsumerProject.create({ ...nodes, ...compilers, "@types/node": "20.19.43" });
}, 300_000);

afterAll(() => project?.remove());

describe.each(packages)("the tarball of $name", ({ name, folder }) => {
  const list = async (): Promise<string[]> => {
    const { stdout } = await execute("tar", ["-tzf", project.tarballs.get(name) ?? ""]);
    return stdout
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
  };

  test("holds what its users need and nothing of how it is made", async () => {
    const files = await list();
    expect(files).toEqual(
      expect.arrayContaining(["package.json", "LICENSE", "README.md", "dist/bundle/index.js", "dist/index.d.ts"]),
    );
    expect(
      files.filter((file) => /\.tsbuildinfo$|\.test\.|test-d|(^|\/)(tests?|fixtures)\/|tsconfig/.test(file)),
    ).toEqual([]);
    expect(
      files.filter(
        (file) => !/^(dist|src)\/|^(package\.json|LICENSE|README\.md|VERSIONS\.md|CHANGELOG\.md)$/.test(file),
      ),
    ).toEqual([]);
  });

  test("holds no output whose source is gone", async () => {
    const declared = (await list()).filter((file) => file.endsWith(".d.ts"));
    const sources = declared.map((file) => join(folder, file.replace(/^dist/, "src").replace(/d\.ts$/, "ts")));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    expect(declared.length).toBeGreaterThan(0);
  });

  test("holds bundles of its own modules only, whose maps lead to the sources beside them", async () => {
    const files = await list();
    const compiled = files.filter((file) => file.endsWith(".js"));
    expect(compiled.filter((file) => !file.startsWith("dist/bundle/"))).toEqual([]);
    const maps = files.filter((file) => file.endsWith(".js.map"));
    expect(maps).toContain("dist/bundle/index.js.map");
    for (const map of maps) {
      const text = await project.read(`node_modules/${name}/${map}`);
      const { sources } = JSON.parse(text) as { sources: readonly string[] };
      const led = sources.map((source) => posix.join(posix.dirname(map), source));
      expect(led.filter((source) => !source.startsWith("src/") || !files.includes(source))).toEqual([]);
    }
  });

  test("has a manifest without our build's own conditions and protocols", async () => {
    const text = await project.read(`node_modules/${name}/package.json`);
    expect(text).not.toMatch(/@qemu-wire\/source|workspace:|catalog:/);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    expect(JSON.parse(text)).toMatchObject({ version, type: "module", license: "MIT", engines: { node: ">=20.19" } });
  });
});

// Node takes about a millisecond for each: what only a connection needs is loaded by the first one.
test("importing the client loads five files", () => {
  const modules = `${realpathSync(project.folder)}/node_modules/`;
  const loaded = filesLoaded("@qemu-wire/qmp", project.folder).map((file) => file.replace(modules, ""));
  expect(loaded.sort()).toEqual([
    "@qemu-wire/qmp/dist/bundle/chunks/schema.js",
    "@qemu-wire/qmp/dist/bundle/index.js",
    "@qemu-wire/wire/dist/bundle/chunks/shared.js",
    "@qemu-wire/wire/dist/bundle/index.js",
    "@qemu-wire/wire/dist/bundle/internal-light.js",
  ]);
});

test("installing all packages brings json-rpc-2.0 and p-retry and nothing else at run time", async () => {
  const { packages: locked } = JSON.parse(await project.read("package-lock.json")) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const runtime = Object.entries(locked).filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional);
  const names = runtime.map(([path]) => path.replace(/^node_modules\//, ""));
  expect(names.filter((name) => !name.startsWith("@qemu-wire/")).sort()).toEqual([
    "is-network-error",
    "json-rpc-2.0",
    "p-retry",
  ]);
});

describe.each([
  ["the running Node", () => process.execPath, process.version],
  ["the oldest Node", () => join(project.folder, "node_modules/oldest-node/bin/node"), "v20.19.0"],
  ["the newest Node", () => join(project.folder, "node_modules/newest-node/bin/node"), "v26.10.0"],
])("under %s", (_name, binary, version) => {
  test("every entry is imported and required, as one and the same module", async ({ skip }) => {
    const started = await project.run(binary(), ["--version"]);
    // From Node 25 on it needs a library that `pnpm test` installs, unless it may not.
    const lacks = /error while loading shared libraries: (\S+):/.exec(started.output)?.[1];
    skip(lacks !== undefined && !process.env["CI"], `Node ${version} needs ${lacks}: apt-get install libatomic1`);
    expect(started.output.trim()).toBe(version);
    await project.write("load.mjs", loadsOf(entries));
    const { code, output } = await project.run(binary(), ["load.mjs"]);
    expect(output).toContain("@qemu-wire/qmp ");
    expect(output.match(/^@qemu-wire\//gm)).toHaveLength(entries.length);
    expect(code).toBe(0);
  });
});

describe.each(["typescript-5.9", "typescript-7"] as const)("%s", (compiler) => {
  const compile = async (resolution: "nodenext" | "bundler", files: Readonly<Record<string, string>>) => {
    const folder = `${compiler}-${resolution}`;
    const options = JSON.parse(compilerOptions(resolution)) as { files: string[] };
    options.files = Object.keys(files);
    await project.write(`${folder}/tsconfig.json`, JSON.stringify(options));
    for (const [path, text] of Object.entries(files)) await project.write(`${folder}/${path}`, text);
    const tsc = join(project.folder, "node_modules", compiler, "bin/tsc");
    return project.run(process.execPath, [tsc, "-p", folder]);
  };

  test.each(["nodenext", "bundler"] as const)("checks a consumer and all declarations (%s)", async (resolution) => {
    const files = { "consumer.ts": consumer, "entries.ts": importsOf(entries) };
    // With nodenext a CommonJS file may require() these packages, and the compiler must agree.
    const common = resolution === "nodenext" ? { "consumer.cts": consumer } : {};
    expect(await compile(resolution, { ...files, ...common })).toEqual({ code: 0, output: "" });
  });
});
