// `any` and `common` against every version, all commands and events at once: what `common` lets one send is right on
// each version, what is right on some version is right in `any`, and what a version sends fits both.
import { describe, expectTypeOf, test } from "vitest";
import type * as Any from "../src/generated/any.js";
import type * as Common from "../src/generated/common.js";
import type * as Qemu10_0 from "../src/generated/qemu-10.0.js";
import type * as Qemu10_2 from "../src/generated/qemu-10.2.js";
import type * as Qemu11_1 from "../src/generated/qemu-11.1.js";
import type * as Qemu5_2 from "../src/generated/qemu-5.2.js";
import type * as Qemu7_2 from "../src/generated/qemu-7.2.js";

type Part<C, Name extends keyof C, Key extends string> = C[Name] extends { readonly [K in Key]: infer Value }
  ? Value
  : never;

/** The commands of both maps for which what one has does not fit the other. */
type Misfits<From, To, Key extends string> = {
  [Name in keyof From & keyof To]: [Part<From, Name, Key>] extends [Part<To, Name, Key>] ? never : Name;
}[keyof From & keyof To];

/** The same for events, whose data stands for itself. */
type EventMisfits<From, To> = {
  [Name in keyof From & keyof To]: [From[Name]] extends [To[Name]] ? never : Name;
}[keyof From & keyof To];

describe("the check itself", () => {
  test("names what does not fit", () => {
    type Older = { a: { arguments: { x: string } }; b: { arguments: { y?: string } } };
    type Newer = { a: { arguments: { x: number } }; b: { arguments: { y?: string } }; c: { arguments: {} } };
    expectTypeOf<Misfits<Older, Newer, "arguments">>().toEqualTypeOf<"a">();
    expectTypeOf<EventMisfits<{ A: string; B: undefined }, { A: string; B: string }>>().toEqualTypeOf<"B">();
    expectTypeOf<Misfits<Qemu5_2.Commands, Qemu11_1.Commands, "returns">>().not.toBeNever();
  });
});

describe("what common sends is right on every version", () => {
  // 5.2 declares object-add open, and no interface fits an index signature, whatever its members are.
  test("5.2", () =>
    expectTypeOf<Misfits<Common.Commands, Qemu5_2.Commands, "arguments">>().toEqualTypeOf<"object-add">());
  test("7.2", () => expectTypeOf<Misfits<Common.Commands, Qemu7_2.Commands, "arguments">>().toBeNever());
  test("10.0", () => expectTypeOf<Misfits<Common.Commands, Qemu10_0.Commands, "arguments">>().toBeNever());
  test("10.2", () => expectTypeOf<Misfits<Common.Commands, Qemu10_2.Commands, "arguments">>().toBeNever());
  test("11.1", () => expectTypeOf<Misfits<Common.Commands, Qemu11_1.Commands, "arguments">>().toBeNever());
  test("any", () => expectTypeOf<Misfits<Common.Commands, Any.Commands, "arguments">>().toBeNever());
});

describe("what is right on a version is right in any", () => {
  test("5.2", () => expectTypeOf<Misfits<Qemu5_2.Commands, Any.Commands, "arguments">>().toBeNever());
  test("7.2", () => expectTypeOf<Misfits<Qemu7_2.Commands, Any.Commands, "arguments">>().toBeNever());
  test("10.0", () => expectTypeOf<Misfits<Qemu10_0.Commands, Any.Commands, "arguments">>().toBeNever());
  test("10.2", () => expectTypeOf<Misfits<Qemu10_2.Commands, Any.Commands, "arguments">>().toBeNever());
  test("11.1", () => expectTypeOf<Misfits<Qemu11_1.Commands, Any.Commands, "arguments">>().toBeNever());
});

describe("what a version sends fits any", () => {
  test("5.2", () => expectTypeOf<Misfits<Qemu5_2.Commands, Any.Commands, "returns">>().toBeNever());
  test("7.2", () => expectTypeOf<Misfits<Qemu7_2.Commands, Any.Commands, "returns">>().toBeNever());
  test("10.0", () => expectTypeOf<Misfits<Qemu10_0.Commands, Any.Commands, "returns">>().toBeNever());
  test("10.2", () => expectTypeOf<Misfits<Qemu10_2.Commands, Any.Commands, "returns">>().toBeNever());
  test("11.1", () => expectTypeOf<Misfits<Qemu11_1.Commands, Any.Commands, "returns">>().toBeNever());
});

describe("what a version sends fits common", () => {
  test("5.2", () => expectTypeOf<Misfits<Qemu5_2.Commands, Common.Commands, "returns">>().toBeNever());
  test("7.2", () => expectTypeOf<Misfits<Qemu7_2.Commands, Common.Commands, "returns">>().toBeNever());
  test("10.0", () => expectTypeOf<Misfits<Qemu10_0.Commands, Common.Commands, "returns">>().toBeNever());
  test("10.2", () => expectTypeOf<Misfits<Qemu10_2.Commands, Common.Commands, "returns">>().toBeNever());
  test("11.1", () => expectTypeOf<Misfits<Qemu11_1.Commands, Common.Commands, "returns">>().toBeNever());
});

describe("events fit both", () => {
  test("5.2", () => expectTypeOf<EventMisfits<Qemu5_2.Events, Any.Events & Common.Events>>().toBeNever());
  test("7.2", () => expectTypeOf<EventMisfits<Qemu7_2.Events, Any.Events & Common.Events>>().toBeNever());
  test("10.0", () => expectTypeOf<EventMisfits<Qemu10_0.Events, Any.Events & Common.Events>>().toBeNever());
  test("10.2", () => expectTypeOf<EventMisfits<Qemu10_2.Events, Any.Events & Common.Events>>().toBeNever());
  test("11.1", () => expectTypeOf<EventMisfits<Qemu11_1.Events, Any.Events & Common.Events>>().toBeNever());
});
