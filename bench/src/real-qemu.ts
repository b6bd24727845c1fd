import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type Bench, type Placement, start } from "./bench-context.js";

let machines = 0;

/** The path of a socket that no other machine of this run has. */
export function freshSocketPath(bench: Bench): string {
  return join(bench.directory, `qemu-${++machines}.sock`);
}

/** A path as the value of one of QEMU's options, where a comma would end it. */
export const optionValue = (path: string): string => path.replaceAll(",", ",,");

/** Resolves at the greeting, which QEMU sends once its main loop runs: by then all its other sockets listen. */
async function greeting(monitor: Readable): Promise<void> {
  for await (const chunk of monitor.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('"QMP"')) return;
  }
  throw new Error("QEMU closed its monitor before the greeting");
}

/**
 * Starts a QEMU (`q35`, TCG, without default devices) with `argv`, calls `use` once its sockets listen and kills it
 * afterwards; `use` rejects when it ends before. Readiness is told by a monitor on an inherited socket, so nothing polls.
 */
export async function withMachine<T>(
  bench: Bench,
  placement: Placement,
  argv: readonly string[],
  use: () => Promise<T>,
): Promise<T> {
  const common = [
    ...["-machine", "q35", "-accel", "tcg", "-display", "none", "-nodefaults", "-no-user-config"],
    ...["-chardev", "socket,id=ready,fd=3", "-mon", "chardev=ready,mode=control"],
  ];
  const qemu = start(bench, placement, bench.qemuBinary, [...common, ...argv], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
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
    return await Promise.race([use(), failed]);
  } finally {
    bench.children.kill(qemu);
    monitor.destroy();
    await ended;
  }
}

/** Starts a paused QEMU without a guest, hands the path of its QMP socket to `use` and kills it afterwards. */
export async function withQemu<T>(bench: Bench, use: (socketPath: string) => Promise<T>): Promise<T> {
  const path = freshSocketPath(bench);
  const argv = [
    "-S",
    ...["-chardev", `socket,id=measured,path=${optionValue(path)},server=on,wait=off`],
    ...["-mon", "chardev=measured,mode=control"],
  ];
  return await withMachine(bench, "one-core", argv, () => use(path));
}
