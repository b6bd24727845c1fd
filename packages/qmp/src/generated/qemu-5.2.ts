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
  /** [add-fd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd) */
  "add-fd": Command<AddFdArguments, AddfdInfo<I>>;
  /** [add_client](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client) */
  add_client: Command<AddClientArguments, NoResult>;
  /** [announce-self](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self) */
  "announce-self": Command<AnnounceParameters, NoResult>;
  /** [balloon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon) */
  balloon: Command<BalloonArguments, NoResult>;
  /** [block-commit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-commit) */
  "block-commit": Command<BlockCommitArguments, NoResult>;
  /** [block-dirty-bitmap-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-add) */
  "block-dirty-bitmap-add": Command<BlockDirtyBitmapAdd, NoResult>;
  /** [block-dirty-bitmap-clear](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-clear) */
  "block-dirty-bitmap-clear": Command<BlockDirtyBitmap, NoResult>;
  /** [block-dirty-bitmap-disable](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-disable) */
  "block-dirty-bitmap-disable": Command<BlockDirtyBitmap, NoResult>;
  /** [block-dirty-bitmap-enable](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-enable) */
  "block-dirty-bitmap-enable": Command<BlockDirtyBitmap, NoResult>;
  /** [block-dirty-bitmap-merge](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-merge) */
  "block-dirty-bitmap-merge": Command<BlockDirtyBitmapMerge, NoResult>;
  /** [block-dirty-bitmap-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-remove) */
  "block-dirty-bitmap-remove": Command<BlockDirtyBitmap, NoResult>;
  /** [block-export-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add) */
  "block-export-add": Command<BlockExportOptions, NoResult>;
  /** [block-export-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del) */
  "block-export-del": Command<BlockExportDelArguments, NoResult>;
  /** [block-job-cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-cancel) */
  "block-job-cancel": Command<BlockJobCancelArguments, NoResult>;
  /** [block-job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete) */
  "block-job-complete": Command<BlockJobCompleteArguments, NoResult>;
  /** [block-job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss) */
  "block-job-dismiss": Command<BlockJobDismissArguments, NoResult>;
  /** [block-job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize) */
  "block-job-finalize": Command<BlockJobFinalizeArguments, NoResult>;
  /** [block-job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause) */
  "block-job-pause": Command<BlockJobPauseArguments, NoResult>;
  /** [block-job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume) */
  "block-job-resume": Command<BlockJobResumeArguments, NoResult>;
  /** [block-job-set-speed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed) */
  "block-job-set-speed": Command<BlockJobSetSpeedArguments, NoResult>;
  /** [block-latency-histogram-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set) */
  "block-latency-histogram-set": Command<BlockLatencyHistogramSetArguments, NoResult>;
  /** [block-set-write-threshold](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold) */
  "block-set-write-threshold": Command<BlockSetWriteThresholdArguments, NoResult>;
  /** [block-stream](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream) */
  "block-stream": Command<BlockStreamArguments, NoResult>;
  /** [block_passwd](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
  block_passwd: Command<BlockPasswdArguments, NoResult>;
  /** [block_resize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block_resize) */
  block_resize: Command<BlockResizeArguments, NoResult>;
  /** [block_set_io_throttle](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle) */
  block_set_io_throttle: Command<BlockIOThrottle, NoResult>;
  /** [blockdev-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-add) */
  "blockdev-add": Command<BlockdevOptions, NoResult>;
  /** [blockdev-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-backup) */
  "blockdev-backup": Command<BlockdevBackup, NoResult>;
  /** [blockdev-change-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium) */
  "blockdev-change-medium": Command<BlockdevChangeMediumArguments, NoResult>;
  /** [blockdev-close-tray](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray) */
  "blockdev-close-tray": Command<BlockdevCloseTrayArguments, NoResult>;
  /** [blockdev-create](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-create) */
  "blockdev-create": Command<BlockdevCreateArguments, NoResult>;
  /** [blockdev-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-del) */
  "blockdev-del": Command<BlockdevDelArguments, NoResult>;
  /** [blockdev-insert-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium) */
  "blockdev-insert-medium": Command<BlockdevInsertMediumArguments, NoResult>;
  /** [blockdev-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-mirror) */
  "blockdev-mirror": Command<BlockdevMirrorArguments, NoResult>;
  /** [blockdev-open-tray](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray) */
  "blockdev-open-tray": Command<BlockdevOpenTrayArguments, NoResult>;
  /** [blockdev-remove-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium) */
  "blockdev-remove-medium": Command<BlockdevRemoveMediumArguments, NoResult>;
  /** [blockdev-snapshot](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot) */
  "blockdev-snapshot": Command<BlockdevSnapshot, NoResult>;
  /** [blockdev-snapshot-delete-internal-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-delete-internal-sync) */
  "blockdev-snapshot-delete-internal-sync": Command<BlockdevSnapshotDeleteInternalSyncArguments, SnapshotInfo<I>>;
  /** [blockdev-snapshot-internal-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-internal-sync) */
  "blockdev-snapshot-internal-sync": Command<BlockdevSnapshotInternal, NoResult>;
  /** [blockdev-snapshot-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-sync) */
  "blockdev-snapshot-sync": Command<BlockdevSnapshotSync, NoResult>;
  /** [calc-dirty-rate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.calc-dirty-rate) */
  "calc-dirty-rate": Command<CalcDirtyRateArguments, NoResult>;
  /**
   * [change](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  change: Command<ChangeArguments, NoResult>;
  /** [change-backing-file](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.change-backing-file) */
  "change-backing-file": Command<ChangeBackingFileArguments, NoResult>;
  /** [change-vnc-password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password) If `CONFIG_VNC`. */
  "change-vnc-password": Command<ChangeVncPasswordArguments, NoResult>;
  /** [chardev-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add) */
  "chardev-add": Command<ChardevAddArguments, ChardevReturn>;
  /** [chardev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change) */
  "chardev-change": Command<ChardevChangeArguments, ChardevReturn>;
  /** [chardev-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove) */
  "chardev-remove": Command<ChardevRemoveArguments, NoResult>;
  /** [chardev-send-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break) */
  "chardev-send-break": Command<ChardevSendBreakArguments, NoResult>;
  /** [client_migrate_info](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.client_migrate_info) */
  client_migrate_info: Command<ClientMigrateInfoArguments, NoResult>;
  /** [closefd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd) */
  closefd: Command<ClosefdArguments, NoResult>;
  /** [cont](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont) */
  cont: Command<NoArguments, NoResult>;
  /** [device-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties) */
  "device-list-properties": Command<DeviceListPropertiesArguments, ObjectPropertyInfo[]>;
  /** [device_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add) */
  device_add: Command<DeviceAddArguments, NoResult>;
  /** [device_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del) */
  device_del: Command<DeviceDelArguments, NoResult>;
  /** [drive-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup) */
  "drive-backup": Command<DriveBackup, NoResult>;
  /** [drive-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror) */
  "drive-mirror": Command<DriveMirror, NoResult>;
  /** [dump-guest-memory](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory) */
  "dump-guest-memory": Command<DumpGuestMemoryArguments, NoResult>;
  /** [dump-skeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.dump-skeys) If `TARGET_S390X`. */
  "dump-skeys": Command<DumpSkeysArguments, NoResult>;
  /** [eject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject) */
  eject: Command<EjectArguments, NoResult>;
  /** [expire_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password) */
  expire_password: Command<ExpirePasswordArguments, NoResult>;
  /** [getfd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd) */
  getfd: Command<GetfdArguments, NoResult>;
  /** [human-monitor-command](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command) */
  "human-monitor-command": Command<HumanMonitorCommandArguments, string>;
  /** [inject-nmi](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi) */
  "inject-nmi": Command<NoArguments, NoResult>;
  /** [input-send-event](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event) */
  "input-send-event": Command<InputSendEventArguments, NoResult>;
  /** [job-cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel) */
  "job-cancel": Command<JobCancelArguments, NoResult>;
  /** [job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete) */
  "job-complete": Command<JobCompleteArguments, NoResult>;
  /** [job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss) */
  "job-dismiss": Command<JobDismissArguments, NoResult>;
  /** [job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize) */
  "job-finalize": Command<JobFinalizeArguments, NoResult>;
  /** [job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause) */
  "job-pause": Command<JobPauseArguments, NoResult>;
  /** [job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume) */
  "job-resume": Command<JobResumeArguments, NoResult>;
  /** [memsave](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave) */
  memsave: Command<MemsaveArguments, NoResult>;
  /** [migrate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate) */
  migrate: Command<MigrateArguments, NoResult>;
  /** [migrate-continue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-continue) */
  "migrate-continue": Command<MigrateContinueArguments, NoResult>;
  /** [migrate-incoming](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-incoming) */
  "migrate-incoming": Command<MigrateIncomingArguments, NoResult>;
  /** [migrate-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-pause) */
  "migrate-pause": Command<NoArguments, NoResult>;
  /** [migrate-recover](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-recover) */
  "migrate-recover": Command<MigrateRecoverArguments, NoResult>;
  /**
   * [migrate-set-cache-size](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "migrate-set-cache-size": Command<MigrateSetCacheSizeArguments, NoResult>;
  /** [migrate-set-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities) */
  "migrate-set-capabilities": Command<MigrateSetCapabilitiesArguments, NoResult>;
  /** [migrate-set-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters) */
  "migrate-set-parameters": Command<MigrateSetParameters, NoResult>;
  /** [migrate-start-postcopy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy) */
  "migrate-start-postcopy": Command<NoArguments, NoResult>;
  /** [migrate_cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel) */
  migrate_cancel: Command<NoArguments, NoResult>;
  /**
   * [migrate_set_downtime](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  migrate_set_downtime: Command<MigrateSetDowntimeArguments, NoResult>;
  /**
   * [migrate_set_speed](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  migrate_set_speed: Command<MigrateSetSpeedArguments, NoResult>;
  /**
   * [nbd-server-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
   * @deprecated since QEMU 5.2
   */
  "nbd-server-add": Command<NbdServerAddOptions, NoResult>;
  /**
   * [nbd-server-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
   * @deprecated since QEMU 5.2
   */
  "nbd-server-remove": Command<NbdServerRemoveArguments, NoResult>;
  /** [nbd-server-start](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start) */
  "nbd-server-start": Command<NbdServerStartArguments, NoResult>;
  /** [nbd-server-stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop) */
  "nbd-server-stop": Command<NoArguments, NoResult>;
  /** [netdev_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add) */
  netdev_add: Command<Netdev, NoResult>;
  /** [netdev_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del) */
  netdev_del: Command<NetdevDelArguments, NoResult>;
  /** [object-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add) */
  "object-add": Command<ObjectAddArguments, NoResult>;
  /** [object-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del) */
  "object-del": Command<ObjectDelArguments, NoResult>;
  /** [pmemsave](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave) */
  pmemsave: Command<PmemsaveArguments, NoResult>;
  /** [qmp_capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities) */
  qmp_capabilities: Command<QmpCapabilitiesArguments, NoResult>;
  /** [qom-get](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get) */
  "qom-get": Command<QomGetArguments, unknown>;
  /** [qom-list](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list) */
  "qom-list": Command<QomListArguments, ObjectPropertyInfo[]>;
  /** [qom-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties) */
  "qom-list-properties": Command<QomListPropertiesArguments, ObjectPropertyInfo[]>;
  /** [qom-list-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types) */
  "qom-list-types": Command<QomListTypesArguments, ObjectTypeInfo[]>;
  /** [qom-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set) */
  "qom-set": Command<QomSetArguments, NoResult>;
  /** [query-acpi-ospm-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status) */
  "query-acpi-ospm-status": Command<NoArguments, ACPIOSTInfo<I>[]>;
  /** [query-balloon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon) */
  "query-balloon": Command<NoArguments, BalloonInfo<I>>;
  /** [query-block](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block) */
  "query-block": Command<NoArguments, BlockInfo<I>[]>;
  /** [query-block-exports](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports) */
  "query-block-exports": Command<NoArguments, BlockExportInfo[]>;
  /** [query-block-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block-jobs) */
  "query-block-jobs": Command<NoArguments, BlockJobInfo<I>[]>;
  /** [query-blockstats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-blockstats) */
  "query-blockstats": Command<QueryBlockstatsArguments, BlockStats<I>[]>;
  /** [query-chardev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev) */
  "query-chardev": Command<NoArguments, ChardevInfo[]>;
  /** [query-chardev-backends](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends) */
  "query-chardev-backends": Command<NoArguments, ChardevBackendInfo[]>;
  /** [query-colo-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status) */
  "query-colo-status": Command<NoArguments, COLOStatus>;
  /** [query-command-line-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options) */
  "query-command-line-options": Command<QueryCommandLineOptionsArguments, CommandLineOptionInfo[]>;
  /** [query-commands](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands) */
  "query-commands": Command<NoArguments, CommandInfo[]>;
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-definitions) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS`. */
  "query-cpu-definitions": Command<NoArguments, CpuDefinitionInfo[]>;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-baseline) If `TARGET_S390X`. */
  "query-cpu-model-baseline": Command<QueryCpuModelBaselineArguments, CpuModelBaselineInfo>;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-comparison) If `TARGET_S390X`. */
  "query-cpu-model-comparison": Command<QueryCpuModelComparisonArguments, CpuModelCompareInfo>;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-expansion) If `TARGET_S390X || TARGET_I386 || TARGET_ARM`. */
  "query-cpu-model-expansion": Command<QueryCpuModelExpansionArguments, CpuModelExpansionInfo>;
  /**
   * [query-cpus](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-cpus": Command<NoArguments, CpuInfo<I>[]>;
  /** [query-cpus-fast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast) */
  "query-cpus-fast": Command<NoArguments, CpuInfoFast<I>[]>;
  /** [query-current-machine](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine) */
  "query-current-machine": Command<NoArguments, CurrentMachineParams>;
  /** [query-dirty-rate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate) */
  "query-dirty-rate": Command<NoArguments, DirtyRateInfo<I>>;
  /** [query-display-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options) */
  "query-display-options": Command<NoArguments, DisplayOptions>;
  /** [query-dump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump) */
  "query-dump": Command<NoArguments, DumpQueryResult<I>>;
  /** [query-dump-guest-memory-capability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability) */
  "query-dump-guest-memory-capability": Command<NoArguments, DumpGuestMemoryCapability>;
  /**
   * [query-events](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-events": Command<NoArguments, EventInfo[]>;
  /** [query-fdsets](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets) */
  "query-fdsets": Command<NoArguments, FdsetInfo<I>[]>;
  /** [query-gic-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-gic-capabilities) If `TARGET_ARM`. */
  "query-gic-capabilities": Command<NoArguments, GICCapability<I>[]>;
  /** [query-hotpluggable-cpus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus) */
  "query-hotpluggable-cpus": Command<NoArguments, HotpluggableCPU<I>[]>;
  /** [query-iothreads](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads) */
  "query-iothreads": Command<NoArguments, IOThreadInfo<I>[]>;
  /** [query-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs) */
  "query-jobs": Command<NoArguments, JobInfo<I>[]>;
  /** [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-kvm) */
  "query-kvm": Command<NoArguments, KvmInfo>;
  /** [query-machines](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines) */
  "query-machines": Command<NoArguments, MachineInfo<I>[]>;
  /** [query-memdev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev) */
  "query-memdev": Command<NoArguments, Memdev<I>[]>;
  /** [query-memory-devices](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices) */
  "query-memory-devices": Command<NoArguments, MemoryDeviceInfo<I>[]>;
  /** [query-memory-size-summary](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary) */
  "query-memory-size-summary": Command<NoArguments, MemoryInfo<I>>;
  /** [query-mice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice) */
  "query-mice": Command<NoArguments, MouseInfo<I>[]>;
  /** [query-migrate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate) */
  "query-migrate": Command<NoArguments, MigrationInfo<I>>;
  /**
   * [query-migrate-cache-size](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-migrate-cache-size": Command<NoArguments, I["wide"]>;
  /** [query-migrate-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-capabilities) */
  "query-migrate-capabilities": Command<NoArguments, MigrationCapabilityStatus[]>;
  /** [query-migrate-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-parameters) */
  "query-migrate-parameters": Command<NoArguments, MigrationParameters<I>>;
  /** [query-name](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name) */
  "query-name": Command<NoArguments, NameInfo>;
  /** [query-named-block-nodes](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-named-block-nodes) */
  "query-named-block-nodes": Command<QueryNamedBlockNodesArguments, BlockDeviceInfo<I>[]>;
  /** [query-pci](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci) */
  "query-pci": Command<NoArguments, PciInfo<I>[]>;
  /** [query-pr-managers](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.query-pr-managers) */
  "query-pr-managers": Command<NoArguments, PRManagerInfo[]>;
  /** [query-qmp-schema](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema) */
  "query-qmp-schema": Command<NoArguments, SchemaInfo[]>;
  /** [query-replay](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay) */
  "query-replay": Command<NoArguments, ReplayInfo<I>>;
  /** [query-rocker](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker) */
  "query-rocker": Command<QueryRockerArguments, RockerSwitch<I>>;
  /** [query-rocker-of-dpa-flows](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows) */
  "query-rocker-of-dpa-flows": Command<QueryRockerOfDpaFlowsArguments, RockerOfDpaFlow<I>[]>;
  /** [query-rocker-of-dpa-groups](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups) */
  "query-rocker-of-dpa-groups": Command<QueryRockerOfDpaGroupsArguments, RockerOfDpaGroup[]>;
  /** [query-rocker-ports](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports) */
  "query-rocker-ports": Command<QueryRockerPortsArguments, RockerPort[]>;
  /** [query-rx-filter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter) */
  "query-rx-filter": Command<QueryRxFilterArguments, RxFilterInfo<I>[]>;
  /** [query-sev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev) If `TARGET_I386`. */
  "query-sev": Command<NoArguments, SevInfo>;
  /** [query-sev-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-capabilities) If `TARGET_I386`. */
  "query-sev-capabilities": Command<NoArguments, SevCapability<I>>;
  /** [query-sev-launch-measure](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-launch-measure) If `TARGET_I386`. */
  "query-sev-launch-measure": Command<NoArguments, SevLaunchMeasureInfo>;
  /** [query-spice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice) If `CONFIG_SPICE`. */
  "query-spice": Command<NoArguments, SpiceInfo<I>>;
  /** [query-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status) */
  "query-status": Command<NoArguments, StatusInfo>;
  /** [query-target](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target) */
  "query-target": Command<NoArguments, TargetInfo>;
  /** [query-tpm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm) */
  "query-tpm": Command<NoArguments, TPMInfo[]>;
  /** [query-tpm-models](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models) */
  "query-tpm-models": Command<NoArguments, TpmModel[]>;
  /** [query-tpm-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types) */
  "query-tpm-types": Command<NoArguments, TpmType[]>;
  /** [query-uuid](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid) */
  "query-uuid": Command<NoArguments, UuidInfo>;
  /** [query-version](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version) */
  "query-version": Command<NoArguments, VersionInfo<I>>;
  /** [query-vm-generation-id](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id) */
  "query-vm-generation-id": Command<NoArguments, GuidInfo>;
  /** [query-vnc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc) If `CONFIG_VNC`. */
  "query-vnc": Command<NoArguments, VncInfo>;
  /** [query-vnc-servers](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers) If `CONFIG_VNC`. */
  "query-vnc-servers": Command<NoArguments, VncInfo2[]>;
  /** [query-xen-replication-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-xen-replication-status) If `CONFIG_REPLICATION`. */
  "query-xen-replication-status": Command<NoArguments, ReplicationStatus>;
  /** [quit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit) */
  quit: Command<NoArguments, NoResult>;
  /** [remove-fd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd) */
  "remove-fd": Command<RemoveFdArguments, NoResult>;
  /** [replay-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break) */
  "replay-break": Command<ReplayBreakArguments, NoResult>;
  /** [replay-delete-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break) */
  "replay-delete-break": Command<NoArguments, NoResult>;
  /** [replay-seek](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek) */
  "replay-seek": Command<ReplaySeekArguments, NoResult>;
  /** [ringbuf-read](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read) */
  "ringbuf-read": Command<RingbufReadArguments, string>;
  /** [ringbuf-write](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write) */
  "ringbuf-write": Command<RingbufWriteArguments, NoResult>;
  /** [rtc-reset-reinjection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.rtc-reset-reinjection) If `TARGET_I386`. */
  "rtc-reset-reinjection": Command<NoArguments, NoResult>;
  /** [screendump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump) */
  screendump: Command<ScreendumpArguments, NoResult>;
  /** [send-key](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key) */
  "send-key": Command<SendKeyArguments, NoResult>;
  /** [set-numa-node](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node) */
  "set-numa-node": Command<NumaOptions, NoResult>;
  /** [set_link](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link) */
  set_link: Command<SetLinkArguments, NoResult>;
  /** [set_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password) */
  set_password: Command<SetPasswordArguments, NoResult>;
  /** [stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop) */
  stop: Command<NoArguments, NoResult>;
  /** [system_powerdown](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown) */
  system_powerdown: Command<NoArguments, NoResult>;
  /** [system_reset](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset) */
  system_reset: Command<NoArguments, NoResult>;
  /** [system_wakeup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup) */
  system_wakeup: Command<NoArguments, NoResult>;
  /** [trace-event-get-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-get-state) */
  "trace-event-get-state": Command<TraceEventGetStateArguments, TraceEventInfo[]>;
  /** [trace-event-set-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-set-state) */
  "trace-event-set-state": Command<TraceEventSetStateArguments, NoResult>;
  /** [transaction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction) */
  transaction: Command<TransactionArguments, NoResult>;
  /** [watchdog-set-action](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action) */
  "watchdog-set-action": Command<WatchdogSetActionArguments, NoResult>;
  /** [x-blockdev-amend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend) */
  "x-blockdev-amend": Command<XBlockdevAmendArguments, NoResult>;
  /** [x-blockdev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change) */
  "x-blockdev-change": Command<XBlockdevChangeArguments, NoResult>;
  /** [x-blockdev-reopen](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
  "x-blockdev-reopen": Command<BlockdevOptions, NoResult>;
  /** [x-blockdev-set-iothread](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread) */
  "x-blockdev-set-iothread": Command<XBlockdevSetIothreadArguments, NoResult>;
  /** [x-colo-lost-heartbeat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat) */
  "x-colo-lost-heartbeat": Command<NoArguments, NoResult>;
  /** [x-debug-block-dirty-bitmap-sha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256) */
  "x-debug-block-dirty-bitmap-sha256": Command<BlockDirtyBitmap, BlockDirtyBitmapSha256>;
  /** [x-debug-query-block-graph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph) */
  "x-debug-query-block-graph": Command<NoArguments, XDbgBlockGraph<I>>;
  /** [x-exit-preconfig](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig) */
  "x-exit-preconfig": Command<NoArguments, NoResult>;
  /** [xen-colo-do-checkpoint](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint) If `CONFIG_REPLICATION`. */
  "xen-colo-do-checkpoint": Command<NoArguments, NoResult>;
  /** [xen-load-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state) */
  "xen-load-devices-state": Command<XenLoadDevicesStateArguments, NoResult>;
  /** [xen-save-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state) */
  "xen-save-devices-state": Command<XenSaveDevicesStateArguments, NoResult>;
  /** [xen-set-global-dirty-log](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log) */
  "xen-set-global-dirty-log": Command<XenSetGlobalDirtyLogArguments, NoResult>;
  /** [xen-set-replication](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication) If `CONFIG_REPLICATION`. */
  "xen-set-replication": Command<XenSetReplicationArguments, NoResult>;
}

/** Every event with its data; `undefined` for an event that carries none. */
export interface Events<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  /** [ACPI_DEVICE_OST](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-acpi.ACPI_DEVICE_OST) */
  ACPI_DEVICE_OST: AcpiDeviceOstEvent<I>;
  /** [BALLOON_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.BALLOON_CHANGE) */
  BALLOON_CHANGE: BalloonChangeEvent<I>;
  /** [BLOCK_EXPORT_DELETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED) */
  BLOCK_EXPORT_DELETED: BlockExportDeletedEvent;
  /** [BLOCK_IMAGE_CORRUPTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IMAGE_CORRUPTED) */
  BLOCK_IMAGE_CORRUPTED: BlockImageCorruptedEvent<I>;
  /** [BLOCK_IO_ERROR](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_IO_ERROR) */
  BLOCK_IO_ERROR: BlockIoErrorEvent;
  /** [BLOCK_JOB_CANCELLED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_CANCELLED) */
  BLOCK_JOB_CANCELLED: BlockJobCancelledEvent<I>;
  /** [BLOCK_JOB_COMPLETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_COMPLETED) */
  BLOCK_JOB_COMPLETED: BlockJobCompletedEvent<I>;
  /** [BLOCK_JOB_ERROR](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_ERROR) */
  BLOCK_JOB_ERROR: BlockJobErrorEvent;
  /** [BLOCK_JOB_PENDING](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_PENDING) */
  BLOCK_JOB_PENDING: BlockJobPendingEvent;
  /** [BLOCK_JOB_READY](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_JOB_READY) */
  BLOCK_JOB_READY: BlockJobReadyEvent<I>;
  /** [BLOCK_WRITE_THRESHOLD](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.BLOCK_WRITE_THRESHOLD) */
  BLOCK_WRITE_THRESHOLD: BlockWriteThresholdEvent<I>;
  /** [COLO_EXIT](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.COLO_EXIT) */
  COLO_EXIT: ColoExitEvent;
  /** [DEVICE_DELETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED) */
  DEVICE_DELETED: DeviceDeletedEvent;
  /** [DEVICE_TRAY_MOVED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED) */
  DEVICE_TRAY_MOVED: DeviceTrayMovedEvent;
  /** [DUMP_COMPLETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED) */
  DUMP_COMPLETED: DumpCompletedEvent<I>;
  /** [FAILOVER_NEGOTIATED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED) */
  FAILOVER_NEGOTIATED: FailoverNegotiatedEvent;
  /** [GUEST_CRASHLOADED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED) */
  GUEST_CRASHLOADED: GuestCrashloadedEvent<I>;
  /** [GUEST_PANICKED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED) */
  GUEST_PANICKED: GuestPanickedEvent<I>;
  /** [JOB_STATUS_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE) */
  JOB_STATUS_CHANGE: JobStatusChangeEvent;
  /** [MEMORY_DEVICE_SIZE_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE) */
  MEMORY_DEVICE_SIZE_CHANGE: MemoryDeviceSizeChangeEvent<I>;
  /** [MEMORY_FAILURE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE) */
  MEMORY_FAILURE: MemoryFailureEvent;
  /** [MEM_UNPLUG_ERROR](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
  MEM_UNPLUG_ERROR: MemUnplugErrorEvent;
  /** [MIGRATION](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION) */
  MIGRATION: MigrationEvent;
  /** [MIGRATION_PASS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS) */
  MIGRATION_PASS: MigrationPassEvent<I>;
  /** [NIC_RX_FILTER_CHANGED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NIC_RX_FILTER_CHANGED) */
  NIC_RX_FILTER_CHANGED: NicRxFilterChangedEvent;
  /** [POWERDOWN](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.POWERDOWN) */
  POWERDOWN: undefined;
  /** [PR_MANAGER_STATUS_CHANGED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.PR_MANAGER_STATUS_CHANGED) */
  PR_MANAGER_STATUS_CHANGED: PrManagerStatusChangedEvent;
  /** [QUORUM_FAILURE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_FAILURE) */
  QUORUM_FAILURE: QuorumFailureEvent<I>;
  /** [QUORUM_REPORT_BAD](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-core.QUORUM_REPORT_BAD) */
  QUORUM_REPORT_BAD: QuorumReportBadEvent<I>;
  /** [RDMA_GID_STATUS_CHANGED](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
  RDMA_GID_STATUS_CHANGED: RdmaGidStatusChangedEvent<I>;
  /** [RESET](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET) */
  RESET: ResetEvent;
  /** [RESUME](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME) */
  RESUME: undefined;
  /** [RTC_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc-target.RTC_CHANGE) If `TARGET_ALPHA || TARGET_ARM || TARGET_HPPA || TARGET_I386 || TARGET_MIPS || TARGET_MIPS64 || TARGET_MOXIE || TARGET_PPC || TARGET_PPC64 || TARGET_S390X || TARGET_SH4 || TARGET_SPARC`. */
  RTC_CHANGE: RtcChangeEvent<I>;
  /** [SHUTDOWN](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SHUTDOWN) */
  SHUTDOWN: ShutdownEvent;
  /** [SPICE_CONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_CONNECTED) If `CONFIG_SPICE`. */
  SPICE_CONNECTED: SpiceConnectedEvent;
  /** [SPICE_DISCONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_DISCONNECTED) If `CONFIG_SPICE`. */
  SPICE_DISCONNECTED: SpiceDisconnectedEvent;
  /** [SPICE_INITIALIZED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_INITIALIZED) If `CONFIG_SPICE`. */
  SPICE_INITIALIZED: SpiceInitializedEvent<I>;
  /** [SPICE_MIGRATE_COMPLETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.SPICE_MIGRATE_COMPLETED) If `CONFIG_SPICE`. */
  SPICE_MIGRATE_COMPLETED: undefined;
  /** [STOP](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.STOP) */
  STOP: undefined;
  /** [SUSPEND](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND) */
  SUSPEND: undefined;
  /** [SUSPEND_DISK](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK) */
  SUSPEND_DISK: undefined;
  /** [UNPLUG_PRIMARY](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.UNPLUG_PRIMARY) */
  UNPLUG_PRIMARY: UnplugPrimaryEvent;
  /** [VNC_CONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_CONNECTED) If `CONFIG_VNC`. */
  VNC_CONNECTED: VncConnectedEvent;
  /** [VNC_DISCONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_DISCONNECTED) If `CONFIG_VNC`. */
  VNC_DISCONNECTED: VncDisconnectedEvent;
  /** [VNC_INITIALIZED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-ui.VNC_INITIALIZED) If `CONFIG_VNC`. */
  VNC_INITIALIZED: VncInitializedEvent;
  /** [VSERPORT_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-char.VSERPORT_CHANGE) */
  VSERPORT_CHANGE: VserportChangeEvent;
  /** [WAKEUP](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WAKEUP) */
  WAKEUP: undefined;
  /** [WATCHDOG](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WATCHDOG) */
  WATCHDOG: WatchdogEvent;
}

/** The commands that may be executed out-of-band. */
export type OobCommand = "migrate-pause" | "migrate-recover";

/** [ACPIOSTInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.ACPIOSTInfo) */
export interface ACPIOSTInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  device?: string;
  slot: string;
  "slot-type": ACPISlotType;
  source: I["int64"];
  status: I["int64"];
}

/** [ACPISlotType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-acpi.ACPISlotType) */
export type ACPISlotType = "DIMM" | "CPU";

export interface AcpiDeviceOstEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  info: ACPIOSTInfo<I>;
}

/** [Abort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort) */
export interface Abort {
}

/** [AbortWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.AbortWrapper) */
export interface AbortWrapper {
  data: Abort;
}

/** [AcpiTableOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-acpi.AcpiTableOptions) */
export interface AcpiTableOptions {
  sig?: string | undefined;
  rev?: number | undefined;
  oem_id?: string | undefined;
  oem_table_id?: string | undefined;
  oem_rev?: number | undefined;
  asl_compiler_id?: string | undefined;
  asl_compiler_rev?: number | undefined;
  file?: string | undefined;
  data?: string | undefined;
}

/** [ActionCompletionMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.ActionCompletionMode) */
export type ActionCompletionMode = "individual" | "grouped";

/** [AddfdInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.AddfdInfo) */
export interface AddfdInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "fdset-id": I["int64"];
  fd: I["int64"];
}

/** [AnnounceParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.AnnounceParameters) */
export interface AnnounceParameters {
  initial: number | bigint;
  max: number | bigint;
  rounds: number | bigint;
  step: number | bigint;
  interfaces?: readonly string[] | undefined;
  id?: string | undefined;
}

/** [AudioFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudioFormat) */
export type AudioFormat = "u8" | "s8" | "u16" | "s16" | "u32" | "s32" | "f32";

/** [Audiodev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.Audiodev) */
export type Audiodev =
  | Audiodev_None
  | Audiodev_Alsa
  | Audiodev_Coreaudio
  | Audiodev_Dsound
  | Audiodev_Jack
  | Audiodev_Oss
  | Audiodev_Pa
  | Audiodev_Sdl
  | Audiodev_Spice
  | Audiodev_Wav;
export interface Audiodev_Base {
  id: string;
  "timer-period"?: number | undefined;
}
export interface Audiodev_None extends Audiodev_Base, AudiodevGenericOptions {
  driver: "none";
}
export interface Audiodev_Alsa extends Audiodev_Base, AudiodevAlsaOptions {
  driver: "alsa";
}
export interface Audiodev_Coreaudio extends Audiodev_Base, AudiodevCoreaudioOptions {
  driver: "coreaudio";
}
export interface Audiodev_Dsound extends Audiodev_Base, AudiodevDsoundOptions {
  driver: "dsound";
}
export interface Audiodev_Jack extends Audiodev_Base, AudiodevJackOptions {
  driver: "jack";
}
export interface Audiodev_Oss extends Audiodev_Base, AudiodevOssOptions {
  driver: "oss";
}
export interface Audiodev_Pa extends Audiodev_Base, AudiodevPaOptions {
  driver: "pa";
}
export interface Audiodev_Sdl extends Audiodev_Base, AudiodevGenericOptions {
  driver: "sdl";
}
export interface Audiodev_Spice extends Audiodev_Base, AudiodevGenericOptions {
  driver: "spice";
}
export interface Audiodev_Wav extends Audiodev_Base, AudiodevWavOptions {
  driver: "wav";
}

/** [AudiodevAlsaOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions) */
export interface AudiodevAlsaOptions {
  in?: AudiodevAlsaPerDirectionOptions | undefined;
  out?: AudiodevAlsaPerDirectionOptions | undefined;
  threshold?: number | undefined;
}

/** [AudiodevAlsaPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions) */
export interface AudiodevAlsaPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  dev?: string | undefined;
  "period-length"?: number | undefined;
  "try-poll"?: boolean | undefined;
}

/** [AudiodevCoreaudioOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions) */
export interface AudiodevCoreaudioOptions {
  in?: AudiodevCoreaudioPerDirectionOptions | undefined;
  out?: AudiodevCoreaudioPerDirectionOptions | undefined;
}

/** [AudiodevCoreaudioPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions) */
export interface AudiodevCoreaudioPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  "buffer-count"?: number | undefined;
}

/** [AudiodevDriver](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver) */
export type AudiodevDriver =
  | "none"
  | "alsa"
  | "coreaudio"
  | "dsound"
  | "jack"
  | "oss"
  | "pa"
  | "sdl"
  | "spice"
  | "wav";

/** [AudiodevDsoundOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions) */
export interface AudiodevDsoundOptions {
  in?: AudiodevPerDirectionOptions | undefined;
  out?: AudiodevPerDirectionOptions | undefined;
  latency?: number | undefined;
}

/** [AudiodevGenericOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions) */
export interface AudiodevGenericOptions {
  in?: AudiodevPerDirectionOptions | undefined;
  out?: AudiodevPerDirectionOptions | undefined;
}

/** [AudiodevJackOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions) */
export interface AudiodevJackOptions {
  in?: AudiodevJackPerDirectionOptions | undefined;
  out?: AudiodevJackPerDirectionOptions | undefined;
}

/** [AudiodevJackPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions) */
export interface AudiodevJackPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  "server-name"?: string | undefined;
  "client-name"?: string | undefined;
  "connect-ports"?: string | undefined;
  "start-server"?: boolean | undefined;
  "exact-name"?: boolean | undefined;
}

/** [AudiodevOssOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions) */
export interface AudiodevOssOptions {
  in?: AudiodevOssPerDirectionOptions | undefined;
  out?: AudiodevOssPerDirectionOptions | undefined;
  "try-mmap"?: boolean | undefined;
  exclusive?: boolean | undefined;
  "dsp-policy"?: number | undefined;
}

/** [AudiodevOssPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions) */
export interface AudiodevOssPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  dev?: string | undefined;
  "buffer-count"?: number | undefined;
  "try-poll"?: boolean | undefined;
}

/** [AudiodevPaOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions) */
export interface AudiodevPaOptions {
  in?: AudiodevPaPerDirectionOptions | undefined;
  out?: AudiodevPaPerDirectionOptions | undefined;
  server?: string | undefined;
}

/** [AudiodevPaPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions) */
export interface AudiodevPaPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  name?: string | undefined;
  "stream-name"?: string | undefined;
  latency?: number | undefined;
}

/** [AudiodevPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions) */
export interface AudiodevPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
}

/** [AudiodevWavOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions) */
export interface AudiodevWavOptions {
  in?: AudiodevPerDirectionOptions | undefined;
  out?: AudiodevPerDirectionOptions | undefined;
  path?: string | undefined;
}

export interface BalloonChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  actual: I["int64"];
}

export interface BlockExportDeletedEvent {
  id: string;
}

export interface BlockImageCorruptedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  device: string;
  "node-name"?: string;
  msg: string;
  offset?: I["int64"];
  size?: I["int64"];
  fatal: boolean;
}

export interface BlockIoErrorEvent {
  device: string;
  "node-name"?: string;
  operation: IoOperationType;
  action: BlockErrorAction;
  nospace?: boolean;
  reason: string;
}

export interface BlockJobCancelledEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: JobType;
  device: string;
  len: I["int64"];
  offset: I["int64"];
  speed: I["int64"];
}

export interface BlockJobCompletedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: JobType;
  device: string;
  len: I["int64"];
  offset: I["int64"];
  speed: I["int64"];
  error?: string;
}

export interface BlockJobErrorEvent {
  device: string;
  operation: IoOperationType;
  action: BlockErrorAction;
}

export interface BlockJobPendingEvent {
  type: JobType;
  id: string;
}

export interface BlockJobReadyEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: JobType;
  device: string;
  len: I["int64"];
  offset: I["int64"];
  speed: I["int64"];
}

export interface BlockWriteThresholdEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "node-name": string;
  "amount-exceeded": I["int64"];
  "write-threshold": I["int64"];
}

/** [BackupCommon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupCommon) */
export interface BackupCommon {
  "job-id"?: string | undefined;
  device: string;
  sync: MirrorSyncMode;
  speed?: number | bigint | undefined;
  bitmap?: string | undefined;
  "bitmap-mode"?: BitmapSyncMode | undefined;
  compress?: boolean | undefined;
  "on-source-error"?: BlockdevOnError | undefined;
  "on-target-error"?: BlockdevOnError | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
  "filter-node-name"?: string | undefined;
}

/** [BalloonInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BalloonInfo) */
export interface BalloonInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  actual: I["int64"];
}

/** [BiosAtaTranslation](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BiosAtaTranslation) */
export type BiosAtaTranslation = "auto" | "none" | "lba" | "large" | "rechs";

/** [BitmapMigrationBitmapAlias](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias) */
export interface BitmapMigrationBitmapAlias {
  name: string;
  alias: string;
}

/** [BitmapMigrationBitmapAlias](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias) */
export interface BitmapMigrationBitmapAliasInput {
  name: string;
  alias: string;
}

/** [BitmapMigrationNodeAlias](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias) */
export interface BitmapMigrationNodeAlias {
  "node-name": string;
  alias: string;
  bitmaps: BitmapMigrationBitmapAlias[];
}

/** [BitmapMigrationNodeAlias](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias) */
export interface BitmapMigrationNodeAliasInput {
  "node-name": string;
  alias: string;
  bitmaps: readonly BitmapMigrationBitmapAliasInput[];
}

/** [BitmapSyncMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BitmapSyncMode) */
export type BitmapSyncMode = "on-success" | "never" | "always";

/** [BlkdebugEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugEvent) */
export type BlkdebugEvent =
  | "l1_update"
  | "l1_grow_alloc_table"
  | "l1_grow_write_table"
  | "l1_grow_activate_table"
  | "l2_load"
  | "l2_update"
  | "l2_update_compressed"
  | "l2_alloc_cow_read"
  | "l2_alloc_write"
  | "read_aio"
  | "read_backing_aio"
  | "read_compressed"
  | "write_aio"
  | "write_compressed"
  | "vmstate_load"
  | "vmstate_save"
  | "cow_read"
  | "cow_write"
  | "reftable_load"
  | "reftable_grow"
  | "reftable_update"
  | "refblock_load"
  | "refblock_update"
  | "refblock_update_part"
  | "refblock_alloc"
  | "refblock_alloc_hookup"
  | "refblock_alloc_write"
  | "refblock_alloc_write_blocks"
  | "refblock_alloc_write_table"
  | "refblock_alloc_switch_table"
  | "cluster_alloc"
  | "cluster_alloc_bytes"
  | "cluster_free"
  | "flush_to_os"
  | "flush_to_disk"
  | "pwritev_rmw_head"
  | "pwritev_rmw_after_head"
  | "pwritev_rmw_tail"
  | "pwritev_rmw_after_tail"
  | "pwritev"
  | "pwritev_zero"
  | "pwritev_done"
  | "empty_image_prepare"
  | "l1_shrink_write_table"
  | "l1_shrink_free_l2_clusters"
  | "cor_write"
  | "cluster_alloc_space"
  | "none";

/** [BlkdebugIOType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugIOType) */
export type BlkdebugIOType = "read" | "write" | "write-zeroes" | "discard" | "flush" | "block-status";

/** [BlkdebugInjectErrorOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugInjectErrorOptions) */
export interface BlkdebugInjectErrorOptions {
  event: BlkdebugEvent;
  state?: number | bigint | undefined;
  iotype?: BlkdebugIOType | undefined;
  errno?: number | bigint | undefined;
  sector?: number | bigint | undefined;
  once?: boolean | undefined;
  immediately?: boolean | undefined;
}

/** [BlkdebugSetStateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions) */
export interface BlkdebugSetStateOptions {
  event: BlkdebugEvent;
  state?: number | bigint | undefined;
  new_state: number | bigint;
}

/** [BlockDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo) */
export interface BlockDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  file: string;
  "node-name"?: string;
  ro: boolean;
  drv: string;
  backing_file?: string;
  backing_file_depth: I["int64"];
  encrypted: boolean;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  encryption_key_missing: boolean;
  detect_zeroes: BlockdevDetectZeroesOptions;
  bps: I["wide"];
  bps_rd: I["wide"];
  bps_wr: I["wide"];
  iops: I["wide"];
  iops_rd: I["wide"];
  iops_wr: I["wide"];
  image: ImageInfo<I>;
  bps_max?: I["wide"];
  bps_rd_max?: I["wide"];
  bps_wr_max?: I["wide"];
  iops_max?: I["wide"];
  iops_rd_max?: I["wide"];
  iops_wr_max?: I["wide"];
  bps_max_length?: I["int64"];
  bps_rd_max_length?: I["int64"];
  bps_wr_max_length?: I["int64"];
  iops_max_length?: I["int64"];
  iops_rd_max_length?: I["int64"];
  iops_wr_max_length?: I["int64"];
  iops_size?: I["int64"];
  group?: string;
  cache: BlockdevCacheInfo;
  write_threshold: I["int64"];
  "dirty-bitmaps"?: BlockDirtyInfo<I>[];
}

/** [BlockDeviceIoStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockDeviceIoStatus) */
export type BlockDeviceIoStatus = "ok" | "failed" | "nospace";

/** [BlockDeviceStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceStats) */
export interface BlockDeviceStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  rd_bytes: I["int64"];
  wr_bytes: I["int64"];
  unmap_bytes: I["int64"];
  rd_operations: I["int64"];
  wr_operations: I["int64"];
  flush_operations: I["int64"];
  unmap_operations: I["int64"];
  rd_total_time_ns: I["int64"];
  wr_total_time_ns: I["int64"];
  flush_total_time_ns: I["int64"];
  unmap_total_time_ns: I["int64"];
  wr_highest_offset: I["int64"];
  rd_merged: I["int64"];
  wr_merged: I["int64"];
  unmap_merged: I["int64"];
  idle_time_ns?: I["int64"];
  failed_rd_operations: I["int64"];
  failed_wr_operations: I["int64"];
  failed_flush_operations: I["int64"];
  failed_unmap_operations: I["int64"];
  invalid_rd_operations: I["int64"];
  invalid_wr_operations: I["int64"];
  invalid_flush_operations: I["int64"];
  invalid_unmap_operations: I["int64"];
  account_invalid: boolean;
  account_failed: boolean;
  timed_stats: BlockDeviceTimedStats<I>[];
  rd_latency_histogram?: BlockLatencyHistogramInfo<I>;
  wr_latency_histogram?: BlockLatencyHistogramInfo<I>;
  flush_latency_histogram?: BlockLatencyHistogramInfo<I>;
}

/** [BlockDeviceTimedStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceTimedStats) */
export interface BlockDeviceTimedStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  interval_length: I["int64"];
  min_rd_latency_ns: I["int64"];
  max_rd_latency_ns: I["int64"];
  avg_rd_latency_ns: I["int64"];
  min_wr_latency_ns: I["int64"];
  max_wr_latency_ns: I["int64"];
  avg_wr_latency_ns: I["int64"];
  min_flush_latency_ns: I["int64"];
  max_flush_latency_ns: I["int64"];
  avg_flush_latency_ns: I["int64"];
  avg_rd_queue_depth: number;
  avg_wr_queue_depth: number;
}

/** [BlockDirtyBitmap](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmap) */
export interface BlockDirtyBitmap {
  node: string;
  name: string;
}

/** [BlockDirtyBitmapAdd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapAdd) */
export interface BlockDirtyBitmapAdd {
  node: string;
  name: string;
  granularity?: number | undefined;
  persistent?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** [BlockDirtyBitmapAddWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapAddWrapper) */
export interface BlockDirtyBitmapAddWrapper {
  data: BlockDirtyBitmapAdd;
}

/** [BlockDirtyBitmapMerge](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapMerge) */
export interface BlockDirtyBitmapMerge {
  node: string;
  target: string;
  bitmaps: readonly BlockDirtyBitmapMergeSource[];
}

/** [BlockDirtyBitmapMergeSource](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type BlockDirtyBitmapMergeSource = string | BlockDirtyBitmap;

/** [BlockDirtyBitmapMergeWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapMergeWrapper) */
export interface BlockDirtyBitmapMergeWrapper {
  data: BlockDirtyBitmapMerge;
}

/** [BlockDirtyBitmapSha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapSha256) */
export interface BlockDirtyBitmapSha256 {
  sha256: string;
}

/** [BlockDirtyBitmapWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapWrapper) */
export interface BlockDirtyBitmapWrapper {
  data: BlockDirtyBitmap;
}

/** [BlockDirtyInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyInfo) */
export interface BlockDirtyInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name?: string;
  count: I["int64"];
  granularity: number;
  recording: boolean;
  busy: boolean;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  status: DirtyBitmapStatus;
  persistent: boolean;
  inconsistent?: boolean;
}

/** [BlockErrorAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockErrorAction) */
export type BlockErrorAction = "ignore" | "report" | "stop";

/** [BlockExportInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportInfo) */
export interface BlockExportInfo {
  id: string;
  type: BlockExportType;
  "node-name": string;
  "shutting-down": boolean;
}

/** [BlockExportOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions) */
export type BlockExportOptions = BlockExportOptions_Nbd | BlockExportOptions_VhostUserBlk;
export interface BlockExportOptions_Nbd extends BlockExportOptionsNbd {
  type: "nbd";
  id: string;
  "fixed-iothread"?: boolean | undefined;
  iothread?: string | undefined;
  "node-name": string;
  writable?: boolean | undefined;
  writethrough?: boolean | undefined;
}
export interface BlockExportOptions_VhostUserBlk extends BlockExportOptionsVhostUserBlk {
  type: "vhost-user-blk";
  id: string;
  "fixed-iothread"?: boolean | undefined;
  iothread?: string | undefined;
  "node-name": string;
  writable?: boolean | undefined;
  writethrough?: boolean | undefined;
}

/** [BlockExportOptionsNbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd) */
export interface BlockExportOptionsNbd {
  name?: string | undefined;
  description?: string | undefined;
  bitmaps?: readonly string[] | undefined;
  "allocation-depth"?: boolean | undefined;
}

/** [BlockExportOptionsNbdBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbdBase) */
export interface BlockExportOptionsNbdBase {
  name?: string | undefined;
  description?: string | undefined;
}

/** [BlockExportOptionsVhostUserBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk) */
export interface BlockExportOptionsVhostUserBlk {
  addr: SocketAddressInput;
  "logical-block-size"?: number | bigint | undefined;
  "num-queues"?: number | undefined;
}

/** [BlockExportRemoveMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportRemoveMode) */
export type BlockExportRemoveMode = "safe" | "hard";

/** [BlockExportType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType) */
export type BlockExportType = "nbd" | "vhost-user-blk";

/** [BlockIOThrottle](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockIOThrottle) */
export interface BlockIOThrottle {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  bps: number | bigint;
  bps_rd: number | bigint;
  bps_wr: number | bigint;
  iops: number | bigint;
  iops_rd: number | bigint;
  iops_wr: number | bigint;
  bps_max?: number | bigint | undefined;
  bps_rd_max?: number | bigint | undefined;
  bps_wr_max?: number | bigint | undefined;
  iops_max?: number | bigint | undefined;
  iops_rd_max?: number | bigint | undefined;
  iops_wr_max?: number | bigint | undefined;
  bps_max_length?: number | bigint | undefined;
  bps_rd_max_length?: number | bigint | undefined;
  bps_wr_max_length?: number | bigint | undefined;
  iops_max_length?: number | bigint | undefined;
  iops_rd_max_length?: number | bigint | undefined;
  iops_wr_max_length?: number | bigint | undefined;
  iops_size?: number | bigint | undefined;
  group?: string | undefined;
}

/** [BlockInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockInfo) */
export interface BlockInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  device: string;
  qdev?: string;
  type: string;
  removable: boolean;
  locked: boolean;
  inserted?: BlockDeviceInfo<I>;
  tray_open?: boolean;
  "io-status"?: BlockDeviceIoStatus;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "dirty-bitmaps"?: BlockDirtyInfo<I>[];
}

/** [BlockJobInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo) */
export interface BlockJobInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: string;
  device: string;
  len: I["int64"];
  offset: I["int64"];
  busy: boolean;
  paused: boolean;
  speed: I["int64"];
  "io-status": BlockDeviceIoStatus;
  ready: boolean;
  status: JobStatus;
  "auto-finalize": boolean;
  "auto-dismiss": boolean;
  error?: string;
}

/** [BlockLatencyHistogramInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo) */
export interface BlockLatencyHistogramInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  boundaries: I["int64"][];
  bins: I["int64"][];
}

/** [BlockMeasureInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockMeasureInfo) */
export interface BlockMeasureInfo {
  required: number | bigint;
  "fully-allocated": number | bigint;
  bitmaps?: number | bigint | undefined;
}

/** [BlockPermission](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission) */
export type BlockPermission =
  | "consistent-read"
  | "write"
  | "write-unchanged"
  | "resize"
  /** Removed in QEMU 7.2. */
  | "graph-mod";

/** [BlockStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStats) */
export interface BlockStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  device?: string;
  qdev?: string;
  "node-name"?: string;
  stats: BlockDeviceStats<I>;
  "driver-specific"?: BlockStatsSpecific<I>;
  parent?: BlockStats<I>;
  backing?: BlockStats<I>;
}

/** [BlockStatsSpecific](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecific) */
export type BlockStatsSpecific<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | BlockStatsSpecific_File<I>
  | BlockStatsSpecific_HostDevice<I>
  | BlockStatsSpecific_Nvme<I>
  | BlockStatsSpecific_Other;
export interface BlockStatsSpecific_File<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "file";
}
export interface BlockStatsSpecific_HostDevice<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "host_device";
}
export interface BlockStatsSpecific_Nvme<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificNvme<I> {
  driver: "nvme";
}
export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat";
}

/** [BlockStatsSpecificFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificFile) */
export interface BlockStatsSpecificFile<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "discard-nb-ok": I["int64"];
  "discard-nb-failed": I["int64"];
  "discard-bytes-ok": I["int64"];
}

/** [BlockStatsSpecificNvme](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificNvme) */
export interface BlockStatsSpecificNvme<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "completion-errors": I["int64"];
  "aligned-accesses": I["int64"];
  "unaligned-accesses": I["int64"];
}

/** [BlockdevAioOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevAioOptions) */
export type BlockdevAioOptions =
  | "threads"
  | "native"
  /** If `CONFIG_LINUX_IO_URING`. */
  | "io_uring";

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;
export interface BlockdevAmendOptions_Luks extends BlockdevAmendOptionsLUKS {
  driver: "luks";
}
export interface BlockdevAmendOptions_Qcow2 extends BlockdevAmendOptionsQcow2 {
  driver: "qcow2";
}
export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat";
}

/** [BlockdevAmendOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsLUKS) */
export interface BlockdevAmendOptionsLUKS {
  state: QCryptoBlockLUKSKeyslotState;
  "new-secret"?: string | undefined;
  "old-secret"?: string | undefined;
  keyslot?: number | bigint | undefined;
  "iter-time"?: number | bigint | undefined;
  secret?: string | undefined;
}

/** [BlockdevAmendOptionsQcow2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsQcow2) */
export interface BlockdevAmendOptionsQcow2 {
  encrypt?: QCryptoBlockAmendOptions | undefined;
}

/** [BlockdevBackup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevBackup) */
export interface BlockdevBackup {
  "job-id"?: string | undefined;
  device: string;
  sync: MirrorSyncMode;
  speed?: number | bigint | undefined;
  bitmap?: string | undefined;
  "bitmap-mode"?: BitmapSyncMode | undefined;
  compress?: boolean | undefined;
  "on-source-error"?: BlockdevOnError | undefined;
  "on-target-error"?: BlockdevOnError | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
  "filter-node-name"?: string | undefined;
  target: string;
}

/** [BlockdevBackupWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevBackupWrapper) */
export interface BlockdevBackupWrapper {
  data: BlockdevBackup;
}

/** [BlockdevCacheInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheInfo) */
export interface BlockdevCacheInfo {
  writeback: boolean;
  direct: boolean;
  "no-flush": boolean;
}

/** [BlockdevCacheOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheOptions) */
export interface BlockdevCacheOptions {
  direct?: boolean | undefined;
  "no-flush"?: boolean | undefined;
}

/** [BlockdevChangeReadOnlyMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.BlockdevChangeReadOnlyMode) */
export type BlockdevChangeReadOnlyMode = "retain" | "read-only" | "read-write";

/** [BlockdevCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions) */
export type BlockdevCreateOptions =
  | BlockdevCreateOptions_File
  | BlockdevCreateOptions_Gluster
  | BlockdevCreateOptions_Luks
  | BlockdevCreateOptions_Nfs
  | BlockdevCreateOptions_Parallels
  | BlockdevCreateOptions_Qcow
  | BlockdevCreateOptions_Qcow2
  | BlockdevCreateOptions_Qed
  | BlockdevCreateOptions_Rbd
  | BlockdevCreateOptions_Sheepdog
  | BlockdevCreateOptions_Ssh
  | BlockdevCreateOptions_Vdi
  | BlockdevCreateOptions_Vhdx
  | BlockdevCreateOptions_Vmdk
  | BlockdevCreateOptions_Vpc
  | BlockdevCreateOptions_Other;
export interface BlockdevCreateOptions_File extends BlockdevCreateOptionsFile {
  driver: "file";
}
/** Removed in QEMU 11.1. */
export interface BlockdevCreateOptions_Gluster extends BlockdevCreateOptionsGluster {
  driver: "gluster";
}
export interface BlockdevCreateOptions_Luks extends BlockdevCreateOptionsLUKS {
  driver: "luks";
}
export interface BlockdevCreateOptions_Nfs extends BlockdevCreateOptionsNfs {
  driver: "nfs";
}
export interface BlockdevCreateOptions_Parallels extends BlockdevCreateOptionsParallels {
  driver: "parallels";
}
export interface BlockdevCreateOptions_Qcow extends BlockdevCreateOptionsQcow {
  driver: "qcow";
}
export interface BlockdevCreateOptions_Qcow2 extends BlockdevCreateOptionsQcow2 {
  driver: "qcow2";
}
export interface BlockdevCreateOptions_Qed extends BlockdevCreateOptionsQed {
  driver: "qed";
}
export interface BlockdevCreateOptions_Rbd extends BlockdevCreateOptionsRbd {
  driver: "rbd";
}
/** Removed in QEMU 7.2. */
export interface BlockdevCreateOptions_Sheepdog extends BlockdevCreateOptionsSheepdog {
  driver: "sheepdog";
}
export interface BlockdevCreateOptions_Ssh extends BlockdevCreateOptionsSsh {
  driver: "ssh";
}
export interface BlockdevCreateOptions_Vdi extends BlockdevCreateOptionsVdi {
  driver: "vdi";
}
export interface BlockdevCreateOptions_Vhdx extends BlockdevCreateOptionsVhdx {
  driver: "vhdx";
}
export interface BlockdevCreateOptions_Vmdk extends BlockdevCreateOptionsVmdk {
  driver: "vmdk";
}
export interface BlockdevCreateOptions_Vpc extends BlockdevCreateOptionsVpc {
  driver: "vpc";
}
export interface BlockdevCreateOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "null-aio" | "null-co" | "nvme" | "quorum" | "raw" | "replication" | "throttle" | "vvfat";
}

/** [BlockdevCreateOptionsFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile) */
export interface BlockdevCreateOptionsFile {
  filename: string;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
  nocow?: boolean | undefined;
  "extent-size-hint"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsGluster](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 11.1. */
export interface BlockdevCreateOptionsGluster {
  location: BlockdevOptionsGluster;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
}

/** [BlockdevCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS) */
export interface BlockdevCreateOptionsLUKS {
  "key-secret"?: string | undefined;
  "cipher-alg"?: QCryptoCipherAlgorithm | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgorithm | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgorithm | undefined;
  "hash-alg"?: QCryptoHashAlgorithm | undefined;
  "iter-time"?: number | bigint | undefined;
  file: BlockdevRef;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
}

/** [BlockdevCreateOptionsNfs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsNfs) */
export interface BlockdevCreateOptionsNfs {
  location: BlockdevOptionsNfs;
  size: number | bigint;
}

/** [BlockdevCreateOptionsParallels](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsParallels) */
export interface BlockdevCreateOptionsParallels {
  file: BlockdevRef;
  size: number | bigint;
  "cluster-size"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsQcow](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow) */
export interface BlockdevCreateOptionsQcow {
  file: BlockdevRef;
  size: number | bigint;
  "backing-file"?: string | undefined;
  encrypt?: QCryptoBlockCreateOptions | undefined;
}

/** [BlockdevCreateOptionsQcow2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow2) */
export interface BlockdevCreateOptionsQcow2 {
  file: BlockdevRef;
  "data-file"?: BlockdevRef | undefined;
  "data-file-raw"?: boolean | undefined;
  "extended-l2"?: boolean | undefined;
  size: number | bigint;
  version?: BlockdevQcow2Version | undefined;
  "backing-file"?: string | undefined;
  "backing-fmt"?: BlockdevDriver | undefined;
  encrypt?: QCryptoBlockCreateOptions | undefined;
  "cluster-size"?: number | bigint | undefined;
  preallocation?: PreallocMode | undefined;
  "lazy-refcounts"?: boolean | undefined;
  "refcount-bits"?: number | bigint | undefined;
  "compression-type"?: Qcow2CompressionType | undefined;
}

/** [BlockdevCreateOptionsQed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQed) */
export interface BlockdevCreateOptionsQed {
  file: BlockdevRef;
  size: number | bigint;
  "backing-file"?: string | undefined;
  "backing-fmt"?: BlockdevDriver | undefined;
  "cluster-size"?: number | bigint | undefined;
  "table-size"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsRbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd) */
export interface BlockdevCreateOptionsRbd {
  location: BlockdevOptionsRbd;
  size: number | bigint;
  "cluster-size"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsSheepdog](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface BlockdevCreateOptionsSheepdog {
  location: BlockdevOptionsSheepdog;
  size: number | bigint;
  "backing-file"?: string | undefined;
  preallocation?: PreallocMode | undefined;
  redundancy?: SheepdogRedundancy | undefined;
  "object-size"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsSsh](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsSsh) */
export interface BlockdevCreateOptionsSsh {
  location: BlockdevOptionsSsh;
  size: number | bigint;
}

/** [BlockdevCreateOptionsVdi](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVdi) */
export interface BlockdevCreateOptionsVdi {
  file: BlockdevRef;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
}

/** [BlockdevCreateOptionsVhdx](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVhdx) */
export interface BlockdevCreateOptionsVhdx {
  file: BlockdevRef;
  size: number | bigint;
  "log-size"?: number | bigint | undefined;
  "block-size"?: number | bigint | undefined;
  subformat?: BlockdevVhdxSubformat | undefined;
  "block-state-zero"?: boolean | undefined;
}

/** [BlockdevCreateOptionsVmdk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVmdk) */
export interface BlockdevCreateOptionsVmdk {
  file: BlockdevRef;
  size: number | bigint;
  extents?: readonly BlockdevRef[] | undefined;
  subformat?: BlockdevVmdkSubformat | undefined;
  "backing-file"?: string | undefined;
  "adapter-type"?: BlockdevVmdkAdapterType | undefined;
  hwversion?: string | undefined;
  "zeroed-grain"?: boolean | undefined;
}

/** [BlockdevCreateOptionsVpc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVpc) */
export interface BlockdevCreateOptionsVpc {
  file: BlockdevRef;
  size: number | bigint;
  subformat?: BlockdevVpcSubformat | undefined;
  "force-size"?: boolean | undefined;
}

/** [BlockdevDetectZeroesOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDetectZeroesOptions) */
export type BlockdevDetectZeroesOptions = "off" | "on" | "unmap";

/** [BlockdevDiscardOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDiscardOptions) */
export type BlockdevDiscardOptions = "ignore" | "unmap";

/** [BlockdevDriver](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver) */
export type BlockdevDriver =
  | "blkdebug"
  | "blklogwrites"
  | "blkreplay"
  | "blkverify"
  | "bochs"
  | "cloop"
  | "compress"
  | "copy-on-read"
  | "dmg"
  | "file"
  | "ftp"
  | "ftps"
  /** Removed in QEMU 11.1. */
  | "gluster"
  | "host_cdrom"
  | "host_device"
  | "http"
  | "https"
  | "iscsi"
  | "luks"
  | "nbd"
  | "nfs"
  | "null-aio"
  | "null-co"
  | "nvme"
  | "parallels"
  | "qcow"
  | "qcow2"
  | "qed"
  | "quorum"
  | "raw"
  | "rbd"
  /** If `CONFIG_REPLICATION`. */
  | "replication"
  /** Removed in QEMU 7.2. */
  | "sheepdog"
  | "ssh"
  | "throttle"
  | "vdi"
  | "vhdx"
  | "vmdk"
  | "vpc"
  | "vvfat";

/** [BlockdevOnError](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevOnError) */
export type BlockdevOnError = "report" | "ignore" | "enospc" | "stop" | "auto";

/** [BlockdevOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptions) */
export type BlockdevOptions =
  | BlockdevOptions_Blkdebug
  | BlockdevOptions_Blklogwrites
  | BlockdevOptions_Blkreplay
  | BlockdevOptions_Blkverify
  | BlockdevOptions_Bochs
  | BlockdevOptions_Cloop
  | BlockdevOptions_Compress
  | BlockdevOptions_CopyOnRead
  | BlockdevOptions_Dmg
  | BlockdevOptions_File
  | BlockdevOptions_Ftp
  | BlockdevOptions_Ftps
  | BlockdevOptions_Gluster
  | BlockdevOptions_HostCdrom
  | BlockdevOptions_HostDevice
  | BlockdevOptions_Http
  | BlockdevOptions_Https
  | BlockdevOptions_Iscsi
  | BlockdevOptions_Luks
  | BlockdevOptions_Nbd
  | BlockdevOptions_Nfs
  | BlockdevOptions_NullAio
  | BlockdevOptions_NullCo
  | BlockdevOptions_Nvme
  | BlockdevOptions_Parallels
  | BlockdevOptions_Qcow
  | BlockdevOptions_Qcow2
  | BlockdevOptions_Qed
  | BlockdevOptions_Quorum
  | BlockdevOptions_Raw
  | BlockdevOptions_Rbd
  | BlockdevOptions_Replication
  | BlockdevOptions_Sheepdog
  | BlockdevOptions_Ssh
  | BlockdevOptions_Throttle
  | BlockdevOptions_Vdi
  | BlockdevOptions_Vhdx
  | BlockdevOptions_Vmdk
  | BlockdevOptions_Vpc
  | BlockdevOptions_Vvfat;
export interface BlockdevOptions_Base {
  "node-name"?: string | undefined;
  discard?: BlockdevDiscardOptions | undefined;
  cache?: BlockdevCacheOptions | undefined;
  "read-only"?: boolean | undefined;
  "auto-read-only"?: boolean | undefined;
  "force-share"?: boolean | undefined;
  "detect-zeroes"?: BlockdevDetectZeroesOptions | undefined;
}
export interface BlockdevOptions_Blkdebug extends BlockdevOptions_Base, BlockdevOptionsBlkdebug {
  driver: "blkdebug";
}
export interface BlockdevOptions_Blklogwrites extends BlockdevOptions_Base, BlockdevOptionsBlklogwrites {
  driver: "blklogwrites";
}
export interface BlockdevOptions_Blkreplay extends BlockdevOptions_Base, BlockdevOptionsBlkreplay {
  driver: "blkreplay";
}
export interface BlockdevOptions_Blkverify extends BlockdevOptions_Base, BlockdevOptionsBlkverify {
  driver: "blkverify";
}
export interface BlockdevOptions_Bochs extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "bochs";
}
export interface BlockdevOptions_Cloop extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "cloop";
}
export interface BlockdevOptions_Compress extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "compress";
}
export interface BlockdevOptions_CopyOnRead extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "copy-on-read";
}
export interface BlockdevOptions_Dmg extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "dmg";
}
export interface BlockdevOptions_File extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "file";
}
export interface BlockdevOptions_Ftp extends BlockdevOptions_Base, BlockdevOptionsCurlFtp {
  driver: "ftp";
}
export interface BlockdevOptions_Ftps extends BlockdevOptions_Base, BlockdevOptionsCurlFtps {
  driver: "ftps";
}
/** Removed in QEMU 11.1. */
export interface BlockdevOptions_Gluster extends BlockdevOptions_Base, BlockdevOptionsGluster {
  driver: "gluster";
}
export interface BlockdevOptions_HostCdrom extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "host_cdrom";
}
export interface BlockdevOptions_HostDevice extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "host_device";
}
export interface BlockdevOptions_Http extends BlockdevOptions_Base, BlockdevOptionsCurlHttp {
  driver: "http";
}
export interface BlockdevOptions_Https extends BlockdevOptions_Base, BlockdevOptionsCurlHttps {
  driver: "https";
}
export interface BlockdevOptions_Iscsi extends BlockdevOptions_Base, BlockdevOptionsIscsi {
  driver: "iscsi";
}
export interface BlockdevOptions_Luks extends BlockdevOptions_Base, BlockdevOptionsLUKS {
  driver: "luks";
}
export interface BlockdevOptions_Nbd extends BlockdevOptions_Base, BlockdevOptionsNbd {
  driver: "nbd";
}
export interface BlockdevOptions_Nfs extends BlockdevOptions_Base, BlockdevOptionsNfs {
  driver: "nfs";
}
export interface BlockdevOptions_NullAio extends BlockdevOptions_Base, BlockdevOptionsNull {
  driver: "null-aio";
}
export interface BlockdevOptions_NullCo extends BlockdevOptions_Base, BlockdevOptionsNull {
  driver: "null-co";
}
export interface BlockdevOptions_Nvme extends BlockdevOptions_Base, BlockdevOptionsNVMe {
  driver: "nvme";
}
export interface BlockdevOptions_Parallels extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "parallels";
}
export interface BlockdevOptions_Qcow extends BlockdevOptions_Base, BlockdevOptionsQcow {
  driver: "qcow";
}
export interface BlockdevOptions_Qcow2 extends BlockdevOptions_Base, BlockdevOptionsQcow2 {
  driver: "qcow2";
}
export interface BlockdevOptions_Qed extends BlockdevOptions_Base, BlockdevOptionsGenericCOWFormat {
  driver: "qed";
}
export interface BlockdevOptions_Quorum extends BlockdevOptions_Base, BlockdevOptionsQuorum {
  driver: "quorum";
}
export interface BlockdevOptions_Raw extends BlockdevOptions_Base, BlockdevOptionsRaw {
  driver: "raw";
}
export interface BlockdevOptions_Rbd extends BlockdevOptions_Base, BlockdevOptionsRbd {
  driver: "rbd";
}
/** If `CONFIG_REPLICATION`. */
export interface BlockdevOptions_Replication extends BlockdevOptions_Base, BlockdevOptionsReplication {
  driver: "replication";
}
/** Removed in QEMU 7.2. */
export interface BlockdevOptions_Sheepdog extends BlockdevOptions_Base, BlockdevOptionsSheepdog {
  driver: "sheepdog";
}
export interface BlockdevOptions_Ssh extends BlockdevOptions_Base, BlockdevOptionsSsh {
  driver: "ssh";
}
export interface BlockdevOptions_Throttle extends BlockdevOptions_Base, BlockdevOptionsThrottle {
  driver: "throttle";
}
export interface BlockdevOptions_Vdi extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "vdi";
}
export interface BlockdevOptions_Vhdx extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "vhdx";
}
export interface BlockdevOptions_Vmdk extends BlockdevOptions_Base, BlockdevOptionsGenericCOWFormat {
  driver: "vmdk";
}
export interface BlockdevOptions_Vpc extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "vpc";
}
export interface BlockdevOptions_Vvfat extends BlockdevOptions_Base, BlockdevOptionsVVFAT {
  driver: "vvfat";
}

/** [BlockdevOptionsBlkdebug](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkdebug) */
export interface BlockdevOptionsBlkdebug {
  image: BlockdevRef;
  config?: string | undefined;
  align?: number | bigint | undefined;
  "max-transfer"?: number | undefined;
  "opt-write-zero"?: number | undefined;
  "max-write-zero"?: number | undefined;
  "opt-discard"?: number | undefined;
  "max-discard"?: number | undefined;
  "inject-error"?: readonly BlkdebugInjectErrorOptions[] | undefined;
  "set-state"?: readonly BlkdebugSetStateOptions[] | undefined;
  "take-child-perms"?: readonly BlockPermission[] | undefined;
  "unshare-child-perms"?: readonly BlockPermission[] | undefined;
}

/** [BlockdevOptionsBlklogwrites](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlklogwrites) */
export interface BlockdevOptionsBlklogwrites {
  file: BlockdevRef;
  log: BlockdevRef;
  "log-sector-size"?: number | undefined;
  "log-append"?: boolean | undefined;
  "log-super-update-interval"?: number | bigint | undefined;
}

/** [BlockdevOptionsBlkreplay](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkreplay) */
export interface BlockdevOptionsBlkreplay {
  image: BlockdevRef;
}

/** [BlockdevOptionsBlkverify](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkverify) */
export interface BlockdevOptionsBlkverify {
  test: BlockdevRef;
  raw: BlockdevRef;
}

/** [BlockdevOptionsCurlBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlBase) */
export interface BlockdevOptionsCurlBase {
  url: string;
  readahead?: number | bigint | undefined;
  timeout?: number | bigint | undefined;
  username?: string | undefined;
  "password-secret"?: string | undefined;
  "proxy-username"?: string | undefined;
  "proxy-password-secret"?: string | undefined;
}

/** [BlockdevOptionsCurlFtp](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtp) */
export interface BlockdevOptionsCurlFtp {
  url: string;
  readahead?: number | bigint | undefined;
  timeout?: number | bigint | undefined;
  username?: string | undefined;
  "password-secret"?: string | undefined;
  "proxy-username"?: string | undefined;
  "proxy-password-secret"?: string | undefined;
}

/** [BlockdevOptionsCurlFtps](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtps) */
export interface BlockdevOptionsCurlFtps {
  url: string;
  readahead?: number | bigint | undefined;
  timeout?: number | bigint | undefined;
  username?: string | undefined;
  "password-secret"?: string | undefined;
  "proxy-username"?: string | undefined;
  "proxy-password-secret"?: string | undefined;
  sslverify?: boolean | undefined;
}

/** [BlockdevOptionsCurlHttp](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttp) */
export interface BlockdevOptionsCurlHttp {
  url: string;
  readahead?: number | bigint | undefined;
  timeout?: number | bigint | undefined;
  username?: string | undefined;
  "password-secret"?: string | undefined;
  "proxy-username"?: string | undefined;
  "proxy-password-secret"?: string | undefined;
  cookie?: string | undefined;
  "cookie-secret"?: string | undefined;
}

/** [BlockdevOptionsCurlHttps](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttps) */
export interface BlockdevOptionsCurlHttps {
  url: string;
  readahead?: number | bigint | undefined;
  timeout?: number | bigint | undefined;
  username?: string | undefined;
  "password-secret"?: string | undefined;
  "proxy-username"?: string | undefined;
  "proxy-password-secret"?: string | undefined;
  cookie?: string | undefined;
  sslverify?: boolean | undefined;
  "cookie-secret"?: string | undefined;
}

/** [BlockdevOptionsFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile) */
export interface BlockdevOptionsFile {
  filename: string;
  "pr-manager"?: string | undefined;
  locking?: OnOffAuto | undefined;
  aio?: BlockdevAioOptions | undefined;
  /** If `CONFIG_LINUX`. */
  "drop-cache"?: boolean | undefined;
  "x-check-cache-dropped"?: boolean | undefined;
}

/** [BlockdevOptionsGenericCOWFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericCOWFormat) */
export interface BlockdevOptionsGenericCOWFormat {
  file: BlockdevRef;
  backing?: BlockdevRefOrNull | undefined;
}

/** [BlockdevOptionsGenericFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericFormat) */
export interface BlockdevOptionsGenericFormat {
  file: BlockdevRef;
}

/** [BlockdevOptionsGluster](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 11.1. */
export interface BlockdevOptionsGluster {
  volume: string;
  path: string;
  server: readonly SocketAddressInput[];
  debug?: number | bigint | undefined;
  logfile?: string | undefined;
}

/** [BlockdevOptionsIscsi](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIscsi) */
export interface BlockdevOptionsIscsi {
  transport: IscsiTransport;
  portal: string;
  target: string;
  lun?: number | bigint | undefined;
  user?: string | undefined;
  "password-secret"?: string | undefined;
  "initiator-name"?: string | undefined;
  "header-digest"?: IscsiHeaderDigest | undefined;
  timeout?: number | bigint | undefined;
}

/** [BlockdevOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS) */
export interface BlockdevOptionsLUKS {
  file: BlockdevRef;
  "key-secret"?: string | undefined;
}

/** [BlockdevOptionsNVMe](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNVMe) */
export interface BlockdevOptionsNVMe {
  device: string;
  namespace: number | bigint;
}

/** [BlockdevOptionsNbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd) */
export interface BlockdevOptionsNbd {
  server: SocketAddressInput;
  export?: string | undefined;
  "tls-creds"?: string | undefined;
  "x-dirty-bitmap"?: string | undefined;
  "reconnect-delay"?: number | undefined;
}

/** [BlockdevOptionsNfs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNfs) */
export interface BlockdevOptionsNfs {
  server: NFSServer;
  path: string;
  user?: number | bigint | undefined;
  group?: number | bigint | undefined;
  "tcp-syn-count"?: number | bigint | undefined;
  "readahead-size"?: number | bigint | undefined;
  "page-cache-size"?: number | bigint | undefined;
  debug?: number | bigint | undefined;
}

/** [BlockdevOptionsNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNull) */
export interface BlockdevOptionsNull {
  size?: number | bigint | undefined;
  "latency-ns"?: number | bigint | undefined;
  "read-zeroes"?: boolean | undefined;
}

/** [BlockdevOptionsQcow](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow) */
export interface BlockdevOptionsQcow {
  file: BlockdevRef;
  backing?: BlockdevRefOrNull | undefined;
  encrypt?: BlockdevQcowEncryption | undefined;
}

/** [BlockdevOptionsQcow2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow2) */
export interface BlockdevOptionsQcow2 {
  file: BlockdevRef;
  backing?: BlockdevRefOrNull | undefined;
  "lazy-refcounts"?: boolean | undefined;
  "pass-discard-request"?: boolean | undefined;
  "pass-discard-snapshot"?: boolean | undefined;
  "pass-discard-other"?: boolean | undefined;
  "overlap-check"?: Qcow2OverlapChecks | undefined;
  "cache-size"?: number | bigint | undefined;
  "l2-cache-size"?: number | bigint | undefined;
  "l2-cache-entry-size"?: number | bigint | undefined;
  "refcount-cache-size"?: number | bigint | undefined;
  "cache-clean-interval"?: number | bigint | undefined;
  encrypt?: BlockdevQcow2Encryption | undefined;
  "data-file"?: BlockdevRef | undefined;
}

/** [BlockdevOptionsQuorum](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQuorum) */
export interface BlockdevOptionsQuorum {
  blkverify?: boolean | undefined;
  children: readonly BlockdevRef[];
  "vote-threshold": number | bigint;
  "rewrite-corrupted"?: boolean | undefined;
  "read-pattern"?: QuorumReadPattern | undefined;
}

/** [BlockdevOptionsRaw](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRaw) */
export interface BlockdevOptionsRaw {
  file: BlockdevRef;
  offset?: number | bigint | undefined;
  size?: number | bigint | undefined;
}

/** [BlockdevOptionsRbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRbd) */
export interface BlockdevOptionsRbd {
  pool: string;
  namespace?: string | undefined;
  image: string;
  conf?: string | undefined;
  snapshot?: string | undefined;
  user?: string | undefined;
  "auth-client-required"?: readonly RbdAuthMode[] | undefined;
  "key-secret"?: string | undefined;
  server?: readonly InetSocketAddressBase[] | undefined;
}

/** [BlockdevOptionsReplication](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication) If `CONFIG_REPLICATION`. */
export interface BlockdevOptionsReplication {
  file: BlockdevRef;
  mode: ReplicationMode;
  "top-id"?: string | undefined;
}

/** [BlockdevOptionsSheepdog](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface BlockdevOptionsSheepdog {
  server: SocketAddressInput;
  vdi: string;
  "snap-id"?: number | undefined;
  tag?: string | undefined;
}

/** [BlockdevOptionsSsh](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsSsh) */
export interface BlockdevOptionsSsh {
  server: InetSocketAddressInput;
  path: string;
  user?: string | undefined;
  "host-key-check"?: SshHostKeyCheck | undefined;
}

/** [BlockdevOptionsThrottle](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle) */
export interface BlockdevOptionsThrottle {
  "throttle-group": string;
  file: BlockdevRef;
}

/** [BlockdevOptionsVVFAT](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVVFAT) */
export interface BlockdevOptionsVVFAT {
  dir: string;
  "fat-type"?: number | bigint | undefined;
  floppy?: boolean | undefined;
  label?: string | undefined;
  rw?: boolean | undefined;
}

/** [BlockdevQcow2Encryption](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcow2Encryption) */
export type BlockdevQcow2Encryption = BlockdevQcow2Encryption_Aes | BlockdevQcow2Encryption_Luks;
export interface BlockdevQcow2Encryption_Aes extends QCryptoBlockOptionsQCow {
  format: "aes";
}
export interface BlockdevQcow2Encryption_Luks extends QCryptoBlockOptionsLUKS {
  format: "luks";
}

/** [BlockdevQcow2EncryptionFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2EncryptionFormat) */
export type BlockdevQcow2EncryptionFormat = "aes" | "luks";

/** [BlockdevQcow2Version](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2Version) */
export type BlockdevQcow2Version = "v2" | "v3";

/** [BlockdevQcowEncryption](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcowEncryption) */
export type BlockdevQcowEncryption = BlockdevQcowEncryption_Aes;
export interface BlockdevQcowEncryption_Aes extends QCryptoBlockOptionsQCow {
  format: "aes";
}

/** [BlockdevQcowEncryptionFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcowEncryptionFormat) */
export type BlockdevQcowEncryptionFormat = "aes";

/** [BlockdevRef](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef) */
export type BlockdevRef = BlockdevOptions | string;

/** [BlockdevRefOrNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull) */
export type BlockdevRefOrNull = BlockdevOptions | string | null;

/** [BlockdevSnapshot](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshot) */
export interface BlockdevSnapshot {
  node: string;
  overlay: string;
}

/** [BlockdevSnapshotInternal](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotInternal) */
export interface BlockdevSnapshotInternal {
  device: string;
  name: string;
}

/** [BlockdevSnapshotInternalWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotInternalWrapper) */
export interface BlockdevSnapshotInternalWrapper {
  data: BlockdevSnapshotInternal;
}

/** [BlockdevSnapshotSync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotSync) */
export interface BlockdevSnapshotSync {
  device?: string | undefined;
  "node-name"?: string | undefined;
  "snapshot-file": string;
  "snapshot-node-name"?: string | undefined;
  format?: string | undefined;
  mode?: NewImageMode | undefined;
}

/** [BlockdevSnapshotSyncWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotSyncWrapper) */
export interface BlockdevSnapshotSyncWrapper {
  data: BlockdevSnapshotSync;
}

/** [BlockdevSnapshotWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockdevSnapshotWrapper) */
export interface BlockdevSnapshotWrapper {
  data: BlockdevSnapshot;
}

/** [BlockdevVhdxSubformat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVhdxSubformat) */
export type BlockdevVhdxSubformat = "dynamic" | "fixed";

/** [BlockdevVmdkAdapterType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkAdapterType) */
export type BlockdevVmdkAdapterType = "ide" | "buslogic" | "lsilogic" | "legacyESX";

/** [BlockdevVmdkSubformat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkSubformat) */
export type BlockdevVmdkSubformat =
  | "monolithicSparse"
  | "monolithicFlat"
  | "twoGbMaxExtentSparse"
  | "twoGbMaxExtentFlat"
  | "streamOptimized";

/** [BlockdevVpcSubformat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVpcSubformat) */
export type BlockdevVpcSubformat = "dynamic" | "fixed";

/** [COLOExitReason](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOExitReason) */
export type COLOExitReason = "none" | "request" | "error" | "processing";

/** [COLOMessage](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMessage) */
export type COLOMessage =
  | "checkpoint-ready"
  | "checkpoint-request"
  | "checkpoint-reply"
  | "vmstate-send"
  | "vmstate-size"
  | "vmstate-received"
  | "vmstate-loaded";

/** [COLOMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMode) */
export type COLOMode = "none" | "primary" | "secondary";

/** [COLOStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus) */
export interface COLOStatus {
  mode: COLOMode;
  "last-mode": COLOMode;
  reason: COLOExitReason;
}

export interface ColoExitEvent {
  mode: COLOMode;
  reason: COLOExitReason;
}

/** [ChardevBackend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend) */
export type ChardevBackend =
  | ChardevBackend_File
  | ChardevBackend_Serial
  | ChardevBackend_Parallel
  | ChardevBackend_Pipe
  | ChardevBackend_Socket
  | ChardevBackend_Udp
  | ChardevBackend_Pty
  | ChardevBackend_Null
  | ChardevBackend_Mux
  | ChardevBackend_Msmouse
  | ChardevBackend_Wctablet
  | ChardevBackend_Braille
  | ChardevBackend_Testdev
  | ChardevBackend_Stdio
  | ChardevBackend_Console
  | ChardevBackend_Spicevmc
  | ChardevBackend_Spiceport
  | ChardevBackend_Vc
  | ChardevBackend_Ringbuf
  | ChardevBackend_Memory;
export interface ChardevBackend_File extends ChardevFileWrapper {
  type: "file";
}
export interface ChardevBackend_Serial extends ChardevHostdevWrapper {
  type: "serial";
}
export interface ChardevBackend_Parallel extends ChardevHostdevWrapper {
  type: "parallel";
}
export interface ChardevBackend_Pipe extends ChardevHostdevWrapper {
  type: "pipe";
}
export interface ChardevBackend_Socket extends ChardevSocketWrapper {
  type: "socket";
}
export interface ChardevBackend_Udp extends ChardevUdpWrapper {
  type: "udp";
}
export interface ChardevBackend_Pty extends ChardevCommonWrapper {
  type: "pty";
}
export interface ChardevBackend_Null extends ChardevCommonWrapper {
  type: "null";
}
export interface ChardevBackend_Mux extends ChardevMuxWrapper {
  type: "mux";
}
export interface ChardevBackend_Msmouse extends ChardevCommonWrapper {
  type: "msmouse";
}
export interface ChardevBackend_Wctablet extends ChardevCommonWrapper {
  type: "wctablet";
}
export interface ChardevBackend_Braille extends ChardevCommonWrapper {
  type: "braille";
}
export interface ChardevBackend_Testdev extends ChardevCommonWrapper {
  type: "testdev";
}
export interface ChardevBackend_Stdio extends ChardevStdioWrapper {
  type: "stdio";
}
export interface ChardevBackend_Console extends ChardevCommonWrapper {
  type: "console";
}
/** If `CONFIG_SPICE`. */
export interface ChardevBackend_Spicevmc extends ChardevSpiceChannelWrapper {
  type: "spicevmc";
}
/** If `CONFIG_SPICE`. */
export interface ChardevBackend_Spiceport extends ChardevSpicePortWrapper {
  type: "spiceport";
}
export interface ChardevBackend_Vc extends ChardevVCWrapper {
  type: "vc";
}
export interface ChardevBackend_Ringbuf extends ChardevRingbufWrapper {
  type: "ringbuf";
}
export interface ChardevBackend_Memory extends ChardevRingbufWrapper {
  type: "memory";
}

/** [ChardevBackendInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackendInfo) */
export interface ChardevBackendInfo {
  name: string;
}

/** [ChardevBackendKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.ChardevBackendKind) */
export type ChardevBackendKind =
  | "file"
  | "serial"
  | "parallel"
  | "pipe"
  | "socket"
  | "udp"
  | "pty"
  | "null"
  | "mux"
  | "msmouse"
  | "wctablet"
  | "braille"
  | "testdev"
  | "stdio"
  | "console"
  /** If `CONFIG_SPICE`. */
  | "spicevmc"
  /** If `CONFIG_SPICE`. */
  | "spiceport"
  | "vc"
  | "ringbuf"
  | "memory";

/** [ChardevCommon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon) */
export interface ChardevCommon {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
}

/** [ChardevCommonWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommonWrapper) */
export interface ChardevCommonWrapper {
  data: ChardevCommon;
}

/** [ChardevFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile) */
export interface ChardevFile {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  in?: string | undefined;
  out: string;
  append?: boolean | undefined;
}

/** [ChardevFileWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFileWrapper) */
export interface ChardevFileWrapper {
  data: ChardevFile;
}

/** [ChardevHostdev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdev) */
export interface ChardevHostdev {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  device: string;
}

/** [ChardevHostdevWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdevWrapper) */
export interface ChardevHostdevWrapper {
  data: ChardevHostdev;
}

/** [ChardevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevInfo) */
export interface ChardevInfo {
  label: string;
  filename: string;
  "frontend-open": boolean;
}

/** [ChardevMux](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMux) */
export interface ChardevMux {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  chardev: string;
}

/** [ChardevMuxWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMuxWrapper) */
export interface ChardevMuxWrapper {
  data: ChardevMux;
}

/** [ChardevReturn](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevReturn) */
export interface ChardevReturn {
  pty?: string;
}

/** [ChardevRingbuf](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbuf) */
export interface ChardevRingbuf {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  size?: number | bigint | undefined;
}

/** [ChardevRingbufWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevRingbufWrapper) */
export interface ChardevRingbufWrapper {
  data: ChardevRingbuf;
}

/** [ChardevSocket](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocket) */
export interface ChardevSocket {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  addr: SocketAddressLegacy;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  server?: boolean | undefined;
  wait?: boolean | undefined;
  nodelay?: boolean | undefined;
  telnet?: boolean | undefined;
  tn3270?: boolean | undefined;
  websocket?: boolean | undefined;
  /** Removed in QEMU 10.2. */
  reconnect?: number | bigint | undefined;
}

/** [ChardevSocketWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSocketWrapper) */
export interface ChardevSocketWrapper {
  data: ChardevSocket;
}

/** [ChardevSpiceChannel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannel) If `CONFIG_SPICE`. */
export interface ChardevSpiceChannel {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  type: string;
}

/** [ChardevSpiceChannelWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper) */
export interface ChardevSpiceChannelWrapper {
  data: ChardevSpiceChannel;
}

/** [ChardevSpicePort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort) If `CONFIG_SPICE`. */
export interface ChardevSpicePort {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  fqdn: string;
}

/** [ChardevSpicePortWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePortWrapper) */
export interface ChardevSpicePortWrapper {
  data: ChardevSpicePort;
}

/** [ChardevStdio](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio) */
export interface ChardevStdio {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  signal?: boolean | undefined;
}

/** [ChardevStdioWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdioWrapper) */
export interface ChardevStdioWrapper {
  data: ChardevStdio;
}

/** [ChardevUdp](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdp) */
export interface ChardevUdp {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  remote: SocketAddressLegacy;
  local?: SocketAddressLegacy | undefined;
}

/** [ChardevUdpWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdpWrapper) */
export interface ChardevUdpWrapper {
  data: ChardevUdp;
}

/** [ChardevVC](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVC) */
export interface ChardevVC {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  width?: number | bigint | undefined;
  height?: number | bigint | undefined;
  cols?: number | bigint | undefined;
  rows?: number | bigint | undefined;
}

/** [ChardevVCWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVCWrapper) */
export interface ChardevVCWrapper {
  data: ChardevVC;
}

/** [CommandInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.CommandInfo) */
export interface CommandInfo {
  name: string;
}

/** [CommandLineOptionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineOptionInfo) */
export interface CommandLineOptionInfo {
  option: string;
  parameters: CommandLineParameterInfo[];
}

/** [CommandLineParameterInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.CommandLineParameterInfo) */
export interface CommandLineParameterInfo {
  name: string;
  type: CommandLineParameterType;
  help?: string;
  default?: string;
}

/** [CommandLineParameterType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc.CommandLineParameterType) */
export type CommandLineParameterType = "string" | "boolean" | "number" | "size";

/** [CompressionStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats) */
export interface CompressionStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pages: I["int64"];
  busy: I["int64"];
  "busy-rate": number;
  "compressed-size": I["int64"];
  "compression-rate": number;
}

/** [CpuDefinitionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuDefinitionInfo) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS`. */
export interface CpuDefinitionInfo {
  name: string;
  "migration-safe"?: boolean;
  static: boolean;
  "unavailable-features"?: string[];
  typename: string;
  "alias-of"?: string;
  deprecated: boolean;
}

