import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anyVersion, commonVersion, singleVersion } from "./combine.js";
import { declarationsOf } from "./emit-declarations.js";
import { resultShapesText } from "./emit-result-shapes.js";
import { registryText } from "./emit-registry.js";
import { tablesText } from "./emit-tables.js";
import { genericTypes, splitTypes } from "./flavours.js";
import type { MergedModel } from "./merged-model.js";
import type { Output } from "./output.js";
import { sharedTexts } from "./shared-declarations.js";
import type { WideIntegers } from "./wide-integers.js";

const header = `// Written by tools/qapi-codegen from its recorded model; do not edit. \`pnpm generate\` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
`;

const integerImport = 'import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";\n\n';

/**
 * The generated files of one package by name.
 * @throws Error when two declarations would get the same name, or an event's name could be one of the client's own.
 */
export function generatedFiles(model: MergedModel, wide: WideIntegers): Map<string, string> {
  for (const event of model.events.keys()) {
    if (event !== event.toUpperCase()) throw new Error(`event name ${event} is not upper case`);
  }
  // Newest first: what it declares, the others take from it.
  const outputs = new Map<string, Output>([
    ...[...model.versions].reverse().map((version) => [`qemu-${version}`, singleVersion(model, version)] as const),
    ["any", anyVersion(model)],
    ["common", commonVersion(model)],
  ]);
  // A type split in one version is split in all, so that its names mean the same in every file.
  const split = new Set([...outputs].flatMap(([name, output]) => (name === "common" ? [] : [...splitTypes(output)])));
  const declarations = new Map(
    [...outputs].map(([name, output]) => {
      const own = name === "common" ? new Set([...split, ...splitTypes(output)]) : split;
      const flavours = { generic: genericTypes(output), split: own };
      return [name, declarationsOf({ namespace: model.namespace, flavours, wide }, output)];
    }),
  );
  const files = new Map<string, string>();
  for (const [name, text] of sharedTexts(declarations)) files.set(`${name}.ts`, header + integerImport + text);
  const prefix = model.namespace === "QMP" ? "Qmp" : "Qga";
  files.set("registry.ts", header + registryText(prefix, model.versions));
  files.set("tables.ts", header + tablesText(model));
  files.set("result-shapes.ts", `${header}${resultShapesText(anyVersion(model))}`);
  return files;
}

/** Compares a folder with what it should hold. Returns the names of files that differ, are missing or don't belong. */
export function outdatedFiles(directory: string, files: ReadonlyMap<string, string>): string[] {
  const present = new Set(readdirSync(directory));
  const outdated = [...files].filter(([name, text]) => {
    return !present.has(name) || readFileSync(join(directory, name), "utf8") !== text;
  });
  const foreign = [...present].filter((name) => !files.has(name));
  return [...outdated.map(([name]) => name), ...foreign];
}

/** Writes the files into a folder; unchanged ones are left alone, so that build tools don't see them as new. */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(directory, { recursive: true });
  const outdated = new Set(outdatedFiles(directory, files));
  for (const [name, text] of files) {
    if (outdated.has(name)) writeFileSync(join(directory, name), text);
  }
}
