import { QemuCommandError, QemuProtocolError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { CuttingProxy } from "../support/cutting-proxy.js";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";

/** `{"a":{"a":…}}`, this many levels. */
function nested(depth: number): object {
  let value: object = {};
  for (let level = 1; level < depth; level++) value = { a: value };
  return value;
}

const cycle: { self?: unknown } = {};
cycle.self = cycle;

/** What can't be sent, the place that the error names, and its code. */
const refused: readonly (readonly [string, object, string, string])[] = [
  ["NaN", { val: Number.NaN }, "arguments.val", "ERR_QEMU_INVALID_ARGUMENT"],
  ["infinity", { a: [{ b: Number.NEGATIVE_INFINITY }] }, "arguments.a[0].b", "ERR_QEMU_INVALID_ARGUMENT"],
  ["2^53 as a number", { size: 2 ** 53 }, "arguments.size", "ERR_QEMU_INVALID_ARGUMENT"],
  ["1e21", { size: 1e21 }, "arguments.size", "ERR_QEMU_INVALID_ARGUMENT"],
  ["2^64", { size: 2n ** 64n }, "arguments.size", "ERR_QEMU_INVALID_ARGUMENT"],
  ["-2^63 - 1", { size: -(2n ** 63n) - 1n }, "arguments.size", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a lone surrogate", { filename: "a\ud83d" }, "arguments.filename", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a lone surrogate in a name", { "\udc00": 1 }, "arguments", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a noncharacter", { filename: "a\uffff" }, "arguments.filename", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a function", { filename: () => "x" }, "arguments.filename", "ERR_QEMU_INVALID_ARGUMENT"],
  ["undefined in a list", { list: [1, undefined] }, "arguments.list[1]", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a map", { map: new Map([["a", 1]]) }, "arguments.map", "ERR_QEMU_INVALID_ARGUMENT"],
  ["a cycle", { cycle }, "arguments.cycle", "ERR_QEMU_INVALID_ARGUMENT"],
  ["1024 levels", nested(1024), "arguments.a.a", "ERR_QEMU_MESSAGE_TOO_DEEP"],
  ["65 MiB", { filename: "x".repeat(65 * 1024 * 1024) }, "arguments", "ERR_QEMU_MESSAGE_TOO_LARGE"],
  ["2 Mi tokens", { list: Array.from({ length: 1_050_000 }, () => 1) }, "arguments.list", "ERR_QEMU_MESSAGE_TOO_LARGE"],
  ["an array instead of arguments", [1], "arguments", "ERR_QEMU_INVALID_ARGUMENT"],
];

describeQemu("arguments that can't be sent", () => {
  test("are refused with the place of the fault, and not one byte of them is written", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await qemu.connectTo("proxy");
    await qmp.execute("query-status");
    const before = Buffer.concat(proxy.sent).length;

    for (const [what, args, path, code] of refused) {
      const error = await failureOf(qmp.executeRaw("memsave", args), QemuProtocolError);
      expect({ what, code: error.code }).toEqual({ what, code });
      expect(error.path?.startsWith(path), `${what}: ${String(error.path)}`).toBe(true);
      expect(
        error.message.startsWith(`unix:${qemu.path("proxy")}: "memsave" can't be sent: arguments`),
        error.message,
      ).toBe(true);
    }
    await qmp.execute("query-name");
    expect(Buffer.concat(proxy.sent).subarray(before).toString()).toMatch(/^\{"execute":"query-name","id":\d+\}$/);
  });
});

describeQemu("arguments at the limit", () => {
  test("512 levels are sent, and QEMU answers them with one error that has its id", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const notices: string[] = [];
    qmp.on("notice", ({ code }) => notices.push(code));
    const error = await failureOf(qmp.executeRaw("query-name", nested(512)), QemuCommandError);
    expect(error.errorClass).toBe("GenericError");
    expect((await failureOf(qmp.executeRaw("query-name", nested(513)), QemuProtocolError)).code).toBe(
      "ERR_QEMU_MESSAGE_TOO_DEEP",
    );
    await qmp.execute("query-name");
    expect(notices).toEqual([]);
  });

  // QEMU reads its monitor byte by byte: a megabyte takes it 8 seconds.
  test("100 kB of text are read and answered", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const id = "😀".repeat(25_000);
    const error = await failureOf(qmp.execute("device_del", { id }), QemuCommandError);
    expect(error.desc).toBe(`Device '${id}' not found`);
  });

  test("NUL, quotes, controls and characters beyond the first plane survive both ways", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    for (const id of ["a\u0000b", '"\\/\b\f\n\r\t', "\u007f\u0080\u2028\ufffd", "😀\u{10fffd}", "}{][,:"]) {
      const error = await failureOf(qmp.execute("device_del", { id }), QemuCommandError);
      expect(error.desc).toBe(`Device '${id}' not found`);
    }
  });

  test("device_add takes a device's own members beside the declared ones, with their types", async () => {
    await using qemu = await startQemu({ machine: "pc" });
    await using qmp = await qemu.connect();
    await qmp.execute("device_add", { driver: "virtio-rng-pci", id: "rng0", "max-bytes": 4096, multifunction: true });
    const get = async (property: string) =>
      await qmp.execute("qom-get", { path: "/machine/peripheral/rng0", property });
    expect(await get("max-bytes")).toBe(4096);
    expect(await get("multifunction")).toBe(true);
    const error = await failureOf(
      qmp.execute("device_add", { driver: "virtio-rng-pci", id: "rng1", "max-bytes": "many" }),
      QemuCommandError,
    );
    expect(error.errorClass).toBe("GenericError");
  });
});
