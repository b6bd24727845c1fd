// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

import type {
  NoArguments,
  NoResult,
  Command,
  GuestAgentInfo,
  GuestAuthorizedKeys,
  GuestDeviceInfo,
  GuestDiskBusType,
  GuestExec,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWrite,
  GuestFilesystemTrimResponse,
  GuestFsfreezeStatus,
  GuestHostName,
  GuestLogicalProcessor,
  GuestMemoryBlock,
  GuestMemoryBlockInfo,
  GuestMemoryBlockResponse,
  GuestNetworkInterface,
  GuestOSInfo,
  GuestPCIAddress,
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

import type {
  GuestExecArguments,
} from "./qemu-7.2.js";

export type {
  NoArguments,
  NoResult,
  Command,
  GuestAgentCommandInfo,
  GuestAgentInfo,
  GuestAuthorizedKeys,
  GuestDeviceId,
  GuestDeviceId_Pci,
  GuestDeviceIdPCI,
  GuestDeviceInfo,
  GuestDeviceType,
  GuestDiskBusType,
  GuestExec,
  GuestExecStatus,
  GuestFileRead,
  GuestFileSeek,
  GuestFileWhence,
  GuestFileWrite,
  GuestFilesystemTrimResponse,
  GuestFilesystemTrimResult,
  GuestFsfreezeStatus,
  GuestHostName,
  GuestIpAddress,
  GuestIpAddressType,
  GuestLogicalProcessor,
  GuestLogicalProcessorInput,
  GuestMemoryBlock,
  GuestMemoryBlockInput,
  GuestMemoryBlockInfo,
  GuestMemoryBlockResponse,
  GuestMemoryBlockResponseType,
  GuestNetworkInterface,
  GuestNetworkInterfaceStat,
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

export type {
  GuestExecArguments,
} from "./qemu-7.2.js";

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
  /** [guest-fsfreeze-freeze](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-freeze": NoArguments;
  /** [guest-fsfreeze-freeze-list](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-freeze-list) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-freeze-list": GuestFsfreezeFreezeListArguments;
  /** [guest-fsfreeze-status](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-status) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-status": NoArguments;
  /** [guest-fsfreeze-thaw](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fsfreeze-thaw) If `CONFIG_WIN32 || CONFIG_FSFREEZE`. */
  "guest-fsfreeze-thaw": NoArguments;
  /** [guest-fstrim](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-fstrim) If `CONFIG_WIN32 || CONFIG_FSTRIM`. */
  "guest-fstrim": GuestFstrimArguments;
  /** [guest-get-devices](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-devices) If `CONFIG_WIN32`. */
  "guest-get-devices": NoArguments;
  /** [guest-get-disks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-disks) If `CONFIG_WIN32 || CONFIG_LIBUDEV`. */
  "guest-get-disks": NoArguments;
  /** [guest-get-fsinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-fsinfo) If `CONFIG_WIN32 || CONFIG_LINUX`. */
  "guest-get-fsinfo": NoArguments;
  /** [guest-get-host-name](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-host-name) */
  "guest-get-host-name": NoArguments;
  /** [guest-get-memory-block-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-block-info) If `CONFIG_LINUX`. */
  "guest-get-memory-block-info": NoArguments;
  /** [guest-get-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-memory-blocks) If `CONFIG_LINUX`. */
  "guest-get-memory-blocks": NoArguments;
  /** [guest-get-osinfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-osinfo) */
  "guest-get-osinfo": NoArguments;
  /** [guest-get-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-time) */
  "guest-get-time": NoArguments;
  /** [guest-get-timezone](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-timezone) */
  "guest-get-timezone": NoArguments;
  /** [guest-get-users](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-users) If `CONFIG_WIN32 || HAVE_UTMPX`. */
  "guest-get-users": NoArguments;
  /** [guest-get-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-get-vcpus) If `CONFIG_LINUX || CONFIG_WIN32`. */
  "guest-get-vcpus": NoArguments;
  /** [guest-info](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-info) */
  "guest-info": NoArguments;
  /** [guest-network-get-interfaces](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-network-get-interfaces) If `CONFIG_WIN32 || HAVE_GETIFADDRS`. */
  "guest-network-get-interfaces": NoArguments;
  /** [guest-ping](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ping) */
  "guest-ping": NoArguments;
  /** [guest-set-memory-blocks](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-memory-blocks) If `CONFIG_LINUX`. */
  "guest-set-memory-blocks": GuestSetMemoryBlocksArguments;
  /** [guest-set-time](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-time) */
  "guest-set-time": GuestSetTimeArguments;
  /** [guest-set-user-password](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-user-password) If `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`. */
  "guest-set-user-password": GuestSetUserPasswordArguments;
  /** [guest-set-vcpus](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-set-vcpus) If `CONFIG_LINUX`. */
  "guest-set-vcpus": GuestSetVcpusArguments;
  /** [guest-shutdown](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-shutdown) */
  "guest-shutdown": GuestShutdownArguments;
  /** [guest-ssh-add-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-add-authorized-keys) */
  "guest-ssh-add-authorized-keys": GuestSshAddAuthorizedKeysArguments;
  /** [guest-ssh-get-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-get-authorized-keys) */
  "guest-ssh-get-authorized-keys": GuestSshGetAuthorizedKeysArguments;
  /** [guest-ssh-remove-authorized-keys](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-ssh-remove-authorized-keys) */
  "guest-ssh-remove-authorized-keys": GuestSshRemoveAuthorizedKeysArguments;
  /** [guest-suspend-disk](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-disk) If `CONFIG_LINUX || CONFIG_WIN32`. */
  "guest-suspend-disk": NoArguments;
  /** [guest-suspend-hybrid](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-hybrid) If `CONFIG_LINUX`. */
  "guest-suspend-hybrid": NoArguments;
  /** [guest-suspend-ram](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#command-QGA-qapi-schema.guest-suspend-ram) If `CONFIG_LINUX || CONFIG_WIN32`. */
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
  "guest-get-devices": GuestDeviceInfo<I>[];
  "guest-get-disks": GuestDiskInfo<I>[];
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

/** [GuestDiskAddress](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskAddress) If `CONFIG_WIN32 || CONFIG_LINUX`. */
export interface GuestDiskAddress<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "pci-controller": GuestPCIAddress<I>;
  "bus-type": GuestDiskBusType;
  bus: I["int64"];
  target: I["int64"];
  unit: I["int64"];
  serial?: string;
  dev?: string;
}

/** [GuestDiskInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestDiskInfo) If `CONFIG_WIN32 || CONFIG_LIBUDEV`. */
export interface GuestDiskInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  partition: boolean;
  dependencies?: string[];
  address?: GuestDiskAddress<I>;
  alias?: string;
}

/** [GuestFilesystemInfo](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#object-QGA-qapi-schema.GuestFilesystemInfo) If `CONFIG_WIN32 || CONFIG_LINUX`. */
export interface GuestFilesystemInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  mountpoint: string;
  type: string;
  "used-bytes"?: I["int64"];
  "total-bytes"?: I["int64"];
  disk: GuestDiskAddress<I>[];
}
