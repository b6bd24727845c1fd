// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

import type {
  ACPIOSTInfo,
  AcpiDeviceOstEvent,
  AbortWrapper,
  AddfdInfo,
  AnnounceParameters,
  AuthZListFileProperties,
  AuthZListProperties,
  AuthZPAMProperties,
  AuthZSimpleProperties,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockJobCancelledEvent,
  BlockJobCompletedEvent,
  BlockJobErrorEvent,
  BlockJobPendingEvent,
  BlockJobReadyEvent,
  BlockWriteThresholdEvent,
  BalloonInfo,
  BitmapSyncMode,
  BlkdebugEvent,
  BlkdebugIOType,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapAddWrapper,
  BlockDirtyBitmapSha256,
  BlockDirtyBitmapWrapper,
  BlockDirtyInfo,
  BlockErrorAction,
  BlockExportInfo,
  BlockIOThrottle,
  BlockLatencyHistogramInfo,
  BlockStatsSpecificFile,
  BlockStatsSpecificNvme,
  BlockdevAioOptions,
  BlockdevAmendOptionsLUKS,
  BlockdevAmendOptionsQcow2,
  BlockdevCacheInfo,
  BlockdevCacheOptions,
  BlockdevChangeReadOnlyMode,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsVVFAT,
  BlockdevQcow2Encryption,
  BlockdevQcow2Version,
  BlockdevQcowEncryption,
  BlockdevSnapshot,
  BlockdevSnapshotInternal,
  BlockdevSnapshotInternalWrapper,
  BlockdevSnapshotSync,
  BlockdevSnapshotSyncWrapper,
  BlockdevSnapshotWrapper,
  BlockdevVhdxSubformat,
  BlockdevVmdkAdapterType,
  BlockdevVmdkSubformat,
  BlockdevVpcSubformat,
  COLOStatus,
  ColoExitEvent,
  CanHostSocketcanProperties,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  ColoCompareProperties,
  CommandInfo,
  CommandLineOptionInfo,
  CpuDefinitionInfo,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelInfo,
  CurrentMachineParams,
  DBusVMStateProperties,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DumpCompletedEvent,
  DirtyRateStatus,
  DisplayCurses,
  DisplayDBus,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayProtocol,
  DriveMirror,
  DumpGuestMemoryCapability,
  DumpQueryResult,
  FailoverNegotiatedEvent,
  FdSocketAddress,
  FdsetInfo,
  FilterBufferProperties,
  FilterDumpProperties,
  FilterMirrorProperties,
  FilterRedirectorProperties,
  FilterRewriterProperties,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GuidInfo,
  HostMemPolicy,
  ImageInfoSpecificFileWrapper,
  ImageInfoSpecificRbdWrapper,
  InetSocketAddressBase,
  InputBarrierProperties,
  InputLinuxProperties,
  InputMoveEventWrapper,
  IntWrapper,
  IoOperationType,
  JobStatusChangeEvent,
  JobInfo,
  JobStatus,
  KvmInfo,
  MemoryFailureEvent,
  MigrationEvent,
  MigrationPassEvent,
  MainLoopProperties,
  MemoryBackendEpcProperties,
  MemoryBackendMemfdProperties,
  MemoryBackendProperties,
  MemoryDeviceInfo,
  MemoryInfo,
  MigrationStatus,
  MirrorCopyMode,
  MirrorSyncMode,
  MouseInfo,
  MultiFDCompression,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NetLegacyNicOptions,
  NetdevBridgeOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
  NetdevTapOptions,
  NetdevUserOptions,
  NetdevVdeOptions,
  NetdevVhostUserOptions,
  NetfilterProperties,
  NewImageMode,
  NumaDistOptions,
  NumaHmatCacheOptions,
  NumaHmatLBOptions,
  NumaNodeOptions,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OnOffAuto,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PciInfo,
  PrManagerHelperProperties,
  PreallocMode,
  QCryptoBlockInfoLUKSSlot,
  QCryptoBlockOptionsQCow,
  QCryptoCipherMode,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2BitmapInfo,
  Qcow2CompressionType,
  Qcow2OverlapChecks,
  QtestProperties,
  QuorumReadPattern,
  ResetEvent,
  RbdAuthMode,
  RemoteObjectProperties,
  ReplayInfo,
  ReplicationMode,
  ReplicationStatus,
  RngEgdProperties,
  RngProperties,
  RngRandomProperties,
  RockerOfDpaFlow,
  RockerOfDpaGroup,
  RockerPort,
  RockerSwitch,
  RxFilterInfo,
  ShutdownEvent,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfoAlternate,
  SchemaInfoArray,
  SchemaInfoBuiltin,
  SchemaInfoCommand,
  SchemaInfoEvent,
  SchemaInfoObject,
  SecretKeyringProperties,
  SecretProperties,
  SetPasswordAction,
  SevLaunchMeasureInfo,
  SevState,
  SnapshotInfo,
  SpiceInfo,
  StrOrNull,
  TPMInfo,
  ThreadContextProperties,
  ThrottleGroupProperties,
  TlsCredsAnonProperties,
  TlsCredsProperties,
  TlsCredsPskProperties,
  TlsCredsX509Properties,
  TpmModel,
  TpmType,
  TraceEventInfo,
  TransactionProperties,
  UnplugPrimaryEvent,
  UnixSocketAddress,
  UnixSocketAddressInput,
  UnixSocketAddressWrapper,
  UuidInfo,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VfioStats,
  VmdkExtentInfo,
  VncInfo,
  VncInfo2,
  VsockSocketAddress,
  VsockSocketAddressWrapper,
  WatchdogEvent,
  XBZRLECacheStats,
  XDbgBlockGraphNode,
  AddFdArguments,
  AddClientArguments,
  BalloonArguments,
  BlockExportDelArguments,
  BlockJobCancelArguments,
  BlockJobCompleteArguments,
  BlockJobDismissArguments,
  BlockJobFinalizeArguments,
  BlockJobPauseArguments,
  BlockJobResumeArguments,
  BlockJobSetSpeedArguments,
  BlockSetWriteThresholdArguments,
  BlockResizeArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  ChangeBackingFileArguments,
  ChangeVncPasswordArguments,
  ChardevRemoveArguments,
  ChardevSendBreakArguments,
  ClientMigrateInfoArguments,
  ClosefdArguments,
  DeviceListPropertiesArguments,
  DeviceAddArguments,
  DeviceDelArguments,
  DumpSkeysArguments,
  EjectArguments,
  GetfdArguments,
  HumanMonitorCommandArguments,
  JobCancelArguments,
  JobCompleteArguments,
  JobDismissArguments,
  JobFinalizeArguments,
  JobPauseArguments,
  JobResumeArguments,
  MemsaveArguments,
  MigrateRecoverArguments,
  NbdServerRemoveArguments,
  NetdevDelArguments,
  ObjectDelArguments,
  PmemsaveArguments,
  QmpCapabilitiesArguments,
  QomGetArguments,
  QomListPropertiesArguments,
  QomListTypesArguments,
  QomListArguments,
  QomSetArguments,
  QueryBlockstatsArguments,
  QueryCommandLineOptionsArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
  QueryNamedBlockNodesArguments,
  QueryRockerOfDpaFlowsArguments,
  QueryRockerOfDpaGroupsArguments,
  QueryRockerPortsArguments,
  QueryRockerArguments,
  QueryRxFilterArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  SetLinkArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
} from "./qemu-11.1.js";

