import { QgaClient } from "@qemu-wire/qga";
import { buildGuest } from "@qemu-wire/testing";
import { beforeAll, test } from "vitest";
import { startQemu } from "../../../qmp/test/support/qemu-process.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { unpackedTestpmd } from "../../../../scripts/unpack-qemu/suite-cache.mjs";
import { DpdkTestpmd } from "../support/dpdk-testpmd.js";

let words: readonly string[];
beforeAll(async () => {
  words = await unpackedTestpmd("bookworm");
}, 300_000);

for (const queues of [1, 2])
for (const server of [true, false])
for (const first of ["qemu", "testpmd"]) {
  test(`q${queues} QEMU ${server ? "server" : "client"}, ${first} first`, async () => {
    const t0 = Date.now();
    const lap = (s: string) => console.log(Date.now() - t0, s);
    const guest = await buildGuest();
    await using directory = await TemporaryDirectory.make();
    const socket = directory.file("vhost");
    const startTestpmd = async () => await DpdkTestpmd.start({ words, socket, role: server ? "client" : "server", queues });
    let early = first === "testpmd" ? await startTestpmd() : undefined;
    lap("testpmd");
    const qemu = await startQemu({
      machine: "q35,accel=tcg,memory-backend=mem",
      paused: false,
      directory,
      args: [
        ...["-m", "128", "-smp", String(queues), "-object", "memory-backend-memfd,id=mem,size=128M,share=on"],
        ...["-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
        ...["-chardev", `file,id=console,path=${directory.file("console")}`, "-device", "isa-serial,chardev=console"],
        ...["-chardev", `socket,id=qga0,path=${directory.file("qga")},server=on,wait=off`],
        ...["-device", "virtio-serial-pci"],
        ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
        ...["-chardev", server ? `socket,id=net,path=${socket},server=on` : `socket,id=net,path=${socket}${process.env["RECONNECT"] ?? ",reconnect=1"}`],
        ...["-netdev", `vhost-user,id=net0,chardev=net,queues=${queues}`],
        ...["-device", `virtio-net-pci,netdev=net0,mac=52:54:00:12:34:56,romfile=,vectors=${process.env["VECTORS"] ?? 0}${queues > 1 ? ",mq=on" : ""}`],
      ],
    });
    const connecting = qemu.connect({ greetingTimeout: 60_000 } as object);
    connecting.catch(() => {});
    if (first === "qemu") {
      while (!/waiting for connection|Unable to connect|Failed to connect/.test(qemu.stderr)) await new Promise((r) => setTimeout(r, 20));
      lap(qemu.stderr);
      early = await startTestpmd();
    }
    await using testpmd = early as DpdkTestpmd;
    try {
    const qmp = await connecting;
    lap("greeted");
    const events: unknown[] = [];
    qmp.on("event", (e: unknown) => events.push(e));
    const qga = await QgaClient.connect(`unix:${directory.file("qga")}`, { channel: "virtio-serial" });
    await qga.waitUntilReady({ qmp, timeout: 60_000 });
    lap("agent");
    await testpmd.attached();
    await testpmd.forward();
    const arp = await qga.exec(["arping", "-c", "2", "-w", "5", "-I", "eth0", "10.0.2.2"]).catch((e) => String(e));
    lap(JSON.stringify(arp));
    const ping = await qga.exec(["ping", "-c", "3", "-i", "0.2", "10.0.2.2"]).catch((e) => String(e));
    lap(JSON.stringify(ping));
    const sys = await qga.exec(["sh", "-c", "cd /sys/class/net/eth0; grep . statistics/[rt]x_packets statistics/[rt]x_bytes; ls queues; cat address"]);
    lap(JSON.stringify(sys));
    lap(JSON.stringify(await testpmd.counters()));
    await testpmd.stop();
    lap("stopped");
    console.log(await qmp.execute("query-status"));
    const carrier = async () => (await qga.exec(["cat", "/sys/class/net/eth0/carrier"])).stdout.trim();
    lap(`carrier ${await carrier()}`);
    for (let i = 0; i < 20 && (await carrier()) !== "0"; i++) await new Promise((r) => setTimeout(r, 100));
    lap(`carrier ${await carrier()}`);
    console.log(qemu.stderr);
    await using again = await startTestpmd();
    await again.attached();
    lap("attached again");
    await again.forward();
    lap(`carrier ${await carrier()}`);
    lap(JSON.stringify(await qga.exec(["ping", "-c", "3", "-i", "0.2", "10.0.2.2"])));
    lap(JSON.stringify(await again.counters()));
    console.log(JSON.stringify(events), qemu.stderr);
    await qga.close();
    await qmp.close();
    } finally {
      if (process.env["SHOW"]) console.log(qemu.stderr, testpmd.output);
    }
  }, 60_000);
}
