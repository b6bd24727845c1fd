import { lstat, mkdir, symlink, writeFile } from "node:fs/promises";
import { QmpClient } from "@qemu-wire/qmp";
import { listen, QemuConnectError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

/** A file name that makes the path `bytes` bytes long; `filler` may take several of them. */
function nameOfLength(directory: TemporaryDirectory, bytes: number, filler = "x"): string {
  const missing = bytes - 1 - Buffer.byteLength(directory.path);
  const name = filler.repeat(Math.floor(missing / Buffer.byteLength(filler)));
  return name + "y".repeat(missing - Buffer.byteLength(name));
}

describeQemu("socket paths", () => {
  test.each(["x", "é", "😀"])("a path of 107 bytes in %s connects", async (filler) => {
    await using directory = await TemporaryDirectory.make();
    const name = nameOfLength(directory, 107, filler);
    expect(Buffer.byteLength(directory.file(name))).toBe(107);
    await using qemu = await startQemu({ directory, monitor: "none", sockets: [name] });
    await using qmp = await qemu.connectTo(name);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
  });

  test("108 bytes are refused, also when they are fewer characters, although QEMU takes them", async () => {
    await using directory = await TemporaryDirectory.make();
    const name = nameOfLength(directory, 108, "é");
    expect(directory.file(name).length).toBeLessThan(107);
    await using qemu = await startQemu({ directory, sockets: [name] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");

    const error = await failureOf(QmpClient.connect(`unix:${directory.file(name)}`), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_PATH_TOO_LONG");
    expect(error.message).toContain("the path has 108 bytes and a unix socket's may have 107");
  });

  test("an over-long path whose beginning is the path of another monitor is an error, not a connection to that one", async () => {
    await using directory = await TemporaryDirectory.make();
    const name = nameOfLength(directory, 108);
    await using qemu = await startQemu({ directory, sockets: [name] });
    await using first = await qemu.connect();
    expect((await lstat(directory.file(name))).isSocket()).toBe(true);

    const connecting = QmpClient.connect(`unix:${directory.file(name)}-of-another-machine`);
    expect((await failureOf(connecting, QemuConnectError)).code).toBe("ERR_QEMU_PATH_TOO_LONG");
    const listening = listen({ path: `${directory.file(name)}-of-another-machine` });
    expect((await failureOf(listening, QemuConnectError)).code).toBe("ERR_QEMU_PATH_TOO_LONG");
    expect(first.state).toBe("running");
  });

  test("the advice works: a symbolic link makes a long path short", async () => {
    await using directory = await TemporaryDirectory.make();
    const deep = directory.file(nameOfLength(directory, 120));
    await mkdir(deep);
    await symlink(deep, directory.file("d"));
    await using qemu = await startQemu({ directory, monitor: "none", sockets: ["d/monitor"] });
    await using qmp = await qemu.connectTo("d/monitor");
    expect(qmp.state).toBe("running");
  });

  test("listening refuses a path that is taken, whatever is there", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startQemu({ directory, sockets: ["monitor"] });
    await using qmp = await qemu.connect();
    expect(qmp.state).toBe("running");
    await writeFile(directory.file("file"), "precious");
    for (const name of ["monitor", "file"]) {
      const error = await failureOf(listen({ path: directory.file(name) }), QemuConnectError);
      expect(error.code).toBe("ERR_QEMU_PATH_TAKEN");
    }
    expect((await lstat(directory.file("file"))).size).toBe(8);
  });

  test("QEMU deletes whatever stands at its socket's path, a regular file too", async () => {
    await using directory = await TemporaryDirectory.make();
    await writeFile(directory.file("monitor"), "precious");
    await using qemu = await startQemu({ directory, sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect((await lstat(directory.file("monitor"))).isSocket()).toBe(true);
    await using second = await qemu.connectTo("monitor");
    expect([first.state, second.state]).toEqual(["running", "running"]);
  });
});
