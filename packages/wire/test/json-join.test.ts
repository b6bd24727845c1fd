import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { JsonSplitter } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { joinBriefly } from "../src/json-join.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
setFlagsFromString("--no-expose-gc");

function join(pieces: readonly Buffer[]): Buffer {
  return joinBriefly(
    pieces,
    pieces.reduce((length, piece) => length + piece.length, 0),
  );
}

describe("joinBriefly", () => {
  test.each([1, 65_535, 65_536, 1_048_575, 1_048_577, 33_554_433])("joins %i bytes and a few", (size) => {
    const pieces = [Buffer.from("first"), Buffer.alloc(size, "ab"), Buffer.from("last")];
    expect(join(pieces).equals(Buffer.concat(pieces))).toBe(true);
  });

  test("long lines use the same memory one after the other, whichever of them is longer", () => {
    const first = join([Buffer.alloc(3_000_000, 1), Buffer.alloc(100_000, 2)]);
    const second = join([Buffer.alloc(100_000, 3), Buffer.alloc(1, 4)]);
    expect(second.buffer).toBe(first.buffer);
    expect(join([Buffer.alloc(3_100_001, 5), Buffer.alloc(1, 6)]).buffer).toBe(first.buffer);
    const longer = join([Buffer.alloc(5_000_000, 7), Buffer.alloc(1, 8)]);
    expect(longer.buffer).not.toBe(first.buffer);
    expect(join([Buffer.alloc(100_000, 9), Buffer.alloc(1)]).buffer).toBe(longer.buffer);
  });

  test.each([100, 33_554_432])("a line of %i bytes and one more has memory of its own", (size) => {
    const line = join([Buffer.alloc(size, 1), Buffer.from("x")]);
    join([Buffer.alloc(200_000, 2), Buffer.from("y")]);
    expect(line.equals(Buffer.concat([Buffer.alloc(size, 1), Buffer.from("x")]))).toBe(true);
  });

  test("the memory is freed once no long line comes any more", async () => {
    const held = new WeakRef(join([Buffer.alloc(2_000_000), Buffer.from("x")]).buffer);
    // The registry is told of a collection in a later turn; without that this ends by the test's own limit.
    while (held.deref() !== undefined) {
      await setImmediate();
      collectGarbage();
    }
    expect(join([Buffer.alloc(200_000, 1), Buffer.from("x")])).toHaveLength(200_001);
  });
});

describe("a long line that another stream's comes in the middle of", () => {
  const long = (name: string): string => `{"${name}":"${name.repeat(100_000)}"}`;

  function pushInHalves(splitter: JsonSplitter, text: string): void {
    const bytes = Buffer.from(text);
    splitter.push(bytes.subarray(0, 70_000));
    splitter.push(bytes.subarray(70_000));
  }

  test.each([
    ["two messages on one line", `${long("a")} ${long("b")}\n`],
    ["two messages and no line end", `${long("a")} ${long("b")}`],
    ["a message over lines", `{"a":\n"${"a".repeat(200_000)}"}\n${long("b")}\n`],
  ])("%s", (_name, text) => {
    const options = { maxMessageBytes: 64 * 1024 * 1024, integers: "auto" } as const;
    const garbage = (error: Error): never => {
      throw error;
    };
    const seen: string[] = [];
    const other = new JsonSplitter(
      { message: (value) => seen.push(`other ${Object.keys(value as object).join()}`), garbage },
      options,
    );
    const splitter = new JsonSplitter(
      {
        message(value) {
          for (const [key, member] of Object.entries(value as object)) {
            seen.push(`${key} ${/^(.)\1*$/.test(String(member))} ${String(member).length}`);
          }
          // Longer, so that it would be written over all that is still to be scanned.
          pushInHalves(other, `{"c":"${"c".repeat(400_000)}"}\n`);
        },
        garbage,
      },
      options,
    );
    pushInHalves(splitter, text);
    splitter.end();
    const length = text.startsWith('{"a":\n') ? 200_000 : 100_000;
    expect(seen).toEqual([`a true ${length}`, "other c", "b true 100000", "other c"]);
  });
});
