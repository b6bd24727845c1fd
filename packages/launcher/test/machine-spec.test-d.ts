import { assertType, expectTypeOf, test } from "vitest";
import type { MachinePlan } from "../src/plan.js";
import { buildArgv } from "../src/argv/build-argv.js";
import { controlNic } from "../src/spec/control-nic.js";
import type { MachineSpec } from "../src/spec/machine-spec.js";
import { newest } from "../src/spec/newest.js";
import type { NicSpec } from "../src/spec/nic-spec.js";

test("what is a machine", () => {
  assertType<MachineSpec>({});
  assertType<MachineSpec>({ memory: "512M", cpu: { count: 2, pin: [2, [3, 4]] }, console: "stream", display: "none" });
  assertType<MachineSpec>({ boot: { kernel: newest("/boot/vmlinuz-*"), append: ["ro"] }, nics: [controlNic()] });
  assertType<MachineSpec>({ display: { type: "vnc", password: true } });
  assertType<MachineSpec>({ display: { type: "gtk", "zoom-to-fit": true } });
  assertType<MachineSpec>({ machine: { type: "pc", hpet: false }, accelerator: { type: "tcg", "tb-size": 32 } });
  assertType<MachineSpec>({ devices: [{ driver: "edu", id: "e", nested: { a: [1] } }], extraArgs: [["-S"]] });
  const spec = { guestAgent: true, nics: [{ type: "user", forward: [{ guest: 22 }] }] } satisfies MachineSpec;
  expectTypeOf(spec.nics[0]?.type).toEqualTypeOf<"user" | undefined>();
});

test("what is none", () => {
  // @ts-expect-error: no such option
  assertType<MachineSpec>({ memroy: "1G" });
  // @ts-expect-error: a nic has a type
  assertType<NicSpec>({ mac: "52:54:00:00:00:01" });
  // @ts-expect-error: no such type
  assertType<NicSpec>({ type: "usr" });
  // @ts-expect-error: a forward leads to a port of the guest
  assertType<NicSpec>({ type: "user", forward: [{ hostPort: 2222 }] });
  // @ts-expect-error: a stream listens or connects
  assertType<NicSpec>({ type: "stream", unix: "/s" });
  // @ts-expect-error: no such cache mode
  assertType<MachineSpec>({ disks: [{ file: "/a", cache: "non" }] });
  // @ts-expect-error: a device has a driver
  assertType<MachineSpec>({ devices: [{ id: "x" }] });
});

test("a plan is what a command line is made of", () => {
  expectTypeOf<MachinePlan>().toExtend<Parameters<typeof buildArgv>[0]>();
  expectTypeOf(buildArgv).returns.toEqualTypeOf<string[]>();
});
