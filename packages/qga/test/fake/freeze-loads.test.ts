import { expect, test, vi } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";

const order = vi.hoisted((): string[] => []);

// As `wire` finds it: this package has none of its own.
vi.mock("../../../wire/node_modules/p-retry/index.js", async (original) => {
  order.push("loaded");
  return await original();
});

test("what the thaw needs is loaded before the freeze: a process that is out of descriptors can load nothing any more", async () => {
  await using both = await clientOfFake();
  for (const command of ["guest-fsfreeze-freeze", "guest-fsfreeze-thaw"]) {
    both.agent.reply(command, (_args: unknown, { model }: { readonly model: () => unknown }) => {
      order.push(command);
      return model();
    });
  }
  await both.client.withFrozen(() => undefined);
  expect(order).toEqual(["loaded", "guest-fsfreeze-freeze", "guest-fsfreeze-thaw"]);
});
