import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isElf, readElf } from "../../src/guest/elf.js";
import { smallElf, smallModule } from "./small-elf.js";

test("the loader and the libraries a program names, and its sections", () => {
  const elf = readElf(
    smallElf({ interpreter: "/lib64/ld.so", needed: ["liba.so.1", "libc.so.6"], sections: { ".x": "y" } }),
  );
  expect(elf.interpreter).toBe("/lib64/ld.so");
  expect(elf.needed).toEqual(["liba.so.1", "libc.so.6"]);
  expect(elf.section(".x")?.toString()).toBe("y");
  expect(elf.section(".none")).toBeUndefined();
});

test("a module needs neither", () => {
  const elf = readElf(smallModule("a"));
  expect(elf.interpreter).toBeUndefined();
  expect(elf.needed).toEqual([]);
  expect(elf.section(".modinfo")?.toString()).toContain("depends=a");
});

test.runIf(process.platform === "linux")("the Node that runs this is linked with a C library", () => {
  const elf = readElf(readFileSync(process.execPath));
  expect(elf.needed).toEqual(expect.arrayContaining([expect.stringMatching(/^libc[.-]/)]));
  expect(elf.interpreter).toMatch(/^\/.*ld-/);
});

test("anything else is refused", () => {
  expect(() => readElf(Buffer.from("#!/bin/sh\n"))).toThrow(TypeError);
  const cut = smallElf({ needed: ["liba.so.1"] }).subarray(0, 80);
  expect(() => readElf(cut)).toThrow(RangeError);
  expect([smallElf(), Buffer.from("\x7fEL"), Buffer.alloc(0)].map(isElf)).toEqual([true, false, false]);
});
