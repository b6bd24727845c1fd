// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

/** What every command takes. */
export interface CommandArguments {
  /** [add-fd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add-fd) */
  "add-fd": AddFdArguments;
  /** [add_client](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.add_client) */
  add_client: AddClientArguments;
  /** [announce-self](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.announce-self) */
  "announce-self": AnnounceParameters;
  /** [balloon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.balloon) */
  balloon: BalloonArguments;
  /** [block-commit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-commit) */
  "block-commit": BlockCommitArguments;
  /** [block-dirty-bitmap-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-add) */
  "block-dirty-bitmap-add": BlockDirtyBitmapAdd;
  /** [block-dirty-bitmap-clear](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-clear) */
  "block-dirty-bitmap-clear": BlockDirtyBitmap;
  /** [block-dirty-bitmap-disable](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-disable) */
  "block-dirty-bitmap-disable": BlockDirtyBitmap;
  /** [block-dirty-bitmap-enable](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-enable) */
  "block-dirty-bitmap-enable": BlockDirtyBitmap;
  /** [block-dirty-bitmap-merge](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-merge) */
  "block-dirty-bitmap-merge": BlockDirtyBitmapMerge;
  /** [block-dirty-bitmap-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-dirty-bitmap-remove) */
  "block-dirty-bitmap-remove": BlockDirtyBitmap;
  /** [block-export-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-add) */
  "block-export-add": BlockExportOptions;
  /** [block-export-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.block-export-del) */
  "block-export-del": BlockExportDelArguments;
  /** [block-job-cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-cancel) */
  "block-job-cancel": BlockJobCancelArguments;
  /**
   * [block-job-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-change)
   * @since 10.0
   */
  "block-job-change": BlockJobChangeOptions;
  /**
   * [block-job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete)
   * @deprecated since QEMU 10.2
   */
  "block-job-complete": BlockJobCompleteArguments;
  /**
   * [block-job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss)
   * @deprecated since QEMU 10.2
   */
  "block-job-dismiss": BlockJobDismissArguments;
  /**
   * [block-job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize)
   * @deprecated since QEMU 10.2
   */
  "block-job-finalize": BlockJobFinalizeArguments;
  /**
   * [block-job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause)
   * @deprecated since QEMU 10.2
   */
  "block-job-pause": BlockJobPauseArguments;
  /**
   * [block-job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume)
   * @deprecated since QEMU 10.2
   */
  "block-job-resume": BlockJobResumeArguments;
  /** [block-job-set-speed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed) */
  "block-job-set-speed": BlockJobSetSpeedArguments;
  /** [block-latency-histogram-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set) */
  "block-latency-histogram-set": BlockLatencyHistogramSetArguments;
  /** [block-set-write-threshold](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold) */
  "block-set-write-threshold": BlockSetWriteThresholdArguments;
  /** [block-stream](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream) */
  "block-stream": BlockStreamArguments;
  /** [block_resize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block_resize) */
  block_resize: BlockResizeArguments;
  /** [block_set_io_throttle](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block_set_io_throttle) */
  block_set_io_throttle: BlockIOThrottle;
  /** [blockdev-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-add) */
  "blockdev-add": BlockdevOptions;
  /** [blockdev-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-backup) */
  "blockdev-backup": BlockdevBackup;
  /** [blockdev-change-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-change-medium) */
  "blockdev-change-medium": BlockdevChangeMediumArguments;
  /** [blockdev-close-tray](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-close-tray) */
  "blockdev-close-tray": BlockdevCloseTrayArguments;
  /** [blockdev-create](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-create) */
  "blockdev-create": BlockdevCreateArguments;
  /** [blockdev-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-del) */
  "blockdev-del": BlockdevDelArguments;
  /** [blockdev-insert-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-insert-medium) */
  "blockdev-insert-medium": BlockdevInsertMediumArguments;
  /** [blockdev-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-mirror) */
  "blockdev-mirror": BlockdevMirrorArguments;
  /** [blockdev-open-tray](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-open-tray) */
  "blockdev-open-tray": BlockdevOpenTrayArguments;
  /** [blockdev-remove-medium](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.blockdev-remove-medium) */
  "blockdev-remove-medium": BlockdevRemoveMediumArguments;
  /**
   * [blockdev-reopen](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-reopen)
   * @since 7.2
   */
  "blockdev-reopen": BlockdevReopenArguments;
  /**
   * [blockdev-set-active](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-set-active)
   * @since 10.0
   */
  "blockdev-set-active": BlockdevSetActiveArguments;
  /** [blockdev-snapshot](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot) */
  "blockdev-snapshot": BlockdevSnapshot;
  /** [blockdev-snapshot-delete-internal-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-delete-internal-sync) */
  "blockdev-snapshot-delete-internal-sync": BlockdevSnapshotDeleteInternalSyncArguments;
  /** [blockdev-snapshot-internal-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-internal-sync) */
  "blockdev-snapshot-internal-sync": BlockdevSnapshotInternal;
  /** [blockdev-snapshot-sync](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.blockdev-snapshot-sync) */
  "blockdev-snapshot-sync": BlockdevSnapshotSync;
  /** [calc-dirty-rate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.calc-dirty-rate) */
  "calc-dirty-rate": CalcDirtyRateArguments;
  /**
   * [cancel-vcpu-dirty-limit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.cancel-vcpu-dirty-limit)
   * @since 7.2
   */
  "cancel-vcpu-dirty-limit": CancelVcpuDirtyLimitArguments;
  /** [change-backing-file](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.change-backing-file) */
  "change-backing-file": ChangeBackingFileArguments;
  /** [change-vnc-password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.change-vnc-password) If `CONFIG_VNC`. */
  "change-vnc-password": ChangeVncPasswordArguments;
  /** [chardev-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-add) */
  "chardev-add": ChardevAddArguments;
  /** [chardev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-change) */
  "chardev-change": ChardevChangeArguments;
  /** [chardev-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-remove) */
  "chardev-remove": ChardevRemoveArguments;
  /** [chardev-send-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.chardev-send-break) */
  "chardev-send-break": ChardevSendBreakArguments;
  /** [client_migrate_info](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info) */
  client_migrate_info: ClientMigrateInfoArguments;
  /** [closefd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd) */
  closefd: ClosefdArguments;
  /** [cont](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont) */
  cont: NoArguments;
  /**
   * [cxl-add-dynamic-capacity](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-add-dynamic-capacity) Unstable.
   * @since 10.0
   */
  "cxl-add-dynamic-capacity": CxlAddDynamicCapacityArguments;
  /**
   * [cxl-inject-correctable-error](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-correctable-error)
   * @since 10.0
   */
  "cxl-inject-correctable-error": CxlInjectCorrectableErrorArguments;
  /**
   * [cxl-inject-dram-event](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-dram-event)
   * @since 10.0
   */
  "cxl-inject-dram-event": CxlInjectDramEventArguments;
  /**
   * [cxl-inject-general-media-event](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-general-media-event)
   * @since 10.0
   */
  "cxl-inject-general-media-event": CxlInjectGeneralMediaEventArguments;
  /**
   * [cxl-inject-memory-module-event](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-memory-module-event)
   * @since 10.0
   */
  "cxl-inject-memory-module-event": CxlInjectMemoryModuleEventArguments;
  /**
   * [cxl-inject-poison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-poison)
   * @since 10.0
   */
  "cxl-inject-poison": CxlInjectPoisonArguments;
  /**
   * [cxl-inject-uncorrectable-errors](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-inject-uncorrectable-errors)
   * @since 10.0
   */
  "cxl-inject-uncorrectable-errors": CxlInjectUncorrectableErrorsArguments;
  /**
   * [cxl-release-dynamic-capacity](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cxl.cxl-release-dynamic-capacity) Unstable.
   * @since 10.0
   */
  "cxl-release-dynamic-capacity": CxlReleaseDynamicCapacityArguments;
  /** [device-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties) */
  "device-list-properties": DeviceListPropertiesArguments;
  /**
   * [device-sync-config](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-sync-config) Unstable.
   * @since 10.0
   */
  "device-sync-config": DeviceSyncConfigArguments;
  /** [device_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add) */
  device_add: DeviceAddArguments;
  /** [device_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del) */
  device_del: DeviceDelArguments;
  /**
   * [display-reload](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-reload)
   * @since 7.2
   */
  "display-reload": DisplayReloadOptions;
  /**
   * [display-update](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.display-update)
   * @since 7.2
   */
  "display-update": DisplayUpdateOptions;
  /**
   * [drive-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup)
   * @deprecated since QEMU 7.2
   */
  "drive-backup": DriveBackup;
  /** [drive-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror) */
  "drive-mirror": DriveMirror;
  /** [dump-guest-memory](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory) */
  "dump-guest-memory": DumpGuestMemoryArguments;
  /** [dump-skeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys) */
  "dump-skeys": DumpSkeysArguments;
  /**
   * [dumpdtb](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dumpdtb) If `CONFIG_FDT`.
   * @since 7.2
   */
  dumpdtb: DumpdtbArguments;
  /** [eject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject) */
  eject: EjectArguments;
  /** [expire_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password) */
  expire_password: ExpirePasswordOptions;
  /**
   * [get-win32-socket](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket) If `CONFIG_WIN32`.
   * @since 10.0
   */
  "get-win32-socket": GetWin32SocketArguments;
  /** [getfd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd) If `CONFIG_POSIX`. */
  getfd: GetfdArguments;
  /** [human-monitor-command](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command) */
  "human-monitor-command": HumanMonitorCommandArguments;
  /**
   * [inject-ghes-v2-error](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi-hest.inject-ghes-v2-error) Unstable.
   * @since 10.2
   */
  "inject-ghes-v2-error": InjectGhesV2ErrorArguments;
  /** [inject-nmi](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.inject-nmi) */
  "inject-nmi": NoArguments;
  /** [input-send-event](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.input-send-event) */
  "input-send-event": InputSendEventArguments;
  /** [job-cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel) */
  "job-cancel": JobCancelArguments;
  /** [job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete) */
  "job-complete": JobCompleteArguments;
  /** [job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss) */
  "job-dismiss": JobDismissArguments;
  /** [job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize) */
  "job-finalize": JobFinalizeArguments;
  /** [job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause) */
  "job-pause": JobPauseArguments;
  /** [job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume) */
  "job-resume": JobResumeArguments;
  /** [memsave](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.memsave) */
  memsave: MemsaveArguments;
  /** [migrate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate) */
  migrate: MigrateArguments;
  /** [migrate-continue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-continue) */
  "migrate-continue": MigrateContinueArguments;
  /** [migrate-incoming](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-incoming) */
  "migrate-incoming": MigrateIncomingArguments;
  /** [migrate-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-pause) */
  "migrate-pause": NoArguments;
  /** [migrate-recover](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-recover) */
  "migrate-recover": MigrateRecoverArguments;
  /** [migrate-set-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities) */
  "migrate-set-capabilities": MigrateSetCapabilitiesArguments;
  /** [migrate-set-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters) */
  "migrate-set-parameters": MigrateSetParameters;
  /** [migrate-start-postcopy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy) */
  "migrate-start-postcopy": NoArguments;
  /** [migrate_cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel) */
  migrate_cancel: NoArguments;
  /**
   * [nbd-server-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-add)
   * @deprecated since QEMU 5.2
   */
  "nbd-server-add": NbdServerAddOptions;
  /**
   * [nbd-server-remove](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-remove)
   * @deprecated since QEMU 5.2
   */
  "nbd-server-remove": NbdServerRemoveArguments;
  /** [nbd-server-start](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-start) */
  "nbd-server-start": NbdServerOptionsLegacy;
  /** [nbd-server-stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop) */
  "nbd-server-stop": NoArguments;
  /** [netdev_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add) */
  netdev_add: Netdev;
  /** [netdev_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del) */
  netdev_del: NetdevDelArguments;
  /** [object-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add) */
  "object-add": ObjectOptions;
  /** [object-del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del) */
  "object-del": ObjectDelArguments;
  /** [pmemsave](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.pmemsave) */
  pmemsave: PmemsaveArguments;
  /** [qmp_capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities) */
  qmp_capabilities: QmpCapabilitiesArguments;
  /** [qom-get](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get) */
  "qom-get": QomGetArguments;
  /** [qom-list](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list) */
  "qom-list": QomListArguments;
  /**
   * [qom-list-get](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-get)
   * @since 10.2
   */
  "qom-list-get": QomListGetArguments;
  /** [qom-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties) */
  "qom-list-properties": QomListPropertiesArguments;
  /** [qom-list-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types) */
  "qom-list-types": QomListTypesArguments;
  /** [qom-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set) */
  "qom-set": QomSetArguments;
  /**
   * [query-accelerators](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-accelerators)
   * @since 10.2
   */
  "query-accelerators": NoArguments;
  /** [query-acpi-ospm-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status) */
  "query-acpi-ospm-status": NoArguments;
  /**
   * [query-audiodevs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-audio.query-audiodevs)
   * @since 10.0
   */
  "query-audiodevs": NoArguments;
  /** [query-balloon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon) */
  "query-balloon": NoArguments;
  /** [query-block](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block) */
  "query-block": QueryBlockArguments;
  /** [query-block-exports](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.query-block-exports) */
  "query-block-exports": NoArguments;
  /** [query-block-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block-jobs) */
  "query-block-jobs": NoArguments;
  /** [query-blockstats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-blockstats) */
  "query-blockstats": QueryBlockstatsArguments;
  /** [query-chardev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev) */
  "query-chardev": NoArguments;
  /** [query-chardev-backends](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.query-chardev-backends) */
  "query-chardev-backends": NoArguments;
  /** [query-colo-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status) If `CONFIG_REPLICATION`. */
  "query-colo-status": NoArguments;
  /** [query-command-line-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options) */
  "query-command-line-options": QueryCommandLineOptionsArguments;
  /** [query-commands](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands) */
  "query-commands": NoArguments;
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions) */
  "query-cpu-definitions": NoArguments;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline) */
  "query-cpu-model-baseline": QueryCpuModelBaselineArguments;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison) */
  "query-cpu-model-comparison": QueryCpuModelComparisonArguments;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion) */
  "query-cpu-model-expansion": QueryCpuModelExpansionArguments;
  /** [query-cpus-fast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast) */
  "query-cpus-fast": NoArguments;
  /**
   * [query-cryptodev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cryptodev.query-cryptodev)
   * @since 10.0
   */
  "query-cryptodev": NoArguments;
  /** [query-current-machine](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine) */
  "query-current-machine": NoArguments;
  /** [query-dirty-rate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate) */
  "query-dirty-rate": QueryDirtyRateArguments;
  /** [query-display-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options) */
  "query-display-options": NoArguments;
  /** [query-dump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump) */
  "query-dump": NoArguments;
  /** [query-dump-guest-memory-capability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability) */
  "query-dump-guest-memory-capability": NoArguments;
  /** [query-fdsets](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets) */
  "query-fdsets": NoArguments;
  /**
   * [query-firmware-log](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-firmware-log)
   * @since 10.2
   */
  "query-firmware-log": QueryFirmwareLogArguments;
  /** [query-gic-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities) */
  "query-gic-capabilities": NoArguments;
  /** [query-hotpluggable-cpus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus) */
  "query-hotpluggable-cpus": NoArguments;
  /**
   * [query-hv-balloon-status-report](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hv-balloon-status-report)
   * @since 10.0
   */
  "query-hv-balloon-status-report": NoArguments;
  /** [query-iothreads](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads) */
  "query-iothreads": NoArguments;
  /** [query-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs) */
  "query-jobs": NoArguments;
  /**
   * [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
   * @deprecated since QEMU 11.1
   */
  "query-kvm": NoArguments;
  /** [query-machines](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines) */
  "query-machines": QueryMachinesArguments;
  /** [query-memdev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memdev) */
  "query-memdev": NoArguments;
  /** [query-memory-devices](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-devices) */
  "query-memory-devices": NoArguments;
  /** [query-memory-size-summary](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-memory-size-summary) */
  "query-memory-size-summary": NoArguments;
  /** [query-mice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-mice) */
  "query-mice": NoArguments;
  /** [query-migrate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate) */
  "query-migrate": NoArguments;
  /** [query-migrate-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-capabilities) */
  "query-migrate-capabilities": NoArguments;
  /** [query-migrate-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-migrate-parameters) */
  "query-migrate-parameters": NoArguments;
  /** [query-name](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-name) */
  "query-name": NoArguments;
  /** [query-named-block-nodes](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-named-block-nodes) */
  "query-named-block-nodes": QueryNamedBlockNodesArguments;
  /** [query-pci](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci) */
  "query-pci": NoArguments;
  /** [query-pr-managers](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.query-pr-managers) */
  "query-pr-managers": NoArguments;
  /** [query-qmp-schema](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema) */
  "query-qmp-schema": NoArguments;
  /** [query-replay](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay) */
  "query-replay": NoArguments;
  /** [query-rocker](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker) */
  "query-rocker": QueryRockerArguments;
  /** [query-rocker-of-dpa-flows](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-flows) */
  "query-rocker-of-dpa-flows": QueryRockerOfDpaFlowsArguments;
  /** [query-rocker-of-dpa-groups](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-of-dpa-groups) */
  "query-rocker-of-dpa-groups": QueryRockerOfDpaGroupsArguments;
  /** [query-rocker-ports](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-rocker.query-rocker-ports) */
  "query-rocker-ports": QueryRockerPortsArguments;
  /** [query-rx-filter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.query-rx-filter) */
  "query-rx-filter": QueryRxFilterArguments;
  /**
   * [query-s390x-cpu-polarization](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.query-s390x-cpu-polarization) Unstable.
   * @since 10.0
   */
  "query-s390x-cpu-polarization": NoArguments;
  /** [query-sev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev) */
  "query-sev": NoArguments;
  /**
   * [query-sev-attestation-report](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-attestation-report)
   * @since 7.2
   */
  "query-sev-attestation-report": QuerySevAttestationReportArguments;
  /** [query-sev-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities) */
  "query-sev-capabilities": NoArguments;
  /** [query-sev-launch-measure](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure) */
  "query-sev-launch-measure": NoArguments;
  /**
   * [query-sgx](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx)
   * @since 7.2
   */
  "query-sgx": NoArguments;
  /**
   * [query-sgx-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sgx-capabilities)
   * @since 7.2
   */
  "query-sgx-capabilities": NoArguments;
  /** [query-spice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice) If `CONFIG_SPICE`. */
  "query-spice": NoArguments;
  /**
   * [query-stats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats)
   * @since 7.2
   */
  "query-stats": StatsFilter;
  /**
   * [query-stats-schemas](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats-schemas)
   * @since 7.2
   */
  "query-stats-schemas": QueryStatsSchemasArguments;
  /** [query-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status) */
  "query-status": NoArguments;
  /** [query-target](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target) */
  "query-target": NoArguments;
  /** [query-tpm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm) If `CONFIG_TPM`. */
  "query-tpm": NoArguments;
  /** [query-tpm-models](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models) If `CONFIG_TPM`. */
  "query-tpm-models": NoArguments;
  /** [query-tpm-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types) If `CONFIG_TPM`. */
  "query-tpm-types": NoArguments;
  /** [query-uuid](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid) */
  "query-uuid": NoArguments;
  /**
   * [query-vcpu-dirty-limit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-vcpu-dirty-limit)
   * @since 7.2
   */
  "query-vcpu-dirty-limit": NoArguments;
  /** [query-version](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version) */
  "query-version": NoArguments;
  /** [query-vm-generation-id](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-vm-generation-id) */
  "query-vm-generation-id": NoArguments;
  /** [query-vnc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc) If `CONFIG_VNC`. */
  "query-vnc": NoArguments;
  /** [query-vnc-servers](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-vnc-servers) If `CONFIG_VNC`. */
  "query-vnc-servers": NoArguments;
  /** [query-xen-replication-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-xen-replication-status) If `CONFIG_REPLICATION`. */
  "query-xen-replication-status": NoArguments;
  /**
   * [query-yank](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.query-yank)
   * @since 7.2
   */
  "query-yank": NoArguments;
  /** [quit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit) */
  quit: NoArguments;
  /** [remove-fd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.remove-fd) */
  "remove-fd": RemoveFdArguments;
  /** [replay-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break) */
  "replay-break": ReplayBreakArguments;
  /** [replay-delete-break](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break) */
  "replay-delete-break": NoArguments;
  /** [replay-seek](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek) */
  "replay-seek": ReplaySeekArguments;
  /**
   * [request-ebpf](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf) If `CONFIG_EBPF`.
   * @since 10.0
   */
  "request-ebpf": RequestEbpfArguments;
  /** [ringbuf-read](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read) */
  "ringbuf-read": RingbufReadArguments;
  /** [ringbuf-write](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write) */
  "ringbuf-write": RingbufWriteArguments;
  /** [rtc-reset-reinjection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection) */
  "rtc-reset-reinjection": NoArguments;
  /** [screendump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump) If `CONFIG_PIXMAN`. */
  screendump: ScreendumpArguments;
  /** [send-key](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key) */
  "send-key": SendKeyArguments;
  /**
   * [set-action](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
   * @since 7.2
   */
  "set-action": SetActionArguments;
  /**
   * [set-cpu-topology](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-s390x.set-cpu-topology) Unstable.
   * @since 10.0
   */
  "set-cpu-topology": SetCpuTopologyArguments;
  /** [set-numa-node](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node) */
  "set-numa-node": NumaOptions;
  /**
   * [set-vcpu-dirty-limit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.set-vcpu-dirty-limit)
   * @since 7.2
   */
  "set-vcpu-dirty-limit": SetVcpuDirtyLimitArguments;
  /** [set_link](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link) */
  set_link: SetLinkArguments;
  /** [set_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password) */
  set_password: SetPasswordOptions;
  /**
   * [sev-inject-launch-secret](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.sev-inject-launch-secret)
   * @since 7.2
   */
  "sev-inject-launch-secret": SevInjectLaunchSecretArguments;
  /**
   * [snapshot-delete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-delete)
   * @since 7.2
   */
  "snapshot-delete": SnapshotDeleteArguments;
  /**
   * [snapshot-load](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-load)
   * @since 7.2
   */
  "snapshot-load": SnapshotLoadArguments;
  /**
   * [snapshot-save](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.snapshot-save)
   * @since 7.2
   */
  "snapshot-save": SnapshotSaveArguments;
  /** [stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.stop) */
  stop: NoArguments;
  /** [system_powerdown](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_powerdown) */
  system_powerdown: NoArguments;
  /** [system_reset](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_reset) */
  system_reset: NoArguments;
  /** [system_wakeup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.system_wakeup) */
  system_wakeup: NoArguments;
  /** [trace-event-get-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-get-state) */
  "trace-event-get-state": TraceEventGetStateArguments;
  /** [trace-event-set-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-trace.trace-event-set-state) */
  "trace-event-set-state": TraceEventSetStateArguments;
  /** [transaction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction) */
  transaction: TransactionArguments;
  /** [watchdog-set-action](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action) */
  "watchdog-set-action": WatchdogSetActionArguments;
  /**
   * [x-accel-stats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.x-accel-stats) Unstable.
   * @since 10.2
   */
  "x-accel-stats": NoArguments;
  /** [x-blockdev-amend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend) Unstable. */
  "x-blockdev-amend": XBlockdevAmendArguments;
  /** [x-blockdev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change) Unstable. */
  "x-blockdev-change": XBlockdevChangeArguments;
  /** [x-blockdev-set-iothread](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread) Unstable. */
  "x-blockdev-set-iothread": XBlockdevSetIothreadArguments;
  /** [x-colo-lost-heartbeat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat) Unstable. If `CONFIG_REPLICATION`. */
  "x-colo-lost-heartbeat": NoArguments;
  /** [x-debug-block-dirty-bitmap-sha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256) Unstable. */
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmap;
  /** [x-debug-query-block-graph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph) Unstable. */
  "x-debug-query-block-graph": NoArguments;
  /** [x-exit-preconfig](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig) Unstable. */
  "x-exit-preconfig": NoArguments;
  /**
   * [x-query-interrupt-controllers](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-interrupt-controllers) Unstable.
   * @since 10.0
   */
  "x-query-interrupt-controllers": NoArguments;
  /**
   * [x-query-irq](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-irq) Unstable.
   * @since 7.2
   */
  "x-query-irq": NoArguments;
  /**
   * [x-query-jit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-jit) Unstable. If `CONFIG_TCG`.
   * @since 7.2
   */
  "x-query-jit": NoArguments;
  /**
   * [x-query-numa](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-numa) Unstable.
   * @since 7.2
   */
  "x-query-numa": NoArguments;
  /**
   * [x-query-ramblock](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock) Unstable.
   * @since 7.2
   */
  "x-query-ramblock": NoArguments;
  /**
   * [x-query-roms](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-roms) Unstable.
   * @since 7.2
   */
  "x-query-roms": NoArguments;
  /**
   * [x-query-usb](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-usb) Unstable.
   * @since 7.2
   */
  "x-query-usb": NoArguments;
  /**
   * [x-query-virtio](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio) Unstable.
   * @since 7.2
   */
  "x-query-virtio": NoArguments;
  /**
   * [x-query-virtio-queue-element](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-element) Unstable.
   * @since 7.2
   */
  "x-query-virtio-queue-element": XQueryVirtioQueueElementArguments;
  /**
   * [x-query-virtio-queue-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-queue-status) Unstable.
   * @since 7.2
   */
  "x-query-virtio-queue-status": XQueryVirtioQueueStatusArguments;
  /**
   * [x-query-virtio-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-status) Unstable.
   * @since 7.2
   */
  "x-query-virtio-status": XQueryVirtioStatusArguments;
  /**
   * [x-query-virtio-vhost-queue-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-virtio.x-query-virtio-vhost-queue-status) Unstable.
   * @since 7.2
   */
  "x-query-virtio-vhost-queue-status": XQueryVirtioVhostQueueStatusArguments;
  /** [xen-colo-do-checkpoint](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint) If `CONFIG_REPLICATION`. */
  "xen-colo-do-checkpoint": NoArguments;
  /**
   * [xen-event-inject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-inject)
   * @since 10.0
   */
  "xen-event-inject": XenEventInjectArguments;
  /**
   * [xen-event-list](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.xen-event-list)
   * @since 10.0
   */
  "xen-event-list": NoArguments;
  /** [xen-load-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state) */
  "xen-load-devices-state": XenLoadDevicesStateArguments;
  /** [xen-save-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state) */
  "xen-save-devices-state": XenSaveDevicesStateArguments;
  /** [xen-set-global-dirty-log](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log) */
  "xen-set-global-dirty-log": XenSetGlobalDirtyLogArguments;
  /** [xen-set-replication](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication) If `CONFIG_REPLICATION`. */
  "xen-set-replication": XenSetReplicationArguments;
  /**
   * [yank](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.yank)
   * @since 7.2
   */
  yank: YankArguments;
}

