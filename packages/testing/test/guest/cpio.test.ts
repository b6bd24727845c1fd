import { expect, test } from "vitest";
import { type CpioEntry, writeCpio } from "../../src/guest/cpio.js";
import { GuestTree } from "../../src/guest/guest-tree.js";
import { readCpio } from "./read-cpio.js";

test("an archive holds files, links and folders with their modes, and dates from 1970", () => {
  const entries = new Map<string, CpioEntry>([
    ["etc", { kind: "folder", mode: 0o755 }],
    ["etc/a", { kind: "file", mode: 0o4755, content: Buffer.from("12345") }],
    ["etc/empty", { kind: "file", mode: 0o600, content: Buffer.alloc(0) }],
    ["etc/ü", { kind: "link", target: "../x" }],
  ]);
  const read = readCpio(writeCpio(entries));
  expect([...read.keys()]).toEqual(["etc", "etc/a", "etc/empty", "etc/ü"]);
  expect([...read.values()].map(({ mode }) => mode.toString(8))).toEqual(["40755", "104755", "100600", "120777"]);
  expect([...read.values()].map(({ content }) => content.toString())).toEqual(["", "12345", "", "../x"]);
  expect([...read.values()].map(({ links }) => links)).toEqual([2, 1, 1, 1]);
  expect(new Set([...read.values()].map(({ inode }) => inode)).size).toBe(4);
  expect([...read.values()].every(({ time }) => time === 0)).toBe(true);
});

test("contents and names of every length leave the next header where it belongs", () => {
  const entries = new Map<string, CpioEntry>();
  for (let length = 0; length < 9; length++) {
    const path = "x".repeat(length + 1);
    entries.set(path, { kind: "file", mode: 0o644, content: Buffer.alloc(length, "c") });
  }
  const read = readCpio(writeCpio(entries));
  expect([...read].map(([path, { content }]) => [path.length, content.length])).toEqual(
    Array.from({ length: 9 }, (_, length) => [length + 1, length]),
  );
});

test("the same entries give the same bytes in whatever order they came", () => {
  const entries: [string, CpioEntry][] = ["b", "a", "a.b", "a/b"].map((path) => [
    path,
    { kind: "folder", mode: 0o755 },
  ]);
  expect(writeCpio(new Map(entries))).toEqual(writeCpio(new Map(entries.toReversed())));
});

test("folders come by themselves, before what is in them", () => {
  const tree = new GuestTree();
  tree.addFile("/a/b/c", "text");
  tree.addFile("/a/b/c", "later");
  tree.addFolder("/a", 0o700);
  const read = readCpio(writeCpio(tree.entries));
  expect([...read.keys()]).toEqual(["a", "a/b", "a/b/c"]);
  expect(read.get("a/b/c")?.content.toString()).toBe("later");
});

test.each(["a", "/", "", "/a/", "/a//b", "/a/../b", "/./a", "/a\0b"])("%j is no path of a guest's file", (path) => {
  expect(() => new GuestTree().addFile(path, "")).toThrow(/can't be a file of the guest/);
});

test("a file can't be where a folder is, nor above another file", () => {
  const tree = new GuestTree();
  tree.addFile("/etc/hosts", "");
  expect(() => tree.addFile("/etc", "")).toThrow("it is a folder");
  expect(() => tree.addFile("/etc/hosts/x", "")).toThrow("/etc/hosts is no folder");
});
