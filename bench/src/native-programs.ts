import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Children } from "./children.js";

/** Paths of the compiled C programs. */
export interface NativePrograms {
  readonly fakeServer: string;
  readonly launchToAnswer: string;
  readonly roundTrips: string;
  readonly runBound: string;
  readonly timeRun: string;
}

const sources = fileURLToPath(new URL("../native/", import.meta.url));

/** Compiles bench/native with `cc` (or `$CC`) into `directory`. Rejects with the compiler's words. */
export async function compileNativePrograms(children: Children, directory: string): Promise<NativePrograms> {
  const compiler = process.env["CC"] ?? "cc";
  const compile = async (program: string, ...more: string[]): Promise<string> => {
    const output = join(directory, program);
    const files = [program, ...more].map((name) => join(sources, `${name}.c`));
    const flags = ["-O2", "-std=c11", "-Wall", "-Wextra", "-Werror", "-o", output];
    await children.run(compiler, [...flags, ...files], { timeoutMs: 60_000 });
    return output;
  };
  return {
    fakeServer: await compile("fake-qmp-server", "byte-buffer", "long-texts", "request-scanner"),
    launchToAnswer: await compile("launch-to-answer"),
    roundTrips: await compile("qmp-round-trips"),
    runBound: await compile("run-bound"),
    timeRun: await compile("time-run"),
  };
}