/** What every command returns. */
export interface CommandReturns<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "add-fd": AddfdInfo<I>;
  add_client: NoResult;
  "announce-self": NoResult;
  balloon: NoResult;
  "block-commit": NoResult;
  "block-dirty-bitmap-add": NoResult;
  "block-dirty-bitmap-clear": NoResult;
  "block-dirty-bitmap-disable": NoResult;
  "block-dirty-bitmap-enable": NoResult;
  "block-dirty-bitmap-merge": NoResult;
  "block-dirty-bitmap-remove": NoResult;
  "block-export-add": NoResult;
  "block-export-del": NoResult;
  "block-job-cancel": NoResult;
  "block-job-change": NoResult;
  "block-job-complete": NoResult;
  "block-job-dismiss": NoResult;
  "block-job-finalize": NoResult;
  "block-job-pause": NoResult;
  "block-job-resume": NoResult;
  "block-job-set-speed": NoResult;
  "block-latency-histogram-set": NoResult;
  "block-set-write-threshold": NoResult;
  "block-stream": NoResult;
  block_resize: NoResult;
  block_set_io_throttle: NoResult;
  "blockdev-add": NoResult;
  "blockdev-backup": NoResult;
  "blockdev-change-medium": NoResult;
  "blockdev-close-tray": NoResult;
  "blockdev-create": NoResult;
  "blockdev-del": NoResult;
  "blockdev-insert-medium": NoResult;
  "blockdev-mirror": NoResult;
  "blockdev-open-tray": NoResult;
  "blockdev-remove-medium": NoResult;
  "blockdev-reopen": NoResult;
  "blockdev-set-active": NoResult;
  "blockdev-snapshot": NoResult;
  "blockdev-snapshot-delete-internal-sync": SnapshotInfo<I>;
  "blockdev-snapshot-internal-sync": NoResult;
  "blockdev-snapshot-sync": NoResult;
  "calc-dirty-rate": NoResult;
  "cancel-vcpu-dirty-limit": NoResult;
  "change-backing-file": NoResult;
  "change-vnc-password": NoResult;
  "chardev-add": ChardevReturn;
  "chardev-change": ChardevReturn;
  "chardev-remove": NoResult;
  "chardev-send-break": NoResult;
  client_migrate_info: NoResult;
  closefd: NoResult;
  cont: NoResult;
  "cxl-add-dynamic-capacity": NoResult;
  "cxl-inject-correctable-error": NoResult;
  "cxl-inject-dram-event": NoResult;
  "cxl-inject-general-media-event": NoResult;
  "cxl-inject-memory-module-event": NoResult;
  "cxl-inject-poison": NoResult;
  "cxl-inject-uncorrectable-errors": NoResult;
  "cxl-release-dynamic-capacity": NoResult;
  "device-list-properties": ObjectPropertyInfo[];
  "device-sync-config": NoResult;
  device_add: NoResult;
  device_del: NoResult;
  "display-reload": NoResult;
  "display-update": NoResult;
  "drive-backup": NoResult;
  "drive-mirror": NoResult;
  "dump-guest-memory": NoResult;
  "dump-skeys": NoResult;
  dumpdtb: NoResult;
  eject: NoResult;
  expire_password: NoResult;
  "get-win32-socket": NoResult;
  getfd: NoResult;
  "human-monitor-command": string;
  "inject-ghes-v2-error": NoResult;
  "inject-nmi": NoResult;
  "input-send-event": NoResult;
  "job-cancel": NoResult;
  "job-complete": NoResult;
  "job-dismiss": NoResult;
  "job-finalize": NoResult;
  "job-pause": NoResult;
  "job-resume": NoResult;
  memsave: NoResult;
  migrate: NoResult;
  "migrate-continue": NoResult;
  "migrate-incoming": NoResult;
  "migrate-pause": NoResult;
  "migrate-recover": NoResult;
  "migrate-set-capabilities": NoResult;
  "migrate-set-parameters": NoResult;
  "migrate-start-postcopy": NoResult;
  migrate_cancel: NoResult;
  "nbd-server-add": NoResult;
  "nbd-server-remove": NoResult;
  "nbd-server-start": NoResult;
  "nbd-server-stop": NoResult;
  netdev_add: NoResult;
  netdev_del: NoResult;
  "object-add": NoResult;
  "object-del": NoResult;
  pmemsave: NoResult;
  qmp_capabilities: NoResult;
  "qom-get": unknown;
  "qom-list": ObjectPropertyInfo[];
  "qom-list-get": ObjectPropertiesValues[];
  "qom-list-properties": ObjectPropertyInfo[];
  "qom-list-types": ObjectTypeInfo[];
  "qom-set": NoResult;
  "query-accelerators": AcceleratorInfo;
  "query-acpi-ospm-status": ACPIOSTInfo<I>[];
  "query-audiodevs": Audiodev[];
  "query-balloon": BalloonInfo<I>;
  "query-block": BlockInfo<I>[];
  "query-block-exports": BlockExportInfo[];
  "query-block-jobs": BlockJobInfo<I>[];
  "query-blockstats": BlockStats<I>[];
  "query-chardev": ChardevInfo[];
  "query-chardev-backends": ChardevBackendInfo[];
  "query-colo-status": COLOStatus;
  "query-command-line-options": CommandLineOptionInfo[];
  "query-commands": CommandInfo[];
  "query-cpu-definitions": CpuDefinitionInfo[];
  "query-cpu-model-baseline": CpuModelBaselineInfo;
  "query-cpu-model-comparison": CpuModelCompareInfo;
  "query-cpu-model-expansion": CpuModelExpansionInfo;
  "query-cpus-fast": CpuInfoFast<I>[];
  "query-cryptodev": QCryptodevInfo[];
  "query-current-machine": CurrentMachineParams;
  "query-dirty-rate": DirtyRateInfo<I>;
  "query-display-options": DisplayOptions;
  "query-dump": DumpQueryResult<I>;
  "query-dump-guest-memory-capability": DumpGuestMemoryCapability;
  "query-fdsets": FdsetInfo<I>[];
  "query-firmware-log": FirmwareLog;
  "query-gic-capabilities": GICCapability<I>[];
  "query-hotpluggable-cpus": HotpluggableCPU<I>[];
  "query-hv-balloon-status-report": HvBalloonInfo<I>;
  "query-iothreads": IOThreadInfo<I>[];
  "query-jobs": JobInfo<I>[];
  "query-kvm": KvmInfo;
  "query-machines": MachineInfo<I>[];
  "query-memdev": Memdev<I>[];
  "query-memory-devices": MemoryDeviceInfo<I>[];
  "query-memory-size-summary": MemoryInfo<I>;
  "query-mice": MouseInfo<I>[];
  "query-migrate": MigrationInfo<I>;
  "query-migrate-capabilities": MigrationCapabilityStatus[];
  "query-migrate-parameters": MigrationParameters<I>;
  "query-name": NameInfo;
  "query-named-block-nodes": BlockDeviceInfo<I>[];
  "query-pci": PciInfo<I>[];
  "query-pr-managers": PRManagerInfo[];
  "query-qmp-schema": SchemaInfo[];
  "query-replay": ReplayInfo<I>;
  "query-rocker": RockerSwitch<I>;
  "query-rocker-of-dpa-flows": RockerOfDpaFlow<I>[];
  "query-rocker-of-dpa-groups": RockerOfDpaGroup[];
  "query-rocker-ports": RockerPort[];
  "query-rx-filter": RxFilterInfo<I>[];
  "query-s390x-cpu-polarization": CpuPolarizationInfo;
  "query-sev": SevInfo<I>;
  "query-sev-attestation-report": SevAttestationReport;
  "query-sev-capabilities": SevCapability<I>;
  "query-sev-launch-measure": SevLaunchMeasureInfo;
  "query-sgx": SgxInfo<I>;
  "query-sgx-capabilities": SgxInfo<I>;
  "query-spice": SpiceInfo<I>;
  "query-stats": StatsResult<I>[];
  "query-stats-schemas": StatsSchema[];
  "query-status": StatusInfo;
  "query-target": QemuTargetInfo;
  "query-tpm": TPMInfo[];
  "query-tpm-models": TpmModel[];
  "query-tpm-types": TpmType[];
  "query-uuid": UuidInfo;
  "query-vcpu-dirty-limit": DirtyLimitInfo<I>[];
  "query-version": VersionInfo<I>;
  "query-vm-generation-id": GuidInfo;
  "query-vnc": VncInfo;
  "query-vnc-servers": VncInfo2[];
  "query-xen-replication-status": ReplicationStatus;
  "query-yank": YankInstance[];
  quit: NoResult;
  "remove-fd": NoResult;
  "replay-break": NoResult;
  "replay-delete-break": NoResult;
  "replay-seek": NoResult;
  "request-ebpf": EbpfObject;
  "ringbuf-read": string;
  "ringbuf-write": NoResult;
  "rtc-reset-reinjection": NoResult;
  screendump: NoResult;
  "send-key": NoResult;
  "set-action": NoResult;
  "set-cpu-topology": NoResult;
  "set-numa-node": NoResult;
  "set-vcpu-dirty-limit": NoResult;
  set_link: NoResult;
  set_password: NoResult;
  "sev-inject-launch-secret": NoResult;
  "snapshot-delete": NoResult;
  "snapshot-load": NoResult;
  "snapshot-save": NoResult;
  stop: NoResult;
  system_powerdown: NoResult;
  system_reset: NoResult;
  system_wakeup: NoResult;
  "trace-event-get-state": TraceEventInfo[];
  "trace-event-set-state": NoResult;
  transaction: NoResult;
  "watchdog-set-action": NoResult;
  "x-accel-stats": HumanReadableText;
  "x-blockdev-amend": NoResult;
  "x-blockdev-change": NoResult;
  "x-blockdev-set-iothread": NoResult;
  "x-colo-lost-heartbeat": NoResult;
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmapSha256;
  "x-debug-query-block-graph": XDbgBlockGraph<I>;
  "x-exit-preconfig": NoResult;
  "x-query-interrupt-controllers": HumanReadableText;
  "x-query-irq": HumanReadableText;
  "x-query-jit": HumanReadableText;
  "x-query-numa": HumanReadableText;
  "x-query-ramblock": HumanReadableText;
  "x-query-roms": HumanReadableText;
  "x-query-usb": HumanReadableText;
  "x-query-virtio": VirtioInfo[];
  "x-query-virtio-queue-element": VirtioQueueElement<I>;
  "x-query-virtio-queue-status": VirtQueueStatus<I>;
  "x-query-virtio-status": VirtioStatus<I>;
  "x-query-virtio-vhost-queue-status": VirtVhostQueueStatus<I>;
  "xen-colo-do-checkpoint": NoResult;
  "xen-event-inject": NoResult;
  "xen-event-list": EvtchnInfo[];
  "xen-load-devices-state": NoResult;
  "xen-save-devices-state": NoResult;
  "xen-set-global-dirty-log": NoResult;
  "xen-set-replication": NoResult;
  yank: NoResult;
}

/** Every command with its arguments and its result. */
export type Commands<I extends IntegerTypes = IntegerTypesByMode["auto"]> = {
  [Name in keyof CommandArguments]: Command<CommandArguments[Name], CommandReturns<I>[Name]>;
};

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
  /**
   * [CPU_POLARIZATION_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.CPU_POLARIZATION_CHANGE) Unstable.
   * @since 10.0
   */
  CPU_POLARIZATION_CHANGE: CpuPolarizationChangeEvent;
  /** [DEVICE_DELETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_DELETED) */
  DEVICE_DELETED: DeviceDeletedEvent;
  /** [DEVICE_TRAY_MOVED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block.DEVICE_TRAY_MOVED) */
  DEVICE_TRAY_MOVED: DeviceTrayMovedEvent;
  /**
   * [DEVICE_UNPLUG_GUEST_ERROR](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-qdev.DEVICE_UNPLUG_GUEST_ERROR)
   * @since 7.2
   */
  DEVICE_UNPLUG_GUEST_ERROR: DeviceUnplugGuestErrorEvent;
  /** [DUMP_COMPLETED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED) */
  DUMP_COMPLETED: DumpCompletedEvent<I>;
  /** [FAILOVER_NEGOTIATED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.FAILOVER_NEGOTIATED) */
  FAILOVER_NEGOTIATED: FailoverNegotiatedEvent;
  /** [GUEST_CRASHLOADED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED) */
  GUEST_CRASHLOADED: GuestCrashloadedEvent<I>;
  /** [GUEST_PANICKED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED) */
  GUEST_PANICKED: GuestPanickedEvent<I>;
  /**
   * [GUEST_PVSHUTDOWN](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
   * @since 10.0
   */
  GUEST_PVSHUTDOWN: undefined;
  /**
   * [HV_BALLOON_STATUS_REPORT](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.HV_BALLOON_STATUS_REPORT)
   * @since 10.0
   */
  HV_BALLOON_STATUS_REPORT: HvBalloonInfo<I>;
  /** [JOB_STATUS_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE) */
  JOB_STATUS_CHANGE: JobStatusChangeEvent;
  /** [MEMORY_DEVICE_SIZE_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE) */
  MEMORY_DEVICE_SIZE_CHANGE: MemoryDeviceSizeChangeEvent<I>;
  /** [MEMORY_FAILURE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE) */
  MEMORY_FAILURE: MemoryFailureEvent;
  /** [MIGRATION](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION) */
  MIGRATION: MigrationEvent;
  /** [MIGRATION_PASS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-migration.MIGRATION_PASS) */
  MIGRATION_PASS: MigrationPassEvent<I>;
  /**
   * [NETDEV_STREAM_CONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_CONNECTED)
   * @since 7.2
   */
  NETDEV_STREAM_CONNECTED: NetdevStreamConnectedEvent;
  /**
   * [NETDEV_STREAM_DISCONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_STREAM_DISCONNECTED)
   * @since 7.2
   */
  NETDEV_STREAM_DISCONNECTED: NetdevStreamDisconnectedEvent;
  /**
   * [NETDEV_VHOST_USER_CONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_CONNECTED)
   * @since 10.0
   */
  NETDEV_VHOST_USER_CONNECTED: NetdevVhostUserConnectedEvent;
  /**
   * [NETDEV_VHOST_USER_DISCONNECTED](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-net.NETDEV_VHOST_USER_DISCONNECTED)
   * @since 10.0
   */
  NETDEV_VHOST_USER_DISCONNECTED: NetdevVhostUserDisconnectedEvent;
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
  /** [RESET](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET) */
  RESET: ResetEvent;
  /** [RESUME](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME) */
  RESUME: undefined;
  /** [RTC_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE) */
  RTC_CHANGE: RtcChangeEvent<I>;
  /**
   * [SCLP_CPI_INFO_AVAILABLE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-s390x.SCLP_CPI_INFO_AVAILABLE) Unstable.
   * @since 10.2
   */
  SCLP_CPI_INFO_AVAILABLE: undefined;
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
  /**
   * [VFIO_MIGRATION](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-vfio.VFIO_MIGRATION)
   * @since 10.0
   */
  VFIO_MIGRATION: VfioMigrationEvent;
  /**
   * [VFU_CLIENT_HANGUP](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.VFU_CLIENT_HANGUP)
   * @since 7.2
   */
  VFU_CLIENT_HANGUP: VfuClientHangupEvent;
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
export type OobCommand = "migrate-pause" | "migrate-recover" | "query-yank" | "yank";

/** The commands that start a job: those that take a `job-id`. */
export type JobCommand =
  | "block-commit"
  | "block-stream"
  | "blockdev-backup"
  | "blockdev-create"
  | "blockdev-mirror"
  | "drive-backup"
  | "drive-mirror"
  | "snapshot-delete"
  | "snapshot-load"
  | "snapshot-save"
  | "x-blockdev-amend";

/** All commands and events. */
export interface Model<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  arguments: CommandArguments;
  returns: CommandReturns<I>;
  commands: Commands<I>;
  events: Events<I>;
  oob: OobCommand;
  jobs: JobCommand;
}

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

/**
 * [AFXDPMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-net.AFXDPMode) If `CONFIG_AF_XDP`.
 * @since 10.0
 */
export type AFXDPMode = "native" | "skb";

/** [Abort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.Abort) */
export interface Abort {
}

/** [AbortWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.AbortWrapper) */
export interface AbortWrapper {
  data: Abort;
}

/**
 * [Accelerator](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-accelerator.Accelerator)
 * @since 10.2
 */
export type Accelerator = "hvf" | "kvm" | "mshv" | "nvmm" | "qtest" | "tcg" | "whpx" | "xen";

/**
 * [AcceleratorInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.AcceleratorInfo)
 * @since 10.2
 */
export interface AcceleratorInfo {
  enabled: Accelerator;
  present: Accelerator[];
}

/**
 * [AcpiGenericInitiatorProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericInitiatorProperties)
 * @since 10.0
 */
export interface AcpiGenericInitiatorProperties {
  "pci-dev": string;
  node: number;
}

/**
 * [AcpiGenericPortProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.AcpiGenericPortProperties)
 * @since 10.0
 */
export interface AcpiGenericPortProperties {
  "pci-bus": string;
  node: number;
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
  | Audiodev_Wav
  | Audiodev_Alsa
  | Audiodev_Coreaudio
  | Audiodev_Dbus
  | Audiodev_Dsound
  | Audiodev_Jack
  | Audiodev_Oss
  | Audiodev_Pa
  | Audiodev_Pipewire
  | Audiodev_Sdl
  | Audiodev_Sndio
  | Audiodev_Spice;

export interface Audiodev_Base {
  id: string;
  "timer-period"?: number;
}

export interface Audiodev_None extends Audiodev_Base, AudiodevGenericOptions {
  driver: "none";
}

export interface Audiodev_Wav extends Audiodev_Base, AudiodevWavOptions {
  driver: "wav";
}

/** If `CONFIG_AUDIO_ALSA`. */
export interface Audiodev_Alsa extends Audiodev_Base, AudiodevAlsaOptions {
  driver: "alsa";
}

/** If `CONFIG_AUDIO_COREAUDIO`. */
export interface Audiodev_Coreaudio extends Audiodev_Base, AudiodevCoreaudioOptions {
  driver: "coreaudio";
}

/**
 * If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface Audiodev_Dbus extends Audiodev_Base, AudiodevDBusOptions {
  driver: "dbus";
}

/** If `CONFIG_AUDIO_DSOUND`. */
export interface Audiodev_Dsound extends Audiodev_Base, AudiodevDsoundOptions {
  driver: "dsound";
}

/** If `CONFIG_AUDIO_JACK`. */
export interface Audiodev_Jack extends Audiodev_Base, AudiodevJackOptions {
  driver: "jack";
}

/** If `CONFIG_AUDIO_OSS`. */
export interface Audiodev_Oss extends Audiodev_Base, AudiodevOssOptions {
  driver: "oss";
}

/** If `CONFIG_AUDIO_PA`. */
export interface Audiodev_Pa extends Audiodev_Base, AudiodevPaOptions {
  driver: "pa";
}

/**
 * If `CONFIG_AUDIO_PIPEWIRE`.
 * @since 10.0
 */
export interface Audiodev_Pipewire extends Audiodev_Base, AudiodevPipewireOptions {
  driver: "pipewire";
}

/** If `CONFIG_AUDIO_SDL`. */
export interface Audiodev_Sdl extends Audiodev_Base, AudiodevSdlOptions {
  driver: "sdl";
}

/**
 * If `CONFIG_AUDIO_SNDIO`.
 * @since 7.2
 */
export interface Audiodev_Sndio extends Audiodev_Base, AudiodevSndioOptions {
  driver: "sndio";
}

/** If `CONFIG_SPICE`. */
export interface Audiodev_Spice extends Audiodev_Base, AudiodevGenericOptions {
  driver: "spice";
}

/** [AudiodevAlsaOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions) */
export interface AudiodevAlsaOptions {
  in?: AudiodevAlsaPerDirectionOptions;
  out?: AudiodevAlsaPerDirectionOptions;
  threshold?: number;
}

/** [AudiodevAlsaPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions) */
export interface AudiodevAlsaPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  dev?: string;
  "period-length"?: number;
  "try-poll"?: boolean;
}

/** [AudiodevCoreaudioOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions) */
export interface AudiodevCoreaudioOptions {
  in?: AudiodevCoreaudioPerDirectionOptions;
  out?: AudiodevCoreaudioPerDirectionOptions;
}

/** [AudiodevCoreaudioPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions) */
export interface AudiodevCoreaudioPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  "buffer-count"?: number;
}

/**
 * [AudiodevDBusOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDBusOptions)
 * @since 10.0
 */
export interface AudiodevDBusOptions {
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
  nsamples?: number;
}

