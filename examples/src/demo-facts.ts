import { launch, type LaunchPhase, type Machine } from "@qemu-wire/launcher";
import { buildGuest } from "@qemu-wire/testing";
import { collectGuestFacts, type GuestFacts } from "./demo-guest.js";
import { collectMachineFacts, type MachineFacts } from "./demo-machine.js";
import { collectMonitorFacts, type MonitorFacts } from "./demo-monitor.js";

/** How the machine was launched. */
export interface LaunchFacts {
  readonly launch: {
    readonly phases: readonly { readonly phase: LaunchPhase; readonly afterMs: number }[];
    readonly accelerator: string;
    readonly reason: string;
    readonly arguments: number;
  };
}

/** Everything that the demo found out. */
export interface DemoFacts extends LaunchFacts, MonitorFacts, Omit<MachineFacts, "shutdown"> {
  readonly guest: GuestFacts & Pick<MachineFacts, "shutdown">;
}

/** A part of the facts, by its path in the document. */
export type Part = Exclude<keyof DemoFacts, "guest"> | `guest.${keyof DemoFacts["guest"]}`;

/** How the demo tells what it does. */
export interface Telling {
  /** Is told of each part as it happens. */
  readonly show: (part: Part, value: unknown) => void;
  /** Lines about what is downloaded and built. */
  readonly progress: (line: string) => void;
  /** How far the migration is, in percent. */
  readonly migrating: (percent: number) => void;
  readonly showConsole?: ((text: string) => void) | undefined;
}

/** What the demo does, step by step, on one machine. */
export async function collectFacts(telling: Telling): Promise<DemoFacts> {
  const { kernel, initrd, append } = await buildGuest({ progress: telling.progress });
  const phases: { phase: LaunchPhase; afterMs: number }[] = [];
  const started = performance.now();
  const binary = process.env["QEMU_BINARY"];
  await using vm: Machine = await launch(
    {
      name: "demo",
      ...(binary === undefined ? {} : { qemu: binary }),
      boot: { kernel, initrd, append },
      nics: [{ type: "user", id: "net0", forward: [{ guest: 22 }] }],
      guestAgent: true,
      graphics: true,
      monitors: true,
    },
    { onPhase: (phase) => phases.push({ phase, afterMs: Math.round(performance.now() - started) }) },
  );
  if (telling.showConsole !== undefined) vm.console.on("data", telling.showConsole);
  const { name: accelerator, reason } = vm.accelerator;
  const launched = { phases, accelerator, reason, arguments: vm.argv.length };
  telling.show("launch", launched);

  const monitor = await collectMonitorFacts(vm, telling.show);
  const guest = await collectGuestFacts(vm, started, (part, value) => telling.show(`guest.${part}`, value));
  const { shutdown, ...machine } = await collectMachineFacts(vm, telling);
  return { launch: launched, ...monitor, guest: { ...guest, shutdown }, ...machine };
}
