/** The text of `registry.ts`: model name to declarations, without its header. */
export function registryText(prefix: "Qmp" | "Qga", versions: readonly string[], hasEvents: boolean): string {
  const models = [
    ...versions.map((version) => ({ key: version, file: `qemu-${version}` })),
    { key: "any", file: "any" },
    { key: "common", file: "common" },
  ];
  const identifier = (key: string): string =>
    /^\d/.test(key) ? `Qemu${key.replace(".", "_")}` : key === "any" ? "Any" : "Common";
  const imports = models.map(({ key, file }) => `import type * as ${identifier(key)} from "./${file}.js";\n`).sort();
  const entries = models.map(({ key }) => {
    const name = identifier(key);
    const rest = hasEvents ? `; events: ${name}.Events<I>; oob: ${name}.OobCommand` : "";
    return `  ${/^\d/.test(key) ? JSON.stringify(key) : key}: { commands: ${name}.Commands<I>${rest} };\n`;
  });
  return `import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";
${imports.join("")}
/** The QEMU versions that have a model of their own. */
export type QemuVersion = ${versions.map((version) => JSON.stringify(version)).join(" | ")};

/**
 * The models by name: one for each {@link QemuVersion}; \`any\`, what some of them has (arguments of every version are
 * taken, result members that a version lacks are optional); \`common\`, only what all of them have.
 */
export interface ${prefix}Models<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
${entries.join("")}}
`;
}
