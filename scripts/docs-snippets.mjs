// Keeps the code in the documentation identical to code that is compiled and run: every ts or js fence stands under
// `<!-- examples/src/file.ts#name -->` and repeats what lies there between `// #region name` and `// #endregion name`.
// `node scripts/docs-snippets.mjs` checks, `--write` copies the regions into the documents.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { inRepository, repository } from "./set-up/run.mjs";

const marker = /^<!-- (?<file>examples\/\S+)#(?<name>\S+) -->$/;
const fence = /^(?<indent>\s*)(?<ticks>`{3,})(?<language>ts|typescript|mts|js|javascript|mjs)\b/;

/**
 * The text of a region without its common indentation.
 * @param {string} source
 * @param {string} name
 * @throws {Error} when the region is absent, has no end or stands twice
 */
export function region(source, name) {
  const lines = source.split("\n");
  const starts = lines.flatMap((line, index) => (line.trim() === `// #region ${name}` ? [index] : []));
  const [start, second] = starts;
  if (start === undefined || second !== undefined) throw new Error(`region ${name} stands ${starts.length} times`);
  const end = lines.findIndex((line, index) => index > start && line.trim() === `// #endregion ${name}`);
  if (end < 0) throw new Error(`region ${name} has no end`);
  // Regions may nest: the markers of others are not part of the text.
  const body = lines.slice(start + 1, end).filter((line) => !/^\s*\/\/ #(end)?region\b/.test(line));
  const indents = body.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return body.map((line) => line.slice(indent)).join("\n");
}

/**
 * Compares the fences of one document with the regions they name.
 * @param {string} document text in Markdown
 * @param {(file: string) => string} read gives the text of a file, by its path in the repository
 * @returns {{ text: string, faults: string[] }} the text as it should be, and what is wrong with the one given
 */
export function applySnippets(document, read) {
  const lines = document.split("\n");
  /** @type {string[]} */
  const output = [];
  /** @type {string[]} */
  const faults = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    output.push(line);
    const ticks = /^\s*(`{3,})/.exec(line)?.[1];
    if (ticks === undefined) continue;
    const start = index;
    const isEnd = (/** @type {string} */ text) => text.trim() === ticks;
    while (index + 1 < lines.length && !isEnd(lines[index + 1] ?? "")) index++;
    const found = lines.slice(start + 1, index + 1).join("\n");
    const expected = expectedCode(line, lines[start - 1] ?? "", read, (fault) =>
      faults.push(`line ${start + 1}: ${fault}`),
    );
    if (expected !== undefined && expected !== found) faults.push(`line ${start + 1}: differs from its region`);
    const code = expected ?? found;
    if (code !== "" || index > start) output.push(...code.split("\n"));
    index++;
    if (index < lines.length) output.push(lines[index] ?? "");
  }
  return { text: output.join("\n"), faults };
}

/**
 * @param {string} opening first line of the fence
 * @param {string} above the line before it
 * @param {(file: string) => string} read
 * @param {(fault: string) => void} report
 * @returns {string | undefined} undefined when the fence holds no code of ours, or its region can't be found
 */
function expectedCode(opening, above, read, report) {
  const found = fence.exec(opening)?.groups;
  if (found === undefined) return undefined;
  const from = marker.exec(above.trim())?.groups;
  if (from === undefined) {
    report("no <!-- examples/src/file.ts#name --> in the line above the code");
    return undefined;
  }
  const { file = "", name = "" } = from;
  try {
    const code = region(read(file), name).split("\n");
    return code.map((text) => (text === "" ? "" : found["indent"] + text)).join("\n");
  } catch (error) {
    report(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Documents whose code is checked. */
function documents() {
  const packages = readdirSync(inRepository("packages")).map((name) => `packages/${name}/README.md`);
  const docs = existsSync(inRepository("docs"))
    ? readdirSync(inRepository("docs"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !entry.parentPath.includes("node_modules"))
        .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    : [];
  return ["README.md", ...packages, ...docs].filter((path) => existsSync(inRepository(path)));
}

/** @param {boolean} write */
function main(write) {
  let faulty = 0;
  for (const path of documents()) {
    const before = readFileSync(inRepository(path), "utf8");
    const { text, faults } = applySnippets(before, (file) => readFileSync(inRepository(file), "utf8"));
    if (write && text !== before) writeFileSync(inRepository(path), text);
    const left = write ? faults.filter((fault) => !fault.endsWith("differs from its region")) : faults;
    for (const fault of left) process.stderr.write(`${path}: ${fault}\n`);
    faulty += left.length;
  }
  if (faulty > 0) process.stderr.write("`node scripts/docs-snippets.mjs --write` copies the regions of examples/.\n");
  return faulty === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? dirname(repository)).href) {
  process.exitCode = main(process.argv.includes("--write"));
}
