// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

import type {
  NoArguments,
  NoResult,
  Command,
  GuestAgentInfo,
  GuestDiskSmart_Other,
  GuestExec,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWrite,
  GuestHostName,
  GuestOSInfo,
  GuestTimezone,
  GuestExecStatusArguments,
  GuestFileCloseArguments,
  GuestFileFlushArguments,
  GuestFileOpenArguments,
  GuestFileReadArguments,
  GuestFileSeekArguments,
  GuestFileWriteArguments,
  GuestFsfreezeFreezeListArguments,
  GuestFstrimArguments,
  GuestSetTimeArguments,
  GuestSetUserPasswordArguments,
  GuestShutdownArguments,
  GuestSshAddAuthorizedKeysArguments,
  GuestSshGetAuthorizedKeysArguments,
  GuestSshRemoveAuthorizedKeysArguments,
  GuestSyncDelimitedArguments,
  GuestSyncArguments,
} from "./qemu-11.1.js";

export type {
  NoArguments,
  NoResult,
  Command,
  GuestAgentCommandInfo,
  GuestAgentInfo,
  GuestDiskSmart_Other,
  GuestExec,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWhence,
  GuestFileWrite,
  GuestHostName,
  GuestOSInfo,
  GuestTimezone,
  QGASeek,
  GuestExecStatusArguments,
  GuestFileCloseArguments,
  GuestFileFlushArguments,
  GuestFileOpenArguments,
  GuestFileReadArguments,
  GuestFileSeekArguments,
  GuestFileWriteArguments,
  GuestFsfreezeFreezeListArguments,
  GuestFstrimArguments,
  GuestSetTimeArguments,
  GuestSetUserPasswordArguments,
  GuestShutdownArguments,
  GuestSshAddAuthorizedKeysArguments,
  GuestSshGetAuthorizedKeysArguments,
  GuestSshRemoveAuthorizedKeysArguments,
  GuestSyncDelimitedArguments,
  GuestSyncArguments,
} from "./qemu-11.1.js";

/** What every command takes. */
export interface CommandArguments {
  /** [guest-exec](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec) */
  "guest-exec": GuestExecArguments;
  /** [guest-exec-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-exec-status) */
  "guest-exec-status": GuestExecStatusArguments;
  /** [guest-file-close](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-close) */
  "guest-file-close": GuestFileCloseArguments;
  /** [guest-file-flush](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-flush) */
  "guest-file-flush": GuestFileFlushArguments;
  /** [guest-file-open](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-open) */
  "guest-file-open": GuestFileOpenArguments;
  /** [guest-file-read](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-read) */
  "guest-file-read": GuestFileReadArguments;
  /** [guest-file-seek](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-seek) */
  "guest-file-seek": GuestFileSeekArguments;
  /** [guest-file-write](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-file-write) */
  "guest-file-write": GuestFileWriteArguments;
  /** [guest-fsfreeze-freeze](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze) */
  "guest-fsfreeze-freeze": NoArguments;
  /** [guest-fsfreeze-freeze-list](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list) */
  "guest-fsfreeze-freeze-list": GuestFsfreezeFreezeListArguments;
  /** [guest-fsfreeze-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status) */
  "guest-fsfreeze-status": NoArguments;
  /** [guest-fsfreeze-thaw](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw) */
  "guest-fsfreeze-thaw": NoArguments;
  /** [guest-fstrim](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim) */
  "guest-fstrim": GuestFstrimArguments;
  /**
   * [guest-get-cpustats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-cpustats)
   * @since 7.2
   */
  "guest-get-cpustats": NoArguments;
  /** [guest-get-devices](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices) */
  "guest-get-devices": NoArguments;
  /** [guest-get-disks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks) */
  "guest-get-disks": NoArguments;
  /**
   * [guest-get-diskstats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-diskstats)
   * @since 7.2
   */
  "guest-get-diskstats": NoArguments;
  /** [guest-get-fsinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo) */
  "guest-get-fsinfo": NoArguments;
  /** [guest-get-host-name](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name) */
  "guest-get-host-name": NoArguments;
  /** [guest-get-memory-block-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info) */
  "guest-get-memory-block-info": NoArguments;
  /** [guest-get-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks) */
  "guest-get-memory-blocks": NoArguments;
  /** [guest-get-osinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo) */
  "guest-get-osinfo": NoArguments;
  /** [guest-get-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time) */
  "guest-get-time": NoArguments;
  /** [guest-get-timezone](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone) */
  "guest-get-timezone": NoArguments;
  /** [guest-get-users](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users) */
  "guest-get-users": NoArguments;
  /** [guest-get-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus) */
  "guest-get-vcpus": NoArguments;
  /** [guest-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info) */
  "guest-info": NoArguments;
  /** [guest-network-get-interfaces](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces) */
  "guest-network-get-interfaces": NoArguments;
  /** [guest-ping](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping) */
  "guest-ping": NoArguments;
  /** [guest-set-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks) */
  "guest-set-memory-blocks": GuestSetMemoryBlocksArguments;
  /** [guest-set-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time) */
  "guest-set-time": GuestSetTimeArguments;
  /** [guest-set-user-password](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password) */
  "guest-set-user-password": GuestSetUserPasswordArguments;
  /** [guest-set-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus) */
  "guest-set-vcpus": GuestSetVcpusArguments;
  /** [guest-shutdown](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown) */
  "guest-shutdown": GuestShutdownArguments;
  /** [guest-ssh-add-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-add-authorized-keys": GuestSshAddAuthorizedKeysArguments;
  /** [guest-ssh-get-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-get-authorized-keys": GuestSshGetAuthorizedKeysArguments;
  /** [guest-ssh-remove-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys) If `CONFIG_POSIX`. */
  "guest-ssh-remove-authorized-keys": GuestSshRemoveAuthorizedKeysArguments;
  /** [guest-suspend-disk](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk) */
  "guest-suspend-disk": NoArguments;
  /** [guest-suspend-hybrid](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid) */
  "guest-suspend-hybrid": NoArguments;
  /** [guest-suspend-ram](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram) */
  "guest-suspend-ram": NoArguments;
  /** [guest-sync](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync) */
  "guest-sync": GuestSyncArguments;
  /** [guest-sync-delimited](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync-delimited) */
  "guest-sync-delimited": GuestSyncDelimitedArguments;
}

