/** A user's file that compiles against the packed tarballs, and would not if their types had become `any`. */
export const consumer = `
import { launch, LaunchError, type MachineSpec } from "@qemu-wire/launcher";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, stringify, unix } from "@qemu-wire/wire";

export async function status(path: string): Promise<string> {
  const qmp = await QmpClient.connect(unix(path), { qemu: "7.2" });
  try {
    const { status, running } = await qmp.execute("query-status");
    // @ts-expect-error: no QEMU has this command
    await qmp.execute("query-statuss");
    return running ? status : stringify(await qmp.execute("query-block"));
  } catch (error) {
    if (error instanceof QemuCommandError) return error.errorClass;
    throw error;
  } finally {
    await qmp.close();
  }
}

export async function create(path: string): Promise<readonly string[]> {
  await using qmp = await QmpClient.connect(\`unix:\${path}\`);
  const { statuses } = await qmp.runJob("blockdev-create", {
    "job-id": "create",
    options: { driver: "qcow2", file: "file0", size: 1_048_576 },
  });
  return statuses;
}

export async function start(spec: MachineSpec): Promise<string> {
  // @ts-expect-error: no machine has this option
  const wrong: MachineSpec = { memroy: "1G" };
  try {
    await using vm = await launch({ ...spec, guestAgent: true }, { qemu: "7.2" });
    const { exitCode } = await vm.qga.exec(["true"]);
    const { running } = await vm.qmp.execute("query-status");
    // @ts-expect-error: no QEMU has this command
    await vm.qmp.execute("query-statuss");
    return \`\${vm.status} \${exitCode} \${running} \${wrong.name}\`;
  } catch (error) {
    if (error instanceof LaunchError) return error.diagnosis;
    throw error;
  }
}
`;

/** A file that loads the types of every entry, so that the compiler checks each declaration file. */
export function importsOf(entries: readonly string[]): string {
  return `${entries.map((entry, index) => `export * as entry${index} from "${entry}";`).join("\n")}\n`;
}

/** A script that loads every entry in both ways and fails unless both give the same module. */
export function loadsOf(entries: readonly string[]): string {
  return `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const entry of ${JSON.stringify(entries)}) {
  const imported = await import(entry);
  const required = require(entry);
  const names = Object.keys(imported);
  for (const name of names) {
    if (required[name] !== imported[name]) throw new Error(entry + ": " + name + " differs between import and require");
  }
  if (Object.keys(required).join() !== names.join()) throw new Error(entry + ": require gives other names");
  console.log(entry + " " + names.length);
}
`;
}

/** Compiler options of a strict consumer that also checks the declarations it depends on. */
export function compilerOptions(moduleResolution: "nodenext" | "bundler"): string {
  const compilerOptions = {
    module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution,
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  return JSON.stringify({ compilerOptions, files: [] });
}