/** [CpuInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type CpuInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | CpuInfo_X86<I>
  | CpuInfo_Sparc<I>
  | CpuInfo_Ppc<I>
  | CpuInfo_Mips<I>
  | CpuInfo_Tricore<I>
  | CpuInfo_S390<I>
  | CpuInfo_Riscv<I>
  | CpuInfo_Other<I>;
export interface CpuInfo_Base<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  CPU: I["int64"];
  current: boolean;
  halted: boolean;
  qom_path: string;
  thread_id: I["int64"];
  props?: CpuInstanceProperties<I>;
}
export interface CpuInfo_X86<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoX86<I> {
  arch: "x86";
}
export interface CpuInfo_Sparc<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoSPARC<I> {
  arch: "sparc";
}
export interface CpuInfo_Ppc<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoPPC<I> {
  arch: "ppc";
}
export interface CpuInfo_Mips<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoMIPS<I> {
  arch: "mips";
}
export interface CpuInfo_Tricore<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoTricore<I> {
  arch: "tricore";
}
export interface CpuInfo_S390<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoS390 {
  arch: "s390";
}
export interface CpuInfo_Riscv<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I>, CpuInfoRISCV<I> {
  arch: "riscv";
}
export interface CpuInfo_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfo_Base<I> {
  arch: "other";
}

/** [CpuInfoArch](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type CpuInfoArch = "x86" | "sparc" | "ppc" | "mips" | "tricore" | "s390" | "riscv" | "other";

/** [CpuInfoFast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast) */
export type CpuInfoFast<I extends IntegerTypes = IntegerTypesByMode["auto"]> = CpuInfoFast_S390x<I> | CpuInfoFast_Other<I>;
export interface CpuInfoFast_S390x<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfoS390 {
  target: "s390x";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  arch: CpuInfoArch;
}
export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "cris" | "hppa" | "i386" | "lm32" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "moxie" | "nios2" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  arch: CpuInfoArch;
}

