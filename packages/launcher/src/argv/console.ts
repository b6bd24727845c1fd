import { SpecError } from "../errors.js";
import type { PlannedChannel } from "../plan.js";
import type { ConsoleSpec } from "../spec/character-spec.js";
import { inheritedChardev, listeningChardev, listeningPort } from "./chardev.js";
import type { Draft } from "./draft.js";
import { words } from "./option.js";

/** The first serial port, and further ones. */
export function addConsoles(draft: Draft): void {
  const { console: first = draft.bare || draft.family.kind === "other" ? "none" : "stream", serials = [] } = draft.spec;
  if (first !== "none") {
    const { channel, log } = addChardev(draft, "console", "console0", "console", first);
    draft.facts.console = channel;
    draft.facts.consoleLog = log;
    addPort(draft, "console", "console0", "serial0", true);
  }
  for (const [index, serial] of serials.entries()) {
    if (serial === "none") continue;
    const path = `serials[${index}]`;
    if (serial === "stream") {
      throw new SpecError(path, 'only the console is a "stream": give a file, a unix socket or a TCP port.');
    }
    addChardev(draft, path, `serial-chardev${index + 1}`, `serial${index + 1}`, serial);
    addPort(draft, path, `serial-chardev${index + 1}`, `serial${index + 1}`, false);
  }
}

/** What is behind a port; `name` is that of its files in the run directory. */
function addChardev(
  draft: Draft,
  path: string,
  id: string,
  name: string,
  target: Exclude<ConsoleSpec, "none">,
): { readonly channel: PlannedChannel; readonly log: string | undefined } {
  const logfile = draft.file(`${name}.log`);
  if (target === "stream") {
    if (draft.inheritsChannels) {
      return { channel: { kind: "inherited", channel: inheritedChardev(draft, path, id) }, log: undefined };
    }
    const socket = draft.file(name);
    // What a guest says while nobody is connected is lost on the socket.
    listeningChardev(draft, path, id, socket, { logfile, logappend: true });
    return { channel: { kind: "unix", path: socket }, log: logfile };
  }
  if ("file" in target) {
    draft.chardev(`${path}.file`, "file", id, { path: target.file });
    return { channel: { kind: "file", path: target.file }, log: target.file };
  }
  if ("unix" in target) {
    listeningChardev(draft, `${path}.unix`, id, target.unix, { logfile, logappend: true });
    return { channel: { kind: "unix", path: target.unix }, log: logfile };
  }
  const { host, port } = listeningPort(draft, `${path}.tcp`, id, target.tcp, { logfile, logappend: true });
  return { channel: { kind: "tcp", host, port, chardev: id }, log: logfile };
}

function addPort(draft: Draft, path: string, chardev: string, id: string, first: boolean): void {
  const { family } = draft;
  if (family.isa) {
    draft.ids.take("device", path, id);
    draft.device(path, "isa-serial", { id, chardev });
  } else if (first) {
    // The board has the port already: `virt` a pl011, others what they have.
    draft.add(words("-serial", `chardev:${chardev}`));
  } else {
    draft.ids.take("device", path, id);
    draft.pciDevice(path, "pci-serial", { id, chardev });
  }
}
