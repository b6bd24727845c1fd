import { QemuCommandError, QemuProtocolError, stringify } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";

describeQemu("schema()", () => {
  test("is some 200 kB with 200 commands and 50 events; it is read once per connection", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const entries = await qmp.execute("query-qmp-schema");
    expect(stringify(entries).length).toBeGreaterThan(120_000);
    const [one, other] = await Promise.all([qmp.schema(), qmp.schema()]);
    expect(other).toBe(one);
    expect([...one.commands].length).toBeGreaterThan(190);
    expect([...one.events].length).toBeGreaterThan(40);
    expect(one.greeting).toBe(qmp.greeting);
  });

  test("knows commands, events, arguments, enum values and features of this very QEMU", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schema = await qmp.schema();
    const [v6, v72, v91, v11] = [
      isAtLeast(qmp.greeting, 6, 0),
      isAtLeast(qmp.greeting, 7, 2),
      isAtLeast(qmp.greeting, 9, 1),
      isAtLeast(qmp.greeting, 11, 1),
    ];

    expect(schema.hasCommand("query-status")).toBe(true);
    expect(schema.hasCommand("query-yank")).toBe(v6);
    expect(schema.hasCommand("query-cpus")).toBe(!v6);
    expect(schema.hasCommand("no-such-command")).toBe(false);
    expect(schema.hasEvent("SHUTDOWN")).toBe(true);
    expect(schema.hasEvent("DEVICE_UNPLUG_GUEST_ERROR")).toBe(v72);

    expect(schema.hasArgument("blockdev-add", "cache.direct")).toBe(true);
    expect(schema.hasArgument("blockdev-add", "filename")).toBe(true);
    expect(schema.hasArgument("blockdev-add", "file.filename")).toBe(true);
    expect(schema.hasArgument("blockdev-add", "cache.fast")).toBe(false);
    expect(schema.hasArgument("screendump", "format")).toBe(v72);
    expect(schema.hasArgument("query-block", "flat")).toBe(v11);
    expect(schema.hasArgument("migrate", "blk")).toBe(!v91);
    expect(schema.hasArgument("no-such-command", "x")).toBe(false);

    const capability = "capabilities.capability";
    expect(schema.hasEnumValue("migrate-set-capabilities", capability, "return-path")).toBe(true);
    expect(schema.hasEnumValue("migrate-set-capabilities", capability, "zero-copy-send")).toBe(v72);
    expect(schema.hasEnumValue("migrate-set-capabilities", capability, "teleport")).toBe(false);

    expect(schema.hasFeature("device_add", "json-cli")).toBe(v72);
    expect(schema.hasFeature("nbd-server-add", "deprecated")).toBe(true);
    expect(schema.hasFeature("query-status", "deprecated")).toBe(false);
    expect(schema.allowsOutOfBand("migrate-pause")).toBe(true);
    expect(schema.allowsOutOfBand("query-status")).toBe(false);
  });

  test("names the place of a wrong argument before it is sent; what it lets pass QEMU takes", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schema = await qmp.schema();
    const path = (command: string, args: object): string | undefined => {
      try {
        schema.checkArguments(command, args);
        return undefined;
      } catch (error) {
        expect(error).toBeInstanceOf(QemuProtocolError);
        expect((error as QemuProtocolError).code).toBe("ERR_QEMU_INVALID_ARGUMENT");
        return (error as QemuProtocolError).path;
      }
    };
    expect(path("no-such-command", {})).toBe("execute");
    expect(path("device_del", {})).toBe("arguments.id");
    expect(path("device_del", { id: 5 })).toBe("arguments.id");
    expect(path("device_del", { id: "x", force: true })).toBe("arguments.force");
    expect(path("blockdev-add", { driver: "floppy" })).toBe("arguments.driver");
    expect(path("blockdev-add", { driver: "qcow2", file: { driver: "file", filename: 3 } })).toBe(
      "arguments.file.filename",
    );
    expect(path("blockdev-add", { driver: "null-co", "node-name": "n", cache: { direct: "yes" } })).toBe(
      "arguments.cache.direct",
    );
    expect(path("migrate-set-capabilities", { capabilities: [{ capability: "teleport", state: true }] })).toBe(
      "arguments.capabilities[0].capability",
    );
    expect(path("pmemsave", { val: 0, size: 0.5, filename: "x" })).toBe("arguments.size");
    expect(path("device_add", { driver: "virtio-rng-pci", "max-bytes": 1 })).toBeUndefined();

    const valid = { driver: "null-co", "node-name": "node0", size: 2 ** 20, cache: { direct: true } } as const;
    expect(path("blockdev-add", valid)).toBeUndefined();
    await qmp.execute("blockdev-add", valid);
    const reference = { driver: "raw", "node-name": "node1", file: "node0" } as const;
    expect(path("blockdev-add", reference)).toBeUndefined();
    await qmp.execute("blockdev-add", reference);
  });

  test("members come and go between versions: query-status lost one", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const status = await qmp.execute("query-status");
    expect(Object.hasOwn(status, "singlestep")).toBe(!isAtLeast(qmp.greeting, 9, 0));
  });

  test("the command line's options are no schema: an unknown one is an error, many are not listed", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const error = await failureOf(
      qmp.execute("query-command-line-options", { option: "no-such-option" }),
      QemuCommandError,
    );
    expect(error.desc).toContain("invalid option name");
    const options = (await qmp.execute("query-command-line-options")).map(({ option }) => option);
    expect(options).toContain("memory");
    expect(options).not.toContain("blockdev");
  });
});