/** [AudiodevDriver](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver) */
export type AudiodevDriver =
  | "none"
  /** If `CONFIG_AUDIO_ALSA`. */
  | "alsa"
  /** If `CONFIG_AUDIO_COREAUDIO`. */
  | "coreaudio"
  /** If `CONFIG_AUDIO_DSOUND`. */
  | "dsound"
  /** If `CONFIG_AUDIO_JACK`. */
  | "jack"
  /** If `CONFIG_AUDIO_OSS`. */
  | "oss"
  /** If `CONFIG_AUDIO_PA`. */
  | "pa"
  /** If `CONFIG_AUDIO_SDL`. */
  | "sdl"
  /** If `CONFIG_SPICE`. */
  | "spice"
  | "wav"
  /**
   * If `CONFIG_DBUS_DISPLAY`.
   * @since 7.2
   */
  | "dbus"
  /**
   * If `CONFIG_AUDIO_SNDIO`.
   * @since 7.2
   */
  | "sndio"
  /**
   * If `CONFIG_AUDIO_PIPEWIRE`.
   * @since 10.0
   */
  | "pipewire";

/** [AudiodevDsoundOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions) */
export interface AudiodevDsoundOptions {
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
  latency?: number;
}

/** [AudiodevGenericOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions) */
export interface AudiodevGenericOptions {
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
}

/** [AudiodevJackOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions) */
export interface AudiodevJackOptions {
  in?: AudiodevJackPerDirectionOptions;
  out?: AudiodevJackPerDirectionOptions;
}

/** [AudiodevJackPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions) */
export interface AudiodevJackPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  "server-name"?: string;
  "client-name"?: string;
  "connect-ports"?: string;
  "start-server"?: boolean;
  "exact-name"?: boolean;
}

/** [AudiodevOssOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions) */
export interface AudiodevOssOptions {
  in?: AudiodevOssPerDirectionOptions;
  out?: AudiodevOssPerDirectionOptions;
  "try-mmap"?: boolean;
  exclusive?: boolean;
  "dsp-policy"?: number;
}

/** [AudiodevOssPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions) */
export interface AudiodevOssPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  dev?: string;
  "buffer-count"?: number;
  "try-poll"?: boolean;
}

/** [AudiodevPaOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions) */
export interface AudiodevPaOptions {
  in?: AudiodevPaPerDirectionOptions;
  out?: AudiodevPaPerDirectionOptions;
  server?: string;
}

/** [AudiodevPaPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions) */
export interface AudiodevPaPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  name?: string;
  "stream-name"?: string;
  latency?: number;
}

/** [AudiodevPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions) */
export interface AudiodevPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
}

/**
 * [AudiodevPipewireOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewireOptions)
 * @since 10.0
 */
export interface AudiodevPipewireOptions {
  in?: AudiodevPipewirePerDirectionOptions;
  out?: AudiodevPipewirePerDirectionOptions;
}

/**
 * [AudiodevPipewirePerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewirePerDirectionOptions)
 * @since 10.0
 */
export interface AudiodevPipewirePerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  name?: string;
  "stream-name"?: string;
  latency?: number;
}

/**
 * [AudiodevSdlOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
 * @since 7.2
 */
export interface AudiodevSdlOptions {
  in?: AudiodevSdlPerDirectionOptions;
  out?: AudiodevSdlPerDirectionOptions;
}

/**
 * [AudiodevSdlPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
 * @since 7.2
 */
export interface AudiodevSdlPerDirectionOptions {
  "mixing-engine"?: boolean;
  "fixed-settings"?: boolean;
  frequency?: number;
  channels?: number;
  voices?: number;
  format?: AudioFormat;
  "buffer-length"?: number;
  "buffer-count"?: number;
}

/**
 * [AudiodevSndioOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
 * @since 7.2
 */
export interface AudiodevSndioOptions {
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
  dev?: string;
  latency?: number;
}

/** [AudiodevWavOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions) */
export interface AudiodevWavOptions {
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
  path?: string;
}

/**
 * [AuthZListFileProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListFileProperties)
 * @since 7.2
 */
export interface AuthZListFileProperties {
  filename: string;
  refresh?: boolean | undefined;
}

/**
 * [AuthZListProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZListProperties)
 * @since 7.2
 */
export interface AuthZListProperties {
  policy?: QAuthZListPolicy | undefined;
  rules?: readonly QAuthZListRule[] | undefined;
}

/**
 * [AuthZPAMProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZPAMProperties)
 * @since 7.2
 */
export interface AuthZPAMProperties {
  service: string;
}

/**
 * [AuthZSimpleProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-authz.AuthZSimpleProperties)
 * @since 7.2
 */
export interface AuthZSimpleProperties {
  identity: string;
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
  /** @since 10.0 */
  "qom-path": string;
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
  /**
   * Unstable.
   * @since 7.2
   */
  "x-perf"?: BackupPerf | undefined;
  /** @since 10.0 */
  "discard-source"?: boolean | undefined;
  /** @since 10.2 */
  "on-cbw-error"?: OnCbwError | undefined;
}

/**
 * [BackupPerf](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
 * @since 7.2
 */
export interface BackupPerf {
  "use-copy-range"?: boolean | undefined;
  "max-workers"?: number | bigint | undefined;
  "max-chunk"?: number | bigint | undefined;
  /** @since 10.0 */
  "min-cluster-size"?: number | bigint | undefined;
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
  /** @since 7.2 */
  transform?: BitmapMigrationBitmapAliasTransform;
}

/** [BitmapMigrationBitmapAlias](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias) */
export interface BitmapMigrationBitmapAliasInput {
  name: string;
  alias: string;
  /** @since 7.2 */
  transform?: BitmapMigrationBitmapAliasTransformInput | undefined;
}

/**
 * [BitmapMigrationBitmapAliasTransform](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
 * @since 7.2
 */
export interface BitmapMigrationBitmapAliasTransform {
  persistent?: boolean;
}

/**
 * [BitmapMigrationBitmapAliasTransform](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
 * @since 7.2
 */
export interface BitmapMigrationBitmapAliasTransformInput {
  persistent?: boolean | undefined;
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
  /** @since 10.0 */
  "delay-ns"?: number | bigint | undefined;
}

/** [BlkdebugSetStateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions) */
export interface BlkdebugSetStateOptions {
  event: BlkdebugEvent;
  state?: number | bigint | undefined;
  new_state: number | bigint;
}

/**
 * [BlockChildInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockChildInfo)
 * @since 10.0
 */
export interface BlockChildInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  info: BlockGraphInfo<I>;
}

/** [BlockDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo) */
export interface BlockDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  file: string;
  "node-name": string;
  ro: boolean;
  drv: string;
  backing_file?: string;
  backing_file_depth: I["int64"];
  encrypted: boolean;
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
  /** @since 10.0 */
  active: boolean;
  /** @since 10.2 */
  children: BlockdevChild[];
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
  /** @since 10.0 */
  zone_append_bytes: I["int64"];
  /** @since 10.0 */
  zone_append_operations: I["int64"];
  /** @since 10.0 */
  zone_append_total_time_ns: I["int64"];
  /** @since 10.0 */
  zone_append_merged: I["int64"];
  /** @since 10.0 */
  failed_zone_append_operations: I["int64"];
  /** @since 10.0 */
  invalid_zone_append_operations: I["int64"];
  /** @since 10.0 */
  zone_append_latency_histogram?: BlockLatencyHistogramInfo<I>;
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
  /** @since 10.0 */
  min_zone_append_latency_ns: I["int64"];
  /** @since 10.0 */
  max_zone_append_latency_ns: I["int64"];
  /** @since 10.0 */
  avg_zone_append_latency_ns: I["int64"];
  /** @since 10.0 */
  avg_zone_append_queue_depth: number;
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
  bitmaps: readonly BlockDirtyBitmapOrStr[];
}

/** [BlockDirtyBitmapMergeWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.BlockDirtyBitmapMergeWrapper) */
export interface BlockDirtyBitmapMergeWrapper {
  data: BlockDirtyBitmapMerge;
}

/**
 * [BlockDirtyBitmapOrStr](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr)
 * @since 7.2
 */
export type BlockDirtyBitmapOrStr = string | BlockDirtyBitmap;

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
export type BlockExportOptions =
  | BlockExportOptions_Nbd
  | BlockExportOptions_VhostUserBlk
  | BlockExportOptions_Fuse
  | BlockExportOptions_VduseBlk;

export interface BlockExportOptions_Base {
  id: string;
  "fixed-iothread"?: boolean | undefined;
  iothread?: BlockExportOptionsIothread | undefined;
  "node-name": string;
  writable?: boolean | undefined;
  writethrough?: boolean | undefined;
  /** @since 10.0 */
  "allow-inactive"?: boolean | undefined;
}

export interface BlockExportOptions_Nbd extends BlockExportOptions_Base, BlockExportOptionsNbd {
  type: "nbd";
}

/** If `CONFIG_VHOST_USER_BLK_SERVER`. */
export interface BlockExportOptions_VhostUserBlk extends BlockExportOptions_Base, BlockExportOptionsVhostUserBlk {
  type: "vhost-user-blk";
}

/**
 * If `CONFIG_FUSE`.
 * @since 7.2
 */
export interface BlockExportOptions_Fuse extends BlockExportOptions_Base, BlockExportOptionsFuse {
  type: "fuse";
}

/**
 * If `CONFIG_VDUSE_BLK_EXPORT`.
 * @since 7.2
 */
export interface BlockExportOptions_VduseBlk extends BlockExportOptions_Base, BlockExportOptionsVduseBlk {
  type: "vduse-blk";
}

/**
 * [BlockExportOptionsFuse](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsFuse) If `CONFIG_FUSE`.
 * @since 7.2
 */
export interface BlockExportOptionsFuse {
  mountpoint: string;
  growable?: boolean | undefined;
  "allow-other"?: FuseExportAllowOther | undefined;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export type BlockExportOptionsIothread = string | readonly string[];

/** [BlockExportOptionsNbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd) */
export interface BlockExportOptionsNbd {
  name?: string | undefined;
  description?: string | undefined;
  bitmaps?: readonly BlockDirtyBitmapOrStr[] | undefined;
  "allocation-depth"?: boolean | undefined;
}

/** [BlockExportOptionsNbdBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbdBase) */
export interface BlockExportOptionsNbdBase {
  name?: string | undefined;
  description?: string | undefined;
}

/**
 * [BlockExportOptionsVduseBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVduseBlk)
 * @since 7.2
 */
export interface BlockExportOptionsVduseBlk {
  name: string;
  "num-queues"?: number | undefined;
  "queue-size"?: number | undefined;
  "logical-block-size"?: number | bigint | undefined;
  serial?: string | undefined;
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
export type BlockExportType =
  | "nbd"
  /** If `CONFIG_VHOST_USER_BLK_SERVER`. */
  | "vhost-user-blk"
  /**
   * If `CONFIG_FUSE`.
   * @since 7.2
   */
  | "fuse"
  /**
   * If `CONFIG_VDUSE_BLK_EXPORT`.
   * @since 7.2
   */
  | "vduse-blk";

/**
 * [BlockGraphInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockGraphInfo)
 * @since 10.0
 */
export interface BlockGraphInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
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
  "format-specific"?: ImageInfoSpecific<I>;
  children: BlockChildInfo<I>[];
  /** @since 10.2 */
  limits?: BlockLimitsInfo<I>;
}

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
}

/**
 * [BlockJobChangeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptions)
 * @since 10.0
 */
export type BlockJobChangeOptions = BlockJobChangeOptions_Mirror | BlockJobChangeOptions_Other;

export interface BlockJobChangeOptions_Mirror extends BlockJobChangeOptionsMirror {
  type: "mirror";
  id: string;
}

export interface BlockJobChangeOptions_Other {
  type: "commit" | "stream" | "backup" | "create" | "amend" | "snapshot-load" | "snapshot-save" | "snapshot-delete";
  id: string;
}

/**
 * [BlockJobChangeOptionsMirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptionsMirror)
 * @since 10.0
 */
export interface BlockJobChangeOptionsMirror {
  "copy-mode": MirrorCopyMode;
}

/** [BlockJobInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo) */
export type BlockJobInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> = BlockJobInfo_Mirror<I> | BlockJobInfo_Other<I>;

/** @since 10.0 */
export interface BlockJobInfo_Mirror<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockJobInfoMirror {
  type: "mirror";
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

export interface BlockJobInfo_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: "commit" | "stream" | "backup" | "create" | "amend" | "snapshot-load" | "snapshot-save" | "snapshot-delete";
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

/**
 * [BlockJobInfoMirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfoMirror)
 * @since 10.0
 */
export interface BlockJobInfoMirror {
  "actively-synced": boolean;
}

/** [BlockLatencyHistogramInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo) */
export interface BlockLatencyHistogramInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  boundaries: I["int64"][];
  bins: I["int64"][];
}

/**
 * [BlockLimitsInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLimitsInfo)
 * @since 10.2
 */
export interface BlockLimitsInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "request-alignment": number;
  "max-discard"?: I["int64"];
  "discard-alignment"?: number;
  "max-write-zeroes"?: I["int64"];
  "write-zeroes-alignment"?: number;
  "opt-transfer"?: number;
  "max-transfer"?: number;
  "max-hw-transfer"?: number;
  "max-iov": I["int64"];
  "max-hw-iov"?: I["int64"];
  "min-mem-alignment": I["int64"];
  "opt-mem-alignment": I["int64"];
}

/** [BlockMeasureInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockMeasureInfo) */
export interface BlockMeasureInfo {
  required: number | bigint;
  "fully-allocated": number | bigint;
  bitmaps?: number | bigint | undefined;
}

/**
 * [BlockNodeInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockNodeInfo)
 * @since 10.0
 */
export interface BlockNodeInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
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
  "format-specific"?: ImageInfoSpecific<I>;
  /** @since 10.2 */
  limits?: BlockLimitsInfo<I>;
}

/** [BlockPermission](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission) */
export type BlockPermission = "consistent-read" | "write" | "write-unchanged" | "resize";

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
  | BlockStatsSpecific_Nvme<I>
  | BlockStatsSpecific_HostDevice<I>
  | BlockStatsSpecific_Other;

export interface BlockStatsSpecific_File<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "file";
}

export interface BlockStatsSpecific_Nvme<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificNvme<I> {
  driver: "nvme";
}

/** If `HAVE_HOST_BLOCK_DEVICE`. */
export interface BlockStatsSpecific_HostDevice<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "host_device";
}

export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
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
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "host_device" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
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
  /**
   * Unstable.
   * @since 7.2
   */
  "x-perf"?: BackupPerf | undefined;
  /** @since 10.0 */
  "discard-source"?: boolean | undefined;
  /** @since 10.2 */
  "on-cbw-error"?: OnCbwError | undefined;
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

/**
 * [BlockdevChild](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevChild)
 * @since 10.2
 */
export interface BlockdevChild {
  child: string;
  "node-name": string;
}

/** [BlockdevCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions) */
export type BlockdevCreateOptions =
  | BlockdevCreateOptions_File
  | BlockdevCreateOptions_Luks
  | BlockdevCreateOptions_Nfs
  | BlockdevCreateOptions_Parallels
  | BlockdevCreateOptions_Qcow
  | BlockdevCreateOptions_Qcow2
  | BlockdevCreateOptions_Qed
  | BlockdevCreateOptions_Rbd
  | BlockdevCreateOptions_Ssh
  | BlockdevCreateOptions_Vdi
  | BlockdevCreateOptions_Vhdx
  | BlockdevCreateOptions_Vmdk
  | BlockdevCreateOptions_Vpc
  | BlockdevCreateOptions_Other;

export interface BlockdevCreateOptions_File extends BlockdevCreateOptionsFile {
  driver: "file";
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
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "http" | "https" | "iscsi" | "nbd" | "null-aio" | "null-co" | "nvme" | "quorum" | "raw" | "replication" | "throttle" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "host_device" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
}

/** [BlockdevCreateOptionsFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile) */
export interface BlockdevCreateOptionsFile {
  filename: string;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
  nocow?: boolean | undefined;
  "extent-size-hint"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS) */
export interface BlockdevCreateOptionsLUKS {
  "key-secret"?: string | undefined;
  "cipher-alg"?: QCryptoCipherAlgo | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgo | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgo | undefined;
  "hash-alg"?: QCryptoHashAlgo | undefined;
  "iter-time"?: number | bigint | undefined;
  file?: BlockdevRef | undefined;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
  /** @since 10.0 */
  header?: BlockdevRef | undefined;
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
  /** @since 7.2 */
  encrypt?: RbdEncryptionCreateOptions | undefined;
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
  /** @since 7.2 */
  toolsversion?: string | undefined;
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
  /** If `HAVE_HOST_BLOCK_DEVICE`. */
  | "host_cdrom"
  /** If `HAVE_HOST_BLOCK_DEVICE`. */
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
  | "ssh"
  | "throttle"
  | "vdi"
  | "vhdx"
  | "vmdk"
  | "vpc"
  | "vvfat"
  /** @since 7.2 */
  | "copy-before-write"
  /** @since 7.2 */
  | "snapshot-access"
  /**
   * If `CONFIG_BLKIO`.
   * @since 7.2
   */
  | "io_uring"
  /**
   * If `CONFIG_BLKIO`.
   * @since 7.2
   */
  | "nvme-io_uring"
  /** @since 7.2 */
  | "preallocate"
  /**
   * If `CONFIG_BLKIO`.
   * @since 7.2
   */
  | "virtio-blk-vfio-pci"
  /**
   * If `CONFIG_BLKIO`.
   * @since 7.2
   */
  | "virtio-blk-vhost-user"
  /**
   * If `CONFIG_BLKIO`.
   * @since 7.2
   */
  | "virtio-blk-vhost-vdpa";

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
  | BlockdevOptions_Ssh
  | BlockdevOptions_Throttle
  | BlockdevOptions_Vdi
  | BlockdevOptions_Vhdx
  | BlockdevOptions_Vmdk
  | BlockdevOptions_Vpc
  | BlockdevOptions_Vvfat
  | BlockdevOptions_CopyBeforeWrite
  | BlockdevOptions_SnapshotAccess
  | BlockdevOptions_HostCdrom
  | BlockdevOptions_HostDevice
  | BlockdevOptions_IoUring
  | BlockdevOptions_NvmeIoUring
  | BlockdevOptions_Preallocate
  | BlockdevOptions_VirtioBlkVfioPci
  | BlockdevOptions_VirtioBlkVhostUser
  | BlockdevOptions_VirtioBlkVhostVdpa;

export interface BlockdevOptions_Base {
  "node-name"?: string | undefined;
  discard?: BlockdevDiscardOptions | undefined;
  cache?: BlockdevCacheOptions | undefined;
  "read-only"?: boolean | undefined;
  "auto-read-only"?: boolean | undefined;
  "force-share"?: boolean | undefined;
  "detect-zeroes"?: BlockdevDetectZeroesOptions | undefined;
  /** @since 10.0 */
  active?: boolean | undefined;
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

export interface BlockdevOptions_CopyOnRead extends BlockdevOptions_Base, BlockdevOptionsCor {
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

/** @since 7.2 */
export interface BlockdevOptions_CopyBeforeWrite extends BlockdevOptions_Base, BlockdevOptionsCbw {
  driver: "copy-before-write";
}

/** @since 7.2 */
export interface BlockdevOptions_SnapshotAccess extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "snapshot-access";
}

/** If `HAVE_HOST_BLOCK_DEVICE`. */
export interface BlockdevOptions_HostCdrom extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "host_cdrom";
}

/** If `HAVE_HOST_BLOCK_DEVICE`. */
export interface BlockdevOptions_HostDevice extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "host_device";
}

/**
 * If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptions_IoUring extends BlockdevOptions_Base, BlockdevOptionsIoUring {
  driver: "io_uring";
}

/**
 * If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptions_NvmeIoUring extends BlockdevOptions_Base, BlockdevOptionsNvmeIoUring {
  driver: "nvme-io_uring";
}

/** @since 7.2 */
export interface BlockdevOptions_Preallocate extends BlockdevOptions_Base, BlockdevOptionsPreallocate {
  driver: "preallocate";
}

/**
 * If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptions_VirtioBlkVfioPci extends BlockdevOptions_Base, BlockdevOptionsVirtioBlkVfioPci {
  driver: "virtio-blk-vfio-pci";
}

/**
 * If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptions_VirtioBlkVhostUser extends BlockdevOptions_Base, BlockdevOptionsVirtioBlkVhostUser {
  driver: "virtio-blk-vhost-user";
}

/**
 * If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptions_VirtioBlkVhostVdpa extends BlockdevOptions_Base, BlockdevOptionsVirtioBlkVhostVdpa {
  driver: "virtio-blk-vhost-vdpa";
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

/**
 * [BlockdevOptionsCbw](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCbw)
 * @since 7.2
 */
export interface BlockdevOptionsCbw {
  file: BlockdevRef;
  target: BlockdevRef;
  bitmap?: BlockDirtyBitmap | undefined;
  "on-cbw-error"?: OnCbwError | undefined;
  "cbw-timeout"?: number | undefined;
  /** @since 10.0 */
  "min-cluster-size"?: number | bigint | undefined;
}

/**
 * [BlockdevOptionsCor](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
 * @since 7.2
 */
export interface BlockdevOptionsCor {
  file: BlockdevRef;
  bottom?: string | undefined;
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
  /** @since 11.1 */
  "force-range"?: boolean | undefined;
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
  /** @since 11.1 */
  "force-range"?: boolean | undefined;
}