export type {
  ACPIOSTInfo,
  ACPISlotType,
  AcpiDeviceOstEvent,
  Abort,
  AbortWrapper,
  ActionCompletionMode,
  AddfdInfo,
  AnnounceParameters,
  AuthZListFileProperties,
  AuthZListProperties,
  AuthZPAMProperties,
  AuthZSimpleProperties,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockJobCancelledEvent,
  BlockJobCompletedEvent,
  BlockJobErrorEvent,
  BlockJobPendingEvent,
  BlockJobReadyEvent,
  BlockWriteThresholdEvent,
  BalloonInfo,
  BitmapSyncMode,
  BlkdebugEvent,
  BlkdebugIOType,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapAddWrapper,
  BlockDirtyBitmapSha256,
  BlockDirtyBitmapWrapper,
  BlockDirtyInfo,
  BlockErrorAction,
  BlockExportInfo,
  BlockExportRemoveMode,
  BlockExportType,
  BlockIOThrottle,
  BlockLatencyHistogramInfo,
  BlockStatsSpecificFile,
  BlockStatsSpecificNvme,
  BlockdevAioOptions,
  BlockdevAmendOptionsLUKS,
  BlockdevAmendOptionsQcow2,
  BlockdevCacheInfo,
  BlockdevCacheOptions,
  BlockdevChangeReadOnlyMode,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsVVFAT,
  BlockdevQcow2Encryption,
  BlockdevQcow2Encryption_Aes,
  BlockdevQcow2Encryption_Luks,
  BlockdevQcow2EncryptionFormat,
  BlockdevQcow2Version,
  BlockdevQcowEncryption,
  BlockdevQcowEncryption_Aes,
  BlockdevQcowEncryptionFormat,
  BlockdevSnapshot,
  BlockdevSnapshotInternal,
  BlockdevSnapshotInternalWrapper,
  BlockdevSnapshotSync,
  BlockdevSnapshotSyncWrapper,
  BlockdevSnapshotWrapper,
  BlockdevVhdxSubformat,
  BlockdevVmdkAdapterType,
  BlockdevVmdkSubformat,
  BlockdevVpcSubformat,
  COLOExitReason,
  COLOMode,
  COLOStatus,
  ColoExitEvent,
  CanHostSocketcanProperties,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  ColoCompareProperties,
  CommandInfo,
  CommandLineOptionInfo,
  CommandLineParameterInfo,
  CommandLineParameterType,
  CpuDefinitionInfo,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelCompareResult,
  CpuModelExpansionType,
  CpuModelInfo,
  CpuModelInfoInput,
  CurrentMachineParams,
  DBusVMStateProperties,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DumpCompletedEvent,
  DataFormat,
  DirtyRateStatus,
  DisplayCurses,
  DisplayDBus,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayProtocol,
  DisplayType,
  DriveMirror,
  DumpGuestMemoryCapability,
  DumpGuestMemoryFormat,
  DumpQueryResult,
  DumpStatus,
  FailoverNegotiatedEvent,
  FdSocketAddress,
  FdsetFdInfo,
  FdsetInfo,
  FilterBufferProperties,
  FilterDumpProperties,
  FilterMirrorProperties,
  FilterRedirectorProperties,
  FilterRewriterProperties,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GrabToggleKeys,
  GuestPanicAction,
  GuestPanicInformation,
  GuestPanicInformation_HyperV,
  GuestPanicInformation_S390,
  GuestPanicInformation_Tdx,
  GuestPanicInformation_Sev,
  GuestPanicInformationHyperV,
  GuestPanicInformationS390,
  GuestPanicInformationSev,
  GuestPanicInformationTdx,
  GuestPanicInformationType,
  GuidInfo,
  HmatCacheAssociativity,
  HmatCacheWritePolicy,
  HmatLBDataType,
  HmatLBMemoryHierarchy,
  HostMemPolicy,
  HvBalloonDeviceInfo,
  HvBalloonDeviceInfoWrapper,
  ImageInfoSpecificFile,
  ImageInfoSpecificFileWrapper,
  ImageInfoSpecificKind,
  ImageInfoSpecificRbd,
  ImageInfoSpecificRbdWrapper,
  InetSocketAddressBase,
  InputAxis,
  InputBarrierProperties,
  InputLinuxProperties,
  InputMoveEvent,
  InputMoveEventWrapper,
  IntWrapper,
  IoOperationType,
  IscsiHeaderDigest,
  IscsiTransport,
  JobStatusChangeEvent,
  JSONType,
  JobInfo,
  JobStatus,
  JobType,
  KeyValueKind,
  KvmInfo,
  MemoryFailureEvent,
  MigrationEvent,
  MigrationPassEvent,
  MainLoopProperties,
  MemoryBackendEpcProperties,
  MemoryBackendMemfdProperties,
  MemoryBackendProperties,
  MemoryDeviceInfo,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryDeviceInfo_SgxEpc,
  MemoryDeviceInfo_HvBalloon,
  MemoryDeviceInfo_SpMem,
  MemoryDeviceInfoKind,
  MemoryDeviceInfoSpMem,
  MemoryDeviceInfoSpMemData,
  MemoryFailureAction,
  MemoryFailureFlags,
  MemoryFailureRecipient,
  MemoryInfo,
  MigrationStatus,
  MirrorCopyMode,
  MirrorSyncMode,
  MouseInfo,
  MultiFDCompression,
  NFSServer,
  NFSTransport,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NetFilterDirection,
  NetLegacyNicOptions,
  NetdevBridgeOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
  NetdevTapOptions,
  NetdevUserOptions,
  NetdevVdeOptions,
  NetdevVhostUserOptions,
  NetfilterInsert,
  NetfilterProperties,
  NetworkAddressFamily,
  NewImageMode,
  NumaDistOptions,
  NumaHmatCacheOptions,
  NumaHmatLBOptions,
  NumaNodeOptions,
  NumaOptionsType,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OnOffAuto,
  PCDIMMDeviceInfo,
  PCDIMMDeviceInfoWrapper,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PciBridgeInfo,
  PciBusInfo,
  PciDeviceClass,
  PciDeviceId,
  PciDeviceInfo,
  PciInfo,
  PciMemoryRange,
  PciMemoryRegion,
  PrManagerHelperProperties,
  PreallocMode,
  QAuthZListFormat,
  QAuthZListPolicy,
  QAuthZListRule,
  QCryptoBlockAmendOptions,
  QCryptoBlockAmendOptions_Luks,
  QCryptoBlockAmendOptions_Qcow,
  QCryptoBlockAmendOptionsLUKS,
  QCryptoBlockFormat,
  QCryptoBlockInfoLUKSSlot,
  QCryptoBlockLUKSKeyslotState,
  QCryptoBlockOptionsLUKS,
  QCryptoBlockOptionsQCow,
  QCryptoCipherMode,
  QCryptoSecretFormat,
  QCryptoTLSCredsEndpoint,
  QMPCapability,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2BitmapInfo,
  Qcow2BitmapInfoFlags,
  Qcow2CompressionType,
  Qcow2OverlapCheckFlags,
  Qcow2OverlapCheckMode,
  Qcow2OverlapChecks,
  QtestProperties,
  QuorumOpType,
  QuorumReadPattern,
  ResetEvent,
  RbdAuthMode,
  RbdImageEncryptionFormat,
  RemoteObjectProperties,
  ReplayInfo,
  ReplayMode,
  ReplicationMode,
  ReplicationStatus,
  RngEgdProperties,
  RngProperties,
  RngRandomProperties,
  RockerOfDpaFlow,
  RockerOfDpaFlowAction,
  RockerOfDpaFlowKey,
  RockerOfDpaFlowMask,
  RockerOfDpaGroup,
  RockerPort,
  RockerPortAutoneg,
  RockerPortDuplex,
  RockerSwitch,
  RxFilterInfo,
  RxState,
  S390CrashReason,
  ShutdownEvent,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfoAlternate,
  SchemaInfoAlternateMember,
  SchemaInfoArray,
  SchemaInfoBuiltin,
  SchemaInfoCommand,
  SchemaInfoEvent,
  SchemaInfoObject,
  SchemaInfoObjectMember,
  SchemaInfoObjectVariant,
  SchemaMetaType,
  SecretKeyringProperties,
  SecretProperties,
  SetPasswordAction,
  SevLaunchMeasureInfo,
  SevState,
  SgxEPCDeviceInfo,
  SgxEPCDeviceInfoWrapper,
  ShutdownCause,
  SnapshotInfo,
  SocketAddressType,
  SpiceBasicInfo,
  SpiceChannel,
  SpiceInfo,
  SpiceQueryMouseMode,
  SpiceServerInfo,
  SshHostKeyCheckMode,
  StrOrNull,
  String,
  TPMEmulatorOptions,
  TPMEmulatorOptionsWrapper,
  TPMInfo,
  TPMPassthroughOptions,
  TPMPassthroughOptionsWrapper,
  ThreadContextProperties,
  ThrottleGroupProperties,
  ThrottleLimits,
  TlsCredsAnonProperties,
  TlsCredsProperties,
  TlsCredsPskProperties,
  TlsCredsX509Properties,
  TpmModel,
  TpmType,
  TpmTypeOptions,
  TpmTypeOptions_Passthrough,
  TpmTypeOptions_Emulator,
  TraceEventInfo,
  TraceEventState,
  TransactionActionKind,
  TransactionProperties,
  UnplugPrimaryEvent,
  UnixSocketAddress,
  UnixSocketAddressInput,
  UnixSocketAddressWrapper,
  UuidInfo,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VersionTriple,
  VfioStats,
  VirtioMEMDeviceInfo,
  VirtioMEMDeviceInfoWrapper,
  VirtioPMEMDeviceInfo,
  VirtioPMEMDeviceInfoWrapper,
  VmdkExtentInfo,
  VncBasicInfo,
  VncClientInfo,
  VncInfo,
  VncInfo2,
  VncPrimaryAuth,
  VncServerInfo,
  VncServerInfo2,
  VncVencryptSubAuth,
  VsockSocketAddress,
  VsockSocketAddressWrapper,
  WatchdogEvent,
  WatchdogAction,
  XBZRLECacheStats,
  XDbgBlockGraphNode,
  XDbgBlockGraphNodeType,
  AddFdArguments,
  AddClientArguments,
  BalloonArguments,
  BlockExportDelArguments,
  BlockJobCancelArguments,
  BlockJobCompleteArguments,
  BlockJobDismissArguments,
  BlockJobFinalizeArguments,
  BlockJobPauseArguments,
  BlockJobResumeArguments,
  BlockJobSetSpeedArguments,
  BlockSetWriteThresholdArguments,
  BlockResizeArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  ChangeBackingFileArguments,
  ChangeVncPasswordArguments,
  ChardevRemoveArguments,
  ChardevSendBreakArguments,
  ClientMigrateInfoArguments,
  ClosefdArguments,
  DeviceListPropertiesArguments,
  DeviceAddArguments,
  DeviceDelArguments,
  DumpSkeysArguments,
  EjectArguments,
  GetfdArguments,
  HumanMonitorCommandArguments,
  JobCancelArguments,
  JobCompleteArguments,
  JobDismissArguments,
  JobFinalizeArguments,
  JobPauseArguments,
  JobResumeArguments,
  MemsaveArguments,
  MigrateRecoverArguments,
  NbdServerRemoveArguments,
  NetdevDelArguments,
  ObjectDelArguments,
  PmemsaveArguments,
  QmpCapabilitiesArguments,
  QomGetArguments,
  QomListPropertiesArguments,
  QomListTypesArguments,
  QomListArguments,
  QomSetArguments,
  QueryBlockstatsArguments,
  QueryCommandLineOptionsArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
  QueryNamedBlockNodesArguments,
  QueryRockerOfDpaFlowsArguments,
  QueryRockerOfDpaGroupsArguments,
  QueryRockerPortsArguments,
  QueryRockerArguments,
  QueryRxFilterArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  SetLinkArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
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
  /**
   * [block-job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete)
   * @deprecated since QEMU 10.2
   */
  "block-job-complete": Command<BlockJobCompleteArguments, NoResult>;
  /**
   * [block-job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss)
   * @deprecated since QEMU 10.2
   */
  "block-job-dismiss": Command<BlockJobDismissArguments, NoResult>;
  /**
   * [block-job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize)
   * @deprecated since QEMU 10.2
   */
  "block-job-finalize": Command<BlockJobFinalizeArguments, NoResult>;
  /**
   * [block-job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause)
   * @deprecated since QEMU 10.2
   */
  "block-job-pause": Command<BlockJobPauseArguments, NoResult>;
  /**
   * [block-job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume)
   * @deprecated since QEMU 10.2
   */
  "block-job-resume": Command<BlockJobResumeArguments, NoResult>;
  /** [block-job-set-speed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed) */
  "block-job-set-speed": Command<BlockJobSetSpeedArguments, NoResult>;
  /** [block-latency-histogram-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set) */
  "block-latency-histogram-set": Command<BlockLatencyHistogramSetArguments, NoResult>;
  /** [block-set-write-threshold](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold) */
  "block-set-write-threshold": Command<BlockSetWriteThresholdArguments, NoResult>;
  /** [block-stream](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream) */
  "block-stream": Command<BlockStreamArguments, NoResult>;
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
  /** [client_migrate_info](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.client_migrate_info) */
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
  /**
   * [drive-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup)
   * @deprecated since QEMU 7.2
   */
  "drive-backup": Command<DriveBackup, NoResult>;
  /** [drive-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror) */
  "drive-mirror": Command<DriveMirror, NoResult>;
  /** [dump-guest-memory](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory) */
  "dump-guest-memory": Command<DumpGuestMemoryArguments, NoResult>;
  /** [dump-skeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.dump-skeys) */
  "dump-skeys": Command<DumpSkeysArguments, NoResult>;
  /** [eject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject) */
  eject: Command<EjectArguments, NoResult>;
  /** [expire_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password) */
  expire_password: Command<ExpirePasswordOptions, NoResult>;
  /** [getfd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd) If `CONFIG_POSIX`. */
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
  /** [migrate-set-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities) */
  "migrate-set-capabilities": Command<MigrateSetCapabilitiesArguments, NoResult>;
  /** [migrate-set-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters) */
  "migrate-set-parameters": Command<MigrateSetParameters, NoResult>;
  /** [migrate-start-postcopy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy) */
  "migrate-start-postcopy": Command<NoArguments, NoResult>;
  /** [migrate_cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel) */
  migrate_cancel: Command<NoArguments, NoResult>;
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
  "nbd-server-start": Command<NbdServerOptionsLegacy, NoResult>;
  /** [nbd-server-stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop) */
  "nbd-server-stop": Command<NoArguments, NoResult>;
  /** [netdev_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add) */
  netdev_add: Command<Netdev, NoResult>;
  /** [netdev_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del) */
  netdev_del: Command<NetdevDelArguments, NoResult>;
  /** [object-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add) */
  "object-add": Command<ObjectOptions, NoResult>;
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
  /** [query-colo-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status) If `CONFIG_REPLICATION`. */
  "query-colo-status": Command<NoArguments, COLOStatus>;
  /** [query-command-line-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options) */
  "query-command-line-options": Command<QueryCommandLineOptionsArguments, CommandLineOptionInfo[]>;
  /** [query-commands](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands) */
  "query-commands": Command<NoArguments, CommandInfo[]>;
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-definitions) */
  "query-cpu-definitions": Command<NoArguments, CpuDefinitionInfo[]>;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-baseline) */
  "query-cpu-model-baseline": Command<QueryCpuModelBaselineArguments, CpuModelBaselineInfo>;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-comparison) */
  "query-cpu-model-comparison": Command<QueryCpuModelComparisonArguments, CpuModelCompareInfo>;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpu-model-expansion) */
  "query-cpu-model-expansion": Command<QueryCpuModelExpansionArguments, CpuModelExpansionInfo>;
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
  /** [query-fdsets](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets) */
  "query-fdsets": Command<NoArguments, FdsetInfo<I>[]>;
  /** [query-gic-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities) */
  "query-gic-capabilities": Command<NoArguments, GICCapability<I>[]>;
  /** [query-hotpluggable-cpus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus) */
  "query-hotpluggable-cpus": Command<NoArguments, HotpluggableCPU<I>[]>;
  /** [query-iothreads](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads) */
  "query-iothreads": Command<NoArguments, IOThreadInfo<I>[]>;
  /** [query-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs) */
  "query-jobs": Command<NoArguments, JobInfo<I>[]>;
  /**
   * [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm)
   * @deprecated since QEMU 11.1
   */
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
  /** [query-sev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev) */
  "query-sev": Command<NoArguments, SevInfo>;
  /** [query-sev-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-capabilities) */
  "query-sev-capabilities": Command<NoArguments, SevCapability<I>>;
  /** [query-sev-launch-measure](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.query-sev-launch-measure) */
  "query-sev-launch-measure": Command<NoArguments, SevLaunchMeasureInfo>;
  /** [query-spice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice) If `CONFIG_SPICE`. */
  "query-spice": Command<NoArguments, SpiceInfo<I>>;
  /** [query-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status) */
  "query-status": Command<NoArguments, StatusInfo>;
  /** [query-target](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target) */
  "query-target": Command<NoArguments, QemuTargetInfo>;
  /** [query-tpm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm) If `CONFIG_TPM`. */
  "query-tpm": Command<NoArguments, TPMInfo[]>;
  /** [query-tpm-models](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models) If `CONFIG_TPM`. */
  "query-tpm-models": Command<NoArguments, TpmModel[]>;
  /** [query-tpm-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types) If `CONFIG_TPM`. */
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
  /** [rtc-reset-reinjection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-i386.rtc-reset-reinjection) */
  "rtc-reset-reinjection": Command<NoArguments, NoResult>;
  /** [screendump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump) If `CONFIG_PIXMAN`. */
  screendump: Command<ScreendumpArguments, NoResult>;
  /** [send-key](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key) */
  "send-key": Command<SendKeyArguments, NoResult>;
  /** [set-numa-node](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node) */
  "set-numa-node": Command<NumaOptions, NoResult>;
  /** [set_link](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link) */
  set_link: Command<SetLinkArguments, NoResult>;
  /** [set_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password) */
  set_password: Command<SetPasswordOptions, NoResult>;
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
  /** [x-blockdev-amend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend) Unstable. */
  "x-blockdev-amend": Command<XBlockdevAmendArguments, NoResult>;
  /** [x-blockdev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change) Unstable. */
  "x-blockdev-change": Command<XBlockdevChangeArguments, NoResult>;
  /** [x-blockdev-set-iothread](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread) Unstable. */
  "x-blockdev-set-iothread": Command<XBlockdevSetIothreadArguments, NoResult>;
  /** [x-colo-lost-heartbeat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat) Unstable. If `CONFIG_REPLICATION`. */
  "x-colo-lost-heartbeat": Command<NoArguments, NoResult>;
  /** [x-debug-block-dirty-bitmap-sha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256) Unstable. */
  "x-debug-block-dirty-bitmap-sha256": Command<BlockDirtyBitmap, BlockDirtyBitmapSha256>;
  /** [x-debug-query-block-graph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph) Unstable. */
  "x-debug-query-block-graph": Command<NoArguments, XDbgBlockGraph<I>>;
  /** [x-exit-preconfig](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig) Unstable. */
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
  /** [RESET](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET) */
  RESET: ResetEvent;
  /** [RESUME](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME) */
  RESUME: undefined;
  /** [RTC_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-misc.RTC_CHANGE) */
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

