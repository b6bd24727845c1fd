import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { toTransferProgress } from "../src/migration/transfer-progress.js";
import { checkMigrationOptions, type MigrationOptions } from "../src/migration/migration-options.js";
import { StopRequest } from "../src/migration/stop-request.js";
import { settledWithin } from "../src/settled-within.js";

test.each<[string, object]>([
  ["timeout", { timeout: 0 }],
  ["bandwidth", { bandwidth: 0 }],
  ["bandwidth", { bandwidth: 1.5 }],
  ["downtimeLimit", { downtimeLimit: -1 }],
  ["downtimeLimit", { downtimeLimit: Number.NaN }],
  ["via", { via: "pigeon" }],
  ["postcopy", { postcopy: true }],
  ["address", { address: "127.0.0.1:0,ipv6=on" }],
  ["address", { address: "" }],
  ["capabilities.return-path", { capabilities: { "return-path": false } }],
  ["capabilities.events", { capabilities: { events: false } }],
])("a wrong %s is refused by its name", (name, options) => {
  expect(() => checkMigrationOptions(options as MigrationOptions)).toThrow(RangeError);
  expect(() => checkMigrationOptions(options as MigrationOptions)).toThrow(new RegExp(`^${name} `));
});

test("sensible options are taken", () => {
  const sensible: readonly MigrationOptions[] = [
    {},
    { via: "tcp", address: "fe80::1%eth0", timeout: 1, bandwidth: 1, downtimeLimit: 1 },
    { via: "unix", postcopy: "after-first-pass", capabilities: { multifd: true } },
  ];
  for (const options of sensible) expect(() => checkMigrationOptions(options)).not.toThrow();
});

test("figures are in bytes, milliseconds and percent, and missing ones are undefined", () => {
  expect(toTransferProgress({ status: "setup", ended: false, percent: undefined, info: {} })).toEqual({
    status: "setup",
    percent: undefined,
    transferredBytes: undefined,
    remainingBytes: undefined,
    bandwidth: undefined,
    dirtyRate: undefined,
    expectedDowntimeMs: undefined,
    pass: undefined,
  });
  const ram = {
    transferred: 1000,
    remaining: 3000n,
    total: 4000,
    duplicate: 0,
    normal: 0,
    "normal-bytes": 0,
    "dirty-pages-rate": 10,
    mbps: 8,
    "dirty-sync-count": 2,
    "postcopy-requests": 0,
    "page-size": 4096,
    "multifd-bytes": 0,
    "pages-per-second": 0,
  };
  const info = { status: "active", ram, "expected-downtime": 300 } as never;
  expect(toTransferProgress({ status: "active", ended: false, percent: 25, info })).toEqual({
    status: "active",
    percent: 25,
    transferredBytes: 1000,
    remainingBytes: 3000,
    bandwidth: 1_000_000,
    dirtyRate: 40_960,
    expectedDowntimeMs: 300,
    pass: 2,
  });
});

test("what asks to stop is told from each other: the caller's signal, the deadline, nobody", async () => {
  using quiet = new StopRequest(undefined, undefined);
  expect(quiet.error).toBeUndefined();
  quiet.throwIfStopped();

  const controller = new AbortController();
  using aborted = new StopRequest(controller.signal, 60_000);
  controller.abort("enough");
  expect(aborted.error).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(() => aborted.throwIfStopped()).toThrow("it was aborted");

  using late = new StopRequest(new AbortController().signal, 1);
  await new Promise((resolve) => late.signal.addEventListener("abort", resolve));
  expect(late.error).toMatchObject({ code: "ERR_QEMU_TIMEOUT", timeout: 1 });
});

test("a wait for what never comes ends with its time, and one for what came doesn't begin", async () => {
  expect(await settledWithin(new Promise(() => {}), 1)).toBeUndefined();
  expect(await settledWithin(Promise.resolve("there"), 60_000)).toBe("there");
});

test("a wait has what came in its time while this process stood still for longer", async () => {
  const child = spawn("sleep", ["1000"], { stdio: ["ignore", "pipe", "ignore"] });
  await once(child, "spawn");
  child.stdout.resume();
  const ended = settledWithin(once(child, "close"), 300);
  child.kill("SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
  expect(await ended).toEqual([null, "SIGKILL"]);
});
