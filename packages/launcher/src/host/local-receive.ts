import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { listen } from "@qemu-wire/wire";
import type { FileReceiver } from "./host.js";

/** What `receiveFile` of the local host does. */
export async function receiveLocally(socketPath: string, path: string): Promise<FileReceiver> {
  const incoming = await listen({ path: socketPath });
  const given = new AbortController();
  const received = (async (): Promise<number> => {
    const { signal } = given;
    // Whose file it is shows when it is opened: one that was there before is not ours to remove.
    let ours = false;
    try {
      const stream = await incoming.open({ signal });
      const file = createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
      file.once("open", () => {
        ours = true;
      });
      await pipeline(stream, file, { signal });
      return file.bytesWritten;
    } catch (error) {
      if (ours) await rm(path, { force: true });
      throw error;
    } finally {
      await incoming.close();
    }
  })();
  received.catch(() => {});
  return {
    received,
    close: async () => {
      given.abort();
      // What it rejects with is for whoever waits for it.
      await received.catch(() => {});
    },
  };
}
