import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type Bench, start } from "./bench-context.js";

let machines = 0;

/** Resolves at the greeting, which QEMU sends once its main loop runs: by then every other monitor listens. */
async function greeting(monitor: Readable): Promise<void> {
  for await (const chunk of monitor.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('"QMP"')) return;
  }
  throw new Error("QEMU closed its monitor before the greeting");
}

/**
 * Starts a paused QEMU without a guest, hands the path of its QMP socket to `use` and kills it afterwards. Readiness is
 * told by a second monitor on an inherited socket, so nothing polls for the path.
 */
export async function withQemu<T>(bench: Bench, use: (socketPath: string) => Promise<T>): Promise<T> {
  const path = join(bench.directory, `qemu-${++machines}.sock`);
  const argv = [
    ...["-machine", "q35", "-accel", "tcg", "-display", "none", "-nodefaults", "-no-user-config", "-S"],
    ...["-chardev", `socket,id=measured,path=${path.replaceAll(",", ",,")},server=on,wait=off`],
    ...["-mon", "chardev=measured,mode=control"],
    ...["-chardev", "socket,id=ready,fd=3", "-mon", "chardev=ready,mode=control"],
  ];
  const qemu = start(bench, "one-core", bench.qemuBinary, argv, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const ended = once(qemu, "close");
  let stderr = "";
  qemu.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const monitor = qemu.stdio[3] as Readable;
  try {
    const failed = ended.then(() => Promise.reject(new Error(`${bench.qemuBinary} ended: ${stderr}`)));
    failed.catch(() => undefined);
    await Promise.race([greeting(monitor), failed]);
    return await use(path);
  } finally {
    bench.children.kill(qemu);
    monitor.destroy();
    await ended;
  }
}
