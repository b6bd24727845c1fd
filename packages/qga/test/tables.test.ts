import { commandPresence, qemuVersions } from "@qemu-wire/qga";
import { expect, test } from "vitest";

test("a command that all versions have", () => {
  expect(commandPresence("guest-ping")).toEqual({ versions: qemuVersions, since: "5.2", removed: undefined });
});

test("a command that came later", () => {
  expect(commandPresence("guest-get-load")).toEqual({
    versions: ["10.0", "10.2", "11.1"],
    since: "10.0",
    removed: undefined,
  });
});

test("a name that is no command", () => {
  expect(commandPresence("guest-")).toBeUndefined();
  expect(commandPresence("toString")).toBeUndefined();
});
