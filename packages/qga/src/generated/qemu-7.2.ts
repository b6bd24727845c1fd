// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

/** The arguments of a command that takes none: `{}`. */
export interface NoArguments {
  [member: string]: never;
}

/** The result of a command that returns no data: `{}`. */
export interface NoResult {}

/** What a command takes and what it returns. */
export interface Command<Arguments, Returns> {
  arguments: Arguments;
  returns: Returns;
}

/** Every command with its arguments and its result. */
export interface Commands<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  /** [guest-exec](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec) */
  "guest-exec": Command<GuestExecArguments, GuestExec<I>>;
  /** [guest-exec-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec-status) */
  "guest-exec-status": Command<GuestExecStatusArguments, GuestExecStatus<I>>;
  /** [guest-file-close](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-close) */
  "guest-file-close": Command<GuestFileCloseArguments, NoResult>;
  /** [guest-file-flush](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-flush) */
  "guest-file-flush": Command<GuestFileFlushArguments, NoResult>;
  /** [guest-file-open](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-open) */
  "guest-file-open": Command<GuestFileOpenArguments, I["int64"]>;
  /** [guest-file-read](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-read) */
  "guest-file-read": Command<GuestFileReadArguments, GuestFileRead<I>>;
  /** [guest-file-seek](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-seek) */
  "guest-file-seek": Command<GuestFileSeekArguments, GuestFileSeek<I>>;
  /** [guest-file-write](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-write) */
  "guest-file-write": Command<GuestFileWriteArguments, GuestFileWrite<I>>;
  /** [guest-fsfreeze-freeze](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze) */
  "guest-fsfreeze-freeze": Command<NoArguments, I["int64"]>;
  /** [guest-fsfreeze-freeze-list](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list) */
  "guest-fsfreeze-freeze-list": Command<GuestFsfreezeFreezeListArguments, I["int64"]>;
  /** [guest-fsfreeze-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status) */
  "guest-fsfreeze-status": Command<NoArguments, GuestFsfreezeStatus>;
  /** [guest-fsfreeze-thaw](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw) */
  "guest-fsfreeze-thaw": Command<NoArguments, I["int64"]>;
  /** [guest-fstrim](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim) */
  "guest-fstrim": Command<GuestFstrimArguments, GuestFilesystemTrimResponse<I>>;
  /**
   * [guest-get-cpustats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-cpustats)
   * @since 7.2
   */
  "guest-get-cpustats": Command<NoArguments, GuestCpuStats<I>[]>;
  /** [guest-get-devices](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices) */
  "guest-get-devices": Command<NoArguments, GuestDeviceInfo<I>[]>;
  /** [guest-get-disks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks) */
  "guest-get-disks": Command<NoArguments, GuestDiskInfo<I>[]>;
  /**
   * [guest-get-diskstats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-diskstats)
   * @since 7.2
   */
  "guest-get-diskstats": Command<NoArguments, GuestDiskStatsInfo<I>[]>;
  /** [guest-get-fsinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo) */
  "guest-get-fsinfo": Command<NoArguments, GuestFilesystemInfo<I>[]>;
  /** [guest-get-host-name](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name) */
  "guest-get-host-name": Command<NoArguments, GuestHostName>;
  /** [guest-get-memory-block-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info) */
  "guest-get-memory-block-info": Command<NoArguments, GuestMemoryBlockInfo<I>>;
  /** [guest-get-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks) */
  "guest-get-memory-blocks": Command<NoArguments, GuestMemoryBlock<I>[]>;
  /** [guest-get-osinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo) */
  "guest-get-osinfo": Command<NoArguments, GuestOSInfo>;
  /** [guest-get-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time) */
  "guest-get-time": Command<NoArguments, I["wide"]>;
  /** [guest-get-timezone](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone) */
  "guest-get-timezone": Command<NoArguments, GuestTimezone<I>>;
  /** [guest-get-users](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users) */
  "guest-get-users": Command<NoArguments, GuestUser[]>;
  /** [guest-get-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus) */
  "guest-get-vcpus": Command<NoArguments, GuestLogicalProcessor<I>[]>;
  /** [guest-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info) */
  "guest-info": Command<NoArguments, GuestAgentInfo>;
  /** [guest-network-get-interfaces](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces) */
  "guest-network-get-interfaces": Command<NoArguments, GuestNetworkInterface<I>[]>;
  /** [guest-ping](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping) */
  "guest-ping": Command<NoArguments, NoResult>;
  /** [guest-set-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks) */
  "guest-set-memory-blocks": Command<GuestSetMemoryBlocksArguments, GuestMemoryBlockResponse<I>[]>;
  /** [guest-set-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time) */
  "guest-set-time": Command<GuestSetTimeArguments, NoResult>;
  /** [guest-set-user-password](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password) */
  "guest-set-user-password": Command<GuestSetUserPasswordArguments, NoResult>;
  /** [guest-set-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus) */
  "guest-set-vcpus": Command<GuestSetVcpusArguments, I["int64"]>;
  /** [guest-shutdown](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown) */
  "guest-shutdown": Command<GuestShutdownArguments, undefined>;
  /** [guest-ssh-add-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-add-authorized-keys": Command<GuestSshAddAuthorizedKeysArguments, NoResult>;
  /** [guest-ssh-get-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-get-authorized-keys": Command<GuestSshGetAuthorizedKeysArguments, GuestAuthorizedKeys>;
  /** [guest-ssh-remove-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-remove-authorized-keys": Command<GuestSshRemoveAuthorizedKeysArguments, NoResult>;
  /** [guest-suspend-disk](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk) */
  "guest-suspend-disk": Command<NoArguments, undefined>;
  /** [guest-suspend-hybrid](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid) */
  "guest-suspend-hybrid": Command<NoArguments, undefined>;
  /** [guest-suspend-ram](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram) */
  "guest-suspend-ram": Command<NoArguments, undefined>;
  /** [guest-sync](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync) */
  "guest-sync": Command<GuestSyncArguments, I["wide"]>;
  /** [guest-sync-delimited](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync-delimited) */
  "guest-sync-delimited": Command<GuestSyncDelimitedArguments, I["wide"]>;
}

