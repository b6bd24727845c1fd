import { SpecError } from "../errors.js";
import { checkPort, checkSocketPath } from "../spec/names.js";
import type { Draft } from "./draft.js";
import type { OptionMembers } from "./option.js";

/** A socketpair of ours that QEMU inherits. Returns its place among the channels. */
export function inheritedChardev(draft: Draft, path: string, id: string): number {
  const { descriptor, channel } = draft.takeChannel();
  draft.chardev(path, "socket", id, { fd: descriptor });
  return channel;
}

/** A unix socket that QEMU listens on, without waiting for anybody. */
export function listeningChardev(
  draft: Draft,
  path: string,
  id: string,
  socket: string,
  further: OptionMembers = {},
): void {
  checkSocketPath(path, socket);
  draft.listening.push({ path, socket });
  draft.chardev(path, "socket", id, { path: socket, server: true, wait: false, ...further });
}

/** A TCP port that QEMU listens on, without waiting for anybody; port 0 is one that is free. */
export function listeningPort(
  draft: Draft,
  path: string,
  id: string,
  { host = "127.0.0.1", port }: { readonly host?: string; readonly port: number },
  further: OptionMembers = {},
): { readonly host: string; readonly port: number } {
  checkPort(`${path}.port`, port, 0);
  if (host === "")
    throw new SpecError(`${path}.host`, "an empty host listens everywhere: write 0.0.0.0 if that is meant.");
  draft.chardev(path, "socket", id, { host, port, server: true, wait: false, ...further });
  return { host, port };
}

/** A unix socket that somebody else listens on; QEMU connects before it does anything else. */
export function connectingChardev(
  draft: Draft,
  path: string,
  id: string,
  socket: string,
  further: OptionMembers = {},
): void {
  checkSocketPath(path, socket);
  draft.chardev(path, "socket", id, { path: socket, ...further });
}