/** [CpuInfoMIPS](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoMIPS<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  PC: I["int64"];
}

/** [CpuInfoPPC](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoPPC<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  nip: I["int64"];
}

/** [CpuInfoRISCV](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoRISCV<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pc: I["int64"];
}

/** [CpuInfoS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390) */
export interface CpuInfoS390 {
  "cpu-state": CpuS390State;
}

/** [CpuInfoSPARC](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoSPARC<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pc: I["int64"];
  npc: I["int64"];
}

/** [CpuInfoTricore](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoTricore<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  PC: I["int64"];
}

/** [CpuInfoX86](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface CpuInfoX86<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pc: I["int64"];
}

/** [CpuInstanceProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties) */
export interface CpuInstanceProperties<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "node-id"?: I["int64"];
  "socket-id"?: I["int64"];
  "die-id"?: I["int64"];
  "core-id"?: I["int64"];
  "thread-id"?: I["int64"];
}

/** [CpuModelBaselineInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelBaselineInfo) If `TARGET_S390X`. */
export interface CpuModelBaselineInfo {
  model: CpuModelInfo;
}

/** [CpuModelCompareInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelCompareInfo) If `TARGET_S390X`. */
export interface CpuModelCompareInfo {
  result: CpuModelCompareResult;
  "responsible-properties": string[];
}

