import { QgaExitStatusLostError } from "@qemu-wire/qga";
import { expect, test } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";

test("a program goes on while the same client has the guest frozen, and its end is told afterwards", async () => {
  await using both = await clientOfFake();
  const running = both.client.exec(["sleep", "1000"]);
  await both.agent.waitForCall("guest-exec-status");
  await both.client.withFrozen(async () => {
    both.agent.processes[0]?.end({ exitcode: 7 });
    // Long enough for the client to want to ask.
    for (let round = 0; round < 5; round++) await both.client.ping();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(running).resolves.toMatchObject({ exitCode: 7 });
});

test("a program whose agent went away was started: its end can't be known", async () => {
  await using both = await clientOfFake({}, { commandTimeout: 3_000 });
  const running = both.client.exec(["sleep", "1000"]);
  running.catch(() => undefined);
  await both.agent.waitForCall("guest-exec-status");
  both.agent.restart();
  await expect(running).rejects.toThrow(QgaExitStatusLostError);
});
