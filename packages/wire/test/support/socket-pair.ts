import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { TemporaryFolder } from "./temporary-folder.js";

/** Two connected unix sockets of the kernel. */
export async function socketPair(): Promise<readonly [Socket, Socket]> {
  await using folder = await TemporaryFolder.make();
  const server = createServer({ allowHalfOpen: true });
  server.listen(folder.file("s"));
  await once(server, "listening");
  const near = connect(folder.file("s"));
  const [[far]] = (await Promise.all([once(server, "connection"), once(near, "connect")])) as [[Socket], unknown];
  server.close();
  return [near, far];
}
