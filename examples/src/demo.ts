// The main job on a real QEMU. `--json` prints one JSON document with the same facts instead of the story; `--verbose` also
// shows the guest's console.
import { stringify } from "@qemu-wire/wire";
import { collectFacts, type DemoFacts } from "./demo-facts.js";
import { collectGuestFacts, type GuestFacts } from "./guest-facts.js";
import { table } from "./text-table.js";

const asJson = process.argv.includes("--json");
const verbose = process.argv.includes("--verbose");
const unknown = process.argv.slice(2).filter((argument) => !["--json", "--verbose", "--"].includes(argument));
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(" ")}. The demo takes --json, --verbose, or nothing.\n`);
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

const guestStory: { [Part in keyof GuestFacts]: (fact: GuestFacts[Part]) => string } = {
  ping: ({ agent, readyAfterMs }) =>
    `${title("A tiny Linux boots; QEMU tells when its agent opens the port. ping():")}` +
    `  qemu-ga ${agent} answers, ${(readyAfterMs / 1000).toFixed(1)} s after QEMU's start\n`,
  interfaces: (interfaces) =>
    title("networkInterfaces():") +
    table(
      ["name", "hardware address", "addresses"],
      interfaces.map(({ name, mac, addresses }) => [name, mac ?? "", addresses.join(", ")]),
    ),
  exec: ({ argv, exitCode, stdout }) => `${title(`exec(${stringify(argv)}):`)}  ${stdout}\n  exit code ${exitCode}\n`,
  file: ({ bytes, sha256In, sha256Out }) =>
    `${title("copyIn() and copyOut() of a random file:")}  ${bytes} bytes, SHA-256 ${sha256In.slice(0, 16)}… in, ${sha256Out.slice(0, 16)}… out\n`,
  shutdown: ({ reason, exitCode }) =>
    `${title("shutdown() through the agent:")}  SHUTDOWN event, reason ${reason}; QEMU's exit code ${exitCode ?? "none"}\n`,
};

// What comes from elsewhere than the story goes to standard error: standard output may be a JSON document.
const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const showConsole = verbose ? (text: string): void => void process.stderr.write(text) : undefined;

const facts = await collectFacts((part, known) => {
  if (!asJson) process.stdout.write(story[part](known[part] as never));
});
const guest = await collectGuestFacts(
  (part, value) => {
    if (!asJson) process.stdout.write(guestStory[part](value as never));
  },
  { progress, showConsole },
);
if (asJson) process.stdout.write(`${stringify({ ...facts, guest }, 2)}\n`);
else process.stdout.write("\nThat was qemu-wire. The code is in examples/src/demo-facts.ts and guest-facts.ts.\n");
