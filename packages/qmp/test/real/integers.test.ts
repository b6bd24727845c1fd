import type { QmpClient } from "@qemu-wire/qmp";
import {
  type IntegerMode,
  parse,
  type QemuClosedError,
  QemuCommandError,
  type QemuProtocolError,
  stringify,
} from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { type QemuProcess, startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";

/** A port with a property of 64 bits that is all ones, and a controller that takes disks. */
const withPort = ["-device", "pcie-root-port,id=rp0"];
const allOnes = 2n ** 64n - 1n;

async function startWithPort(): Promise<QemuProcess> {
  return await startQemu({ machine: "q35", args: [...withPort, "-object", "iothread,id=thread"] });
}

const readPort = async <Mode extends IntegerMode>(qmp: QmpClient<"any", Mode>): Promise<unknown> =>
  await qmp.execute("qom-get", { path: "/machine/peripheral/rp0", property: "pref64-reserve" });

describeQemu("integers of 64 bits", () => {
  test("one that a double can't hold arrives as bigint, any other as number", async () => {
    await using qemu = await startWithPort();
    await using qmp = await qemu.connect();
    expect(await readPort(qmp)).toBe(allOnes);
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/rp0", property: "chassis" })).toBe(0);
  });

  test("unsigned ones leave and come back exact: 2^53 ± 1, 2^63, 2^64 - 1", async () => {
    await using qemu = await startQemu({
      machine: "pc",
      args: ["-device", "virtio-scsi-pci,id=hba", "-blockdev", "driver=null-co,node-name=disk,read-only=on"],
    });
    await using qmp = await qemu.connect();
    const values = [0, 2 ** 53 - 1, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, allOnes];
    for (const [index, wwn] of values.entries()) {
      const id = `disk${index}`;
      await qmp.execute("device_add", { driver: "scsi-hd", id, drive: "disk", bus: "hba.0", "share-rw": true, wwn });
      expect(await qmp.execute("qom-get", { path: `/machine/peripheral/${id}`, property: "wwn" })).toBe(wwn);
    }
  });

  test("signed ones leave and come back exact, and their limits are QEMU's", async () => {
    await using qemu = await startWithPort();
    await using qmp = await qemu.connect();
    const place = { path: "/objects/thread", property: "poll-max-ns" };
    for (const value of [2n ** 63n - 1n, 2n ** 53n + 1n, 2 ** 53 - 1, 0]) {
      await qmp.execute("qom-set", { ...place, value });
      expect(await qmp.execute("qom-get", place)).toBe(value);
    }
    // It is read as -2^63 and found to be negative, not taken for a double or for 2^63.
    for (const value of [-(2n ** 63n), -1]) {
      const error = await failureOf(qmp.execute("qom-set", { ...place, value }), QemuCommandError);
      expect(error.desc).toContain("must be in range [0, 9223372036854775807]");
    }
    const tooLarge = await failureOf(qmp.execute("qom-set", { ...place, value: 2n ** 63n }), QemuCommandError);
    expect(tooLarge.desc).toMatch(/int64|integer/);
  });

  test("every limit survives stringify, QEMU's parser, QEMU's printer and parse", async () => {
    await using qemu = await startQemu();
    const raw = new RawMonitor(qemu.inherited);
    await raw.negotiate();
    const id = [
      ...[-(2n ** 63n), -(2n ** 53n) - 1n, -(2n ** 53n), 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, allOnes],
      ...[0, -1, 2 ** 53 - 1, -(2 ** 53 - 1), 0.5, -0.25],
      ...["18446744073709551615", "1e400", "-0"],
    ];
    raw.send(stringify({ execute: "query-name", id }));
    expect((parse(await raw.line()) as { id: unknown }).id).toEqual(id);
  });

  test('integers: "bigint" makes every whole number a bigint', async () => {
    await using qemu = await startWithPort();
    await using qmp = await qemu.connect({ integers: "bigint" });
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/rp0", property: "chassis" })).toBe(0n);
    const [bus] = await qmp.execute("query-pci");
    const devices = bus?.devices ?? [];
    expect(devices.length).toBeGreaterThan(2);
    expect(devices.map(({ slot }) => typeof slot)).toEqual(devices.map(() => "bigint"));
    const { ["downtime-limit"]: limit } = await qmp.execute("query-migrate-parameters");
    expect(limit).toBeTypeOf("bigint");
  });

  test('integers: "number" makes an unsafe integer an error that names its place', async () => {
    await using qemu = await startWithPort();
    await using qmp = await qemu.connect({ integers: "number" });
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/rp0", property: "chassis" })).toBe(0);

    const error = await readPort(qmp).then(
      () => expect.fail("it should have failed"),
      (reason: unknown) => reason as QemuClosedError | QemuProtocolError,
    );
    const cause = (error.code === "ERR_QEMU_CLOSED" ? error.cause : error) as QemuProtocolError;
    expect(cause.code).toBe("ERR_QEMU_UNSAFE_INTEGER");
    expect(cause.path).toBe("return");
    expect(cause.message).toContain("18446744073709551615");
  });

  test("no address is -1, not a huge number", async () => {
    await using qemu = await startQemu({ machine: "pc", args: ["-device", "virtio-rng-pci"] });
    await using qmp = await qemu.connect();
    const [bus] = await qmp.execute("query-pci");
    const addresses = bus?.devices.flatMap(({ regions }) => regions.map(({ address }) => address)) ?? [];
    expect(addresses).toContain(-1);
  });
});
