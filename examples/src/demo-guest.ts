import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "@qemu-wire/launcher";

/** What the guest tells through its agent. */
export interface GuestFacts {
  readonly ping: { readonly agent: string; readonly readyAfterMs: number };
  readonly interfaces: readonly {
    readonly name: string;
    readonly mac: string | undefined;
    readonly addresses: readonly string[];
  }[];
  readonly exec: { readonly argv: readonly string[]; readonly exitCode: number | undefined; readonly stdout: string };
  readonly file: { readonly bytes: number; readonly sha256In: string; readonly sha256Out: string };
}

const mebibyte = 1024 * 1024;

/** Waits for the guest's agent and speaks with it; `started` is when the machine was launched. */
export async function collectGuestFacts(
  vm: Machine,
  started: number,
  show: (part: keyof GuestFacts, value: unknown) => void,
): Promise<GuestFacts> {
  // No polling: QEMU tells when the guest opens the port.
  await vm.ready();
  const { qga } = vm;
  const { version } = await qga.info();
  const ping = { agent: version, readyAfterMs: Math.round(performance.now() - started) };
  show("ping", ping);

  const interfaces = (await qga.networkInterfaces()).map(({ name, mac, addresses }) => ({
    name,
    mac,
    addresses: addresses.map(({ address, prefix }) => `${address}/${prefix}`),
  }));
  show("interfaces", interfaces);

  const argv = ["uname", "-a"];
  const { exitCode, stdout } = await qga.exec(argv);
  const exec = { argv, exitCode, stdout: stdout.trim() };
  show("exec", exec);

  const [there, back] = [join(vm.runDirectory, "there"), join(vm.runDirectory, "back")];
  await writeFile(there, randomBytes(4 * mebibyte));
  const copiedIn = await qga.copyIn(there, "/tmp/file", { verify: true });
  const copiedOut = await qga.copyOut("/tmp/file", back);
  if (!(await readFile(back)).equals(await readFile(there))) throw new Error("the file came back changed");
  const file = { bytes: copiedOut.bytes, sha256In: copiedIn.sha256, sha256Out: copiedOut.sha256 };
  show("file", file);
  return { ping, interfaces, exec, file };
}