/** [BlockdevOptionsFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile) */
export interface BlockdevOptionsFile {
  filename: string;
  "pr-manager"?: string | undefined;
  locking?: OnOffAuto | undefined;
  aio?: BlockdevAioOptions | undefined;
  /** If `CONFIG_LINUX`. */
  "drop-cache"?: boolean | undefined;
  /** Unstable. */
  "x-check-cache-dropped"?: boolean | undefined;
  /** @since 7.2 */
  "aio-max-batch"?: number | bigint | undefined;
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

/**
 * [BlockdevOptionsIoUring](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIoUring) If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptionsIoUring {
  filename: string;
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
  /** @since 10.0 */
  header?: BlockdevRef | undefined;
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
  /** Unstable. */
  "x-dirty-bitmap"?: string | undefined;
  "reconnect-delay"?: number | undefined;
  /** @since 7.2 */
  "tls-hostname"?: string | undefined;
  /** @since 7.2 */
  "open-timeout"?: number | undefined;
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

/**
 * [BlockdevOptionsNvmeIoUring](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNvmeIoUring) If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptionsNvmeIoUring {
  path: string;
}

/**
 * [BlockdevOptionsPreallocate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsPreallocate)
 * @since 7.2
 */
export interface BlockdevOptionsPreallocate {
  file: BlockdevRef;
  "prealloc-align"?: number | bigint | undefined;
  "prealloc-size"?: number | bigint | undefined;
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
  /** @since 10.0 */
  "discard-no-unref"?: boolean | undefined;
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
  /** @since 7.2 */
  encrypt?: RbdEncryptionOptions | undefined;
}

/** [BlockdevOptionsReplication](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication) If `CONFIG_REPLICATION`. */
export interface BlockdevOptionsReplication {
  file: BlockdevRef;
  mode: ReplicationMode;
  "top-id"?: string | undefined;
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

/**
 * [BlockdevOptionsVirtioBlkVfioPci](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVfioPci) If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptionsVirtioBlkVfioPci {
  path: string;
}

/**
 * [BlockdevOptionsVirtioBlkVhostUser](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostUser) If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptionsVirtioBlkVhostUser {
  path: string;
}

/**
 * [BlockdevOptionsVirtioBlkVhostVdpa](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostVdpa) If `CONFIG_BLKIO`.
 * @since 7.2
 */
export interface BlockdevOptionsVirtioBlkVhostVdpa {
  path: string;
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

/**
 * [BootConfiguration](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.BootConfiguration)
 * @since 7.2
 */
export interface BootConfiguration {
  order?: string | undefined;
  once?: string | undefined;
  menu?: boolean | undefined;
  splash?: string | undefined;
  "splash-time"?: number | bigint | undefined;
  "reboot-timeout"?: number | bigint | undefined;
  strict?: boolean | undefined;
}

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

/** [COLOStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus) If `CONFIG_REPLICATION`. */
export interface COLOStatus {
  mode: COLOMode;
  "last-mode": COLOMode;
  reason: COLOExitReason;
}

export interface ColoExitEvent {
  mode: COLOMode;
  reason: COLOExitReason;
}

export interface CpuPolarizationChangeEvent {
  polarization: S390CpuPolarization;
}

/**
 * [CXLFMWProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFMWProperties)
 * @since 7.2
 */
export interface CXLFMWProperties {
  "cxl-fmw": readonly CXLFixedMemoryWindowOptions[];
}

/**
 * [CXLFixedMemoryWindowOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CXLFixedMemoryWindowOptions)
 * @since 7.2
 */
export interface CXLFixedMemoryWindowOptions {
  size: number | bigint;
  "interleave-granularity"?: number | bigint | undefined;
  targets: readonly string[];
}

/**
 * [CXLUncorErrorRecord](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CXLUncorErrorRecord)
 * @since 10.0
 */
export interface CXLUncorErrorRecord {
  type: CxlUncorErrorType;
  header: readonly number[];
}

/**
 * [CacheLevelAndType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CacheLevelAndType)
 * @since 10.0
 */
export type CacheLevelAndType = "l1d" | "l1i" | "l2" | "l3";

/**
 * [CanHostSocketcanProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties) If `CONFIG_LINUX`.
 * @since 7.2
 */
export interface CanHostSocketcanProperties {
  if: string;
  canbus: string;
}

/** [ChardevBackend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevBackend) */
export type ChardevBackend =
  | ChardevBackend_File
  | ChardevBackend_Pipe
  | ChardevBackend_Socket
  | ChardevBackend_Udp
  | ChardevBackend_Pty
  | ChardevBackend_Null
  | ChardevBackend_Mux
  | ChardevBackend_Msmouse
  | ChardevBackend_Wctablet
  | ChardevBackend_Testdev
  | ChardevBackend_Stdio
  | ChardevBackend_Spicevmc
  | ChardevBackend_Spiceport
  | ChardevBackend_Vc
  | ChardevBackend_Ringbuf
  | ChardevBackend_QemuVdagent
  | ChardevBackend_Dbus
  | ChardevBackend_Serial
  | ChardevBackend_Parallel
  | ChardevBackend_Hub
  | ChardevBackend_Braille
  | ChardevBackend_Console
  | ChardevBackend_Memory;

export interface ChardevBackend_File extends ChardevFileWrapper {
  type: "file";
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

export interface ChardevBackend_Pty extends ChardevPtyWrapper {
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

export interface ChardevBackend_Testdev extends ChardevCommonWrapper {
  type: "testdev";
}

export interface ChardevBackend_Stdio extends ChardevStdioWrapper {
  type: "stdio";
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

/**
 * If `CONFIG_SPICE_PROTOCOL`.
 * @since 7.2
 */
export interface ChardevBackend_QemuVdagent extends ChardevQemuVDAgentWrapper {
  type: "qemu-vdagent";
}

/**
 * If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface ChardevBackend_Dbus extends ChardevDBusWrapper {
  type: "dbus";
}

/** If `HAVE_CHARDEV_SERIAL`. */
export interface ChardevBackend_Serial extends ChardevHostdevWrapper {
  type: "serial";
}

/** If `HAVE_CHARDEV_PARALLEL`. */
export interface ChardevBackend_Parallel extends ChardevHostdevWrapper {
  type: "parallel";
}

/** @since 10.0 */
export interface ChardevBackend_Hub extends ChardevHubWrapper {
  type: "hub";
}

/** If `CONFIG_BRLAPI`. */
export interface ChardevBackend_Braille extends ChardevCommonWrapper {
  type: "braille";
}

/** If `CONFIG_WIN32`. */
export interface ChardevBackend_Console extends ChardevCommonWrapper {
  type: "console";
}

/** @deprecated since QEMU 11.1 */
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
  /** If `HAVE_CHARDEV_SERIAL`. */
  | "serial"
  /** If `HAVE_CHARDEV_PARALLEL`. */
  | "parallel"
  | "pipe"
  | "socket"
  | "udp"
  | "pty"
  | "null"
  | "mux"
  | "msmouse"
  | "wctablet"
  /** If `CONFIG_BRLAPI`. */
  | "braille"
  | "testdev"
  | "stdio"
  /** If `CONFIG_WIN32`. */
  | "console"
  /** If `CONFIG_SPICE`. */
  | "spicevmc"
  /** If `CONFIG_SPICE`. */
  | "spiceport"
  | "vc"
  | "ringbuf"
  /** @deprecated since QEMU 10.0 */
  | "memory"
  /**
   * If `CONFIG_SPICE_PROTOCOL`.
   * @since 7.2
   */
  | "qemu-vdagent"
  /**
   * If `CONFIG_DBUS_DISPLAY`.
   * @since 7.2
   */
  | "dbus"
  /** @since 10.0 */
  | "hub";

/** [ChardevCommon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon) */
export interface ChardevCommon {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevCommonWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommonWrapper) */
export interface ChardevCommonWrapper {
  data: ChardevCommon;
}

/**
 * [ChardevDBus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBus) If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface ChardevDBus {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  name: string;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
  /** @since 11.1 */
  encoding?: ChardevDBusEncoding | undefined;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export type ChardevDBusEncoding = "cp437" | "utf8";

/**
 * [ChardevDBusWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevDBusWrapper) If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface ChardevDBusWrapper {
  data: ChardevDBus;
}

/** [ChardevFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevFile) */
export interface ChardevFile {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  in?: string | undefined;
  out: string;
  append?: boolean | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevHostdevWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHostdevWrapper) */
export interface ChardevHostdevWrapper {
  data: ChardevHostdev;
}

/**
 * [ChardevHub](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
 * @since 10.0
 */
export interface ChardevHub {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  chardevs: readonly string[];
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/**
 * [ChardevHubWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHubWrapper)
 * @since 10.0
 */
export interface ChardevHubWrapper {
  data: ChardevHub;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevMuxWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevMuxWrapper) */
export interface ChardevMuxWrapper {
  data: ChardevMux;
}

/**
 * [ChardevPty](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
 * @since 10.0
 */
export interface ChardevPty {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  path?: string | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/**
 * [ChardevPtyWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPtyWrapper)
 * @since 10.0
 */
export interface ChardevPtyWrapper {
  data: ChardevPty;
}

/**
 * [ChardevQemuVDAgent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgent) If `CONFIG_SPICE_PROTOCOL`.
 * @since 7.2
 */
export interface ChardevQemuVDAgent {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  mouse?: boolean | undefined;
  clipboard?: boolean | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/**
 * [ChardevQemuVDAgentWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgentWrapper) If `CONFIG_SPICE_PROTOCOL`.
 * @since 7.2
 */
export interface ChardevQemuVDAgentWrapper {
  data: ChardevQemuVDAgent;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 10.0 */
  "reconnect-ms"?: number | bigint | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevSpiceChannelWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper) If `CONFIG_SPICE`. */
export interface ChardevSpiceChannelWrapper {
  data: ChardevSpiceChannel;
}

/** [ChardevSpicePort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort) If `CONFIG_SPICE`. */
export interface ChardevSpicePort {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  fqdn: string;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevSpicePortWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePortWrapper) If `CONFIG_SPICE`. */
export interface ChardevSpicePortWrapper {
  data: ChardevSpicePort;
}

/** [ChardevStdio](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevStdio) */
export interface ChardevStdio {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  signal?: boolean | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
  /** @since 11.1 */
  encoding?: ChardevDBusEncoding | undefined;
}

/** [ChardevVCWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevVCWrapper) */
export interface ChardevVCWrapper {
  data: ChardevVC;
}

/**
 * [ColoCompareProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ColoCompareProperties)
 * @since 7.2
 */
export interface ColoCompareProperties {
  primary_in: string;
  secondary_in: string;
  outdev: string;
  iothread: string;
  notify_dev?: string | undefined;
  compare_timeout?: number | bigint | undefined;
  expired_scan_cycle?: number | undefined;
  max_queue_size?: number | undefined;
  vnet_hdr_support?: boolean | undefined;
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

/**
 * [CompatPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-compat.CompatPolicy)
 * @since 7.2
 */
export interface CompatPolicy {
  "deprecated-input"?: CompatPolicyInput | undefined;
  "deprecated-output"?: CompatPolicyOutput | undefined;
  "unstable-input"?: CompatPolicyInput | undefined;
  "unstable-output"?: CompatPolicyOutput | undefined;
}

/**
 * [CompatPolicyInput](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyInput)
 * @since 7.2
 */
export type CompatPolicyInput = "accept" | "reject" | "crash";

/**
 * [CompatPolicyOutput](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-compat.CompatPolicyOutput)
 * @since 7.2
 */
export type CompatPolicyOutput = "accept" | "hide";

/**
 * [CompatProperty](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CompatProperty)
 * @since 10.0
 */
export interface CompatProperty {
  "qom-type": string;
  property: string;
  value: string;
}

/** [CompressionStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats) */
export interface CompressionStats {
  pages: number | bigint;
  busy: number | bigint;
  "busy-rate": number;
  "compressed-size": number | bigint;
  "compression-rate": number;
}

/** [CpuDefinitionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuDefinitionInfo) */
export interface CpuDefinitionInfo {
  name: string;
  "migration-safe"?: boolean;
  static: boolean;
  "unavailable-features"?: string[];
  typename: string;
  "alias-of"?: string;
  deprecated: boolean;
}

/** [CpuInfoFast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast) */
export type CpuInfoFast<I extends IntegerTypes = IntegerTypesByMode["auto"]> = CpuInfoFast_S390x<I> | CpuInfoFast_Other<I>;

export interface CpuInfoFast_S390x<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfoS390 {
  target: "s390x";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /** @since 10.2 */
  "qom-type": string;
}

export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "hppa" | "i386" | "m68k" | "microblaze" | "mips" | "mips64" | "mips64el" | "mipsel" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64" | "hexagon";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /** @since 10.2 */
  "qom-type": string;
}

/** [CpuInfoS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390) */
export interface CpuInfoS390 {
  "cpu-state": S390CpuState;
  /** @since 10.0 */
  dedicated?: boolean;
  /** @since 10.0 */
  entitlement?: S390CpuEntitlement;
}

/** [CpuInstanceProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties) */
export interface CpuInstanceProperties<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "node-id"?: I["int64"];
  "socket-id"?: I["int64"];
  "die-id"?: I["int64"];
  "core-id"?: I["int64"];
  "thread-id"?: I["int64"];
  /** @since 7.2 */
  "cluster-id"?: I["int64"];
  /** @since 10.0 */
  "drawer-id"?: I["int64"];
  /** @since 10.0 */
  "book-id"?: I["int64"];
  /** @since 10.0 */
  "module-id"?: I["int64"];
}

/** [CpuModelBaselineInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelBaselineInfo) */
export interface CpuModelBaselineInfo {
  model: CpuModelInfo;
}

/** [CpuModelCompareInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelCompareInfo) */
export interface CpuModelCompareInfo {
  result: CpuModelCompareResult;
  "responsible-properties": string[];
}

/** [CpuModelCompareResult](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelCompareResult) */
export type CpuModelCompareResult = "incompatible" | "identical" | "superset" | "subset";

/** [CpuModelExpansionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo) */
export interface CpuModelExpansionInfo {
  model: CpuModelInfo;
  /** @since 10.0 */
  "deprecated-props"?: string[];
}

/** [CpuModelExpansionType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.CpuModelExpansionType) */
export type CpuModelExpansionType = "static" | "full";

/** [CpuModelInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo) */
export interface CpuModelInfo {
  name: string;
  props?: unknown;
}

/** [CpuModelInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelInfo) */
export interface CpuModelInfoInput {
  name: string;
  props?: unknown;
}

/**
 * [CpuPolarizationInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-s390x.CpuPolarizationInfo)
 * @since 10.0
 */
export interface CpuPolarizationInfo {
  polarization: S390CpuPolarization;
}

/**
 * [CpuTopologyLevel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CpuTopologyLevel)
 * @since 10.0
 */
export type CpuTopologyLevel =
  | "thread"
  | "core"
  | "module"
  | "cluster"
  | "die"
  | "socket"
  | "book"
  | "drawer"
  | "default";

/**
 * [CryptodevBackendProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
 * @since 7.2
 */
export interface CryptodevBackendProperties {
  queues?: number | undefined;
  /** @since 10.0 */
  "throttle-bps"?: number | bigint | undefined;
  /** @since 10.0 */
  "throttle-ops"?: number | bigint | undefined;
}

/**
 * [CryptodevVhostUserProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties) If `CONFIG_VHOST_CRYPTO`.
 * @since 7.2
 */
export interface CryptodevVhostUserProperties {
  queues?: number | undefined;
  chardev: string;
  /** @since 10.0 */
  "throttle-bps"?: number | bigint | undefined;
  /** @since 10.0 */
  "throttle-ops"?: number | bigint | undefined;
}

/** [CurrentMachineParams](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CurrentMachineParams) */
export interface CurrentMachineParams {
  "wakeup-suspend-support": boolean;
}

/**
 * [CxlCorErrorType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlCorErrorType)
 * @since 10.0
 */
export type CxlCorErrorType =
  | "cache-data-ecc"
  | "mem-data-ecc"
  | "crc-threshold"
  | "retry-threshold"
  | "cache-poison-received"
  | "mem-poison-received"
  | "physical";

/**
 * [CxlDynamicCapacityExtent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cxl.CxlDynamicCapacityExtent)
 * @since 10.0
 */
export interface CxlDynamicCapacityExtent {
  offset: number | bigint;
  len: number | bigint;
}

/**
 * [CxlEventLog](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlEventLog)
 * @since 10.0
 */
export type CxlEventLog = "informational" | "warning" | "failure" | "fatal";

/**
 * [CxlExtentRemovalPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentRemovalPolicy)
 * @since 10.0
 */
export type CxlExtentRemovalPolicy = "tag-based" | "prescriptive";

/**
 * [CxlExtentSelectionPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlExtentSelectionPolicy)
 * @since 10.0
 */
export type CxlExtentSelectionPolicy = "free" | "contiguous" | "prescriptive" | "enable-shared-access";

/**
 * [CxlUncorErrorType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cxl.CxlUncorErrorType)
 * @since 10.0
 */
export type CxlUncorErrorType =
  | "cache-data-parity"
  | "cache-address-parity"
  | "cache-be-parity"
  | "cache-data-ecc"
  | "mem-data-parity"
  | "mem-address-parity"
  | "mem-be-parity"
  | "mem-data-ecc"
  | "reinit-threshold"
  | "rsvd-encoding"
  | "poison-received"
  | "receiver-overflow"
  | "internal"
  | "cxl-ide-tx"
  | "cxl-ide-rx";

/**
 * [DBusVMStateProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.DBusVMStateProperties)
 * @since 7.2
 */
export interface DBusVMStateProperties {
  addr: string;
  "id-list"?: string | undefined;
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

export interface DeviceUnplugGuestErrorEvent {
  device?: string;
  path: string;
}

export interface DumpCompletedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  result: DumpQueryResult<I>;
  error?: string;
}

/** [DataFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-char.DataFormat) */
export type DataFormat = "utf8" | "base64";

/**
 * [DirtyLimitInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyLimitInfo)
 * @since 7.2
 */
export interface DirtyLimitInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "cpu-index": I["int64"];
  "limit-rate": I["wide"];
  "current-rate": I["int64"];
}

/** [DirtyRateInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo) */
export interface DirtyRateInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "dirty-rate"?: I["int64"];
  status: DirtyRateStatus;
  "start-time": I["int64"];
  "calc-time": I["int64"];
  /** @since 7.2 */
  "sample-pages": I["int64"];
  /** @since 7.2 */
  mode: DirtyRateMeasureMode;
  /** @since 7.2 */
  "vcpu-dirty-rate"?: DirtyRateVcpu<I>[];
  /** @since 10.0 */
  "calc-time-unit": TimeUnit;
}

/**
 * [DirtyRateMeasureMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateMeasureMode)
 * @since 7.2
 */
export type DirtyRateMeasureMode = "page-sampling" | "dirty-ring" | "dirty-bitmap";

/** [DirtyRateStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus) */
export type DirtyRateStatus = "unstarted" | "measuring" | "measured";

/**
 * [DirtyRateVcpu](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateVcpu)
 * @since 7.2
 */
export interface DirtyRateVcpu<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: I["int64"];
  "dirty-rate": I["int64"];
}

/**
 * [DisplayCocoa](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
 * @since 7.2
 */
export interface DisplayCocoa {
  "left-command-key"?: boolean;
  "full-grab"?: boolean;
  "swap-opt-cmd"?: boolean;
  /** @since 10.0 */
  "zoom-to-fit"?: boolean;
  /** @since 10.0 */
  "zoom-interpolation"?: boolean;
}

/** [DisplayCurses](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCurses) */
export interface DisplayCurses {
  charset?: string;
}

/**
 * [DisplayDBus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayDBus)
 * @since 7.2
 */
export interface DisplayDBus {
  rendernode?: string;
  addr?: string;
  p2p?: boolean;
  audiodev?: string;
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
  /** @since 7.2 */
  "show-tabs"?: boolean;
  /** @since 7.2 */
  "show-menubar"?: boolean;
  /** @since 10.2 */
  "keep-aspect-ratio"?: boolean;
  /** @since 10.2 */
  scale?: number;
  /** @since 11.1 */
  clipboard?: boolean;
}

/** [DisplayOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions) */
export type DisplayOptions =
  | DisplayOptions_Gtk
  | DisplayOptions_Sdl
  | DisplayOptions_Curses
  | DisplayOptions_Cocoa
  | DisplayOptions_Dbus
  | DisplayOptions_EglHeadless
  | DisplayOptions_Other;

export interface DisplayOptions_Base {
  "full-screen"?: boolean;
  "window-close"?: boolean;
  "show-cursor"?: boolean;
  gl?: DisplayGLMode;
}

/** If `CONFIG_GTK`. */
export interface DisplayOptions_Gtk extends DisplayOptions_Base, DisplayGTK {
  type: "gtk";
}

/**
 * If `CONFIG_SDL`.
 * @since 7.2
 */
export interface DisplayOptions_Sdl extends DisplayOptions_Base, DisplaySDL {
  type: "sdl";
}

/** If `CONFIG_CURSES`. */
export interface DisplayOptions_Curses extends DisplayOptions_Base, DisplayCurses {
  type: "curses";
}

/**
 * If `CONFIG_COCOA`.
 * @since 7.2
 */
export interface DisplayOptions_Cocoa extends DisplayOptions_Base, DisplayCocoa {
  type: "cocoa";
}

/**
 * If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface DisplayOptions_Dbus extends DisplayOptions_Base, DisplayDBus {
  type: "dbus";
}

/** If `CONFIG_OPENGL`. */
export interface DisplayOptions_EglHeadless extends DisplayOptions_Base, DisplayEGLHeadless {
  type: "egl-headless";
}

export interface DisplayOptions_Other extends DisplayOptions_Base {
  type: "default" | "none" | "spice-app";
}

/**
 * [DisplayProtocol](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayProtocol)
 * @since 7.2
 */
export type DisplayProtocol = "vnc" | "spice";

/**
 * [DisplayReloadOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptions)
 * @since 7.2
 */
export type DisplayReloadOptions = DisplayReloadOptions_Vnc;

export interface DisplayReloadOptions_Vnc extends DisplayReloadOptionsVNC {
  type: "vnc";
}

/**
 * [DisplayReloadOptionsVNC](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayReloadOptionsVNC)
 * @since 7.2
 */
export interface DisplayReloadOptionsVNC {
  "tls-certs"?: boolean | undefined;
}

/**
 * [DisplayReloadType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayReloadType)
 * @since 7.2
 */
export type DisplayReloadType = "vnc";

/**
 * [DisplaySDL](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplaySDL)
 * @since 7.2
 */
export interface DisplaySDL {
  "grab-mod"?: HotKeyMod;
}

/** [DisplayType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType) */
export type DisplayType =
  | "default"
  | "none"
  /** If `CONFIG_GTK`. */
  | "gtk"
  /** If `CONFIG_SDL`. */
  | "sdl"
  /** If `CONFIG_OPENGL`. */
  | "egl-headless"
  /** If `CONFIG_CURSES`. */
  | "curses"
  /** If `CONFIG_COCOA`. */
  | "cocoa"
  /** If `CONFIG_SPICE`. */
  | "spice-app"
  /**
   * If `CONFIG_DBUS_DISPLAY`.
   * @since 7.2
   */
  | "dbus";

/**
 * [DisplayUpdateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptions)
 * @since 7.2
 */
export type DisplayUpdateOptions = DisplayUpdateOptions_Vnc;

export interface DisplayUpdateOptions_Vnc extends DisplayUpdateOptionsVNC {
  type: "vnc";
}

/**
 * [DisplayUpdateOptionsVNC](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayUpdateOptionsVNC)
 * @since 7.2
 */
export interface DisplayUpdateOptionsVNC {
  addresses?: readonly SocketAddressInput[] | undefined;
}

/**
 * [DisplayUpdateType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayUpdateType)
 * @since 7.2
 */
export type DisplayUpdateType = "vnc";

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
  /**
   * Unstable.
   * @since 7.2
   */
  "x-perf"?: BackupPerf | undefined;
  /** @since 10.0 */
  "discard-source"?: boolean | undefined;
  /** @since 10.2 */
  "on-cbw-error"?: OnCbwError | undefined;
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

/**
 * [DummyBlockCoreForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
 * @since 10.0
 */
export interface DummyBlockCoreForceArrays<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "unused-block-graph-info": BlockGraphInfo<I>[];
}

/** [DummyForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.DummyForceArrays) */
export interface DummyForceArrays {
  unused: readonly X86CPUFeatureWordInfo[];
}

/**
 * [DummyVirtioForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
 * @since 10.0
 */
export interface DummyVirtioForceArrays {
  "unused-iothread-vq-mapping": readonly IOThreadVirtQueueMapping[];
  /** @since 10.2 */
  "unused-virtio-gpu-output": readonly VirtIOGPUOutput[];
}

/** [DumpGuestMemoryCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability) */
export interface DumpGuestMemoryCapability {
  formats: DumpGuestMemoryFormat[];
}

/** [DumpGuestMemoryFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat) */
export type DumpGuestMemoryFormat =
  | "elf"
  | "kdump-zlib"
  | "kdump-lzo"
  | "kdump-snappy"
  | "win-dmp"
  /** @since 10.0 */
  | "kdump-raw-zlib"
  /** @since 10.0 */
  | "kdump-raw-lzo"
  /** @since 10.0 */
  | "kdump-raw-snappy";

/** [DumpQueryResult](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpQueryResult) */
export interface DumpQueryResult<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  status: DumpStatus;
  completed: I["int64"];
  total: I["int64"];
}

/** [DumpStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpStatus) */
export type DumpStatus = "none" | "active" | "completed" | "failed";

/**
 * [EbpfObject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ebpf.EbpfObject) If `CONFIG_EBPF`.
 * @since 10.0
 */
export interface EbpfObject {
  object: string;
}

/**
 * [EbpfProgramID](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ebpf.EbpfProgramID) If `CONFIG_EBPF`.
 * @since 10.0
 */
export type EbpfProgramID = "rss";

/**
 * [EndianMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.EndianMode)
 * @since 10.0
 */
export type EndianMode = "unspecified" | "little" | "big";

/**
 * [EventLoopBaseProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.EventLoopBaseProperties)
 * @since 7.2
 */
export interface EventLoopBaseProperties {
  "aio-max-batch"?: number | bigint | undefined;
  "thread-pool-min"?: number | bigint | undefined;
  "thread-pool-max"?: number | bigint | undefined;
}

/**
 * [EvtchnInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.EvtchnInfo)
 * @since 10.0
 */
export interface EvtchnInfo {
  port: number;
  vcpu: number;
  type: EvtchnPortType;
  "remote-domain": string;
  target: number;
  pending: boolean;
  masked: boolean;
}

/**
 * [EvtchnPortType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.EvtchnPortType)
 * @since 10.0
 */
export type EvtchnPortType = "closed" | "unbound" | "interdomain" | "pirq" | "virq" | "ipi";

/**
 * [ExpirePasswordOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptions)
 * @since 7.2
 */
export type ExpirePasswordOptions = ExpirePasswordOptions_Vnc | ExpirePasswordOptions_Spice;

export interface ExpirePasswordOptions_Vnc extends ExpirePasswordOptionsVnc {
  protocol: "vnc";
  time: string;
}

export interface ExpirePasswordOptions_Spice {
  protocol: "spice";
  time: string;
}

/**
 * [ExpirePasswordOptionsVnc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptionsVnc)
 * @since 7.2
 */
export interface ExpirePasswordOptionsVnc {
  display?: string | undefined;
}

export interface FailoverNegotiatedEvent {
  "device-id": string;
}

/** [FailoverStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus) */
export type FailoverStatus = "none" | "require" | "active" | "completed" | "relaunch";

/**
 * [FdSocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddress)
 * @since 10.0
 */
export interface FdSocketAddress {
  str: string;
}

/**
 * [FdSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddressWrapper)
 * @since 10.0
 */
export interface FdSocketAddressWrapper {
  data: FdSocketAddress;
}

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

/**
 * [FileMigrationArgs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.FileMigrationArgs)
 * @since 10.0
 */
export interface FileMigrationArgs {
  filename: string;
  offset: number | bigint;
}

/**
 * [FilterBufferProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterBufferProperties)
 * @since 7.2
 */
export interface FilterBufferProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
  interval: number;
}

/**
 * [FilterDumpProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterDumpProperties)
 * @since 7.2
 */
export interface FilterDumpProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
  file: string;
  maxlen?: number | undefined;
}

/**
 * [FilterMirrorProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterMirrorProperties)
 * @since 7.2
 */
export interface FilterMirrorProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
  outdev: string;
  vnet_hdr_support?: boolean | undefined;
}