/** [CpuModelCompareResult](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.CpuModelCompareResult) */
export type CpuModelCompareResult = "incompatible" | "identical" | "superset" | "subset";

/** [CpuModelExpansionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelExpansionInfo) If `TARGET_S390X || TARGET_I386 || TARGET_ARM`. */
export interface CpuModelExpansionInfo {
  model: CpuModelInfo;
}

/** [CpuModelExpansionType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.CpuModelExpansionType) */
export type CpuModelExpansionType = "static" | "full";

/** [CpuModelInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelInfo) */
export interface CpuModelInfo {
  name: string;
  props?: unknown;
}

/** [CpuModelInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelInfo) */
export interface CpuModelInfoInput {
  name: string;
  props?: unknown;
}

/** [CpuS390State](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type CpuS390State = "uninitialized" | "stopped" | "check-stop" | "operating" | "load";

/** [CurrentMachineParams](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams) */
export interface CurrentMachineParams {
  "wakeup-suspend-support": boolean;
}

export interface DeviceDeletedEvent {
  device?: string;
  path: string;
}

export interface DeviceTrayMovedEvent {
  device: string;
  id: string;
  "tray-open": boolean;
}

export interface DumpCompletedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  result: DumpQueryResult<I>;
  error?: string;
}

/** [DataFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat) */
export type DataFormat = "utf8" | "base64";

