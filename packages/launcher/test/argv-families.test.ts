import { describe, expect, test } from "vitest";
import type { MachineSpec } from "../src/spec/machine-spec.js";
import { controlNic } from "../src/spec/control-nic.js";
import { recordedVersions } from "./support/plan-capabilities.js";
import { addedLines, argvLines, type DraftOptions } from "./support/plan-draft.js";

const bare: MachineSpec = { preset: "bare", memory: "1G" };
const standard: MachineSpec = { rng: false, panicDevice: false, hotplugPorts: 0, memory: "1G" };

/** What each family adds to a machine. */
const families: Record<
  string,
  { readonly base?: MachineSpec; readonly spec: MachineSpec; readonly options?: DraftOptions }
> = {
  "cpu: count": { spec: { cpu: 4 } },
  "cpu: topology, model, features": {
    spec: {
      cpu: {
        sockets: 2,
        cores: 2,
        threads: 2,
        max: 8,
        count: 4,
        model: "Skylake-Server",
        features: { vmx: true, "tsc-frequency": 2_500_000_000 },
      },
    },
  },
  "cpu: features without a model": { spec: { cpu: { features: ["+ssse3", "-avx"] } } },
  "cpu: host under KVM": { spec: { cpu: 2 }, options: { accelerator: "kvm" } },
  "memory: huge pages of the old labs": {
    spec: { memory: { size: "1G", hugePages: true, share: true, numa: true, preallocate: true } },
  },
  "memory: two nodes": {
    spec: {
      cpu: 4,
      memory: {
        size: "3G",
        backend: "memfd",
        share: true,
        lock: true,
        numa: [
          { size: "1G", cpus: [0, 1], hostNodes: [0] },
          { size: "2G", cpus: [2, 3], hostNodes: [0, 2], policy: "interleave" },
        ],
      },
    },
  },
  "memory: room, huge pages of another size": {
    spec: { memory: { size: "1G", hugePages: { size: "1G" }, max: { size: "4G", slots: 2 } } },
  },
  "machine and accelerator": {
    spec: {
      machine: { type: "q35", hpet: false, "kernel-irqchip": "split" },
      accelerator: { type: "tcg", "tb-size": 32, thread: "multi" },
    },
  },
  "firmware: uefi": {
    spec: { firmware: { code: "/fw/CODE,4M.fd", variables: "/fw/VARS.fd", search: ["/fw"] } },
  },
  boot: {
    spec: {
      boot: {
        kernel: "/boot/vmlinuz",
        initrd: "/boot/initrd",
        append: ["console=ttyS0", "ro"],
        order: "cd",
        menu: true,
        strict: true,
      },
    },
  },
  "disks: overlay of a virtio disk": { base: standard, spec: { disks: ["/img/a,b.raw"] } },
  "disks: all about one": {
    base: standard,
    spec: {
      disks: [
        {
          file: "/img/a.qcow2",
          format: "qcow2",
          overlay: "direct",
          cache: "none",
          aio: "native",
          locking: false,
          serial: "s1",
          bootIndex: 1,
          discard: "unmap",
          ioThread: true,
          nodeName: "root",
          address: "1e",
          id: "sys",
        },
      ],
    },
  },
  "disks: each interface": {
    base: standard,
    spec: {
      disks: [
        { file: "/img/1.raw", interface: "scsi", overlay: "direct", cache: "writethrough" },
        { file: "/img/2.raw", interface: "sata", overlay: "direct" },
        { file: "/img/3.raw", interface: "nvme", overlay: "direct" },
        { file: "/img/4.raw", interface: "usb", overlay: "direct" },
        { file: "/img/5.raw", interface: "none", overlay: "direct" },
        { file: "/img/6.iso", media: "cdrom" },
        { media: "cdrom" },
        { file: "/dev/vg/disk", overlay: "direct" },
      ],
    },
  },
  "disks: ide of pc": {
    base: { ...standard, machine: "pc" },
    spec: {
      disks: [
        { file: "/img/1.raw", interface: "ide", overlay: "direct" },
        { media: "cdrom" },
        { media: "cdrom", interface: "sata" },
      ],
    },
  },
  "nics: user": {
    base: standard,
    spec: {
      nics: [
        {
          type: "user",
          forward: [
            { guest: 22 },
            { protocol: "udp", host: "0.0.0.0", hostPort: 5353, guestHost: "10.0.2.15", guest: 53 },
          ],
          restrict: true,
          network: "10.0.5.0/24",
          dhcpStart: "10.0.5.9",
          dns: "10.0.5.3",
          hostname: "guest",
          tftp: "/srv/tftp",
          bootfile: "pxe.0",
          ipv6: false,
          mac: "52-54-00-AA-BB-CC",
          bootIndex: 1,
        },
        { type: "user", model: "e1000e", properties: { subsys_ven: 5549, init_vet: true } },
      ],
    },
  },
  "nics: the control nic on q35": { base: standard, spec: { nics: [controlNic()] } },
  "nics: the control nic on pc": { base: { ...standard, machine: "pc" }, spec: { nics: [controlNic()] } },
  "nics: tap in its ways": {
    base: standard,
    spec: {
      nics: [
        { type: "tap", ifname: "tap_vhost0", vhost: true, queues: 2, properties: { csum: "off" } },
        { type: "tap", fd: 42 },
        { type: "tap", bridge: "br0" },
        { type: "tap", bridge: "br0", helper: "/usr/lib/qemu/qemu-bridge-helper", vhost: true },
        { type: "bridge", bridge: "br1" },
      ],
    },
  },
  "nics: sockets and hubs": {
    base: standard,
    spec: {
      nics: [
        { type: "socket", mcast: "230.0.0.1:1234", hub: 0 },
        { type: "user", hub: 0 },
        { type: "hub", hub: 0, model: "rtl8139" },
        { type: "netdev", netdev: "dump", queues: 2 },
      ],
      netdevs: [{ type: "socket", id: "dump", udp: "127.0.0.1:1,2", localaddr: "127.0.0.1:3" }],
    },
  },
  "nics: vhost-user": {
    base: { ...standard, memory: { size: "1G", backend: "memfd", share: true } },
    spec: {
      nics: [
        { type: "vhost-user", server: true, queues: 2, queueSize: 1024, jumboFrames: true, address: "6.0" },
        { type: "vhost-user", socket: "/run/vpp,1.sock", offloads: { csum: false }, vectors: 4, address: "7" },
      ],
    },
  },
  shares: {
    base: { ...standard, memory: { size: "1G", backend: "memfd", share: true } },
    spec: {
      shares: [
        { type: "9p", tag: "/dev/root", path: "/" },
        { type: "9p", tag: "work", path: "/srv/a,b", readOnly: false },
        { type: "virtiofs", tag: "fs", socket: "/run/virtiofsd.sock", queueSize: 512 },
      ],
    },
  },
  passthrough: {
    base: standard,
    spec: { passthrough: ["08:00.0", { host: "0001:0A:00.1", id: "dpdk", guestAddress: "5" }] },
  },
  "agent on virtio": { base: standard, spec: { guestAgent: true } },
  "agent on isa": { base: standard, spec: { guestAgent: { channel: "isa-serial" }, serials: [{ file: "/log/2" }] } },
  "console: unix": { base: bare, spec: { console: { unix: "/run/c.sock" } } },
  "console: tcp": { base: bare, spec: { console: { tcp: { port: 0 } } } },
  "console: file": { base: bare, spec: { console: { file: "/log/1" } } },
  "display: vnc of QEMU's choice": { base: standard, spec: { display: { type: "vnc", password: true } } },
  "display: vnc as told": {
    base: standard,
    spec: { display: { type: "vnc", display: 7, host: "::1" }, graphics: false },
  },
  monitors: { base: standard, spec: { monitors: [{}, { mode: "hmp", unix: "/run/hmp" }, { tcp: { port: 4444 } }] } },
  extras: {
    base: { preset: "bare" },
    spec: { rng: true, balloon: { deflateOnOom: true }, panicDevice: true, tpm: { socket: "/run/swtpm" } },
  },
  "what is typed nowhere": {
    base: standard,
    spec: {
      objects: [{ type: "secret", id: "key", file: "/keys/a,b" }],
      devices: [
        { driver: "ich9-intel-hda", id: "sound", addr: "0x9" },
        { driver: "hda-duplex", bus: "sound.0" },
      ],
      globals: [{ driver: "virtio-net-pci", property: "mrg_rxbuf", value: false }],
      smbios: [{ type: 1, serial: "a,b" }],
      rtc: { base: "localtime" },
      uuid: "6f1e1a1c-0000-4000-8000-0123456789ab",
      incoming: "defer",
      pidfile: "/run/my.pid",
      extraArgs: [
        ["-trace", "virtio*"],
        ["-msg", "timestamp=on"],
      ],
    },
  },
  "a machine that is loaded from a file": { base: standard, spec: { incoming: "file:/save/a,b" } },
};

describe.each(recordedVersions)("QEMU %s", (version) => {
  test.each(Object.keys(families))("%s", (name) => {
    const { base = bare, spec, options } = families[name] ?? { spec: {} };
    expect(addedLines(base, spec, { version, ...options })).toMatchSnapshot();
  });

  test("nothing but the preset", () => {
    expect({
      standard: argvLines({}, { version }),
      bare: argvLines({ preset: "bare" }, { version, accelerator: "kvm" }),
      detached: argvLines({ guestAgent: true }, { version, detached: true }),
      remote: argvLines({}, { version, local: false }),
    }).toMatchSnapshot();
  });
});

test("arm64", () => {
  const spec: MachineSpec = {
    memory: "512M",
    disks: [{ media: "cdrom" }],
    serials: [{ file: "/log" }],
    display: { type: "vnc" },
  };
  expect(argvLines(spec, { arm: true })).toMatchSnapshot();
});
