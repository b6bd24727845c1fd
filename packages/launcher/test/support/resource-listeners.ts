import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { onTestFinished } from "vitest";

/** A socket that is bound until it is closed. */
export interface BoundSocket {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a TCP port; it ends with the test at the latest. */
export async function listenTcp(host: string, port = 0): Promise<BoundSocket> {
  const server = createServer().listen(port, host);
  await once(server, "listening");
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    await closed;
  };
  onTestFinished(close);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP address");
  return { port: address.port, close };
}

/** Binds a UDP port; it ends with the test at the latest. */
export async function bindUdp(host: string, port = 0): Promise<BoundSocket> {
  const socket = createSocket("udp4").bind(port, host);
  await once(socket, "listening");
  const bound = socket.address().port;
  let closed: Promise<unknown> | undefined;
  const close = async (): Promise<void> => {
    if (closed === undefined) {
      closed = once(socket, "close");
      socket.close();
    }
    await closed;
  };
  onTestFinished(close);
  return { port: bound, close };
}