/** [GuestAgentCommandInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentCommandInfo) */
export interface GuestAgentCommandInfo {
  name: string;
  enabled: boolean;
  "success-response": boolean;
}

/** [GuestAgentInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAgentInfo) */
export interface GuestAgentInfo {
  version: string;
  supported_commands: GuestAgentCommandInfo[];
}

/** [GuestAuthorizedKeys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestAuthorizedKeys) If `CONFIG_POSIX`. */
export interface GuestAuthorizedKeys {
  keys: string[];
}

/**
 * [GuestCCWAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCCWAddress)
 * @since 7.2
 */
export interface GuestCCWAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  cssid: I["int64"];
  ssid: I["int64"];
  subchno: I["int64"];
  devno: I["int64"];
}

/**
 * [GuestCpuStats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestCpuStats)
 * @since 7.2
 */
export type GuestCpuStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> = GuestCpuStats_Linux<I>;
export interface GuestCpuStats_Linux<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestLinuxCpuStats<I> {
  type: "linux";
}

/**
 * [GuestCpuStatsType](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestCpuStatsType)
 * @since 7.2
 */
export type GuestCpuStatsType = "linux";

/** [GuestDeviceId](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceId) */
export type GuestDeviceId = GuestDeviceId_Pci;
export interface GuestDeviceId_Pci extends GuestDeviceIdPCI {
  type: "pci";
}

/** [GuestDeviceIdPCI](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceIdPCI) */
export interface GuestDeviceIdPCI {
  "vendor-id": number;
  "device-id": number;
}

/** [GuestDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDeviceInfo) */
export interface GuestDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "driver-name": string;
  "driver-date"?: I["int64"];
  "driver-version"?: string;
  id?: GuestDeviceId;
}

/** [GuestDeviceType](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDeviceType) */
export type GuestDeviceType = "pci";