/**
 * [FilterRedirectorProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRedirectorProperties)
 * @since 7.2
 */
export interface FilterRedirectorProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
  indev?: string | undefined;
  outdev?: string | undefined;
  vnet_hdr_support?: boolean | undefined;
}

/**
 * [FilterRewriterProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.FilterRewriterProperties)
 * @since 7.2
 */
export interface FilterRewriterProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
  vnet_hdr_support?: boolean | undefined;
}

/**
 * [FirmwareLog](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.FirmwareLog)
 * @since 10.2
 */
export interface FirmwareLog {
  version?: string;
  log: string;
}

/** [FloppyDriveType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block.FloppyDriveType) */
export type FloppyDriveType = "144" | "288" | "120" | "none" | "auto";

/**
 * [FuseExportAllowOther](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.FuseExportAllowOther)
 * @since 7.2
 */
export type FuseExportAllowOther = "off" | "on" | "auto";

/** [GICCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-arm.GICCapability) */
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

/** [GrabToggleKeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.GrabToggleKeys) */
export type GrabToggleKeys = "ctrl-ctrl" | "alt-alt" | "shift-shift" | "meta-meta" | "scrolllock" | "ctrl-scrolllock";

/**
 * [GranuleMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.GranuleMode)
 * @since 10.0
 */
export type GranuleMode = "4k" | "8k" | "16k" | "64k" | "host";

/** [GuestPanicAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicAction) */
export type GuestPanicAction = "pause" | "poweroff" | "run";

/** [GuestPanicInformation](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation) */
export type GuestPanicInformation<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | GuestPanicInformation_HyperV<I>
  | GuestPanicInformation_S390<I>
  | GuestPanicInformation_Tdx<I>
  | GuestPanicInformation_Sev<I>;

export interface GuestPanicInformation_HyperV<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationHyperV<I> {
  type: "hyper-v";
}

export interface GuestPanicInformation_S390<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationS390<I> {
  type: "s390";
}

/** @since 10.2 */
export interface GuestPanicInformation_Tdx<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationTdx<I> {
  type: "tdx";
}

/** @since 11.1 */
export interface GuestPanicInformation_Sev<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends GuestPanicInformationSev<I> {
  type: "sev";
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

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export interface GuestPanicInformationSev<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  set: I["int64"];
  code: I["int64"];
}

/**
 * [GuestPanicInformationTdx](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationTdx)
 * @since 10.2
 */
export interface GuestPanicInformationTdx<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "error-code": number;
  message: string;
  gpa?: I["wide"];
}

/** [GuestPanicInformationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType) */
export type GuestPanicInformationType =
  | "hyper-v"
  | "s390"
  /** @since 10.2 */
  | "tdx"
  /** @since 11.1 */
  | "sev";

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

/** [HostMemPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.HostMemPolicy) */
export type HostMemPolicy = "default" | "preferred" | "bind" | "interleave";

/**
 * [HotKeyMod](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.HotKeyMod)
 * @since 7.2
 */
export type HotKeyMod = "lctrl-lalt" | "lshift-lctrl-lalt" | "rctrl";

/** [HotpluggableCPU](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU) */
export interface HotpluggableCPU<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: string;
  "vcpus-count": I["int64"];
  props: CpuInstanceProperties<I>;
  "qom-path"?: string;
}

/**
 * [HumanReadableText](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-common.HumanReadableText)
 * @since 7.2
 */
export interface HumanReadableText {
  "human-readable-text": string;
}

/**
 * [HvBalloonDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfo)
 * @since 10.0
 */
export interface HvBalloonDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  memaddr?: I["int64"];
  "max-size": I["int64"];
  memdev?: string;
}

/**
 * [HvBalloonDeviceInfoWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonDeviceInfoWrapper)
 * @since 10.0
 */
export interface HvBalloonDeviceInfoWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: HvBalloonDeviceInfo<I>;
}

/**
 * [HvBalloonInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HvBalloonInfo)
 * @since 10.0
 */
export interface HvBalloonInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  committed: I["int64"];
  available: I["int64"];
}

/**
 * [IOMMUFDProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IOMMUFDProperties)
 * @since 10.0
 */
export interface IOMMUFDProperties {
  fd?: string | undefined;
}

/** [IOThreadInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo) */
export interface IOThreadInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  "thread-id": I["int64"];
  "poll-max-ns": I["int64"];
  "poll-grow": I["int64"];
  "poll-shrink": I["int64"];
  /** @since 7.2 */
  "aio-max-batch": I["int64"];
  /** @since 11.1 */
  "poll-weight": I["int64"];
}

/**
 * [IOThreadVirtQueueMapping](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.IOThreadVirtQueueMapping)
 * @since 10.0
 */
export interface IOThreadVirtQueueMapping {
  iothread: string;
  vqs?: readonly number[] | undefined;
}

/**
 * [IgvmCfgProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IgvmCfgProperties) If `CONFIG_IGVM`.
 * @since 10.2
 */
export interface IgvmCfgProperties {
  file: string;
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

/**
 * [ImageFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.ImageFormat)
 * @since 7.2
 */
export type ImageFormat = "ppm" | "png";

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
  /** @since 10.2 */
  limits?: BlockLimitsInfo<I>;
}

/** [ImageInfoSpecific](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific) */
export type ImageInfoSpecific<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | ImageInfoSpecific_Qcow2<I>
  | ImageInfoSpecific_Vmdk<I>
  | ImageInfoSpecific_Luks<I>
  | ImageInfoSpecific_Rbd
  | ImageInfoSpecific_File<I>;

export interface ImageInfoSpecific_Qcow2<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificQCow2Wrapper<I> {
  type: "qcow2";
}

export interface ImageInfoSpecific_Vmdk<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificVmdkWrapper<I> {
  type: "vmdk";
}

export interface ImageInfoSpecific_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificLUKSWrapper<I> {
  type: "luks";
}

/** @since 7.2 */
export interface ImageInfoSpecific_Rbd extends ImageInfoSpecificRbdWrapper {
  type: "rbd";
}

/** @since 10.0 */
export interface ImageInfoSpecific_File<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends ImageInfoSpecificFileWrapper<I> {
  type: "file";
}

/**
 * [ImageInfoSpecificFile](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFile)
 * @since 10.0
 */
export interface ImageInfoSpecificFile<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "extent-size-hint"?: I["int64"];
}

/**
 * [ImageInfoSpecificFileWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFileWrapper)
 * @since 10.0
 */
export interface ImageInfoSpecificFileWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: ImageInfoSpecificFile<I>;
}

/** [ImageInfoSpecificKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind) */
export type ImageInfoSpecificKind =
  | "qcow2"
  | "vmdk"
  | "luks"
  /** @since 7.2 */
  | "rbd"
  /** @since 10.0 */
  | "file";

/**
 * [ImageInfoSpecificLUKSWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificLUKSWrapper)
 * @since 7.2
 */
export interface ImageInfoSpecificLUKSWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: QCryptoBlockInfoLUKS<I>;
}

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

/**
 * [ImageInfoSpecificRbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbd)
 * @since 7.2
 */
export interface ImageInfoSpecificRbd {
  "encryption-format"?: RbdImageEncryptionFormat;
}

/**
 * [ImageInfoSpecificRbdWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbdWrapper)
 * @since 7.2
 */
export interface ImageInfoSpecificRbdWrapper {
  data: ImageInfoSpecificRbd;
}

/** [ImageInfoSpecificVmdk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk) */
export interface ImageInfoSpecificVmdk<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "create-type": string;
  cid: I["int64"];
  "parent-cid": I["int64"];
  extents: VmdkExtentInfo<I>[];
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
  /**
   * If `HAVE_IPPROTO_MPTCP`.
   * @since 7.2
   */
  mptcp?: boolean;
  /**
   * If `HAVE_TCP_KEEPCNT`.
   * @since 10.2
   */
  "keep-alive-count"?: number;
  /**
   * If `HAVE_TCP_KEEPIDLE`.
   * @since 10.2
   */
  "keep-alive-idle"?: number;
  /**
   * If `HAVE_TCP_KEEPINTVL`.
   * @since 10.2
   */
  "keep-alive-interval"?: number;
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
  /**
   * If `HAVE_IPPROTO_MPTCP`.
   * @since 7.2
   */
  mptcp?: boolean | undefined;
  /**
   * If `HAVE_TCP_KEEPCNT`.
   * @since 10.2
   */
  "keep-alive-count"?: number | undefined;
  /**
   * If `HAVE_TCP_KEEPIDLE`.
   * @since 10.2
   */
  "keep-alive-idle"?: number | undefined;
  /**
   * If `HAVE_TCP_KEEPINTVL`.
   * @since 10.2
   */
  "keep-alive-interval"?: number | undefined;
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

/**
 * [InputBarrierProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputBarrierProperties)
 * @since 7.2
 */
export interface InputBarrierProperties {
  name: string;
  server?: string | undefined;
  port?: string | undefined;
  "x-origin"?: string | undefined;
  "y-origin"?: string | undefined;
  width?: string | undefined;
  height?: string | undefined;
}

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
export type InputButton =
  | "left"
  | "middle"
  | "right"
  | "wheel-up"
  | "wheel-down"
  | "side"
  | "extra"
  /** @since 7.2 */
  | "wheel-left"
  /** @since 7.2 */
  | "wheel-right"
  /** @since 10.0 */
  | "touch";

/** [InputEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent) */
export type InputEvent = InputEvent_Key | InputEvent_Btn | InputEvent_Rel | InputEvent_Abs | InputEvent_Mtt;

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

/** @since 10.0 */
export interface InputEvent_Mtt extends InputMultiTouchEventWrapper {
  type: "mtt";
}

/** [InputEventKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputEventKind) */
export type InputEventKind =
  | "key"
  | "btn"
  | "rel"
  | "abs"
  /** @since 10.0 */
  | "mtt";

/** [InputKeyEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent) */
export interface InputKeyEvent {
  key: KeyValue;
  down: boolean;
}

/** [InputKeyEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEventWrapper) */
export interface InputKeyEventWrapper {
  data: InputKeyEvent;
}

/**
 * [InputLinuxProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties) If `CONFIG_LINUX`.
 * @since 7.2
 */
export interface InputLinuxProperties {
  evdev: string;
  grab_all?: boolean | undefined;
  repeat?: boolean | undefined;
  "grab-toggle"?: GrabToggleKeys | undefined;
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

/**
 * [InputMultiTouchEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEvent)
 * @since 10.0
 */
export interface InputMultiTouchEvent {
  type: InputMultiTouchType;
  slot: number | bigint;
  "tracking-id": number | bigint;
  axis: InputAxis;
  value: number | bigint;
}

/**
 * [InputMultiTouchEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputMultiTouchEventWrapper)
 * @since 10.0
 */
export interface InputMultiTouchEventWrapper {
  data: InputMultiTouchEvent;
}

/**
 * [InputMultiTouchType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.InputMultiTouchType)
 * @since 10.0
 */
export type InputMultiTouchType = "begin" | "update" | "end" | "cancel" | "data";

/** [IntWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.IntWrapper) */
export interface IntWrapper {
  data: number | bigint;
}

/** [IoOperationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.IoOperationType) */
export type IoOperationType = "read" | "write";

/**
 * [IothreadProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.IothreadProperties)
 * @since 7.2
 */
export interface IothreadProperties {
  "aio-max-batch"?: number | bigint | undefined;
  "thread-pool-min"?: number | bigint | undefined;
  "thread-pool-max"?: number | bigint | undefined;
  "poll-max-ns"?: number | bigint | undefined;
  "poll-grow"?: number | bigint | undefined;
  "poll-shrink"?: number | bigint | undefined;
  /** @since 11.1 */
  "poll-weight"?: number | bigint | undefined;
}

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
export type JobType =
  | "commit"
  | "stream"
  | "mirror"
  | "backup"
  | "create"
  | "amend"
  /** @since 7.2 */
  | "snapshot-load"
  /** @since 7.2 */
  | "snapshot-save"
  /** @since 7.2 */
  | "snapshot-delete";

/** [JobVerb](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobVerb) */
export type JobVerb =
  | "cancel"
  | "pause"
  | "resume"
  | "set-speed"
  | "complete"
  | "dismiss"
  | "finalize"
  /** @since 10.0 */
  | "change";

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

/** [KvmInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.KvmInfo) */
export interface KvmInfo {
  enabled: boolean;
  present: boolean;
}

/** [LostTickPolicy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.LostTickPolicy) */
export type LostTickPolicy = "discard" | "delay" | "slew";

export interface MemoryDeviceSizeChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
  /** @since 7.2 */
  "qom-path": string;
}

export interface MemoryFailureEvent {
  recipient: MemoryFailureRecipient;
  action: MemoryFailureAction;
  flags: MemoryFailureFlags;
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
  /** @since 10.0 */
  acpi: boolean;
  /**
   * Unstable.
   * @since 10.0
   */
  "compat-props"?: CompatProperty[];
}

/**
 * [MainLoopProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MainLoopProperties)
 * @since 7.2
 */
export interface MainLoopProperties {
  "aio-max-batch"?: number | bigint | undefined;
  "thread-pool-min"?: number | bigint | undefined;
  "thread-pool-max"?: number | bigint | undefined;
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
  /** @since 7.2 */
  present: boolean;
  /** @since 10.0 */
  compressed: boolean;
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
  /** @since 7.2 */
  share: boolean;
  /** @since 7.2 */
  reserve?: boolean;
}

/**
 * [MemoryBackendEpcProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties) If `CONFIG_LINUX`.
 * @since 7.2
 */
export interface MemoryBackendEpcProperties {
  dump?: boolean | undefined;
  "host-nodes"?: readonly number[] | undefined;
  merge?: boolean | undefined;
  policy?: HostMemPolicy | undefined;
  prealloc?: boolean | undefined;
  "prealloc-threads"?: number | undefined;
  "prealloc-context"?: string | undefined;
  share?: boolean | undefined;
  reserve?: boolean | undefined;
  size: number | bigint;
  "x-use-canonical-path-for-ramblock-id"?: boolean | undefined;
}

/**
 * [MemoryBackendFileProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendFileProperties)
 * @since 7.2
 */
export interface MemoryBackendFileProperties {
  dump?: boolean | undefined;
  "host-nodes"?: readonly number[] | undefined;
  merge?: boolean | undefined;
  policy?: HostMemPolicy | undefined;
  prealloc?: boolean | undefined;
  "prealloc-threads"?: number | undefined;
  "prealloc-context"?: string | undefined;
  share?: boolean | undefined;
  reserve?: boolean | undefined;
  size: number | bigint;
  "x-use-canonical-path-for-ramblock-id"?: boolean | undefined;
  align?: number | bigint | undefined;
  "discard-data"?: boolean | undefined;
  "mem-path": string;
  /** If `CONFIG_LIBPMEM`. */
  pmem?: boolean | undefined;
  readonly?: boolean | undefined;
  /** @since 10.0 */
  offset?: number | bigint | undefined;
  /** @since 10.0 */
  rom?: OnOffAuto | undefined;
}

/**
 * [MemoryBackendMemfdProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties) If `CONFIG_LINUX`.
 * @since 7.2
 */
export interface MemoryBackendMemfdProperties {
  dump?: boolean | undefined;
  "host-nodes"?: readonly number[] | undefined;
  merge?: boolean | undefined;
  policy?: HostMemPolicy | undefined;
  prealloc?: boolean | undefined;
  "prealloc-threads"?: number | undefined;
  "prealloc-context"?: string | undefined;
  share?: boolean | undefined;
  reserve?: boolean | undefined;
  size: number | bigint;
  "x-use-canonical-path-for-ramblock-id"?: boolean | undefined;
  hugetlb?: boolean | undefined;
  hugetlbsize?: number | bigint | undefined;
  seal?: boolean | undefined;
}

/**
 * [MemoryBackendProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendProperties)
 * @since 7.2
 */
export interface MemoryBackendProperties {
  dump?: boolean | undefined;
  "host-nodes"?: readonly number[] | undefined;
  merge?: boolean | undefined;
  policy?: HostMemPolicy | undefined;
  prealloc?: boolean | undefined;
  "prealloc-threads"?: number | undefined;
  "prealloc-context"?: string | undefined;
  share?: boolean | undefined;
  reserve?: boolean | undefined;
  size: number | bigint;
  "x-use-canonical-path-for-ramblock-id"?: boolean | undefined;
}

/**
 * [MemoryBackendShmProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendShmProperties) If `CONFIG_POSIX`.
 * @since 10.0
 */
export interface MemoryBackendShmProperties {
  dump?: boolean | undefined;
  "host-nodes"?: readonly number[] | undefined;
  merge?: boolean | undefined;
  policy?: HostMemPolicy | undefined;
  prealloc?: boolean | undefined;
  "prealloc-threads"?: number | undefined;
  "prealloc-context"?: string | undefined;
  share?: boolean | undefined;
  reserve?: boolean | undefined;
  size: number | bigint;
  "x-use-canonical-path-for-ramblock-id"?: boolean | undefined;
}

/** [MemoryDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo) */
export type MemoryDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | MemoryDeviceInfo_Dimm<I>
  | MemoryDeviceInfo_Nvdimm<I>
  | MemoryDeviceInfo_VirtioPmem<I>
  | MemoryDeviceInfo_VirtioMem<I>
  | MemoryDeviceInfo_SgxEpc<I>
  | MemoryDeviceInfo_HvBalloon<I>
  | MemoryDeviceInfo_SpMem<I>;

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

/** @since 7.2 */
export interface MemoryDeviceInfo_SgxEpc<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends SgxEPCDeviceInfoWrapper<I> {
  type: "sgx-epc";
}

/** @since 10.0 */
export interface MemoryDeviceInfo_HvBalloon<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends HvBalloonDeviceInfoWrapper<I> {
  type: "hv-balloon";
}

/** @since 11.1 */
export interface MemoryDeviceInfo_SpMem<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends MemoryDeviceInfoSpMem<I> {
  type: "sp-mem";
}

/** [MemoryDeviceInfoKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind) */
export type MemoryDeviceInfoKind =
  | "dimm"
  | "nvdimm"
  | "virtio-pmem"
  | "virtio-mem"
  /** @since 7.2 */
  | "sgx-epc"
  /** @since 10.0 */
  | "hv-balloon"
  /** @since 11.1 */
  | "sp-mem";

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export interface MemoryDeviceInfoSpMem<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: MemoryDeviceInfoSpMemData<I>;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export interface MemoryDeviceInfoSpMemData<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  addr: I["int64"];
  size: I["int64"];
  node: I["int64"];
  memdev: string;
}

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

/**
 * [MemorySizeConfiguration](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemorySizeConfiguration)
 * @since 7.2
 */
export interface MemorySizeConfiguration {
  size?: number | bigint | undefined;
  "max-size"?: number | bigint | undefined;
  slots?: number | bigint | undefined;
}

/**
 * [MigMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
 * @since 10.0
 */
export type MigMode =
  | "normal"
  | "cpr-reboot"
  | "cpr-transfer"
  /** @since 10.2 */
  | "cpr-exec";

/** [MigrateSetParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrateSetParameters) */
export interface MigrateSetParameters {
  "announce-initial"?: number | bigint | undefined;
  "announce-max"?: number | bigint | undefined;
  "announce-rounds"?: number | bigint | undefined;
  "announce-step"?: number | bigint | undefined;
  "throttle-trigger-threshold"?: number | undefined;
  "cpu-throttle-initial"?: number | undefined;
  "cpu-throttle-increment"?: number | undefined;
  "cpu-throttle-tailslow"?: boolean | undefined;
  "tls-creds"?: StrOrNull | undefined;
  "tls-hostname"?: StrOrNull | undefined;
  "tls-authz"?: StrOrNull | undefined;
  "max-bandwidth"?: number | bigint | undefined;
  "downtime-limit"?: number | bigint | undefined;
  /** Unstable. */
  "x-checkpoint-delay"?: number | undefined;
  "multifd-channels"?: number | undefined;
  "xbzrle-cache-size"?: number | bigint | undefined;
  "max-postcopy-bandwidth"?: number | bigint | undefined;
  "max-cpu-throttle"?: number | undefined;
  "multifd-compression"?: MultiFDCompression | undefined;
  "multifd-zlib-level"?: number | undefined;
  "multifd-zstd-level"?: number | undefined;
  "block-bitmap-mapping"?: readonly BitmapMigrationNodeAliasInput[] | undefined;
  /** @since 10.0 */
  "avail-switchover-bandwidth"?: number | bigint | undefined;
  /** @since 10.0 */
  "multifd-qatzip-level"?: number | undefined;
  /**
   * Unstable.
   * @since 10.0
   */
  "x-vcpu-dirty-limit-period"?: number | bigint | undefined;
  /** @since 10.0 */
  "vcpu-dirty-limit"?: number | bigint | undefined;
  /** @since 10.0 */
  mode?: MigMode | undefined;
  /** @since 10.0 */
  "zero-page-detection"?: ZeroPageDetection | undefined;
  /** @since 10.0 */
  "direct-io"?: boolean | undefined;
  /** @since 10.2 */
  "cpr-exec-command"?: readonly string[] | undefined;
  /**
   * Unstable.
   * @since 11.1
   */
  "x-rdma-chunk-size"?: number | bigint | undefined;
}

/**
 * [MigrationAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationAddress)
 * @since 10.0
 */
export type MigrationAddress =
  | MigrationAddress_SocketInet
  | MigrationAddress_SocketUnix
  | MigrationAddress_SocketVsock
  | MigrationAddress_SocketFd
  | MigrationAddress_Exec
  | MigrationAddress_Rdma
  | MigrationAddress_File;

export interface MigrationAddress_SocketInet extends InetSocketAddressInput {
  transport: "socket";
  type: "inet";
}

export interface MigrationAddress_SocketUnix extends UnixSocketAddressInput {
  transport: "socket";
  type: "unix";
}

export interface MigrationAddress_SocketVsock extends VsockSocketAddress {
  transport: "socket";
  type: "vsock";
}

export interface MigrationAddress_SocketFd extends FdSocketAddress {
  transport: "socket";
  type: "fd";
}

