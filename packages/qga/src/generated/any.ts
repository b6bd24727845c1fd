// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

import type {
  GuestAgentInfo,
  GuestAuthorizedKeys,
  GuestCpuStats,
  GuestDeviceInfo,
  GuestDiskInfo,
  GuestDiskStatsInfo,
  GuestExec,
  GuestExecCaptureOutput,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWrite,
  GuestFilesystemInfo,
  GuestFilesystemTrimResponse,
  GuestFsfreezeStatus,
  GuestHostName,
  GuestLoadAverage,
  GuestLogicalProcessor,
  GuestMemoryBlock,
  GuestMemoryBlockInfo,
  GuestMemoryBlockResponse,
  GuestNetworkInterface,
  GuestNetworkRoute,
  GuestOSInfo,
  GuestTimezone,
  GuestUser,
  GuestExecStatusArguments,
  GuestFileCloseArguments,
  GuestFileFlushArguments,
  GuestFileOpenArguments,
  GuestFileReadArguments,
  GuestFileSeekArguments,
  GuestFileWriteArguments,
  GuestFsfreezeFreezeListArguments,
  GuestFstrimArguments,
  GuestSetMemoryBlocksArguments,
  GuestSetTimeArguments,
  GuestSetUserPasswordArguments,
  GuestSetVcpusArguments,
  GuestShutdownArguments,
  GuestSshAddAuthorizedKeysArguments,
  GuestSshGetAuthorizedKeysArguments,
  GuestSshRemoveAuthorizedKeysArguments,
  GuestSyncDelimitedArguments,
  GuestSyncArguments,
} from "./qemu-11.1.js";

