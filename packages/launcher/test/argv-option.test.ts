import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CommandOption, type OptionMembers, text, writeOption } from "../src/argv/option.js";
import { SpecError } from "../src/errors.js";

const takesText = { jsonDevice: false, jsonObject: false, jsonNetdev: false };
const takesJson = { jsonDevice: true, jsonObject: true, jsonNetdev: true };

/** Reads an option as QEMU does: a value ends at a single comma, two stand for one. */
function readLikeQemu(value: string): (readonly [string, string])[] {
  const members: (readonly [string, string])[] = [];
  let at = 0;
  while (at < value.length) {
    const equals = value.indexOf("=", at);
    const key = value.slice(at, equals);
    let read = "";
    at = equals + 1;
    for (; at < value.length; at += 1) {
      if (value[at] !== ",") read += value[at];
      else if (value[at + 1] === ",") read += value[++at];
      else break;
    }
    at += 1;
    members.push([key, read]);
  }
  return members;
}

const awkward = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(",", "=", " ", '"', "'", "\\", "\n", "-", "a", "{", "}", "$", "ü") }),
  fc.constantFrom("", "-", ",", ",,", "--help", "on", "id=x,y=z"),
);

describe("an option as text", () => {
  test("is read back by QEMU's rules, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 5 }), (values) => {
        const members = Object.fromEntries(values.map((value, index) => [`k${index}`, value]));
        const [name, written] = writeOption(text("-chardev", undefined, members), takesText);
        expect(name).toBe("-chardev");
        expect(readLikeQemu(written ?? "")).toEqual(Object.entries(members));
      }),
    );
  });

  test("has its first word, then its members; true is on, lists repeat their key", () => {
    const members: OptionMembers = { a: true, b: false, c: 7, d: undefined, e: ["x", "y,z"], f: 2n ** 64n - 1n };
    expect(writeOption(text("-x", "fi,rst", members), takesJson)).toEqual([
      "-x",
      "fi,,rst,a=on,b=off,c=7,e=x,e=y,,z,f=18446744073709551615",
    ]);
  });
});

describe("a device, an object, a netdev", () => {
  const structured = (
    form: "device" | "object" | "netdev",
    members: OptionMembers,
    foreign = false,
  ): CommandOption => ({
    form,
    path: "devices[0]",
    kind: "thing",
    members,
    foreign,
  });

  test("an object of ours is JSON where it is taken, and reads back whatever the values", () => {
    fc.assert(
      fc.property(awkward, awkward, (one, other) => {
        const [, written] = writeOption(structured("object", { one, other, gone: undefined }), takesJson);
        expect(JSON.parse(written ?? "")).toEqual({ "qom-type": "thing", one, other });
      }),
    );
    expect(writeOption(structured("object", { a: "b,c", d: [1, 2] }), takesText)[1]).toBe("thing,a=b,,c,d=1,d=2");
  });

  test("an object of somebody else's is text, as QEMU then converts its values itself; with a list it is JSON", () => {
    expect(writeOption(structured("object", { a: true, b: "on" }, true), takesJson)[1]).toBe("thing,a=on,b=on");
    expect(writeOption(structured("object", { a: [1] }, true), takesJson)[1]).toBe('{"qom-type":"thing","a":[1]}');
  });

  test.each([takesText, takesJson])(
    "a device or a netdev is text for all, so that QEMU keeps their order",
    (capabilities) => {
      for (const form of ["device", "netdev"] as const) {
        expect(writeOption(structured(form, { a: true, b: "c,d" }), capabilities)[1]).toBe("thing,a=on,b=c,,d");
      }
    },
  );

  test("that is nested is JSON, or refused with the version that takes it", () => {
    const nested = structured("device", { a: { b: [1] } }, true);
    expect(JSON.parse(writeOption(nested, takesJson)[1] ?? "")).toEqual({ driver: "thing", a: { b: [1] } });
    expect(() => writeOption(nested, takesText)).toThrow(SpecError);
    expect(() => writeOption(nested, takesText)).toThrow(
      "devices[0]: it has a nested value, which takes JSON: this QEMU has it from 6.2",
    );
  });

  test("a list of texts in holders is a key that is repeated", () => {
    const option = structured("netdev", { hostfwd: [{ str: "tcp::1-:2" }, { str: "a,b" }] });
    expect(writeOption(option, takesJson)[1]).toBe("thing,hostfwd=tcp::1-:2,hostfwd=a,,b");
  });
});
