import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { specOf } from "../support/launch-qemu.js";
import { ownHost } from "../support/own-host.js";
import { asData, ProcessChild } from "../support/process-child.js";
import { processesWith } from "../support/process-left.js";
import { qemuPlanIn } from "../support/process-plan.js";

describeQemu("exit hooks", () => {
  const own = ownHost();

  /** A process with exit hooks and a machine, whose guest runs. */
  async function start(options: Readonly<Record<string, boolean>> = {}): Promise<ProcessChild> {
    const plan = await qemuPlanIn(own.host, qemuBinary);
    const child = ProcessChild.start("hooks", { runtimeDirectory: own.path, plan: asData(plan), ...options });
    await child.says("started ");
    await child.says("ready");
    return child;
  }

  /** SIGKILL was sent, and nothing else would end them: the kernel needs a moment. */
  async function expectNoneLeft(): Promise<void> {
    await expect.poll(() => processesWith(own.path), { timeout: 10_000 }).toEqual([]);
  }

  test.for(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "close machines at %s, which then takes its course",
    async (signal) => {
      const child = await start();
      child.kill(signal);
      expect(await child.exited).toEqual({ code: null, signal });
      expect(child.lines.slice(-2)).toEqual(["closing", "closed by quit"]);
      expect(processesWith(own.path)).toEqual([]);
    },
  );

  test.for(
    ["planning", "spawned", "greeted"].flatMap((phase) => [
      [phase, "SIGINT", false] as const,
      [phase, "SIGTERM", true] as const,
    ]),
  )("undo a launch that is at %s at %s (detached: %s)", async ([phase, signal, detached]) => {
    const spec = specOf({ name: "hooked", nics: [{ type: "user" }] });
    const child = ProcessChild.start("machine", { runtimeDirectory: own.path, spec, detached, hooks: true });
    await child.says("ready");
    child.go();
    await child.says(phase);
    child.kill(signal);
    expect(await child.exited).toEqual({ code: null, signal });
    expect(child.lines.some((line) => line.startsWith("launched"))).toBe(false);
    await expectNoneLeft();
    const left = readdirSync(own.path).flatMap((folder) => readdirSync(join(own.path, folder)));
    expect(left).toEqual([]);
  });

  test("leave the end to the program's own handler, once machines are closed", async () => {
    const child = await start({ ownHandler: true });
    child.kill("SIGTERM");
    expect(await child.exited).toEqual({ code: 7, signal: null });
    expect(child.lines).toEqual(expect.arrayContaining(["own handler", "closed by quit"]));
  });

  test("kill at a second signal what does not end", async () => {
    const child = await start({ hang: true, noParentSignal: true });
    child.kill("SIGTERM");
    await child.says("closing");
    child.kill("SIGINT");
    expect(await child.exited).toEqual({ code: null, signal: "SIGINT" });
    await expectNoneLeft();
  });

  test("kill machines when the process ends by itself", async () => {
    const child = await start({ noParentSignal: true });
    child.go();
    expect(await child.exited).toEqual({ code: 5, signal: null });
    expect(child.lines).not.toContain("closing");
    await expectNoneLeft();
  });

  test("are one set, which stays until the last one is disposed of", async () => {
    const twice = await start({ twice: true, disposed: true });
    twice.kill("SIGTERM");
    await twice.exited;
    expect(twice.lines).toContain("closed by quit");
    const none = await start({ disposed: true });
    none.kill("SIGTERM");
    await none.exited;
    expect(none.lines).not.toContain("closing");
  });
});
