import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// docs/parity.md says of each thing that two older launchers do what does it here, and which tests show it.

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const page = read("docs/parity.md");

interface Row {
  readonly number: number;
  readonly here: string;
  readonly shownBy: string;
}

const rows: readonly Row[] = [...page.matchAll(/^\| *(\d+) *\|(.*)\|$/gm)].map(([, number, rest = ""]) => {
  const [, here = "", shownBy = ""] = rest.split("|");
  return { number: Number(number), here, shownBy };
});

/** Rows of which nothing is there yet. */
const open = [36, 43];

/** What a test is called in a file stands behind a quote, or is the key of a table of tests. */
function hasTitle(source: string, title: string): boolean {
  const literal = title.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:["'\`]|^\s*)${literal}`, "m").test(source);
}

test("every row is there once, in order", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 57 }, (_, index) => index + 1));
});

test("a row has tests, or says that it is open", () => {
  const without = rows.filter(({ shownBy }) => !/`packages\/\S+\.test\.ts`/.test(shownBy));
  expect(without.map(({ number }) => number)).toEqual(open);
  for (const { here } of without) expect(here).toMatch(/^ *\*\*Open\*\*/);
});

test("every test that is named is there", () => {
  const named = rows.flatMap(({ number, shownBy }) =>
    [...shownBy.matchAll(/`((?:packages|scripts)\/[^`]+)`((?:[^`"]*"[^"]+")*)/g)].map(([, path = "", titles = ""]) => ({
      ...{ number, path, titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title) },
    })),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.flatMap(({ titles }) => titles).length).toBeGreaterThan(70);
  const missing = named.flatMap(({ number, path, titles }) => {
    if (!existsSync(new URL(`../${path}`, import.meta.url))) return [`row ${number}: ${path}`];
    const source = read(path);
    return titles.filter((title) => !hasTitle(source, title)).map((title) => `row ${number}: ${path} "${title}"`);
  });
  expect(missing).toEqual([]);
});

describe("every name is there", () => {
  const launcher = "packages/launcher/src";
  const machine = `${launcher}/machine.ts`;
  const [qmp, qga] = ["packages/qmp/src/qmp-client.ts", "packages/qga/src/qga-client.ts"];
  /** What `vm.<name>.` leads to, and classes that are named themselves. */
  const parts: Readonly<Record<string, string>> = {
    ...{ console: `${launcher}/console/console.ts`, snapshot: `${launcher}/machine/machine-snapshots.ts`, qmp, qga },
  };
  const classes: Readonly<Record<string, string>> = {
    ...{ Machine: machine, QmpClient: qmp, QgaClient: qga },
    PciFunctions: `${launcher}/resources/pci-functions.ts`,
    ResourcePool: `${launcher}/resources/resource-pool.ts`,
  };
  /** Where the members of an option are declared. */
  const members: Readonly<Record<string, readonly string[]>> = {
    ...{ cpu: ["cpu-spec"], memory: ["memory-spec"], boot: ["boot-spec"], display: ["character-spec"] },
    ...{ disks: ["disk-spec", "device-spec"], nics: ["nic-spec", "device-spec"] },
    ...{ passthrough: ["share-spec", "device-spec"], devices: ["device-spec"], netdevs: ["device-spec"] },
    guestAgent: ["machine-spec"],
  };
  /** Where options themselves are. */
  const options = ["spec/machine-spec", "launch-options", "console/expect-options", "machine/addresses"];

  const hasMember = (path: string | undefined, member: string): boolean =>
    path !== undefined && new RegExp(String.raw`^  (?:get |async )?${member}(?:<[^(]*>)?\(`, "m").test(read(path));
  const hasOption = (files: readonly string[], name: string): boolean =>
    files.some((file) => new RegExp(String.raw`readonly "?${name}"?\??:`).test(read(`${launcher}/${file}.ts`)));
  const isExported = (name: string): boolean =>
    ["launcher", "qmp", "qga"].some((folder) =>
      new RegExp(String.raw`^export (?:type )?\{[^}]*\b${name}\b[^}]*\}`, "m").test(
        read(`packages/${folder}/src/index.ts`),
      ),
    );

  /** Whether a name in code, such as `vm.console.run()`, `launch()`, `nics[].mac`, is one of ours. */
  function isOurs(span: string): boolean {
    const [head = "", first, second] = span.replaceAll("[]", "").replace(/\(\)$/, "").split(".");
    if (head === "vm") {
      if (first === undefined || !hasMember(machine, first)) return false;
      return second === undefined || hasMember(parts[first], second);
    }
    if (first !== undefined && head in classes) return isExported(head) && hasMember(classes[head], first);
    if (span.endsWith("()") || /^[A-Z]/.test(head)) return isExported(head);
    if (!hasOption(options, head)) return false;
    return (
      first === undefined ||
      hasOption(
        (members[head] ?? []).map((file) => `spec/${file}`),
        first,
      )
    );
  }

  test.each(rows.map(({ number, here }) => ({ number, here })))("in row $number", ({ here }) => {
    const spans = [...here.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);
    // Words of QEMU, paths and values are no names of ours.
    const names = spans.filter((span) => !/["\-/ ]/.test(span));
    expect(names.filter((span) => !isOurs(span))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  test("and what isn't is noticed", () => {
    const wrong = [
      "vm.nothing",
      "vm.console.nothing()",
      "nothing()",
      "Nothing",
      "nics[].nothing",
      "nothing",
      "QgaClient.x()",
    ];
    expect(wrong.filter(isOurs)).toEqual([]);
  });
});
