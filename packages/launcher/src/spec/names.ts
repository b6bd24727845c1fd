import { isIPv4 } from "node:net";
import { SpecError } from "../errors.js";
import { longestSocketPath } from "../host/socket-address.js";

/** QEMU's rule for `id=`, which it also holds node names to. */
const identifier = /^[A-Za-z][A-Za-z0-9._-]*$/;

/** Checks a name that QEMU takes as `id`. @throws SpecError */
export function checkIdentifier(path: string, id: string): void {
  if (identifier.test(id)) return;
  throw new SpecError(path, `"${id}" is no id: a letter first, then letters, digits, "-", ".", "_".`);
}

/** The name of a machine: it becomes a part of a path and of a process's title. @throws SpecError */
export function checkMachineName(path: string, name: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && name.length <= 64) return;
  throw new SpecError(path, `"${name}" is no machine name: letters, digits, "-", ".", "_", at most 64, no sign first.`);
}

/**
 * A MAC address in small letters with colons.
 *
 * @throws SpecError when it isn't one, or is one of a group: a nic that has such an address is given no packets.
 */
export function macAddress(path: string, text: string): string {
  const mac = text.toLowerCase().replaceAll("-", ":");
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(mac)) {
    throw new SpecError(path, `"${text}" is no MAC address: six bytes in hexadecimal, as 52:54:00:12:34:56.`);
  }
  if (mac === "00:00:00:00:00:00") throw new SpecError(path, "the MAC address 00:00:00:00:00:00 stands for none.");
  if ((Number.parseInt(mac.slice(0, 2), 16) & 1) === 1) {
    throw new SpecError(path, `${mac} is the address of a group (its first byte is odd); a nic needs one of its own.`);
  }
  return mac;
}

/** Checks an IPv4 address. @throws SpecError */
export function checkIpv4(path: string, address: string): void {
  if (!isIPv4(address))
    throw new SpecError(path, `"${address}" is no IPv4 address; QEMU takes no names and no IPv6 here.`);
}

/** Checks a port: 1 to 65535, or 0 where QEMU may take a free one. @throws SpecError */
export function checkPort(path: string, port: number, smallest: 0 | 1 = 1): void {
  if (Number.isInteger(port) && port >= smallest && port <= 65_535) return;
  throw new SpecError(path, `${port} is no port: a whole number from ${smallest} to 65535.`);
}

/** Checks the path of a unix socket, which must not be cut. @throws SpecError */
export function checkSocketPath(path: string, socket: string): void {
  const bytes = Buffer.byteLength(socket);
  if (bytes <= longestSocketPath) return;
  throw new SpecError(
    path,
    `the socket's path has ${bytes} bytes, and ${longestSocketPath} are the most: ${socket}. Use a shorter directory, or a short symbolic link to it.`,
  );
}

/** A PCI function of the host with its domain: `08:00.0` is `0000:08:00.0`. @throws SpecError */
export function hostPciAddress(path: string, text: string): string {
  const match = /^(?:([0-9a-f]{4,}):)?([0-9a-f]{2}):([01][0-9a-f])\.([0-7])$/i.exec(text);
  if (match === null) {
    throw new SpecError(path, `"${text}" is no PCI function of a host: give it as lspci -D prints it, 0000:08:00.0.`);
  }
  const [, domain = "0000", bus, slot, pciFunction] = match;
  return `${domain}:${bus}:${slot}.${pciFunction}`.toLowerCase();
}
