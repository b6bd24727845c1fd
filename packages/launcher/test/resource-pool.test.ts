import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import { leaseFiles } from "../src/resources/lease-files.js";
import type { Lease } from "../src/resources/lease.js";
import { ResourcePool } from "../src/resources/resource-pool.js";
import { hostWith } from "./support/resource-host.js";

function poolOf(count: number): ResourcePool<number> {
  return new ResourcePool({ kind: "slot", candidates: () => Array.from({ length: count }, (_, index) => index) });
}

test.each(["alone", "with lock files"])("nothing is handed out twice when all take at once (%s)", async (how) => {
  const candidates = () => Array.from({ length: 20 }, (_, index) => index);
  const pool =
    how === "alone" ? poolOf(20) : new ResourcePool({ kind: "slot", candidates, locks: leaseFiles(await hostWith()) });
  for (let round = 0; round < 3; round += 1) {
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, owner) => pool.take(`vm${owner}`)));
    const leases = results.filter((result) => result.status === "fulfilled").map(({ value }) => value);
    expect(leases.map(({ value }) => value).toSorted((one, other) => one - other)).toEqual(candidates());
    const refused = results.filter((result) => result.status === "rejected").map(({ reason }) => reason as unknown);
    expect(refused).toHaveLength(10);
    expect(refused.every((reason) => reason instanceof ResourceError)).toBe(true);
    await Promise.all(leases.map((lease) => lease.release()));
    expect(pool.holders()).toEqual([]);
  }
});

test("who asks for what is taken is told who has it", async () => {
  const pool = poolOf(4);
  await using lease = await pool.take("vm1", 2);
  const error = await failureOf(pool.take("vm2", 2), ResourceError);
  expect(error.message).toBe("slot 2, wanted for vm2, is held by vm1.");
  expect(error.resource).toBe("slot 2");
  expect(await pool.holderOf(2)).toBe("vm1");
  expect(lease.held).toBe(true);
});

test("what is released can be taken again, and releasing twice gives nothing twice", async () => {
  const pool = poolOf(1);
  const first = await pool.take("vm1");
  await first.release();
  await using second = await pool.take("vm2");
  await first.release();
  expect(first.held).toBe(false);
  expect(await pool.holderOf(0)).toBe("vm2");
  expect(second.value).toBe(0);
});

test("a lease ends with its block", async () => {
  const pool = poolOf(1);
  {
    await using lease = await pool.take("vm1");
    expect(lease.value).toBe(0);
  }
  {
    using lease = await pool.take("vm2");
    expect(lease.owner).toBe("vm2");
  }
  await using last = await pool.take("vm3");
  expect(last.held).toBe(true);
});

test("too few: the holders are named, and nothing stays taken", async () => {
  const pool = poolOf(3);
  await using held = await pool.take("vm1", 1);
  const error = await failureOf(pool.takeAll("vm2", 3), ResourceError);
  expect(error.message).toBe('vm2 wants 3 of kind "slot" and 2 are free: 1 is held by vm1.');
  expect(pool.holders()).toEqual([{ value: 1, owner: "vm1" }]);
  expect(held.value).toBe(1);
  await using rest = await pool.takeAll("vm2", 2);
  expect(rest.values).toEqual([0, 2]);
  const none = await failureOf(pool.take("vm3"), ResourceError);
  expect(none.message).toContain("No slot is free for vm3: 0 is held by vm2; 1 is held by vm1; 2 is held by vm2.");
});

test("a list is taken whole or not at all", async () => {
  const pool = poolOf(4);
  await using held = await pool.take("vm1", 3);
  await failureOf(pool.takeAll("vm2", [0, 1, 3]), ResourceError);
  expect(pool.holders()).toEqual([{ value: 3, owner: "vm1" }]);
  expect(held.held).toBe(true);
});

test("what the host uses is not handed out, with the reason", async () => {
  const pool = new ResourcePool<number>({
    kind: "slot",
    candidates: () => [0, 1],
    survey: async () => await Promise.resolve((value: number) => (value === 0 ? "is broken" : undefined)),
  });
  await using lease = await pool.take("vm1");
  expect(lease.value).toBe(1);
  expect((await failureOf(pool.take("vm2", 0), ResourceError)).message).toBe("slot 0, wanted for vm2, is broken.");
});

test.each([-1, 1.5, Number.NaN])("%s of them is refused", async (count) => {
  const error = await failureOf(poolOf(3).takeAll("vm1", count), RangeError);
  expect(error.message).toContain(`vm1 can't take ${count}`);
});

test("a lease that can't be released tells so where nobody waits for it", async () => {
  const host = await hostWith();
  const broken = {
    ...host,
    files: { ...host.files, remove: async () => await Promise.reject(new Error("read-only")) },
  };
  const pool = new ResourcePool<number>({ kind: "slot", candidates: () => [0], locks: leaseFiles(broken) });
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  const lease: Lease<number> = await pool.take("vm1");
  lease[Symbol.dispose]();
  expect((await warned).message).toBe("read-only");
});
