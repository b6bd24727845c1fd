import type { QmpClient } from "@qemu-wire/qmp";
import { type EventMessage, type OverflowPolicy, QemuOverflowError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { uncaughtExceptionsOf } from "../support/uncaught.js";

const rounds = 300;

/** Lets QEMU send `2 * rounds` events, as fast as it can. */
async function flood(qmp: QmpClient): Promise<void> {
  const commands = Array.from({ length: rounds }, () => [qmp.execute("cont"), qmp.execute("stop")]);
  await Promise.all(commands.flat());
}

/** Reads events slowly, with a long command for each, until it gets a RESET. */
class SlowReader {
  /** What was delivered, and how many events it was told are missing. */
  readonly events: EventMessage[] = [];
  dropped = 0;
  /** What the long command said last. */
  types = 0;
  readonly finished: Promise<void>;
  readonly #qmp: QmpClient;
  #progress: () => void = () => {};

  constructor(qmp: QmpClient, overflow: OverflowPolicy) {
    this.#qmp = qmp;
    this.finished = this.#read(overflow);
  }

  /** Resolves when it has read one more event. */
  progress(): Promise<void> {
    return new Promise((resolve) => {
      this.#progress = resolve;
    });
  }

  async #read(overflow: OverflowPolicy): Promise<void> {
    for await (const event of this.#qmp.events(["STOP", "RESUME", "RESET"], { overflow, limit: 8 })) {
      this.events.push(event);
      this.dropped += event.dropped ?? 0;
      this.#progress();
      if (event.event === "RESET") return;
      this.types = (await this.#qmp.execute("qom-list-types")).length;
    }
  }
}

describeQemu("a listener that executes a command for each event, slower than QEMU sends them", () => {
  test.each(["drop-oldest", "drop-newest"] as const)(
    "with %s it is told of every event that it lost",
    async (policy) => {
      await using qemu = await startQemu({ sockets: ["other"] });
      await using qmp = await qemu.connect();
      await using other = await qemu.connectTo("other");
      const all: EventMessage[] = [];
      qmp.on("event", (event) => all.push(event));
      const reader = new SlowReader(qmp, policy);
      await flood(other);
      // A full queue takes no newest one: it is repeated as the reader makes room.
      while (reader.events.at(-1)?.event !== "RESET") {
        const progress = reader.progress();
        await other.execute("system_reset");
        await progress;
      }
      await reader.finished;

      const last = reader.events.at(-1) as EventMessage;
      const position = all.findIndex(
        ({ event, timestamp }) => event === "RESET" && timestamp.microseconds === last.timestamp.microseconds,
      );
      expect(reader.types).toBeGreaterThan(100);
      expect(reader.dropped).toBeGreaterThan(0);
      expect(reader.events.length + reader.dropped).toBe(position + 1);
      expect(position).toBeGreaterThanOrEqual(2 * rounds);
    },
  );

  test("with error it gets what was queued and then an error with the count; the client goes on", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using qmp = await qemu.connect();
    await using other = await qemu.connectTo("other");
    let all = 0;
    qmp.on("event", () => all++);
    const reader = new SlowReader(qmp, "error");
    const reading = failureOf(reader.finished, QemuOverflowError).then((error) => ({ error, upToThen: all }));
    await flood(other);
    const { error, upToThen } = await reading;

    expect(error).toMatchObject({ code: "ERR_QEMU_OVERFLOW" });
    expect(error.message).toContain('overflow: "drop-oldest"');
    expect(error.dropped).toBeGreaterThan(0);
    expect(reader.events.length + error.dropped).toBe(upToThen);
    await qmp.execute("query-status");
    expect(all).toBe(2 * rounds);
    expect(qmp.state).toBe("running");
  });
});

describeQemu("a listener that throws", () => {
  test("surfaces as an uncaught exception of its own; commands, other listeners and iterators go on", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const others: string[] = [];
    qmp.on("RESUME", () => {
      throw new Error("in a listener");
    });
    qmp.on("RESUME", ({ event }) => others.push(event));
    qmp.on("event", () => {
      throw new Error("in the generic listener");
    });
    await using events = qmp.events(["RESUME", "STOP"]);

    const thrown = await uncaughtExceptionsOf(async () => {
      await qmp.execute("cont");
      expect((await qmp.execute("query-status")).status).toBe("running");
      await qmp.execute("stop");
    });
    expect(thrown.map((error) => (error as Error).message)).toEqual([
      "in a listener",
      "in the generic listener",
      "in the generic listener",
    ]);
    expect((thrown[0] as Error).stack).not.toContain("stream-transport");
    expect(others).toEqual(["RESUME"]);
    expect([(await events.next()).value?.event, (await events.next()).value?.event]).toEqual(["RESUME", "STOP"]);
    expect(qmp.state).toBe("running");
  });

  test("in a filter ends only the wait or the iterator that it belongs to", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const bug = new Error("in a filter");
    const where = (): boolean => {
      throw bug;
    };
    const wait = failureOf(qmp.waitFor("RESUME", { where }), Error);
    await using events = qmp.events(["RESUME"], { where });
    const healthy = qmp.waitFor("RESUME");
    await qmp.execute("cont");
    expect(await wait).toBe(bug);
    expect(await failureOf(events.next(), Error)).toBe(bug);
    expect((await healthy).event).toBe("RESUME");
  });
});
