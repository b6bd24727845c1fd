import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { QgaClient } from "@qemu-wire/qga";
import { QmpClient } from "@qemu-wire/qmp";
import { startGuest } from "./start-guest.js";

/** Everything that the demo found out about a guest, through its agent. */
export interface GuestFacts {
  readonly ping: { readonly agent: string; readonly readyAfterMs: number };
  readonly interfaces: readonly {
    readonly name: string;
    readonly mac: string | undefined;
    readonly addresses: readonly string[];
  }[];
  readonly exec: { readonly argv: readonly string[]; readonly exitCode: number | undefined; readonly stdout: string };
  readonly file: { readonly bytes: number; readonly sha256In: string; readonly sha256Out: string };
  readonly shutdown: { readonly reason: string; readonly exitCode: number | null };
}

const mebibyte = 1024 * 1024;

/** Boots a tiny Linux, speaks with its agent and has it power off; `show` is told of each part as it happens. */
export async function collectGuestFacts(
  show: <Part extends keyof GuestFacts>(part: Part, value: GuestFacts[Part]) => void,
  options: { readonly progress: (line: string) => void; readonly showConsole?: ((text: string) => void) | undefined },
): Promise<GuestFacts> {
  await using machine = await startGuest(options);
  const facts: { -readonly [Part in keyof GuestFacts]?: GuestFacts[Part] } = {};
  const tell = <Part extends keyof GuestFacts>(part: Part, value: GuestFacts[Part]): void => {
    facts[part] = value;
    show(part, value);
  };
  const started = performance.now();
  await using qmp = await QmpClient.connect(machine.monitor);
  await using agent = await QgaClient.connect(`unix:${machine.agentPath}`);

  // No polling: QEMU tells when the guest opens the port.
  await agent.waitUntilReady({ qmp });
  await agent.ping();
  const { version } = await agent.info();
  tell("ping", { agent: version, readyAfterMs: Math.round(performance.now() - started) });

  const interfaces = await agent.networkInterfaces();
  tell(
    "interfaces",
    interfaces.map(({ name, mac, addresses }) => ({
      name,
      mac,
      addresses: addresses.map(({ address, prefix }) => `${address}/${prefix}`),
    })),
  );

  const argv = ["uname", "-a"];
  const { exitCode, stdout } = await agent.exec(argv);
  tell("exec", { argv, exitCode, stdout: stdout.trim() });

  const [there, back] = [join(machine.directory, "there"), join(machine.directory, "back")];
  await writeFile(there, randomBytes(4 * mebibyte));
  const copiedIn = await agent.copyIn(there, "/tmp/file", { verify: true });
  const copiedOut = await agent.copyOut("/tmp/file", back);
  if (!(await readFile(back)).equals(await readFile(there))) throw new Error("the file came back changed");
  tell("file", { bytes: copiedOut.bytes, sha256In: copiedIn.sha256, sha256Out: copiedOut.sha256 });

  const ended = qmp.waitFor("SHUTDOWN");
  await agent.shutdown();
  const { data } = await ended;
  tell("shutdown", { reason: data.reason, exitCode: await machine.exited });
  return facts as GuestFacts;
}