export interface BlockIoErrorEvent {
  device: string;
  "node-name"?: string;
  operation: IoOperationType;
  action: BlockErrorAction;
  nospace?: boolean;
  reason: string;
}

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

/** [BlockDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo) */
export interface BlockDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  file: string;
  "node-name"?: string;
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
}

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

/** [BlockDirtyBitmapOrStr](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr) */
export type BlockDirtyBitmapOrStr = string | BlockDirtyBitmap;

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
/** If `CONFIG_VHOST_USER_BLK_SERVER`. */
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

/** [BlockExportOptionsVhostUserBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk) */
export interface BlockExportOptionsVhostUserBlk {
  addr: SocketAddressInput;
  "logical-block-size"?: number | bigint | undefined;
  "num-queues"?: number | undefined;
}

/** [BlockExportType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType) */
export type BlockExportTypeInput =
  | "nbd"
  /** If `CONFIG_VHOST_USER_BLK_SERVER`. */
  | "vhost-user-blk";

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

/** [BlockPermission](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission) */
export type BlockPermission =
  | "consistent-read"
  | "write"
  | "write-unchanged"
  | "resize"
  /** Removed in QEMU 7.2. */
  | "graph-mod";

/** [BlockPermission](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission) */
export type BlockPermissionInput = "consistent-read" | "write" | "write-unchanged" | "resize";

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
/** If `HAVE_HOST_BLOCK_DEVICE`. */
export interface BlockStatsSpecific_HostDevice<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "host_device";
}
export interface BlockStatsSpecific_Nvme<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificNvme<I> {
  driver: "nvme";
}
export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
}

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;
export interface BlockdevAmendOptions_Luks extends BlockdevAmendOptionsLUKS {
  driver: "luks";
}
export interface BlockdevAmendOptions_Qcow2 extends BlockdevAmendOptionsQcow2 {
  driver: "qcow2";
}
export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat";
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
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "null-aio" | "null-co" | "nvme" | "quorum" | "raw" | "replication" | "throttle" | "vvfat";
}

