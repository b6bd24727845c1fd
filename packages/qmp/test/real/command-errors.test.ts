import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { QemuCommandError, QemuProtocolError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { WireTrace } from "../support/wire-trace.js";

describeQemu("commands that fail", () => {
  test("the error carries QEMU's class and text, the command and its arguments, and names the socket", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["monitor"] });
    await using qmp = await qemu.connectTo("monitor");
    const error = await failureOf(qmp.execute("device_del", { id: "net7" }), QemuCommandError);

    expect(error).toMatchObject({
      name: "QemuCommandError",
      code: "ERR_QEMU_COMMAND",
      errorClass: "DeviceNotFound",
      desc: "Device 'net7' not found",
      command: "device_del",
      arguments: { id: "net7" },
    });
    expect(error.message).toBe(
      `unix:${qemu.path("monitor")}: "device_del" failed: Device 'net7' not found (DeviceNotFound)`,
    );
    expect(error.stack).toContain(fileURLToPath(import.meta.url));
  });

  test("each class passes through", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const classOf = async (promise: Promise<unknown>) => (await failureOf(promise, QemuCommandError)).errorClass;

    expect(await classOf(qmp.execute("device_del", { id: "nope" }))).toBe("DeviceNotFound");
    expect(await classOf(qmp.execute("balloon", { value: 1 }))).toBe("DeviceNotActive");
    expect(await classOf(qmp.execute("block-job-cancel", { device: "nope" }))).toBe("DeviceNotActive");
    expect(await classOf(qmp.execute("getfd", { fdname: "nope" }))).toBe("GenericError");
    expect(await classOf(qmp.executeRaw("no-such-command"))).toBe("CommandNotFound");
  });

  test("a command that this version lacks is told apart from one that no version has", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const { major, minor, micro } = qmp.greeting.QMP.version.qemu;
    const schema = await qmp.schema();

    const typo = await failureOf(qmp.executeRaw("query-statu"), QemuCommandError);
    expect(typo.message).toContain("No QEMU that this library knows has it");

    // One of these is missing everywhere: the first came late, the second was there for a while only.
    const late = ["query-accelerators", /the command is there since 10\.2/] as const;
    const lost = ["query-migrationthreads", /the command is there since 10\.0 and gone in 11\.1/] as const;
    const [command, explanation] = schema.hasCommand(late[0]) ? lost : late;
    expect(schema.hasCommand(command)).toBe(false);
    const error = await failureOf(qmp.executeRaw(command), QemuCommandError);
    expect(error.errorClass).toBe("CommandNotFound");
    expect(error.message).toContain(`This is QEMU ${major}.${minor}.${micro}`);
    expect(error.message).toMatch(explanation);
  });

  test("a deprecated command under -compat deprecated-input=reject is not called missing", async () => {
    await using plain = await startQemu();
    await using asking = await plain.connect();
    const args = ["-compat", "deprecated-input=reject"];
    await using qemu = await startQemu({ args });
    if (!isAtLeast(asking.greeting, 6, 0)) {
      // The option came with 6.0.
      expect(await qemu.exited).toMatchObject({ code: 1 });
      expect(qemu.stderr).toContain("-compat");
      return;
    }
    const schema = await asking.schema();
    const deprecated = [...schema.commands].find((command) => schema.hasFeature(command, "deprecated")) as string;
    expect(deprecated).toBeTypeOf("string");

    await using qmp = await qemu.connect();
    const error = await failureOf(qmp.executeRaw(deprecated), QemuCommandError);
    expect(error.errorClass).toBe("CommandNotFound");
    expect(error.message).toContain("has the command in general");
    expect(error.message).toContain("-compat deprecated-input=reject");
    expect(error.message).not.toContain("there since");
  });

  test("an error without id is reported, and rejects the one command that is in flight, or none of several", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect({ outOfBand: false });
    const codes: string[] = [];
    qmp.on("notice", ({ code }) => codes.push(code));

    // None in flight.
    const first = nextNotice(qmp, "error-without-id");
    qemu.inherited.write("nonsense ");
    await first;
    expect(codes).toEqual(["error-without-id"]);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");

    // One: its own answer comes, too, and belongs to nobody then.
    qemu.inherited.write("nonsense ");
    const error = await failureOf(qmp.execute("query-name"), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_ERROR_WITHOUT_ID");
    expect(error.message).toMatch(/could not read "query-name": .*JSON parse error/);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(codes).toEqual(["error-without-id", "error-without-id", "unknown-id"]);

    // Three: no answer is shifted.
    qemu.inherited.write("nonsense ");
    const [one, two, { status }] = await Promise.all([
      qmp.hmp("print 1"),
      qmp.hmp("print 2"),
      qmp.execute("query-status"),
    ]);
    expect([Number(one), Number(two), status]).toEqual([1, 2, "prelaunch"]);
    expect(codes.slice(3)).toEqual(["error-without-id"]);
  });

  test("secrets are masked in errors and in the trace", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    using trace = new WireTrace();
    const secret = "correct horse battery staple";
    const schema = await qmp.schema();
    // Before 6.0 the properties were in an object of their own.
    const properties = schema.hasArgument("object-add", "props") ? { props: { data: secret } } : { data: secret };
    const add = { "qom-type": "secret", id: "key0", ...properties };
    await qmp.executeRaw("object-add", add);

    const errors = [
      await failureOf(qmp.executeRaw("object-add", add), QemuCommandError),
      await failureOf(qmp.executeRaw("set_password", { protocol: "vnc", password: secret }), QemuCommandError),
      await failureOf(qmp.executeRaw("change-vnc-password", { password: secret }), QemuCommandError),
    ];
    await qmp.hmp(`set_password vnc ${secret.replaceAll(" ", "-")}`);
    for (const error of errors) {
      expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain(secret);
      expect(inspect(error.arguments)).toContain("(masked)");
    }
    expect(errors[0]?.arguments).toMatchObject({ "qom-type": "secret", id: "key0" });
    const shown = inspect(trace.messages, { depth: Number.POSITIVE_INFINITY });
    expect(shown).toContain("object-add");
    expect(shown).not.toContain("battery");
  });
});
