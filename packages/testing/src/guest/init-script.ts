import { agentPath } from "./agent-program.js";

/** What the guest is to do when it boots. */
export interface InitPlan {
  readonly channel: "virtio-serial" | "isa-serial";
  /** Names of the kernel modules, in the order to load them. */
  readonly modules: readonly string[];
  readonly disk: boolean;
  /** Tags of 9p shares. */
  readonly shares: readonly string[];
}

/** Where the guest has the commands of the user. */
export const commandsPath = "/etc/qemu-wire/commands";

const portName = "org.qemu.guest_agent.0";

/** The guest's first process: sets all up, and then keeps an agent running; it never ends. */
export function initScript(plan: InitPlan): string {
  return [
    "#!/bin/sh",
    "export PATH=/bin:/sbin:/usr/bin:/usr/sbin HOME=/root",
    'say() { echo "init: $*"; }',
    ...mounts,
    ...plan.modules.map((name) => `insmod /lib/modules/${name}.ko || say "module ${name} not loaded"`),
    ...network,
    ...(plan.disk ? [mountAt("disk", "-t ext4 -o discard /dev/vda")] : []),
    ...plan.shares.map((tag) => mountAt(tag, `-t 9p -o trans=virtio,version=9p2000.L,msize=262144 ${tag}`)),
    ...signals,
    `[ ! -e ${commandsPath} ] || sh ${commandsPath} </dev/null || say "the commands ended with $?"`,
    ...(plan.channel === "virtio-serial" ? virtioPort : serialPort),
    ...agentLoop(plan.channel),
    "",
  ].join("\n");
}

const mounts = [
  "mount -t proc proc /proc",
  "mount -t sysfs sysfs /sys",
  "mount -t devtmpfs devtmpfs /dev",
  "mkdir -p /dev/pts /dev/shm /dev/virtio-ports",
  "ln -s /proc/self/fd /dev/fd",
  "mount -t devpts devpts /dev/pts",
  "mount -t tmpfs -o mode=755 tmpfs /run",
  "mount -t tmpfs -o mode=1777 tmpfs /tmp",
  "hostname -F /etc/hostname",
];

// The address that QEMU's user network would give by DHCP: busybox's client takes a second to ask, and sets nothing.
const network = [
  "ip link set lo up",
  "if [ -e /sys/class/net/eth0 ]; then",
  "  ip link set eth0 up",
  "  ip addr add 10.0.2.15/24 dev eth0",
  "  ip route add default via 10.0.2.2",
  "fi",
];

// What busybox's own poweroff, halt and reboot ask of the first process.
const signals = ["trap 'poweroff -f' USR2", "trap 'halt -f' USR1", "trap 'reboot -f' TERM"];

function mountAt(name: string, what: string): string {
  return `mkdir -p /mnt/${name} && mount ${what} /mnt/${name} || say "/mnt/${name} not mounted"`;
}

// Usually udev makes these names. The kernel learns of ports after the module is loaded, and some are plugged in later.
const virtioPort = [
  "find_channel() {",
  "  for file in /sys/class/virtio-ports/*/name; do",
  '    [ -r "$file" ] && read -r name <"$file" || continue',
  "    port=${file%/name}",
  '    ln -sf "/dev/${port##*/}" "/dev/virtio-ports/$name"',
  "  done",
  `  [ -e /dev/virtio-ports/${portName} ]`,
  "}",
];

const serialPort = ["find_channel() { [ -e /dev/ttyS1 ]; }"];

function agentLoop(channel: InitPlan["channel"]): string[] {
  const path = channel === "virtio-serial" ? `/dev/virtio-ports/${portName}` : "/dev/ttyS1";
  return [
    "while :; do",
    "  until find_channel; do sleep 0.05; done",
    "  hook=",
    "  [ ! -x /etc/qemu/fsfreeze-hook ] || hook=--fsfreeze-hook",
    `  ${agentPath} $hook --method ${channel} --path ${path} </dev/null &`,
    "  echo $! >/run/qemu-ga.pid",
    "  wait $!",
    '  say "the agent ended with $?, starting it again"',
    "  sleep 0.1",
    "done",
  ];
}

/** The program that the agent calls as `shutdown -h -P|-H|-r +0 …`; without it `guest-shutdown` fails. */
export const shutdownScript = `#!/bin/sh
for word; do
  case "$word" in
    -r) exec reboot -f ;;
    -H) exec halt -f ;;
  esac
done
exec poweroff -f
`;
