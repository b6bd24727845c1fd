import { QemuOverflowError } from "@qemu-wire/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EventQueue, type OverflowPolicy } from "../src/event-queue.js";
import { isCollected } from "./support/collected.js";
import { rejection } from "./support/rejection.js";

interface Item {
  readonly at: number;
  readonly dropped?: number;
}

function queueOf(limit: number, policy: OverflowPolicy = "error"): { queue: EventQueue<Item>; detached: () => number } {
  let detached = 0;
  const queue = new EventQueue<Item>(limit, policy, () => void (detached += 1));
  return { queue, detached: () => detached };
}

function push(queue: EventQueue<Item>, ...numbers: number[]): void {
  for (const at of numbers) queue.push({ at });
}

/** Reads until the end, or until an error, which comes last. */
async function drain(queue: EventQueue<Item>): Promise<unknown[]> {
  const read: unknown[] = [];
  try {
    for await (const item of queue) read.push(item);
  } catch (error) {
    read.push(error);
  }
  return read;
}

describe("order", () => {
  test("what was pushed before and after next() is called comes in order", async () => {
    const { queue } = queueOf(4);
    push(queue, 1);
    const reads = [queue.next(), queue.next(), queue.next()];
    push(queue, 2, 3, 4);
    queue.end();
    expect(await Promise.all(reads)).toEqual([1, 2, 3].map((at) => ({ done: false, value: { at } })));
    expect(await drain(queue)).toEqual([{ at: 4 }]);
  });

  test("an item is handed over as it is, without a copy", async () => {
    const { queue } = queueOf(2);
    const item = { at: 1 };
    queue.push(item);
    expect((await queue.next()).value).toBe(item);
  });

  test("100,000 items pass a queue that is always nearly full", async () => {
    const { queue } = queueOf(1_000);
    let sum = 0;
    for (let at = 0; at < 100_000; at += 1) {
      push(queue, at);
      if (at >= 999) sum += ((await queue.next()).value as Item).at;
    }
    expect(sum).toBe((99_000 * 99_001) / 2);
  });
});

