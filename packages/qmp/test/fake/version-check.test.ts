import { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

describe("the version that the client is typed for", () => {
  test.each([
    ["7.1.91", "7.2"],
    ["6.9.0", "7.2"],
    ["9.2.4", "10.0"],
    ["5.1.99", "common"],
  ] as const)("QEMU %s is older than %s: nothing is sent to it", async (version, qemu) => {
    await using server = await FakeQmpServer.start({ version });
    const error = await failureOf(QmpClient.connect(server.endpoint, { qemu }), QemuStateError);
    expect(error.code).toBe("ERR_QEMU_VERSION");
    const least = qemu === "common" ? "5.2" : qemu;
    expect(error.message).toContain(
      `${server.endpoint}: this is QEMU ${version}, and the client was typed for ${least} or later.`,
    );
    expect(error.message).toMatch(/Connect with qemu: "\d+\.\d+", or without it\.$/);
    await server.connection.closed;
    expect(server.calls).toEqual([]);
  });

  test.each([
    ["7.2.0", "7.2"],
    ["7.2.99", "7.2"],
    ["10.0.0", "7.2"],
    ["12.3.4", "11.1"],
    ["5.2.0", "common"],
    ["11.1.0", "common"],
    ["1.0.0", "any"],
  ] as const)("QEMU %s will do for %s", async (version, qemu) => {
    await using server = await FakeQmpServer.start({ version });
    await using qmp = await QmpClient.connect(server.endpoint, { qemu });
    const [major, minor, micro] = version.split(".").map(Number);
    expect(qmp.greeting.QMP.version.qemu).toEqual({ major, minor, micro });
    expect(qmp.state).toBe("running");
  });

  test("QEMU of any version will do for a client that names none", async () => {
    await using server = await FakeQmpServer.start({ version: "0.15.1" });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.state).toBe("running");
  });

  test.each(["7.1", "7", "latest", ""])("%j is no version that this library knows: it never connects", async (qemu) => {
    await using server = await FakeQmpServer.start();
    const error = await failureOf(QmpClient.connect(server.endpoint, { qemu: qemu as never }), QemuStateError);
    expect(error.message).toBe(
      `qemu: "${qemu}" is no version that this library knows. It knows 5.2, 7.2, 10.0, 10.2, 11.1.`,
    );
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(qmp.state).toBe("running");
    expect(server.connections).toHaveLength(1);
  });
});
