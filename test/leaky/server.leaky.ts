import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";

test("leaves a listening server that does not even hold the event loop", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  expect(server.listening).toBe(true);
});
