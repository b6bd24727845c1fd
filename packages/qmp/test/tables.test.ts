import { expect, test } from "vitest";
import { commandPresence, eventPresence, oobCommands, qemuVersions } from "../src/generated/tables.js";

test("commands: always there, since some version, gone, in between", () => {
  expect(qemuVersions).toEqual(["5.2", "7.2", "10.0", "10.2", "11.1"]);
  expect(commandPresence("query-status")).toEqual({ versions: qemuVersions, since: "5.2", removed: undefined });
  expect(commandPresence("query-accelerators")).toEqual({
    versions: ["10.2", "11.1"],
    since: "10.2",
    removed: undefined,
  });
  expect(commandPresence("query-cpus")).toEqual({ versions: ["5.2"], since: "5.2", removed: "7.2" });
  expect(commandPresence("query-migrationthreads")).toEqual({
    versions: ["10.0", "10.2"],
    since: "10.0",
    removed: "11.1",
  });
});

test("events", () => {
  expect(eventPresence("STOP")?.versions).toEqual(qemuVersions);
  expect(eventPresence("NETDEV_STREAM_CONNECTED")).toMatchObject({ since: "7.2" });
  expect(eventPresence("query-status")).toBeUndefined();
});

test("names that nobody has, also those of Object.prototype", () => {
  expect(commandPresence("query-statsu")).toBeUndefined();
  expect(commandPresence("constructor")).toBeUndefined();
  expect(eventPresence("")).toBeUndefined();
});

test("out-of-band commands", () => {
  expect([...oobCommands].sort()).toEqual(["migrate-pause", "migrate-recover", "query-yank", "yank"]);
});