/** [DirtyBitmapStatus](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type DirtyBitmapStatus = "active" | "disabled" | "frozen" | "locked" | "inconsistent";

/** [DirtyRateInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo) */
export interface DirtyRateInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "dirty-rate"?: I["int64"];
  status: DirtyRateStatus;
  "start-time": I["int64"];
  "calc-time": I["int64"];
}

/** [DirtyRateStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus) */
export type DirtyRateStatus = "unstarted" | "measuring" | "measured";

/** [DisplayCurses](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCurses) */
export interface DisplayCurses {
  charset?: string;
}

/** [DisplayEGLHeadless](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayEGLHeadless) */
export interface DisplayEGLHeadless {
  rendernode?: string;
}

/** [DisplayGLMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayGLMode) */
export type DisplayGLMode = "off" | "on" | "core" | "es";

/** [DisplayGTK](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK) */
export interface DisplayGTK {
  "grab-on-hover"?: boolean;
  "zoom-to-fit"?: boolean;
}

/** [DisplayOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions) */
export type DisplayOptions =
  | DisplayOptions_Gtk
  | DisplayOptions_EglHeadless
  | DisplayOptions_Curses
  | DisplayOptions_Other;
export interface DisplayOptions_Base {
  "full-screen"?: boolean;
  "window-close"?: boolean;
  "show-cursor"?: boolean;
  gl?: DisplayGLMode;
}
export interface DisplayOptions_Gtk extends DisplayOptions_Base, DisplayGTK {
  type: "gtk";
}
export interface DisplayOptions_EglHeadless extends DisplayOptions_Base, DisplayEGLHeadless {
  type: "egl-headless";
}
export interface DisplayOptions_Curses extends DisplayOptions_Base, DisplayCurses {
  type: "curses";
}
export interface DisplayOptions_Other extends DisplayOptions_Base {
  type: "default" | "none" | "sdl" | "cocoa" | "spice-app";
}

/** [DisplayType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType) */
export type DisplayType = "default" | "none" | "gtk" | "sdl" | "egl-headless" | "curses" | "cocoa" | "spice-app";

/** [DriveBackup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveBackup) */
export interface DriveBackup {
  "job-id"?: string | undefined;
  device: string;
  sync: MirrorSyncMode;
  speed?: number | bigint | undefined;
  bitmap?: string | undefined;
  "bitmap-mode"?: BitmapSyncMode | undefined;
  compress?: boolean | undefined;
  "on-source-error"?: BlockdevOnError | undefined;
  "on-target-error"?: BlockdevOnError | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
  "filter-node-name"?: string | undefined;
  target: string;
  format?: string | undefined;
  mode?: NewImageMode | undefined;
}

/** [DriveBackupWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper) */
export interface DriveBackupWrapper {
  data: DriveBackup;
}

/** [DriveMirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveMirror) */
export interface DriveMirror {
  "job-id"?: string | undefined;
  device: string;
  target: string;
  format?: string | undefined;
  "node-name"?: string | undefined;
  replaces?: string | undefined;
  sync: MirrorSyncMode;
  mode?: NewImageMode | undefined;
  speed?: number | bigint | undefined;
  granularity?: number | undefined;
  "buf-size"?: number | bigint | undefined;
  "on-source-error"?: BlockdevOnError | undefined;
  "on-target-error"?: BlockdevOnError | undefined;
  unmap?: boolean | undefined;
  "copy-mode"?: MirrorCopyMode | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
}

/** [DummyForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.DummyForceArrays) */
export interface DummyForceArrays {
  unused: readonly X86CPUFeatureWordInfo[];
}

/** [DumpGuestMemoryCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability) */
export interface DumpGuestMemoryCapability {
  formats: DumpGuestMemoryFormat[];
}

/** [DumpGuestMemoryFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat) */
export type DumpGuestMemoryFormat = "elf" | "kdump-zlib" | "kdump-lzo" | "kdump-snappy" | "win-dmp";

/** [DumpQueryResult](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpQueryResult) */
export interface DumpQueryResult<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  status: DumpStatus;
  completed: I["int64"];
  total: I["int64"];
}

/** [DumpStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpStatus) */
export type DumpStatus = "none" | "active" | "completed" | "failed";

/** [EventInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface EventInfo {
  name: string;
}

export interface FailoverNegotiatedEvent {
  "device-id": string;
}

/** [FailoverStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus) */
export type FailoverStatus = "none" | "require" | "active" | "completed" | "relaunch";

/** [FdsetFdInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetFdInfo) */
export interface FdsetFdInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  fd: I["int64"];
  opaque?: string;
}

/** [FdsetInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.FdsetInfo) */
export interface FdsetInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "fdset-id": I["int64"];
  fds: FdsetFdInfo<I>[];
}

/** [FloppyDriveType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.FloppyDriveType) */
export type FloppyDriveType = "144" | "288" | "120" | "none" | "auto";

/** [GICCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.GICCapability) If `TARGET_ARM`. */
export interface GICCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  version: I["int64"];
  emulated: boolean;
  kernel: boolean;
}

export interface GuestCrashloadedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  action: GuestPanicAction;
  info?: GuestPanicInformation<I>;
}

export interface GuestPanickedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  action: GuestPanicAction;
  info?: GuestPanicInformation<I>;
}

/** [GrabToggleKeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.GrabToggleKeys) */
export type GrabToggleKeys = "ctrl-ctrl" | "alt-alt" | "shift-shift" | "meta-meta" | "scrolllock" | "ctrl-scrolllock";

/** [GuestPanicAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicAction) */
export type GuestPanicAction = "pause" | "poweroff" | "run";

/** [GuestPanicInformation](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation) */
export type GuestPanicInformation<I extends IntegerTypes = IntegerTypesByMode["auto"]> = GuestPanicInformation_HyperV<I> | GuestPanicInformation_S390<I>;
export interface GuestPanicInformation_HyperV<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationHyperV<I> {
  type: "hyper-v";
}
export interface GuestPanicInformation_S390<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationS390<I> {
  type: "s390";
}

/** [GuestPanicInformationHyperV](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationHyperV) */
export interface GuestPanicInformationHyperV<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  arg1: I["wide"];
  arg2: I["wide"];
  arg3: I["wide"];
  arg4: I["wide"];
  arg5: I["wide"];
}

/** [GuestPanicInformationS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationS390) */
export interface GuestPanicInformationS390<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  core: number;
  "psw-mask": I["wide"];
  "psw-addr": I["wide"];
  reason: S390CrashReason;
}

/** [GuestPanicInformationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType) */
export type GuestPanicInformationType = "hyper-v" | "s390";

/** [GuidInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.GuidInfo) */
export interface GuidInfo {
  guid: string;
}

/** [HmatCacheAssociativity](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheAssociativity) */
export type HmatCacheAssociativity = "none" | "direct" | "complex";

/** [HmatCacheWritePolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatCacheWritePolicy) */
export type HmatCacheWritePolicy = "none" | "write-back" | "write-through";

/** [HmatLBDataType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBDataType) */
export type HmatLBDataType =
  | "access-latency"
  | "read-latency"
  | "write-latency"
  | "access-bandwidth"
  | "read-bandwidth"
  | "write-bandwidth";

/** [HmatLBMemoryHierarchy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HmatLBMemoryHierarchy) */
export type HmatLBMemoryHierarchy = "memory" | "first-level" | "second-level" | "third-level";

/** [HostMemPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.HostMemPolicy) */
export type HostMemPolicy = "default" | "preferred" | "bind" | "interleave";

/** [HotpluggableCPU](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU) */
export interface HotpluggableCPU<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: string;
  "vcpus-count": I["int64"];
  props: CpuInstanceProperties<I>;
  "qom-path"?: string;
}

/** [IOThreadInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo) */
export interface IOThreadInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  "thread-id": I["int64"];
  "poll-max-ns": I["int64"];
  "poll-grow": I["int64"];
  "poll-shrink": I["int64"];
}

/** [ImageCheck](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageCheck) */
export interface ImageCheck {
  filename: string;
  format: string;
  "check-errors": number | bigint;
  "image-end-offset"?: number | bigint | undefined;
  corruptions?: number | bigint | undefined;
  leaks?: number | bigint | undefined;
  "corruptions-fixed"?: number | bigint | undefined;
  "leaks-fixed"?: number | bigint | undefined;
  "total-clusters"?: number | bigint | undefined;
  "allocated-clusters"?: number | bigint | undefined;
  "fragmented-clusters"?: number | bigint | undefined;
  "compressed-clusters"?: number | bigint | undefined;
}

/** [ImageInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfo) */
export interface ImageInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  filename: string;
  format: string;
  "dirty-flag"?: boolean;
  "actual-size"?: I["int64"];
  "virtual-size": I["int64"];
  "cluster-size"?: I["int64"];
  encrypted?: boolean;
  compressed?: boolean;
  "backing-filename"?: string;
  "full-backing-filename"?: string;
  "backing-filename-format"?: string;
  snapshots?: SnapshotInfo<I>[];
  "backing-image"?: ImageInfo<I>;
  "format-specific"?: ImageInfoSpecific<I>;
}

/** [ImageInfoSpecific](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific) */
export type ImageInfoSpecific<I extends IntegerTypes = IntegerTypesByMode["auto"]> = ImageInfoSpecific_Qcow2<I> | ImageInfoSpecific_Vmdk<I> | ImageInfoSpecific_Luks<I>;
export interface ImageInfoSpecific_Qcow2<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificQCow2Wrapper<I> {
  type: "qcow2";
}
export interface ImageInfoSpecific_Vmdk<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificVmdkWrapper<I> {
  type: "vmdk";
}
export interface ImageInfoSpecific_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends QCryptoBlockInfoLUKSWrapper<I> {
  type: "luks";
}

/** [ImageInfoSpecificKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind) */
export type ImageInfoSpecificKind = "qcow2" | "vmdk" | "luks";

/** [ImageInfoSpecificQCow2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2) */
export interface ImageInfoSpecificQCow2<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  compat: string;
  "data-file"?: string;
  "data-file-raw"?: boolean;
  "extended-l2"?: boolean;
  "lazy-refcounts"?: boolean;
  corrupt?: boolean;
  "refcount-bits": I["int64"];
  encrypt?: ImageInfoSpecificQCow2Encryption<I>;
  bitmaps?: Qcow2BitmapInfo[];
  "compression-type": Qcow2CompressionType;
}

/** [ImageInfoSpecificQCow2Encryption](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Encryption) */
export type ImageInfoSpecificQCow2Encryption<I extends IntegerTypes = IntegerTypesByMode["auto"]> = ImageInfoSpecificQCow2Encryption_Luks<I> | ImageInfoSpecificQCow2Encryption_Aes;
export interface ImageInfoSpecificQCow2Encryption_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends QCryptoBlockInfoLUKS<I> {
  format: "luks";
}
export interface ImageInfoSpecificQCow2Encryption_Aes {
  format: "aes";
}

/** [ImageInfoSpecificQCow2EncryptionBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2EncryptionBase) */
export interface ImageInfoSpecificQCow2EncryptionBase {
  format: BlockdevQcow2EncryptionFormat;
}

/** [ImageInfoSpecificQCow2Wrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Wrapper) */
export interface ImageInfoSpecificQCow2Wrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: ImageInfoSpecificQCow2<I>;
}

/** [ImageInfoSpecificVmdk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk) */
export interface ImageInfoSpecificVmdk<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "create-type": string;
  cid: I["int64"];
  "parent-cid": I["int64"];
  extents: ImageInfo<I>[];
}

/** [ImageInfoSpecificVmdkWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdkWrapper) */
export interface ImageInfoSpecificVmdkWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: ImageInfoSpecificVmdk<I>;
}

/** [InetSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress) */
export interface InetSocketAddress {
  host: string;
  port: string;
  numeric?: boolean;
  to?: number;
  ipv4?: boolean;
  ipv6?: boolean;
  "keep-alive"?: boolean;
}

/** [InetSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddress) */
export interface InetSocketAddressInput {
  host: string;
  port: string;
  numeric?: boolean | undefined;
  to?: number | undefined;
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  "keep-alive"?: boolean | undefined;
}

/** [InetSocketAddressBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressBase) */
export interface InetSocketAddressBase {
  host: string;
  port: string;
}

/** [InetSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressWrapper) */
export interface InetSocketAddressWrapper {
  data: InetSocketAddressInput;
}

/** [InputAxis](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputAxis) */
export type InputAxis = "x" | "y";

/** [InputBtnEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEvent) */
export interface InputBtnEvent {
  button: InputButton;
  down: boolean;
}

/** [InputBtnEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputBtnEventWrapper) */
export interface InputBtnEventWrapper {
  data: InputBtnEvent;
}

/** [InputButton](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputButton) */
export type InputButton = "left" | "middle" | "right" | "wheel-up" | "wheel-down" | "side" | "extra";

/** [InputEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent) */
export type InputEvent = InputEvent_Key | InputEvent_Btn | InputEvent_Rel | InputEvent_Abs;
export interface InputEvent_Key extends InputKeyEventWrapper {
  type: "key";
}
export interface InputEvent_Btn extends InputBtnEventWrapper {
  type: "btn";
}
export interface InputEvent_Rel extends InputMoveEventWrapper {
  type: "rel";
}
export interface InputEvent_Abs extends InputMoveEventWrapper {
  type: "abs";
}

/** [InputEventKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputEventKind) */
export type InputEventKind = "key" | "btn" | "rel" | "abs";

/** [InputKeyEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent) */
export interface InputKeyEvent {
  key: KeyValue;
  down: boolean;
}

/** [InputKeyEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEventWrapper) */
export interface InputKeyEventWrapper {
  data: InputKeyEvent;
}

/** [InputMoveEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEvent) */
export interface InputMoveEvent {
  axis: InputAxis;
  value: number | bigint;
}

/** [InputMoveEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMoveEventWrapper) */
export interface InputMoveEventWrapper {
  data: InputMoveEvent;
}

/** [IntWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.IntWrapper) */
export interface IntWrapper {
  data: number | bigint;
}

/** [IoOperationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.IoOperationType) */
export type IoOperationType = "read" | "write";

/** [IscsiHeaderDigest](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiHeaderDigest) */
export type IscsiHeaderDigest = "crc32c" | "none" | "crc32c-none" | "none-crc32c";

/** [IscsiTransport](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiTransport) */
export type IscsiTransport = "tcp" | "iser";

export interface JobStatusChangeEvent {
  id: string;
  status: JobStatus;
}

/** [JSONType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType) */
export type JSONType = "string" | "number" | "int" | "boolean" | "null" | "object" | "array" | "value";

/** [JobInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-job.JobInfo) */
export interface JobInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  type: JobType;
  status: JobStatus;
  "current-progress": I["int64"];
  "total-progress": I["int64"];
  error?: string;
}

/** [JobStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobStatus) */
export type JobStatus =
  | "undefined"
  | "created"
  | "running"
  | "paused"
  | "ready"
  | "standby"
  | "waiting"
  | "pending"
  | "aborting"
  | "concluded"
  | "null";

/** [JobType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobType) */
export type JobType = "commit" | "stream" | "mirror" | "backup" | "create" | "amend";

/** [JobVerb](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobVerb) */
export type JobVerb = "cancel" | "pause" | "resume" | "set-speed" | "complete" | "dismiss" | "finalize";

/** [KeyValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue) */
export type KeyValue = KeyValue_Number | KeyValue_Qcode;
export interface KeyValue_Number extends IntWrapper {
  type: "number";
}
export interface KeyValue_Qcode extends QKeyCodeWrapper {
  type: "qcode";
}

/** [KeyValueKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.KeyValueKind) */
export type KeyValueKind = "number" | "qcode";

/** [KvmInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.KvmInfo) */
export interface KvmInfo {
  enabled: boolean;
  present: boolean;
}

/** [LostTickPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.LostTickPolicy) */
export type LostTickPolicy = "discard" | "delay" | "slew";

export interface MemoryDeviceSizeChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
}

export interface MemoryFailureEvent {
  recipient: MemoryFailureRecipient;
  action: MemoryFailureAction;
  flags: MemoryFailureFlags;
}

export interface MemUnplugErrorEvent {
  device: string;
  msg: string;
}

export interface MigrationEvent {
  status: MigrationStatus;
}

export interface MigrationPassEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pass: I["int64"];
}

/** [MachineInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MachineInfo) */
export interface MachineInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  alias?: string;
  "is-default"?: boolean;
  "cpu-max": I["int64"];
  "hotpluggable-cpus": boolean;
  "numa-mem-supported": boolean;
  deprecated: boolean;
  "default-cpu-type"?: string;
  "default-ram-id"?: string;
}

/** [MapEntry](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.MapEntry) */
export interface MapEntry {
  start: number | bigint;
  length: number | bigint;
  data: boolean;
  zero: boolean;
  depth: number | bigint;
  offset?: number | bigint | undefined;
  filename?: string | undefined;
}

/** [Memdev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.Memdev) */
export interface Memdev<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
  merge: boolean;
  dump: boolean;
  prealloc: boolean;
  "host-nodes": number[];
  policy: HostMemPolicy;
}

/** [MemoryDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo) */
export type MemoryDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | MemoryDeviceInfo_Dimm<I>
  | MemoryDeviceInfo_Nvdimm<I>
  | MemoryDeviceInfo_VirtioPmem<I>
  | MemoryDeviceInfo_VirtioMem<I>;
export interface MemoryDeviceInfo_Dimm<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends PCDIMMDeviceInfoWrapper<I> {
  type: "dimm";
}
export interface MemoryDeviceInfo_Nvdimm<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends PCDIMMDeviceInfoWrapper<I> {
  type: "nvdimm";
}
export interface MemoryDeviceInfo_VirtioPmem<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends VirtioPMEMDeviceInfoWrapper<I> {
  type: "virtio-pmem";
}
export interface MemoryDeviceInfo_VirtioMem<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends VirtioMEMDeviceInfoWrapper<I> {
  type: "virtio-mem";
}

/** [MemoryDeviceInfoKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind) */
export type MemoryDeviceInfoKind = "dimm" | "nvdimm" | "virtio-pmem" | "virtio-mem";

/** [MemoryFailureAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureAction) */
export type MemoryFailureAction = "ignore" | "inject" | "fatal" | "reset";

/** [MemoryFailureFlags](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.MemoryFailureFlags) */
export interface MemoryFailureFlags {
  "action-required": boolean;
  recursive: boolean;
}

/** [MemoryFailureRecipient](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureRecipient) */
export type MemoryFailureRecipient = "hypervisor" | "guest";

/** [MemoryInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryInfo) */
export interface MemoryInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "base-memory": I["int64"];
  "plugged-memory"?: I["int64"];
}

