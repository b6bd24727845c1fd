import { stat } from "node:fs/promises";
import { createConnection } from "node:net";
import { once } from "node:events";
import { buildGuest } from "@qemu-wire/testing";
import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { launched, specOf } from "../support/launch-qemu.js";

/** What a server says first. */
async function firstBytes(port: number): Promise<string> {
  const socket = createConnection(port, "127.0.0.1");
  const [bytes] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return bytes.toString();
}

describeQemu("where a machine is reached", () => {
  test("a VNC display and ports that QEMU chose are told", async () => {
    const tcp = { tcp: { port: 0 } } as const;
    const vm = await launched({ display: { type: "vnc" }, monitors: [tcp], serials: [tcp] });
    const { host, port, display } = await vm.vncServer();
    expect([host, port - display]).toEqual(["127.0.0.1", 5900]);
    expect(await firstBytes(port)).toMatch(/^RFB 003/);
    expect(await firstBytes(await vm.chardevPort("monitor0"))).toContain('"QMP"');
    expect(await vm.chardevPort("serial-chardev1")).toBeGreaterThan(0);
    await expect(vm.chardevPort("nobody")).rejects.toThrow(/no chardev "nobody"/);
    await expect(vm.chardevPort("qmp0")).rejects.toThrow(/at no port/);
    const without = await launched();
    await expect(without.vncServer()).rejects.toThrow(/type: "vnc"/);
  });

  test("sockets at paths of the user's are removed, also when QEMU could not do it, and not those of another", async () => {
    await using directory = await TemporaryDirectory.make();
    const [monitor, console] = [directory.file("monitor"), directory.file("console")];
    const vm = await launched({ monitors: [{ unix: monitor }], console: { unix: console } });
    expect((await stat(monitor)).isSocket()).toBe(true);
    // A second QEMU takes the path over, as QEMU does without a word.
    const other = await launched({ monitors: [{ unix: monitor }] });
    await vm.kill();
    await expect(stat(console)).rejects.toMatchObject({ code: "ENOENT" });
    expect((await stat(monitor)).isSocket()).toBe(true);
    await other.close();
    await expect(stat(monitor)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a snapshot brings the agent back with it", { timeout: 240_000 }, async () => {
    const { kernel, initrd, append, disk } = await buildGuest({ disk: true });
    await using directory = await TemporaryDirectory.make();
    const disks = [{ file: disk ?? "", format: "raw", overlay: { path: directory.file("disk.qcow2") } }] as const;
    const vm = await launched(specOf({ boot: { kernel, initrd, append }, guestAgent: true, disks }));
    await vm.ready({ timeout: 120_000 });
    await vm.qga.writeFile("/tmp/mark", "then");
    await vm.snapshot.save("then");
    await vm.qga.writeFile("/tmp/mark", "now");
    await vm.snapshot.load("then");
    expect(await vm.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("then");
    expect(vm.status).toBe("running");
    // It is under way when QEMU tells of the ports of the loaded state, which it keeps back for up to a second.
    expect(await vm.qga.exec(["sleep", "2"])).toMatchObject({ exitCode: 0 });
  });
});
