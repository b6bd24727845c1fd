// Finds the Debian mirror that this machine itself uses, from apt's own sources.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Source one repository that apt reads
 * @property {readonly string[]} uris
 * @property {readonly string[]} suites
 * @property {readonly string[]} components
 */

/**
 * Reads sources in the form of `*.sources` files: paragraphs of fields.
 * @param {string} text
 * @returns {Source[]}
 */
export function readParagraphs(text) {
  const sources = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    /** @type {Map<string, string[]>} */
    const fields = new Map();
    let last = "";
    for (const line of paragraph.split("\n")) {
      if (line.startsWith("#")) continue;
      const field = /^([\w-]+):(.*)$/.exec(line);
      // A line that starts with a space goes on with the field above it.
      if (field?.[1] !== undefined) last = field[1].toLowerCase();
      const words = (field?.[2] ?? line).split(/\s+/).filter((word) => word !== "");
      fields.set(last, [...(fields.get(last) ?? []), ...words]);
    }
    if (!fields.get("types")?.includes("deb") || fields.get("enabled")?.[0] === "no") continue;
    const [uris = [], suites = [], components = []] = ["uris", "suites", "components"].map((name) => fields.get(name));
    sources.push({ uris, suites, components });
  }
  return sources;
}

/**
 * Reads sources in the form of `sources.list`: one a line.
 * @param {string} text
 * @returns {Source[]}
 */
export function readLines(text) {
  return text.split("\n").flatMap((line) => {
    const words = line
      .replace(/#.*/, "")
      .replace(/\[.*?\]/, " ")
      .trim()
      .split(/\s+/);
    const [type, uri = "", suite = "", ...components] = words;
    return type === "deb" ? [{ uris: [uri], suites: [suite], components }] : [];
  });
}

/**
 * URI of the repository that holds the `main` of a release.
 * @param {readonly Source[]} sources
 * @param {string} codename of the release that this machine runs, such as `bookworm`
 * @throws {Error} when no source has it
 */
export function mirrorOf(sources, codename) {
  const source = sources.find(({ suites, components }) => suites.includes(codename) && components.includes("main"));
  const uri = source?.uris[0];
  if (uri === undefined) throw new Error(`apt's sources on this machine name no mirror with main of ${codename}`);
  return uri;
}

/**
 * The mirror that this machine uses for its own Debian release.
 * @throws {Error} when this is no Debian machine
 */
export function ownMirror() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  if (!/^ID=debian$/m.test(release) || codename === undefined) {
    throw new Error("other QEMU versions are unpacked from Debian's packages, and this is no Debian release");
  }
  const folder = "/etc/apt/sources.list.d";
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const sources = ["/etc/apt/sources.list", ...files.sort()].filter(existsSync).flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return path.endsWith(".sources") ? readParagraphs(text) : path.endsWith(".list") ? readLines(text) : [];
  });
  return mirrorOf(sources, codename);
}
