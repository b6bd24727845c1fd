// Each line that must not compile stands beside its corrected form, which must.
import { spawn } from "node:child_process";
import { QmpClient } from "@qemu-wire/qmp";
import { stdio } from "@qemu-wire/wire";
import { assertType, describe, expectTypeOf, test } from "vitest";

declare const any: QmpClient;
declare const v52: QmpClient<"5.2">;
declare const v72: QmpClient<"7.2">;
declare const v100: QmpClient<"10.0">;
declare const v102: QmpClient<"10.2">;
declare const v111: QmpClient<"11.1">;
declare const common: QmpClient<"common">;
declare const numbers: QmpClient<"7.2", "number">;
declare const bigints: QmpClient<"7.2", "bigint">;

describe("commands and arguments", () => {
  test("a wrong command name", () => {
    // @ts-expect-error there is no such command
    void v72.execute("query-statsu");
    void v72.execute("query-status");
  });

  test("a wrong argument", () => {
    // @ts-expect-error device_del takes an id
    void v72.execute("device_del", { device: "nic0" });
    void v72.execute("device_del", { id: "nic0" });
    // @ts-expect-error an id is a string
    void v72.execute("device_del", { id: 1 });
    // @ts-expect-error query-status takes no arguments
    void v72.execute("query-status", { verbose: true });
    void v72.execute("query-status", {});
    void v72.execute("query-status", undefined, { timeout: 1_000 });
  });

  test("a missing argument", () => {
    // @ts-expect-error id is missing
    void v72.execute("device_del", {});
    // @ts-expect-error all arguments are missing
    void v72.execute("device_del");
    void v72.execute("device_del", { id: "nic0" }, { timeout: 1_000 });
  });

  test("a wrong enum value", () => {
    // @ts-expect-error the capability is called return-path
    void v72.execute("migrate-set-capabilities", { capabilities: [{ capability: "returnpath", state: true }] });
    void v72.execute("migrate-set-capabilities", { capabilities: [{ capability: "return-path", state: true }] });
  });

  test("a wrong member of a union's branch", () => {
    // @ts-expect-error a file has a filename
    void v72.execute("blockdev-add", { driver: "file", "node-name": "n", file: "/x" });
    void v72.execute("blockdev-add", { driver: "file", "node-name": "n", filename: "/x" });
    void v72.execute("blockdev-add", { driver: "qcow2", "node-name": "n", file: { driver: "file", filename: "/x" } });
  });

  test("commands that QEMU declares open take further members", () => {
    void v72.execute("device_add", { driver: "virtio-net-pci", id: "nic0", mac: "52:54:00:00:00:01", mq: true });
    // @ts-expect-error the driver is needed all the same
    void v72.execute("device_add", { id: "nic0" });
  });

  test("64-bit arguments take number and bigint", () => {
    void v72.execute("balloon", { value: 2 ** 30 });
    void v72.execute("balloon", { value: 2n ** 30n });
    // @ts-expect-error not text
    void v72.execute("balloon", { value: "1G" });
  });
});

describe("versions", () => {
  test("something newer than the version", () => {
    // @ts-expect-error query-accelerators is there since 10.2
    void v72.execute("query-accelerators");
    void v102.execute("query-accelerators");
    // @ts-expect-error the argument flat is there since 11.1
    void v72.execute("query-block", { flat: true });
    void v111.execute("query-block", { flat: true });
    void any.execute("query-block", { flat: true });
    // @ts-expect-error not all supported versions have it
    void common.execute("query-accelerators");
  });

  test("something the version has lost", () => {
    // @ts-expect-error query-migrationthreads is gone in 11.1
    void v111.execute("query-migrationthreads");
    void v100.execute("query-migrationthreads");
    // @ts-expect-error the argument blk is gone
    void v102.execute("migrate", { uri: "unix:/x", blk: true });
    void v72.execute("migrate", { uri: "unix:/x", blk: true });
  });

  test("a result member that some version lacks is optional in any", () => {
    expectTypeOf(v72.execute("query-status")).resolves.toHaveProperty("singlestep").toEqualTypeOf<boolean>();
    expectTypeOf(any.execute("query-status"))
      .resolves.toHaveProperty("singlestep")
      .toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error 11.1 has no singlestep
    void v111.execute("query-status").then(({ singlestep }) => singlestep);
  });
});

describe("out-of-band", () => {
  test("an in-band command can't go out-of-band", () => {
    // @ts-expect-error QEMU does not declare it so
    void v72.executeOob("query-status");
    void v72.executeOob("query-yank");
    // @ts-expect-error 5.2 has no yank
    void v52.executeOob("query-yank");
    void v52.executeOob("migrate-pause");
  });
});

describe("results", () => {
  test("have their schema types", async () => {
    const status = await v72.execute("query-status");
    expectTypeOf(status.running).toEqualTypeOf<boolean>();
    assertType<"running" | "paused" | "prelaunch" | "shutdown" | string>(status.status);
    // @ts-expect-error RunState is no free text
    assertType<"running">(status.status);
    expectTypeOf(await v72.execute("query-pci"))
      .items.toHaveProperty("bus")
      .toEqualTypeOf<number>();
  });

  test("figures of the common kind can be reckoned with", async () => {
    const { ram } = await v72.execute("query-migrate");
    if (ram) expectTypeOf((100 * ram.transferred) / ram.total).toEqualTypeOf<number>();
    const progress = await any.execute("query-migrate");
    if (progress.ram) expectTypeOf((100 * progress.ram.transferred) / progress.ram.total).toEqualTypeOf<number>();
  });

  test("follow the way in which integers arrive", async () => {
    const { ram } = await bigints.execute("query-migrate");
    if (ram) expectTypeOf(ram.transferred).toEqualTypeOf<bigint>();
    const limits = await v72.execute("query-migrate-parameters");
    expectTypeOf(limits["max-bandwidth"]).toEqualTypeOf<number | bigint | undefined>();
    const plain = await numbers.execute("query-migrate-parameters");
    expectTypeOf(plain["max-bandwidth"]).toEqualTypeOf<number | undefined>();
  });
});

