import { shutdownScript } from "./init-script.js";
import type { GuestTree } from "./guest-tree.js";

/** Text files that every guest has. */
const texts: Readonly<Record<string, string>> = {
  "/etc/group": "root:x:0:\nnogroup:x:65534:\n",
  "/etc/hostname": "guest\n",
  "/etc/hosts": "127.0.0.1 localhost guest\n::1 localhost\n",
  "/etc/nsswitch.conf": "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n",
  "/etc/os-release": 'NAME="qemu-wire guest"\nPRETTY_NAME="qemu-wire test guest"\nID=qemu-wire-guest\nVERSION_ID=1\n',
  "/etc/passwd": "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n",
  "/etc/resolv.conf": "nameserver 10.0.2.3\n",
};

const folders = ["/dev", "/etc/qemu/fsfreeze-hook.d", "/mnt", "/proc", "/run", "/sys", "/var/lib", "/var/log"];

/** Adds what every guest has, whatever it boots: folders, a few settings, and `/sbin/shutdown`. */
export function addBase(tree: GuestTree): void {
  for (const folder of folders) tree.addFolder(folder);
  tree.addFolder("/root", 0o700);
  tree.addFolder("/tmp", 0o1777);
  // The agent keeps its state there.
  tree.addLink("/var/run", "/run");
  for (const [path, text] of Object.entries(texts)) tree.addFile(path, text);
  tree.addFile("/etc/shadow", "root:*:19000:0:99999:7:::\n", 0o600);
  tree.addFile("/sbin/shutdown", shutdownScript, 0o755);
}

/**
 * Adds busybox under the names of all its applets.
 * @param applets what `busybox --list` prints
 */
export function addBusybox(tree: GuestTree, program: Uint8Array, applets: string): void {
  tree.addFile("/bin/busybox", program, 0o755);
  const names = applets.split("\n").filter((name) => name !== "" && name !== "busybox");
  for (const name of names) tree.addLink(`/bin/${name}`, "busybox");
}
