import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { stopAll } from "../../src/index.js";
import { isAlive, launched } from "../support/launch-qemu.js";

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
});
