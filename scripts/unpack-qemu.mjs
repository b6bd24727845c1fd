// Makes the QEMU of another Debian suite available without installing it, and prints the path of a program that runs it:
//   QEMU_BINARY=$(node scripts/unpack-qemu.mjs sid) npx -y pnpm@12.21.0 test
// With `--agent` it is the suite's guest agent, and what is printed is a folder for the `agent.from` of `buildGuest()`.
// It is kept in the user's cache folder; from then on a call needs no network. `--refresh` looks for a newer package.
import { commandArguments, main } from "./set-up/main.mjs";
import { say } from "./set-up/run.mjs";
import { suites, unpackedAgent, unpackedQemu } from "./unpack-qemu/suite-cache.mjs";

await main(async () => {
  const args = commandArguments();
  const suite = args.find((arg) => !arg.startsWith("--")) ?? "";
  if (!Object.hasOwn(suites, suite)) {
    const known = Object.entries(suites).map(([name, version]) => `${name} (QEMU ${version})`);
    say(
      `Usage: node scripts/unpack-qemu.mjs [--agent] [--refresh] <suite>, where suite is one of ${known.join(", ")}.`,
    );
    return 2;
  }
  const unpacked = args.includes("--agent") ? unpackedAgent : unpackedQemu;
  process.stdout.write(`${await unpacked(suite, { refresh: args.includes("--refresh") })}\n`);
  return 0;
});
