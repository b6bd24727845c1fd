import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatedFiles, outdatedFiles, writeFiles } from "./generate-step.js";
import { importModels, testRecords, writeFile } from "./import-step.js";
import { parseModel, printModel } from "./model-file.js";
import { parseWideIntegers } from "./wide-integers.js";

const usage = `Usage:
  cli.js import <directory>   read QAPI schemas and introspection from a directory; record the models and what
                              the tests compare them with
  cli.js generate             write the generated files from the recorded models
  cli.js generate --check     fail with a list when a generated file differs from what would be written

The directory holds <version>/qapi/*.json, <version>/qga/qapi-schema.json and introspection/x86_64-<version>.json.`;

/** Two levels up from dist or src: the tool's own folder. */
const toolFile = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const packageFolder = (part: "qmp" | "qga"): string =>
  fileURLToPath(new URL(`../../../packages/${part}/src/generated`, import.meta.url));
const parts = ["qmp", "qga"] as const;

function runImport(directory: string): void {
  const names = new Map(
    Object.entries(JSON.parse(readFileSync(toolFile("introspection-names.json"), "utf8")) as Record<string, string>),
  );
  const models = importModels({ directory, names });
  for (const part of parts) writeFile(toolFile(`model/${part}.json`), printModel(models[part]));
  for (const [name, text] of testRecords(directory)) writeFile(toolFile(`test/fixtures/${name}`), text);
}

function runGenerate(check: boolean): string[] {
  const wide = parseWideIntegers(readFileSync(toolFile("wide-integers.json"), "utf8"));
  return parts.flatMap((part) => {
    const files = generatedFiles(parseModel(readFileSync(toolFile(`model/${part}.json`), "utf8")), wide);
    if (check) return outdatedFiles(packageFolder(part), files).map((name) => `packages/${part}/src/generated/${name}`);
    writeFiles(packageFolder(part), files);
    return [];
  });
}

const [command, option, ...rest] = process.argv.slice(2);
if (command === "import" && option !== undefined && rest.length === 0) {
  runImport(option);
} else if (command === "generate" && rest.length === 0 && (option === undefined || option === "--check")) {
  const outdated = runGenerate(option === "--check");
  if (outdated.length > 0) {
    process.stderr.write(
      `Not what the generator writes (run \`pnpm generate\`):\n${outdated.map((file) => `  ${file}\n`).join("")}`,
    );
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
