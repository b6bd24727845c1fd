import { Readable, Writable } from "node:stream";
import { type FakeGuestAgent, FakeGuestAgent as Fake } from "@qemu-wire/testing";
import { QgaClient } from "@qemu-wire/qga";
import { QemuClosedError, QemuError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { commandsOf } from "../support/fake-agent.js";

/** What the guest's shell, `chmod` and `sha256sum` do, as far as the helpers need them. */
async function start(): Promise<FakeGuestAgent> {
  const agent: FakeGuestAgent = await Fake.start({
    files: { "/tmp/a": "0123456789" },
    onExec: ([program = "", , script = ""]) => {
      if (script.includes("mktemp")) {
        for (const name of ["stdout", "stderr"]) agent.files.put(`/tmp/qemu-wire.abc/${name}`, name);
        return { out: "/tmp/qemu-wire.abc" };
      }
      if (program === "sha256sum") return { out: `${"0".repeat(64)}  /tmp/a\n` };
      return ["/bin/sh", "chmod"].includes(program) ? { afterPolls: 1 } : undefined;
    },
  });
  return agent;
}

const helpers: Record<string, (client: QgaClient, signal: AbortSignal) => Promise<unknown>> = {
  "readFile()": (client, signal) => client.readFile("/tmp/a", { signal, chunk: 4 }),
  "writeFile()": (client, signal) => client.writeFile("/tmp/b", "0123456789", { signal, chunk: 4, mode: 0o600 }),
  "copyIn()": (client, signal) =>
    client.copyIn(Readable.from([Buffer.from("0123456789")]), "/tmp/b", { signal, chunk: 4, verify: true }),
  "copyOut()": (client, signal) =>
    client.copyOut("/tmp/a", new Writable({ write: (_piece, _encoding, done) => done() }), { signal, chunk: 4 }),
  "exec()": (client, signal) => client.exec(["echo", "x"], { signal }),
  "exec() with files": (client, signal) => client.exec(["echo", "x"], { signal, output: "file" }),
  "withFrozen()": (client, signal) => client.withFrozen(() => 1, { signal }),
};

/** The commands that a helper executes when nothing goes wrong. */
async function commandsOfHelper(name: string): Promise<string[]> {
  await using agent = await start();
  await using client = await QgaClient.connect(agent.endpoint);
  await helpers[name]?.(client, new AbortController().signal).catch(() => undefined);
  return commandsOf(agent);
}

describe.each(Object.keys(helpers))("%s that is given up while the agent is busy with any of its commands", (name) => {
  test.each(["an abort", "close()"])("by %s: ends, and leaves nothing behind", async (way) => {
    const commands = await commandsOfHelper(name);
    expect(commands.length).toBeGreaterThan(2);
    for (const [index, command] of commands.entries()) {
      const nth = commands.slice(0, index + 1).filter((other) => other === command).length;
      await using agent = await start();
      await using client = await QgaClient.connect(agent.endpoint);
      const controller = new AbortController();
      const work = helpers[name]?.(client, controller.signal).then(
        () => undefined,
        (error: unknown) => error,
      );
      await agent.waitForCall(command, nth);
      const closed = way === "close()" ? client.close() : controller.abort();
      const error = await work;
      await closed;
      // The last answers may have been under way; a digest that is wrong is one of ours, too.
      if (error !== undefined) expect(error, `${command} ${nth}`).toBeInstanceOf(QemuError);
      if (way === "close()") continue;
      await client.sync();
      expect([...agent.files.openHandles], `${command} ${nth}`).toEqual([]);
      expect(agent.processes, `${command} ${nth}`).toEqual([]);
      expect(agent.frozen).toBe(false);
    }
  });

  test("by the end of the connection: says that it is over", async () => {
    await using agent = await start();
    await using client = await QgaClient.connect(agent.endpoint);
    const held = agent.hold((await commandsOfHelper(name))[1] ?? "");
    const work = helpers[name]?.(client, new AbortController().signal);
    work?.catch(() => undefined);
    await held.called;
    await agent.close();
    await expect(work).rejects.toSatisfy(
      (error: Error) => error instanceof QemuClosedError || error.cause instanceof QemuClosedError,
    );
    held.release();
  });
});