/** What every command returns. */
export interface CommandReturns<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "guest-exec": GuestExec<I>;
  "guest-exec-status": GuestExecStatus<I>;
  "guest-file-close": NoResult;
  "guest-file-flush": NoResult;
  "guest-file-open": I["int64"];
  "guest-file-read": GuestFileRead<I>;
  "guest-file-seek": GuestFileSeek<I>;
  "guest-file-write": GuestFileWrite<I>;
  "guest-fsfreeze-freeze": I["int64"];
  "guest-fsfreeze-freeze-list": I["int64"];
  "guest-fsfreeze-status": GuestFsfreezeStatus;
  "guest-fsfreeze-thaw": I["int64"];
  "guest-fstrim": GuestFilesystemTrimResponse<I>;
  "guest-get-cpustats": GuestCpuStats<I>[];
  "guest-get-devices": GuestDeviceInfo<I>[];
  "guest-get-disks": GuestDiskInfo<I>[];
  "guest-get-diskstats": GuestDiskStatsInfo<I>[];
  "guest-get-fsinfo": GuestFilesystemInfo<I>[];
  "guest-get-host-name": GuestHostName;
  "guest-get-memory-block-info": GuestMemoryBlockInfo<I>;
  "guest-get-memory-blocks": GuestMemoryBlock<I>[];
  "guest-get-osinfo": GuestOSInfo;
  "guest-get-time": I["wide"];
  "guest-get-timezone": GuestTimezone<I>;
  "guest-get-users": GuestUser[];
  "guest-get-vcpus": GuestLogicalProcessor<I>[];
  "guest-info": GuestAgentInfo;
  "guest-network-get-interfaces": GuestNetworkInterface<I>[];
  "guest-ping": NoResult;
  "guest-set-memory-blocks": GuestMemoryBlockResponse<I>[];
  "guest-set-time": NoResult;
  "guest-set-user-password": NoResult;
  "guest-set-vcpus": I["int64"];
  "guest-shutdown": undefined;
  "guest-ssh-add-authorized-keys": NoResult;
  "guest-ssh-get-authorized-keys": GuestAuthorizedKeys;
  "guest-ssh-remove-authorized-keys": NoResult;
  "guest-suspend-disk": undefined;
  "guest-suspend-hybrid": undefined;
  "guest-suspend-ram": undefined;
  "guest-sync": I["wide"];
  "guest-sync-delimited": I["wide"];
}

/** Every command with its arguments and its result. */
export type Commands<I extends IntegerTypes = IntegerTypesByMode["auto"]> = {
  [Name in keyof CommandArguments]: Command<CommandArguments[Name], CommandReturns<I>[Name]>;
};

/** All commands and events. */
export interface Model<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  arguments: CommandArguments;
  returns: CommandReturns<I>;
  commands: Commands<I>;
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

/** [GuestPCIAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestPCIAddress) */
export interface GuestPCIAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  domain: I["int64"];
  bus: I["int64"];
  slot: I["int64"];
  function: I["int64"];
}

/** [GuestUser](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestUser) */
export interface GuestUser {
  user: string;
  "login-time": number;
  domain?: string;
}

export interface GuestExecArguments {
  path: string;
  arg?: readonly string[] | undefined;
  env?: readonly string[] | undefined;
  "input-data"?: string | undefined;
  "capture-output"?: boolean | undefined;
}

export interface GuestSetMemoryBlocksArguments {
  "mem-blks": readonly GuestMemoryBlockInput[];
}

export interface GuestSetVcpusArguments {
  vcpus: readonly GuestLogicalProcessorInput[];
}
