import { describe, expect, test } from "vitest";
import type { MachineSpec } from "../src/spec/machine-spec.js";
import { controlNic } from "../src/spec/control-nic.js";
import { draft, type DraftOptions, refusal } from "./support/plan-draft.js";

type Refused = readonly [spec: MachineSpec, message: string | RegExp, options?: DraftOptions];

/** What contradicts itself or asks for what isn't there, and what is said of it. */
const refused: Record<string, Refused> = {
  "topology that doesn't multiply": [
    { cpu: { count: 6, sockets: 2, cores: 2 } },
    /^cpu: 2 sockets × 1 dies × 2 cores × 1 threads make no 6 vCPUs/,
  ],
  "a shell for a migration": [{ incoming: "exec:cat /state" }, /^incoming: "exec:" runs a shell/],
  "topology of half a core": [{ cpu: { count: 3, sockets: 2 } }, /1\.5 cores/],
  "more at once than may be": [{ cpu: { count: 4, max: 2 } }, /^cpu\.count: 4 vCPUs are more than max, 2/],
  "an unknown model": [{ cpu: { model: "Skylake" } }, /^cpu\.model: .*no cpu model "Skylake"; near are Skylake-Server/],
  "host under TCG": [{ cpu: { model: "host" } }, /^cpu\.model: "host" needs/],
  "a feature with a value in a list": [{ cpu: { features: ["a=b"] } }, /^cpu\.features\[0\]: "a=b" is no feature/],
  "pins of too many": [{ cpu: { count: 1, pin: [0, 1] } }, /^cpu\.pin: it names 2 vCPUs/],
  "pins under one thread": [
    { accelerator: { type: "tcg", thread: "single" }, cpu: { count: 2, pin: [0, 1] } },
    /^cpu\.pin: .*one thread/,
  ],
  "dies of no PC": [{ cpu: { count: 2, dies: 2 } }, /^cpu\.dies/, { arm: true }],
  "sizes that don't add up": [
    { memory: { size: "1G", numa: [{ size: "512M" }, { size: "256M" }] } },
    /^memory\.numa: its sizes add up to 805306368/,
  ],
  "a vCPU on two nodes": [
    {
      cpu: 2,
      memory: {
        size: "2G",
        numa: [
          { size: "1G", cpus: [0] },
          { size: "1G", cpus: [0] },
        ],
      },
    },
    "memory.numa[1].cpus: vCPU 0 is already in node 0.",
  ],
  "a vCPU that isn't there": [
    { memory: { size: "1G", numa: [{ size: "1G", cpus: [1] }] } },
    /^memory\.numa\[0\]\.cpus: there is no vCPU 1/,
  ],
  "memory without a unit": [{ memory: "512" }, /^memory: "512" has no unit: give "512M"/],
  "memory of 512 bytes": [{ memory: 512 }, /^memory: 512 is 512 bytes, .*"512M"/],
  "a file without a path": [{ memory: { size: "1G", backend: "file" } }, /^memory\.path/],
  "huge pages of plain memory": [{ memory: { size: "1G", backend: "ram", hugePages: true } }, /^memory\.backend/],
  "room that is none": [{ memory: { size: "1G", max: { size: "1G", slots: 1 } } }, /^memory\.max\.size/],
  "vhost-user without shared memory": [
    { memory: { size: "1G", backend: "ram" }, nics: [{ type: "vhost-user", socket: "/s" }] },
    /^memory: nics\[0\] needs memory that its back end can map: give \{ backend: "memfd", share: true \}/,
  ],
  "virtiofs with memory of its own": [
    { memory: { size: "1G", share: false }, shares: [{ type: "virtiofs", tag: "t", socket: "/s" }] },
    /^memory: shares\[0\] needs/,
  ],
  "an accelerator among the machine's properties": [
    { machine: { type: "pc", accel: "kvm" } },
    "machine.accel: this is what accelerator is for.",
  ],
  "initrd alone": [{ boot: { initrd: "/i" } }, /^boot\.initrd: it goes with boot\.kernel/],
  "a command line alone": [{ boot: { append: "ro" } }, /^boot\.append/],
  "two firmwares": [{ firmware: { bios: "/b", code: "/c" } }, /^firmware: bios and code/],
  "variables alone": [{ firmware: { variables: "/v" } }, /^firmware\.variables/],
  "a disk of nothing": [{ disks: [{}] }, /^disks\[0\]\.file: a disk needs an image/],
  "native AIO through the cache": [{ disks: [{ file: "/a", aio: "native" }] }, /^disks\[0\]\.aio/],
  "a CD to write": [{ disks: [{ file: "/a", media: "cdrom", readOnly: false }] }, /^disks\[0\]\.readOnly/],
  "an overlay of what is read-only": [
    { disks: [{ file: "/a", readOnly: true, overlay: true }] },
    /^disks\[0\]\.overlay/,
  ],
  "IDE of q35": [{ disks: [{ file: "/a", interface: "ide" }] }, /^disks\[0\]\.interface: only machine "pc".*"sata"/],
  "a fifth IDE disk": [
    { machine: "pc", disks: Array.from({ length: 5 }, () => ({ file: "/a", interface: "ide" }) as const) },
    /^disks\[4\]\.interface: all 4 places/,
  ],
  "a virtio CD": [
    { disks: [{ file: "/a", media: "cdrom", interface: "virtio" }] },
    /^disks\[0\]\.interface: "virtio" has no CD drives/,
  ],
  "a thread of a SATA disk": [{ disks: [{ file: "/a", interface: "sata", ioThread: true }] }, /^disks\[0\]\.ioThread/],
  "a read-only SATA disk": [{ disks: [{ file: "/a", interface: "sata", readOnly: true }] }, /^disks\[0\]\.readOnly/],
  "a node name with no room": [
    { disks: [{ file: "/a", nodeName: "a".repeat(22) }] },
    /^disks\[0\]\.nodeName: .*31 are the most/,
  ],
  "one id twice": [
    {
      nics: [
        { type: "user", id: "x" },
        { type: "user", id: "x" },
      ],
    },
    'nics[1].id: the device id "x" is taken by nics[0].id.',
  ],
  "an id that is none": [{ nics: [{ type: "user", id: "1x" }] }, /^nics\[0\]\.id: "1x" is no id/],
  "one slot twice": [
    { nics: [{ type: "user", address: "5" }], disks: [{ file: "/a", address: "5.0" }] },
    "disks[0].address: slot 5 of pcie.0 is taken by nics[0].address.",
  ],
  "the chipset's slot": [
    { nics: [{ type: "user", address: "1f" }] },
    /^nics\[0\]\.address: slot 1f of pcie\.0 is taken by the chipset/,
  ],
  "an address that is none": [
    { nics: [{ type: "user", address: "20" }] },
    /^nics\[0\]\.address: "20" is no PCI address/,
  ],
  "a raw device in a taken slot": [
    { nics: [{ type: "user", address: "5" }], devices: [{ driver: "edu", addr: "0x5" }] },
    /^devices\[0\]\.addr: slot 5/,
  ],
  "more devices than slots": [{ hotplugPorts: 30, nics: [{ type: "user" }] }, /^hotplugPorts: all 32 slots/],
  "one MAC twice": [
    {
      nics: [
        { type: "user", mac: "52:54:00:00:00:09" },
        { type: "user", mac: "52-54-00-00-00-09" },
      ],
    },
    "nics[1].mac: 52:54:00:00:00:09 is the address of nics[0], too.",
  ],
  "a group's MAC": [{ nics: [{ type: "user", mac: "01:00:5e:00:00:01" }] }, /^nics\[0\]\.mac: .*group/],
  "no MAC at all": [{ nics: [{ type: "user", mac: "52:54:00" }] }, /^nics\[0\]\.mac: "52:54:00" is no MAC address/],
  "one port twice": [
    {
      nics: [
        {
          type: "user",
          forward: [
            { hostPort: 80, guest: 80 },
            { hostPort: 80, guest: 81 },
          ],
        },
      ],
    },
    /^nics\[0\]\.forward\[1\]\.hostPort: tcp 127\.0\.0\.1:80 is forwarded by nics\[0\]\.forward\[0\]/,
  ],
  "a name as host of a forward": [
    { nics: [{ type: "user", forward: [{ host: "localhost", guest: 80 }] }] },
    /^nics\[0\]\.forward\[0\]\.host: "localhost" is no IPv4/,
  ],
  "queues of a user nic": [{ nics: [{ type: "user", queues: 2 }] }, /^nics\[0\]\.queues/],
  "a queue size that is none": [{ nics: [{ type: "user", queueSize: 300 }] }, /^nics\[0\]\.queueSize: 300 is none of/],
  "a long queue to send on a tap": [
    { nics: [{ type: "tap", queueSize: 1024 }] },
    /^nics\[0\]\.queueSize: a queue of 1024 to send needs vhost-user/,
  ],
  "queues of an e1000e": [{ nics: [{ type: "tap", model: "e1000e", queues: 2 }] }, /^nics\[0\]\.queues: only virtio/],
  "a tap with everything": [{ nics: [{ type: "tap", fd: 5, ifname: "tap0" }] }, /^nics\[0\]\.ifname/],
  "a descriptor for another host": [{ nics: [{ type: "tap", fd: 5 }] }, /^nics\[0\]\.fd/, { local: false }],
  "a tap's name that is too long": [{ nics: [{ type: "tap", ifname: "a".repeat(16) }] }, /^nics\[0\]\.ifname/],
  "vhost without the helper's path": [{ nics: [{ type: "tap", bridge: "br0", vhost: true }] }, /^nics\[0\]\.helper/],
  "a client of no socket": [{ nics: [{ type: "vhost-user" }] }, /^nics\[0\]\.socket/],
  "a stream of 5.2": [
    { nics: [{ type: "stream", server: true, unix: "/s" }] },
    /^nics\[0\]\.type: QEMU emulator version 5\.2\.0 has no "stream".*type: "socket"/,
    { version: "5.2" },
  ],
  "two ways of a socket": [{ nics: [{ type: "socket", listen: ":1", connect: ":2" }] }, /^nics\[0\]: give one of/],
  "a netdev that isn't there": [
    { nics: [{ type: "netdev", netdev: "n" }] },
    /^nics\[0\]\.netdev: no netdev has the id "n"/,
  ],
  "a writable root": [
    { shares: [{ type: "9p", tag: "t", path: "/tmp/..", readOnly: false }] },
    /^shares\[0\]\.readOnly: the host's root/,
  ],
  "a tag twice": [
    {
      shares: [
        { type: "9p", tag: "t", path: "/a" },
        { type: "9p", tag: "t", path: "/b" },
      ],
    },
    /^shares\[1\]\.tag/,
  ],
  "a long tag": [{ shares: [{ type: "9p", tag: "t".repeat(32), path: "/a" }] }, /^shares\[0\]\.tag: it has 32 bytes/],
  "a function twice": [
    { passthrough: ["08:00.0", "0000:08:00.0"] },
    /^passthrough\[1\]: 0000:08:00\.0 is handed over twice/,
  ],
  "no function": [{ passthrough: ["08:00"] }, /^passthrough\[0\]: "08:00" is no PCI function/],
  "pci-assign": [
    { devices: [{ driver: "pci-assign", host: "08:00.0" }] },
    /^devices\[0\]\.driver: "pci-assign" is gone from QEMU: use vfio-pci/,
  ],
  "a socket's path with no room": [
    { console: { unix: `/${"ü".repeat(54)}` } },
    /^console\.unix: the socket's path has 109 bytes/,
  ],
  "two streams": [{ serials: ["stream"] }, /^serials\[0\]/],
  "two monitors in one": [{ monitors: [{ unix: "/a", tcp: { port: 1 } }] }, /^monitors\[0\]/],
  "an agent on a bus that isn't there": [
    { guestAgent: { channel: "isa-serial" } },
    /^guestAgent\.channel/,
    { arm: true },
  ],
  "a display that is none": [{ display: { type: "vnv" } }, /^display\.type: .*no display "vnv".*vnc/],
  "ports on pc": [{ machine: "pc", hotplugPorts: 2 }, /^hotplugPorts: pc needs none/],
  "a panic device that 5.2 lacks": [{ machine: "none", panicDevice: true }, /^panicDevice/],
  "a panic's action of 5.2": [{ on: { panic: "pause" } }, /^on\.panic: .*no -action/, { version: "5.2" }],
  "a uuid that is none": [{ uuid: "123" }, /^uuid/],
  "a secret in the open": [{ objects: [{ type: "secret", id: "s", data: "geheim" }] }, /^objects\[0\]\.data/],
  "an option that is gone": [
    { extraArgs: [["-S"], ["-balloon", "none"]] },
    /^extraArgs\[1\]: -balloon is not for a machine of today: use balloon/,
  ],
  "an option that takes the machine away": [
    { extraArgs: [["--daemonize"]] },
    /^extraArgs\[0\]: --daemonize .*detached/,
  ],
  vlan: [{ extraArgs: [["-net", "nic,vlan=0"]] }, /^extraArgs\[0\]: -net with vlan/],
};

