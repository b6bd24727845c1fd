import { type ConnectionState, QemuStateError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { StateMachine } from "../src/state.js";

const states: readonly ConnectionState[] = ["idle", "connecting", "negotiating", "running", "closing", "closed"];

/** A machine in the given state. */
function machineIn(state: ConnectionState, changed: (state: ConnectionState) => void = () => undefined): StateMachine {
  const machine = new StateMachine(changed);
  if (state !== "idle") machine.advance(state);
  return machine;
}

describe("StateMachine", () => {
  test("tells of each state once, after it is there", () => {
    const told: unknown[] = [];
    const machine: StateMachine = new StateMachine((state) => told.push([state, machine.current]));
    expect(machine.current).toBe("idle");
    for (const state of states.slice(1)) machine.advance(state);
    expect(told).toEqual(states.slice(1).map((state) => [state, state]));
  });

  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));
  const forward = pairs.filter(([from, to]) => states.indexOf(to) > states.indexOf(from));
  const backward = pairs.filter(([from, to]) => states.indexOf(to) <= states.indexOf(from));

  test.each(forward)("%s may become %s", (from, to) => {
    const machine = machineIn(from);
    machine.advance(to);
    expect(machine.current).toBe(to);
    expect(machine.ending).toBe(to === "closing" || to === "closed");
  });

  test.each(backward)("%s can't become %s, and stays", (from, to) => {
    const told: ConnectionState[] = [];
    const machine = machineIn(from, (state) => told.push(state));
    told.length = 0;
    expect(() => machine.advance(to)).toThrow(QemuStateError);
    expect(() => machine.advance(to)).toThrow(`A connection that is ${from} can't become ${to}: make a new one.`);
    expect([machine.current, told]).toEqual([from, []]);
  });
});
