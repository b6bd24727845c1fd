import type { QmpClient } from "@qemu-wire/qmp";

/** Three ways to hear of events; nothing is lost between subscribing and commanding. */
export async function watchRunState(qmp: QmpClient): Promise<string[]> {
  const seen: string[] = [];

  // #region listener
  using _resumed = qmp.on("RESUME", (event) => seen.push(`${event.event} at ${event.timestamp.seconds}`));
  // #endregion listener

  // #region iterator
  await using events = qmp.events(["STOP", "RESUME"]); // listens from here on
  await qmp.execute("cont");
  await qmp.execute("stop");
  for await (const { event } of events) {
    seen.push(event);
    if (event === "STOP") break;
  }
  // #endregion iterator

  // #region mark
  const before = qmp.mark();
  await qmp.execute("cont");
  const resumed = await qmp.waitFor("RESUME", { since: before, timeout: 5_000 }); // also if it came first
  // #endregion mark
  seen.push(resumed.event);
  return seen;
}
