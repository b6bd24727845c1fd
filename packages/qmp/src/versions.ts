import type { QmpGreeting } from "@qemu-wire/wire";

/** A QEMU version by its numbers; the free text beside them is never compared. */
export interface QemuVersionNumbers {
  readonly major: number;
  readonly minor: number;
  readonly micro: number;
}

/** `7.2.22`, as QEMU itself prints it. */
export function formatVersion({ major, minor, micro }: QemuVersionNumbers): string {
  return `${major}.${minor}.${micro}`;
}

/** True when the QEMU of `greeting` is at least `version`, given as `"7.2"`. */
export function isAtLeast(greeting: QmpGreeting, version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const { qemu } = greeting.QMP.version;
  return qemu.major > major || (qemu.major === major && qemu.minor >= minor);
}

/** True when both greetings come from the same version, text included: what a reconnection must find. */
export function isSameVersion(one: QmpGreeting, other: QmpGreeting): boolean {
  const [a, b] = [one.QMP.version, other.QMP.version];
  return formatVersion(a.qemu) === formatVersion(b.qemu) && a.package === b.package;
}
