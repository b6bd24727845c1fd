import { join } from "node:path";
import { QmpClient, type QmpReturn } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { startQemu } from "./start-qemu.js";

/** A device that `query-pci` found. */
export interface PciDevice {
  /** `bus:slot.function`, as `lspci` prints it. */
  readonly address: string;
  readonly class: string;
  readonly vendor: string;
  readonly device: string;
  /** The id that it was given on the command line, if any. */
  readonly id: string;
}

/** Everything that the demo found out. */
export interface DemoFacts {
  readonly qemu: { readonly version: string; readonly package: string; readonly capabilities: readonly string[] };
  readonly status: string;
  readonly pci: readonly PciDevice[];
  readonly events: readonly {
    readonly event: string;
    readonly data?: unknown;
    readonly monitor: "inherited" | "listening";
  }[];
  readonly job: {
    readonly id: string;
    readonly type: string;
    readonly status: string;
    readonly statuses: readonly string[];
  };
  readonly error: { readonly class: string; readonly desc: string };
  readonly quit: { readonly reason: string; readonly shutdown: string | undefined; readonly exitCode: number | null };
}

/** What the demo does, step by step; `show` is told of each part as it happens. */
export async function collectFacts(
  show: (part: keyof DemoFacts, facts: Partial<DemoFacts>) => void,
): Promise<DemoFacts> {
  await using qemu = await startQemu();
  const facts: { -readonly [Part in keyof DemoFacts]?: DemoFacts[Part] } = {};
  const tell = <Part extends keyof DemoFacts>(part: Part, value: DemoFacts[Part]): void => {
    facts[part] = value;
    show(part, facts);
  };

  await using qmp = await QmpClient.connect(qemu.monitor);
  const { version, capabilities } = qmp.greeting.QMP;
  const { major, minor, micro } = version.qemu;
  tell("qemu", { version: `${major}.${minor}.${micro}`, package: version.package, capabilities });

  const { status } = await qmp.execute("query-status");
  tell("status", status);
  tell("pci", pciDevices(await qmp.execute("query-pci")));

  // A second client on the second monitor: events go to both, answers only to the one that asked.
  await using observer = await QmpClient.connect(`unix:${qemu.socketPath}`);
  const seen: { event: string; data?: unknown; monitor: "inherited" | "listening" }[] = [];
  for (const [client, monitor] of [
    [qmp, "inherited"],
    [observer, "listening"],
  ] as const) {
    client.on("event", ({ event, data }) => seen.push({ event, monitor, ...(data === undefined ? {} : { data }) }));
  }
  const resumed = observer.waitFor("RESUME");
  await qmp.execute("cont");
  await resumed;
  const stopped = observer.waitFor("STOP");
  await qmp.execute("stop");
  await stopped;

  const job = await qmp.runJob("blockdev-create", {
    options: { driver: "file", filename: join(qemu.directory, "disk.img"), size: 64 * 1024 * 1024 },
  });
  tell("events", seen);
  tell("job", job);

  try {
    await qmp.execute("device_del", { id: "nobody" });
  } catch (error) {
    if (!(error instanceof QemuCommandError)) throw error;
    tell("error", { class: error.errorClass, desc: error.desc });
  }

  await qmp.quit();
  const { reason, shutdown } = await qmp.closed;
  tell("quit", { reason, shutdown: shutdown?.reason, exitCode: await qemu.exited });
  return facts as DemoFacts;
}

type PciInfo = QmpReturn<"any", "query-pci">;

/** The devices of every bus, behind bridges too. */
function pciDevices(buses: PciInfo): PciDevice[] {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  const walk = (devices: PciInfo[number]["devices"]): PciDevice[] =>
    devices.flatMap((found) => [
      {
        address: `${hex(found.bus, 2)}:${hex(found.slot, 2)}.${found.function}`,
        class: found.class_info.desc ?? `class ${hex(found.class_info.class, 4)}`,
        vendor: hex(found.id.vendor, 4),
        device: hex(found.id.device, 4),
        id: found.qdev_id,
      },
      ...walk(found.pci_bridge?.devices ?? []),
    ]);
  return buses.flatMap((bus) => walk(bus.devices));
}
