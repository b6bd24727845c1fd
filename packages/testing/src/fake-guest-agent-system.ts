/** What the fake guest tells about itself where nothing is scripted: a small Debian machine with two file systems. */
export const systemAnswers: Readonly<Record<string, unknown>> = {
  "guest-get-host-name": { "host-name": "fake-guest" },
  "guest-get-osinfo": {
    id: "debian",
    name: "Debian GNU/Linux",
    "pretty-name": "Debian GNU/Linux 12 (bookworm)",
    version: "12 (bookworm)",
    "version-id": "12",
    "kernel-release": "6.1.0-32-cloud-amd64",
    "kernel-version": "#1 SMP PREEMPT_DYNAMIC Debian 6.1.129-1 (2025-03-06)",
    machine: "x86_64",
  },
  "guest-get-time": 1_700_000_000_123_456_789n,
  "guest-get-timezone": { zone: "UTC", offset: 0 },
  "guest-get-users": [{ user: "root", "login-time": 1_700_000_000.5 }],
  "guest-get-vcpus": [
    { "logical-id": 0, online: true, "can-offline": false },
    { "logical-id": 1, online: true, "can-offline": true },
  ],
  "guest-network-get-interfaces": [
    {
      name: "lo",
      "ip-addresses": [
        { "ip-address-type": "ipv4", "ip-address": "127.0.0.1", prefix: 8 },
        { "ip-address-type": "ipv6", "ip-address": "::1", prefix: 128 },
      ],
      statistics: statistics(0),
      "hardware-address": "00:00:00:00:00:00",
    },
    {
      name: "eth0",
      "ip-addresses": [
        { "ip-address-type": "ipv4", "ip-address": "10.0.2.15", prefix: 24 },
        { "ip-address-type": "ipv6", "ip-address": "fec0::5054:ff:fe12:3456", prefix: 64 },
        { "ip-address-type": "ipv6", "ip-address": "fe80::5054:ff:fe12:3456", prefix: 64 },
      ],
      statistics: statistics(12),
      "hardware-address": "52:54:00:12:34:56",
    },
  ],
  "guest-get-fsinfo": [fileSystem("/", "vda1"), fileSystem("/var", "vda2")],
  "guest-get-disks": [
    { name: "/dev/vda", partition: false, dependencies: [] },
    { name: "/dev/vda1", partition: true, dependencies: ["/dev/vda"] },
    { name: "/dev/vda2", partition: true, dependencies: ["/dev/vda"] },
  ],
  "guest-fstrim": {
    paths: [
      { path: "/", trimmed: 1_048_576, minimum: 0 },
      { path: "/var", trimmed: 0, minimum: 0 },
    ],
  },
  "guest-get-memory-block-info": { size: 134_217_728 },
  "guest-get-memory-blocks": [
    { "phys-index": 0, online: true, "can-offline": false },
    { "phys-index": 1, online: true, "can-offline": true },
  ],
  "guest-get-cpustats": [{ type: "linux", cpu: 0, user: 120, nice: 0, system: 340, idle: 98_765 }],
  "guest-get-diskstats": [{ name: "vda", major: 254, minor: 0, stats: { "read-sectors": 2048, "read-ios": 64 } }],
  "guest-get-load": { load1m: 0.25, load5m: 0.125, load15m: 0.0625 },
  "guest-network-get-route": [
    { iface: "eth0", destination: "0.0.0.0", gateway: "10.0.2.2", metric: 0, mask: "0.0.0.0", version: 4 },
  ],
  "guest-set-time": {},
  "guest-set-user-password": {},
  "guest-set-memory-blocks": [],
  "guest-ssh-get-authorized-keys": { keys: [] },
  "guest-ssh-add-authorized-keys": {},
  "guest-ssh-remove-authorized-keys": {},
};

/** The mount points that can be frozen. */
export const mountPoints: readonly string[] = ["/", "/var"];

function statistics(packets: number): object {
  const bytes = packets * 100;
  return {
    "rx-bytes": bytes,
    "rx-packets": packets,
    "rx-errs": 0,
    "rx-dropped": 0,
    "tx-bytes": bytes,
    "tx-packets": packets,
    "tx-errs": 0,
    "tx-dropped": 0,
  };
}

function fileSystem(mountpoint: string, name: string): object {
  const controller = { domain: 0, bus: 0, slot: 4, function: 0 };
  return {
    name,
    mountpoint,
    type: "ext4",
    "used-bytes": 104_857_600,
    "total-bytes": 1_073_741_824,
    disk: [{ "bus-type": "virtio", bus: 0, target: 0, unit: 0, "pci-controller": controller, dev: "/dev/vda" }],
  };
}
