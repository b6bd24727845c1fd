export { type Acceleration, acceleration, type AccelerationOptions } from "./acceleration.js";
export { type LoadedKvm, loadKvm } from "./acceleration-load.js";
export { formatCommandLine } from "./argv/format-command-line.js";
export { attach, type AttachOptions } from "./attach.js";
export { qemuCapabilities } from "./binary/capabilities.js";
export { deviceProperties } from "./binary/device-properties.js";
export { findQemu } from "./binary/find-qemu.js";
export type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
export { BuildError, type BuildStep } from "./build/build-error.js";
export type { BuildProgress, BuildQemuOptions } from "./build/build-options.js";
export { buildQemu, type BuiltQemu } from "./build/build-qemu.js";
export { Console, type SignalOption } from "./console/console.js";
export type { ConsoleMark, ConsoleMatch, ExpectOptions } from "./console/expect-options.js";
export { type ConsoleFailure, guestFailures } from "./console/guest-failures.js";
export type { LoginOptions, LoginPrompts } from "./console/login.js";
export type { ConsolePattern } from "./console/pattern.js";
export type { RunOptions as ConsoleRunOptions, RunResult as ConsoleRunResult } from "./console/shell.js";
export {
  ConsoleError,
  GuestFailedError,
  type LaunchDiagnosis,
  LaunchError,
  type LaunchPhase,
  type MachineExit,
  MachineExitedError,
  MigrationError,
  OwnershipError,
  ResourceError,
  SpecError,
} from "./errors.js";
export type {
  ExitStatus,
  FileReceiver,
  FileStatus,
  Host,
  HostFacts,
  HostFiles,
  HostProcess,
  HostProcesses,
  ProcessIdentity,
  ProgramResult,
  RunOptions,
  SpawnOptions,
  WriteOptions,
} from "./host/host.js";
export { localHost } from "./host/local-host.js";
export { launch } from "./launch.js";
export { launchAll, type LaunchAllOptions } from "./launch-all.js";
export type { LaunchOptions, PhaseDetails } from "./launch-options.js";
export { Machine, type MigrateResult } from "./machine.js";
export type { AddressOptions, GuestAddress, WaitForAddressOptions } from "./machine/addresses.js";
export type { BalloonOptions } from "./machine/balloon.js";
export type { ConnectionOptions, GuestConnection } from "./machine/connection.js";
export type { ForwardChoice } from "./machine/forwards.js";
export type { VncServer } from "./machine/displays.js";
export type { Forward } from "./machine/forwards-table.js";
export type { MachineNic } from "./machine/guest-nics.js";
export type { AttachedDevice, AttachSpec } from "./machine/hot-plug.js";
export type { DetachOptions } from "./machine/hot-unplug.js";
export type { MachineSnapshots } from "./machine/machine-snapshots.js";
export type { MachineStatus } from "./machine/machine-status.js";
export type { Medium, MediumOptions } from "./machine/media.js";
export type { MigrateOptions } from "./machine/migrate.js";
export type { PciDevice } from "./machine/pci-map.js";
export type { ReadyOptions } from "./machine/readiness.js";
export type { ResizeOptions } from "./machine/resize.js";
export type { Affinity, Scheduler } from "./machine/scheduling.js";
export type { Vcpu } from "./machine/scheduling-threads.js";
export type { Screenshot, ScreenshotOptions } from "./machine/screenshot.js";
export { type KeyInput, type SendKeysOptions, typed, type TypedText } from "./machine/send-keys.js";
export type { ShutdownOptions } from "./machine/shutdown.js";
export type { Snapshot, SnapshotOptions } from "./machine/snapshots.js";
export type { MigrationOptions, MigrationReport, TransferOptions } from "./migration/migration-options.js";
export type { SaveOptions, SaveReport } from "./migration/save-to-file.js";
export type { TransferProgress } from "./migration/transfer-progress.js";
export type {
  AcceleratorChoice,
  DiskChoice,
  MachinePlan,
  PlanChoices,
  PlannedAgent,
  PlannedChannel,
  PlannedDisk,
  PlannedForward,
  PlannedNic,
  Preparation,
} from "./plan.js";
export { planMachine, type PlanOptions } from "./plan-machine.js";
export { installExitHooks } from "./process/exit-hooks.js";
export { type ReapedOrphan, reapOrphans } from "./process/reap-orphans.js";
export { type CoreOptions, takeCores } from "./resources/cores.js";
export {
  checkHugePages,
  type HugePageOptions,
  type HugePagePool,
  hugePages,
  type HugePageSupply,
  type NodeHugePages,
} from "./resources/huge-pages.js";
export { checkImage, type ImageCheck, type ImageCheckOptions } from "./resources/image-check.js";
export { imageFormat } from "./resources/image-format.js";
export { imageInUse, type ImageUse } from "./resources/image-in-use.js";
export { type Lease, type LeaseSet } from "./resources/lease.js";
export { macFor } from "./resources/mac-addresses.js";
export { type NumaNode, numaNodes } from "./resources/numa-nodes.js";
export { createOverlay, type OverlayOptions } from "./resources/overlay.js";
export { PciFunctions, type PciWish } from "./resources/pci-functions.js";
export type { PciFunction } from "./resources/pci-inventory.js";
export { takeVncDisplay, tcpPorts, udpPorts } from "./resources/ports.js";
export { type Obstacle, type PoolOptions, ResourcePool } from "./resources/resource-pool.js";
export type { BootSpec, FirmwareSpec, NewestFile, TpmSpec } from "./spec/boot-spec.js";
export type { ConsoleSpec, DisplaySpec, MonitorSpec, OtherDisplay, VncDisplay } from "./spec/character-spec.js";
export { controlNic } from "./spec/control-nic.js";
export type { CpuSpec } from "./spec/cpu-spec.js";
export type { DevicePlacement, DeviceSpec, NetdevSpec, PropertyValue } from "./spec/device-spec.js";
export type { DiskSpec } from "./spec/disk-spec.js";
export { type InitScript, initScript } from "./spec/init-script.js";
export type { MachineSpec } from "./spec/machine-spec.js";
export type { MemorySpec, NumaNodeSpec } from "./spec/memory-spec.js";
export { newest } from "./spec/newest.js";
export type {
  BridgeNic,
  ForwardSpec,
  HubNic,
  NicCommon,
  NicSpec,
  OtherNic,
  SocketNic,
  StreamNic,
  TapNic,
  UserNic,
  VhostUserNic,
} from "./spec/nic-spec.js";
export type { PassthroughSpec, PlanNineShare, ShareSpec, VirtiofsShare } from "./spec/share-spec.js";
export { stopAll } from "./stop-all.js";
