import { QgaClient } from "@qemu-wire/qga";
import { QmpClient } from "@qemu-wire/qmp";
import { FakeGuestAgent, FakeQmpServer } from "@qemu-wire/testing";

/** What the machine looks like before anything is asked. */
export interface FakeMachineOptions {
  /** Whether the agent runs; default false. */
  readonly running?: boolean;
  /** Whether the port of another program beside it is open; default true. */
  readonly otherOpen?: boolean;
  /** How long the agent may take to echo, and the monitor to answer, before a command (ms); default 15,000. */
  readonly syncTimeout?: number;
  /** What the monitor calls the agent's chardev, whose socket is at `path`. */
  readonly chardevOf?: (path: string) => string;
}

/**
 * An agent's port and the monitor of the same machine, whose event and list of chardevs follow the agent, with a client of
 * each.
 */
export async function fakeMachine(options: FakeMachineOptions = {}) {
  const { running = false, otherOpen = true, syncTimeout = 15_000 } = options;
  const { chardevOf = (path) => `disconnected:unix:${path},server=on` } = options;
  const monitor = await FakeQmpServer.start();
  const agent: FakeGuestAgent = await FakeGuestAgent.start({
    running,
    onRunning: (open) => monitor.emit("VSERPORT_CHANGE", { id: "agent0", open }),
  });
  monitor.reply("query-chardev", () => [
    { label: "other", filename: "pty:/dev/pts/1", "frontend-open": otherOpen },
    { label: "qga0", filename: chardevOf(agent.path), "frontend-open": agent.running },
  ]);
  const qmp = await QmpClient.connect(monitor.endpoint);
  const client = await QgaClient.connect(agent.endpoint, { syncTimeout });
  return {
    monitor,
    agent,
    qmp,
    client,
    async [Symbol.asyncDispose](): Promise<void> {
      await client.close();
      await qmp.close();
      await agent[Symbol.asyncDispose]();
      await monitor[Symbol.asyncDispose]();
    },
  };
}
