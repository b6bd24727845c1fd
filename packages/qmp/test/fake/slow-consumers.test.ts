import { QmpClient } from "@qemu-wire/qmp";
import { type OverflowPolicy, QemuOverflowError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";

const atOf = (event: { readonly data?: unknown }) => (event.data as { readonly at: number }).at;

/** A client of a fake that sends `X_AT` with 0, 1, 2, … and answers `query-name`. */
class Flood implements AsyncDisposable {
  readonly server: FakeQmpServer;
  readonly qmp: QmpClient;
  #next = 0;

  private constructor(server: FakeQmpServer, qmp: QmpClient) {
    this.server = server;
    this.qmp = qmp;
  }

  static async start(): Promise<Flood> {
    const server = await FakeQmpServer.start();
    server.reply("query-name", {});
    return new Flood(server, await QmpClient.connect(server.endpoint));
  }

  /** Sends so many events in one piece, and resolves when the client has read them all. */
  async events(count: number): Promise<void> {
    const lines = Array.from({ length: count }, () => `{"event": "X_AT", "data": {"at": ${this.#next++}}}\r\n`);
    this.server.connection.send(lines.join(""));
    await this.qmp.execute("query-name");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.qmp.close();
    await this.server.close();
  }
}

describe("a reader that is slower than its queue of four", () => {
  test('with "error" gets what was queued, then an error with the count, then the end', async () => {
    await using flood = await Flood.start();
    const iterator = flood.qmp.events(undefined, { limit: 4 });
    await flood.events(7);
    await flood.events(3);
    expect((await take(iterator, 4)).map(atOf)).toEqual([0, 1, 2, 3]);
    const error = await failureOf(iterator.next(), QemuOverflowError);
    expect(error).toMatchObject({ code: "ERR_QEMU_OVERFLOW", dropped: 6 });
    expect(error.message).toContain(
      "6 events were lost: the listener was slower than QEMU and its queue of 4 was full.",
    );
    await flood.events(1);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('with "drop-oldest" gets the latest, the first of them with the count', async () => {
    await using flood = await Flood.start();
    const iterator = flood.qmp.events(undefined, { limit: 4, overflow: "drop-oldest" });
    await flood.events(10);
    const told = (await take(iterator, 4)).map((event) => [atOf(event), event.dropped]);
    expect(told).toEqual([
      [6, 6],
      [7, undefined],
      [8, undefined],
      [9, undefined],
    ]);
    await flood.events(1);
    expect((await take(iterator, 1))[0]).toMatchObject({ data: { at: 10 } });
  });

  test('with "drop-newest" gets the first ones, and the count with the next that fits', async () => {
    await using flood = await Flood.start();
    const iterator = flood.qmp.events(undefined, { limit: 4, overflow: "drop-newest" });
    await flood.events(10);
    await take(iterator, 1);
    await flood.events(2);
    const told = (await take(iterator, 4)).map((event) => [atOf(event), event.dropped]);
    expect(told).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [10, 6],
    ]);
    await flood.events(1);
    expect((await take(iterator, 1))[0]).toMatchObject({ data: { at: 12 }, dropped: 1 });
  });

  test("stops nobody else: others have queues of their own, and commands are answered", async () => {
    await using flood = await Flood.start();
    const stuck = flood.qmp.events(undefined, { limit: 1 });
    const quick = flood.qmp.events();
    let heard = 0;
    flood.qmp.on("event", () => heard++);
    await flood.events(1_000);
    expect((await take(quick, 1_000)).map(atOf).at(-1)).toBe(999);
    expect(heard).toBe(1_000);
    await stuck.return?.();
    expect(await stuck.next()).toEqual({ done: true, value: undefined });
  });
});

describe("a reader that executes a command for each of 10,000 events", { timeout: 180_000 }, () => {
  const count = 10_000;

  test("in a queue that takes them all gets them all", async () => {
    await using flood = await Flood.start();
    const iterator = flood.qmp.events(undefined, { limit: count });
    const flooding = flood.events(count);
    let next = 0;
    for await (const event of iterator) {
      expect(atOf(event)).toBe(next++);
      await flood.qmp.execute("query-name");
      if (next === count) break;
    }
    await flooding;
    expect(flood.server.callsOf("query-name")).toHaveLength(count + 1);
  });

  test.each<OverflowPolicy>(["drop-oldest", "drop-newest"])(
    "with %j is told of every one that it lost",
    async (overflow) => {
      await using flood = await Flood.start();
      const iterator = flood.qmp.events(undefined, { limit: 100, overflow });
      const flooding = flood.events(count);
      let [delivered, dropped, last] = [0, 0, -1];
      for await (const event of iterator) {
        const lost = event.dropped ?? 0;
        delivered++;
        dropped += lost;
        expect(atOf(event)).toBe(last + lost + 1);
        last = atOf(event);
        await flood.qmp.execute("query-name");
        if (delivered === 100) await flooding.then(() => flood.events(1));
        if (last === count) break;
      }
      expect(delivered + dropped).toBe(count + 1);
      expect(dropped).toBeGreaterThan(count - 300);
    },
  );

  test("as a plain listener has every command answered", async () => {
    await using flood = await Flood.start();
    const answers: Promise<unknown>[] = [];
    flood.qmp.on("event", () => void answers.push(flood.qmp.execute("query-name")));
    await flood.events(count);
    expect(await Promise.all(answers)).toHaveLength(count);
    expect(flood.server.callsOf("query-name")).toHaveLength(count + 1);
  });
});

test.each([0, -1, 1.5, Number.NaN])("limit: %j is refused", async (limit) => {
  await using flood = await Flood.start();
  expect(() => flood.qmp.events(undefined, { limit })).toThrow(RangeError);
});

test("an unknown overflow is refused", async () => {
  await using flood = await Flood.start();
  expect(() => flood.qmp.events(undefined, { overflow: "drop-all" as "error" })).toThrow(RangeError);
});
