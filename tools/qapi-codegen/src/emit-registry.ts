/** The text of `registry.ts`: model name to declarations, without its header. */
export function registryText(prefix: "Qmp" | "Qga", versions: readonly string[]): string {
  const models = [
    ...versions.map((version) => ({
      key: JSON.stringify(version),
      file: `qemu-${version}`,
      model: `Qemu${version.replace(".", "_")}`,
    })),
    { key: "any", file: "any", model: "Any" },
    { key: "common", file: "common", model: "Common" },
  ];
  // By name: a compiler that imports a file as a namespace looks at every type in it.
  const imports = models.map(({ file, model }) => `import type { Model as ${model} } from "./${file}.js";\n`).sort();
  const entries = models.map(({ key, model }) => `  ${key}: ${model}<I>;\n`);
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