export type {
  GuestAgentCommandInfo,
  GuestAgentInfo,
  GuestAuthorizedKeys,
  GuestCCWAddress,
  GuestCpuStats,
  GuestCpuStats_Linux,
  GuestCpuStatsType,
  GuestDeviceId,
  GuestDeviceId_Pci,
  GuestDeviceIdPCI,
  GuestDeviceInfo,
  GuestDeviceType,
  GuestDiskAddress,
  GuestDiskBusType,
  GuestDiskInfo,
  GuestDiskSmart,
  GuestDiskSmart_Nvme,
  GuestDiskSmart_Other,
  GuestDiskStats,
  GuestDiskStatsInfo,
  GuestExec,
  GuestExecCaptureOutput,
  GuestExecCaptureOutputMode,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWhence,
  GuestFileWrite,
  GuestFilesystemInfo,
  GuestFilesystemTrimResponse,
  GuestFilesystemTrimResult,
  GuestFsfreezeStatus,
  GuestHostName,
  GuestIpAddress,
  GuestIpAddressType,
  GuestLinuxCpuStats,
  GuestLoadAverage,
  GuestLogicalProcessor,
  GuestLogicalProcessorInput,
  GuestMemoryBlock,
  GuestMemoryBlockInput,
  GuestMemoryBlockInfo,
  GuestMemoryBlockResponse,
  GuestMemoryBlockResponseType,
  GuestNVMeSmart,
  GuestNetworkInterface,
  GuestNetworkInterfaceStat,
  GuestNetworkRoute,
  GuestOSInfo,
  GuestPCIAddress,
  GuestTimezone,
  GuestUser,
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
  GuestSetMemoryBlocksArguments,
  GuestSetTimeArguments,
  GuestSetUserPasswordArguments,
  GuestSetVcpusArguments,
  GuestShutdownArguments,
  GuestSshAddAuthorizedKeysArguments,
  GuestSshGetAuthorizedKeysArguments,
  GuestSshRemoveAuthorizedKeysArguments,
  GuestSyncDelimitedArguments,
  GuestSyncArguments,
} from "./qemu-11.1.js";

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
  /** [guest-fsfreeze-freeze](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-freeze": Command<NoArguments, I["int64"]>;
  /** [guest-fsfreeze-freeze-list](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-freeze-list": Command<GuestFsfreezeFreezeListArguments, I["int64"]>;
  /** [guest-fsfreeze-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-status": Command<NoArguments, GuestFsfreezeStatus>;
  /** [guest-fsfreeze-thaw](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-thaw": Command<NoArguments, I["int64"]>;
  /** [guest-fstrim](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim) If `CONFIG_WIN32 || CONFIG_FSTRIM`. */
  "guest-fstrim": Command<GuestFstrimArguments, GuestFilesystemTrimResponse<I>>;
  /**
   * [guest-get-cpustats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-cpustats) If `CONFIG_LINUX`.
   * @since 7.2
   */
  "guest-get-cpustats": Command<NoArguments, GuestCpuStats<I>[]>;
  /** [guest-get-devices](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices) If `CONFIG_WIN32`. */
  "guest-get-devices": Command<NoArguments, GuestDeviceInfo<I>[]>;
  /** [guest-get-disks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks) If `CONFIG_WIN32 || CONFIG_LIBUDEV`. */
  "guest-get-disks": Command<NoArguments, GuestDiskInfo<I>[]>;
  /**
   * [guest-get-diskstats](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-diskstats) If `CONFIG_LINUX`.
   * @since 7.2
   */
  "guest-get-diskstats": Command<NoArguments, GuestDiskStatsInfo<I>[]>;
  /** [guest-get-fsinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo) If `CONFIG_WIN32 || CONFIG_LINUX`. */
  "guest-get-fsinfo": Command<NoArguments, GuestFilesystemInfo<I>[]>;
  /** [guest-get-host-name](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name) */
  "guest-get-host-name": Command<NoArguments, GuestHostName>;
  /**
   * [guest-get-load](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-load) If `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
   * @since 10.0
   */
  "guest-get-load": Command<NoArguments, GuestLoadAverage>;
  /** [guest-get-memory-block-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info) If `CONFIG_LINUX`. */
  "guest-get-memory-block-info": Command<NoArguments, GuestMemoryBlockInfo<I>>;
  /** [guest-get-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks) If `CONFIG_LINUX`. */
  "guest-get-memory-blocks": Command<NoArguments, GuestMemoryBlock<I>[]>;
  /** [guest-get-osinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo) */
  "guest-get-osinfo": Command<NoArguments, GuestOSInfo>;
  /** [guest-get-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time) */
  "guest-get-time": Command<NoArguments, I["wide"]>;
  /** [guest-get-timezone](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone) */
  "guest-get-timezone": Command<NoArguments, GuestTimezone<I>>;
  /** [guest-get-users](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users) If `CONFIG_WIN32 || HAVE_UTMPX`. */
  "guest-get-users": Command<NoArguments, GuestUser[]>;
  /** [guest-get-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus) If `CONFIG_LINUX || CONFIG_WIN32`. */
  "guest-get-vcpus": Command<NoArguments, GuestLogicalProcessor<I>[]>;
  /** [guest-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info) */
  "guest-info": Command<NoArguments, GuestAgentInfo>;
  /** [guest-network-get-interfaces](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces) If `CONFIG_WIN32 || HAVE_GETIFADDRS`. */
  "guest-network-get-interfaces": Command<NoArguments, GuestNetworkInterface<I>[]>;
  /**
   * [guest-network-get-route](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-route) If `CONFIG_LINUX`.
   * @since 10.0
   */
  "guest-network-get-route": Command<NoArguments, GuestNetworkRoute<I>[]>;
  /** [guest-ping](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping) */
  "guest-ping": Command<NoArguments, NoResult>;
  /** [guest-set-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks) If `CONFIG_LINUX`. */
  "guest-set-memory-blocks": Command<GuestSetMemoryBlocksArguments, GuestMemoryBlockResponse<I>[]>;
  /** [guest-set-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time) */
  "guest-set-time": Command<GuestSetTimeArguments, NoResult>;
  /** [guest-set-user-password](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password) If `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`. */
  "guest-set-user-password": Command<GuestSetUserPasswordArguments, NoResult>;
  /** [guest-set-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus) If `CONFIG_LINUX`. */
  "guest-set-vcpus": Command<GuestSetVcpusArguments, I["int64"]>;
  /** [guest-shutdown](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown) */
  "guest-shutdown": Command<GuestShutdownArguments, undefined>;
  /** [guest-ssh-add-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys) */
  "guest-ssh-add-authorized-keys": Command<GuestSshAddAuthorizedKeysArguments, NoResult>;
  /** [guest-ssh-get-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys) */
  "guest-ssh-get-authorized-keys": Command<GuestSshGetAuthorizedKeysArguments, GuestAuthorizedKeys>;
  /** [guest-ssh-remove-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys) */
  "guest-ssh-remove-authorized-keys": Command<GuestSshRemoveAuthorizedKeysArguments, NoResult>;
  /** [guest-suspend-disk](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk) If `CONFIG_LINUX || CONFIG_WIN32`. */
  "guest-suspend-disk": Command<NoArguments, undefined>;
  /** [guest-suspend-hybrid](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid) If `CONFIG_LINUX`. */
  "guest-suspend-hybrid": Command<NoArguments, undefined>;
  /** [guest-suspend-ram](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram) If `CONFIG_LINUX || CONFIG_WIN32`. */
  "guest-suspend-ram": Command<NoArguments, undefined>;
  /** [guest-sync](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync) */
  "guest-sync": Command<GuestSyncArguments, I["wide"]>;
  /** [guest-sync-delimited](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-sync-delimited) */
  "guest-sync-delimited": Command<GuestSyncDelimitedArguments, I["wide"]>;
}

export interface GuestExecArguments {
  path: string;
  arg?: readonly string[] | undefined;
  env?: readonly string[] | undefined;
  "input-data"?: string | undefined;
  "capture-output"?: boolean | GuestExecCaptureOutput | undefined;
}
