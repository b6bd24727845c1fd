import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = new URL("./", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, here), "utf8");
const notes = read("NOTES.md");

test("every test that NOTES.md names is there", () => {
  const cited = [...notes.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, file = "", title = ""]) => ({ file, title }));
  expect(cited.length).toBeGreaterThan(100);
  const missing = cited.filter(({ file, title }) => !read(file).includes(title));
  expect(missing).toEqual([]);
  const others = [...notes.matchAll(/\bfake\/\S+\.test\.ts/g)].map(([file]) => file);
  expect(others.filter((file) => !existsSync(new URL(file, here)))).toEqual([]);
});

test.each(["real", "fake"])("every file of tests in %s/ is named in it", (folder) => {
  const files = readdirSync(new URL(`${folder}/`, here)).filter((file) => file.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !notes.includes(`${folder}/${file}`))).toEqual([]);
});
