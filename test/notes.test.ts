import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// NOTES.md of a package says which test shows which fact of the protocol.
describe.each([
  { name: "qmp", fewest: 100, kinds: ["real", "fake"] },
  { name: "qga", fewest: 30, kinds: ["real", "fake"] },
  { name: "launcher", fewest: 80, kinds: ["real"] },
])("packages/$name/test/NOTES.md", ({ name, fewest, kinds }) => {
  const folder = new URL(`../packages/${name}/test/`, import.meta.url);
  const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
  const notes = read("NOTES.md");

  test("every test that it names is there", () => {
    const cited = [...notes.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, file = "", title = ""]) => ({ file, title }));
    expect(cited.length).toBeGreaterThan(fewest);
    const missing = cited.filter(({ file, title }) => !read(file).includes(title));
    expect(missing).toEqual([]);
    const others = [...notes.matchAll(/\bfake\/\S+\.test\.ts/g)].map(([file]) => file);
    expect(others.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
  });

  test.each(kinds)("every file of tests in %s/ is named in it", (kind) => {
    const files = readdirSync(new URL(`${kind}/`, folder)).filter((file) => file.endsWith(".test.ts"));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !notes.includes(`${kind}/${file}`))).toEqual([]);
  });
});
