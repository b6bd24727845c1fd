import { stringify } from "@qemu-wire/wire";
import type { DemoFacts, Part } from "./demo-facts.js";
import { table } from "./text-table.js";

type Fact<Path extends Part> = Path extends `guest.${infer Name extends keyof DemoFacts["guest"]}`
  ? DemoFacts["guest"][Name]
  : Path extends keyof DemoFacts
    ? DemoFacts[Path]
    : never;

const title = (text: string): string => `\n${text}\n`;

const story: { [Path in Part]: (fact: Fact<Path>) => string } = {
  launch: ({ phases, accelerator, reason, arguments: count }) =>
    `${title("launch(spec): QEMU is planned, spawned, greeted, and its guest let go:")}` +
    `  ${phases.map(({ phase, afterMs }) => `${phase} after ${afterMs} ms`).join(", ")}\n` +
    `  ${count} arguments, accelerator ${accelerator}: ${reason}\n`,
  qemu: ({ version, package: text, capabilities }) =>
    `${title("Its monitor is a socketpair that it inherited:")}` +
    `  QEMU ${version}${text === "" ? "" : ` (${text})`}, capabilities: ${capabilities.join(", ") || "none"}\n`,
  status: (status) => `${title('execute("query-status"):')}  ${status}\n`,
  events: (events) =>
    title("Events on two monitors, around pause(), resume() and a blockdev-create job:") +
    table(
      ["monitor", "event", "data"],
      events.map(({ monitor, event, data }) => [monitor, event, data === undefined ? "" : stringify(data)]),
    ),
  job: ({ id, type, status, statuses }) =>
    `${title(`runJob("blockdev-create", …), followed to its end and dismissed:`)}  ${id} (${type}): ${statuses.join(" > ")}\n  status ${status}\n`,
  error: ({ class: errorClass, desc }) =>
    `${title('execute("device_del", { id: "nobody" }) fails:')}  ${errorClass}: ${desc}\n`,
  "guest.ping": ({ agent, readyAfterMs }) =>
    `${title("ready(): the guest's agent answers:")}  qemu-ga ${agent}, ${readyAfterMs} ms after the launch began\n`,
  "guest.interfaces": (interfaces) =>
    title("qga.networkInterfaces():") +
    table(
      ["name", "hardware address", "addresses"],
      interfaces.map(({ name, mac, addresses }) => [name, mac ?? "", addresses.join(", ")]),
    ),
  "guest.exec": ({ argv, exitCode, stdout }) =>
    `${title(`qga.exec(${stringify(argv)}):`)}  ${stdout}\n  exit code ${exitCode}\n`,
  "guest.file": ({ bytes, sha256In, sha256Out }) =>
    `${title("qga.copyIn() and copyOut() of a random file:")}  ${bytes} bytes, SHA-256 ${sha256In.slice(0, 16)}… in, ${sha256Out.slice(0, 16)}… out\n`,
  pci: (devices) =>
    title("pciMap(), from query-pci:") +
    table(
      ["address", "class", "id"],
      devices.map((device) => [device.address, device.class, device.id]),
    ),
  pciMap: (map) => `  by id: ${map.map(({ id, guestAddress }) => `${id} is ${guestAddress}`).join(", ")}\n`,
  screenshot: ({ path, width, height, bytes }) =>
    `${title("screenshot():")}  ${path}: ${width} × ${height}, ${bytes} bytes of PNG\n`,
  hotplug: ({ id, guestAddress, seenByGuest, goneAfterwards }) =>
    `${title("attachDevice() and detachDevice() of a network card:")}` +
    `  ${id} at ${guestAddress ?? "no address"}: the guest ${seenByGuest ? "saw" : "did not see"} it, and then it was ${goneAfterwards ? "gone" : "still there"}\n`,
  migration: ({ status, downtimeMs, totalMs, pids, answeredAfterwards }) =>
    `${title("migrate(), the guest running on:")}  ${status} in ${totalMs} ms, ${downtimeMs?.toFixed(0) ?? "some"} ms of them stopped; from process ${pids.join(" to ")}\n` +
    `  on the other side the agent ${answeredAfterwards ? "answers, and the file written before is there" : "does not have the file"}\n`,
  "guest.shutdown": ({ reason, exitCode }) =>
    `${title("shutdown(), asked of the guest's agent:")}  SHUTDOWN reason ${reason}; QEMU's exit code ${exitCode ?? "none"}\n`,
};

/** What the story says of a part. */
export function tell(part: Part, fact: unknown): string {
  return story[part](fact as never);
}
