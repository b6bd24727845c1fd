import { type PortMonitor, QgaClient } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import { expectTypeOf, test } from "vitest";

declare const agent: QgaClient;
declare const old: QgaClient<"5.2">;
declare const recent: QgaClient<"10.0">;

test("names of commands", () => {
  void agent.execute("guest-ping");
  // @ts-expect-error: there is no such command
  void agent.execute("guest-pong");
});

test("arguments", () => {
  void agent.execute("guest-file-open", { path: "/etc/motd", mode: "r" });
  // @ts-expect-error: a path is missing
  void agent.execute("guest-file-open", { mode: "r" });
  // @ts-expect-error: a path is missing
  void agent.execute("guest-file-open");
  // @ts-expect-error: there is no such argument
  void agent.execute("guest-file-open", { path: "/etc/motd", flags: 1 });
  void agent.execute("guest-file-seek", { handle: 1, offset: 0, whence: "set" });
  // @ts-expect-error: no such value
  void agent.execute("guest-file-seek", { handle: 1, offset: 0, whence: "start" });
});

test("versions", () => {
  void recent.execute("guest-get-load");
  // @ts-expect-error: it came with 10.0
  void old.execute("guest-get-load");
  void recent.execute("guest-exec", { path: "true", "capture-output": "merged" });
  // @ts-expect-error: a boolean before 8.1
  void old.execute("guest-exec", { path: "true", "capture-output": "merged" });
  expectTypeOf(QgaClient.connect("unix:/q", { qemu: "5.2" })).resolves.toEqualTypeOf<QgaClient<"5.2">>();
});

test("results", () => {
  expectTypeOf(agent.execute("guest-fsfreeze-status")).resolves.toEqualTypeOf<"thawed" | "frozen">();
  expectTypeOf(agent.execute("guest-shutdown")).resolves.toBeUndefined();
  expectTypeOf(agent.exec(["true"]))
    .resolves.toHaveProperty("stdout")
    .toBeString();
  expectTypeOf(agent.exec(["true"], { encoding: "buffer" }))
    .resolves.toHaveProperty("stdout")
    .toEqualTypeOf<Buffer>();
  expectTypeOf(agent.readFile("/f")).resolves.toEqualTypeOf<Buffer>();
  expectTypeOf(agent.readFile("/f", { encoding: "utf8" })).resolves.toBeString();
  expectTypeOf(agent.withFrozen(async (frozen) => frozen)).resolves.toBeNumber();
});

test("a QmpClient of any version is a monitor to wait with", () => {
  expectTypeOf<QmpClient>().toExtend<PortMonitor>();
  expectTypeOf<QmpClient<"5.2">>().toExtend<PortMonitor>();
  expectTypeOf<QmpClient<"common">>().toExtend<PortMonitor>();
});
