import { EventHub } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { isCollected } from "./support/collected.js";
import { abortListeners, closedBecause, eventOf } from "./support/events.js";
import { uncaughtOf } from "./support/uncaught.js";

function hubOf(logLimit = 16): EventHub {
  return new EventHub("unix:/t", logLimit);
}

describe("listeners", () => {
  test("are called in the order of the events, named ones before those for all", () => {
    const hub = hubOf();
    const calls: string[] = [];
    hub.on(undefined, ({ event }) => calls.push(`all ${event}`));
    hub.on("STOP", () => calls.push("stop 1"));
    hub.on("STOP", () => calls.push("stop 2"));
    hub.on("RESUME", () => calls.push("resume"));
    for (const name of ["STOP", "RESUME", "UNHEARD", "STOP"]) hub.push(eventOf(name));
    const stop = ["stop 1", "stop 2", "all STOP"];
    expect(calls).toEqual([...stop, "resume", "all RESUME", "all UNHEARD", ...stop]);
  });

  test("one function registered twice is called twice, and each registration ends by itself", () => {
    const hub = hubOf();
    let calls = 0;
    const listener = (): void => void (calls += 1);
    const first = hub.on("STOP", listener);
    hub.on("STOP", listener);
    hub.push(eventOf("STOP"));
    first[Symbol.dispose]();
    hub.push(eventOf("STOP"));
    expect(calls).toBe(3);
  });

  test("the event is handed over unchanged, unknown members included", () => {
    const hub = hubOf();
    const event = { ...eventOf("X_NEW", { a: 1 }), extra: true };
    const got: unknown[] = [];
    hub.on("X_NEW", (one) => got.push(one));
    hub.push(event);
    expect(got[0]).toBe(event);
  });

  test("one that is added while an event is delivered gets the next event, not this one", () => {
    const hub = hubOf();
    const calls: string[] = [];
    const addOnce = hub.on("STOP", () => {
      addOnce[Symbol.dispose]();
      hub.on("STOP", () => calls.push("named"));
      hub.on(undefined, ({ event }) => calls.push(`all ${event}`));
    });
    hub.push(eventOf("STOP"));
    expect(calls).toEqual([]);
    hub.push(eventOf("STOP"));
    expect(calls).toEqual(["named", "all STOP"]);
  });

  test("one that adds itself anew with each event is called once per event", () => {
    const hub = hubOf();
    let calls = 0;
    const once = (): void => {
      const registration = hub.on("STOP", () => {
        calls += 1;
        registration[Symbol.dispose]();
        once();
      });
    };
    once();
    for (let count = 0; count < 5; count += 1) hub.push(eventOf("STOP"));
    expect(calls).toBe(5);
  });

  test("one that is disposed by another while an event is delivered doesn't get it any more", () => {
    const hub = hubOf();
    const calls: string[] = [];
    const registrations: Disposable[] = [];
    hub.on("STOP", () => {
      for (const registration of registrations) registration[Symbol.dispose]();
    });
    registrations.push(
      hub.on("STOP", () => calls.push("named")),
      hub.on(undefined, () => calls.push("all")),
    );
    hub.push(eventOf("STOP"));
    expect(calls).toEqual([]);
  });

  test("one that throws stops nobody; its error is uncaught, on a microtask after the delivery", async () => {
    const hub = hubOf();
    const order: string[] = [];
    const errors = await uncaughtOf(() => {
      process.once("uncaughtException", ({ message }) => order.push(message));
      hub.on("STOP", () => {
        throw new Error("mine");
      });
      hub.on("STOP", () => order.push("the other listener"));
      hub.push(eventOf("STOP"));
      hub.push(eventOf("RESUME"));
      order.push("push returned");
    });
    expect(order).toEqual(["the other listener", "push returned", "mine"]);
    expect(errors).toEqual([expect.objectContaining({ message: "mine" })]);
    expect((errors[0] as Error).stack).toContain("event-hub.test.ts");
  });

  test("events named as members of every object are names like others", () => {
    const hub = hubOf();
    const calls: string[] = [];
    hub.on("__proto__", ({ event }) => calls.push(event));
    hub.on("constructor", ({ event }) => calls.push(event));
    hub.push(eventOf("__proto__"));
    hub.push(eventOf("constructor"));
    hub.push(eventOf("toString"));
    expect(calls).toEqual(["__proto__", "constructor"]);
  });
});

