import { join } from "node:path";
import type { Machine } from "@qemu-wire/launcher";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";

/** What the monitor tells. */
export interface MonitorFacts {
  readonly qemu: { readonly version: string; readonly package: string; readonly capabilities: readonly string[] };
  readonly status: string;
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
}

/** Asks the monitor, watches its events on two connections, follows a job and has a command fail. */
export async function collectMonitorFacts(
  vm: Machine,
  show: (part: keyof MonitorFacts, value: unknown) => void,
): Promise<MonitorFacts> {
  const { qmp } = vm;
  const { version, capabilities } = qmp.greeting.QMP;
  const { major, minor, micro } = version.qemu;
  const qemu = { version: `${major}.${minor}.${micro}`, package: version.package, capabilities };
  show("qemu", qemu);

  const { status } = await qmp.execute("query-status");
  show("status", status);

  // A second client on the second monitor: events go to both, answers only to the one that asked.
  await using observer = await QmpClient.connect(`unix:${vm.plan.qmpSocket}`);
  const events: { event: string; data?: unknown; monitor: "inherited" | "listening" }[] = [];
  for (const [client, monitor] of [
    [qmp, "inherited"],
    [observer, "listening"],
  ] as const) {
    client.on("event", ({ event, data }) => {
      // The guest boots meanwhile, and its clock and agent cause events of their own.
      if (/^(STOP|RESUME|JOB_)/.test(event)) events.push({ event, monitor, ...(data === undefined ? {} : { data }) });
    });
  }
  const stopped = observer.waitFor("STOP");
  await vm.pause();
  await stopped;
  const resumed = observer.waitFor("RESUME");
  await vm.resume();
  await resumed;

  const job = await qmp.runJob("blockdev-create", {
    options: { driver: "file", filename: join(vm.runDirectory, "disk.img"), size: 64 * 1024 * 1024 },
  });
  show("events", events);
  show("job", job);

  let error = { class: "none", desc: "" };
  try {
    await qmp.execute("device_del", { id: "nobody" });
  } catch (failure) {
    if (!(failure instanceof QemuCommandError)) throw failure;
    error = { class: failure.errorClass, desc: failure.desc };
  }
  show("error", error);
  return { qemu, status, events, job, error };
}
