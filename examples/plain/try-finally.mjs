// Plain JavaScript on Node 20 and 22, which don't know `await using`. Usage: node try-finally.mjs /run/vm1/qmp.sock
// #region try-finally
import { QmpClient } from "@qemu-wire/qmp";

const qmp = await QmpClient.connect(`unix:${process.argv[2]}`);
try {
  const { status } = await qmp.execute("query-status");
  console.log(status);
} finally {
  await qmp.close();
}
// #endregion try-finally
