import { SpecError } from "../errors.js";
import type { MachineSpec } from "../spec/machine-spec.js";
import type { Draft } from "./draft.js";
import { text, words } from "./option.js";

/** `-action` and its forerunners, `-incoming`, `-uuid`, `-rtc`, `-smbios`. */
export function addBehaviour(draft: Draft): void {
  const { on, uuid, rtc, smbios = [] } = draft.spec;
  if (on !== undefined) addActions(draft, on);
  if (uuid !== undefined) {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid))
      throw new SpecError("uuid", `"${uuid}" is no UUID.`);
    draft.add(words("-uuid", uuid));
  }
  if (rtc !== undefined) draft.add(text("-rtc", undefined, rtc));
  for (const line of smbios) draft.add(text("-smbios", undefined, line));
  addIncoming(draft);
}

function addActions(draft: Draft, on: NonNullable<MachineSpec["on"]>): void {
  const { panic, reboot, shutdown, watchdog } = on;
  if (draft.capabilities.action) {
    if (Object.keys(on).length > 0) draft.add(text("-action", undefined, { panic, reboot, shutdown, watchdog }));
    return;
  }
  if (panic !== undefined) {
    throw new SpecError(
      "on.panic",
      `${draft.input.binary.versionText} has no -action (from 6.0 on): a panic pauses the guest there.`,
    );
  }
  if (reboot === "shutdown") draft.add(words("-no-reboot"));
  if (shutdown === "pause") draft.add(words("-no-shutdown"));
  if (watchdog !== undefined) draft.add(words("-watchdog-action", watchdog));
}

function addIncoming(draft: Draft): void {
  const { incoming } = draft.spec;
  if (incoming === undefined) return;
  if (/^exec:/i.test(incoming)) {
    throw new SpecError(
      "incoming",
      '"exec:" runs a shell on the host: give the stream as "file:<path>", or "defer" and tell QEMU later where it comes from.',
    );
  }
  const file = /^file:(.*)$/s.exec(incoming)?.[1];
  if (file !== undefined && !draft.capabilities.migrateFile) {
    // Before 8.2 there is no `file:`, and `exec:cat` would be a shell: it reads a descriptor that it finds open.
    const place = draft.inheritedFiles.push(file) - 1;
    draft.add({ form: "words", words: ["-incoming", `fd:${firstInherited(draft) + place}`] });
    return;
  }
  draft.add(words("-incoming", incoming));
}

/** The first descriptor behind the channels, all of which must have been taken. */
function firstInherited({ facts }: Draft): number {
  return 3 + facts.channels;
}
