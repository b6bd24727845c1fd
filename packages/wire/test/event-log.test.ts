import type { EventMessage } from "@qemu-wire/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EventLog } from "../src/event-log.js";

function eventOf(number: number): EventMessage {
  return { event: `E${number}`, timestamp: { seconds: number, microseconds: 0 } };
}

function numbersSince(log: EventLog, sequence: number): number[] {
  return [...log.since(sequence)].map(({ event }) => Number(event.slice(1)));
}

describe("EventLog", () => {
  test("is a window on the last entries, whatever the limit and the number of entries", () => {
    const property = fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(40), fc.nat(45), (limit, pushed, since) => {
      const log = new EventLog(limit);
      for (let number = 0; number < pushed; number += 1) log.push(eventOf(number));
      expect(log.next).toBe(pushed);
      expect(log.oldest).toBe(Math.max(0, pushed - limit));
      const all = Array.from({ length: pushed }, (_, number) => number);
      expect(numbersSince(log, since)).toEqual(all.slice(Math.max(0, pushed - limit)).filter((n) => n >= since));
    });
    fc.assert(property);
  });

  test("with a limit of 0 keeps nothing but counts on", () => {
    const log = new EventLog(0);
    for (let number = 0; number < 3; number += 1) log.push(eventOf(number));
    expect([log.next, log.oldest, [...log.since(0)]]).toEqual([3, 3, []]);
  });
});