/** [BlockdevCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS) */
export interface BlockdevCreateOptionsLUKS {
  "key-secret"?: string | undefined;
  "cipher-alg"?: QCryptoCipherAlgoInput | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgo | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgoInput | undefined;
  "hash-alg"?: QCryptoHashAlgoInput | undefined;
  "iter-time"?: number | bigint | undefined;
  file: BlockdevRef;
  size: number | bigint;
  preallocation?: PreallocMode | undefined;
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
  "backing-fmt"?: BlockdevDriverInput | undefined;
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
  "backing-fmt"?: BlockdevDriverInput | undefined;
  "cluster-size"?: number | bigint | undefined;
  "table-size"?: number | bigint | undefined;
}

/** [BlockdevCreateOptionsRbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd) */
export interface BlockdevCreateOptionsRbd {
  location: BlockdevOptionsRbd;
  size: number | bigint;
  "cluster-size"?: number | bigint | undefined;
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
  /**
   * Removed in QEMU 11.1.
   * @deprecated since QEMU 10.0
   */
  | "gluster"
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
  /** Removed in QEMU 7.2. */
  | "sheepdog"
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

/** [BlockdevDriver](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver) */
export type BlockdevDriverInput =
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
  | "vvfat";

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
export interface BlockdevOptions_CopyOnRead extends BlockdevOptions_Base {
  driver: "copy-on-read";
  file: BlockdevRef;
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
/** If `HAVE_HOST_BLOCK_DEVICE`. */
export interface BlockdevOptions_HostCdrom extends BlockdevOptions_Base, BlockdevOptionsFile {
  driver: "host_cdrom";
}
/** If `HAVE_HOST_BLOCK_DEVICE`. */
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
  "take-child-perms"?: readonly BlockPermissionInput[] | undefined;
  "unshare-child-perms"?: readonly BlockPermissionInput[] | undefined;
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
  /** Unstable. */
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

/** [BlockdevOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS) */
export interface BlockdevOptionsLUKS {
  file: BlockdevRef;
  "key-secret"?: string | undefined;
}

/** [BlockdevOptionsNbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd) */
export interface BlockdevOptionsNbd {
  server: SocketAddressInput;
  export?: string | undefined;
  "tls-creds"?: string | undefined;
  /** Unstable. */
  "x-dirty-bitmap"?: string | undefined;
  "reconnect-delay"?: number | undefined;
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

/** [BlockdevRef](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef) */
export type BlockdevRef = BlockdevOptions | string;

/** [BlockdevRefOrNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull) */
export type BlockdevRefOrNull = BlockdevOptions | string | null;

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
/** If `HAVE_CHARDEV_SERIAL`. */
export interface ChardevBackend_Serial extends ChardevHostdevWrapper {
  type: "serial";
}
/** If `HAVE_CHARDEV_PARALLEL`. */
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
export interface ChardevBackend_Pty {
  type: "pty";
  data: ChardevCommon;
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
/** If `CONFIG_BRLAPI`. */
export interface ChardevBackend_Braille extends ChardevCommonWrapper {
  type: "braille";
}
export interface ChardevBackend_Testdev extends ChardevCommonWrapper {
  type: "testdev";
}
export interface ChardevBackend_Stdio extends ChardevStdioWrapper {
  type: "stdio";
}
/** If `CONFIG_WIN32`. */
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
/** @deprecated since QEMU 10.0 */
export interface ChardevBackend_Memory extends ChardevRingbufWrapper {
  type: "memory";
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

/** [ChardevSpiceChannelWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper) If `CONFIG_SPICE`. */
export interface ChardevSpiceChannelWrapper {
  data: ChardevSpiceChannel;
}

/** [ChardevSpicePort](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePort) If `CONFIG_SPICE`. */
export interface ChardevSpicePort {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  fqdn: string;
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

/** [CpuInfoFast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoFast) */
export type CpuInfoFast<I extends IntegerTypes = IntegerTypesByMode["auto"]> = CpuInfoFast_S390x<I> | CpuInfoFast_Other<I>;
export interface CpuInfoFast_S390x<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends CpuInfoS390 {
  target: "s390x";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
}
export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "cris" | "hppa" | "i386" | "lm32" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "moxie" | "nios2" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64" | "hexagon";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
}

/** [CpuInfoS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390) */
export interface CpuInfoS390 {
  "cpu-state": S390CpuState;
}

/** [CpuInstanceProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInstanceProperties) */
export interface CpuInstanceProperties<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "node-id"?: I["int64"];
  "socket-id"?: I["int64"];
  "die-id"?: I["int64"];
  "core-id"?: I["int64"];
  "thread-id"?: I["int64"];
}

/** [CpuModelExpansionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuModelExpansionInfo) */
export interface CpuModelExpansionInfo {
  model: CpuModelInfo;
}

/**
 * [CryptodevBackendProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
 * @since 7.2
 */
export interface CryptodevBackendProperties {
  queues?: number | undefined;
}

/**
 * [CryptodevVhostUserProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties) If `CONFIG_VHOST_CRYPTO`.
 * @since 7.2
 */
export interface CryptodevVhostUserProperties {
  queues?: number | undefined;
  chardev: string;
}

/** [DirtyRateInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo) */
export interface DirtyRateInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "dirty-rate"?: I["int64"];
  status: DirtyRateStatus;
  "start-time": I["int64"];
  "calc-time": I["int64"];
}

/** [DisplayGTK](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK) */
export interface DisplayGTK {
  "grab-on-hover"?: boolean;
  "zoom-to-fit"?: boolean;
}

/** [DisplayOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayOptions) */
export type DisplayOptions =
  | DisplayOptions_Gtk
  | DisplayOptions_Sdl
  | DisplayOptions_EglHeadless
  | DisplayOptions_Curses
  | DisplayOptions_Cocoa
  | DisplayOptions_Dbus
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
export interface DisplayOptions_Sdl extends DisplayOptions_Base {
  type: "sdl";
}
/** If `CONFIG_OPENGL`. */
export interface DisplayOptions_EglHeadless extends DisplayOptions_Base, DisplayEGLHeadless {
  type: "egl-headless";
}
/** If `CONFIG_CURSES`. */
export interface DisplayOptions_Curses extends DisplayOptions_Base, DisplayCurses {
  type: "curses";
}
/**
 * If `CONFIG_COCOA`.
 * @since 7.2
 */
export interface DisplayOptions_Cocoa extends DisplayOptions_Base {
  type: "cocoa";
}
/**
 * If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface DisplayOptions_Dbus extends DisplayOptions_Base, DisplayDBus {
  type: "dbus";
}
export interface DisplayOptions_Other extends DisplayOptions_Base {
  type: "default" | "none" | "spice-app";
}

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

/** [DumpGuestMemoryFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat) */
export type DumpGuestMemoryFormatInput = "elf" | "kdump-zlib" | "kdump-lzo" | "kdump-snappy" | "win-dmp";

/** [ExpirePasswordOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.ExpirePasswordOptions) */
export interface ExpirePasswordOptions {
  protocol: DisplayProtocol;
  time: string;
}

/** [FdSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddressWrapper) */
export interface FdSocketAddressWrapper {
  data: FdSocketAddress;
}

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

/** [ImageInfoSpecificLUKSWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificLUKSWrapper) */
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

/** [ImageInfoSpecificQCow2Wrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Wrapper) */
export interface ImageInfoSpecificQCow2Wrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: ImageInfoSpecificQCow2<I>;
}

/** [ImageInfoSpecificVmdk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk) */
export interface ImageInfoSpecificVmdk<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "create-type": string;
  cid: I["int64"];
  "parent-cid": I["int64"];
  extents: ImageInfo<I>[] | VmdkExtentInfo<I>[];
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

/** [InetSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressWrapper) */
export interface InetSocketAddressWrapper {
  data: InetSocketAddressInput;
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
}

/** [KeyValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue) */
export type KeyValue = KeyValue_Number | KeyValue_Qcode;
export interface KeyValue_Number extends IntWrapper {
  type: "number";
}
export interface KeyValue_Qcode extends QKeyCodeWrapper {
  type: "qcode";
}

export interface MemoryDeviceSizeChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
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
}

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
  "multifd-compression"?: MultiFDCompressionInput | undefined;
  "multifd-zlib-level"?: number | undefined;
  "multifd-zstd-level"?: number | undefined;
  "block-bitmap-mapping"?: readonly BitmapMigrationNodeAliasInput[] | undefined;
}

