import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { QmpClient } from "@qemu-wire/qmp";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { plan, startPlanned } from "../support/plan-start.js";

async function chardevs(qmp: QmpClient): Promise<Record<string, string>> {
  return Object.fromEntries((await qmp.execute("query-chardev")).map(({ label, filename }) => [label, filename]));
}

describeQemu("consoles, monitors, agents and screens, started", () => {
  test("consoles in files and on sockets, with logs of what is said", async () => {
    await using vm = await startPlanned((directory) => ({
      console: { unix: directory.file("con,sole") },
      serials: [{ file: directory.file("second") }, { tcp: { port: 0 } }],
      guestAgent: { channel: "isa-serial" },
    }));
    const qmp = await vm.qmp();
    const table = await chardevs(qmp);
    expect(table["console0"]).toContain("con,sole,server");
    expect(table["serial-chardev2"]).toMatch(/tcp:127\.0\.0\.1:\d+,server/);
    expect(table["qga0"]).toContain(`${vm.plan.runDirectory}/qga,server`);
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/agent0", property: "chardev" })).toBe("qga0");
    expect((await stat(`${vm.plan.runDirectory}/console.log`)).isFile()).toBe(true);
    expect(vm.plan.consoleLog).toBe(`${vm.plan.runDirectory}/console.log`);
  });

  test("values that an option's text could be taken apart by reach QEMU whole", async () => {
    const awkward = ["a,b", "c=d", "e f", `g"h'i`, "j\nk", "-l", "{m}", "on", "n\\o", "p,,q,id=r"];
    await using vm = await startPlanned(async (directory) => {
      await Promise.all(awkward.map(async (name, index) => await writeFile(directory.file(name), `${index}`)));
      return {
        monitors: awkward.map((name) => ({ unix: directory.file(`${name}.s`) })),
        disks: awkward.map((name) => ({
          file: directory.file(name),
          format: "raw",
          interface: "none",
          overlay: "direct",
        })),
        smbios: [{ type: 11, value: awkward.join("") }],
        devices: [
          { driver: "virtio-serial-pci", id: "vs" },
          ...awkward.map((name) => ({ driver: "virtserialport", bus: "vs.0", name })),
        ],
        guestAgent: true,
      };
    });
    const qmp = await vm.qmp();
    const table = await chardevs(qmp);
    const nodes = await qmp.execute("query-named-block-nodes");
    for (const [index, name] of awkward.entries()) {
      expect(table[`monitor${index}`]).toContain(`/${name}.s,server`);
      expect(nodes.find((node) => node["node-name"] === `disk${index}-file`)?.file.endsWith(`/${name}`)).toBe(true);
    }
    const ports = await qmp.execute("qom-list", { path: "/machine/peripheral-anon" });
    const names = await Promise.all(
      ports
        .filter(({ type }) => type.includes("virtserialport"))
        .map(
          async (port) =>
            await qmp.execute("qom-get", { path: `/machine/peripheral-anon/${port.name}`, property: "name" }),
        ),
    );
    expect(new Set(names)).toEqual(new Set(awkward));
  });

  test("an agent on virtio", async () => {
    await using vm = await startPlanned({ guestAgent: true });
    const qmp = await vm.qmp();
    const name = await qmp.execute("qom-get", { path: "/machine/peripheral/agent0", property: "name" });
    expect(name).toBe("org.qemu.guest_agent.0");
    const entry = (await qmp.execute("query-chardev")).find(({ label }) => label === vm.plan.agent?.chardev);
    expect(entry?.["frontend-open"]).toBe(false);
  });

  test("listening monitors for others", async () => {
    await using vm = await startPlanned((directory) => ({
      monitors: [{}, { mode: "hmp", unix: directory.file("hmp") }, { tcp: { port: 0 } }],
    }));
    const table = await chardevs(await vm.qmp());
    expect(Object.keys(table).toSorted()).toEqual(["console0", "monitor0", "monitor1", "monitor2", "qmp0"]);
    await using other = await QmpClient.connect(`unix:${vm.plan.qmpSocket}`);
    expect((await other.execute("query-status")).status).toBe("prelaunch");
  });

  test("VNC where QEMU finds a free display, and where it is told", async () => {
    await using free = await startPlanned({ display: { type: "vnc" } });
    const qmp = await free.qmp();
    const vnc = await qmp.execute("query-vnc");
    expect(vnc).toMatchObject({ enabled: true, host: "127.0.0.1" });
    const display = Number(vnc.service) - 5900;
    expect(display).toBeGreaterThanOrEqual(0);
    const id = await qmp.execute("qom-get", { path: "/machine/peripheral/graphics0", property: "type" });
    expect(id).toBe("VGA");
    await using taken = await startPlanned({ display: { type: "vnc", display } });
    expect(await taken.failure()).toMatch(/^1: .*(Address already in use|Failed to (bind|listen|find))/s);
    await using locked = await startPlanned({ display: { type: "vnc", password: true }, graphics: false });
    expect(await (await locked.qmp()).execute("query-vnc")).toMatchObject({ auth: "vnc" });
  });

  test("extras: balloon, panic device, generic devices and objects", async () => {
    await using vm = await startPlanned(async (directory) => {
      await writeFile(directory.file("se,cret"), "geheim");
      return {
        balloon: { deflateOnOom: true, freePageReporting: true },
        panicDevice: true,
        objects: [
          { type: "secret", id: "key", file: directory.file("se,cret") },
          { type: "iothread", id: "io", "poll-max-ns": 1000 },
        ],
        devices: [
          { driver: "ich9-intel-hda", id: "sound", addr: "0x9" },
          { driver: "edu", id: "edu0", addr: "1c.0" },
        ],
      };
    });
    const qmp = await vm.qmp();
    expect(await qmp.execute("query-balloon")).toMatchObject({ actual: 128 * 2 ** 20 });
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/edu0", property: "addr" })).toBe(0x1c << 3);
    expect(await qmp.execute("qom-get", { path: "/objects/io", property: "poll-max-ns" })).toBe(1000);
    const objects = (await qmp.execute("qom-list", { path: "/objects" })).map(({ name }) => name);
    expect(objects).toContain("key");
  });

  test("a TPM: QEMU speaks to the socket it was given", async () => {
    await using directory = await TemporaryDirectory.make();
    const server = createServer();
    onTestFinished(() => void server.close());
    server.listen(directory.file("swtpm"));
    await once(server, "listening");
    const connected = once(server, "connection");
    await using vm = await startPlanned({ tpm: { socket: directory.file("swtpm") } });
    const [socket] = (await connected) as [Socket];
    onTestFinished(() => void socket.destroy());
    expect(vm.stderr).toBe("");
    // CMD_SET_DATAFD of the emulator's protocol: the first thing that QEMU asks, before it has a monitor.
    const [question] = (await once(socket, "data")) as [Buffer];
    expect(question.readUInt32BE(0)).toBe(16);
  });

  test("a machine that is saved to a file and loaded from it by the plan", async () => {
    await using directory = await TemporaryDirectory.make();
    const file = directory.file("sa,ved");
    const spec = { memory: "32M", rng: false, nics: [{ type: "user", mac: "52:54:00:12:34:56" }] } as const;
    await using source = await startPlanned(spec);
    const from = await source.qmp();
    await from.execute("migrate-set-capabilities", { capabilities: [{ capability: "events", state: true }] });
    const saved = from.waitFor("MIGRATION", { where: ({ data }) => data.status === "completed" });
    const collected = createServer();
    if (source.plan.capabilities.migrateFile) await from.execute("migrate", { uri: `file:${file}` });
    else {
      // Before 8.2 a stream leaves through a socket of ours.
      collected.listen(directory.file("s"));
      await once(collected, "listening");
      const written = once(collected, "connection").then(async ([socket]) => {
        await writeFile(file, socket as Socket);
      });
      await from.execute("migrate", { uri: `unix:${directory.file("s")}` });
      await written;
      collected.close();
    }
    await saved;
    await using loaded = await startPlanned({ ...spec, incoming: `file:${file}` });
    const qmp = await loaded.qmp();
    await expect.poll(async () => (await qmp.execute("query-status")).status, { timeout: 20_000 }).toBe("prelaunch");
    expect((await readFile(file)).length).toBeGreaterThan(1000);
  });

  test("a detached machine listens in its run directory", async () => {
    await using directory = await TemporaryDirectory.make();
    const machine = await plan({ guestAgent: true }, { runDirectory: directory.file("run"), detached: true });
    expect(machine).toMatchObject({
      channels: 0,
      qmp: { kind: "unix", path: directory.file("run/qmp") },
      console: { kind: "unix", path: directory.file("run/console") },
    });
  });
});
