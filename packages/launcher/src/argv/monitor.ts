import { SpecError } from "../errors.js";
import type { MonitorSpec } from "../spec/character-spec.js";
import { inheritedChardev, listeningChardev, listeningPort } from "./chardev.js";
import type { Draft } from "./draft.js";
import { text } from "./option.js";

/** Our own monitor: inherited where that can be, else a socket in the run directory. */
export function addOwnMonitor(draft: Draft): void {
  const id = "qmp0";
  if (draft.inheritsChannels) {
    draft.facts.qmp = { kind: "inherited", channel: inheritedChardev(draft, "monitors", id) };
  } else {
    const path = draft.file("qmp");
    listeningChardev(draft, "monitors", id, path);
    draft.facts.qmp = { kind: "unix", path };
  }
  attachMonitor(draft, id, "qmp");
}

/** Puts a monitor on a chardev: as an object from 11.1 on, where `-mon` is deprecated and says so on stderr. */
function attachMonitor(draft: Draft, chardev: string, mode: "qmp" | "hmp"): void {
  const type = `monitor-${mode}`;
  if (draft.capabilities.objects.includes(type)) draft.object("monitors", type, chardev, { chardev });
  else draft.add(text("-mon", undefined, { chardev, mode: mode === "qmp" ? "control" : "readline" }));
}

/** Listening monitors for others. */
export function addMonitors(draft: Draft): void {
  const { monitors } = draft.spec;
  const list: readonly MonitorSpec[] = monitors === true ? [{}] : (monitors ?? []);
  for (const [index, { mode = "qmp", unix, tcp }] of list.entries()) {
    const path = monitors === true ? "monitors" : `monitors[${index}]`;
    const id = `monitor${index}`;
    if (unix !== undefined && tcp !== undefined) throw new SpecError(path, "unix and tcp are two monitors: list both.");
    if (tcp === undefined) {
      const socket = unix ?? draft.file(id);
      listeningChardev(draft, unix === undefined ? path : `${path}.unix`, id, socket);
      if (mode === "qmp") draft.facts.qmpSocket ??= socket;
    } else {
      listeningPort(draft, `${path}.tcp`, id, tcp);
    }
    attachMonitor(draft, id, mode);
  }
}
