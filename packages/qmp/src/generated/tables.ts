// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { QemuVersion } from "./registry.js";

/** The versions that have a model, oldest first. */
export const qemuVersions: readonly QemuVersion[] = ["5.2","7.2","10.0","10.2","11.1"];

/** In which of the supported versions a command or event is. */
export interface Presence {
  /** Oldest first, never empty. */
  readonly versions: readonly QemuVersion[];
  /** The first supported version that has it; QEMU itself may have got it in a version between two supported ones. */
  readonly since: QemuVersion;
  /** The first supported version that has it no more. */
  readonly removed: QemuVersion | undefined;
}

// "<mask>:<name> <name> …;<mask>:…", where bit i of the hexadecimal mask stands for qemuVersions[i]. Parsed when first
// asked, so that importing costs nothing.
const commandTable =
  "1f:add-fd add_client announce-self balloon block-commit block-dirty-bitmap-add block-dirty-bitmap-clear block-dirty-bitmap-disable block-dirty-bitmap-enable block-dirty-bitmap-merge block-dirty-bitmap-remove block-export-add block-export-del block-job-cancel block-job-complete block-job-dismiss block-job-finalize block-job-pause block-job-resume block-job-set-speed block-latency-histogram-set block-set-write-threshold block-stream block_resize block_set_io_throttle blockdev-add blockdev-backup blockdev-change-medium blockdev-close-tray blockdev-create blockdev-del blockdev-insert-medium blockdev-mirror blockdev-open-tray blockdev-remove-medium blockdev-snapshot blockdev-snapshot-delete-internal-sync blockdev-snapshot-internal-sync blockdev-snapshot-sync calc-dirty-rate change-backing-file change-vnc-password chardev-add chardev-change chardev-remove chardev-send-break client_migrate_info closefd cont device-list-properties device_add device_del drive-backup drive-mirror dump-guest-memory dump-skeys eject expire_password getfd human-monitor-command inject-nmi input-send-event job-cancel job-complete job-dismiss job-finalize job-pause job-resume memsave migrate migrate-continue migrate-incoming migrate-pause migrate-recover migrate-set-capabilities migrate-set-parameters migrate-start-postcopy migrate_cancel nbd-server-add nbd-server-remove nbd-server-start nbd-server-stop netdev_add netdev_del object-add object-del pmemsave qmp_capabilities qom-get qom-list qom-list-properties qom-list-types qom-set query-acpi-ospm-status query-balloon query-block query-block-exports query-block-jobs query-blockstats query-chardev query-chardev-backends query-colo-status query-command-line-options query-commands query-cpu-definitions query-cpu-model-baseline query-cpu-model-comparison query-cpu-model-expansion query-cpus-fast query-current-machine query-dirty-rate query-display-options query-dump query-dump-guest-memory-capability query-fdsets query-gic-capabilities query-hotpluggable-cpus query-iothreads query-jobs query-kvm query-machines query-memdev query-memory-devices query-memory-size-summary query-mice query-migrate query-migrate-capabilities query-migrate-parameters query-name query-named-block-nodes query-pci query-pr-managers query-qmp-schema query-replay query-rocker query-rocker-of-dpa-flows query-rocker-of-dpa-groups query-rocker-ports query-rx-filter query-sev query-sev-capabilities query-sev-launch-measure query-spice query-status query-target query-tpm query-tpm-models query-tpm-types query-uuid query-version query-vm-generation-id query-vnc query-vnc-servers query-xen-replication-status quit remove-fd replay-break replay-delete-break replay-seek ringbuf-read ringbuf-write rtc-reset-reinjection screendump send-key set-numa-node set_link set_password stop system_powerdown system_reset system_wakeup trace-event-get-state trace-event-set-state transaction watchdog-set-action x-blockdev-amend x-blockdev-change x-blockdev-set-iothread x-colo-lost-heartbeat x-debug-block-dirty-bitmap-sha256 x-debug-query-block-graph x-exit-preconfig xen-colo-do-checkpoint xen-load-devices-state xen-save-devices-state xen-set-global-dirty-log xen-set-replication;1e:blockdev-reopen cancel-vcpu-dirty-limit display-reload display-update dumpdtb query-sev-attestation-report query-sgx query-sgx-capabilities query-stats query-stats-schemas query-vcpu-dirty-limit query-yank set-action set-vcpu-dirty-limit sev-inject-launch-secret snapshot-delete snapshot-load snapshot-save x-query-irq x-query-jit x-query-numa x-query-ramblock x-query-roms x-query-usb x-query-virtio x-query-virtio-queue-element x-query-virtio-queue-status x-query-virtio-status x-query-virtio-vhost-queue-status yank;1c:block-job-change blockdev-set-active cxl-add-dynamic-capacity cxl-inject-correctable-error cxl-inject-dram-event cxl-inject-general-media-event cxl-inject-memory-module-event cxl-inject-poison cxl-inject-uncorrectable-errors cxl-release-dynamic-capacity device-sync-config get-win32-socket query-audiodevs query-cryptodev query-hv-balloon-status-report query-s390x-cpu-polarization request-ebpf set-cpu-topology x-query-interrupt-controllers xen-event-inject xen-event-list;18:inject-ghes-v2-error qom-list-get query-accelerators query-firmware-log x-accel-stats;c:query-migrationthreads;6:x-query-opcount;2:x-query-profile x-query-rdma;1:block_passwd change migrate-set-cache-size migrate_set_downtime migrate_set_speed query-cpus query-events query-migrate-cache-size x-blockdev-reopen";
