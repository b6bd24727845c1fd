import { type ConnectOptions, QgaClient } from "@qemu-wire/qga";
import { FakeGuestAgent, type FakeGuestAgentOptions } from "@qemu-wire/testing";
import type { IntegerMode } from "@qemu-wire/wire";

/** A fake agent and a client of it, closed together. */
export interface ClientOfFake<I extends IntegerMode = "auto"> extends AsyncDisposable {
  readonly agent: FakeGuestAgent;
  readonly client: QgaClient<"any", I>;
}

export async function clientOfFake<I extends IntegerMode = "auto">(
  options: FakeGuestAgentOptions = {},
  connectOptions: ConnectOptions<"any", I> = {},
): Promise<ClientOfFake<I>> {
  const agent = await FakeGuestAgent.start(options);
  const client = await QgaClient.connect<"any", I>(agent.endpoint, { syncTimeout: 15_000, ...connectOptions });
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
