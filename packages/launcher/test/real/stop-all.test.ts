import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { launch, stopAll } from "../../src/index.js";
import { isAlive, launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";
import { processesWith } from "../support/process-left.js";

describeQemu("stopAll", () => {
  test("ends the machines of this process, and no QEMU of anybody else's", async () => {
    const foreign = spawn(qemuBinary, ["-machine", "none", "-nodefaults", "-display", "none"], { stdio: "ignore" });
    const ended = once(foreign, "exit");
    try {
      await once(foreign, "spawn");
      const machines = [await launched(), await launched({}, { detached: true })];
      await stopAll();
      expect(machines.map(({ status }) => status)).toEqual(["exited", "exited"]);
      expect(await isAlive(foreign.pid ?? 0)).toBe(true);
    } finally {
      foreign.kill("SIGKILL");
      await ended;
    }
  });

  test("undoes a launch that is under way", async () => {
    for (const detached of [false, true]) {
      let enter: (() => void) | undefined;
      const spawned = new Promise<void>((resolve) => {
        enter = resolve;
      });
      const name = `under-way-${detached}`;
      const launching = launch(specOf({ name }), { detached, onPhase: () => enter?.() }).catch(
        (error: unknown) => error,
      );
      await spawned;
      await stopAll();
      expect(await launching).toMatchObject({ name: "AbortError" });
      expect(await runDirectoriesOf(name)).toEqual([]);
      expect(processesWith(`/${name}-`)).toEqual([]);
    }
  });
});