describe('overflow "error"', () => {
  test("delivers what is queued, then throws with the exact count, then is at its end", async () => {
    const { queue, detached } = queueOf(3);
    push(queue, 1, 2, 3, 4, 5);
    expect((await queue.next()).value).toEqual({ at: 1 });
    // There is room again, but what comes now can't be delivered without a hole before it.
    push(queue, 6);
    expect((await queue.next()).value).toEqual({ at: 2 });
    expect((await queue.next()).value).toEqual({ at: 3 });
    expect(detached()).toBe(0);
    const error = await rejection<QemuOverflowError>(queue.next());
    expect(error).toBeInstanceOf(QemuOverflowError);
    expect(error.dropped).toBe(3);
    expect(error.code).toBe("ERR_QEMU_OVERFLOW");
    expect(error.message).toContain("3 events were lost");
    expect(error.message).toContain("queue of 3");
    expect(detached()).toBe(1);
    push(queue, 7);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  test("a limit of 1 takes one", async () => {
    const { queue } = queueOf(1);
    push(queue, 1);
    expect((await queue.next()).value).toEqual({ at: 1 });
    push(queue, 2, 3);
    expect((await queue.next()).value).toEqual({ at: 2 });
    expect(await rejection(queue.next())).toMatchObject({ dropped: 1 });
  });

  test("exactly the limit is no overflow", async () => {
    const { queue } = queueOf(8);
    push(queue, 1, 2, 3, 4, 5, 6, 7, 8);
    queue.end();
    expect((await drain(queue)).length).toBe(8);
  });

  test("comes before the error of a connection that broke meanwhile, and is the only one thrown", async () => {
    const { queue } = queueOf(1);
    push(queue, 1, 2);
    queue.end(new Error("broke"));
    expect((await queue.next()).value).toEqual({ at: 1 });
    expect(await rejection(queue.next())).toBeInstanceOf(QemuOverflowError);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });
});

describe('overflow "drop-oldest"', () => {
  test("the next one delivered carries the count", async () => {
    const { queue } = queueOf(2, "drop-oldest");
    push(queue, 1, 2, 3, 4, 5);
    queue.end();
    expect(await drain(queue)).toEqual([{ at: 4, dropped: 3 }, { at: 5 }]);
  });

  test("counts anew after each delivery", async () => {
    const { queue } = queueOf(1, "drop-oldest");
    push(queue, 1, 2);
    expect((await queue.next()).value).toEqual({ at: 2, dropped: 1 });
    push(queue, 3);
    expect((await queue.next()).value).toEqual({ at: 3 });
    push(queue, 4, 5, 6);
    expect((await queue.next()).value).toEqual({ at: 6, dropped: 2 });
  });

  test("the pushed object itself stays as it is: other listeners have it too", async () => {
    const { queue } = queueOf(1, "drop-oldest");
    const item = Object.freeze({ at: 2 });
    push(queue, 1);
    queue.push(item);
    const { value } = await queue.next();
    expect(value).toEqual({ at: 2, dropped: 1 });
    expect(item).toEqual({ at: 2 });
  });
});

describe('overflow "drop-newest"', () => {
  test("the next one queued carries the count, as the lost ones were right before it", async () => {
    const { queue } = queueOf(2, "drop-newest");
    push(queue, 1, 2, 3, 4);
    expect((await queue.next()).value).toEqual({ at: 1 });
    push(queue, 5, 6);
    queue.end();
    expect(await drain(queue)).toEqual([{ at: 2 }, { at: 5, dropped: 2 }]);
  });

  test("the next one carries it also when a reader waits for it", async () => {
    const { queue } = queueOf(1, "drop-newest");
    push(queue, 1, 2, 3);
    expect((await queue.next()).value).toEqual({ at: 1 });
    const waiting = queue.next();
    push(queue, 4, 5);
    expect((await waiting).value).toEqual({ at: 4, dropped: 2 });
    expect((await queue.next()).value).toEqual({ at: 5 });
  });
});

/** What a queue should do, on a plain list. Reads give `"waits"` where the reader has to wait. */
class Model {
  readonly #limit: number;
  readonly #policy: OverflowPolicy;
  readonly #list: Item[] = [];
  #lost = 0;
  #broken = false;
  #ended = false;

  constructor(limit: number, policy: OverflowPolicy) {
    this.#limit = limit;
    this.#policy = policy;
  }

  push(at: number): void {
    if (this.#broken) this.#lost += 1;
    else if (this.#list.length < this.#limit)
      this.#list.push(this.#policy === "drop-newest" ? this.marked(at) : { at });
    else {
      this.#lost += 1;
      if (this.#policy === "error") this.#broken = true;
      if (this.#policy === "drop-oldest") {
        this.#list.shift();
        this.#list.push({ at });
      }
    }
  }

  read(): Item | "waits" | "end" | { readonly error: number } {
    const item = this.#list.shift();
    if (item !== undefined) return this.#policy === "drop-oldest" ? this.marked(item.at) : item;
    if (this.#ended) return "end";
    if (!this.#broken) return "waits";
    this.#ended = true;
    return { error: this.#lost };
  }

  marked(at: number): Item {
    const lost = this.#lost;
    this.#lost = 0;
    return lost > 0 ? { at, dropped: lost } : { at };
  }
}

test("a ring that grows and wraps does what a plain list does, with every limit, policy and order of steps", async () => {
  const policies = fc.constantFrom<OverflowPolicy>("error", "drop-oldest", "drop-newest");
  const steps = fc.array(fc.record({ push: fc.nat(25), read: fc.nat(25) }), { maxLength: 12 });
  const property = fc.asyncProperty(policies, fc.integer({ min: 1, max: 20 }), steps, async (policy, limit, list) => {
    const { queue } = queueOf(limit, policy);
    const model = new Model(limit, policy);
    let at = 0;
    for (const step of list) {
      for (let count = 0; count < step.push; count += 1) {
        push(queue, at);
        model.push(at);
        at += 1;
      }
      for (let count = 0; count < step.read; count += 1) {
        let expected = model.read();
        const read = queue.next().then(
          ({ done, value }) => (done === true ? "end" : value),
          (error: QemuOverflowError) => ({ error: error.dropped }),
        );
        if (expected === "waits") {
          push(queue, at);
          expected = model.marked(at);
          at += 1;
        }
        expect(await read).toEqual(expected);
      }
    }
  });
  await fc.assert(property);
});

describe("the end", () => {
  test("delivers what is queued first; an error is thrown once", async () => {
    const { queue, detached } = queueOf(4);
    push(queue, 1, 2);
    queue.end(new Error("broke"));
    queue.end(new Error("second"));
    expect(queue.ended).toBe(true);
    expect(detached()).toBe(1);
    push(queue, 3);
    expect(await drain(queue)).toEqual([{ at: 1 }, { at: 2 }, expect.objectContaining({ message: "broke" })]);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  test("settles every reader that waits: the first one gets the error", async () => {
    const { queue } = queueOf(4);
    const first = rejection(queue.next());
    const others = [queue.next(), queue.next()];
    queue.end(new Error("broke"));
    expect((await first).message).toBe("broke");
    for (const other of others) expect(await other).toEqual({ done: true, value: undefined });
  });

  test("return() drops what is queued and forgets an error that nobody will read", async () => {
    const { queue, detached } = queueOf(1);
    push(queue, 1, 2);
    const done = { done: true, value: undefined };
    expect(await queue.return()).toEqual(done);
    expect(await queue.next()).toEqual(done);
    expect(await queue.return()).toEqual(done);
    expect(detached()).toBe(1);
  });

  test("return() settles a reader that waits", async () => {
    const { queue } = queueOf(1);
    const waiting = queue.next();
    await queue.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test("leaving a loop detaches", async () => {
    const { queue, detached } = queueOf(4);
    push(queue, 1, 2);
    for await (const item of queue) {
      expect(item).toEqual({ at: 1 });
      break;
    }
    expect(detached()).toBe(1);
  });

  test("await using detaches", async () => {
    const { queue, detached } = queueOf(4);
    {
      await using scoped = queue;
      expect(scoped[Symbol.asyncIterator]()).toBe(queue);
    }
    expect(detached()).toBe(1);
  });
});

test("nothing holds on to an item that was read", async () => {
  const { queue } = queueOf(4);
  const pushAndRead = async (): Promise<WeakRef<object>> => {
    queue.push({ at: 1 });
    return new WeakRef((await queue.next()).value as Item);
  };
  expect(await isCollected(await pushAndRead())).toBe(true);
  expect(queue.ended).toBe(false);
});

describe("options that are none", () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5"])("limit %s", (limit) => {
    expect(() => queueOf(limit as number)).toThrow(RangeError);
  });

  test("a policy that is none is refused, and names those that are", () => {
    expect(() => queueOf(1, "drop" as OverflowPolicy)).toThrow(/"error", "drop-oldest" or "drop-newest", not drop/);
  });
});
