import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

test("closes all that it opens, and may use a signal with a deadline", async () => {
  const server = createServer((peer) => peer.end("bye")).listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.resume();
  await once(socket, "close");
  server.close();
  await sleep(1, undefined, { signal: AbortSignal.timeout(60_000) });
  const child = spawn("true", { stdio: "pipe" });
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});
