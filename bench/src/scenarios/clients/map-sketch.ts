import { once } from "node:events";
import { createConnection } from "node:net";
import type { BenchClient } from "./client.js";

interface Answer {
  readonly id?: number;
  readonly return?: unknown;
  readonly event?: string;
}

/**
 * What correlation costs at least: ids in a Map, the writes of one turn joined, answers cut at newlines. No errors, no
 * deadlines, no states, no limits; a line to measure against, not a client.
 */
export async function openMapSketch(socketPath: string): Promise<BenchClient> {
  const socket = createConnection(socketPath).setEncoding("utf8");
  const [greeting] = (await once(socket, "data")) as [string];
  if (!greeting.startsWith('{"QMP"')) throw new Error(`no greeting: ${greeting}`);

  const pending = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  let outgoing = "";
  let rest = "";
  let listener = (): void => undefined;
  const flush = (): void => {
    socket.write(outgoing);
    outgoing = "";
  };
  const execute = (command: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++lastId;
      pending.set(id, resolve);
      if (outgoing === "") queueMicrotask(flush);
      outgoing += `{"execute":"${command}","id":${id}}`;
    });
  socket.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const message = JSON.parse(line) as Answer;
      if (message.id !== undefined) {
        pending.get(message.id)?.(message.return);
        pending.delete(message.id);
      } else if (message.event !== undefined) {
        listener();
      }
    }
  });
  await execute("qmp_capabilities");
  return {
    queryStatus: () => execute("query-status"),
    cont: () => execute("cont"),
    querySchema: () => execute("query-qmp-schema"),
    onJobStatusChange: (added) => {
      listener = added;
    },
    close: async () => {
      socket.destroy();
    },
  };
}
