import { fileURLToPath } from "node:url";
import { runCommand } from "./command.js";

/** From dist or src, both one level below the tool's own folder. */
const folder = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

process.exitCode = runCommand(
  process.argv.slice(2),
  { tool: folder(".."), packages: folder("../../../packages") },
  (text) => process.stderr.write(text),
);