describe("events", () => {
  test("have their schema's data", async () => {
    v72.on("SHUTDOWN", ({ data }) => expectTypeOf(data.guest).toEqualTypeOf<boolean>());
    v72.on("STOP", ({ data }) => expectTypeOf(data).toEqualTypeOf<undefined>());
    // @ts-expect-error no such event
    v72.on("STOPP", () => {});
    const { data } = await v72.waitFor("JOB_STATUS_CHANGE", { where: (event) => event.data.id === "j" });
    expectTypeOf(data.id).toEqualTypeOf<string>();
    for await (const event of v72.events("SHUTDOWN")) expectTypeOf(event.data.guest).toEqualTypeOf<boolean>();
    // @ts-expect-error no such event
    v72.events("STOPP");
    for await (const event of v72.events(["STOP", "SHUTDOWN"])) {
      if (event.event === "SHUTDOWN") expectTypeOf(event.data.guest).toEqualTypeOf<boolean>();
      // @ts-expect-error RESUME was not asked for
      if (event.event === "RESUME") break;
    }
  });

  test("a gap shows only in iterators that asked for it", async () => {
    for await (const event of v72.events(["STOP"], { acrossReconnect: true })) {
      if (event.event === "gap") expectTypeOf(event.cause.reason).toBeString();
    }
    for await (const event of v72.events(["STOP"])) {
      // @ts-expect-error no gap here
      if (event.event === "gap") break;
    }
  });

  test("the client's own names have their own values", () => {
    v72.on("notice", (notice) => expectTypeOf(notice.message).toEqualTypeOf<string>());
    v72.on("state", (state) => assertType<string>(state));
    v72.on("gap", (gap) => expectTypeOf(gap.event).toEqualTypeOf<"gap">());
  });
});

describe("helpers", () => {
  test("jobs are commands with a job-id, which may be left out", () => {
    void v72.runJob("blockdev-create", { options: { driver: "file", filename: "/x", size: 1 } });
    // @ts-expect-error it starts no job
    void v72.runJob("query-status", {});
    // @ts-expect-error size is missing
    void v72.runJob("blockdev-create", { options: { driver: "file", filename: "/x" } });
  });

  test("executeAndWait knows command and events", async () => {
    const { event, returned } = await v72.executeAndWait({
      command: "device_del",
      arguments: { id: "nic0" },
      until: { event: "DEVICE_DELETED", where: ({ data }) => data.device === "nic0" },
      timeout: 5_000,
    });
    expectTypeOf(event.data.path).toEqualTypeOf<string>();
    assertType<object>(returned);
    void v72.executeAndWait({
      command: "device_del",
      // @ts-expect-error no such argument
      arguments: { device: "nic0" },
      until: { event: "DEVICE_DELETED" },
    });
  });

  test("executeAndWait needs the arguments that the command needs", () => {
    const until = { event: "DEVICE_DELETED" } as const;
    // @ts-expect-error the arguments are missing
    void v72.executeAndWait({ command: "device_del", until });
    // @ts-expect-error id is missing
    void any.executeAndWait({ command: "device_del", arguments: {}, until });
    void any.executeAndWait({ command: "device_del", arguments: { id: "nic0" }, until });
    void v72.executeAndWait({ command: "system_powerdown", until: { event: "SHUTDOWN" } });
    void v72.executeAndWait({ command: "system_powerdown", arguments: undefined, until: { event: "SHUTDOWN" } });
    void common.executeAndWait({ command: "stop", until: { event: "STOP" }, failOn: { event: ["RESUME"] } });
  });

  test("an option that may be undefined is passed on as it is", () => {
    const given: { timeout?: number | undefined; signal?: AbortSignal | undefined } = {};
    void v72.runJob("blockdev-create", { options: { driver: "file", filename: "/x", size: 1 } }, given);
    void v72.followMigration({ signal: given.signal, interval: given.timeout });
    void v72.probe({ timeout: given.timeout });
    void QmpClient.connect("unix:/x", { commandTimeout: given.timeout, signal: given.signal, retry: undefined });
    void QmpClient.connect("unix:/x", { reconnect: { maxRetryTime: given.timeout } });
    // @ts-expect-error a time is a number
    void v72.probe({ timeout: "5" });
    using _listener = v72.on("STOP", () => {}, { signal: given.signal });
  });

  test("stdio takes what spawn returns", () => {
    stdio(spawn("qemu"));
    // @ts-expect-error no streams
    stdio({ stdin: 0, stdout: 1 });
  });

  test("what takes any QEMU takes the common model, and every client fits it", () => {
    const takesCommon = (qmp: QmpClient<"common">): void => void qmp.execute("query-status");
    takesCommon(v52);
    takesCommon(v111);
    takesCommon(any);
    takesCommon(common);
  });
});
