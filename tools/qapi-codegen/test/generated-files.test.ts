import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { anyVersion, singleVersion } from "../src/combine.js";
import { generatedFiles, outdatedFiles } from "../src/generate-step.js";
import type { MergedModel } from "../src/merged-model.js";
import { parseModel } from "../src/model-file.js";
import { integerPlaces, parseWideIntegers } from "../src/wide-integers.js";
import { generatedText } from "./support/generated-file.js";

const parts = ["qmp", "qga"] as const;
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const folder = (part: string): string => path(`../../../packages/${part}/src/generated`);
const model = (part: string): MergedModel => parseModel(readFileSync(path(`../model/${part}.json`), "utf8"));
const wide = parseWideIntegers(readFileSync(path("../wide-integers.json"), "utf8"));

/** Seconds of pure work alone, and many times that beside others (ms). */
const workTimeout = 180_000;

describe.each(parts)("%s", (part) => {
  test("the generated files are what the generator writes, and nothing else is in their folder", {
    timeout: workTimeout,
  }, () => {
    expect(outdatedFiles(folder(part), generatedFiles(model(part), wide))).toEqual([]);
  });

  test("there is a file for every version, any and common", () => {
    const versions = ["5.2", "7.2", "10.0", "10.2", "11.1"].map((version) => `qemu-${version}.ts`);
    expect(readdirSync(folder(part)).sort()).toEqual(
      [...versions, "any.ts", "common.ts", "registry.ts", "result-shapes.ts", "tables.ts"].sort(),
    );
  });

  test("a file takes types only from newer versions' files, any and common from all before them", () => {
    const order = ["qemu-11.1", "qemu-10.2", "qemu-10.0", "qemu-7.2", "qemu-5.2", "any", "common"];
    for (const [index, name] of order.entries()) {
      const text = generatedText(part, name);
      const sources = [...text.matchAll(/\bfrom "(.*)";$/gm)].map(([, source]) => source);
      expect(sources[0]).toBe("@qemu-wire/wire");
      const earlier = order.slice(0, index).map((other) => `./${other}.js`);
      expect(sources.slice(1).filter((source) => !earlier.includes(source ?? ""))).toEqual([]);
      expect(text.match(/^(export|import) (?!interface|type).*$/gm)).toBeNull();
    }
  });

  test("what versions declare alike stands in one file only", () => {
    // Types that refer to no other, with their comments: these at least must be found alike.
    const enumeration =
      /(?:^(?:\/\*\*| \*).*\n)*^export type (?!OobCommand|JobCommand)\w+ =(?: "[^"]*"| \||\n {2}\|)+;$/gm;
    const declared = model(part).versions.flatMap((version) => [
      ...new Set(generatedText(part, `qemu-${version}`).match(enumeration)),
    ]);
    expect(declared.length).toBeGreaterThan(5);
    expect(declared.filter((text, index) => declared.indexOf(text) !== index)).toEqual([]);
  });
});

test("all files compile under the strictest flags", { timeout: workTimeout }, () => {
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const flags = [
    "strict",
    "exactOptionalPropertyTypes",
    "noUncheckedIndexedAccess",
    "noUnusedLocals",
    "noUnusedParameters",
  ];
  const syntax = ["isolatedModules", "verbatimModuleSyntax", "erasableSyntaxOnly", "noEmit", "ignoreConfig"];
  const modules = [
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023",
    "--types",
    "node",
    "--customConditions",
    "@qemu-wire/source",
  ];
  const files = parts.flatMap((part) => readdirSync(folder(part)).map((file) => join(folder(part), file)));
  const compile = (...more: readonly string[]): string =>
    spawnSync(process.execPath, [compiler, ...[...flags, ...syntax].map((flag) => `--${flag}`), ...modules, ...more], {
      cwd: path(".."),
      encoding: "utf8",
    }).stdout;
  expect(compile(...files)).toBe("");
  // The same call does find faults.
  expect(compile(path("fixtures/fault.ts"))).toContain("TS2322");
});

test("a difference is found, be it a changed, a missing or a foreign file", () => {
  const files = generatedFiles(model("qga"), wide);
  const changed = new Map([...files, ["any.ts", "other"], ["new.ts", "new"]]);
  changed.delete("common.ts");
  expect(outdatedFiles(folder("qga"), changed).sort()).toEqual(["any.ts", "common.ts", "new.ts"]);
});

describe("the list of wide integers", () => {
  test("names only places that hold a 64-bit integer in some version", () => {
    const places = parts.flatMap((part) => {
      const { versions } = model(part);
      const outputs = [anyVersion(model(part)), ...versions.map((version) => singleVersion(model(part), version))];
      return outputs.flatMap((output) => [...integerPlaces(output)]);
    });
    expect([...wide].filter((place) => !places.includes(place))).toEqual([]);
  });

  test("is short", () => {
    const places = parts.flatMap((part) => [...integerPlaces(anyVersion(model(part)))]);
    expect(wide.size).toBeLessThan(places.length / 3);
  });

  test("has no line without a reason", () => {
    expect([...parseWideIntegers('{ "S.a": "because" }')]).toEqual(["S.a"]);
    expect(() => parseWideIntegers('{ "S.a": "" }')).toThrow("S.a is on the list of wide integers without a reason");
  });

  test("no place is 64-bit in one version and narrower in another, so a client that turns it to bigint fits every version's types", () => {
    for (const part of parts) {
      const { versions } = model(part);
      const any = integerPlaces(anyVersion(model(part)));
      for (const version of versions) {
        const output = singleVersion(model(part), version);
        const own = integerPlaces(output);
        const narrow = [...output.resultTypes.values()].flatMap(({ name, shape }) => {
          const members = shape.kind === "object" || shape.kind === "union" ? shape.members : [];
          return members
            .filter(({ types }) => types.some((type) => /^u?int(8|16|32)$/.test(type)))
            .map((member) => `${name.replace(/:.*/, "")}.${member.name}`);
        });
        expect(narrow.filter((place) => any.has(place) && !own.has(place))).toEqual([]);
      }
    }
  });
});