/** [MigrationCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability) */
export type MigrationCapability =
  | "xbzrle"
  | "rdma-pin-all"
  | "auto-converge"
  /**
   * Removed in QEMU 11.1.
   * @deprecated since QEMU 10.0
   */
  | "zero-blocks"
  /** Removed in QEMU 10.0. */
  | "compress"
  | "events"
  | "postcopy-ram"
  /** Unstable. */
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

/** [MigrationCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability) */
export type MigrationCapabilityInput =
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
  | "validate-uuid";

/** [MigrationCapabilityStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus) */
export interface MigrationCapabilityStatus {
  capability: MigrationCapability;
  state: boolean;
}

/** [MigrationCapabilityStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus) */
export interface MigrationCapabilityStatusInput {
  capability: MigrationCapabilityInput;
  state: boolean;
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
}

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
  "tls-creds"?: string | StrOrNull;
  "tls-hostname"?: string | StrOrNull;
  "tls-authz"?: string | StrOrNull;
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
}

/** [MigrationStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus) */
export type MigrationStatusInput =
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

/** [MultiFDCompression](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression) */
export type MultiFDCompressionInput =
  | "none"
  | "zlib"
  /** If `CONFIG_ZSTD`. */
  | "zstd";

/** [NbdServerOptionsLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy) */
export interface NbdServerOptionsLegacy {
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
  | "vhost-vdpa";

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

/** [NetdevVhostVDPAOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevVhostVDPAOptions) */
export interface NetdevVhostVDPAOptions {
  vhostdev?: string | undefined;
  queues?: number | bigint | undefined;
}

/** [NumaCpuOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions) */
export interface NumaCpuOptions {
  "node-id"?: number | bigint | undefined;
  "socket-id"?: number | bigint | undefined;
  "die-id"?: number | bigint | undefined;
  "core-id"?: number | bigint | undefined;
  "thread-id"?: number | bigint | undefined;
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
export interface ObjectOptions_Other {
  "qom-type": "can-bus" | "pef-guest" | "s390-pv-guest";
  id: string;
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
  | "x-vfio-user-server";

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
  "cipher-alg"?: QCryptoCipherAlgoInput | undefined;
  "cipher-mode"?: QCryptoCipherMode | undefined;
  "ivgen-alg"?: QCryptoIVGenAlgo | undefined;
  "ivgen-hash-alg"?: QCryptoHashAlgoInput | undefined;
  "hash-alg"?: QCryptoHashAlgoInput | undefined;
  "iter-time"?: number | bigint | undefined;
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
}

/** [QCryptoCipherAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo) */
export type QCryptoCipherAlgo =
  | "aes-128"
  | "aes-192"
  | "aes-256"
  /** @since 7.2 */
  | "des"
  | "3des"
  | "cast5-128"
  | "serpent-128"
  | "serpent-192"
  | "serpent-256"
  | "twofish-128"
  | "twofish-192"
  | "twofish-256"
  /** @since 10.0 */
  | "sm4"
  /** Removed in QEMU 7.2. */
  | "des-rfb";

/** [QCryptoCipherAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoCipherAlgo) */
export type QCryptoCipherAlgoInput =
  | "aes-128"
  | "aes-192"
  | "aes-256"
  | "3des"
  | "cast5-128"
  | "serpent-128"
  | "serpent-192"
  | "serpent-256"
  | "twofish-128"
  | "twofish-192"
  | "twofish-256";

/** [QCryptoHashAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo) */
export type QCryptoHashAlgo =
  | "md5"
  | "sha1"
  | "sha224"
  | "sha256"
  | "sha384"
  | "sha512"
  | "ripemd160"
  /** @since 10.0 */
  | "sm3";

/** [QCryptoHashAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoHashAlgo) */
export type QCryptoHashAlgoInput = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | "ripemd160";

/** [QCryptoIVGenAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo) */
export type QCryptoIVGenAlgo = "plain" | "plain64" | "essiv";

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

/** [QemuTargetInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo) */
export interface QemuTargetInfo {
  arch: SysEmuTarget;
}

export interface RtcChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  offset: I["int64"];
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

/** [S390CpuState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.S390CpuState) */
export type S390CpuState = "uninitialized" | "stopped" | "check-stop" | "operating" | "load";

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

/** [SchemaInfoEnum](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum) */
export interface SchemaInfoEnum {
  /** @deprecated since QEMU 7.2 */
  values: string[];
}

/** [SetPasswordOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.SetPasswordOptions) */
export interface SetPasswordOptions {
  protocol: DisplayProtocol;
  password: string;
  connected?: SetPasswordAction | undefined;
}

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability) */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
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
}