export interface MigrationAddress_Exec extends MigrationExecCommand {
  transport: "exec";
}

export interface MigrationAddress_Rdma extends InetSocketAddressInput {
  transport: "rdma";
}

export interface MigrationAddress_File extends FileMigrationArgs {
  transport: "file";
}

/**
 * [MigrationAddressType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationAddressType)
 * @since 10.0
 */
export type MigrationAddressType = "socket" | "exec" | "rdma" | "file";

/** [MigrationCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability) */
export type MigrationCapability =
  | "xbzrle"
  | "rdma-pin-all"
  | "auto-converge"
  | "events"
  | "postcopy-ram"
  /** Unstable. */
  | "x-colo"
  | "release-ram"
  | "return-path"
  | "pause-before-switchover"
  | "multifd"
  | "dirty-bitmaps"
  | "postcopy-blocktime"
  | "late-block-activate"
  /** Unstable. */
  | "x-ignore-shared"
  | "validate-uuid"
  /** @since 7.2 */
  | "background-snapshot"
  /** @since 7.2 */
  | "zero-copy-send"
  /** @since 7.2 */
  | "postcopy-preempt"
  /** @since 10.0 */
  | "switchover-ack"
  /** @since 10.0 */
  | "dirty-limit"
  /** @since 10.0 */
  | "mapped-ram";

/** [MigrationCapabilityStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus) */
export interface MigrationCapabilityStatus {
  capability: MigrationCapability;
  state: boolean;
}

/**
 * [MigrationChannel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationChannel)
 * @since 10.0
 */
export interface MigrationChannel {
  "channel-type": MigrationChannelType;
  addr: MigrationAddress;
}

/**
 * [MigrationChannelType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationChannelType)
 * @since 10.0
 */
export type MigrationChannelType = "main" | "cpr";

/**
 * [MigrationExecCommand](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationExecCommand)
 * @since 10.0
 */
export interface MigrationExecCommand {
  args: readonly string[];
}

/** [MigrationInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo) */
export interface MigrationInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  status?: MigrationStatus;
  ram?: MigrationStats<I>;
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
  "socket-address"?: SocketAddress[];
  /** @since 7.2 */
  "blocked-reasons"?: string[];
  /** @since 10.0 */
  "dirty-limit-throttle-time-per-round"?: I["int64"];
  /** @since 10.0 */
  "dirty-limit-ring-full-time"?: I["int64"];
  /**
   * Unstable.
   * @since 10.2
   */
  "postcopy-latency"?: I["int64"];
  /**
   * Unstable.
   * @since 10.2
   */
  "postcopy-latency-dist"?: I["int64"][];
  /**
   * Unstable.
   * @since 10.2
   */
  "postcopy-vcpu-latency"?: I["int64"][];
  /**
   * Unstable.
   * @since 10.2
   */
  "postcopy-non-vcpu-latency"?: I["int64"];
  /** @since 11.1 */
  remaining?: I["int64"];
}

/** [MigrationParameter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter) */
export type MigrationParameter =
  | "announce-initial"
  | "announce-max"
  | "announce-rounds"
  | "announce-step"
  | "throttle-trigger-threshold"
  | "cpu-throttle-initial"
  | "cpu-throttle-increment"
  | "cpu-throttle-tailslow"
  | "tls-creds"
  | "tls-hostname"
  | "tls-authz"
  | "max-bandwidth"
  | "downtime-limit"
  /** Unstable. */
  | "x-checkpoint-delay"
  | "multifd-channels"
  | "xbzrle-cache-size"
  | "max-postcopy-bandwidth"
  | "max-cpu-throttle"
  | "multifd-compression"
  | "multifd-zlib-level"
  | "multifd-zstd-level"
  | "block-bitmap-mapping"
  /** @since 10.0 */
  | "avail-switchover-bandwidth"
  /** @since 10.0 */
  | "multifd-qatzip-level"
  /**
   * Unstable.
   * @since 10.0
   */
  | "x-vcpu-dirty-limit-period"
  /** @since 10.0 */
  | "vcpu-dirty-limit"
  /** @since 10.0 */
  | "mode"
  /** @since 10.0 */
  | "zero-page-detection"
  /** @since 10.0 */
  | "direct-io"
  /** @since 10.2 */
  | "cpr-exec-command";

/** [MigrationParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters) */
export interface MigrationParameters<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "announce-initial"?: I["int64"];
  "announce-max"?: I["int64"];
  "announce-rounds"?: I["int64"];
  "announce-step"?: I["int64"];
  "throttle-trigger-threshold"?: number;
  "cpu-throttle-initial"?: number;
  "cpu-throttle-increment"?: number;
  "cpu-throttle-tailslow"?: boolean;
  "tls-creds"?: StrOrNull;
  "tls-hostname"?: StrOrNull;
  "tls-authz"?: StrOrNull;
  "max-bandwidth"?: I["wide"];
  "downtime-limit"?: I["int64"];
  /** Unstable. */
  "x-checkpoint-delay"?: number;
  "multifd-channels"?: number;
  "xbzrle-cache-size"?: I["wide"];
  "max-postcopy-bandwidth"?: I["wide"];
  "max-cpu-throttle"?: number;
  "multifd-compression"?: MultiFDCompression;
  "multifd-zlib-level"?: number;
  "multifd-zstd-level"?: number;
  "block-bitmap-mapping"?: BitmapMigrationNodeAlias[];
  /** @since 10.0 */
  "avail-switchover-bandwidth"?: I["wide"];
  /** @since 10.0 */
  "multifd-qatzip-level"?: number;
  /**
   * Unstable.
   * @since 10.0
   */
  "x-vcpu-dirty-limit-period"?: I["int64"];
  /** @since 10.0 */
  "vcpu-dirty-limit"?: I["wide"];
  /** @since 10.0 */
  mode?: MigMode;
  /** @since 10.0 */
  "zero-page-detection"?: ZeroPageDetection;
  /** @since 10.0 */
  "direct-io"?: boolean;
  /** @since 10.2 */
  "cpr-exec-command"?: string[];
  /**
   * Unstable.
   * @since 11.1
   */
  "x-rdma-chunk-size"?: I["int64"];
}

/** [MigrationStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationStats) */
export interface MigrationStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  transferred: I["int64"];
  remaining: I["int64"];
  total: I["int64"];
  duplicate: I["int64"];
  normal: I["int64"];
  "normal-bytes": I["int64"];
  "dirty-pages-rate": I["int64"];
  mbps: number;
  "dirty-sync-count": I["int64"];
  "postcopy-requests": I["int64"];
  "page-size": I["int64"];
  "multifd-bytes": I["int64"];
  "pages-per-second": I["int64"];
  /** @since 7.2 */
  "precopy-bytes": I["int64"];
  /** @since 7.2 */
  "downtime-bytes": I["int64"];
  /** @since 7.2 */
  "postcopy-bytes": I["int64"];
  /** @since 7.2 */
  "dirty-sync-missed-zero-copy": I["int64"];
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
  | "wait-unplug"
  /** @since 10.0 */
  | "postcopy-recover-setup"
  /** @since 10.2 */
  | "postcopy-device"
  /** @since 11.1 */
  | "failing";

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
  | "zstd"
  /**
   * If `CONFIG_QATZIP`.
   * @since 10.0
   */
  | "qatzip"
  /**
   * If `CONFIG_QPL`.
   * @since 10.0
   */
  | "qpl"
  /**
   * If `CONFIG_UADK`.
   * @since 10.0
   */
  | "uadk";

export interface NetdevStreamConnectedEvent {
  "netdev-id": string;
  addr: SocketAddress;
}

export interface NetdevStreamDisconnectedEvent {
  "netdev-id": string;
}

export interface NetdevVhostUserConnectedEvent {
  "netdev-id": string;
  "chardev-id": string;
}

export interface NetdevVhostUserDisconnectedEvent {
  "netdev-id": string;
}

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
  /** @since 10.0 */
  "handshake-max-seconds"?: number | undefined;
}

/**
 * [NbdServerOptionsBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsBase)
 * @since 10.0
 */
export interface NbdServerOptionsBase {
  "handshake-max-seconds"?: number | undefined;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
}

/**
 * [NbdServerOptionsLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy)
 * @since 10.0
 */
