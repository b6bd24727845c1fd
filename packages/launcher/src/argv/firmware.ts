import { SpecError } from "../errors.js";
import type { Draft } from "./draft.js";
import { blockdev, words } from "./option.js";

/** `-bios`, `-L`, and UEFI as flash: its code, and its variables. */
export function addFirmware(draft: Draft): void {
  const { firmware } = draft.spec;
  if (firmware === undefined) return;
  const { bios, code, variables, search = [] } = firmware;
  for (const directory of search) draft.add(words("-L", directory));
  if (bios !== undefined && code !== undefined) {
    throw new SpecError("firmware", "bios and code are two firmwares: give one of them.");
  }
  if (bios !== undefined) draft.add(words("-bios", bios));
  if (variables !== undefined && code === undefined) {
    throw new SpecError("firmware.variables", "variables without the UEFI code that uses them: give firmware.code.");
  }
  if (code !== undefined) addFlash(draft, "firmware.code", "pflash0", code, true);
  if (variables === undefined) return;
  const path = typeof variables === "string" ? draft.file("uefi-variables.fd") : variables.path;
  if (typeof variables === "string") draft.preparations.push({ kind: "copy", from: variables, path });
  addFlash(draft, "firmware.variables", "pflash1", path, false);
}

function addFlash(draft: Draft, path: string, name: string, file: string, readOnly: boolean): void {
  const format = draft.ids.take("node", path, name);
  const layer = draft.ids.take("node", path, `${name}-file`);
  draft.add(
    blockdev({ driver: "file", "node-name": layer, filename: file, "read-only": readOnly }),
    blockdev({ driver: "raw", "node-name": format, file: layer, "read-only": readOnly }),
  );
  draft.machineProperties[name] = format;
}
