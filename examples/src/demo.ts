// The main job on a real QEMU. `--json` prints one JSON document with the same facts instead of the story; `--verbose` also
// shows the guest's console.
import { stringify } from "@qemu-wire/wire";
import { collectFacts } from "./demo-facts.js";
import { tell } from "./demo-story.js";

const asJson = process.argv.includes("--json");
const verbose = process.argv.includes("--verbose");
const unknown = process.argv.slice(2).filter((argument) => !["--json", "--verbose", "--"].includes(argument));
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(" ")}. The demo takes --json, --verbose, or nothing.\n`);
  process.exit(2);
}

/** On a terminal a bar that grows; elsewhere nothing, as it would be a line for each step. */
function bar(percent: number): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(percent / 2.5);
  process.stderr.write(
    `\r  [${"#".repeat(full)}${"-".repeat(40 - full)}] ${percent.toFixed(0)} %${percent >= 100 ? "\n" : ""}`,
  );
}

// What comes from elsewhere than the story goes to standard error: standard output may be a JSON document.
const facts = await collectFacts({
  show: (part, fact) => {
    if (!asJson) process.stdout.write(tell(part, fact));
  },
  progress: (line) => process.stderr.write(`${line}\n`),
  migrating: bar,
  showConsole: verbose ? (text) => process.stderr.write(text) : undefined,
});
if (asJson) process.stdout.write(`${stringify(facts, 2)}\n`);
else process.stdout.write("\nThat was qemu-wire. The code is in examples/src/demo-*.ts.\n");