export interface NbdServerOptionsLegacy {
  "handshake-max-seconds"?: number | undefined;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
  addr: SocketAddressLegacy;
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
  | "vhost-vdpa"
  /** @since 7.2 */
  | "stream"
  /** @since 7.2 */
  | "dgram"
  /**
   * If `CONFIG_VMNET`.
   * @since 7.2
   */
  | "vmnet-host"
  /**
   * If `CONFIG_VMNET`.
   * @since 7.2
   */
  | "vmnet-shared"
  /**
   * If `CONFIG_VMNET`.
   * @since 7.2
   */
  | "vmnet-bridged"
  /**
   * If `CONFIG_AF_XDP`.
   * @since 10.0
   */
  | "af-xdp"
  /**
   * If `CONFIG_PASST`.
   * @since 10.2
   */
  | "passt";

/**
 * [NetDevPasstOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetDevPasstOptions) If `CONFIG_PASST`.
 * @since 10.2
 */
export interface NetDevPasstOptions {
  path?: string | undefined;
  quiet?: boolean | undefined;
  "vhost-user"?: boolean | undefined;
  mtu?: number | bigint | undefined;
  address?: string | undefined;
  netmask?: string | undefined;
  mac?: string | undefined;
  gateway?: string | undefined;
  interface?: string | undefined;
  outbound?: string | undefined;
  "outbound-if4"?: string | undefined;
  "outbound-if6"?: string | undefined;
  dns?: string | undefined;
  search?: readonly String[] | undefined;
  fqdn?: string | undefined;
  "dhcp-dns"?: boolean | undefined;
  "dhcp-search"?: boolean | undefined;
  "map-host-loopback"?: string | undefined;
  "map-guest-addr"?: string | undefined;
  "dns-forward"?: string | undefined;
  "dns-host"?: string | undefined;
  tcp?: boolean | undefined;
  udp?: boolean | undefined;
  icmp?: boolean | undefined;
  dhcp?: boolean | undefined;
  ndp?: boolean | undefined;
  dhcpv6?: boolean | undefined;
  ra?: boolean | undefined;
  freebind?: boolean | undefined;
  ipv4?: boolean | undefined;
  ipv6?: boolean | undefined;
  "tcp-ports"?: readonly String[] | undefined;
  "udp-ports"?: readonly String[] | undefined;
  param?: readonly String[] | undefined;
}

/** [NetFilterDirection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.NetFilterDirection) */
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
  | Netdev_Stream
  | Netdev_Dgram
  | Netdev_VmnetHost
  | Netdev_VmnetShared
  | Netdev_VmnetBridged
  | Netdev_AfXdp
  | Netdev_Passt
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

/** @since 7.2 */
export interface Netdev_Stream extends NetdevStreamOptions {
  type: "stream";
  id: string;
}

/** @since 7.2 */
export interface Netdev_Dgram extends NetdevDgramOptions {
  type: "dgram";
  id: string;
}

/**
 * If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface Netdev_VmnetHost extends NetdevVmnetHostOptions {
  type: "vmnet-host";
  id: string;
}

/**
 * If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface Netdev_VmnetShared extends NetdevVmnetSharedOptions {
  type: "vmnet-shared";
  id: string;
}

/**
 * If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface Netdev_VmnetBridged extends NetdevVmnetBridgedOptions {
  type: "vmnet-bridged";
  id: string;
}

/**
 * If `CONFIG_AF_XDP`.
 * @since 10.0
 */
export interface Netdev_AfXdp extends NetdevAFXDPOptions {
  type: "af-xdp";
  id: string;
}

/**
 * If `CONFIG_PASST`.
 * @since 10.2
 */
export interface Netdev_Passt extends NetDevPasstOptions {
  type: "passt";
  id: string;
}

export interface Netdev_None {
  type: "none";
  id: string;
}

/**
 * [NetdevAFXDPOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevAFXDPOptions) If `CONFIG_AF_XDP`.
 * @since 10.0
 */
export interface NetdevAFXDPOptions {
  ifname: string;
  mode?: AFXDPMode | undefined;
  "force-copy"?: boolean | undefined;
  queues?: number | bigint | undefined;
  "start-queue"?: number | bigint | undefined;
  inhibit?: boolean | undefined;
  "sock-fds"?: string | undefined;
  /** @since 10.2 */
  "map-path"?: string | undefined;
  /** @since 10.2 */
  "map-start-index"?: number | undefined;
}

/** [NetdevBridgeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevBridgeOptions) */
export interface NetdevBridgeOptions {
  br?: string | undefined;
  helper?: string | undefined;
}

/**
 * [NetdevDgramOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
 * @since 7.2
 */
export interface NetdevDgramOptions {
  local?: SocketAddressInput | undefined;
  remote?: SocketAddressInput | undefined;
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

/**
 * [NetdevStreamOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
 * @since 7.2
 */
export interface NetdevStreamOptions {
  addr: SocketAddressInput;
  server?: boolean | undefined;
  /** @since 10.0 */
  "reconnect-ms"?: number | bigint | undefined;
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
  /** @since 7.2 */
  vhostfd?: string | undefined;
  /**
   * Unstable.
   * @since 7.2
   */
  "x-svq"?: boolean | undefined;
}

/**
 * [NetdevVmnetBridgedOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetBridgedOptions) If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface NetdevVmnetBridgedOptions {
  ifname: string;
  isolated?: boolean | undefined;
}

/**
 * [NetdevVmnetHostOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetHostOptions) If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface NetdevVmnetHostOptions {
  "start-address"?: string | undefined;
  "end-address"?: string | undefined;
  "subnet-mask"?: string | undefined;
  isolated?: boolean | undefined;
  "net-uuid"?: string | undefined;
}

/**
 * [NetdevVmnetSharedOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVmnetSharedOptions) If `CONFIG_VMNET`.
 * @since 7.2
 */
export interface NetdevVmnetSharedOptions {
  "start-address"?: string | undefined;
  "end-address"?: string | undefined;
  "subnet-mask"?: string | undefined;
  isolated?: boolean | undefined;
  "nat66-prefix"?: string | undefined;
}

/**
 * [NetfilterInsert](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.NetfilterInsert)
 * @since 7.2
 */
export type NetfilterInsert = "before" | "behind";

/**
 * [NetfilterProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.NetfilterProperties)
 * @since 7.2
 */
export interface NetfilterProperties {
  netdev: string;
  queue?: NetFilterDirection | undefined;
  status?: string | undefined;
  position?: string | undefined;
  insert?: NetfilterInsert | undefined;
}

/** [NetworkAddressFamily](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-sockets.NetworkAddressFamily) */
export type NetworkAddressFamily = "ipv4" | "ipv6" | "unix" | "vsock" | "unknown";

/** [NewImageMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode) */
export type NewImageMode = "existing" | "absolute-paths";

/**
 * [NotifyVmexitOption](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.NotifyVmexitOption)
 * @since 7.2
 */
export type NotifyVmexitOption = "run" | "internal-error" | "disable";

/** [NumaCpuOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions) */
export interface NumaCpuOptions {
  "node-id"?: number | bigint | undefined;
  "socket-id"?: number | bigint | undefined;
  "die-id"?: number | bigint | undefined;
  "core-id"?: number | bigint | undefined;
  "thread-id"?: number | bigint | undefined;
  /** @since 7.2 */
  "cluster-id"?: number | bigint | undefined;
  /** @since 10.0 */
  "drawer-id"?: number | bigint | undefined;
  /** @since 10.0 */
  "book-id"?: number | bigint | undefined;
  /** @since 10.0 */
  "module-id"?: number | bigint | undefined;
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

/**
 * [ObjectOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectOptions)
 * @since 7.2
 */
export type ObjectOptions =
  | ObjectOptions_AuthzList
  | ObjectOptions_AuthzListfile
  | ObjectOptions_AuthzPam
  | ObjectOptions_AuthzSimple
  | ObjectOptions_CanHostSocketcan
  | ObjectOptions_ColoCompare
  | ObjectOptions_CryptodevBackend
  | ObjectOptions_CryptodevBackendBuiltin
  | ObjectOptions_CryptodevBackendLkcf
  | ObjectOptions_CryptodevVhostUser
  | ObjectOptions_DbusVmstate
  | ObjectOptions_FilterBuffer
  | ObjectOptions_FilterDump
  | ObjectOptions_FilterMirror
  | ObjectOptions_FilterRedirector
  | ObjectOptions_FilterReplay
  | ObjectOptions_FilterRewriter
  | ObjectOptions_InputBarrier
  | ObjectOptions_InputLinux
  | ObjectOptions_Iothread
  | ObjectOptions_MainLoop
  | ObjectOptions_MemoryBackendEpc
  | ObjectOptions_MemoryBackendFile
  | ObjectOptions_MemoryBackendMemfd
  | ObjectOptions_MemoryBackendRam
  | ObjectOptions_PrManagerHelper
  | ObjectOptions_Qtest
  | ObjectOptions_RngBuiltin
  | ObjectOptions_RngEgd
  | ObjectOptions_RngRandom
  | ObjectOptions_Secret
  | ObjectOptions_SecretKeyring
  | ObjectOptions_SevGuest
  | ObjectOptions_ThreadContext
  | ObjectOptions_ThrottleGroup
  | ObjectOptions_TlsCredsAnon
  | ObjectOptions_TlsCredsPsk
  | ObjectOptions_TlsCredsX509
  | ObjectOptions_TlsCipherSuites
  | ObjectOptions_XRemoteObject
  | ObjectOptions_XVfioUserServer
  | ObjectOptions_AcpiGenericInitiator
  | ObjectOptions_AcpiGenericPort
  | ObjectOptions_Iommufd
  | ObjectOptions_MemoryBackendShm
  | ObjectOptions_SevSnpGuest
  | ObjectOptions_IgvmCfg
  | ObjectOptions_TdxGuest
  | ObjectOptions_MonitorHmp
  | ObjectOptions_MonitorQmp
  | ObjectOptions_Other;

export interface ObjectOptions_AuthzList extends AuthZListProperties {
  "qom-type": "authz-list";
  id: string;
}

export interface ObjectOptions_AuthzListfile extends AuthZListFileProperties {
  "qom-type": "authz-listfile";
  id: string;
}

export interface ObjectOptions_AuthzPam extends AuthZPAMProperties {
  "qom-type": "authz-pam";
  id: string;
}

export interface ObjectOptions_AuthzSimple extends AuthZSimpleProperties {
  "qom-type": "authz-simple";
  id: string;
}

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_CanHostSocketcan extends CanHostSocketcanProperties {
  "qom-type": "can-host-socketcan";
  id: string;
}

export interface ObjectOptions_ColoCompare extends ColoCompareProperties {
  "qom-type": "colo-compare";
  id: string;
}

export interface ObjectOptions_CryptodevBackend extends CryptodevBackendProperties {
  "qom-type": "cryptodev-backend";
  id: string;
}

export interface ObjectOptions_CryptodevBackendBuiltin extends CryptodevBackendProperties {
  "qom-type": "cryptodev-backend-builtin";
  id: string;
}

export interface ObjectOptions_CryptodevBackendLkcf extends CryptodevBackendProperties {
  "qom-type": "cryptodev-backend-lkcf";
  id: string;
}

/** If `CONFIG_VHOST_CRYPTO`. */
export interface ObjectOptions_CryptodevVhostUser extends CryptodevVhostUserProperties {
  "qom-type": "cryptodev-vhost-user";
  id: string;
}

export interface ObjectOptions_DbusVmstate extends DBusVMStateProperties {
  "qom-type": "dbus-vmstate";
  id: string;
}

export interface ObjectOptions_FilterBuffer extends FilterBufferProperties {
  "qom-type": "filter-buffer";
  id: string;
}

export interface ObjectOptions_FilterDump extends FilterDumpProperties {
  "qom-type": "filter-dump";
  id: string;
}

export interface ObjectOptions_FilterMirror extends FilterMirrorProperties {
  "qom-type": "filter-mirror";
  id: string;
}

export interface ObjectOptions_FilterRedirector extends FilterRedirectorProperties {
  "qom-type": "filter-redirector";
  id: string;
}

export interface ObjectOptions_FilterReplay extends NetfilterProperties {
  "qom-type": "filter-replay";
  id: string;
}

export interface ObjectOptions_FilterRewriter extends FilterRewriterProperties {
  "qom-type": "filter-rewriter";
  id: string;
}

export interface ObjectOptions_InputBarrier extends InputBarrierProperties {
  "qom-type": "input-barrier";
  id: string;
}

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_InputLinux extends InputLinuxProperties {
  "qom-type": "input-linux";
  id: string;
}

export interface ObjectOptions_Iothread extends IothreadProperties {
  "qom-type": "iothread";
  id: string;
}

export interface ObjectOptions_MainLoop extends MainLoopProperties {
  "qom-type": "main-loop";
  id: string;
}

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_MemoryBackendEpc extends MemoryBackendEpcProperties {
  "qom-type": "memory-backend-epc";
  id: string;
}

export interface ObjectOptions_MemoryBackendFile extends MemoryBackendFileProperties {
  "qom-type": "memory-backend-file";
  id: string;
}

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_MemoryBackendMemfd extends MemoryBackendMemfdProperties {
  "qom-type": "memory-backend-memfd";
  id: string;
}

export interface ObjectOptions_MemoryBackendRam extends MemoryBackendProperties {
  "qom-type": "memory-backend-ram";
  id: string;
}

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_PrManagerHelper extends PrManagerHelperProperties {
  "qom-type": "pr-manager-helper";
  id: string;
}

export interface ObjectOptions_Qtest extends QtestProperties {
  "qom-type": "qtest";
  id: string;
}

export interface ObjectOptions_RngBuiltin extends RngProperties {
  "qom-type": "rng-builtin";
  id: string;
}

export interface ObjectOptions_RngEgd extends RngEgdProperties {
  "qom-type": "rng-egd";
  id: string;
}

/** If `CONFIG_POSIX`. */
export interface ObjectOptions_RngRandom extends RngRandomProperties {
  "qom-type": "rng-random";
  id: string;
}

export interface ObjectOptions_Secret extends SecretProperties {
  "qom-type": "secret";
  id: string;
}

/** If `CONFIG_SECRET_KEYRING`. */
export interface ObjectOptions_SecretKeyring extends SecretKeyringProperties {
  "qom-type": "secret_keyring";
  id: string;
}

export interface ObjectOptions_SevGuest extends SevGuestProperties {
  "qom-type": "sev-guest";
  id: string;
}

export interface ObjectOptions_ThreadContext extends ThreadContextProperties {
  "qom-type": "thread-context";
  id: string;
}

export interface ObjectOptions_ThrottleGroup extends ThrottleGroupProperties {
  "qom-type": "throttle-group";
  id: string;
}

export interface ObjectOptions_TlsCredsAnon extends TlsCredsAnonProperties {
  "qom-type": "tls-creds-anon";
  id: string;
}

export interface ObjectOptions_TlsCredsPsk extends TlsCredsPskProperties {
  "qom-type": "tls-creds-psk";
  id: string;
}

export interface ObjectOptions_TlsCredsX509 extends TlsCredsX509Properties {
  "qom-type": "tls-creds-x509";
  id: string;
}

export interface ObjectOptions_TlsCipherSuites extends TlsCredsProperties {
  "qom-type": "tls-cipher-suites";
  id: string;
}

/** Unstable. */
export interface ObjectOptions_XRemoteObject extends RemoteObjectProperties {
  "qom-type": "x-remote-object";
  id: string;
}

/** Unstable. */
export interface ObjectOptions_XVfioUserServer extends VfioUserServerProperties {
  "qom-type": "x-vfio-user-server";
  id: string;
}

/** @since 10.0 */
export interface ObjectOptions_AcpiGenericInitiator extends AcpiGenericInitiatorProperties {
  "qom-type": "acpi-generic-initiator";
  id: string;
}

/** @since 10.0 */
export interface ObjectOptions_AcpiGenericPort extends AcpiGenericPortProperties {
  "qom-type": "acpi-generic-port";
  id: string;
}

/** @since 10.0 */
export interface ObjectOptions_Iommufd extends IOMMUFDProperties {
  "qom-type": "iommufd";
  id: string;
}

/**
 * If `CONFIG_POSIX`.
 * @since 10.0
 */
export interface ObjectOptions_MemoryBackendShm extends MemoryBackendShmProperties {
  "qom-type": "memory-backend-shm";
  id: string;
}

/** @since 10.0 */
export interface ObjectOptions_SevSnpGuest extends SevSnpGuestProperties {
  "qom-type": "sev-snp-guest";
  id: string;
}

/**
 * If `CONFIG_IGVM`.
 * @since 10.2
 */
export interface ObjectOptions_IgvmCfg extends IgvmCfgProperties {
  "qom-type": "igvm-cfg";
  id: string;
}

/** @since 10.2 */
export interface ObjectOptions_TdxGuest extends TdxGuestProperties {
  "qom-type": "tdx-guest";
  id: string;
}

/** @since 11.1 */
export interface ObjectOptions_MonitorHmp extends ObjectOptionsMonitorHmp {
  "qom-type": "monitor-hmp";
  id: string;
}

/** @since 11.1 */
export interface ObjectOptions_MonitorQmp extends ObjectOptionsMonitorQmp {
  "qom-type": "monitor-qmp";
  id: string;
}

export interface ObjectOptions_Other {
  "qom-type": "can-bus" | "pef-guest" | "s390-pv-guest";
  id: string;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export interface ObjectOptionsMonitorHmp {
  chardev: string;
  readline?: boolean | undefined;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export interface ObjectOptionsMonitorQmp {
  chardev: string;
  pretty?: boolean | undefined;
  "close-action"?: ObjectOptionsMonitorQmpCloseAction | undefined;
}

/**
 * Known from introspection only; the name is not QEMU's.
 * @since 11.1
 */
export type ObjectOptionsMonitorQmpCloseAction = "none" | "delete";

/**
 * [ObjectPropertiesValues](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertiesValues)
 * @since 10.2
 */
export interface ObjectPropertiesValues {
  properties: ObjectPropertyValue[];
}

/** [ObjectPropertyInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyInfo) */
export interface ObjectPropertyInfo {
  name: string;
  type: string;
  description?: string;
  "default-value"?: unknown;
}

/**
 * [ObjectPropertyValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectPropertyValue)
 * @since 10.2
 */
export interface ObjectPropertyValue {
  name: string;
  type: string;
  value?: unknown;
}

/**
 * [ObjectType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-qom.ObjectType)
 * @since 7.2
 */
export type ObjectType =
  | "authz-list"
  | "authz-listfile"
  | "authz-pam"
  | "authz-simple"
  | "can-bus"
  /** If `CONFIG_LINUX`. */
  | "can-host-socketcan"
  | "colo-compare"
  | "cryptodev-backend"
  | "cryptodev-backend-builtin"
  | "cryptodev-backend-lkcf"
  /** If `CONFIG_VHOST_CRYPTO`. */
  | "cryptodev-vhost-user"
  | "dbus-vmstate"
  | "filter-buffer"
  | "filter-dump"
  | "filter-mirror"
  | "filter-redirector"
  | "filter-replay"
  | "filter-rewriter"
  | "input-barrier"
  /** If `CONFIG_LINUX`. */
  | "input-linux"
  | "iothread"
  | "main-loop"
  /** If `CONFIG_LINUX`. */
  | "memory-backend-epc"
  | "memory-backend-file"
  /** If `CONFIG_LINUX`. */
  | "memory-backend-memfd"
  | "memory-backend-ram"
  | "pef-guest"
  /** If `CONFIG_LINUX`. */
  | "pr-manager-helper"
  | "qtest"
  | "rng-builtin"
  | "rng-egd"
  /** If `CONFIG_POSIX`. */
  | "rng-random"
  | "secret"
  /** If `CONFIG_SECRET_KEYRING`. */
  | "secret_keyring"
  | "sev-guest"
  | "thread-context"
  | "s390-pv-guest"
  | "throttle-group"
  | "tls-creds-anon"
  | "tls-creds-psk"
  | "tls-creds-x509"
  | "tls-cipher-suites"
  /** Unstable. */
  | "x-remote-object"
  /** Unstable. */
  | "x-vfio-user-server"
  /** @since 10.0 */
  | "acpi-generic-initiator"
  /** @since 10.0 */
  | "acpi-generic-port"
  /** @since 10.0 */
  | "iommufd"
  /**
   * If `CONFIG_POSIX`.
   * @since 10.0
   */
  | "memory-backend-shm"
  /** @since 10.0 */
  | "sev-snp-guest"
  /**
   * If `CONFIG_IGVM`.
   * @since 10.2
   */
  | "igvm-cfg"
  /** @since 10.2 */
  | "tdx-guest"
  /** @since 11.1 */
  | "monitor-hmp"
  /** @since 11.1 */
  | "monitor-qmp";

/** [ObjectTypeInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ObjectTypeInfo) */
export interface ObjectTypeInfo {
  name: string;
  abstract?: boolean;
  parent?: string;
}

/** [OffAutoPCIBAR](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.OffAutoPCIBAR) */
export type OffAutoPCIBAR = "off" | "auto" | "bar0" | "bar1" | "bar2" | "bar3" | "bar4" | "bar5";

/**
 * [OnCbwError](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.OnCbwError)
 * @since 7.2
 */
export type OnCbwError = "break-guest-write" | "break-snapshot";

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
export type PCIELinkSpeed =
  | "2_5"
  | "5"
  | "8"
  | "16"
  /** @since 10.0 */
  | "32"
  /** @since 10.0 */
  | "64";

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

/**
 * [PanicAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.PanicAction)
 * @since 7.2
 */
export type PanicAction = "pause" | "shutdown" | "exit-failure" | "none";

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

/**
 * [PrManagerHelperProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties) If `CONFIG_LINUX`.
 * @since 7.2
 */
export interface PrManagerHelperProperties {
  path: string;
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

/**
 * [QCryptoAkCipherAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherAlgo)
 * @since 10.0
 */
export type QCryptoAkCipherAlgo = "rsa";

/**
 * [QCryptoAkCipherKeyType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherKeyType)
 * @since 7.2
 */
export type QCryptoAkCipherKeyType = "public" | "private";

/**
 * [QCryptoAkCipherOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptions)
 * @since 7.2
 */
export type QCryptoAkCipherOptions = QCryptoAkCipherOptions_Rsa;

export interface QCryptoAkCipherOptions_Rsa extends QCryptoAkCipherOptionsRSA {
  alg: "rsa";
}

/**
 * [QCryptoAkCipherOptionsRSA](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoAkCipherOptionsRSA)
 * @since 7.2
 */
export interface QCryptoAkCipherOptionsRSA {
  "hash-alg": QCryptoHashAlgo;
  "padding-alg": QCryptoRSAPaddingAlgo;
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
  "cipher-alg"?: QCryptoCipherAlgo | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgo | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgo | undefined;
  "hash-alg"?: QCryptoHashAlgo | undefined;
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
  "cipher-alg": QCryptoCipherAlgo;
  "cipher-mode": QCryptoCipherMode;
  "ivgen-alg": QCryptoIVGenAlgo;
  "ivgen-hash-alg"?: QCryptoHashAlgo;
  "hash-alg": QCryptoHashAlgo;
  "payload-offset": I["int64"];
  "master-key-iters": I["int64"];
  uuid: string;
  slots: QCryptoBlockInfoLUKSSlot<I>[];
  /** @since 10.0 */
  "detached-header": boolean;
}

/** [QCryptoBlockInfoLUKSSlot](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfoLUKSSlot) */
export interface QCryptoBlockInfoLUKSSlot<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  active: boolean;
  iters?: I["int64"];
  stripes?: I["int64"];
  "key-offset": I["int64"];
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

/**
 * [QCryptoCipherAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo)
 * @since 10.0
 */
export type QCryptoCipherAlgo =
  | "aes-128"
  | "aes-192"
  | "aes-256"
  | "des"
  | "3des"
  | "cast5-128"
  | "serpent-128"
  | "serpent-192"
  | "serpent-256"
  | "twofish-128"
  | "twofish-192"
  | "twofish-256"
  | "sm4";

/** [QCryptoCipherMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherMode) */
export type QCryptoCipherMode = "ecb" | "cbc" | "xts" | "ctr";

/**
 * [QCryptoHashAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo)
 * @since 10.0
 */
export type QCryptoHashAlgo = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | "ripemd160" | "sm3";

/**
 * [QCryptoIVGenAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo)
 * @since 10.0
 */
export type QCryptoIVGenAlgo = "plain" | "plain64" | "essiv";

/**
 * [QCryptoRSAPaddingAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoRSAPaddingAlgo)
 * @since 10.0
 */
export type QCryptoRSAPaddingAlgo = "raw" | "pkcs1";

/** [QCryptoSecretFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoSecretFormat) */
export type QCryptoSecretFormat = "raw" | "base64";

/** [QCryptoTLSCredsEndpoint](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoTLSCredsEndpoint) */
export type QCryptoTLSCredsEndpoint = "client" | "server";

/**
 * [QCryptodevBackendAlgoType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendAlgoType)
 * @since 10.0
 */
export type QCryptodevBackendAlgoType = "sym" | "asym";

/**
 * [QCryptodevBackendClient](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevBackendClient)
 * @since 10.0
 */
export interface QCryptodevBackendClient {
  queue: number;
  type: QCryptodevBackendType;
}

/**
 * [QCryptodevBackendServiceType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendServiceType)
 * @since 10.0
 */
export type QCryptodevBackendServiceType = "cipher" | "hash" | "mac" | "aead" | "akcipher";

/**
 * [QCryptodevBackendType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-cryptodev.QCryptodevBackendType)
 * @since 10.0
 */
export type QCryptodevBackendType = "builtin" | "vhost-user" | "lkcf";

/**
 * [QCryptodevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-cryptodev.QCryptodevInfo)
 * @since 10.0
 */
export interface QCryptodevInfo {
  id: string;
  service: QCryptodevBackendServiceType[];
  client: QCryptodevBackendClient[];
}

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
  | "ac_bookmarks"
  /** @since 7.2 */
  | "lang1"
  /** @since 7.2 */
  | "lang2"
  /** @since 10.0 */
  | "f13"
  /** @since 10.0 */
  | "f14"
  /** @since 10.0 */
  | "f15"
  /** @since 10.0 */
  | "f16"
  /** @since 10.0 */
  | "f17"
  /** @since 10.0 */
  | "f18"
  /** @since 10.0 */
  | "f19"
  /** @since 10.0 */
  | "f20"
  /** @since 10.0 */
  | "f21"
  /** @since 10.0 */
  | "f22"
  /** @since 10.0 */
  | "f23"
  /** @since 10.0 */
  | "f24";

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

/**
 * [QapiVfioMigrationState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-vfio.QapiVfioMigrationState)
 * @since 10.0
 */
export type QapiVfioMigrationState =
  | "stop"
  | "running"
  | "stop-copy"
  | "resuming"
  | "running-p2p"
  | "pre-copy"
  | "pre-copy-p2p"
  /** @since 11.1 */
  | "pre-copy-p2p-prepare";

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

/**
 * [QemuTargetInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
 * @since 10.2
 */
export interface QemuTargetInfo {
  arch: SysEmuTarget;
}

/**
 * [QtestProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.QtestProperties)
 * @since 7.2
 */
export interface QtestProperties {
  chardev: string;
  log?: string | undefined;
}

/** [QuorumOpType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType) */
export type QuorumOpType = "read" | "write" | "flush";

/** [QuorumReadPattern](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern) */
export type QuorumReadPattern = "quorum" | "fifo";

export interface ResetEvent {
  guest: boolean;
  reason: ShutdownCause;
}

export interface RtcChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  offset: I["int64"];
  /** @since 7.2 */
  "qom-path": string;
}

/** [RbdAuthMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode) */
export type RbdAuthMode = "cephx" | "none";

/**
 * [RbdEncryptionCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
 * @since 7.2
 */
export type RbdEncryptionCreateOptions =
  | RbdEncryptionCreateOptions_Luks
  | RbdEncryptionCreateOptions_Luks2
  | RbdEncryptionCreateOptions_LuksAny;

export interface RbdEncryptionCreateOptions_Luks extends RbdEncryptionCreateOptionsLUKS {
  format: "luks";
}

export interface RbdEncryptionCreateOptions_Luks2 extends RbdEncryptionCreateOptionsLUKS2 {
  format: "luks2";
}

export interface RbdEncryptionCreateOptions_LuksAny {
  format: "luks-any";
}

/**
 * [RbdEncryptionCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKS {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgo | undefined;
}

/**
 * [RbdEncryptionCreateOptionsLUKS2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKS2 {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgo | undefined;
}

/**
 * [RbdEncryptionCreateOptionsLUKSBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKSBase {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgo | undefined;
}

/**
 * [RbdEncryptionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
 * @since 7.2
 */
export type RbdEncryptionOptions = RbdEncryptionOptions_Luks | RbdEncryptionOptions_Luks2 | RbdEncryptionOptions_LuksAny;

export interface RbdEncryptionOptions_Luks extends RbdEncryptionOptionsLUKS {
  format: "luks";
  /** @since 10.0 */
  parent?: RbdEncryptionOptions | undefined;
}

export interface RbdEncryptionOptions_Luks2 extends RbdEncryptionOptionsLUKS2 {
  format: "luks2";
  /** @since 10.0 */
  parent?: RbdEncryptionOptions | undefined;
}

/** @since 10.0 */
export interface RbdEncryptionOptions_LuksAny extends RbdEncryptionOptionsLUKSAny {
  format: "luks-any";
  /** @since 10.0 */
  parent?: RbdEncryptionOptions | undefined;
}

/**
 * [RbdEncryptionOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS)
 * @since 7.2
 */
export interface RbdEncryptionOptionsLUKS {
  "key-secret": string;
}

/**
 * [RbdEncryptionOptionsLUKS2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS2)
 * @since 7.2
 */
export interface RbdEncryptionOptionsLUKS2 {
  "key-secret": string;
}

/**
 * [RbdEncryptionOptionsLUKSAny](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSAny)
 * @since 10.0
 */
export interface RbdEncryptionOptionsLUKSAny {
  "key-secret": string;
}

/**
 * [RbdEncryptionOptionsLUKSBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSBase)
 * @since 7.2
 */
export interface RbdEncryptionOptionsLUKSBase {
  "key-secret": string;
}

/**
 * [RbdImageEncryptionFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
 * @since 7.2
 */
export type RbdImageEncryptionFormat =
  | "luks"
  | "luks2"
  /** @since 10.0 */
  | "luks-any";

/**
 * [RebootAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RebootAction)
 * @since 7.2
 */
export type RebootAction = "reset" | "shutdown";

/**
 * [RemoteObjectProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RemoteObjectProperties)
 * @since 7.2
 */
export interface RemoteObjectProperties {
  fd: string;
  devid: string;
}

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

/**
 * [RngEgdProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngEgdProperties)
 * @since 7.2
 */
export interface RngEgdProperties {
  /** @deprecated since QEMU 7.2 */
  opened?: boolean | undefined;
  chardev: string;
}

/**
 * [RngProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngProperties)
 * @since 7.2
 */
export interface RngProperties {
  /** @deprecated since QEMU 7.2 */
  opened?: boolean | undefined;
}

/**
 * [RngRandomProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties) If `CONFIG_POSIX`.
 * @since 7.2
 */
export interface RngRandomProperties {
  /** @deprecated since QEMU 7.2 */
  opened?: boolean | undefined;
  filename?: string | undefined;
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
  | "colo";

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

/**
 * [S390CpuEntitlement](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.S390CpuEntitlement)
 * @since 10.0
 */
export type S390CpuEntitlement = "auto" | "low" | "medium" | "high";

/**
 * [S390CpuPolarization](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-s390x.S390CpuPolarization)
 * @since 10.0
 */
export type S390CpuPolarization = "horizontal" | "vertical";

/**
 * [S390CpuState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState)
 * @since 10.0
 */
export type S390CpuState = "uninitialized" | "stopped" | "check-stop" | "operating" | "load";

/** [S390CrashReason](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.S390CrashReason) */
export type S390CrashReason = "unknown" | "disabled-wait" | "extint-loop" | "pgmint-loop" | "opint-loop";

export interface ShutdownEvent {
  guest: boolean;
  reason: ShutdownCause;
}

/**
 * [SMPConfiguration](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SMPConfiguration)
 * @since 7.2
 */
export interface SMPConfiguration {
  cpus?: number | bigint | undefined;
  sockets?: number | bigint | undefined;
  dies?: number | bigint | undefined;
  clusters?: number | bigint | undefined;
  cores?: number | bigint | undefined;
  threads?: number | bigint | undefined;
  maxcpus?: number | bigint | undefined;
  /** @since 10.0 */
  drawers?: number | bigint | undefined;
  /** @since 10.0 */
  books?: number | bigint | undefined;
  /** @since 10.0 */
  modules?: number | bigint | undefined;
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
  /** @deprecated since QEMU 7.2 */
  values: string[];
  /** @since 7.2 */
  members: SchemaInfoEnumMember[];
}

/**
 * [SchemaInfoEnumMember](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
 * @since 7.2
 */
export interface SchemaInfoEnumMember {
  name: string;
  features?: string[];
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

/**
 * [SecretCommonProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
 * @since 7.2
 */
export interface SecretCommonProperties {
  format?: QCryptoSecretFormat | undefined;
  keyid?: string | undefined;
  iv?: string | undefined;
}

/**
 * [SecretKeyringProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties) If `CONFIG_SECRET_KEYRING`.
 * @since 7.2
 */
export interface SecretKeyringProperties {
  format?: QCryptoSecretFormat | undefined;
  keyid?: string | undefined;
  iv?: string | undefined;
  serial: number;
}

/**
 * [SecretProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretProperties)
 * @since 7.2
 */
export interface SecretProperties {
  format?: QCryptoSecretFormat | undefined;
  keyid?: string | undefined;
  iv?: string | undefined;
  data?: string | undefined;
  file?: string | undefined;
}

/**
 * [SetPasswordAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.SetPasswordAction)
 * @since 7.2
 */
export type SetPasswordAction = "keep" | "fail" | "disconnect";

/**
 * [SetPasswordOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptions)
 * @since 7.2
 */
export type SetPasswordOptions = SetPasswordOptions_Vnc | SetPasswordOptions_Spice;

export interface SetPasswordOptions_Vnc extends SetPasswordOptionsVnc {
  protocol: "vnc";
  password: string;
  connected?: SetPasswordAction | undefined;
}

export interface SetPasswordOptions_Spice {
  protocol: "spice";
  password: string;
  connected?: SetPasswordAction | undefined;
}

/**
 * [SetPasswordOptionsVnc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptionsVnc)
 * @since 7.2
 */
export interface SetPasswordOptionsVnc {
  display?: string | undefined;
}

/**
 * [SevAttestationReport](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevAttestationReport)
 * @since 7.2
 */
export interface SevAttestationReport {
  data: string;
}

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability) */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
  /** @since 7.2 */
  "cpu0-id": string;
}

/**
 * [SevCommonProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevCommonProperties)
 * @since 10.0
 */
export interface SevCommonProperties {
  "sev-device"?: string | undefined;
  cbitpos?: number | undefined;
  "reduced-phys-bits": number;
  "kernel-hashes"?: boolean | undefined;
}

/**
 * [SevGuestInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevGuestInfo)
 * @since 10.0
 */
export interface SevGuestInfo {
  policy: number;
  handle: number;
}

/**
 * [SevGuestProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevGuestProperties)
 * @since 7.2
 */
export interface SevGuestProperties {
  "sev-device"?: string | undefined;
  "dh-cert-file"?: string | undefined;
  "session-file"?: string | undefined;
  policy?: number | undefined;
  handle?: number | undefined;
  cbitpos?: number | undefined;
  "reduced-phys-bits": number;
  "kernel-hashes"?: boolean | undefined;
  /** @since 10.0 */
  "legacy-vm-type"?: OnOffAuto | undefined;
}

/**
 * [SevGuestType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevGuestType)
 * @since 10.0
 */
export type SevGuestType = "sev" | "sev-snp";

/** [SevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo) */
export type SevInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> = SevInfo_Sev | SevInfo_SevSnp<I>;

/** @since 10.0 */
export interface SevInfo_Sev extends SevGuestInfo {
  "sev-type": "sev";
  enabled: boolean;
  "api-major": number;
  "api-minor": number;
  "build-id": number;
  state: SevState;
}

/** @since 10.0 */
export interface SevInfo_SevSnp<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends SevSnpGuestInfo<I> {
  "sev-type": "sev-snp";
  enabled: boolean;
  "api-major": number;
  "api-minor": number;
  "build-id": number;
  state: SevState;
}

/** [SevLaunchMeasureInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevLaunchMeasureInfo) */
export interface SevLaunchMeasureInfo {
  data: string;
}

/**
 * [SevSnpGuestInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
 * @since 10.0
 */
export interface SevSnpGuestInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "snp-policy": I["int64"];
}

/**
 * [SevSnpGuestProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.SevSnpGuestProperties)
 * @since 10.0
 */
export interface SevSnpGuestProperties {
  "sev-device"?: string | undefined;
  cbitpos?: number | undefined;
  "reduced-phys-bits": number;
  "kernel-hashes"?: boolean | undefined;
  policy?: number | bigint | undefined;
  "guest-visible-workarounds"?: string | undefined;
  "id-block"?: string | undefined;
  "id-auth"?: string | undefined;
  "author-key-enabled"?: boolean | undefined;
  "host-data"?: string | undefined;
  "vcek-disabled"?: boolean | undefined;
}

/** [SevState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-i386.SevState) */
export type SevState =
  | "uninit"
  | "launch-update"
  | "launch-secret"
  | "running"
  | "send-update"
  | "receive-update";

/**
 * [SgxEPC](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPC)
 * @since 7.2
 */
export interface SgxEPC {
  memdev: string;
  node: number | bigint;
}

/**
 * [SgxEPCDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfo)
 * @since 7.2
 */
export interface SgxEPCDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  memaddr: I["int64"];
  size: I["int64"];
  node: I["int64"];
  memdev: string;
}

/**
 * [SgxEPCDeviceInfoWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCDeviceInfoWrapper)
 * @since 7.2
 */
export interface SgxEPCDeviceInfoWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: SgxEPCDeviceInfo<I>;
}

/**
 * [SgxEPCProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.SgxEPCProperties)
 * @since 7.2
 */
export interface SgxEPCProperties {
  "sgx-epc": readonly SgxEPC[];
}

/**
 * [SgxEpcSection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxEpcSection)
 * @since 10.2
 */
export interface SgxEpcSection<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  node: I["int64"];
  size: I["int64"];
}

/**
 * [SgxInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
 * @since 10.2
 */
export interface SgxInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  sgx: boolean;
  sgx1: boolean;
  sgx2: boolean;
  flc: boolean;
  sections: SgxEpcSection<I>[];
}

/**
 * [ShutdownAction](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownAction)
 * @since 7.2
 */
export type ShutdownAction = "poweroff" | "pause";

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
  | "subsystem-reset"
  /** @since 7.2 */
  | "snapshot-load";

/**
 * [SmbiosEntryPointType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SmbiosEntryPointType)
 * @since 7.2
 */
export type SmbiosEntryPointType =
  | "32"
  | "64"
  /** @since 10.0 */
  | "auto";

/**
 * [SmpCacheProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCacheProperties)
 * @since 10.0
 */
export interface SmpCacheProperties {
  cache: CacheLevelAndType;
  topology: CpuTopologyLevel;
}

/**
 * [SmpCachePropertiesWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCachePropertiesWrapper)
 * @since 10.0
 */
export interface SmpCachePropertiesWrapper {
  caches: readonly SmpCacheProperties[];
}

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