/** [SevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo) */
export interface SevInfo {
  enabled: boolean;
  "api-major": number;
  "api-minor": number;
  "build-id": number;
  state: SevState;
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
export interface SocketAddress_Fd {
  type: "fd";
  str: string;
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
export interface SocketAddressInput_Fd {
  type: "fd";
  str: string;
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

/** [SocketAddressLegacyKind](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type SocketAddressLegacyKind = "inet" | "unix" | "vsock" | "fd";

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

/** [SshHostKeyHash](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash) */
export interface SshHostKeyHash {
  type: SshHostKeyCheckHashType;
  hash: string;
}

/** [StatusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo) */
export interface StatusInfo {
  running: boolean;
  status: RunState;
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
  | "xtensaeb"
  /** @since 7.2 */
  | "loongarch64"
  /** @since 11.1 */
  | "hexagon";

/** [TpmTypeOptionsKind](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type TpmTypeOptionsKind = "passthrough" | "emulator";

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
/** @deprecated since QEMU 7.2 */
export interface TransactionAction_DriveBackup extends DriveBackupWrapper {
  type: "drive-backup";
}

/**
 * [VfioUserServerProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.VfioUserServerProperties)
 * @since 7.2
 */
export interface VfioUserServerProperties {
  socket: SocketAddressInput;
  device: string;
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

export interface BlockLatencyHistogramSetArguments {
  id: string;
  boundaries?: readonly (number | bigint)[] | undefined;
  "boundaries-read"?: readonly (number | bigint)[] | undefined;
  "boundaries-write"?: readonly (number | bigint)[] | undefined;
  "boundaries-flush"?: readonly (number | bigint)[] | undefined;
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

export interface BlockdevChangeMediumArguments {
  /** @deprecated since QEMU 5.2 */
  device?: string | undefined;
  id?: string | undefined;
  filename: string;
  format?: string | undefined;
  "read-only-mode"?: BlockdevChangeReadOnlyMode | undefined;
}

export interface BlockdevCreateArguments {
  "job-id": string;
  options: BlockdevCreateOptions;
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

export interface CalcDirtyRateArguments {
  "calc-time": number | bigint;
}

export interface ChardevAddArguments {
  id: string;
  backend: ChardevBackend;
}

export interface ChardevChangeArguments {
  id: string;
  backend: ChardevBackend;
}

export interface DumpGuestMemoryArguments {
  paging: boolean;
  protocol: string;
  detach?: boolean | undefined;
  begin?: number | bigint | undefined;
  length?: number | bigint | undefined;
  format?: DumpGuestMemoryFormatInput | undefined;
}

export interface InputSendEventArguments {
  device?: string | undefined;
  head?: number | bigint | undefined;
  events: readonly InputEvent[];
}

export interface MigrateContinueArguments {
  state: MigrationStatusInput;
}

export interface MigrateIncomingArguments {
  uri: string;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatusInput[];
}

export interface MigrateArguments {
  uri: string;
  resume?: boolean | undefined;
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

export interface TransactionArguments {
  actions: readonly TransactionAction[];
  properties?: TransactionProperties | undefined;
}

export interface XBlockdevAmendArguments {
  "job-id": string;
  "node-name": string;
  options: BlockdevAmendOptions;
  force?: boolean | undefined;
}
