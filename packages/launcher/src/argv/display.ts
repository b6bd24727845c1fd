import { nearestNames } from "../binary/nearest-names.js";
import { SpecError } from "../errors.js";
import { bracketed } from "../host/socket-address.js";
import type { DisplaySpec, VncDisplay } from "../spec/character-spec.js";
import type { Draft } from "./draft.js";
import { text, words } from "./option.js";

/** VNC displays from 0 to this are tried when the spec leaves the choice to QEMU. `to` is a display, not a count. */
const lastDisplay = 999;

/** `-display` or `-vnc`, and the VGA device that they show. */
export function addDisplay(draft: Draft): void {
  const { display = "none", graphics = display !== "none" } = draft.spec;
  if (display === "none") draft.add(words("-display", "none"));
  else if (isVnc(display)) addVnc(draft, display);
  else addOther(draft, display);
  if (graphics === false) return;
  const id = draft.ids.take("device", "graphics", "graphics0");
  draft.pciDevice("graphics", graphics === true ? defaultGraphics(draft) : graphics, { id });
}

function isVnc(display: Exclude<DisplaySpec, "none">): display is VncDisplay {
  return display.type === "vnc";
}

function defaultGraphics({ family }: Draft): string {
  // A PC's firmware and early kernel draw on VGA only; arm64 has no VGA.
  return family.kind === "virt" ? "virtio-gpu-pci" : "VGA";
}

function addVnc(draft: Draft, { display, host = "127.0.0.1", password }: VncDisplay): void {
  if (display !== undefined && !(Number.isInteger(display) && display >= 0 && display <= 59_635)) {
    throw new SpecError("display.display", `${display} is no display: a whole number from 0, whose port is 5900 more.`);
  }
  const address = bracketed(host);
  draft.add(
    words("-display", "none"),
    text("-vnc", `${address}:${display ?? 0}`, { to: display === undefined ? lastDisplay : undefined, password }),
  );
  draft.facts.vnc = { host, display };
}

function addOther(draft: Draft, display: Exclude<DisplaySpec, "none">): void {
  const { type, ...options } = display;
  const { displays } = draft.capabilities;
  if (!/^[\w-]+$/.test(type) || (displays.length > 0 && !displays.includes(type))) {
    const near = nearestNames(type, [...displays, "vnc"]);
    throw new SpecError(
      "display.type",
      `${draft.input.binary.versionText} has no display "${type}"${near.length === 0 ? "" : `; near are ${near.join(", ")}`}.`,
    );
  }
  draft.add(text("-display", type, options));
}
