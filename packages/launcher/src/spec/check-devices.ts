import {
  type Check,
  either,
  filled,
  flag,
  foreign,
  list,
  members,
  type MemberChecks,
  oneOf,
  text,
  variants,
  whole,
} from "./check.js";
import { SpecError } from "../errors.js";
import type { DevicePlacement } from "./device-spec.js";
import type { DiskSpec } from "./disk-spec.js";
import type { NicCommon, ForwardSpec } from "./nic-spec.js";
import type * as Nic from "./nic-spec.js";
import type { PassthroughSpec, PlanNineShare, VirtiofsShare } from "./share-spec.js";

const placement: MemberChecks<DevicePlacement> = {
  id: text,
  bus: filled,
  address: filled,
  properties: foreign("plain"),
};

const bootIndex = whole(0, 0x7fff_ffff);

/** `disks`. */
export const checkDisks: Check = list(
  either({
    text: filled,
    object: members<DiskSpec>({
      ...placement,
      file: filled,
      format: filled,
      interface: oneOf("virtio", "scsi", "ide", "sata", "nvme", "usb", "none"),
      media: oneOf("disk", "cdrom"),
      cache: oneOf("none", "writeback", "writethrough", "directsync", "unsafe"),
      aio: oneOf("threads", "native", "io_uring"),
      locking: either({ flag, text: oneOf("auto") }),
      readOnly: flag,
      overlay: either({ flag, text: oneOf("direct"), object: members<{ path: string }>({ path: filled }, "path") }),
      serial: filled,
      bootIndex,
      discard: oneOf("ignore", "unmap"),
      ioThread: flag,
      nodeName: filled,
    }),
  }),
);

const nicCommon: MemberChecks<NicCommon> = {
  ...placement,
  model: filled,
  mac: filled,
  queues: whole(1, 256),
  vectors: whole(0, 2048),
  queueSize: either({
    number: whole(1),
    object: members<{ rx?: number; tx?: number }>({ rx: whole(1), tx: whole(1) }),
  }),
  mtu: whole(68, 65_535),
  jumboFrames: flag,
  offloads: either({ flag, object: foreign("plain") }),
  bootIndex,
  rom: either({ flag, text: filled }),
  hub: whole(0, 0x7fff_ffff),
};

const forward = members<ForwardSpec>(
  { protocol: oneOf("tcp", "udp"), host: filled, hostPort: whole(0, 65_535), guestHost: text, guest: whole(1, 65_535) },
  "guest",
);

const address = (smallest: 0 | 1): Check =>
  members<{ host: string; port: number }>({ host: filled, port: whole(smallest, 65_535) }, "host", "port");

/** `nics`. */
export const checkNics: Check = list(
  variants("type", {
    user: members<NicCommon & Nic.UserNic>({
      ...nicCommon,
      type: text,
      forward: list(forward),
      restrict: flag,
      network: filled,
      dhcpStart: filled,
      dns: filled,
      hostname: filled,
      tftp: filled,
      bootfile: filled,
      ipv6: flag,
    }),
    tap: members<NicCommon & Nic.TapNic>({
      ...nicCommon,
      type: text,
      ifname: filled,
      script: filled,
      downscript: filled,
      fd: whole(0),
      bridge: filled,
      helper: filled,
      vhost: flag,
    }),
    bridge: members<NicCommon & Nic.BridgeNic>({ ...nicCommon, type: text, bridge: filled, helper: filled }),
    socket: members<NicCommon & Nic.SocketNic>({
      ...nicCommon,
      type: text,
      listen: filled,
      connect: filled,
      mcast: filled,
      udp: filled,
      localaddr: filled,
    }),
    stream: members<NicCommon & Nic.StreamNic>(
      { ...nicCommon, type: text, server: flag, unix: filled, tcp: address(0) },
      "server",
    ),
    "vhost-user": members<NicCommon & Nic.VhostUserNic>({ ...nicCommon, type: text, socket: filled, server: flag }),
    hub: members<NicCommon & Nic.HubNic>({ ...nicCommon, type: text }, "hub"),
    netdev: members<NicCommon & Nic.OtherNic>({ ...nicCommon, type: text, netdev: filled }, "netdev"),
  }),
);

/** `shares`. */
export const checkShares: Check = list(
  variants("type", {
    "9p": members<PlanNineShare>(
      {
        ...placement,
        type: text,
        tag: filled,
        path: filled,
        readOnly: flag,
        writableRoot: flag,
        securityModel: oneOf("none", "mapped-xattr", "mapped-file", "passthrough"),
      },
      "tag",
      "path",
    ),
    virtiofs: members<VirtiofsShare>(
      { ...placement, type: text, tag: filled, socket: filled, queueSize: whole(1, 1024) },
      "tag",
      "socket",
    ),
  }),
);

/** `passthrough`. */
export const checkPassthrough: Check = list(
  either({
    text: filled,
    object: members<PassthroughSpec>(
      {
        ...placement,
        host: filled,
        guestAddress: filled,
        driver: (path, value) => {
          if (value === "pci-assign") throw new SpecError(path, '"pci-assign" is gone from QEMU: use "vfio-pci".');
          oneOf("vfio-pci")(path, value);
        },
      },
      "host",
    ),
  }),
);
