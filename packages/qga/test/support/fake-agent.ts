import { type ConnectOptions, QgaClient } from "@qemu-wire/qga";
import { FakeGuestAgent, type FakeGuestAgentOptions } from "@qemu-wire/testing";

/** A fake agent and a client of it, closed together. */
export interface ClientOfFake extends AsyncDisposable {
  readonly agent: FakeGuestAgent;
  readonly client: QgaClient;
}

export async function clientOfFake(
  options: FakeGuestAgentOptions = {},
  connectOptions: ConnectOptions = {},
): Promise<ClientOfFake> {
  const agent = await FakeGuestAgent.start(options);
  const client = await QgaClient.connect(agent.endpoint, { syncTimeout: 2_000, ...connectOptions });
  return {
    agent,
    client,
    async [Symbol.asyncDispose](): Promise<void> {
      await client.close();
      await agent[Symbol.asyncDispose]();
    },
  };
}

/** The names of the commands that an agent has seen. */
export function commandsOf(agent: FakeGuestAgent): string[] {
  return agent.calls.map(({ command }) => command);
}
