import { QmpClient } from "@qemu-wire/qmp";
import { listen } from "@qemu-wire/wire";

/** QEMU dials in: `-chardev socket,id=mon,path=…,reconnect=1` (or `reconnect-ms`), `-mon chardev=mon,mode=control`. */
export async function acceptQemu(path: string, start: () => void): Promise<string> {
  // #region listen
  await using incoming = await listen({ path });
  start(); // QEMU with this path as a client-mode chardev
  await using qmp = await QmpClient.connect(incoming);
  // #endregion listen
  return (await qmp.execute("query-status")).status;
}
