/** Reads one reply of the fake server as it came, without parsing it; resolves its bytes, newline included. */
import { once } from "node:events";
import { createConnection } from "node:net";

export async function fetchLongReply(socketPath: string): Promise<Buffer> {
  const socket = createConnection(socketPath);
  await once(socket, "data");
  const line = async (command: string): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    socket.write(`{"execute":"${command}","id":1}`);
    for (;;) {
      const [chunk] = (await once(socket, "data")) as [Buffer];
      chunks.push(chunk);
      if (chunk[chunk.length - 1] === 0x0a) return Buffer.concat(chunks);
    }
  };
  await line("qmp_capabilities");
  const reply = await line("query-qmp-schema");
  socket.destroy();
  return reply;
}
