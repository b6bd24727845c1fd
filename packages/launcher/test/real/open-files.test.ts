import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { withProbe } from "../../src/binary/probe.js";
import { launch, LaunchError, localHost, ResourceError } from "../../src/index.js";
import { runDirectoriesOf, specOf } from "../support/launch-qemu.js";
import { withFewFiles } from "../support/open-file-limit.js";
import { processesWith } from "../support/process-left.js";

vi.setConfig({ testTimeout: 120_000 });

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describeQemu("a process that may open no more files", () => {
  test("is told so by a launch, with what to do, however few are left, and nothing stays", async () => {
    // What is loaded or asked once is from here on.
    await using warm = await launch(specOf({ name: "warm" }));
    const descriptors = readdirSync("/proc/self/fd").length;
    const failures: unknown[] = [];
    for (let free = 0; free < 14; free += 1) {
      const error = await withFewFiles(free, async () => {
        return await failureOf(launch(specOf({ name: "few" })).then(async (vm) => await vm.close()));
      });
      if (error !== undefined) failures.push(error);
      await vi.waitFor(() => expect(processesWith("/few-")).toEqual([]));
      expect(await runDirectoriesOf("few")).toEqual([]);
    }
    expect(failures.length).toBeGreaterThan(4);
    for (const error of failures) {
      expect(error).toBeInstanceOf(LaunchError);
      expect(error).toMatchObject({ diagnosis: "open-files", message: expect.stringContaining("ulimit -n") });
    }
    expect(warm.status).toBe("running");
    await vi.waitFor(() => expect(readdirSync("/proc/self/fd").length).toBeLessThanOrEqual(descriptors));
  });

  test("is told so by a question to a binary, and by a program", async () => {
    const host = localHost();
    const ask = async (): Promise<unknown> =>
      await withProbe(host, [qemuBinary], async (qmp) => await qmp.execute("query-version"));
    await ask();
    for (const free of [1, 3, 5]) {
      const error = await withFewFiles(free, async () => await failureOf(ask()));
      expect(error).toBeInstanceOf(ResourceError);
      expect(error).toMatchObject({ message: expect.stringContaining("ulimit -n") });
    }
    const error = await withFewFiles(0, async () => await failureOf(host.run(["true"])));
    expect(error).toBeInstanceOf(ResourceError);
  });
});
