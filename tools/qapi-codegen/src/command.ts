import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles, outdatedFiles, writeFiles } from "./generate-step.js";
import { importModels, testRecords } from "./import-step.js";
import { parseModel, printModel } from "./model-file.js";
import { parseWideIntegers } from "./wide-integers.js";

/** Where the tool reads and writes. */
export interface Folders {
  /** Holds the two checked-in lists, `model/` and `test/fixtures/`. */
  readonly tool: string;
  /** Holds `qmp/src/generated` and `qga/src/generated`. */
  readonly packages: string;
}

const parts = ["qmp", "qga"] as const;

const usage = `Usage:
  import <directory>   read QAPI schemas and introspection from a directory; record the models, and what the tests
                       compare the generated files with
  generate             write the generated files from the recorded models
  generate --check     fail with a list when a generated file differs from what would be written

The directory holds <version>/qapi/*.json, <version>/qga/qapi-schema.json and introspection/x86_64-<version>.json.
`;

/** Runs the tool with the given words. Returns the exit code: 1 when a check failed, 2 for words it doesn't know. */
export function runCommand(words: readonly string[], folders: Folders, print: (text: string) => void): number {
  const [command, option, ...rest] = words;
  if (command === "import" && option !== undefined && rest.length === 0) {
    runImport(option, folders.tool);
    return 0;
  }
  if (command !== "generate" || rest.length > 0 || (option !== undefined && option !== "--check")) {
    print(usage);
    return 2;
  }
  const outdated = runGenerate(option === "--check", folders);
  if (outdated.length === 0) return 0;
  const list = outdated.map((file) => `  ${file}\n`).join("");
  print(`These files are not what the generator writes (run \`pnpm generate\`):\n${list}`);
  return 1;
}

function runImport(directory: string, tool: string): void {
  const table = JSON.parse(readFileSync(join(tool, "introspection-names.json"), "utf8")) as Record<string, string>;
  const models = importModels({ directory, names: new Map(Object.entries(table)) });
  for (const part of parts) writeFile(join(tool, `model/${part}.json`), printModel(models[part]));
  for (const [name, text] of testRecords(directory)) writeFile(join(tool, "test/fixtures", name), text);
}

function runGenerate(check: boolean, { tool, packages }: Folders): string[] {
  const wide = parseWideIntegers(readFileSync(join(tool, "wide-integers.json"), "utf8"));
  return parts.flatMap((part) => {
    const folder = join(packages, part, "src/generated");
    const files = generatedFiles(parseModel(readFileSync(join(tool, `model/${part}.json`), "utf8")), wide);
    if (check) return outdatedFiles(folder, files).map((name) => `packages/${part}/src/generated/${name}`);
    writeFiles(folder, files);
    return [];
  });
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
