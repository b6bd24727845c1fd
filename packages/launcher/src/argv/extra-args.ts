import { SpecError } from "../errors.js";
import type { Draft } from "./draft.js";
import { words } from "./option.js";

/** Options that are gone from QEMU, that are going, or that take the machine out of our hands; with what to use. */
const refused: Readonly<Record<string, string>> = {
  balloon: "balloon",
  chroot: '["-run-with", "chroot=…"]',
  daemonize: "the launch option detached",
  "enable-kvm": 'accelerator: "kvm"',
  hdachs: "the properties cyls, heads and secs of the disk",
  localtime: 'rtc: { base: "localtime" }',
  incoming: "incoming",
  "mem-path": 'memory: { backend: "file", path }',
  "mem-prealloc": "memory: { preallocate: true }",
  "no-acpi": "machine: { acpi: false }",
  "no-hpet": "machine: { hpet: false }",
  "no-fd-bootchk": '["-machine", "fd-bootchk=off"]',
  pidfile: "pidfile",
  preconfig: "nothing: the launcher sends what a machine in this state refuses",
  realtime: "memory: { lock: true }",
  redir: 'nics: [{ type: "user", forward: [{ … }] }]',
  runas: '["-run-with", "user=…"]',
  soundhw: "a device such as intel-hda, with -audiodev",
  startdate: 'rtc: { base: "…" }',
  tdf: "nothing: it is QEMU's default for KVM's timer",
  usbdevice: 'devices: [{ driver: "usb-…" }]',
  writeconfig: "nothing: it is gone without a replacement",
};

/** Words of the user's own, at the end. */
export function addExtraArgs(draft: Draft): void {
  for (const [index, list] of (draft.spec.extraArgs ?? []).entries()) {
    const path = `extraArgs[${index}]`;
    if (list.length === 0) continue;
    for (const [place, option] of list.entries()) {
      const name = /^--?([a-z-]+)$/.exec(option)?.[1] ?? "";
      const replacement = Object.hasOwn(refused, name) ? refused[name] : undefined;
      // Each word: in one list there may be several options, and one more -daemonize is a QEMU that nobody ends.
      if (replacement !== undefined)
        throw new SpecError(path, `${option} is not for a machine of today: use ${replacement}.`);
      if (name === "net" && /(^|,)vlan=/.test(list[place + 1] ?? "")) {
        throw new SpecError(path, "-net with vlan is gone from QEMU: use nics with hub.");
      }
    }
    draft.add(words(...list));
  }
}