/** [GuestDiskAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskAddress) */
export interface GuestDiskAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "pci-controller": GuestPCIAddress<I>;
  "bus-type": GuestDiskBusType;
  bus: I["int64"];
  target: I["int64"];
  unit: I["int64"];
  serial?: string;
  dev?: string;
  /** @since 7.2 */
  "ccw-address"?: GuestCCWAddress<I>;
}

/** [GuestDiskBusType](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestDiskBusType) */
export type GuestDiskBusType =
  | "ide"
  | "fdc"
  | "scsi"
  | "virtio"
  | "xen"
  | "usb"
  | "uml"
  | "sata"
  | "sd"
  | "unknown"
  | "ieee1394"
  | "ssa"
  | "fibre"
  | "raid"
  | "iscsi"
  | "sas"
  | "mmc"
  | "virtual"
  | "file-backed-virtual"
  /** @since 7.2 */
  | "nvme";

/** [GuestDiskInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskInfo) */
export interface GuestDiskInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  partition: boolean;
  dependencies?: string[];
  address?: GuestDiskAddress<I>;
  alias?: string;
  /** @since 7.2 */
  smart?: GuestDiskSmart<I>;
}

/**
 * [GuestDiskSmart](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskSmart)
 * @since 7.2
 */
export type GuestDiskSmart<I extends IntegerTypes = IntegerTypesByMode["auto"]> = GuestDiskSmart_Nvme<I> | GuestDiskSmart_Other;
export interface GuestDiskSmart_Nvme<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestNVMeSmart<I> {
  type: "nvme";
}
export interface GuestDiskSmart_Other {
  type: "ide" | "fdc" | "scsi" | "virtio" | "xen" | "usb" | "uml" | "sata" | "sd" | "unknown" | "ieee1394" | "ssa" | "fibre" | "raid" | "iscsi" | "sas" | "mmc" | "virtual" | "file-backed-virtual";
}

/**
 * [GuestDiskStats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStats)
 * @since 7.2
 */
export interface GuestDiskStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "read-sectors"?: I["wide"];
  "read-ios"?: I["wide"];
  "read-merges"?: I["wide"];
  "write-sectors"?: I["wide"];
  "write-ios"?: I["wide"];
  "write-merges"?: I["wide"];
  "discard-sectors"?: I["wide"];
  "discard-ios"?: I["wide"];
  "discard-merges"?: I["wide"];
  "flush-ios"?: I["wide"];
  "read-ticks"?: I["wide"];
  "write-ticks"?: I["wide"];
  "discard-ticks"?: I["wide"];
  "flush-ticks"?: I["wide"];
  "ios-pgr"?: I["wide"];
  "total-ticks"?: I["wide"];
  "weight-ticks"?: I["wide"];
}

/**
 * [GuestDiskStatsInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskStatsInfo)
 * @since 7.2
 */
export interface GuestDiskStatsInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  major: I["int64"];
  minor: I["int64"];
  stats: GuestDiskStats<I>;
}

/** [GuestExec](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExec) */
export interface GuestExec<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pid: I["int64"];
}

/** [GuestExecStatus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestExecStatus) */
export interface GuestExecStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  exited: boolean;
  exitcode?: I["int64"];
  signal?: I["int64"];
  "out-data"?: string;
  "err-data"?: string;
  "out-truncated"?: boolean;
  "err-truncated"?: boolean;
}

/** [GuestFileRead](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileRead) */
export interface GuestFileRead<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  count: I["int64"];
  "buf-b64": string;
  eof: boolean;
}

/** [GuestFileSeek](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileSeek) */
export interface GuestFileSeek<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  position: I["int64"];
  eof: boolean;
}

/** [GuestFileWhence](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#alternate-QGA-qapi-schema.GuestFileWhence) */
export type GuestFileWhence = number | bigint | QGASeek;

/** [GuestFileWrite](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFileWrite) */
export interface GuestFileWrite<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  count: I["int64"];
  eof: boolean;
}