/** [MigrateSetParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrateSetParameters) */
export interface MigrateSetParameters {
  "announce-initial"?: number | bigint | undefined;
  "announce-max"?: number | bigint | undefined;
  "announce-rounds"?: number | bigint | undefined;
  "announce-step"?: number | bigint | undefined;
  /** Removed in QEMU 10.0. */
  "compress-level"?: number | bigint | undefined;
  /** Removed in QEMU 10.0. */
  "compress-threads"?: number | bigint | undefined;
  /** Removed in QEMU 10.0. */
  "compress-wait-thread"?: boolean | undefined;
  /** Removed in QEMU 10.0. */
  "decompress-threads"?: number | bigint | undefined;
  "throttle-trigger-threshold"?: number | bigint | undefined;
  "cpu-throttle-initial"?: number | bigint | undefined;
  "cpu-throttle-increment"?: number | bigint | undefined;
  "cpu-throttle-tailslow"?: boolean | undefined;
  "tls-creds"?: StrOrNull | undefined;
  "tls-hostname"?: StrOrNull | undefined;
  "tls-authz"?: StrOrNull | undefined;
  "max-bandwidth"?: number | bigint | undefined;
  "downtime-limit"?: number | bigint | undefined;
  "x-checkpoint-delay"?: number | bigint | undefined;
  /** Removed in QEMU 10.0. */
  "block-incremental"?: boolean | undefined;
  "multifd-channels"?: number | bigint | undefined;
  "xbzrle-cache-size"?: number | bigint | undefined;
  "max-postcopy-bandwidth"?: number | bigint | undefined;
  "max-cpu-throttle"?: number | bigint | undefined;
  "multifd-compression"?: MultiFDCompression | undefined;
  "multifd-zlib-level"?: number | bigint | undefined;
  "multifd-zstd-level"?: number | bigint | undefined;
  "block-bitmap-mapping"?: readonly BitmapMigrationNodeAliasInput[] | undefined;
}

/** [MigrationCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability) */
export type MigrationCapability =
  | "xbzrle"
  | "rdma-pin-all"
  | "auto-converge"
  /** Removed in QEMU 11.1. */
  | "zero-blocks"
  /** Removed in QEMU 10.0. */
  | "compress"
  | "events"
  | "postcopy-ram"
  | "x-colo"
  | "release-ram"
  /** Removed in QEMU 10.0. */
  | "block"
  | "return-path"
  | "pause-before-switchover"
  | "multifd"
  | "dirty-bitmaps"
  | "postcopy-blocktime"
  | "late-block-activate"
  | "x-ignore-shared"
  | "validate-uuid";

/** [MigrationCapabilityStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus) */
export interface MigrationCapabilityStatus {
  capability: MigrationCapability;
  state: boolean;
}

/** [MigrationInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo) */
export interface MigrationInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  status?: MigrationStatus;
  ram?: MigrationStats<I>;
  /** Removed in QEMU 10.0. */
  disk?: MigrationStats<I>;
  vfio?: VfioStats<I>;
  "xbzrle-cache"?: XBZRLECacheStats<I>;
  "total-time"?: I["int64"];
  "expected-downtime"?: I["int64"];
  downtime?: I["int64"];
  "setup-time"?: I["int64"];
  "cpu-throttle-percentage"?: I["int64"];
  "error-desc"?: string;
  "postcopy-blocktime"?: number;
  "postcopy-vcpu-blocktime"?: number[];
  /** Removed in QEMU 10.0. */
  compression?: CompressionStats<I>;
  "socket-address"?: SocketAddress[];
}

/** [MigrationParameter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter) */
export type MigrationParameter =
  | "announce-initial"
  | "announce-max"
  | "announce-rounds"
  | "announce-step"
  /** Removed in QEMU 10.0. */
  | "compress-level"
  /** Removed in QEMU 10.0. */
  | "compress-threads"
  /** Removed in QEMU 10.0. */
  | "decompress-threads"
  /** Removed in QEMU 10.0. */
  | "compress-wait-thread"
  | "throttle-trigger-threshold"
  | "cpu-throttle-initial"
  | "cpu-throttle-increment"
  | "cpu-throttle-tailslow"
  | "tls-creds"
  | "tls-hostname"
  | "tls-authz"
  | "max-bandwidth"
  | "downtime-limit"
  | "x-checkpoint-delay"
  /** Removed in QEMU 10.0. */
  | "block-incremental"
  | "multifd-channels"
  | "xbzrle-cache-size"
  | "max-postcopy-bandwidth"
  | "max-cpu-throttle"
  | "multifd-compression"
  | "multifd-zlib-level"
  | "multifd-zstd-level"
  | "block-bitmap-mapping";

/** [MigrationParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters) */
export interface MigrationParameters<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "announce-initial"?: I["int64"];
  "announce-max"?: I["int64"];
  "announce-rounds"?: I["int64"];
  "announce-step"?: I["int64"];
  /** Removed in QEMU 10.0. */
  "compress-level"?: number;
  /** Removed in QEMU 10.0. */
  "compress-threads"?: number;
  /** Removed in QEMU 10.0. */
  "compress-wait-thread"?: boolean;
  /** Removed in QEMU 10.0. */
  "decompress-threads"?: number;
  "throttle-trigger-threshold"?: number;
  "cpu-throttle-initial"?: number;
  "cpu-throttle-increment"?: number;
  "cpu-throttle-tailslow"?: boolean;
  "tls-creds"?: string;
  "tls-hostname"?: string;
  "tls-authz"?: string;
  "max-bandwidth"?: I["wide"];
  "downtime-limit"?: I["int64"];
  "x-checkpoint-delay"?: number;
  /** Removed in QEMU 10.0. */
  "block-incremental"?: boolean;
  "multifd-channels"?: number;
  "xbzrle-cache-size"?: I["wide"];
  "max-postcopy-bandwidth"?: I["wide"];
  "max-cpu-throttle"?: number;
  "multifd-compression"?: MultiFDCompression;
  "multifd-zlib-level"?: number;
  "multifd-zstd-level"?: number;
  "block-bitmap-mapping"?: BitmapMigrationNodeAlias[];
}

/** [MigrationStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationStats) */
export interface MigrationStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  transferred: I["int64"];
  remaining: I["int64"];
  total: I["int64"];
  duplicate: I["int64"];
  /** Removed in QEMU 10.0. */
  skipped: I["int64"];
  normal: I["int64"];
  "normal-bytes": I["int64"];
  "dirty-pages-rate": I["int64"];
  mbps: number;
  "dirty-sync-count": I["int64"];
  "postcopy-requests": I["int64"];
  "page-size": I["int64"];
  "multifd-bytes": I["int64"];
  "pages-per-second": I["int64"];
}

/** [MigrationStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus) */
export type MigrationStatus =
  | "none"
  | "setup"
  | "cancelling"
  | "cancelled"
  | "active"
  | "postcopy-active"
  | "postcopy-paused"
  | "postcopy-recover"
  | "completed"
  | "failed"
  | "colo"
  | "pre-switchover"
  | "device"
  | "wait-unplug";

/** [MirrorCopyMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorCopyMode) */
export type MirrorCopyMode = "background" | "write-blocking";

/** [MirrorSyncMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorSyncMode) */
export type MirrorSyncMode = "top" | "full" | "none" | "incremental" | "bitmap";

/** [MonitorMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.MonitorMode) */
export type MonitorMode = "readline" | "control";

/** [MonitorOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.MonitorOptions) */
export interface MonitorOptions {
  id?: string | undefined;
  mode?: MonitorMode | undefined;
  pretty?: boolean | undefined;
  chardev: string;
}

/** [MouseInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.MouseInfo) */
export interface MouseInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  index: I["int64"];
  current: boolean;
  absolute: boolean;
}

/** [MultiFDCompression](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression) */
export type MultiFDCompression =
  | "none"
  | "zlib"
  /** If `CONFIG_ZSTD`. */
  | "zstd";

/** [NFSServer](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.NFSServer) */
export interface NFSServer {
  type: NFSTransport;
  host: string;
}

/** [NFSTransport](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NFSTransport) */
export type NFSTransport = "inet";

export interface NicRxFilterChangedEvent {
  name?: string;
  path: string;
}

/** [NameInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.NameInfo) */
export interface NameInfo {
  name?: string;
}

/** [NbdServerAddOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerAddOptions) */
export interface NbdServerAddOptions {
  name?: string | undefined;
  description?: string | undefined;
  device: string;
  writable?: boolean | undefined;
  bitmap?: string | undefined;
}

/** [NbdServerOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptions) */
export interface NbdServerOptions {
  addr: SocketAddressInput;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
}

/** [NetClientDriver](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetClientDriver) */
export type NetClientDriver =
  | "none"
  | "nic"
  | "user"
  | "tap"
  | "l2tpv3"
  | "socket"
  | "vde"
  | "bridge"
  | "hubport"
  | "netmap"
  | "vhost-user"
  | "vhost-vdpa";

/** [NetFilterDirection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.NetFilterDirection) */
export type NetFilterDirection = "all" | "rx" | "tx";

/** [NetLegacyNicOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetLegacyNicOptions) */
export interface NetLegacyNicOptions {
  netdev?: string | undefined;
  macaddr?: string | undefined;
  model?: string | undefined;
  addr?: string | undefined;
  vectors?: number | undefined;
}

/** [Netdev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.Netdev) */
export type Netdev =
  | Netdev_Nic
  | Netdev_User
  | Netdev_Tap
  | Netdev_L2tpv3
  | Netdev_Socket
  | Netdev_Vde
  | Netdev_Bridge
  | Netdev_Hubport
  | Netdev_Netmap
  | Netdev_VhostUser
  | Netdev_VhostVdpa
  | Netdev_None;
export interface Netdev_Nic extends NetLegacyNicOptions {
  type: "nic";
  id: string;
}
export interface Netdev_User extends NetdevUserOptions {
  type: "user";
  id: string;
}
export interface Netdev_Tap extends NetdevTapOptions {
  type: "tap";
  id: string;
}
export interface Netdev_L2tpv3 extends NetdevL2TPv3Options {
  type: "l2tpv3";
  id: string;
}
export interface Netdev_Socket extends NetdevSocketOptions {
  type: "socket";
  id: string;
}
export interface Netdev_Vde extends NetdevVdeOptions {
  type: "vde";
  id: string;
}
export interface Netdev_Bridge extends NetdevBridgeOptions {
  type: "bridge";
  id: string;
}
export interface Netdev_Hubport extends NetdevHubPortOptions {
  type: "hubport";
  id: string;
}
export interface Netdev_Netmap extends NetdevNetmapOptions {
  type: "netmap";
  id: string;
}
export interface Netdev_VhostUser extends NetdevVhostUserOptions {
  type: "vhost-user";
  id: string;
}
export interface Netdev_VhostVdpa extends NetdevVhostVDPAOptions {
  type: "vhost-vdpa";
  id: string;
}
export interface Netdev_None {
  type: "none";
  id: string;
}

/** [NetdevBridgeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions) */
export interface NetdevBridgeOptions {
  br?: string | undefined;
  helper?: string | undefined;
}

/** [NetdevHubPortOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevHubPortOptions) */
export interface NetdevHubPortOptions {
  hubid: number;
  netdev?: string | undefined;
}

/** [NetdevL2TPv3Options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevL2TPv3Options) */
export interface NetdevL2TPv3Options {
  src: string;
  dst: string;
  srcport?: string | undefined;
  dstport?: string | undefined;
  ipv6?: boolean | undefined;
  udp?: boolean | undefined;
  cookie64?: boolean | undefined;
  counter?: boolean | undefined;
  pincounter?: boolean | undefined;
  txcookie?: number | bigint | undefined;
  rxcookie?: number | bigint | undefined;
  txsession: number;
  rxsession?: number | undefined;
  offset?: number | undefined;
}

/** [NetdevNetmapOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevNetmapOptions) */
export interface NetdevNetmapOptions {
  ifname: string;
  devname?: string | undefined;
}

/** [NetdevSocketOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevSocketOptions) */
export interface NetdevSocketOptions {
  fd?: string | undefined;
  listen?: string | undefined;
  connect?: string | undefined;
  mcast?: string | undefined;
  localaddr?: string | undefined;
  udp?: string | undefined;
}

/** [NetdevTapOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevTapOptions) */
export interface NetdevTapOptions {
  ifname?: string | undefined;
  fd?: string | undefined;
  fds?: string | undefined;
  script?: string | undefined;
  downscript?: string | undefined;
  br?: string | undefined;
  helper?: string | undefined;
  sndbuf?: number | bigint | undefined;
  vnet_hdr?: boolean | undefined;
  vhost?: boolean | undefined;
  vhostfd?: string | undefined;
  vhostfds?: string | undefined;
  vhostforce?: boolean | undefined;
  queues?: number | undefined;
  "poll-us"?: number | undefined;
}

/** [NetdevUserOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevUserOptions) */
export interface NetdevUserOptions {
  hostname?: string | undefined;
  restrict?: boolean | undefined;
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  ip?: string | undefined;
  net?: string | undefined;
  host?: string | undefined;
  tftp?: string | undefined;
  bootfile?: string | undefined;
  dhcpstart?: string | undefined;
  dns?: string | undefined;
  dnssearch?: readonly String[] | undefined;
  domainname?: string | undefined;
  "ipv6-prefix"?: string | undefined;
  "ipv6-prefixlen"?: number | bigint | undefined;
  "ipv6-host"?: string | undefined;
  "ipv6-dns"?: string | undefined;
  smb?: string | undefined;
  smbserver?: string | undefined;
  hostfwd?: readonly String[] | undefined;
  guestfwd?: readonly String[] | undefined;
  "tftp-server-name"?: string | undefined;
}

/** [NetdevVdeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVdeOptions) */
export interface NetdevVdeOptions {
  sock?: string | undefined;
  port?: number | undefined;
  group?: string | undefined;
  mode?: number | undefined;
}

/** [NetdevVhostUserOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostUserOptions) */
export interface NetdevVhostUserOptions {
  chardev: string;
  vhostforce?: boolean | undefined;
  queues?: number | bigint | undefined;
}

/** [NetdevVhostVDPAOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions) */
export interface NetdevVhostVDPAOptions {
  vhostdev?: string | undefined;
  queues?: number | bigint | undefined;
}

/** [NetworkAddressFamily](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily) */
export type NetworkAddressFamily = "ipv4" | "ipv6" | "unix" | "vsock" | "unknown";

/** [NewImageMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode) */
export type NewImageMode = "existing" | "absolute-paths";

/** [NumaCpuOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions) */
export interface NumaCpuOptions {
  "node-id"?: number | bigint | undefined;
  "socket-id"?: number | bigint | undefined;
  "die-id"?: number | bigint | undefined;
  "core-id"?: number | bigint | undefined;
  "thread-id"?: number | bigint | undefined;
}

/** [NumaDistOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaDistOptions) */
export interface NumaDistOptions {
  src: number;
  dst: number;
  val: number;
}

/** [NumaHmatCacheOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatCacheOptions) */
export interface NumaHmatCacheOptions {
  "node-id": number;
  size: number | bigint;
  level: number;
  associativity: HmatCacheAssociativity;
  policy: HmatCacheWritePolicy;
  line: number;
}

/** [NumaHmatLBOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaHmatLBOptions) */
export interface NumaHmatLBOptions {
  initiator: number;
  target: number;
  hierarchy: HmatLBMemoryHierarchy;
  "data-type": HmatLBDataType;
  latency?: number | bigint | undefined;
  bandwidth?: number | bigint | undefined;
}

/** [NumaNodeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaNodeOptions) */
export interface NumaNodeOptions {
  nodeid?: number | undefined;
  cpus?: readonly number[] | undefined;
  mem?: number | bigint | undefined;
  memdev?: string | undefined;
  initiator?: number | undefined;
}

/** [NumaOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaOptions) */
export type NumaOptions =
  | NumaOptions_Node
  | NumaOptions_Dist
  | NumaOptions_Cpu
  | NumaOptions_HmatLb
  | NumaOptions_HmatCache;
export interface NumaOptions_Node extends NumaNodeOptions {
  type: "node";
}
export interface NumaOptions_Dist extends NumaDistOptions {
  type: "dist";
}
export interface NumaOptions_Cpu extends NumaCpuOptions {
  type: "cpu";
}
export interface NumaOptions_HmatLb extends NumaHmatLBOptions {
  type: "hmat-lb";
}
export interface NumaOptions_HmatCache extends NumaHmatCacheOptions {
  type: "hmat-cache";
}

/** [NumaOptionsType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.NumaOptionsType) */
export type NumaOptionsType = "node" | "dist" | "cpu" | "hmat-lb" | "hmat-cache";

/** [ObjectPropertyInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo) */
export interface ObjectPropertyInfo {
  name: string;
  type: string;
  description?: string;
  "default-value"?: unknown;
}

/** [ObjectTypeInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo) */
export interface ObjectTypeInfo {
  name: string;
  abstract?: boolean;
  parent?: string;
}

/** [OffAutoPCIBAR](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OffAutoPCIBAR) */
export type OffAutoPCIBAR = "off" | "auto" | "bar0" | "bar1" | "bar2" | "bar3" | "bar4" | "bar5";

/** [OnOffAuto](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffAuto) */
export type OnOffAuto = "auto" | "on" | "off";

/** [OnOffSplit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OnOffSplit) */
export type OnOffSplit = "on" | "off" | "split";

/** [PCDIMMDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfo) */
export interface PCDIMMDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  addr: I["int64"];
  size: I["int64"];
  slot: I["int64"];
  node: I["int64"];
  memdev: string;
  hotplugged: boolean;
  hotpluggable: boolean;
}

/** [PCDIMMDeviceInfoWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.PCDIMMDeviceInfoWrapper) */
export interface PCDIMMDeviceInfoWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: PCDIMMDeviceInfo<I>;
}

/** [PCIELinkSpeed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkSpeed) */
export type PCIELinkSpeed = "2_5" | "5" | "8" | "16";

/** [PCIELinkWidth](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkWidth) */
export type PCIELinkWidth = "1" | "2" | "4" | "8" | "12" | "16" | "32";

/** [PRManagerInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.PRManagerInfo) */
export interface PRManagerInfo {
  id: string;
  connected: boolean;
}

export interface PrManagerStatusChangedEvent {
  id: string;
  connected: boolean;
}

/** [PciBridgeInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBridgeInfo) */
export interface PciBridgeInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  bus: PciBusInfo<I>;
  devices?: PciDeviceInfo<I>[];
}

/** [PciBusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciBusInfo) */
export interface PciBusInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  number: I["int64"];
  secondary: I["int64"];
  subordinate: I["int64"];
  io_range: PciMemoryRange<I>;
  memory_range: PciMemoryRange<I>;
  prefetchable_range: PciMemoryRange<I>;
}

/** [PciDeviceClass](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceClass) */
export interface PciDeviceClass<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  desc?: string;
  class: I["int64"];
}

/** [PciDeviceId](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceId) */
export interface PciDeviceId<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  device: I["int64"];
  vendor: I["int64"];
  subsystem?: I["int64"];
  "subsystem-vendor"?: I["int64"];
}

/** [PciDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciDeviceInfo) */
export interface PciDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  bus: I["int64"];
  slot: I["int64"];
  function: I["int64"];
  class_info: PciDeviceClass<I>;
  id: PciDeviceId<I>;
  irq?: I["int64"];
  irq_pin: I["int64"];
  qdev_id: string;
  pci_bridge?: PciBridgeInfo<I>;
  regions: PciMemoryRegion<I>[];
}

/** [PciInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciInfo) */
export interface PciInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  bus: I["int64"];
  devices: PciDeviceInfo<I>[];
}

/** [PciMemoryRange](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRange) */
export interface PciMemoryRange<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  base: I["int64"];
  limit: I["int64"];
}

/** [PciMemoryRegion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-pci.PciMemoryRegion) */
export interface PciMemoryRegion<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  bar: I["int64"];
  type: string;
  address: I["int64"];
  size: I["int64"];
  prefetch?: boolean;
  mem_type_64?: boolean;
}

/** [PreallocMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.PreallocMode) */
export type PreallocMode = "off" | "metadata" | "falloc" | "full";

/** [QAuthZListFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListFormat) */
export type QAuthZListFormat = "exact" | "glob";

/** [QAuthZListPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-authz.QAuthZListPolicy) */
export type QAuthZListPolicy = "deny" | "allow";

/** [QAuthZListRule](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.QAuthZListRule) */
export interface QAuthZListRule {
  match: string;
  policy: QAuthZListPolicy;
  format?: QAuthZListFormat | undefined;
}

/** [QAuthZListRuleListHack](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface QAuthZListRuleListHack {
  unused: readonly QAuthZListRule[];
}

/** [QCryptoBlockAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptions) */
export type QCryptoBlockAmendOptions = QCryptoBlockAmendOptions_Luks | QCryptoBlockAmendOptions_Qcow;
export interface QCryptoBlockAmendOptions_Luks extends QCryptoBlockAmendOptionsLUKS {
  format: "luks";
}
export interface QCryptoBlockAmendOptions_Qcow {
  format: "qcow";
}

/** [QCryptoBlockAmendOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockAmendOptionsLUKS) */
export interface QCryptoBlockAmendOptionsLUKS {
  state: QCryptoBlockLUKSKeyslotState;
  "new-secret"?: string | undefined;
  "old-secret"?: string | undefined;
  keyslot?: number | bigint | undefined;
  "iter-time"?: number | bigint | undefined;
  secret?: string | undefined;
}

/** [QCryptoBlockCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions) */
export type QCryptoBlockCreateOptions = QCryptoBlockCreateOptions_Qcow | QCryptoBlockCreateOptions_Luks;
export interface QCryptoBlockCreateOptions_Qcow extends QCryptoBlockOptionsQCow {
  format: "qcow";
}
export interface QCryptoBlockCreateOptions_Luks extends QCryptoBlockCreateOptionsLUKS {
  format: "luks";
}

/** [QCryptoBlockCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptionsLUKS) */
export interface QCryptoBlockCreateOptionsLUKS {
  "key-secret"?: string | undefined;
  "cipher-alg"?: QCryptoCipherAlgorithm | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgorithm | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgorithm | undefined;
  "hash-alg"?: QCryptoHashAlgorithm | undefined;
  "iter-time"?: number | bigint | undefined;
}

/** [QCryptoBlockFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockFormat) */
export type QCryptoBlockFormat = "qcow" | "luks";

/** [QCryptoBlockInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo) */
export type QCryptoBlockInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> = QCryptoBlockInfo_Luks<I> | QCryptoBlockInfo_Qcow;
export interface QCryptoBlockInfo_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends QCryptoBlockInfoLUKS<I> {
  format: "luks";
}
export interface QCryptoBlockInfo_Qcow {
  format: "qcow";
}

/** [QCryptoBlockInfoBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoBase) */
export interface QCryptoBlockInfoBase {
  format: QCryptoBlockFormat;
}

/** [QCryptoBlockInfoLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKS) */
export interface QCryptoBlockInfoLUKS<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "cipher-alg": QCryptoCipherAlgorithm;
  "cipher-mode": QCryptoCipherMode;
  "ivgen-alg": QCryptoIVGenAlgorithm;
  "ivgen-hash-alg"?: QCryptoHashAlgorithm;
  "hash-alg": QCryptoHashAlgorithm;
  "payload-offset": I["int64"];
  "master-key-iters": I["int64"];
  uuid: string;
  slots: QCryptoBlockInfoLUKSSlot<I>[];
}

/** [QCryptoBlockInfoLUKSSlot](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot) */
export interface QCryptoBlockInfoLUKSSlot<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  active: boolean;
  iters?: I["int64"];
  stripes?: I["int64"];
  "key-offset": I["int64"];
}