export interface SocketAddress_Fd extends FdSocketAddress {
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

export interface SocketAddressInput_Fd extends FdSocketAddress {
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

export interface SocketAddressLegacy_Fd extends FdSocketAddressWrapper {
  type: "fd";
}

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
export type SshHostKeyCheckHashType =
  | "md5"
  | "sha1"
  /** @since 7.2 */
  | "sha256";

/** [SshHostKeyCheckMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode) */
export type SshHostKeyCheckMode = "none" | "hash" | "known_hosts";

/** [SshHostKeyHash](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash) */
export interface SshHostKeyHash {
  type: SshHostKeyCheckHashType;
  hash: string;
}

/**
 * [Stats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.Stats)
 * @since 7.2
 */
export interface Stats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  value: StatsValue<I>;
}

/**
 * [StatsFilter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
 * @since 7.2
 */
export type StatsFilter = StatsFilter_Vcpu | StatsFilter_Other;

export interface StatsFilter_Vcpu extends StatsVCPUFilter {
  target: "vcpu";
  providers?: readonly StatsRequest[] | undefined;
}

export interface StatsFilter_Other {
  target: "vm" | "cryptodev";
  providers?: readonly StatsRequest[] | undefined;
}

/**
 * [StatsProvider](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
 * @since 7.2
 */
export type StatsProvider =
  | "kvm"
  /** @since 10.0 */
  | "cryptodev";

/**
 * [StatsRequest](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsRequest)
 * @since 7.2
 */
export interface StatsRequest {
  provider: StatsProvider;
  names?: readonly string[] | undefined;
}

/**
 * [StatsResult](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsResult)
 * @since 7.2
 */
export interface StatsResult<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  provider: StatsProvider;
  "qom-path"?: string;
  stats: Stats<I>[];
}

/**
 * [StatsSchema](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchema)
 * @since 7.2
 */
export interface StatsSchema {
  provider: StatsProvider;
  target: StatsTarget;
  stats: StatsSchemaValue[];
}

/**
 * [StatsSchemaValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchemaValue)
 * @since 7.2
 */
export interface StatsSchemaValue {
  name: string;
  type: StatsType;
  unit?: StatsUnit;
  base?: number;
  exponent: number;
  "bucket-size"?: number;
}

/**
 * [StatsTarget](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
 * @since 7.2
 */
export type StatsTarget =
  | "vm"
  | "vcpu"
  /** @since 10.0 */
  | "cryptodev";

/**
 * [StatsType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsType)
 * @since 7.2
 */
export type StatsType = "cumulative" | "instant" | "peak" | "linear-histogram" | "log2-histogram";

/**
 * [StatsUnit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsUnit)
 * @since 7.2
 */
export type StatsUnit = "bytes" | "seconds" | "cycles" | "boolean";

/**
 * [StatsVCPUFilter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsVCPUFilter)
 * @since 7.2
 */
export interface StatsVCPUFilter {
  vcpus?: readonly string[] | undefined;
}

/**
 * [StatsValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-stats.StatsValue)
 * @since 7.2
 */
export type StatsValue<I extends IntegerTypes = IntegerTypesByMode["auto"]> = I["wide"] | boolean | I["wide"][];

/** [StatusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo) */
export interface StatusInfo {
  running: boolean;
  status: RunState;
}

/** [StrOrNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-common.StrOrNull) */
export type StrOrNull = string | null;

/** [String](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.String) */
export interface String {
  str: string;
}

/** [SysEmuTarget](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SysEmuTarget) */
export type SysEmuTarget =
  | "aarch64"
  | "alpha"
  | "arm"
  | "avr"
  | "hppa"
  | "i386"
  | "m68k"
  | "microblaze"
  | "mips"
  | "mips64"
  | "mips64el"
  | "mipsel"
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
  | "x86_64"
  | "xtensa"
  | "xtensaeb"
  /** @since 7.2 */
  | "loongarch64"
  /** @since 11.1 */
  | "hexagon";

/** [TPMEmulatorOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions) If `CONFIG_TPM`. */
export interface TPMEmulatorOptions {
  chardev: string;
}

/** [TPMEmulatorOptionsWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptionsWrapper) If `CONFIG_TPM`. */
export interface TPMEmulatorOptionsWrapper {
  data: TPMEmulatorOptions;
}

/** [TPMInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo) If `CONFIG_TPM`. */
export interface TPMInfo {
  id: string;
  model: TpmModel;
  options: TpmTypeOptions;
}

/** [TPMPassthroughOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions) If `CONFIG_TPM`. */
export interface TPMPassthroughOptions {
  path?: string;
  "cancel-path"?: string;
}

/** [TPMPassthroughOptionsWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptionsWrapper) If `CONFIG_TPM`. */
export interface TPMPassthroughOptionsWrapper {
  data: TPMPassthroughOptions;
}

/**
 * [TdxGuestProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.TdxGuestProperties)
 * @since 10.2
 */
export interface TdxGuestProperties {
  attributes?: number | bigint | undefined;
  "sept-ve-disable"?: boolean | undefined;
  mrconfigid?: string | undefined;
  mrowner?: string | undefined;
  mrownerconfig?: string | undefined;
  "quote-generation-socket"?: SocketAddressInput | undefined;
}

/**
 * [ThreadContextProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.ThreadContextProperties)
 * @since 7.2
 */
export interface ThreadContextProperties {
  "cpu-affinity"?: readonly number[] | undefined;
  "node-affinity"?: readonly number[] | undefined;
}

/**
 * [ThrottleGroupProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleGroupProperties)
 * @since 7.2
 */
export interface ThrottleGroupProperties {
  limits?: ThrottleLimits | undefined;
  /** Unstable. */
  "x-iops-total"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-total-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-total-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-read"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-read-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-read-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-write"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-write-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-write-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-total"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-total-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-total-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-read"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-read-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-read-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-write"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-write-max"?: number | bigint | undefined;
  /** Unstable. */
  "x-bps-write-max-length"?: number | bigint | undefined;
  /** Unstable. */
  "x-iops-size"?: number | bigint | undefined;
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

/**
 * [TimeUnit](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.TimeUnit)
 * @since 10.0
 */
export type TimeUnit = "second" | "millisecond";

/**
 * [TlsCredsAnonProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
 * @since 7.2
 */
export interface TlsCredsAnonProperties {
  "verify-peer"?: boolean | undefined;
  dir?: string | undefined;
  endpoint?: QCryptoTLSCredsEndpoint | undefined;
  priority?: string | undefined;
}

/**
 * [TlsCredsProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsProperties)
 * @since 7.2
 */
export interface TlsCredsProperties {
  "verify-peer"?: boolean | undefined;
  dir?: string | undefined;
  endpoint?: QCryptoTLSCredsEndpoint | undefined;
  priority?: string | undefined;
}

/**
 * [TlsCredsPskProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsPskProperties)
 * @since 7.2
 */
export interface TlsCredsPskProperties {
  "verify-peer"?: boolean | undefined;
  dir?: string | undefined;
  endpoint?: QCryptoTLSCredsEndpoint | undefined;
  priority?: string | undefined;
  username?: string | undefined;
}

/**
 * [TlsCredsX509Properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsX509Properties)
 * @since 7.2
 */
export interface TlsCredsX509Properties {
  "verify-peer"?: boolean | undefined;
  dir?: string | undefined;
  endpoint?: QCryptoTLSCredsEndpoint | undefined;
  priority?: string | undefined;
  "sanity-check"?: boolean | undefined;
  passwordid?: string | undefined;
}

/** [TpmModel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel) If `CONFIG_TPM`. */
export type TpmModel = "tpm-tis" | "tpm-crb" | "tpm-spapr";

/** [TpmType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType) If `CONFIG_TPM`. */
export type TpmType = "passthrough" | "emulator";

/** [TpmTypeOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions) If `CONFIG_TPM`. */
export type TpmTypeOptions = TpmTypeOptions_Passthrough | TpmTypeOptions_Emulator;

export interface TpmTypeOptions_Passthrough extends TPMPassthroughOptionsWrapper {
  type: "passthrough";
}

export interface TpmTypeOptions_Emulator extends TPMEmulatorOptionsWrapper {
  type: "emulator";
}

/** [TraceEventInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo) */
export interface TraceEventInfo {
  name: string;
  state: TraceEventState;
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

/** @deprecated since QEMU 11.1 */
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
  /** @deprecated since QEMU 7.2 */
  | "drive-backup";

/** [TransactionProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.TransactionProperties) */
export interface TransactionProperties {
  "completion-mode"?: ActionCompletionMode | undefined;
}

export interface UnplugPrimaryEvent {
  "device-id": string;
}

/**
 * [UefiVarStore](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVarStore)
 * @since 10.0
 */
export interface UefiVarStore {
  version: number | bigint;
  variables: readonly UefiVariable[];
}

/**
 * [UefiVariable](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-uefi.UefiVariable)
 * @since 10.0
 */
export interface UefiVariable {
  guid: string;
  name: string;
  attr: number | bigint;
  data: string;
  time?: string | undefined;
  digest?: string | undefined;
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

export interface VfioMigrationEvent {
  "device-id": string;
  "qom-path": string;
  "device-state": QapiVfioMigrationState;
}

export interface VfuClientHangupEvent {
  "vfu-id": string;
  "vfu-qom-path": string;
  "dev-id": string;
  "dev-qom-path": string;
}

/**
 * [VMAppleVirtioBlkVariant](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-virtio.VMAppleVirtioBlkVariant)
 * @since 10.0
 */
export type VMAppleVirtioBlkVariant = "unspecified" | "root" | "aux";

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

/**
 * [VfioUserServerProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
 * @since 7.2
 */
export interface VfioUserServerProperties {
  socket: SocketAddressInput;
  device: string;
}

/**
 * [VhostDeviceProtocols](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostDeviceProtocols)
 * @since 7.2
 */
export interface VhostDeviceProtocols<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  protocols: string[];
  "unknown-protocols"?: I["wide"];
}

/**
 * [VhostStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VhostStatus)
 * @since 7.2
 */
export interface VhostStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "n-mem-sections": I["int64"];
  "n-tmp-sections": I["int64"];
  nvqs: number;
  "vq-index": I["int64"];
  features: VirtioDeviceFeatures<I>;
  "acked-features": VirtioDeviceFeatures<I>;
  "protocol-features": VhostDeviceProtocols<I>;
  "max-queues": I["int64"];
  "backend-cap": I["wide"];
  "log-enabled": boolean;
  "log-size": I["int64"];
}

/**
 * [VirtIOGPUOutput](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtIOGPUOutput)
 * @since 10.2
 */
export interface VirtIOGPUOutput {
  name: string;
}

/**
 * [VirtQueueStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtQueueStatus)
 * @since 7.2
 */
export interface VirtQueueStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  "queue-index": number;
  inuse: number;
  "vring-num": number;
  "vring-num-default": number;
  "vring-align": number;
  "vring-desc": I["wide"];
  "vring-avail": I["wide"];
  "vring-used": I["wide"];
  "last-avail-idx"?: number;
  "shadow-avail-idx"?: number;
  "used-idx": number;
  "signalled-used": number;
  "signalled-used-valid": boolean;
}

/**
 * [VirtVhostQueueStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
 * @since 7.2
 */
export interface VirtVhostQueueStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  kick: I["int64"];
  call: I["int64"];
  num: I["int64"];
  "desc-phys": I["wide"];
  "desc-size": number;
  "avail-phys": I["wide"];
  "avail-size": number;
  "used-phys": I["wide"];
  "used-size": number;
}

/**
 * [VirtioDeviceFeatures](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
 * @since 7.2
 */
export interface VirtioDeviceFeatures<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  transports: string[];
  "dev-features"?: string[];
  "unknown-dev-features"?: I["wide"];
  /** @since 10.2 */
  "unknown-dev-features2"?: I["wide"];
}

/**
 * [VirtioDeviceStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceStatus)
 * @since 7.2
 */
export interface VirtioDeviceStatus {
  statuses: string[];
  "unknown-statuses"?: number;
}

/**
 * [VirtioInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioInfo)
 * @since 7.2
 */
export interface VirtioInfo {
  path: string;
  name: string;
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

/**
 * [VirtioQueueElement](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioQueueElement)
 * @since 7.2
 */
export interface VirtioQueueElement<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  index: number;
  descs: VirtioRingDesc<I>[];
  avail: VirtioRingAvail;
  used: VirtioRingUsed;
}

/**
 * [VirtioRingAvail](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingAvail)
 * @since 7.2
 */
export interface VirtioRingAvail {
  flags: number;
  idx: number;
  ring: number;
}

/**
 * [VirtioRingDesc](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingDesc)
 * @since 7.2
 */
export interface VirtioRingDesc<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  addr: I["wide"];
  len: number;
  flags: string[];
}

/**
 * [VirtioRingUsed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioRingUsed)
 * @since 7.2
 */
export interface VirtioRingUsed {
  flags: number;
  idx: number;
}

/**
 * [VirtioStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioStatus)
 * @since 7.2
 */
export interface VirtioStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  "device-id": number;
  "vhost-started": boolean;
  "device-endian": string;
  "guest-features": VirtioDeviceFeatures<I>;
  "host-features": VirtioDeviceFeatures<I>;
  "backend-features": VirtioDeviceFeatures<I>;
  "num-vqs": I["int64"];
  status: VirtioDeviceStatus;
  isr: number;
  "queue-sel": number;
  "vm-running": boolean;
  broken: boolean;
  disabled: boolean;
  "use-started": boolean;
  started: boolean;
  "start-on-kick": boolean;
  "disable-legacy-check": boolean;
  "bus-name": string;
  "use-guest-notifier-mask": boolean;
  "vhost-dev"?: VhostStatus<I>;
}

/**
 * [VmdkExtentInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.VmdkExtentInfo)
 * @since 10.0
 */
export interface VmdkExtentInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  filename: string;
  format: string;
  "virtual-size": I["int64"];
  "cluster-size"?: I["int64"];
  compressed?: boolean;
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

/**
 * [YankInstance](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstance)
 * @since 7.2
 */
export type YankInstance = YankInstance_BlockNode | YankInstance_Chardev | YankInstance_Migration;

export interface YankInstance_BlockNode extends YankInstanceBlockNode {
  type: "block-node";
}

export interface YankInstance_Chardev extends YankInstanceChardev {
  type: "chardev";
}

export interface YankInstance_Migration {
  type: "migration";
}

/**
 * [YankInstanceBlockNode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceBlockNode)
 * @since 7.2
 */
export interface YankInstanceBlockNode {
  "node-name": string;
}

/**
 * [YankInstanceChardev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceChardev)
 * @since 7.2
 */
export interface YankInstanceChardev {
  id: string;
}

/**
 * [YankInstanceType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-yank.YankInstanceType)
 * @since 7.2
 */
export type YankInstanceType = "block-node" | "chardev" | "migration";

/**
 * [ZeroPageDetection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.ZeroPageDetection)
 * @since 10.0
 */
export type ZeroPageDetection = "none" | "legacy" | "multifd";

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
  /** @since 10.0 */
  "backing-mask-protocol"?: boolean | undefined;
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
  /** @since 10.0 */
  "boundaries-zap"?: readonly (number | bigint)[] | undefined;
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
  /** @since 7.2 */
  bottom?: string | undefined;
  /** @since 7.2 */
  "filter-node-name"?: string | undefined;
  /** @since 10.0 */
  "backing-mask-protocol"?: boolean | undefined;
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
  /** @since 7.2 */
  force?: boolean | undefined;
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
  /** @since 10.2 */
  "target-is-zero"?: boolean | undefined;
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

export interface BlockdevReopenArguments {
  options: readonly BlockdevOptions[];
}

export interface BlockdevSetActiveArguments {
  "node-name"?: string | undefined;
  active: boolean;
}

export interface BlockdevSnapshotDeleteInternalSyncArguments {
  device: string;
  id?: string | undefined;
  name?: string | undefined;
}

export interface CalcDirtyRateArguments {
  "calc-time": number | bigint;
  /** @since 7.2 */
  "sample-pages"?: number | bigint | undefined;
  /** @since 7.2 */
  mode?: DirtyRateMeasureMode | undefined;
  /** @since 10.0 */
  "calc-time-unit"?: TimeUnit | undefined;
}

export interface CancelVcpuDirtyLimitArguments {
  "cpu-index"?: number | bigint | undefined;
}

export interface ChangeBackingFileArguments {
  device: string;
  "image-node-name": string;
  "backing-file": string;
}

export interface ChangeVncPasswordArguments {
  password: string;
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

export interface CxlAddDynamicCapacityArguments {
  path: string;
  "host-id": number;
  "selection-policy": CxlExtentSelectionPolicy;
  region: number;
  tag?: string | undefined;
  extents: readonly CxlDynamicCapacityExtent[];
}

export interface CxlInjectCorrectableErrorArguments {
  path: string;
  type: CxlCorErrorType;
}

export interface CxlInjectDramEventArguments {
  path: string;
  log: CxlEventLog;
  flags: number;
  dpa: number | bigint;
  descriptor: number;
  type: number;
  "transaction-type": number;
  channel?: number | undefined;
  rank?: number | undefined;
  "nibble-mask"?: number | undefined;
  "bank-group"?: number | undefined;
  bank?: number | undefined;
  row?: number | undefined;
  column?: number | undefined;
  "correction-mask"?: readonly (number | bigint)[] | undefined;
  /** @since 11.1 */
  "maint-op-class"?: number | bigint | undefined;
  /** @since 11.1 */
  "maint-op-subclass"?: number | bigint | undefined;
  /** @since 11.1 */
  "ld-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "head-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "component-id"?: string | undefined;
  /** @since 11.1 */
  "is-comp-id-pldm"?: boolean | undefined;
  /** @since 11.1 */
  "sub-channel"?: number | bigint | undefined;
  /** @since 11.1 */
  "cme-ev-flags"?: number | bigint | undefined;
  /** @since 11.1 */
  "cvme-count"?: number | bigint | undefined;
  /** @since 11.1 */
  "sub-type": number | bigint;
}

export interface CxlInjectGeneralMediaEventArguments {
  path: string;
  log: CxlEventLog;
  flags: number;
  dpa: number | bigint;
  descriptor: number;
  type: number;
  "transaction-type": number;
  channel?: number | undefined;
  rank?: number | undefined;
  device?: number | undefined;
  "component-id"?: string | undefined;
  /** @since 11.1 */
  "maint-op-class"?: number | bigint | undefined;
  /** @since 11.1 */
  "maint-op-subclass"?: number | bigint | undefined;
  /** @since 11.1 */
  "ld-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "head-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "is-comp-id-pldm"?: boolean | undefined;
  /** @since 11.1 */
  "cme-ev-flags"?: number | bigint | undefined;
  /** @since 11.1 */
  "cme-count"?: number | bigint | undefined;
  /** @since 11.1 */
  "sub-type": number | bigint;
}

export interface CxlInjectMemoryModuleEventArguments {
  path: string;
  log: CxlEventLog;
  flags: number;
  type: number;
  "health-status": number;
  "media-status": number;
  "additional-status": number;
  "life-used": number;
  temperature: number;
  "dirty-shutdown-count": number;
  "corrected-volatile-error-count": number;
  "corrected-persistent-error-count": number;
  /** @since 11.1 */
  "maint-op-class"?: number | bigint | undefined;
  /** @since 11.1 */
  "maint-op-subclass"?: number | bigint | undefined;
  /** @since 11.1 */
  "ld-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "head-id"?: number | bigint | undefined;
  /** @since 11.1 */
  "component-id"?: string | undefined;
  /** @since 11.1 */
  "is-comp-id-pldm"?: boolean | undefined;
  /** @since 11.1 */
  "sub-type": number | bigint;
}

export interface CxlInjectPoisonArguments {
  path: string;
  start: number | bigint;
  length: number | bigint;
}

export interface CxlInjectUncorrectableErrorsArguments {
  path: string;
  errors: readonly CXLUncorErrorRecord[];
}

export interface CxlReleaseDynamicCapacityArguments {
  path: string;
  "host-id": number;
  "removal-policy": CxlExtentRemovalPolicy;
  "forced-removal"?: boolean | undefined;
  "sanitize-on-release"?: boolean | undefined;
  region: number;
  tag?: string | undefined;
  extents: readonly CxlDynamicCapacityExtent[];
}

export interface DeviceListPropertiesArguments {
  typename: string;
}

export interface DeviceSyncConfigArguments {
  id: string;
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

export interface DumpdtbArguments {
  filename: string;
}

export interface EjectArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  force?: boolean | undefined;
}

export interface GetWin32SocketArguments {
  info: string;
  fdname: string;
}

export interface GetfdArguments {
  fdname: string;
}

export interface HumanMonitorCommandArguments {
  "command-line": string;
  "cpu-index"?: number | bigint | undefined;
}

export interface InjectGhesV2ErrorArguments {
  cper: string;
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
  uri?: string | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
  /** @since 10.0 */
  "exit-on-error"?: boolean | undefined;
}

export interface MigrateRecoverArguments {
  uri: string;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatus[];
}

export interface MigrateArguments {
  uri?: string | undefined;
  resume?: boolean | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
}

export interface NbdServerRemoveArguments {
  name: string;
  mode?: BlockExportRemoveMode | undefined;
}

export interface NetdevDelArguments {
  id: string;
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

export interface QomListGetArguments {
  paths: readonly string[];
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

export interface QueryBlockArguments {
  flat?: boolean | undefined;
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

export interface QueryDirtyRateArguments {
  "calc-time-unit"?: TimeUnit | undefined;
}

export interface QueryFirmwareLogArguments {
  "max-size"?: number | bigint | undefined;
}

export interface QueryMachinesArguments {
  /** Unstable. */
  "compat-props"?: boolean | undefined;
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

export interface QuerySevAttestationReportArguments {
  mnonce: string;
}

export interface QueryStatsSchemasArguments {
  provider?: StatsProvider | undefined;
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

export interface RequestEbpfArguments {
  id: EbpfProgramID;
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
  /** @since 7.2 */
  format?: ImageFormat | undefined;
}

export interface SendKeyArguments {
  keys: readonly KeyValue[];
  "hold-time"?: number | bigint | undefined;
}

export interface SetActionArguments {
  reboot?: RebootAction | undefined;
  shutdown?: ShutdownAction | undefined;
  panic?: PanicAction | undefined;
  watchdog?: WatchdogAction | undefined;
}

export interface SetCpuTopologyArguments {
  "core-id": number;
  "socket-id"?: number | undefined;
  "book-id"?: number | undefined;
  "drawer-id"?: number | undefined;
  entitlement?: S390CpuEntitlement | undefined;
  dedicated?: boolean | undefined;
}

export interface SetVcpuDirtyLimitArguments {
  "cpu-index"?: number | bigint | undefined;
  "dirty-rate": number | bigint;
}

export interface SetLinkArguments {
  name: string;
  up: boolean;
}

export interface SevInjectLaunchSecretArguments {
  "packet-header": string;
  secret: string;
  gpa?: number | bigint | undefined;
}

export interface SnapshotDeleteArguments {
  "job-id": string;
  tag: string;
  devices: readonly string[];
}

export interface SnapshotLoadArguments {
  "job-id": string;
  tag: string;
  vmstate: string;
  devices: readonly string[];
}

export interface SnapshotSaveArguments {
  "job-id": string;
  tag: string;
  vmstate: string;
  devices: readonly string[];
}

export interface TraceEventGetStateArguments {
  name: string;
}

export interface TraceEventSetStateArguments {
  name: string;
  enable: boolean;
  "ignore-unavailable"?: boolean | undefined;
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

export interface XQueryVirtioQueueElementArguments {
  path: string;
  queue: number;
  index?: number | undefined;
}

export interface XQueryVirtioQueueStatusArguments {
  path: string;
  queue: number;
}

export interface XQueryVirtioStatusArguments {
  path: string;
}

export interface XQueryVirtioVhostQueueStatusArguments {
  path: string;
  queue: number;
}

export interface XenEventInjectArguments {
  port: number;
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

export interface YankArguments {
  instances: readonly YankInstance[];
}
