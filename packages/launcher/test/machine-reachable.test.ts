import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ResourceError } from "../src/errors.js";
import { localHost } from "../src/host/local-host.js";
import { answersPing, takesConnections } from "../src/machine/reachable.js";

describe("a host's address", () => {
  test("takes connections where something listens, and only there", async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await takesConnections(localHost(), "127.0.0.1", port, undefined)).toBe(true);
    server.close();
    await once(server, "close");
    expect(await takesConnections(localHost(), "127.0.0.1", port, undefined)).toBe(false);
    const reason = new Error("enough");
    await expect(takesConnections(localHost(), "127.0.0.1", port, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("is asked by the host's ping, by its number and once", async () => {
    const folder = await mkdtemp(join(tmpdir(), "qw-ping-"));
    try {
      vi.stubEnv("PATH", folder);
      const error = await answersPing(localHost(), "127.0.0.1", undefined).catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(ResourceError);
      expect((error as Error).message).toContain("has no ping: say which `port`");
      // Not every machine has the program, and none lets its tests decide what answers.
      const ping = join(folder, "ping");
      await writeFile(ping, `#!/bin/sh\n[ "$*" = "-n -c 1 -W 2 192.0.2.1" ]\n`);
      await chmod(ping, 0o755);
      expect(await answersPing(localHost(), "192.0.2.1", undefined)).toBe(true);
      expect(await answersPing(localHost(), "192.0.2.2", undefined)).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
