import { expect, test } from "vitest";
import type { Call } from "../src/call.js";
import { CallQueue } from "../src/call-queue.js";
import { makeCall } from "./support/call.js";

function filled(count: number): { queue: CallQueue; calls: Call[] } {
  const queue = new CallQueue();
  const calls = Array.from({ length: count }, (_, id) => makeCall({ id }));
  for (const call of calls) queue.add(call);
  return { queue, calls };
}

function takeAll(queue: CallQueue): (number | string)[] {
  const ids: (number | string)[] = [];
  for (let call = queue.take(); call; call = queue.take()) {
    call.phase = "written";
    ids.push(call.id);
  }
  return ids;
}

test("calls are taken in their order, also those that are added in between", () => {
  const { queue, calls } = filled(500);
  for (let id = 0; id < 300; id += 1) {
    expect(queue.take()).toBe(calls[id]);
    queue.add(makeCall({ id: 500 + id }));
    expect(queue.size).toBe(500);
  }
  expect(takeAll(queue)).toEqual(Array.from({ length: 500 }, (_, index) => index + 300));
  expect([queue.size, queue.take()]).toEqual([0, undefined]);
});

test("an abandoned call is passed over, wherever it stands", () => {
  const { queue, calls } = filled(1_000);
  const wanted: number[] = [];
  for (const call of calls) {
    if (Number(call.id) % 7 === 3) wanted.push(Number(call.id));
    else {
      call.phase = "abandoned";
      queue.abandoned();
    }
  }
  expect(queue.size).toBe(wanted.length);
  expect(takeAll(queue)).toEqual(wanted);
  expect(queue.size).toBe(0);
});

test("calls that are abandoned while nothing is taken don't pile up", () => {
  const { queue, calls } = filled(1);
  let held = 0;
  for (let id = 1; id <= 10_000; id += 1) {
    const call = makeCall({ id });
    queue.add(call);
    call.phase = "abandoned";
    queue.abandoned();
    held = Math.max(held, queue.held);
  }
  expect(held).toBeLessThan(200);
  expect(takeAll(queue)).toEqual([calls[0]?.id]);
});

test("a cleared queue is empty and takes calls again", () => {
  const { queue } = filled(10);
  queue.clear();
  expect([queue.size, queue.take()]).toEqual([0, undefined]);
  queue.add(makeCall({ id: 99 }));
  expect(takeAll(queue)).toEqual([99]);
});
