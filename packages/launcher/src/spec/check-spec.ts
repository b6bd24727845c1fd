import { SpecError } from "../errors.js";
import type { BootSpec, FirmwareSpec, NewestFile, TpmSpec } from "./boot-spec.js";
import type { MonitorSpec, VncDisplay } from "./character-spec.js";
import { type Check, either, filled, flag, foreign, list, members, oneOf, text, whole } from "./check.js";
import { checkDisks, checkNics, checkPassthrough, checkShares } from "./check-devices.js";
import type { CpuSpec } from "./cpu-spec.js";
import type { MachineSpec } from "./machine-spec.js";
import type { MemorySpec, NumaNodeSpec } from "./memory-spec.js";
import { checkMachineName } from "./names.js";

const cores = list(whole(0));
/** An empty list of cores would be none to run on. */
const someCores: Check = (path, value) => {
  cores(path, value);
  if ((value as readonly number[]).length === 0) throw new SpecError(path, "it is an empty list: leave it out.");
};
const count = whole(1, 4096);
const size = either({ text, number: whole(1) });

const cpu = members<CpuSpec>({
  count,
  max: count,
  sockets: count,
  dies: count,
  cores: count,
  threads: count,
  model: filled,
  features: either({ list: list(filled), object: foreign("plain") }),
  pin: list(either({ number: whole(0), list: someCores })),
  affinity: members<NonNullable<CpuSpec["affinity"]>>({
    process: someCores,
    emulator: someCores,
    ioThreads: someCores,
  }),
});

const memory = members<MemorySpec>(
  {
    size,
    backend: oneOf("ram", "file", "memfd"),
    path: filled,
    hugePages: either({ flag, object: members<{ size: string | number }>({ size }, "size") }),
    share: flag,
    preallocate: either({ flag, object: members<{ threads: number }>({ threads: whole(1, 1024) }, "threads") }),
    lock: flag,
    numa: either({
      flag: (path, value) => {
        if (value !== true) throw new SpecError(path, "false is what it is without it: leave it out.");
      },
      list: list(
        members<NumaNodeSpec>(
          {
            size,
            cpus: cores,
            hostNodes: cores,
            policy: oneOf("default", "bind", "preferred", "interleave"),
          },
          "size",
        ),
      ),
    }),
    max: members<{ size: string | number; slots: number }>({ size, slots: whole(1, 256) }, "size", "slots"),
  },
  "size",
);

const bootFile = either({ text: filled, object: members<NewestFile>({ newest: filled }, "newest") });

const boot = members<BootSpec>({
  kernel: bootFile,
  initrd: bootFile,
  dtb: filled,
  append: either({ text, list: list(text) }),
  order: filled,
  menu: flag,
  strict: flag,
});

const firmware = members<FirmwareSpec>({
  bios: filled,
  code: filled,
  variables: either({ text: filled, object: members<{ path: string }>({ path: filled }, "path") }),
  search: list(filled),
});

const listenAddress = members<{ host?: string; port: number }>({ host: filled, port: whole(0, 65_535) }, "port");

const serial = either({
  text: oneOf("stream", "none"),
  object: (path, value) => {
    members<{ file?: string; unix?: string; tcp?: object }>({ file: filled, unix: filled, tcp: listenAddress })(
      path,
      value,
    );
    const ways = Object.values(value as object).filter((way) => way !== undefined).length;
    if (ways !== 1) throw new SpecError(path, "give one of file, unix and tcp.");
  },
});

const vnc = members<VncDisplay>({ type: text, display: whole(0, 59_635), host: filled, password: flag });

const display = either({
  text: oneOf("none"),
  object: (path, value) => {
    const other = foreign("plain", { type: filled }, "type");
    const isVnc = typeof value === "object" && value !== null && "type" in value && value.type === "vnc";
    (isVnc ? vnc : other)(path, value);
  },
});

const driver: Check = (path, value) => {
  filled(path, value);
  if (!/^[A-Za-z0-9][\w.,+-]*$/.test(value as string))
    throw new SpecError(path, `"${String(value)}" is no driver's name.`);
};

const name: Check = (path, value) => {
  text(path, value);
  checkMachineName(path, value as string);
};

const spec = members<MachineSpec>({
  name,
  preset: oneOf("standard", "bare"),
  qemu: either({ text: filled, list: list(filled) }),
  machine: either({ text: driver, object: foreign("plain", { type: driver }) }),
  accelerator: either({
    text: oneOf("auto", "kvm", "tcg"),
    object: foreign("plain", { type: oneOf("kvm", "tcg") }, "type"),
  }),
  cpu: either({ number: count, object: cpu }),
  memory: either({ text, number: whole(1), object: memory }),
  boot,
  firmware,
  tpm: members<TpmSpec>({ socket: filled, model: oneOf("tpm-tis", "tpm-crb", "tpm-tis-device") }, "socket"),
  disks: checkDisks,
  nics: checkNics,
  shares: checkShares,
  passthrough: checkPassthrough,
  guestAgent: either({
    flag,
    object: members<{ channel: string }>({ channel: oneOf("virtio-serial", "isa-serial") }, "channel"),
  }),
  console: serial,
  serials: list(serial),
  display,
  graphics: either({ flag, text: driver }),
  monitors: either({
    flag: (path, value) => {
      if (value !== true) throw new SpecError(path, "false is what it is without it: leave it out.");
    },
    list: list(members<MonitorSpec>({ mode: oneOf("qmp", "hmp"), unix: filled, tcp: listenAddress })),
  }),
  rng: flag,
  balloon: either({
    flag,
    object: members<{ deflateOnOom?: boolean; freePageReporting?: boolean }>({
      deflateOnOom: flag,
      freePageReporting: flag,
    }),
  }),
  hotplugPorts: whole(0, 30),
  incoming: filled,
  on: members<NonNullable<MachineSpec["on"]>>({
    panic: oneOf("pause", "shutdown", "exit-failure", "none"),
    reboot: oneOf("reset", "shutdown"),
    shutdown: oneOf("poweroff", "pause"),
    watchdog: oneOf("reset", "shutdown", "poweroff", "pause", "debug", "none", "inject-nmi"),
  }),
  panicDevice: flag,
  uuid: text,
  rtc: foreign("plain"),
  smbios: list(foreign("plain")),
  globals: list(
    members<{ driver: string; property: string; value: unknown }>(
      { driver, property: filled, value: either({ text, number: () => {}, flag }) },
      "driver",
      "property",
      "value",
    ),
  ),
  objects: list(foreign("nested", { type: driver, id: text }, "type", "id")),
  netdevs: list(foreign("nested", { type: driver, id: text }, "type", "id")),
  devices: list(foreign("nested", { driver, id: text }, "driver")),
  pidfile: filled,
  extraArgs: list(list(text)),
});

/**
 * Checks the shape of a spec at run time, for those who write it without a type checker: unknown members (with the name that was
 * meant), wrong kinds, unknown values.
 *
 * @throws SpecError with the option's path
 */
export function checkSpec(value: unknown): asserts value is MachineSpec {
  spec("", value);
}
