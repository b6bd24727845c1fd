import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type GeneratedFile, readGenerated } from "./support/generated-file.js";

type ValueShape = "i" | "v" | number | readonly [ValueShape];
interface Shapes {
  readonly commands: Readonly<Record<string, ValueShape>>;
  readonly events: Readonly<Record<string, ValueShape>>;
  readonly types: readonly {
    readonly m?: Readonly<Record<string, ValueShape>>;
    readonly d?: string;
    readonly b?: Readonly<Record<string, number>>;
    readonly a?: readonly ValueShape[];
  }[];
}

function readShapes(part: "qmp" | "qga"): Shapes {
  const url = new URL(`../../../packages/${part}/src/generated/result-shapes.ts`, import.meta.url);
  const literal = /JSON\.parse\(\s*(".*"),\n\)/.exec(readFileSync(url, "utf8"))?.[1] ?? "";
  return JSON.parse(JSON.parse(literal) as string) as Shapes;
}

/** Types may hold themselves, so both walks stop at paths of this many members. */
const deepest = 8;

/** Every path to a 64-bit integer or a value of any type, by the table. */
function pathsOfShapes(shapes: Shapes): Set<string> {
  const paths = new Set<string>();
  const visit = (shape: ValueShape | undefined, path: string): void => {
    if (shape === undefined || path.split(".").length > deepest) return;
    if (shape === "i" || shape === "v") paths.add(`${path} ${shape}`);
    else if (typeof shape !== "number") visit(shape[0], `${path}[]`);
    else {
      const { m = {}, d, b = {}, a = [] } = shapes.types[shape] ?? {};
      for (const [name, member] of Object.entries(m)) visit(member, `${path}.${name}`);
      for (const [value, branch] of Object.entries(b)) visit(branch, `${path}(${d}=${value})`);
      for (const form of a) visit(form, path);
    }
  };
  for (const [name, shape] of Object.entries(shapes.commands)) visit(shape, name);
  for (const [name, shape] of Object.entries(shapes.events)) visit(shape, name);
  return paths;
}

/** The same by the declarations of `any`. */
function pathsOfDeclarations(file: GeneratedFile): Set<string> {
  const paths = new Set<string>();
  const members = (name: string): [string, string][] => {
    const type = file.types.get(name);
    if (type?.kind !== "interface") throw new Error(`${name} is no interface`);
    return [
      ...type.extends.flatMap(members),
      ...[...type.members].map(([key, member]): [string, string] => [key, member.type]),
    ];
  };
  const visit = (text: string, path: string): void => {
    const list = /^(?:\((.*)\)|([^|]*))\[\]$/.exec(text);
    if (path.split(".").length > deepest) return;
    if (/^I\["(int64|wide)"\]$/.test(text)) paths.add(`${path} i`);
    else if (text === "unknown") paths.add(`${path} v`);
    else if (list !== null) visit(list[1] ?? list[2] ?? "", `${path}[]`);
    else if (text.includes(" | ")) for (const part of text.split(" | ")) visit(part, path);
    else {
      const name = text.replace("<I>", "");
      const type = file.types.get(name);
      if (type?.kind === "interface") visitInterface(name, path);
      else for (const part of type?.parts ?? []) visit(part.text, path);
    }
  };
  const visitInterface = (name: string, path: string): void => {
    const type = file.types.get(name);
    const own = type?.kind === "interface" ? type.members : new Map<string, never>();
    // The branch of a union, alone in having an underscore: its first own member is the discriminator, a literal.
    const [tag] = name.includes("_") ? [...own] : [];
    const baseName = name.replace(/_.*/, "_Base");
    const base = new Set(name.includes("_") && file.types.has(baseName) ? members(baseName).map(([key]) => key) : []);
    const values = [...(tag?.[1].type ?? "").matchAll(/"([^"]*)"/g)].map(([, value]) => value);
    for (const [key, member] of members(name)) {
      const inBranch = tag !== undefined && !own.has(key) && !base.has(key);
      const starts = inBranch ? values.map((value) => `${path}(${tag[0]}=${value})`) : [path];
      for (const start of starts) visit(member, `${start}.${key}`);
    }
  };
  for (const [name, { returns }] of file.commands) visit(returns, name);
  for (const [name, { data }] of file.events) visit(data, name);
  return paths;
}

describe.each(["qmp", "qga"] as const)("%s", (part) => {
  const shapes = readShapes(part);

  test("the table finds the integers that the declarations have, and no others", () => {
    const expected = pathsOfDeclarations(readGenerated(part, "any"));
    expect(expected.size).toBeGreaterThan(50);
    expect([...pathsOfShapes(shapes)].sort()).toEqual([...expected].sort());
  });

  test("no entry of the table is unused or missing", () => {
    const used = new Set<number>();
    const visit = (shape: ValueShape): void => {
      if (typeof shape === "object") return visit(shape[0]);
      if (typeof shape !== "number" || used.has(shape)) return;
      used.add(shape);
      const type = shapes.types[shape];
      expect(type).toBeDefined();
      for (const next of [...Object.values(type?.m ?? {}), ...Object.values(type?.b ?? {}), ...(type?.a ?? [])])
        visit(next);
    };
    [...Object.values(shapes.commands), ...Object.values(shapes.events)].forEach(visit);
    expect(shapes.types.length - used.size).toBe(0);
  });
});

test("samples", () => {
  const { commands, types } = readShapes("qmp");
  expect(commands["query-block"]).toEqual([expect.any(Number)]);
  expect(commands["qom-get"]).toBe("v");
  expect(commands["query-status"]).toBeUndefined();
  const migrate = types[Number(commands["query-migrate"])]?.m ?? {};
  expect(types[Number(migrate["ram"])]?.m).toMatchObject({ transferred: "i", total: "i" });
  expect(types[Number(migrate["ram"])]?.m).not.toHaveProperty("mbps");
  expect(readShapes("qga").commands["guest-get-time"]).toBe("i");
});