/** [QCryptoBlockInfoLUKSWrapper](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface QCryptoBlockInfoLUKSWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: QCryptoBlockInfoLUKS<I>;
}

/** [QCryptoBlockLUKSKeyslotState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoBlockLUKSKeyslotState) */
export type QCryptoBlockLUKSKeyslotState = "active" | "inactive";

/** [QCryptoBlockOpenOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOpenOptions) */
export type QCryptoBlockOpenOptions = QCryptoBlockOpenOptions_Qcow | QCryptoBlockOpenOptions_Luks;
export interface QCryptoBlockOpenOptions_Qcow extends QCryptoBlockOptionsQCow {
  format: "qcow";
}
export interface QCryptoBlockOpenOptions_Luks extends QCryptoBlockOptionsLUKS {
  format: "luks";
}

/** [QCryptoBlockOptionsBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsBase) */
export interface QCryptoBlockOptionsBase {
  format: QCryptoBlockFormat;
}

/** [QCryptoBlockOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsLUKS) */
export interface QCryptoBlockOptionsLUKS {
  "key-secret"?: string | undefined;
}

/** [QCryptoBlockOptionsQCow](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockOptionsQCow) */
export interface QCryptoBlockOptionsQCow {
  "key-secret"?: string | undefined;
}

/** [QCryptoCipherAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoCipherAlgorithm =
  | "aes-128"
  | "aes-192"
  | "aes-256"
  /** Removed in QEMU 7.2. */
  | "des-rfb"
  | "3des"
  | "cast5-128"
  | "serpent-128"
  | "serpent-192"
  | "serpent-256"
  | "twofish-128"
  | "twofish-192"
  | "twofish-256";

/** [QCryptoCipherMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode) */
export type QCryptoCipherMode = "ecb" | "cbc" | "xts" | "ctr";

/** [QCryptoHashAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoHashAlgorithm = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | "ripemd160";

/** [QCryptoIVGenAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoIVGenAlgorithm = "plain" | "plain64" | "essiv";

/** [QCryptoSecretFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat) */
export type QCryptoSecretFormat = "raw" | "base64";

/** [QCryptoTLSCredsEndpoint](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint) */
export type QCryptoTLSCredsEndpoint = "client" | "server";

/** [QKeyCode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.QKeyCode) */
export type QKeyCode =
  | "unmapped"
  | "shift"
  | "shift_r"
  | "alt"
  | "alt_r"
  | "ctrl"
  | "ctrl_r"
  | "menu"
  | "esc"
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | "7"
  | "8"
  | "9"
  | "0"
  | "minus"
  | "equal"
  | "backspace"
  | "tab"
  | "q"
  | "w"
  | "e"
  | "r"
  | "t"
  | "y"
  | "u"
  | "i"
  | "o"
  | "p"
  | "bracket_left"
  | "bracket_right"
  | "ret"
  | "a"
  | "s"
  | "d"
  | "f"
  | "g"
  | "h"
  | "j"
  | "k"
  | "l"
  | "semicolon"
  | "apostrophe"
  | "grave_accent"
  | "backslash"
  | "z"
  | "x"
  | "c"
  | "v"
  | "b"
  | "n"
  | "m"
  | "comma"
  | "dot"
  | "slash"
  | "asterisk"
  | "spc"
  | "caps_lock"
  | "f1"
  | "f2"
  | "f3"
  | "f4"
  | "f5"
  | "f6"
  | "f7"
  | "f8"
  | "f9"
  | "f10"
  | "num_lock"
  | "scroll_lock"
  | "kp_divide"
  | "kp_multiply"
  | "kp_subtract"
  | "kp_add"
  | "kp_enter"
  | "kp_decimal"
  | "sysrq"
  | "kp_0"
  | "kp_1"
  | "kp_2"
  | "kp_3"
  | "kp_4"
  | "kp_5"
  | "kp_6"
  | "kp_7"
  | "kp_8"
  | "kp_9"
  | "less"
  | "f11"
  | "f12"
  | "print"
  | "home"
  | "pgup"
  | "pgdn"
  | "end"
  | "left"
  | "up"
  | "down"
  | "right"
  | "insert"
  | "delete"
  | "stop"
  | "again"
  | "props"
  | "undo"
  | "front"
  | "copy"
  | "open"
  | "paste"
  | "find"
  | "cut"
  | "lf"
  | "help"
  | "meta_l"
  | "meta_r"
  | "compose"
  | "pause"
  | "ro"
  | "hiragana"
  | "henkan"
  | "yen"
  | "muhenkan"
  | "katakanahiragana"
  | "kp_comma"
  | "kp_equals"
  | "power"
  | "sleep"
  | "wake"
  | "audionext"
  | "audioprev"
  | "audiostop"
  | "audioplay"
  | "audiomute"
  | "volumeup"
  | "volumedown"
  | "mediaselect"
  | "mail"
  | "calculator"
  | "computer"
  | "ac_home"
  | "ac_back"
  | "ac_forward"
  | "ac_refresh"
  | "ac_bookmarks";

/** [QKeyCodeWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.QKeyCodeWrapper) */
export interface QKeyCodeWrapper {
  data: QKeyCode;
}

/** [QMPCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-control.QMPCapability) */
export type QMPCapability = "oob";

export interface QuorumFailureEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  reference: string;
  "sector-num": I["int64"];
  "sectors-count": I["int64"];
}

export interface QuorumReportBadEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: QuorumOpType;
  error?: string;
  "node-name": string;
  "sector-num": I["int64"];
  "sectors-count": I["int64"];
}

/** [QapiErrorClass](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-error.QapiErrorClass) */
export type QapiErrorClass =
  | "GenericError"
  | "CommandNotFound"
  | "DeviceNotActive"
  | "DeviceNotFound"
  | "KVMMissingCap";

/** [Qcow2BitmapInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2BitmapInfo) */
export interface Qcow2BitmapInfo {
  name: string;
  granularity: number;
  flags: Qcow2BitmapInfoFlags[];
}

/** [Qcow2BitmapInfoFlags](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2BitmapInfoFlags) */
export type Qcow2BitmapInfoFlags = "in-use" | "auto";

/** [Qcow2CompressionType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2CompressionType) */
export type Qcow2CompressionType =
  | "zlib"
  /** If `CONFIG_ZSTD`. */
  | "zstd";

/** [Qcow2OverlapCheckFlags](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2OverlapCheckFlags) */
export interface Qcow2OverlapCheckFlags {
  template?: Qcow2OverlapCheckMode | undefined;
  "main-header"?: boolean | undefined;
  "active-l1"?: boolean | undefined;
  "active-l2"?: boolean | undefined;
  "refcount-table"?: boolean | undefined;
  "refcount-block"?: boolean | undefined;
  "snapshot-table"?: boolean | undefined;
  "inactive-l1"?: boolean | undefined;
  "inactive-l2"?: boolean | undefined;
  "bitmap-directory"?: boolean | undefined;
}

/** [Qcow2OverlapCheckMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2OverlapCheckMode) */
export type Qcow2OverlapCheckMode = "none" | "constant" | "cached" | "all";

/** [Qcow2OverlapChecks](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.Qcow2OverlapChecks) */
export type Qcow2OverlapChecks = Qcow2OverlapCheckFlags | Qcow2OverlapCheckMode;

/** [QuorumOpType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType) */
export type QuorumOpType = "read" | "write" | "flush";

/** [QuorumReadPattern](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern) */
export type QuorumReadPattern = "quorum" | "fifo";

export interface RdmaGidStatusChangedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  netdev: string;
  "gid-status": boolean;
  "subnet-prefix": I["wide"];
  "interface-id": I["wide"];
}

export interface ResetEvent {
  guest: boolean;
  reason: ShutdownCause;
}

export interface RtcChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  offset: I["int64"];
}

/** [RbdAuthMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode) */
export type RbdAuthMode = "cephx" | "none";

/** [ReplayInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-replay.ReplayInfo) */
export interface ReplayInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  mode: ReplayMode;
  filename?: string;
  icount: I["int64"];
}

/** [ReplayMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-replay.ReplayMode) */
export type ReplayMode = "none" | "record" | "play";

/** [ReplicationMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ReplicationMode) If `CONFIG_REPLICATION`. */
export type ReplicationMode = "primary" | "secondary";

/** [ReplicationStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.ReplicationStatus) If `CONFIG_REPLICATION`. */
export interface ReplicationStatus {
  error: boolean;
  desc?: string;
}

/** [RockerOfDpaFlow](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlow) */
export interface RockerOfDpaFlow<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  cookie: I["wide"];
  hits: I["int64"];
  key: RockerOfDpaFlowKey;
  mask: RockerOfDpaFlowMask;
  action: RockerOfDpaFlowAction;
}

/** [RockerOfDpaFlowAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowAction) */
export interface RockerOfDpaFlowAction {
  "goto-tbl"?: number;
  "group-id"?: number;
  "tunnel-lport"?: number;
  "vlan-id"?: number;
  "new-vlan-id"?: number;
  "out-pport"?: number;
}

/** [RockerOfDpaFlowKey](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowKey) */
export interface RockerOfDpaFlowKey {
  priority: number;
  "tbl-id": number;
  "in-pport"?: number;
  "tunnel-id"?: number;
  "vlan-id"?: number;
  "eth-type"?: number;
  "eth-src"?: string;
  "eth-dst"?: string;
  "ip-proto"?: number;
  "ip-tos"?: number;
  "ip-dst"?: string;
}

/** [RockerOfDpaFlowMask](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaFlowMask) */
export interface RockerOfDpaFlowMask {
  "in-pport"?: number;
  "tunnel-id"?: number;
  "vlan-id"?: number;
  "eth-src"?: string;
  "eth-dst"?: string;
  "ip-proto"?: number;
  "ip-tos"?: number;
}

/** [RockerOfDpaGroup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerOfDpaGroup) */
export interface RockerOfDpaGroup {
  id: number;
  type: number;
  "vlan-id"?: number;
  pport?: number;
  index?: number;
  "out-pport"?: number;
  "group-id"?: number;
  "set-vlan-id"?: number;
  "pop-vlan"?: number;
  "group-ids"?: number[];
  "set-eth-src"?: string;
  "set-eth-dst"?: string;
  "ttl-check"?: number;
}

/** [RockerPort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerPort) */
export interface RockerPort {
  name: string;
  enabled: boolean;
  "link-up": boolean;
  speed: number;
  duplex: RockerPortDuplex;
  autoneg: RockerPortAutoneg;
}

/** [RockerPortAutoneg](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortAutoneg) */
export type RockerPortAutoneg = "off" | "on";

/** [RockerPortDuplex](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-rocker.RockerPortDuplex) */
export type RockerPortDuplex = "half" | "full";

/** [RockerSwitch](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-rocker.RockerSwitch) */
export interface RockerSwitch<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  id: I["wide"];
  ports: number;
}

/** [RunState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RunState) */
export type RunState =
  | "debug"
  | "inmigrate"
  | "internal-error"
  | "io-error"
  | "paused"
  | "postmigrate"
  | "prelaunch"
  | "finish-migrate"
  | "restore-vm"
  | "running"
  | "save-vm"
  | "shutdown"
  | "suspended"
  | "watchdog"
  | "guest-panicked"
  | "colo"
  /** Removed in QEMU 7.2. */
  | "preconfig";

/** [RxFilterInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.RxFilterInfo) */
export interface RxFilterInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  promiscuous: boolean;
  multicast: RxState;
  unicast: RxState;
  vlan: RxState;
  "broadcast-allowed": boolean;
  "multicast-overflow": boolean;
  "unicast-overflow": boolean;
  "main-mac": string;
  "vlan-table": I["int64"][];
  "unicast-table": string[];
  "multicast-table": string[];
}

/** [RxState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.RxState) */
export type RxState = "normal" | "none" | "all";

/** [S390CrashReason](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.S390CrashReason) */
export type S390CrashReason = "unknown" | "disabled-wait" | "extint-loop" | "pgmint-loop" | "opint-loop";

export interface ShutdownEvent {
  guest: boolean;
  reason: ShutdownCause;
}

export interface SpiceConnectedEvent {
  server: SpiceBasicInfo;
  client: SpiceBasicInfo;
}

export interface SpiceDisconnectedEvent {
  server: SpiceBasicInfo;
  client: SpiceBasicInfo;
}

export interface SpiceInitializedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  server: SpiceServerInfo;
  client: SpiceChannel<I>;
}

/** [SchemaInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo) */
export type SchemaInfo =
  | SchemaInfo_Builtin
  | SchemaInfo_Enum
  | SchemaInfo_Array
  | SchemaInfo_Object
  | SchemaInfo_Alternate
  | SchemaInfo_Command
  | SchemaInfo_Event;
export interface SchemaInfo_Base {
  name: string;
  features?: string[];
}
export interface SchemaInfo_Builtin extends SchemaInfo_Base, SchemaInfoBuiltin {
  "meta-type": "builtin";
}
export interface SchemaInfo_Enum extends SchemaInfo_Base, SchemaInfoEnum {
  "meta-type": "enum";
}
export interface SchemaInfo_Array extends SchemaInfo_Base, SchemaInfoArray {
  "meta-type": "array";
}
export interface SchemaInfo_Object extends SchemaInfo_Base, SchemaInfoObject {
  "meta-type": "object";
}
export interface SchemaInfo_Alternate extends SchemaInfo_Base, SchemaInfoAlternate {
  "meta-type": "alternate";
}
export interface SchemaInfo_Command extends SchemaInfo_Base, SchemaInfoCommand {
  "meta-type": "command";
}
export interface SchemaInfo_Event extends SchemaInfo_Base, SchemaInfoEvent {
  "meta-type": "event";
}

/** [SchemaInfoAlternate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate) */
export interface SchemaInfoAlternate {
  members: SchemaInfoAlternateMember[];
}

/** [SchemaInfoAlternateMember](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember) */
export interface SchemaInfoAlternateMember {
  type: string;
}

/** [SchemaInfoArray](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray) */
export interface SchemaInfoArray {
  "element-type": string;
}

/** [SchemaInfoBuiltin](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin) */
export interface SchemaInfoBuiltin {
  "json-type": JSONType;
}

/** [SchemaInfoCommand](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand) */
export interface SchemaInfoCommand {
  "arg-type": string;
  "ret-type": string;
  "allow-oob"?: boolean;
}

/** [SchemaInfoEnum](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum) */
export interface SchemaInfoEnum {
  values: string[];
}

/** [SchemaInfoEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEvent) */
export interface SchemaInfoEvent {
  "arg-type": string;
}

/** [SchemaInfoObject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject) */
export interface SchemaInfoObject {
  members: SchemaInfoObjectMember[];
  tag?: string;
  variants?: SchemaInfoObjectVariant[];
}

/** [SchemaInfoObjectMember](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectMember) */
export interface SchemaInfoObjectMember {
  name: string;
  type: string;
  default?: unknown;
  features?: string[];
}

/** [SchemaInfoObjectVariant](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectVariant) */
export interface SchemaInfoObjectVariant {
  case: string;
  type: string;
}

/** [SchemaMetaType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType) */
export type SchemaMetaType = "builtin" | "enum" | "array" | "object" | "alternate" | "command" | "event";

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevCapability) If `TARGET_I386`. */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
}

/** [SevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevInfo) If `TARGET_I386`. */
export interface SevInfo {
  enabled: boolean;
  "api-major": number;
  "api-minor": number;
  "build-id": number;
  /** Removed in QEMU 10.0. */
  policy: number;
  state: SevState;
  /** Removed in QEMU 10.0. */
  handle: number;
}

/** [SevLaunchMeasureInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevLaunchMeasureInfo) If `TARGET_I386`. */
export interface SevLaunchMeasureInfo {
  data: string;
}

/** [SevState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-target.SevState) If `TARGET_I386`. */
export type SevState =
  | "uninit"
  | "launch-update"
  | "launch-secret"
  | "running"
  | "send-update"
  | "receive-update";

/** [SheepdogRedundancy](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type SheepdogRedundancy = SheepdogRedundancy_Full | SheepdogRedundancy_ErasureCoded;
export interface SheepdogRedundancy_Full extends SheepdogRedundancyFull {
  type: "full";
}
export interface SheepdogRedundancy_ErasureCoded extends SheepdogRedundancyErasureCoded {
  type: "erasure-coded";
}

/** [SheepdogRedundancyErasureCoded](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface SheepdogRedundancyErasureCoded {
  "data-strips": number | bigint;
  "parity-strips": number | bigint;
}

/** [SheepdogRedundancyFull](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface SheepdogRedundancyFull {
  copies: number | bigint;
}

/** [SheepdogRedundancyType](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type SheepdogRedundancyType = "full" | "erasure-coded";

/** [ShutdownCause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownCause) */
export type ShutdownCause =
  | "none"
  | "host-error"
  | "host-qmp-quit"
  | "host-qmp-system-reset"
  | "host-signal"
  | "host-ui"
  | "guest-shutdown"
  | "guest-reset"
  | "guest-panic"
  | "subsystem-reset";

/** [SnapshotInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SnapshotInfo) */
export interface SnapshotInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  name: string;
  "vm-state-size": I["int64"];
  "date-sec": I["int64"];
  "date-nsec": I["int64"];
  "vm-clock-sec": I["int64"];
  "vm-clock-nsec": I["int64"];
  icount?: I["int64"];
}

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddress = SocketAddress_Inet | SocketAddress_Unix | SocketAddress_Vsock | SocketAddress_Fd;
export interface SocketAddress_Inet extends InetSocketAddress {
  type: "inet";
}
export interface SocketAddress_Unix extends UnixSocketAddress {
  type: "unix";
}
export interface SocketAddress_Vsock extends VsockSocketAddress {
  type: "vsock";
}
export interface SocketAddress_Fd extends String {
  type: "fd";
}

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddressInput =
  | SocketAddressInput_Inet
  | SocketAddressInput_Unix
  | SocketAddressInput_Vsock
  | SocketAddressInput_Fd;
export interface SocketAddressInput_Inet extends InetSocketAddressInput {
  type: "inet";
}
export interface SocketAddressInput_Unix extends UnixSocketAddressInput {
  type: "unix";
}
export interface SocketAddressInput_Vsock extends VsockSocketAddress {
  type: "vsock";
}
export interface SocketAddressInput_Fd extends String {
  type: "fd";
}

/** [SocketAddressLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy) */
export type SocketAddressLegacy =
  | SocketAddressLegacy_Inet
  | SocketAddressLegacy_Unix
  | SocketAddressLegacy_Vsock
  | SocketAddressLegacy_Fd;
export interface SocketAddressLegacy_Inet extends InetSocketAddressWrapper {
  type: "inet";
}
export interface SocketAddressLegacy_Unix extends UnixSocketAddressWrapper {
  type: "unix";
}
export interface SocketAddressLegacy_Vsock extends VsockSocketAddressWrapper {
  type: "vsock";
}
export interface SocketAddressLegacy_Fd extends StringWrapper {
  type: "fd";
}

/** [SocketAddressLegacyKind](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type SocketAddressLegacyKind = "inet" | "unix" | "vsock" | "fd";

/** [SocketAddressType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.SocketAddressType) */
export type SocketAddressType = "inet" | "unix" | "vsock" | "fd";

/** [SpiceBasicInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceBasicInfo) If `CONFIG_SPICE`. */
export interface SpiceBasicInfo {
  host: string;
  port: string;
  family: NetworkAddressFamily;
}

/** [SpiceChannel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceChannel) If `CONFIG_SPICE`. */
export interface SpiceChannel<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  host: string;
  port: string;
  family: NetworkAddressFamily;
  "connection-id": I["int64"];
  "channel-type": I["int64"];
  "channel-id": I["int64"];
  tls: boolean;
}

/** [SpiceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceInfo) If `CONFIG_SPICE`. */
export interface SpiceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  enabled: boolean;
  migrated: boolean;
  host?: string;
  port?: I["int64"];
  "tls-port"?: I["int64"];
  auth?: string;
  "compiled-version"?: string;
  "mouse-mode": SpiceQueryMouseMode;
  channels?: SpiceChannel<I>[];
}

/** [SpiceQueryMouseMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SpiceQueryMouseMode) If `CONFIG_SPICE`. */
export type SpiceQueryMouseMode = "client" | "server" | "unknown";

/** [SpiceServerInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SpiceServerInfo) If `CONFIG_SPICE`. */
export interface SpiceServerInfo {
  host: string;
  port: string;
  family: NetworkAddressFamily;
  auth?: string;
}

/** [SshHostKeyCheck](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck) */
export type SshHostKeyCheck = SshHostKeyCheck_Hash | SshHostKeyCheck_Other;
export interface SshHostKeyCheck_Hash extends SshHostKeyHash {
  mode: "hash";
}
export interface SshHostKeyCheck_Other {
  mode: "none" | "known_hosts";
}

/** [SshHostKeyCheckHashType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckHashType) */
export type SshHostKeyCheckHashType = "md5" | "sha1";

/** [SshHostKeyCheckMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode) */
export type SshHostKeyCheckMode = "none" | "hash" | "known_hosts";

/** [SshHostKeyHash](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash) */
export interface SshHostKeyHash {
  type: SshHostKeyCheckHashType;
  hash: string;
}

/** [StatusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo) */
export interface StatusInfo {
  running: boolean;
  /** Removed in QEMU 10.0. */
  singlestep: boolean;
  status: RunState;
}

/** [StrOrNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-common.StrOrNull) */
export type StrOrNull = string | null;

/** [String](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-common.String) */
export interface String {
  str: string;
}

/** [StringWrapper](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export interface StringWrapper {
  data: String;
}

/** [SysEmuTarget](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget) */
export type SysEmuTarget =
  | "aarch64"
  | "alpha"
  | "arm"
  | "avr"
  /** Removed in QEMU 10.0. */
  | "cris"
  | "hppa"
  | "i386"
  /** Removed in QEMU 7.2. */
  | "lm32"
  | "m68k"
  | "microblaze"
  /** Removed in QEMU 11.1. */
  | "microblazeel"
  | "mips"
  | "mips64"
  | "mips64el"
  | "mipsel"
  /** Removed in QEMU 7.2. */
  | "moxie"
  /** Removed in QEMU 10.0. */
  | "nios2"
  | "or1k"
  | "ppc"
  | "ppc64"
  | "riscv32"
  | "riscv64"
  | "rx"
  | "s390x"
  | "sh4"
  | "sh4eb"
  | "sparc"
  | "sparc64"
  | "tricore"
  /** Removed in QEMU 7.2. */
  | "unicore32"
  | "x86_64"
  | "xtensa"
  | "xtensaeb";

/** [TPMEmulatorOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions) */
export interface TPMEmulatorOptions {
  chardev: string;
}

/** [TPMEmulatorOptionsWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptionsWrapper) */
export interface TPMEmulatorOptionsWrapper {
  data: TPMEmulatorOptions;
}

/** [TPMInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo) */
export interface TPMInfo {
  id: string;
  model: TpmModel;
  options: TpmTypeOptions;
}

/** [TPMPassthroughOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions) */
export interface TPMPassthroughOptions {
  path?: string;
  "cancel-path"?: string;
}

/** [TPMPassthroughOptionsWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptionsWrapper) */
export interface TPMPassthroughOptionsWrapper {
  data: TPMPassthroughOptions;
}