describe("a listener's signal", () => {
  test("ends it, and is let go of when the listener is disposed", () => {
    const hub = hubOf();
    const controller = new AbortController();
    let calls = 0;
    const registration = hub.on("STOP", () => void (calls += 1), controller.signal);
    hub.on(undefined, () => void (calls += 1), controller.signal);
    expect(abortListeners(controller.signal)).toBe(1);
    registration[Symbol.dispose]();
    registration[Symbol.dispose]();
    expect(abortListeners(controller.signal)).toBe(1);
    hub.push(eventOf("STOP"));
    controller.abort();
    hub.push(eventOf("STOP"));
    expect(calls).toBe(1);
    expect(abortListeners(controller.signal)).toBe(0);
  });

  test("that fired before makes no listener", () => {
    const hub = hubOf();
    let calls = 0;
    const registration = hub.on("STOP", () => void (calls += 1), AbortSignal.abort());
    hub.push(eventOf("STOP"));
    registration[Symbol.dispose]();
    expect(calls).toBe(0);
  });

  test("that fires while an event is delivered ends it before its turn", () => {
    const hub = hubOf();
    const controller = new AbortController();
    let calls = 0;
    hub.on("STOP", () => controller.abort());
    hub.on("STOP", () => void (calls += 1), controller.signal);
    hub.push(eventOf("STOP"));
    expect(calls).toBe(0);
  });

  test("outlives the hub without being held: a program's own signal serves many clients", () => {
    const controller = new AbortController();
    for (let client = 0; client < 5; client += 1) {
      const hub = hubOf();
      hub.on("STOP", () => undefined, controller.signal);
      hub.on(undefined, () => undefined, controller.signal);
      hub.end(closedBecause("over"), client % 2 === 0);
      // After the end there is nothing to listen to.
      hub.on("STOP", () => undefined, controller.signal);
    }
    expect(abortListeners(controller.signal)).toBe(0);
  });
});

describe("what is left behind", () => {
  const ways: [string, (hub: EventHub, callback: () => boolean) => unknown][] = [
    ["a disposed listener", (hub, callback) => hub.on("STOP", callback)[Symbol.dispose]()],
    ["a disposed listener for all", (hub, callback) => hub.on(undefined, callback)[Symbol.dispose]()],
    ["a returned iterator", (hub, where) => hub.events(["STOP", "RESUME"], { where }).return()],
    ["a wait that was aborted", (hub, where) => abortedWait(hub, where)],
    ["a wait that is done", (hub, where) => fulfilledWait(hub, where)],
  ];
  test.each(ways)("nothing holds on to %s", async (_name, use) => {
    const hub = hubOf();
    // In a function of its own, so that no variable of this one holds the callback.
    const start = (): WeakRef<object> => {
      const callback = (): boolean => true;
      void use(hub, callback);
      return new WeakRef(callback);
    };
    expect(await isCollected(start())).toBe(true);
    hub.push(eventOf("STOP"));
  });

  test("an ended hub holds nobody", async () => {
    const hub = hubOf();
    const start = (): WeakRef<object> => {
      const callback = (): boolean => true;
      hub.on("STOP", callback);
      hub.events(undefined, { where: callback });
      hub.end(closedBecause("over"), true);
      return new WeakRef(callback);
    };
    expect(await isCollected(start())).toBe(true);
    expect(hub.mark()).toEqual({ sequence: 0 });
  });

  async function abortedWait(hub: EventHub, where: () => boolean): Promise<void> {
    const controller = new AbortController();
    const wait = hub.waitFor(["RESUME"], { where, signal: controller.signal, timeout: 60_000 });
    controller.abort();
    await wait.catch(() => undefined);
  }

  async function fulfilledWait(hub: EventHub, where: () => boolean): Promise<void> {
    const wait = hub.waitFor(["STOP", "RESUME"], { where });
    hub.push(eventOf("RESUME"));
    await wait;
  }
});
