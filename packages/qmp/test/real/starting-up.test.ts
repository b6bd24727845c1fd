import { lstat } from "node:fs/promises";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuConnectError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

describeQemu("a QEMU that is starting", () => {
  test("connecting before there is a socket waits for it when it is asked to, and else says what is missing", async () => {
    await using directory = await TemporaryDirectory.make();
    const endpoint = `unix:${directory.file("monitor")}`;
    const error = await failureOf(QmpClient.connect(endpoint), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NOT_FOUND");
    expect(error.message).toContain("QEMU makes it when it starts");

    const connecting = QmpClient.connect(endpoint, { retry: {} });
    await using qemu = await startQemu({ directory, monitor: "none", sockets: ["monitor"] });
    await using qmp = await connecting;
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(qemu.ended.aborted).toBe(false);
  });

  test("a killed QEMU leaves its socket file, which refuses; the next QEMU at that path is reached by waiting", async () => {
    await using directory = await TemporaryDirectory.make();
    const endpoint = `unix:${directory.file("monitor")}`;
    await using killed = await startQemu({ directory, monitor: "none", sockets: ["monitor"] });
    await using gone = await killed.connectTo("monitor");
    killed.kill("SIGKILL");
    await killed.exited;
    await gone.closed;
    expect((await lstat(directory.file("monitor"))).isSocket()).toBe(true);

    const error = await failureOf(QmpClient.connect(endpoint), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_REFUSED");
    expect(error.message).toContain("a killed one leaves its socket file");

    const connecting = QmpClient.connect(endpoint, { retry: {} });
    await using _next = await startQemu({ directory, monitor: "none", sockets: ["monitor"] });
    await using qmp = await connecting;
    expect(qmp.state).toBe("running");
  });

  test("a QEMU that ends in order removes its socket", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startQemu({ directory, monitor: "none", sockets: ["monitor"] });
    await using qmp = await qemu.connectTo("monitor");
    await qmp.quit();
    expect(await qemu.exited).toEqual({ code: 0, signal: null });
    const error = await failureOf(QmpClient.connect(`unix:${directory.file("monitor")}`), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NOT_FOUND");
  });

  test("the waiting ends with QEMU's own words when it does not start", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["monitor"], args: ["-device", "no-such-device"] });
    const connecting = QmpClient.connect(`unix:${qemu.path("monitor")}`, { retry: {}, signal: qemu.ended });
    const error = await failureOf(connecting, QemuAbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", outcome: "not-sent" });
    expect((error.cause as Error).message).toMatch(/^QEMU ended \(1\): .*no-such-device/s);
  });

  test("the waiting ends after as many attempts as it is given", async () => {
    await using directory = await TemporaryDirectory.make();
    const connecting = QmpClient.connect(`unix:${directory.file("never")}`, { retry: { retries: 3, maxTimeout: 10 } });
    expect((await failureOf(connecting, QemuConnectError)).code).toBe("ERR_QEMU_NOT_FOUND");
  });

  test("without wait=off QEMU starts only when somebody connects", async () => {
    await using qemu = await startQemu({
      monitor: "none",
      args: (directory) => [
        "-chardev",
        `socket,id=blocking,path=${directory.file("blocking")},server=on`,
        "-mon",
        "chardev=blocking,mode=control",
      ],
    });
    await using qmp = await qemu.connectTo("blocking");
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(qemu.stderr).toMatch(/waiting for connection/);
  });
});
