import { test } from "vitest";
import { writeFileSync, appendFileSync } from "node:fs";
import { account, openUnixConsole, startConsoleGuest, unixChardev } from "../support/console-guest.js";
test("x", { timeout: 150_000 }, async () => {
  writeFileSync("/tmp/w4/x.log", "");
  const t0 = performance.now();
  const log = (s: string): void => appendFileSync("/tmp/w4/x.log", `${Math.round(performance.now() - t0)} ${s}\n`);
      const qemu = await startConsoleGuest({ chardev: unixChardev });
      await using qmp = await qemu.connect();
      await using console = await openUnixConsole(qemu);
      using _d = console.on("data", (t) => log(JSON.stringify(t)));
      using _reset = qmp.on("RESET", (e) => { log(JSON.stringify(e)); console.guestReset(); });
      await console.login({ ...account, timeout: 60000 });
      log("logged in");
      const error = await console.run("echo c >/proc/sysrq-trigger").catch((e: unknown) => e);
      log(String(error));
      await console.login({ ...account, timeout: 100_000 }).catch((e: unknown) => log(String(e)));
      log("done");
});
