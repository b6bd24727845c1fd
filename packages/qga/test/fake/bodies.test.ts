import { describe, expect, test } from "vitest";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { bodies } from "../support/bodies.js";
import { notOnTheFake } from "../support/bodies-not-on-the-fake.js";
import { clientOfFake } from "../support/fake-agent.js";

const onTheFake = Object.entries(bodies).filter(([name]) => !(name in notOnTheFake));

describe("what runs on a real guest runs on the fake", () => {
  test.each(onTheFake)("%s", async (_name, body) => {
    await using both = await clientOfFake();
    await using directory = await TemporaryDirectory.make();
    const [first] = (await both.client.networkInterfaces()).filter(
      ({ mac, name }) => mac !== undefined && name !== "lo",
    );
    const context = { client: both.client, directory: directory.path, mac: first?.mac ?? "" };
    await expect(body(context)).resolves.toBeUndefined();
  });
});

test("what doesn't is little, and there", () => {
  expect(Object.keys(notOnTheFake).length).toBeLessThanOrEqual(10);
  expect(Object.keys(notOnTheFake).filter((name) => !(name in bodies))).toEqual([]);
});
