import { widenIntegers } from "@qemu-wire/wire/internal";
import { expect, test } from "vitest";

test("only the members that the shape names become bigints", () => {
  const types = [{ m: { size: "i", parts: [1] } }, { m: { offset: "i" } }] as const;
  const value = { size: 5, id: 7, parts: [{ offset: -1, port: 3 }, { offset: 2n ** 63n }], name: "x" };
  expect(widenIntegers(value, 0, types)).toEqual({
    size: 5n,
    id: 7,
    parts: [{ offset: -1n, port: 3 }, { offset: 2n ** 63n }],
    name: "x",
  });
});

test("a union's branch is chosen by its tag, an unknown tag changes nothing more", () => {
  const types = [{ m: {}, d: "type", b: { a: 1 } }, { m: { n: "i" } }] as const;
  expect(widenIntegers({ type: "a", n: 1 }, 0, types)).toEqual({ type: "a", n: 1n });
  expect(widenIntegers({ type: "b", n: 1 }, 0, types)).toEqual({ type: "b", n: 1 });
});

test.each([{ toString: 1, valueOf: 1 }, 5, null, ["a"], "__proto__", "constructor", "toString"])(
  "a tag %j is no branch",
  (type) => {
    const types = [{ m: { n: "i" }, d: "type", b: { a: 1 } }, { m: { m: "i" } }] as const;
    expect(widenIntegers({ type, n: 1, m: 1 }, 0, types)).toEqual({ type, n: 1n, m: 1 });
  },
);

test("an alternate takes the form that fits", () => {
  const types = [{ a: ["i", 1] }, { m: { n: "i" } }] as const;
  expect(widenIntegers(4, 0, types)).toBe(4n);
  expect(widenIntegers({ n: 4 }, 0, types)).toEqual({ n: 4n });
  expect(widenIntegers("text", 0, types)).toBe("text");
});

test("a value of any type loses no integer, and a member called __proto__ stays data", () => {
  const value: unknown = JSON.parse('{"a":[1,{"b":2.5}],"__proto__":{"c":3}}');
  const widened = widenIntegers(value, "v", []) as Record<string, unknown>;
  expect(widened["a"]).toEqual([1n, { b: 2.5 }]);
  expect(Object.getOwnPropertyDescriptor(widened, "__proto__")?.value).toEqual({ c: 3n });
  expect((widened as { c?: unknown }).c).toBeUndefined();
});

test("what the peer sends instead of the declared type stays as it is", () => {
  const types = [{ m: { size: "i", list: ["i"], inner: 0 } }] as const;
  for (const value of [null, "x", 1.5, true, [1], { size: "1", list: 3, inner: null }, { size: null }]) {
    expect(widenIntegers(structuredClone(value), 0, types)).toEqual(value);
  }
  expect(widenIntegers({}, 99, types)).toEqual({});
});