let commands: Map<string, number> | undefined;

/** Which supported versions have a command; undefined for a name that none has. */
export function commandPresence(name: string): Presence | undefined {
  commands ??= parseTable(commandTable);
  return presence(commands.get(name));
}

const eventTable =
  "1f:ACPI_DEVICE_OST BALLOON_CHANGE BLOCK_EXPORT_DELETED BLOCK_IMAGE_CORRUPTED BLOCK_IO_ERROR BLOCK_JOB_CANCELLED BLOCK_JOB_COMPLETED BLOCK_JOB_ERROR BLOCK_JOB_PENDING BLOCK_JOB_READY BLOCK_WRITE_THRESHOLD COLO_EXIT DEVICE_DELETED DEVICE_TRAY_MOVED DUMP_COMPLETED FAILOVER_NEGOTIATED GUEST_CRASHLOADED GUEST_PANICKED JOB_STATUS_CHANGE MEMORY_DEVICE_SIZE_CHANGE MEMORY_FAILURE MIGRATION MIGRATION_PASS NIC_RX_FILTER_CHANGED POWERDOWN PR_MANAGER_STATUS_CHANGED QUORUM_FAILURE QUORUM_REPORT_BAD RESET RESUME RTC_CHANGE SHUTDOWN SPICE_CONNECTED SPICE_DISCONNECTED SPICE_INITIALIZED SPICE_MIGRATE_COMPLETED STOP SUSPEND SUSPEND_DISK UNPLUG_PRIMARY VNC_CONNECTED VNC_DISCONNECTED VNC_INITIALIZED VSERPORT_CHANGE WAKEUP WATCHDOG;1e:DEVICE_UNPLUG_GUEST_ERROR NETDEV_STREAM_CONNECTED NETDEV_STREAM_DISCONNECTED VFU_CLIENT_HANGUP;1c:CPU_POLARIZATION_CHANGE GUEST_PVSHUTDOWN HV_BALLOON_STATUS_REPORT NETDEV_VHOST_USER_CONNECTED NETDEV_VHOST_USER_DISCONNECTED VFIO_MIGRATION;18:SCLP_CPI_INFO_AVAILABLE;3:MEM_UNPLUG_ERROR RDMA_GID_STATUS_CHANGED";
let events: Map<string, number> | undefined;

/** Which supported versions have an event; undefined for a name that none has. */
export function eventPresence(name: string): Presence | undefined {
  events ??= parseTable(eventTable);
  return presence(events.get(name));
}

const dataless: ReadonlySet<string> = new Set(["GUEST_PVSHUTDOWN","POWERDOWN","RESUME","SCLP_CPI_INFO_AVAILABLE","SPICE_MIGRATE_COMPLETED","STOP","SUSPEND","SUSPEND_DISK","WAKEUP"]);

/** Whether an event comes with data in every supported version that has it; false for a name that none has. */
export function alwaysHasData(name: string): boolean {
  events ??= parseTable(eventTable);
  return events.has(name) && !dataless.has(name);
}

/** The commands that some supported version lets be executed out-of-band. */
export const oobCommands: ReadonlySet<string> = new Set(["migrate-pause","migrate-recover","query-yank","yank"]);

function parseTable(table: string): Map<string, number> {
  const masks = new Map<string, number>();
  for (const group of table.split(";")) {
    const [mask = "0", names = ""] = group.split(":");
    for (const name of names.split(" ")) masks.set(name, Number.parseInt(mask, 16));
  }
  return masks;
}

function presence(mask: number | undefined): Presence | undefined {
  if (mask === undefined) return undefined;
  const versions = qemuVersions.filter((_, index) => (mask & (1 << index)) !== 0);
  const [since] = versions;
  const last = versions[versions.length - 1];
  if (since === undefined || last === undefined) return undefined;
  return { versions, since, removed: qemuVersions[qemuVersions.indexOf(last) + 1] };
}
