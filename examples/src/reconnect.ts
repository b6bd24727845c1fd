import { QmpClient } from "@qemu-wire/qmp";

/** A client that survives its connection: subscriptions stay, and nothing is ever sent twice. */
export async function watchOverBreaks(socketPath: string, tell: (text: string) => void): Promise<void> {
  // #region reconnect
  await using qmp = await QmpClient.connect(`unix:${socketPath}`, { reconnect: { maxRetryTime: 30_000 } });
  const { status } = await qmp.execute("query-status");
  tell(status);
  for await (const event of qmp.events(["STOP", "RESUME"], { acrossReconnect: true })) {
    // The events of a gap are lost. The entry in their place says so; the state has to be asked anew.
    tell(event.event === "gap" ? `gap: ${event.cause.reason}` : event.event);
  }
  // #endregion reconnect
}