test.each(Object.keys(refused))("%s", (name) => {
  const [spec, message, options] = refused[name] ?? [{}, ""];
  expect(refusal(spec, options)).toMatch(message);
});

describe("what is chosen is said", () => {
  test("shared memory for vhost-user, and no vectors under TCG before 10.0", () => {
    const spec: MachineSpec = { nics: [{ type: "vhost-user", socket: "/s" }] };
    expect(draft(spec).notices.join("\n")).toMatch(
      /needs shared memory.*memfd[^]*vectors=0: QEMU emulator version 7\.2/,
    );
    expect(draft(spec, { version: "10.0" }).notices).toHaveLength(1);
    expect(draft(spec, { accelerator: "kvm" }).notices).toHaveLength(1);
    expect(draft({ ...spec, memory: { size: "1G", hugePages: true } }).notices[0]).not.toContain("memfd");
  });

  test("a device of ours never takes a slot that a later one is given", () => {
    const { options } = draft({
      nics: [{ type: "user" }, { type: "user", address: "1" }, controlNic({ mac: "52:54:00:01:02:03" })],
    });
    const slots = options.flatMap((option) =>
      option.form === "device" && option.kind === "virtio-net-pci" ? [option.members["addr"]] : [],
    );
    expect(slots).toEqual(["0x2", "0x1", "0x1e"]);
  });
});
