// `pnpm test`: sets up what is missing, then runs vitest. Arguments go to vitest: `pnpm test packages/wire`.
import { build } from "./set-up/build.mjs";
import { ensurePrograms, needs, SetUpError, WrongProgramError } from "./set-up/debian-packages.mjs";
import { commandArguments, main } from "./set-up/main.mjs";
import { inRepository, isCi, run, say } from "./set-up/run.mjs";

await main(async () => {
  try {
    const { qemu, qemuImg, atomic, compiler, make, patch, xz, bzip2 } = needs;
    await ensurePrograms([qemu, qemuImg, atomic, compiler, make, patch, xz, bzip2]);
  } catch (error) {
    // A person may want the tests that need no QEMU; CI wants all or a failure.
    if (isCi || !(error instanceof SetUpError) || error instanceof WrongProgramError) throw error;
    say(`${error.message}\nGoing on without: tests that need it are skipped and say so.`);
  }
  await build();
  const vitest = inRepository("node_modules/vitest/vitest.mjs");
  return run(process.execPath, [vitest, "run", ...commandArguments()]);
});
