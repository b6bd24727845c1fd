import { FakeQmpServer, type FakeQmpOptions } from "@qemu-wire/testing";

/** The UUID of every {@link identifiedServer} that is given none. */
export const uuid = "8f3c9e0a-0d4c-4a57-9f62-4c1d5f2a7b10";

/** A fake that a reconnecting client knows again: it answers `query-uuid`, and `query-name` with its connection's index. */
export async function identifiedServer(options: FakeQmpOptions = {}, UUID = uuid): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start(options);
  server.reply("query-uuid", { UUID });
  server.reply("query-name", ({ connection }: { connection: { index: number } }) => ({ name: `${connection.index}` }));
  return server;
}