/** [GuestFilesystemInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemInfo) */
export interface GuestFilesystemInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  mountpoint: string;
  type: string;
  "used-bytes"?: I["int64"];
  "total-bytes"?: I["int64"];
  disk: GuestDiskAddress<I>[];
}

/** [GuestFilesystemTrimResponse](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResponse) */
export interface GuestFilesystemTrimResponse<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  paths: GuestFilesystemTrimResult<I>[];
}

/** [GuestFilesystemTrimResult](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemTrimResult) */
export interface GuestFilesystemTrimResult<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  path: string;
  trimmed?: I["int64"];
  minimum?: I["int64"];
  error?: string;
}

/** [GuestFsfreezeStatus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestFsfreezeStatus) */
export type GuestFsfreezeStatus = "thawed" | "frozen";

/** [GuestHostName](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestHostName) */
export interface GuestHostName {
  "host-name": string;
}

/** [GuestIpAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestIpAddress) */
export interface GuestIpAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "ip-address": string;
  "ip-address-type": GuestIpAddressType;
  prefix: I["int64"];
}

/** [GuestIpAddressType](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestIpAddressType) */
export type GuestIpAddressType = "ipv4" | "ipv6";

/**
 * [GuestLinuxCpuStats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLinuxCpuStats)
 * @since 7.2
 */
export interface GuestLinuxCpuStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  cpu: I["int64"];
  user: I["wide"];
  nice: I["wide"];
  system: I["wide"];
  idle: I["wide"];
  iowait?: I["wide"];
  irq?: I["wide"];
  softirq?: I["wide"];
  steal?: I["wide"];
  guest?: I["wide"];
  guestnice?: I["wide"];
}

/** [GuestLogicalProcessor](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLogicalProcessor) */
export interface GuestLogicalProcessor<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "logical-id": I["int64"];
  online: boolean;
  "can-offline"?: boolean;
}

/** [GuestLogicalProcessor](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestLogicalProcessor) */
export interface GuestLogicalProcessorInput {
  "logical-id": number | bigint;
  online: boolean;
  "can-offline"?: boolean | undefined;
}

/** [GuestMemoryBlock](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlock) */
export interface GuestMemoryBlock<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "phys-index": I["int64"];
  online: boolean;
  "can-offline"?: boolean;
}

/** [GuestMemoryBlock](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlock) */
export interface GuestMemoryBlockInput {
  "phys-index": number | bigint;
  online: boolean;
  "can-offline"?: boolean | undefined;
}

/** [GuestMemoryBlockInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockInfo) */
export interface GuestMemoryBlockInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  size: I["int64"];
}

/** [GuestMemoryBlockResponse](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestMemoryBlockResponse) */
export interface GuestMemoryBlockResponse<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "phys-index": I["int64"];
  response: GuestMemoryBlockResponseType;
  "error-code"?: I["int64"];
}

/** [GuestMemoryBlockResponseType](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.GuestMemoryBlockResponseType) */
export type GuestMemoryBlockResponseType = "success" | "not-found" | "operation-not-supported" | "operation-failed";

/**
 * [GuestNVMeSmart](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNVMeSmart)
 * @since 7.2
 */
export interface GuestNVMeSmart<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "critical-warning": I["int64"];
  temperature: I["int64"];
  "available-spare": I["int64"];
  "available-spare-threshold": I["int64"];
  "percentage-used": I["int64"];
  "data-units-read-lo": I["wide"];
  "data-units-read-hi": I["wide"];
  "data-units-written-lo": I["wide"];
  "data-units-written-hi": I["wide"];
  "host-read-commands-lo": I["wide"];
  "host-read-commands-hi": I["wide"];
  "host-write-commands-lo": I["wide"];
  "host-write-commands-hi": I["wide"];
  "controller-busy-time-lo": I["wide"];
  "controller-busy-time-hi": I["wide"];
  "power-cycles-lo": I["wide"];
  "power-cycles-hi": I["wide"];
  "power-on-hours-lo": I["wide"];
  "power-on-hours-hi": I["wide"];
  "unsafe-shutdowns-lo": I["wide"];
  "unsafe-shutdowns-hi": I["wide"];
  "media-errors-lo": I["wide"];
  "media-errors-hi": I["wide"];
  "number-of-error-log-entries-lo": I["wide"];
  "number-of-error-log-entries-hi": I["wide"];
}

