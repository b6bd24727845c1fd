import { QmpClient, QmpSchema } from "@qemu-wire/qmp";
import { QemuProtocolError, stringify } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { smallSchema } from "./support/small-schema.js";

const greeting = {
  QMP: { version: { qemu: { major: 7, minor: 2, micro: 0 }, package: "" }, capabilities: ["oob"] },
} as const;
const schema = new QmpSchema(smallSchema, greeting);

describe("checkArguments lets pass", () => {
  const cases: readonly [string, object | undefined][] = [
    ["stop", undefined],
    ["stop", {}],
    ["stop", { missing: undefined }],
    ["blockdev-add", { driver: "null-co" }],
    ["blockdev-add", { driver: "file", filename: "/x", offset: 2n ** 40n, cache: { direct: true } }],
    ["blockdev-add", { driver: "qcow2", file: "node", backing: null }],
    ["blockdev-add", { driver: "qcow2", file: { driver: "file", filename: "/x" }, sizes: [1, 2n, 3] }],
    ["migrate-set-capabilities", { capabilities: [{ capability: "events", state: true }] }],
    ["migrate-set-capabilities", { capabilities: [] }],
    // Declared open: what it takes further, no schema says.
    ["device_add", { driver: "virtio-net-pci", mac: "52:54:00:00:00:01", value: { any: [1, "thing"] }, speed: 1.5 }],
  ];
  test.each(cases.map(([command, args]) => [command, stringify(args), args] as const))(
    "%s %s",
    (command, _text, args) => {
      expect(() => schema.checkArguments(command, args)).not.toThrow();
    },
  );
});

describe("checkArguments names the first fault", () => {
  test.each<[string, object, string, string]>([
    ["stop", { now: true }, "arguments.now", "is unknown here; known are none"],
    ["blockdev-add", {}, "arguments.driver", "is missing"],
    ["blockdev-add", { driver: 7 }, "arguments.driver", "takes one of file, qcow2, null-co, not 7"],
    ["blockdev-add", { driver: "qcow3" }, "arguments.driver", 'takes one of file, qcow2, null-co, not "qcow3"'],
    ["blockdev-add", { driver: "file" }, "arguments.filename", "is missing"],
    ["blockdev-add", { driver: "file", filename: 7 }, "arguments.filename", "takes a string, not 7"],
    [
      "blockdev-add",
      { driver: "file", filename: "/x", offset: 1.5 },
      "arguments.offset",
      "takes a whole number, not 1.5",
    ],
    [
      "blockdev-add",
      { driver: "file", filename: "/x", offset: "1" },
      "arguments.offset",
      'takes a whole number, not "1"',
    ],
    [
      "blockdev-add",
      { driver: "null-co", filename: "/x" },
      "arguments.filename",
      "is unknown here; known are driver, node-name, cache",
    ],
    ["blockdev-add", { driver: "null-co", cache: [] }, "arguments.cache", "takes an object, not a list"],
    ["blockdev-add", { driver: "null-co", cache: { direct: 1 } }, "arguments.cache.direct", "takes a boolean, not 1"],
    ["blockdev-add", { driver: "null-co", "node-name": null }, "arguments.node-name", "takes a string, not null"],
    ["blockdev-add", { driver: "qcow2", file: 7 }, "arguments.file", "does not take 7 in any of its forms"],
    ["blockdev-add", { driver: "qcow2", file: null }, "arguments.file", "does not take null in any of its forms"],
    ["blockdev-add", { driver: "qcow2", file: { driver: "file" } }, "arguments.file.filename", "is missing"],
    [
      "blockdev-add",
      { driver: "qcow2", file: { driver: "qcow2", file: { driver: "file", filename: [] } } },
      "arguments.file.file.filename",
      "takes a string, not a list",
    ],
    ["blockdev-add", { driver: "qcow2", file: "n", sizes: 5 }, "arguments.sizes", "takes a list, not 5"],
    [
      "blockdev-add",
      { driver: "qcow2", file: "n", sizes: [1, 2, {}] },
      "arguments.sizes[2]",
      "takes a whole number, not an object",
    ],
    [
      "migrate-set-capabilities",
      {
        capabilities: [
          { capability: "events", state: true },
          { capability: "x".repeat(100), state: true },
        ],
      },
      "arguments.capabilities[1].capability",
      `takes one of events, return-path, not "${"x".repeat(39)}…"`,
    ],
    [
      "migrate-set-capabilities",
      { capabilities: [{ capability: "events" }] },
      "arguments.capabilities[0].state",
      "is missing",
    ],
    ["device_add", { id: "n0" }, "arguments.driver", "is missing"],
    ["device_add", { driver: "x", speed: "fast" }, "arguments.speed", 'takes a number, not "fast"'],
    ["qom-set", { driver: "x", further: 1 }, "arguments.further", "is unknown here; known are driver, value, speed"],
  ])("%s %j: %s", (command, args, path, fault) => {
    expect(() => schema.checkArguments(command, args)).toThrow(
      expect.objectContaining({
        code: "ERR_QEMU_INVALID_ARGUMENT",
        path,
        message: `"${command}": ${path} ${fault}.`,
      }) as Error,
    );
  });

  test("a command that this QEMU lacks", () => {
    expect(() => schema.checkArguments("no-such-command")).toThrow(QemuProtocolError);
    expect(() => schema.checkArguments("no-such-command")).toThrow('this QEMU has no command "no-such-command".');
  });
});

test("a type that nobody knows is QEMU's to judge", async () => {
  const strange = [
    {
      name: "0",
      "meta-type": "object",
      members: [
        { name: "spell", type: "13" },
        { name: "wand", type: "14" },
      ],
    },
    { name: "13", "meta-type": "magic" },
    { name: "cast", "meta-type": "command", "arg-type": "0", "ret-type": "0" },
    { name: "lost", "meta-type": "command", "arg-type": "99", "ret-type": "0" },
  ];
  await using server = await FakeQmpServer.start();
  server.reply("query-qmp-schema", strange);
  await using qmp = await QmpClient.connect(server.endpoint);
  const read = await qmp.schema();
  expect(() => read.checkArguments("cast", { spell: 7, wand: [{}] })).not.toThrow();
  expect(() => read.checkArguments("lost", { anything: 1 })).not.toThrow();
  expect(read.hasArgument("cast", "spell.power")).toBe(false);
  expect(read.hasArgument("lost", "anything")).toBe(false);
});
