// `pnpm bench`: sets up what is missing, then measures. Arguments go to the bench.
import { build } from "./set-up/build.mjs";
import { ensurePrograms, needs } from "./set-up/debian-packages.mjs";
import { commandArguments, main } from "./set-up/main.mjs";
import { inRepository, run } from "./set-up/run.mjs";

await main(async () => {
  await ensurePrograms([needs.qemu, needs.compiler]);
  await build();
  return run(process.execPath, [inRepository("bench/dist/bench.js"), ...commandArguments()]);
});