/** [TargetInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2. */
export interface TargetInfo {
  arch: SysEmuTarget;
}

/** [ThrottleLimits](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleLimits) */
export interface ThrottleLimits {
  "iops-total"?: number | bigint | undefined;
  "iops-total-max"?: number | bigint | undefined;
  "iops-total-max-length"?: number | bigint | undefined;
  "iops-read"?: number | bigint | undefined;
  "iops-read-max"?: number | bigint | undefined;
  "iops-read-max-length"?: number | bigint | undefined;
  "iops-write"?: number | bigint | undefined;
  "iops-write-max"?: number | bigint | undefined;
  "iops-write-max-length"?: number | bigint | undefined;
  "bps-total"?: number | bigint | undefined;
  "bps-total-max"?: number | bigint | undefined;
  "bps-total-max-length"?: number | bigint | undefined;
  "bps-read"?: number | bigint | undefined;
  "bps-read-max"?: number | bigint | undefined;
  "bps-read-max-length"?: number | bigint | undefined;
  "bps-write"?: number | bigint | undefined;
  "bps-write-max"?: number | bigint | undefined;
  "bps-write-max-length"?: number | bigint | undefined;
  "iops-size"?: number | bigint | undefined;
}

/** [TpmModel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel) */
export type TpmModel = "tpm-tis" | "tpm-crb" | "tpm-spapr";

/** [TpmType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType) */
export type TpmType = "passthrough" | "emulator";

/** [TpmTypeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions) */
export type TpmTypeOptions = TpmTypeOptions_Passthrough | TpmTypeOptions_Emulator;
export interface TpmTypeOptions_Passthrough extends TPMPassthroughOptionsWrapper {
  type: "passthrough";
}
export interface TpmTypeOptions_Emulator extends TPMEmulatorOptionsWrapper {
  type: "emulator";
}

/** [TpmTypeOptionsKind](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type TpmTypeOptionsKind = "passthrough" | "emulator";

/** [TraceEventInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo) */
export interface TraceEventInfo {
  name: string;
  state: TraceEventState;
  /** Removed in QEMU 10.0. */
  vcpu: boolean;
}

/** [TraceEventState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-trace.TraceEventState) */
export type TraceEventState = "unavailable" | "disabled" | "enabled";

/** [TransactionAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionAction) */
export type TransactionAction =
  | TransactionAction_Abort
  | TransactionAction_BlockDirtyBitmapAdd
  | TransactionAction_BlockDirtyBitmapRemove
  | TransactionAction_BlockDirtyBitmapClear
  | TransactionAction_BlockDirtyBitmapEnable
  | TransactionAction_BlockDirtyBitmapDisable
  | TransactionAction_BlockDirtyBitmapMerge
  | TransactionAction_BlockdevBackup
  | TransactionAction_BlockdevSnapshot
  | TransactionAction_BlockdevSnapshotInternalSync
  | TransactionAction_BlockdevSnapshotSync
  | TransactionAction_DriveBackup;
export interface TransactionAction_Abort extends AbortWrapper {
  type: "abort";
}
export interface TransactionAction_BlockDirtyBitmapAdd extends BlockDirtyBitmapAddWrapper {
  type: "block-dirty-bitmap-add";
}
export interface TransactionAction_BlockDirtyBitmapRemove extends BlockDirtyBitmapWrapper {
  type: "block-dirty-bitmap-remove";
}
export interface TransactionAction_BlockDirtyBitmapClear extends BlockDirtyBitmapWrapper {
  type: "block-dirty-bitmap-clear";
}
export interface TransactionAction_BlockDirtyBitmapEnable extends BlockDirtyBitmapWrapper {
  type: "block-dirty-bitmap-enable";
}
export interface TransactionAction_BlockDirtyBitmapDisable extends BlockDirtyBitmapWrapper {
  type: "block-dirty-bitmap-disable";
}
export interface TransactionAction_BlockDirtyBitmapMerge extends BlockDirtyBitmapMergeWrapper {
  type: "block-dirty-bitmap-merge";
}
export interface TransactionAction_BlockdevBackup extends BlockdevBackupWrapper {
  type: "blockdev-backup";
}
export interface TransactionAction_BlockdevSnapshot extends BlockdevSnapshotWrapper {
  type: "blockdev-snapshot";
}
export interface TransactionAction_BlockdevSnapshotInternalSync extends BlockdevSnapshotInternalWrapper {
  type: "blockdev-snapshot-internal-sync";
}
export interface TransactionAction_BlockdevSnapshotSync extends BlockdevSnapshotSyncWrapper {
  type: "blockdev-snapshot-sync";
}
export interface TransactionAction_DriveBackup extends DriveBackupWrapper {
  type: "drive-backup";
}

/** [TransactionActionKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-transaction.TransactionActionKind) */
export type TransactionActionKind =
  | "abort"
  | "block-dirty-bitmap-add"
  | "block-dirty-bitmap-remove"
  | "block-dirty-bitmap-clear"
  | "block-dirty-bitmap-enable"
  | "block-dirty-bitmap-disable"
  | "block-dirty-bitmap-merge"
  | "blockdev-backup"
  | "blockdev-snapshot"
  | "blockdev-snapshot-internal-sync"
  | "blockdev-snapshot-sync"
  | "drive-backup";

/** [TransactionProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties) */
export interface TransactionProperties {
  "completion-mode"?: ActionCompletionMode | undefined;
}

export interface UnplugPrimaryEvent {
  "device-id": string;
}

/** [UnixSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress) */
export interface UnixSocketAddress {
  path: string;
  /** If `CONFIG_LINUX`. */
  abstract?: boolean;
  /** If `CONFIG_LINUX`. */
  tight?: boolean;
}

/** [UnixSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddress) */
export interface UnixSocketAddressInput {
  path: string;
  /** If `CONFIG_LINUX`. */
  abstract?: boolean | undefined;
  /** If `CONFIG_LINUX`. */
  tight?: boolean | undefined;
}

/** [UnixSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.UnixSocketAddressWrapper) */
export interface UnixSocketAddressWrapper {
  data: UnixSocketAddressInput;
}

/** [UuidInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.UuidInfo) */
export interface UuidInfo {
  UUID: string;
}

export interface VncConnectedEvent {
  server: VncServerInfo;
  client: VncBasicInfo;
}

export interface VncDisconnectedEvent {
  server: VncServerInfo;
  client: VncClientInfo;
}

export interface VncInitializedEvent {
  server: VncServerInfo;
  client: VncClientInfo;
}

export interface VserportChangeEvent {
  id: string;
  open: boolean;
}

/** [VersionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionInfo) */
export interface VersionInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  qemu: VersionTriple<I>;
  package: string;
}

/** [VersionTriple](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-control.VersionTriple) */
export interface VersionTriple<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  major: I["int64"];
  minor: I["int64"];
  micro: I["int64"];
}

/** [VfioStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.VfioStats) */
export interface VfioStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  transferred: I["int64"];
}

/** [VirtioMEMDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfo) */
export interface VirtioMEMDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  memaddr: I["int64"];
  "requested-size": I["int64"];
  size: I["int64"];
  "max-size": I["int64"];
  "block-size": I["int64"];
  node: I["int64"];
  memdev: string;
}

/** [VirtioMEMDeviceInfoWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioMEMDeviceInfoWrapper) */
export interface VirtioMEMDeviceInfoWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: VirtioMEMDeviceInfo<I>;
}

/** [VirtioPMEMDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfo) */
export interface VirtioPMEMDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  memaddr: I["int64"];
  size: I["int64"];
  memdev: string;
}

/** [VirtioPMEMDeviceInfoWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.VirtioPMEMDeviceInfoWrapper) */
export interface VirtioPMEMDeviceInfoWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: VirtioPMEMDeviceInfo<I>;
}

/** [VncBasicInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncBasicInfo) If `CONFIG_VNC`. */
export interface VncBasicInfo {
  host: string;
  service: string;
  family: NetworkAddressFamily;
  websocket: boolean;
}

/** [VncClientInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncClientInfo) If `CONFIG_VNC`. */
export interface VncClientInfo {
  host: string;
  service: string;
  family: NetworkAddressFamily;
  websocket: boolean;
  x509_dname?: string;
  sasl_username?: string;
}

/** [VncInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo) If `CONFIG_VNC`. */
export interface VncInfo {
  enabled: boolean;
  host?: string;
  family?: NetworkAddressFamily;
  service?: string;
  auth?: string;
  clients?: VncClientInfo[];
}

/** [VncInfo2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncInfo2) If `CONFIG_VNC`. */
export interface VncInfo2 {
  id: string;
  server: VncServerInfo2[];
  clients: VncClientInfo[];
  auth: VncPrimaryAuth;
  vencrypt?: VncVencryptSubAuth;
  display?: string;
}

/** [VncPrimaryAuth](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncPrimaryAuth) If `CONFIG_VNC`. */
export type VncPrimaryAuth = "none" | "vnc" | "ra2" | "ra2ne" | "tight" | "ultra" | "tls" | "vencrypt" | "sasl";

/** [VncServerInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo) If `CONFIG_VNC`. */
export interface VncServerInfo {
  host: string;
  service: string;
  family: NetworkAddressFamily;
  websocket: boolean;
  auth?: string;
}

/** [VncServerInfo2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.VncServerInfo2) If `CONFIG_VNC`. */
export interface VncServerInfo2 {
  host: string;
  service: string;
  family: NetworkAddressFamily;
  websocket: boolean;
  auth: VncPrimaryAuth;
  vencrypt?: VncVencryptSubAuth;
}

/** [VncVencryptSubAuth](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.VncVencryptSubAuth) If `CONFIG_VNC`. */
export type VncVencryptSubAuth =
  | "plain"
  | "tls-none"
  | "x509-none"
  | "tls-vnc"
  | "x509-vnc"
  | "tls-plain"
  | "x509-plain"
  | "tls-sasl"
  | "x509-sasl";

/** [VsockSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddress) */
export interface VsockSocketAddress {
  cid: string;
  port: string;
}

/** [VsockSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.VsockSocketAddressWrapper) */
export interface VsockSocketAddressWrapper {
  data: VsockSocketAddress;
}

export interface WatchdogEvent {
  action: WatchdogAction;
}

/** [WatchdogAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.WatchdogAction) */
export type WatchdogAction = "reset" | "shutdown" | "poweroff" | "pause" | "debug" | "none" | "inject-nmi";

/** [X86CPUFeatureWordInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.X86CPUFeatureWordInfo) */
export interface X86CPUFeatureWordInfo {
  "cpuid-input-eax": number | bigint;
  "cpuid-input-ecx"?: number | bigint | undefined;
  "cpuid-register": X86CPURegister32;
  features: number | bigint;
}

/** [X86CPURegister32](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.X86CPURegister32) */
export type X86CPURegister32 = "EAX" | "EBX" | "ECX" | "EDX" | "ESP" | "EBP" | "ESI" | "EDI";

/** [XBZRLECacheStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.XBZRLECacheStats) */
export interface XBZRLECacheStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "cache-size": I["int64"];
  bytes: I["int64"];
  pages: I["int64"];
  "cache-miss": I["int64"];
  "cache-miss-rate": number;
  "encoding-rate": number;
  overflow: I["int64"];
}

/** [XDbgBlockGraph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraph) */
export interface XDbgBlockGraph<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  nodes: XDbgBlockGraphNode<I>[];
  edges: XDbgBlockGraphEdge<I>[];
}

/** [XDbgBlockGraphEdge](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphEdge) */
export interface XDbgBlockGraphEdge<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  parent: I["int64"];
  child: I["int64"];
  name: string;
  perm: BlockPermission[];
  "shared-perm": BlockPermission[];
}

/** [XDbgBlockGraphNode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphNode) */
export interface XDbgBlockGraphNode<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: I["int64"];
  type: XDbgBlockGraphNodeType;
  name: string;
}

/** [XDbgBlockGraphNodeType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.XDbgBlockGraphNodeType) */
export type XDbgBlockGraphNodeType = "block-backend" | "block-job" | "block-driver";

export interface AddFdArguments {
  "fdset-id"?: number | bigint | undefined;
  opaque?: string | undefined;
}

export interface AddClientArguments {
  protocol: string;
  fdname: string;
  skipauth?: boolean | undefined;
  tls?: boolean | undefined;
}

export interface BalloonArguments {
  value: number | bigint;
}

export interface BlockCommitArguments {
  "job-id"?: string | undefined;
  device: string;
  "base-node"?: string | undefined;
  /** @deprecated since QEMU 5.2 */
  base?: string | undefined;
  "top-node"?: string | undefined;
  /** @deprecated since QEMU 5.2 */
  top?: string | undefined;
  "backing-file"?: string | undefined;
  speed?: number | bigint | undefined;
  "on-error"?: BlockdevOnError | undefined;
  "filter-node-name"?: string | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
}

export interface BlockExportDelArguments {
  id: string;
  mode?: BlockExportRemoveMode | undefined;
}

export interface BlockJobCancelArguments {
  device: string;
  force?: boolean | undefined;
}

export interface BlockJobCompleteArguments {
  device: string;
}

export interface BlockJobDismissArguments {
  id: string;
}

export interface BlockJobFinalizeArguments {
  id: string;
}

export interface BlockJobPauseArguments {
  device: string;
}

export interface BlockJobResumeArguments {
  device: string;
}

export interface BlockJobSetSpeedArguments {
  device: string;
  speed: number | bigint;
}

export interface BlockLatencyHistogramSetArguments {
  id: string;
  boundaries?: readonly (number | bigint)[] | undefined;
  "boundaries-read"?: readonly (number | bigint)[] | undefined;
  "boundaries-write"?: readonly (number | bigint)[] | undefined;
  "boundaries-flush"?: readonly (number | bigint)[] | undefined;
}

export interface BlockSetWriteThresholdArguments {
  "node-name": string;
  "write-threshold": number | bigint;
}

export interface BlockStreamArguments {
  "job-id"?: string | undefined;
  device: string;
  base?: string | undefined;
  "base-node"?: string | undefined;
  "backing-file"?: string | undefined;
  speed?: number | bigint | undefined;
  "on-error"?: BlockdevOnError | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
}

export interface BlockPasswdArguments {
  device?: string | undefined;
  "node-name"?: string | undefined;
  password: string;
}

export interface BlockResizeArguments {
  device?: string | undefined;
  "node-name"?: string | undefined;
  size: number | bigint;
}

export interface BlockdevChangeMediumArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  filename: string;
  format?: string | undefined;
  "read-only-mode"?: BlockdevChangeReadOnlyMode | undefined;
}

export interface BlockdevCloseTrayArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
}

export interface BlockdevCreateArguments {
  "job-id": string;
  options: BlockdevCreateOptions;
}

export interface BlockdevDelArguments {
  "node-name": string;
}

export interface BlockdevInsertMediumArguments {
  id: string;
  "node-name": string;
}

export interface BlockdevMirrorArguments {
  "job-id"?: string | undefined;
  device: string;
  target: string;
  replaces?: string | undefined;
  sync: MirrorSyncMode;
  speed?: number | bigint | undefined;
  granularity?: number | undefined;
  "buf-size"?: number | bigint | undefined;
  "on-source-error"?: BlockdevOnError | undefined;
  "on-target-error"?: BlockdevOnError | undefined;
  "filter-node-name"?: string | undefined;
  "copy-mode"?: MirrorCopyMode | undefined;
  "auto-finalize"?: boolean | undefined;
  "auto-dismiss"?: boolean | undefined;
}

export interface BlockdevOpenTrayArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  force?: boolean | undefined;
}

export interface BlockdevRemoveMediumArguments {
  id: string;
}

export interface BlockdevSnapshotDeleteInternalSyncArguments {
  device: string;
  id?: string | undefined;
  name?: string | undefined;
}

export interface CalcDirtyRateArguments {
  "calc-time": number | bigint;
}

export interface ChangeBackingFileArguments {
  device: string;
  "image-node-name": string;
  "backing-file": string;
}

export interface ChangeVncPasswordArguments {
  password: string;
}

export interface ChangeArguments {
  device: string;
  target: string;
  arg?: string | undefined;
}

export interface ChardevAddArguments {
  id: string;
  backend: ChardevBackend;
}

export interface ChardevChangeArguments {
  id: string;
  backend: ChardevBackend;
}

export interface ChardevRemoveArguments {
  id: string;
}

export interface ChardevSendBreakArguments {
  id: string;
}

export interface ClientMigrateInfoArguments {
  protocol: string;
  hostname: string;
  port?: number | bigint | undefined;
  "tls-port"?: number | bigint | undefined;
  "cert-subject"?: string | undefined;
}

export interface ClosefdArguments {
  fdname: string;
}

export interface DeviceListPropertiesArguments {
  typename: string;
}

export interface DeviceAddArguments {
  driver: string;
  bus?: string | undefined;
  id?: string | undefined;
  [member: string]: unknown;
}

export interface DeviceDelArguments {
  id: string;
}

export interface DumpGuestMemoryArguments {
  paging: boolean;
  protocol: string;
  detach?: boolean | undefined;
  begin?: number | bigint | undefined;
  length?: number | bigint | undefined;
  format?: DumpGuestMemoryFormat | undefined;
}

export interface DumpSkeysArguments {
  filename: string;
}

export interface EjectArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  force?: boolean | undefined;
}

export interface ExpirePasswordArguments {
  protocol: string;
  time: string;
}

export interface GetfdArguments {
  fdname: string;
}

export interface HumanMonitorCommandArguments {
  "command-line": string;
  "cpu-index"?: number | bigint | undefined;
}

export interface InputSendEventArguments {
  device?: string | undefined;
  head?: number | bigint | undefined;
  events: readonly InputEvent[];
}

export interface JobCancelArguments {
  id: string;
}

export interface JobCompleteArguments {
  id: string;
}

export interface JobDismissArguments {
  id: string;
}

export interface JobFinalizeArguments {
  id: string;
}

export interface JobPauseArguments {
  id: string;
}

export interface JobResumeArguments {
  id: string;
}

export interface MemsaveArguments {
  val: number | bigint;
  size: number | bigint;
  filename: string;
  "cpu-index"?: number | bigint | undefined;
}

export interface MigrateContinueArguments {
  state: MigrationStatus;
}

export interface MigrateIncomingArguments {
  uri: string;
}

export interface MigrateRecoverArguments {
  uri: string;
}

export interface MigrateSetCacheSizeArguments {
  value: number | bigint;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatus[];
}

export interface MigrateArguments {
  uri: string;
  /** Removed in QEMU 10.0. */
  blk?: boolean | undefined;
  /** Removed in QEMU 10.0. */
  inc?: boolean | undefined;
  /** Removed in QEMU 11.1. */
  detach?: boolean | undefined;
  resume?: boolean | undefined;
}

export interface MigrateSetDowntimeArguments {
  value: number;
}

export interface MigrateSetSpeedArguments {
  value: number | bigint;
}

export interface NbdServerRemoveArguments {
  name: string;
  mode?: BlockExportRemoveMode | undefined;
}

export interface NbdServerStartArguments {
  addr: SocketAddressLegacy;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
}

export interface NetdevDelArguments {
  id: string;
}

export interface ObjectAddArguments {
  "qom-type": string;
  id: string;
  props?: unknown;
  [member: string]: unknown;
}

export interface ObjectDelArguments {
  id: string;
}

export interface PmemsaveArguments {
  val: number | bigint;
  size: number | bigint;
  filename: string;
}

export interface QmpCapabilitiesArguments {
  enable?: readonly QMPCapability[] | undefined;
}

export interface QomGetArguments {
  path: string;
  property: string;
}

export interface QomListPropertiesArguments {
  typename: string;
}

export interface QomListTypesArguments {
  implements?: string | undefined;
  abstract?: boolean | undefined;
}

export interface QomListArguments {
  path: string;
}

export interface QomSetArguments {
  path: string;
  property: string;
  value: unknown;
}

export interface QueryBlockstatsArguments {
  "query-nodes"?: boolean | undefined;
}

export interface QueryCommandLineOptionsArguments {
  option?: string | undefined;
}

export interface QueryCpuModelBaselineArguments {
  modela: CpuModelInfoInput;
  modelb: CpuModelInfoInput;
}

export interface QueryCpuModelComparisonArguments {
  modela: CpuModelInfoInput;
  modelb: CpuModelInfoInput;
}

export interface QueryCpuModelExpansionArguments {
  type: CpuModelExpansionType;
  model: CpuModelInfoInput;
}

export interface QueryNamedBlockNodesArguments {
  flat?: boolean | undefined;
}

export interface QueryRockerOfDpaFlowsArguments {
  name: string;
  "tbl-id"?: number | undefined;
}

export interface QueryRockerOfDpaGroupsArguments {
  name: string;
  type?: number | undefined;
}

export interface QueryRockerPortsArguments {
  name: string;
}

export interface QueryRockerArguments {
  name: string;
}

export interface QueryRxFilterArguments {
  name?: string | undefined;
}

export interface RemoveFdArguments {
  "fdset-id": number | bigint;
  fd?: number | bigint | undefined;
}

export interface ReplayBreakArguments {
  icount: number | bigint;
}

export interface ReplaySeekArguments {
  icount: number | bigint;
}

export interface RingbufReadArguments {
  device: string;
  size: number | bigint;
  format?: DataFormat | undefined;
}

export interface RingbufWriteArguments {
  device: string;
  data: string;
  format?: DataFormat | undefined;
}

export interface ScreendumpArguments {
  filename: string;
  device?: string | undefined;
  head?: number | bigint | undefined;
}

export interface SendKeyArguments {
  keys: readonly KeyValue[];
  "hold-time"?: number | bigint | undefined;
}

export interface SetLinkArguments {
  name: string;
  up: boolean;
}

export interface SetPasswordArguments {
  protocol: string;
  password: string;
  connected?: string | undefined;
}

export interface TraceEventGetStateArguments {
  name: string;
  /** Removed in QEMU 10.0. */
  vcpu?: number | bigint | undefined;
}

export interface TraceEventSetStateArguments {
  name: string;
  enable: boolean;
  "ignore-unavailable"?: boolean | undefined;
  /** Removed in QEMU 10.0. */
  vcpu?: number | bigint | undefined;
}

export interface TransactionArguments {
  actions: readonly TransactionAction[];
  properties?: TransactionProperties | undefined;
}

export interface WatchdogSetActionArguments {
  action: WatchdogAction;
}

export interface XBlockdevAmendArguments {
  "job-id": string;
  "node-name": string;
  options: BlockdevAmendOptions;
  force?: boolean | undefined;
}

export interface XBlockdevChangeArguments {
  parent: string;
  child?: string | undefined;
  node?: string | undefined;
}

export interface XBlockdevSetIothreadArguments {
  "node-name": string;
  iothread: StrOrNull;
  force?: boolean | undefined;
}

export interface XenLoadDevicesStateArguments {
  filename: string;
}

export interface XenSaveDevicesStateArguments {
  filename: string;
  live?: boolean | undefined;
}

export interface XenSetGlobalDirtyLogArguments {
  enable: boolean;
}

export interface XenSetReplicationArguments {
  enable: boolean;
  primary: boolean;
  failover?: boolean | undefined;
}