/** [GuestNetworkInterface](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterface) */
export interface GuestNetworkInterface<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  "hardware-address"?: string;
  "ip-addresses"?: GuestIpAddress<I>[];
  statistics?: GuestNetworkInterfaceStat<I>;
}

/** [GuestNetworkInterfaceStat](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestNetworkInterfaceStat) */
export interface GuestNetworkInterfaceStat<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "rx-bytes": I["wide"];
  "rx-packets": I["wide"];
  "rx-errs": I["wide"];
  "rx-dropped": I["wide"];
  "tx-bytes": I["wide"];
  "tx-packets": I["wide"];
  "tx-errs": I["wide"];
  "tx-dropped": I["wide"];
}

/** [GuestOSInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestOSInfo) */
export interface GuestOSInfo {
  "kernel-release"?: string;
  "kernel-version"?: string;
  machine?: string;
  id?: string;
  name?: string;
  "pretty-name"?: string;
  version?: string;
  "version-id"?: string;
  variant?: string;
  "variant-id"?: string;
}

/** [GuestPCIAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestPCIAddress) */
export interface GuestPCIAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  domain: I["int64"];
  bus: I["int64"];
  slot: I["int64"];
  function: I["int64"];
}

/** [GuestTimezone](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestTimezone) */
export interface GuestTimezone<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  zone?: string;
  offset: I["int64"];
}

/** [GuestUser](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestUser) */
export interface GuestUser {
  user: string;
  "login-time": number;
  domain?: string;
}

/** [QGASeek](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#enum-QGA-qapi-schema.QGASeek) */
export type QGASeek = "set" | "cur" | "end";

export interface GuestExecStatusArguments {
  pid: number | bigint;
}

export interface GuestExecArguments {
  path: string;
  arg?: readonly string[] | undefined;
  env?: readonly string[] | undefined;
  "input-data"?: string | undefined;
  "capture-output"?: boolean | undefined;
}

export interface GuestFileCloseArguments {
  handle: number | bigint;
}

export interface GuestFileFlushArguments {
  handle: number | bigint;
}

export interface GuestFileOpenArguments {
  path: string;
  mode?: string | undefined;
}

export interface GuestFileReadArguments {
  handle: number | bigint;
  count?: number | bigint | undefined;
}

export interface GuestFileSeekArguments {
  handle: number | bigint;
  offset: number | bigint;
  whence: GuestFileWhence;
}

export interface GuestFileWriteArguments {
  handle: number | bigint;
  "buf-b64": string;
  count?: number | bigint | undefined;
}

export interface GuestFsfreezeFreezeListArguments {
  mountpoints?: readonly string[] | undefined;
}

export interface GuestFstrimArguments {
  minimum?: number | bigint | undefined;
}

export interface GuestSetMemoryBlocksArguments {
  "mem-blks": readonly GuestMemoryBlockInput[];
}

export interface GuestSetTimeArguments {
  time?: number | bigint | undefined;
}

export interface GuestSetUserPasswordArguments {
  username: string;
  password: string;
  crypted: boolean;
}

export interface GuestSetVcpusArguments {
  vcpus: readonly GuestLogicalProcessorInput[];
}

export interface GuestShutdownArguments {
  mode?: string | undefined;
}

export interface GuestSshAddAuthorizedKeysArguments {
  username: string;
  keys: readonly string[];
  reset?: boolean | undefined;
}

export interface GuestSshGetAuthorizedKeysArguments {
  username: string;
}

export interface GuestSshRemoveAuthorizedKeysArguments {
  username: string;
  keys: readonly string[];
}

export interface GuestSyncDelimitedArguments {
  id: number | bigint;
}

export interface GuestSyncArguments {
  id: number | bigint;
}
