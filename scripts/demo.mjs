// `pnpm demo`: sets up what is missing, then runs the demo. stdout holds the demo's output and nothing else.
import { build } from "./set-up/build.mjs";
import { ensurePrograms, needs } from "./set-up/debian-packages.mjs";
import { commandArguments, main } from "./set-up/main.mjs";
import { inRepository, run } from "./set-up/run.mjs";

await main(async () => {
  await ensurePrograms([needs.qemu]);
  await build();
  return run(process.execPath, [inRepository("examples/dist/demo.js"), ...commandArguments()]);
});
