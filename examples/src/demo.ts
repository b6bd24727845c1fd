// The main job on a real QEMU. `--json` prints one JSON document with the same facts instead of the story.
import { stringify } from "@qemu-wire/wire";
import { collectFacts, type DemoFacts } from "./demo-facts.js";
import { table } from "./text-table.js";

const asJson = process.argv.includes("--json");
const unknown = process.argv.slice(2).filter((argument) => argument !== "--json" && argument !== "--");
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(" ")}. The demo takes --json, or nothing.\n`);
  process.exit(2);
}

const title = (text: string): string => `\n${text}\n`;

const story: { [Part in keyof DemoFacts]: (facts: DemoFacts[Part]) => string } = {
  qemu: ({ version, package: text, capabilities }) =>
    `${title("A QEMU is started, its monitor is a socketpair that it inherited:")}` +
    `  QEMU ${version}${text === "" ? "" : ` (${text})`}, capabilities: ${capabilities.join(", ") || "none"}\n`,
  status: (status) => `${title('execute("query-status"):')}  ${status}\n`,
  pci: (devices) =>
    title('execute("query-pci"):') +
    table(
      ["address", "class", "vendor:device", "id"],
      devices.map((device) => [device.address, device.class, `${device.vendor}:${device.device}`, device.id]),
    ),
  events: (events) =>
    title("Events on two monitors, around cont, stop and a blockdev-create job:") +
    table(
      ["monitor", "event", "data"],
      events.map(({ monitor, event, data }) => [monitor, event, data === undefined ? "" : stringify(data)]),
    ),
  job: ({ id, type, status, statuses }) =>
    `${title(`runJob("blockdev-create", …), followed to its end and dismissed:`)}  ${id} (${type}): ${statuses.join(" > ")}\n  status ${status}\n`,
  error: ({ class: errorClass, desc }) =>
    `${title('execute("device_del", { id: "nobody" }) fails:')}  ${errorClass}: ${desc}\n`,
  quit: ({ reason, shutdown, exitCode }) =>
    `${title("quit():")}  ${reason}, SHUTDOWN reason ${shutdown ?? "none"}, exit code ${exitCode ?? "none"}\n`,
};

const facts = await collectFacts((part, known) => {
  if (!asJson) process.stdout.write(story[part](known[part] as never));
});
if (asJson) process.stdout.write(`${stringify(facts, 2)}\n`);
else process.stdout.write("\nThat was qemu-wire. The code is in examples/src/demo-facts.ts.\n");
