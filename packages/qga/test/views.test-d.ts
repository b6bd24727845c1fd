// `any` and `common` against every version of the agent, all commands at once.
import { describe, expectTypeOf, test } from "vitest";
import type { QgaModels } from "../src/generated/registry.js";

type Versions = "5.2" | "7.2" | "10.0" | "10.2" | "11.1";
type Part<C, Name extends keyof C, Key extends string> = C[Name] extends { readonly [K in Key]: infer Value }
  ? Value
  : never;

/** The commands of both maps for which what one has does not fit the other. */
type Misfits<From, To, Key extends string> = {
  [Name in keyof From & keyof To]: [Part<From, Name, Key>] extends [Part<To, Name, Key>] ? never : Name;
}[keyof From & keyof To];

type Common = QgaModels["common"]["commands"];
type Any = QgaModels["any"]["commands"];
type Each<Rule extends "sent by common" | "sent by any" | "received by common" | "received by any"> = {
  [V in Versions]: Rule extends "sent by common"
    ? Misfits<Common, QgaModels[V]["commands"], "arguments">
    : Rule extends "sent by any"
      ? Misfits<QgaModels[V]["commands"], Any, "arguments">
      : Misfits<QgaModels[V]["commands"], Rule extends "received by any" ? Any : Common, "returns">;
}[Versions];

describe("the views of the agent", () => {
  test("what common sends is right on every version", () => expectTypeOf<Each<"sent by common">>().toBeNever());
  test("what is right on a version is right in any", () => expectTypeOf<Each<"sent by any">>().toBeNever());
  test("what a version sends fits common", () => expectTypeOf<Each<"received by common">>().toBeNever());
  test("what a version sends fits any", () => expectTypeOf<Each<"received by any">>().toBeNever());
  test("the check names what does not fit", () => {
    type Older = { a: { arguments: { x: string } } };
    expectTypeOf<Misfits<Older, { a: { arguments: { x: number } } }, "arguments">>().toEqualTypeOf<"a">();
    expectTypeOf<keyof Common>().toExtend<keyof Any>();
    expectTypeOf<keyof Any>().not.toExtend<keyof Common>();
  });
});
