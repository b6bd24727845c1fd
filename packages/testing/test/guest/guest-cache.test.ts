import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GuestCache } from "../../src/guest/guest-cache.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qw-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("two that make the same folder at once get one, complete, and nothing else stays", async () => {
  const cache = new GuestCache(join(folder, "cache"));
  let filling = 0;
  let bothFill: () => void = () => {};
  const together = new Promise<void>((resolve) => {
    bothFill = resolve;
  });
  const fill = async (fresh: string): Promise<void> => {
    if (++filling === 2) bothFill();
    await together;
    await writeFile(join(fresh, "file"), "content");
  };
  const [first, second] = await Promise.all([cache.make("name", fill), cache.make("name", fill)]);
  expect(first).toBe(second);
  expect(await readFile(join(first, "file"), "utf8")).toBe("content");
  expect(await readdir(cache.folder)).toEqual(["name"]);
});

test("what is there is not made again", async () => {
  const cache = new GuestCache(folder);
  await cache.make("name", async (fresh) => await writeFile(join(fresh, "file"), ""));
  const fill = async (): Promise<void> => await Promise.reject(new Error("made again"));
  expect(await cache.make("name", fill)).toBe(join(folder, "name"));
});

test("a failure leaves nothing", async () => {
  const cache = new GuestCache(folder);
  const fill = async (): Promise<void> => await Promise.reject(new Error("no"));
  await expect(cache.make("name", fill)).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual([]);
});

test("what a killed build left is removed after an hour", async () => {
  await mkdir(join(folder, ".building-old"));
  await mkdir(join(folder, ".building-new"));
  await utimes(join(folder, ".building-old"), 1, 1);
  await new GuestCache(folder).make("name", async () => {});
  expect((await readdir(folder)).sort()).toEqual([".building-new", "name"]);
});

test("it is in the user's cache folder", () => {
  vi.stubEnv("XDG_CACHE_HOME", "/cache");
  expect(new GuestCache().folder).toBe("/cache/qemu-wire/guest");
});
