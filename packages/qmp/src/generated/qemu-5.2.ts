// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
import type { IntegerTypes, IntegerTypesByMode } from "@qemu-wire/wire";

import type {
  NoArguments,
  NoResult,
  Command,
  ACPIOSTInfo,
  AcpiDeviceOstEvent,
  AddfdInfo,
  AnnounceParameters,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockJobErrorEvent,
  BlockWriteThresholdEvent,
  BalloonInfo,
  BitmapSyncMode,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapSha256,
  BlockIOThrottle,
  BlockStatsSpecific_File,
  BlockStatsSpecific_Nvme,
  BlockStatsSpecificFile,
  BlockdevAioOptions,
  BlockdevAmendOptions_Luks,
  BlockdevAmendOptions_Qcow2,
  BlockdevCacheInfo,
  BlockdevChangeReadOnlyMode,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevDetectZeroesOptions,
  BlockdevOnError,
  BlockdevQcow2Encryption,
  BlockdevQcow2Version,
  BlockdevQcowEncryption,
  BlockdevSnapshot,
  BlockdevSnapshotInternal,
  BlockdevSnapshotSync,
  BlockdevVhdxSubformat,
  BlockdevVmdkAdapterType,
  BlockdevVmdkSubformat,
  BlockdevVpcSubformat,
  ColoExitEvent,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  CommandInfo,
  CommandLineOptionInfo,
  CurrentMachineParams,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DumpCompletedEvent,
  DirtyRateStatus,
  DisplayCurses,
  DisplayEGLHeadless,
  DisplayOptions_Base,
  DriveMirror,
  DumpQueryResult,
  FailoverNegotiatedEvent,
  FdsetInfo,
  GuidInfo,
  ImageInfoSpecificQCow2Encryption_Aes,
  InetSocketAddressBase,
  InputEvent_Rel,
  InputEvent_Abs,
  JobStatusChangeEvent,
  JobStatus,
  KeyValue_Number,
  MemoryFailureEvent,
  MigrationPassEvent,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryInfo,
  MirrorSyncMode,
  MouseInfo,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  Netdev_Nic,
  Netdev_Tap,
  Netdev_L2tpv3,
  Netdev_Socket,
  Netdev_Vde,
  Netdev_Bridge,
  Netdev_Hubport,
  Netdev_Netmap,
  Netdev_VhostUser,
  Netdev_None,
  NewImageMode,
  NumaOptions_Node,
  NumaOptions_Dist,
  NumaOptions_HmatLb,
  NumaOptions_HmatCache,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OnOffAuto,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PciInfo,
  PreallocMode,
  QAuthZListRule,
  QCryptoBlockCreateOptions_Qcow,
  QCryptoBlockInfo_Qcow,
  QCryptoBlockInfoLUKSSlot,
  QCryptoCipherMode,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2BitmapInfo,
  Qcow2CompressionType,
  Qcow2OverlapChecks,
  QuorumReadPattern,
  RbdAuthMode,
  ReplayInfo,
  ReplicationMode,
  ReplicationStatus,
  RockerOfDpaFlow,
  RockerOfDpaGroup,
  RockerPort,
  RockerSwitch,
  RxFilterInfo,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfo_Base,
  SchemaInfo_Builtin,
  SchemaInfo_Array,
  SchemaInfo_Object,
  SchemaInfo_Alternate,
  SchemaInfo_Command,
  SchemaInfo_Event,
  SnapshotInfo,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SpiceInfo,
  SshHostKeyCheck_Other,
  StrOrNull,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
  TransactionProperties,
  UnplugPrimaryEvent,
  UuidInfo,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VfioStats,
  VncInfo,
  VncInfo2,
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
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
} from "./qemu-11.1.js";

import type {
  BlkdebugInjectErrorOptions,
  ChardevBackend_File,
  ChardevBackend_Pipe,
  ChardevBackend_Null,
  ChardevBackend_Mux,
  ChardevBackend_Msmouse,
  ChardevBackend_Wctablet,
  ChardevBackend_Testdev,
  ChardevBackend_Stdio,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevSpiceChannel,
  ChardevSpicePort,
} from "./qemu-10.2.js";

import type {
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  KvmInfo,
  SevLaunchMeasureInfo,
  BlockdevMirrorArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
} from "./qemu-10.0.js";

import type {
  Audiodev_Base,
  Audiodev_None,
  Audiodev_Alsa,
  Audiodev_Coreaudio,
  Audiodev_Dsound,
  Audiodev_Jack,
  Audiodev_Oss,
  Audiodev_Pa,
  Audiodev_Spice,
  Audiodev_Wav,
  AudiodevGenericOptions,
  BlockIoErrorEvent,
  BlockDeviceStats,
  BlockJobInfo,
  BlockdevOptions_Base,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Vvfat,
  COLOStatus,
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Pty,
  ChardevBackend_Braille,
  ChardevBackend_Console,
  ChardevBackend_Memory,
  CompressionStats,
  CpuInfoS390,
  CpuModelExpansionInfo,
  DumpGuestMemoryCapability,
  MemUnplugErrorEvent,
  MigrationEvent,
  MachineInfo,
  MigrationStatus,
  MultiFDCompression,
  Netdev_User,
  QCryptoHashAlgorithm,
  QCryptoIVGenAlgorithm,
  RdmaGidStatusChangedEvent,
  SevInfo,
  SocketAddress_Fd,
  SocketAddressInput_Fd,
  SocketAddressLegacy_Fd,
  TraceEventInfo,
  BlockCommitArguments,
  BlockLatencyHistogramSetArguments,
  DumpGuestMemoryArguments,
  MigrateContinueArguments,
  MigrateIncomingArguments,
  MigrateArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
} from "./qemu-7.2.js";

export type {
  NoArguments,
  NoResult,
  Command,
  ACPIOSTInfo,
  ACPISlotType,
  AcpiDeviceOstEvent,
  Abort,
  AbortWrapper,
  AcpiTableOptions,
  ActionCompletionMode,
  AddfdInfo,
  AnnounceParameters,
  AudioFormat,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockJobErrorEvent,
  BlockWriteThresholdEvent,
  BalloonInfo,
  BiosAtaTranslation,
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
  BlockErrorAction,
  BlockExportOptionsNbdBase,
  BlockExportRemoveMode,
  BlockIOThrottle,
  BlockLatencyHistogramInfo,
  BlockMeasureInfo,
  BlockStatsSpecific_File,
  BlockStatsSpecific_Nvme,
  BlockStatsSpecificFile,
  BlockStatsSpecificNvme,
  BlockdevAioOptions,
  BlockdevAmendOptions_Luks,
  BlockdevAmendOptions_Qcow2,
  BlockdevAmendOptionsLUKS,
  BlockdevAmendOptionsQcow2,
  BlockdevCacheInfo,
  BlockdevCacheOptions,
  BlockdevChangeReadOnlyMode,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptionsCurlBase,
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
  COLOMessage,
  COLOMode,
  ColoExitEvent,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  CommandInfo,
  CommandLineOptionInfo,
  CommandLineParameterInfo,
  CommandLineParameterType,
  CurrentMachineParams,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DumpCompletedEvent,
  DataFormat,
  DirtyRateStatus,
  DisplayCurses,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayOptions_Base,
  DriveMirror,
  DummyForceArrays,
  DumpQueryResult,
  DumpStatus,
  FailoverNegotiatedEvent,
  FailoverStatus,
  FdsetFdInfo,
  FdsetInfo,
  FloppyDriveType,
  GuestPanicAction,
  GuestPanicInformation_HyperV,
  GuestPanicInformation_S390,
  GuestPanicInformationHyperV,
  GuestPanicInformationS390,
  GuidInfo,
  HmatCacheAssociativity,
  HmatCacheWritePolicy,
  HmatLBDataType,
  HmatLBMemoryHierarchy,
  ImageCheck,
  ImageInfoSpecificQCow2Encryption_Aes,
  ImageInfoSpecificQCow2EncryptionBase,
  InetSocketAddressBase,
  InputAxis,
  InputEvent_Rel,
  InputEvent_Abs,
  InputMoveEvent,
  InputMoveEventWrapper,
  IntWrapper,
  IoOperationType,
  IscsiHeaderDigest,
  IscsiTransport,
  JobStatusChangeEvent,
  JSONType,
  JobStatus,
  KeyValue_Number,
  KeyValueKind,
  LostTickPolicy,
  MemoryFailureEvent,
  MigrationPassEvent,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryFailureAction,
  MemoryFailureFlags,
  MemoryFailureRecipient,
  MemoryInfo,
  MirrorCopyMode,
  MirrorSyncMode,
  MonitorMode,
  MonitorOptions,
  MouseInfo,
  NFSServer,
  NFSTransport,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NetLegacyNicOptions,
  Netdev_Nic,
  Netdev_Tap,
  Netdev_L2tpv3,
  Netdev_Socket,
  Netdev_Vde,
  Netdev_Bridge,
  Netdev_Hubport,
  Netdev_Netmap,
  Netdev_VhostUser,
  Netdev_None,
  NetdevBridgeOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
  NetdevTapOptions,
  NetdevVdeOptions,
  NetdevVhostUserOptions,
  NetworkAddressFamily,
  NewImageMode,
  NumaDistOptions,
  NumaHmatCacheOptions,
  NumaHmatLBOptions,
  NumaNodeOptions,
  NumaOptions_Node,
  NumaOptions_Dist,
  NumaOptions_HmatLb,
  NumaOptions_HmatCache,
  NumaOptionsType,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OffAutoPCIBAR,
  OnOffAuto,
  OnOffSplit,
  PCDIMMDeviceInfo,
  PCDIMMDeviceInfoWrapper,
  PCIELinkWidth,
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
  PreallocMode,
  QAuthZListFormat,
  QAuthZListPolicy,
  QAuthZListRule,
  QCryptoBlockAmendOptions,
  QCryptoBlockAmendOptions_Luks,
  QCryptoBlockAmendOptions_Qcow,
  QCryptoBlockAmendOptionsLUKS,
  QCryptoBlockCreateOptions_Qcow,
  QCryptoBlockFormat,
  QCryptoBlockInfo_Qcow,
  QCryptoBlockInfoBase,
  QCryptoBlockInfoLUKSSlot,
  QCryptoBlockLUKSKeyslotState,
  QCryptoBlockOpenOptions,
  QCryptoBlockOpenOptions_Qcow,
  QCryptoBlockOpenOptions_Luks,
  QCryptoBlockOptionsBase,
  QCryptoBlockOptionsLUKS,
  QCryptoBlockOptionsQCow,
  QCryptoCipherMode,
  QCryptoSecretFormat,
  QCryptoTLSCredsEndpoint,
  QMPCapability,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  QapiErrorClass,
  Qcow2BitmapInfo,
  Qcow2BitmapInfoFlags,
  Qcow2CompressionType,
  Qcow2OverlapCheckFlags,
  Qcow2OverlapCheckMode,
  Qcow2OverlapChecks,
  QuorumOpType,
  QuorumReadPattern,
  RbdAuthMode,
  ReplayInfo,
  ReplayMode,
  ReplicationMode,
  ReplicationStatus,
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
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfo_Base,
  SchemaInfo_Builtin,
  SchemaInfo_Array,
  SchemaInfo_Object,
  SchemaInfo_Alternate,
  SchemaInfo_Command,
  SchemaInfo_Event,
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
  SnapshotInfo,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SocketAddressType,
  SpiceBasicInfo,
  SpiceChannel,
  SpiceInfo,
  SpiceQueryMouseMode,
  SpiceServerInfo,
  SshHostKeyCheck_Other,
  SshHostKeyCheckMode,
  StrOrNull,
  ThrottleLimits,
  TraceEventState,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
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
  X86CPUFeatureWordInfo,
  X86CPURegister32,
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
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
} from "./qemu-11.1.js";

export type {
  BlkdebugInjectErrorOptions,
  BlockdevOptionsCurlHttp,
  BlockdevOptionsCurlHttps,
  ChardevBackend_File,
  ChardevBackend_Pipe,
  ChardevBackend_Null,
  ChardevBackend_Mux,
  ChardevBackend_Msmouse,
  ChardevBackend_Wctablet,
  ChardevBackend_Testdev,
  ChardevBackend_Stdio,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevCommon,
  ChardevCommonWrapper,
  ChardevFile,
  ChardevFileWrapper,
  ChardevHostdev,
  ChardevHostdevWrapper,
  ChardevMux,
  ChardevMuxWrapper,
  ChardevRingbuf,
  ChardevRingbufWrapper,
  ChardevSpiceChannel,
  ChardevSpicePort,
  ChardevStdio,
  ChardevStdioWrapper,
  ChardevVC,
  ChardevVCWrapper,
} from "./qemu-10.2.js";

export type {
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelCompareResult,
  CpuModelExpansionType,
  CpuModelInfo,
  CpuModelInfoInput,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GuestPanicInformation,
  GuestPanicInformationType,
  KvmInfo,
  SevLaunchMeasureInfo,
  SevState,
  BlockdevMirrorArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
} from "./qemu-10.0.js";

export type {
  Audiodev_Base,
  Audiodev_None,
  Audiodev_Alsa,
  Audiodev_Coreaudio,
  Audiodev_Dsound,
  Audiodev_Jack,
  Audiodev_Oss,
  Audiodev_Pa,
  Audiodev_Spice,
  Audiodev_Wav,
  AudiodevAlsaOptions,
  AudiodevAlsaPerDirectionOptions,
  AudiodevCoreaudioOptions,
  AudiodevCoreaudioPerDirectionOptions,
  AudiodevDsoundOptions,
  AudiodevGenericOptions,
  AudiodevJackOptions,
  AudiodevJackPerDirectionOptions,
  AudiodevOssOptions,
  AudiodevOssPerDirectionOptions,
  AudiodevPaOptions,
  AudiodevPaPerDirectionOptions,
  AudiodevPerDirectionOptions,
  AudiodevWavOptions,
  BlockIoErrorEvent,
  BlockDeviceStats,
  BlockDeviceTimedStats,
  BlockJobInfo,
  BlockdevOptions_Base,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Vvfat,
  COLOStatus,
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Pty,
  ChardevBackend_Braille,
  ChardevBackend_Console,
  ChardevBackend_Memory,
  CompressionStats,
  CpuInfoS390,
  CpuModelExpansionInfo,
  CpuS390State,
  DumpGuestMemoryCapability,
  DumpGuestMemoryFormat,
  InputEventKind,
  JobVerb,
  MemUnplugErrorEvent,
  MigrationEvent,
  MachineInfo,
  MigrationStatus,
  MultiFDCompression,
  Netdev_User,
  NetdevUserOptions,
  PCIELinkSpeed,
  QCryptoHashAlgorithm,
  QCryptoIVGenAlgorithm,
  RdmaGidStatusChangedEvent,
  SevInfo,
  SocketAddress_Fd,
  SocketAddressInput_Fd,
  SocketAddressLegacy_Fd,
  String,
  StringWrapper,
  TraceEventInfo,
  BlockCommitArguments,
  BlockLatencyHistogramSetArguments,
  DumpGuestMemoryArguments,
  MigrateContinueArguments,
  MigrateIncomingArguments,
  MigrateArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
} from "./qemu-7.2.js";

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
  /** [block-job-complete](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-complete) */
  "block-job-complete": BlockJobCompleteArguments;
  /** [block-job-dismiss](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-dismiss) */
  "block-job-dismiss": BlockJobDismissArguments;
  /** [block-job-finalize](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-finalize) */
  "block-job-finalize": BlockJobFinalizeArguments;
  /** [block-job-pause](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-pause) */
  "block-job-pause": BlockJobPauseArguments;
  /** [block-job-resume](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-resume) */
  "block-job-resume": BlockJobResumeArguments;
  /** [block-job-set-speed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-job-set-speed) */
  "block-job-set-speed": BlockJobSetSpeedArguments;
  /** [block-latency-histogram-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.block-latency-histogram-set) */
  "block-latency-histogram-set": BlockLatencyHistogramSetArguments;
  /** [block-set-write-threshold](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-set-write-threshold) */
  "block-set-write-threshold": BlockSetWriteThresholdArguments;
  /** [block-stream](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.block-stream) */
  "block-stream": BlockStreamArguments;
  /** [block_passwd](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
  block_passwd: BlockPasswdArguments;
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
   * [change](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  change: ChangeArguments;
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
  /** [client_migrate_info](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.client_migrate_info) */
  client_migrate_info: ClientMigrateInfoArguments;
  /** [closefd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.closefd) */
  closefd: ClosefdArguments;
  /** [cont](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.cont) */
  cont: NoArguments;
  /** [device-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device-list-properties) */
  "device-list-properties": DeviceListPropertiesArguments;
  /** [device_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_add) */
  device_add: DeviceAddArguments;
  /** [device_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qdev.device_del) */
  device_del: DeviceDelArguments;
  /** [drive-backup](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-backup) */
  "drive-backup": DriveBackup;
  /** [drive-mirror](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.drive-mirror) */
  "drive-mirror": DriveMirror;
  /** [dump-guest-memory](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.dump-guest-memory) */
  "dump-guest-memory": DumpGuestMemoryArguments;
  /** [dump-skeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.dump-skeys) If `TARGET_S390X`. */
  "dump-skeys": DumpSkeysArguments;
  /** [eject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.eject) */
  eject: EjectArguments;
  /** [expire_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.expire_password) */
  expire_password: ExpirePasswordArguments;
  /** [getfd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd) */
  getfd: GetfdArguments;
  /** [human-monitor-command](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.human-monitor-command) */
  "human-monitor-command": HumanMonitorCommandArguments;
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
  /**
   * [migrate-set-cache-size](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "migrate-set-cache-size": MigrateSetCacheSizeArguments;
  /** [migrate-set-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-capabilities) */
  "migrate-set-capabilities": MigrateSetCapabilitiesArguments;
  /** [migrate-set-parameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-set-parameters) */
  "migrate-set-parameters": MigrateSetParameters;
  /** [migrate-start-postcopy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate-start-postcopy) */
  "migrate-start-postcopy": NoArguments;
  /** [migrate_cancel](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.migrate_cancel) */
  migrate_cancel: NoArguments;
  /**
   * [migrate_set_downtime](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  migrate_set_downtime: MigrateSetDowntimeArguments;
  /**
   * [migrate_set_speed](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  migrate_set_speed: MigrateSetSpeedArguments;
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
  "nbd-server-start": NbdServerStartArguments;
  /** [nbd-server-stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop) */
  "nbd-server-stop": NoArguments;
  /** [netdev_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add) */
  netdev_add: Netdev;
  /** [netdev_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del) */
  netdev_del: NetdevDelArguments;
  /** [object-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add) */
  "object-add": ObjectAddArguments;
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
  /** [qom-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties) */
  "qom-list-properties": QomListPropertiesArguments;
  /** [qom-list-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types) */
  "qom-list-types": QomListTypesArguments;
  /** [qom-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set) */
  "qom-set": QomSetArguments;
  /** [query-acpi-ospm-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status) */
  "query-acpi-ospm-status": NoArguments;
  /** [query-balloon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-balloon) */
  "query-balloon": NoArguments;
  /** [query-block](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.query-block) */
  "query-block": NoArguments;
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
  /** [query-colo-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-colo-status) */
  "query-colo-status": NoArguments;
  /** [query-command-line-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-command-line-options) */
  "query-command-line-options": QueryCommandLineOptionsArguments;
  /** [query-commands](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands) */
  "query-commands": NoArguments;
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-definitions) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS`. */
  "query-cpu-definitions": NoArguments;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-baseline) If `TARGET_S390X`. */
  "query-cpu-model-baseline": QueryCpuModelBaselineArguments;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-comparison) If `TARGET_S390X`. */
  "query-cpu-model-comparison": QueryCpuModelComparisonArguments;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-expansion) If `TARGET_S390X || TARGET_I386 || TARGET_ARM`. */
  "query-cpu-model-expansion": QueryCpuModelExpansionArguments;
  /**
   * [query-cpus](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-cpus": NoArguments;
  /** [query-cpus-fast](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-cpus-fast) */
  "query-cpus-fast": NoArguments;
  /** [query-current-machine](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-current-machine) */
  "query-current-machine": NoArguments;
  /** [query-dirty-rate](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.query-dirty-rate) */
  "query-dirty-rate": NoArguments;
  /** [query-display-options](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-display-options) */
  "query-display-options": NoArguments;
  /** [query-dump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump) */
  "query-dump": NoArguments;
  /** [query-dump-guest-memory-capability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-dump.query-dump-guest-memory-capability) */
  "query-dump-guest-memory-capability": NoArguments;
  /**
   * [query-events](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-events": NoArguments;
  /** [query-fdsets](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-fdsets) */
  "query-fdsets": NoArguments;
  /** [query-gic-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-gic-capabilities) If `TARGET_ARM`. */
  "query-gic-capabilities": NoArguments;
  /** [query-hotpluggable-cpus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-hotpluggable-cpus) */
  "query-hotpluggable-cpus": NoArguments;
  /** [query-iothreads](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.query-iothreads) */
  "query-iothreads": NoArguments;
  /** [query-jobs](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs) */
  "query-jobs": NoArguments;
  /** [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-kvm) */
  "query-kvm": NoArguments;
  /** [query-machines](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-machines) */
  "query-machines": NoArguments;
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
  /**
   * [query-migrate-cache-size](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-migrate-cache-size": NoArguments;
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
  /** [query-sev](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev) If `TARGET_I386`. */
  "query-sev": NoArguments;
  /** [query-sev-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-capabilities) If `TARGET_I386`. */
  "query-sev-capabilities": NoArguments;
  /** [query-sev-launch-measure](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-launch-measure) If `TARGET_I386`. */
  "query-sev-launch-measure": NoArguments;
  /** [query-spice](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.query-spice) If `CONFIG_SPICE`. */
  "query-spice": NoArguments;
  /** [query-status](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status) */
  "query-status": NoArguments;
  /** [query-target](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-target) */
  "query-target": NoArguments;
  /** [query-tpm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm) */
  "query-tpm": NoArguments;
  /** [query-tpm-models](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models) */
  "query-tpm-models": NoArguments;
  /** [query-tpm-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types) */
  "query-tpm-types": NoArguments;
  /** [query-uuid](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-uuid) */
  "query-uuid": NoArguments;
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
  /** [ringbuf-read](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read) */
  "ringbuf-read": RingbufReadArguments;
  /** [ringbuf-write](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write) */
  "ringbuf-write": RingbufWriteArguments;
  /** [rtc-reset-reinjection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.rtc-reset-reinjection) If `TARGET_I386`. */
  "rtc-reset-reinjection": NoArguments;
  /** [screendump](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.screendump) */
  screendump: ScreendumpArguments;
  /** [send-key](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.send-key) */
  "send-key": SendKeyArguments;
  /** [set-numa-node](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.set-numa-node) */
  "set-numa-node": NumaOptions;
  /** [set_link](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.set_link) */
  set_link: SetLinkArguments;
  /** [set_password](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ui.set_password) */
  set_password: SetPasswordArguments;
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
  /** [x-blockdev-amend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend) */
  "x-blockdev-amend": XBlockdevAmendArguments;
  /** [x-blockdev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change) */
  "x-blockdev-change": XBlockdevChangeArguments;
  /** [x-blockdev-reopen](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
  "x-blockdev-reopen": BlockdevOptions;
  /** [x-blockdev-set-iothread](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread) */
  "x-blockdev-set-iothread": XBlockdevSetIothreadArguments;
  /** [x-colo-lost-heartbeat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat) */
  "x-colo-lost-heartbeat": NoArguments;
  /** [x-debug-block-dirty-bitmap-sha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256) */
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmap;
  /** [x-debug-query-block-graph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph) */
  "x-debug-query-block-graph": NoArguments;
  /** [x-exit-preconfig](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig) */
  "x-exit-preconfig": NoArguments;
  /** [xen-colo-do-checkpoint](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-colo-do-checkpoint) If `CONFIG_REPLICATION`. */
  "xen-colo-do-checkpoint": NoArguments;
  /** [xen-load-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-load-devices-state) */
  "xen-load-devices-state": XenLoadDevicesStateArguments;
  /** [xen-save-devices-state](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-save-devices-state) */
  "xen-save-devices-state": XenSaveDevicesStateArguments;
  /** [xen-set-global-dirty-log](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-global-dirty-log) */
  "xen-set-global-dirty-log": XenSetGlobalDirtyLogArguments;
  /** [xen-set-replication](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.xen-set-replication) If `CONFIG_REPLICATION`. */
  "xen-set-replication": XenSetReplicationArguments;
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
  "block-job-complete": NoResult;
  "block-job-dismiss": NoResult;
  "block-job-finalize": NoResult;
  "block-job-pause": NoResult;
  "block-job-resume": NoResult;
  "block-job-set-speed": NoResult;
  "block-latency-histogram-set": NoResult;
  "block-set-write-threshold": NoResult;
  "block-stream": NoResult;
  block_passwd: NoResult;
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
  "blockdev-snapshot": NoResult;
  "blockdev-snapshot-delete-internal-sync": SnapshotInfo<I>;
  "blockdev-snapshot-internal-sync": NoResult;
  "blockdev-snapshot-sync": NoResult;
  "calc-dirty-rate": NoResult;
  change: NoResult;
  "change-backing-file": NoResult;
  "change-vnc-password": NoResult;
  "chardev-add": ChardevReturn;
  "chardev-change": ChardevReturn;
  "chardev-remove": NoResult;
  "chardev-send-break": NoResult;
  client_migrate_info: NoResult;
  closefd: NoResult;
  cont: NoResult;
  "device-list-properties": ObjectPropertyInfo[];
  device_add: NoResult;
  device_del: NoResult;
  "drive-backup": NoResult;
  "drive-mirror": NoResult;
  "dump-guest-memory": NoResult;
  "dump-skeys": NoResult;
  eject: NoResult;
  expire_password: NoResult;
  getfd: NoResult;
  "human-monitor-command": string;
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
  "migrate-set-cache-size": NoResult;
  "migrate-set-capabilities": NoResult;
  "migrate-set-parameters": NoResult;
  "migrate-start-postcopy": NoResult;
  migrate_cancel: NoResult;
  migrate_set_downtime: NoResult;
  migrate_set_speed: NoResult;
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
  "qom-list-properties": ObjectPropertyInfo[];
  "qom-list-types": ObjectTypeInfo[];
  "qom-set": NoResult;
  "query-acpi-ospm-status": ACPIOSTInfo<I>[];
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
  "query-cpus": CpuInfo<I>[];
  "query-cpus-fast": CpuInfoFast<I>[];
  "query-current-machine": CurrentMachineParams;
  "query-dirty-rate": DirtyRateInfo<I>;
  "query-display-options": DisplayOptions;
  "query-dump": DumpQueryResult<I>;
  "query-dump-guest-memory-capability": DumpGuestMemoryCapability;
  "query-events": EventInfo[];
  "query-fdsets": FdsetInfo<I>[];
  "query-gic-capabilities": GICCapability<I>[];
  "query-hotpluggable-cpus": HotpluggableCPU<I>[];
  "query-iothreads": IOThreadInfo<I>[];
  "query-jobs": JobInfo<I>[];
  "query-kvm": KvmInfo;
  "query-machines": MachineInfo<I>[];
  "query-memdev": Memdev<I>[];
  "query-memory-devices": MemoryDeviceInfo<I>[];
  "query-memory-size-summary": MemoryInfo<I>;
  "query-mice": MouseInfo<I>[];
  "query-migrate": MigrationInfo<I>;
  "query-migrate-cache-size": I["wide"];
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
  "query-sev": SevInfo;
  "query-sev-capabilities": SevCapability<I>;
  "query-sev-launch-measure": SevLaunchMeasureInfo;
  "query-spice": SpiceInfo<I>;
  "query-status": StatusInfo;
  "query-target": TargetInfo;
  "query-tpm": TPMInfo[];
  "query-tpm-models": TpmModel[];
  "query-tpm-types": TpmType[];
  "query-uuid": UuidInfo;
  "query-version": VersionInfo<I>;
  "query-vm-generation-id": GuidInfo;
  "query-vnc": VncInfo;
  "query-vnc-servers": VncInfo2[];
  "query-xen-replication-status": ReplicationStatus;
  quit: NoResult;
  "remove-fd": NoResult;
  "replay-break": NoResult;
  "replay-delete-break": NoResult;
  "replay-seek": NoResult;
  "ringbuf-read": string;
  "ringbuf-write": NoResult;
  "rtc-reset-reinjection": NoResult;
  screendump: NoResult;
  "send-key": NoResult;
  "set-numa-node": NoResult;
  set_link: NoResult;
  set_password: NoResult;
  stop: NoResult;
  system_powerdown: NoResult;
  system_reset: NoResult;
  system_wakeup: NoResult;
  "trace-event-get-state": TraceEventInfo[];
  "trace-event-set-state": NoResult;
  transaction: NoResult;
  "watchdog-set-action": NoResult;
  "x-blockdev-amend": NoResult;
  "x-blockdev-change": NoResult;
  "x-blockdev-reopen": NoResult;
  "x-blockdev-set-iothread": NoResult;
  "x-colo-lost-heartbeat": NoResult;
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmapSha256;
  "x-debug-query-block-graph": XDbgBlockGraph<I>;
  "x-exit-preconfig": NoResult;
  "xen-colo-do-checkpoint": NoResult;
  "xen-load-devices-state": NoResult;
  "xen-save-devices-state": NoResult;
  "xen-set-global-dirty-log": NoResult;
  "xen-set-replication": NoResult;
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

/** The commands that start a job: those that take a `job-id`. */
export type JobCommand =
  | "block-commit"
  | "block-stream"
  | "blockdev-backup"
  | "blockdev-create"
  | "blockdev-mirror"
  | "drive-backup"
  | "drive-mirror"
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

export interface Audiodev_Sdl extends Audiodev_Base, AudiodevGenericOptions {
  driver: "sdl";
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

/** [BlockExportOptionsVhostUserBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk) */
export interface BlockExportOptionsVhostUserBlk {
  addr: SocketAddressInput;
  "logical-block-size"?: number | bigint | undefined;
  "num-queues"?: number | undefined;
}

/** [BlockExportType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-export.BlockExportType) */
export type BlockExportType = "nbd" | "vhost-user-blk";

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

export interface BlockStatsSpecific_HostDevice<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends BlockStatsSpecificFile<I> {
  driver: "host_device";
}

export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat";
}

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;

export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat";
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

/** Removed in QEMU 11.1. */
export interface BlockdevCreateOptions_Gluster extends BlockdevCreateOptionsGluster {
  driver: "gluster";
}

export interface BlockdevCreateOptions_Luks extends BlockdevCreateOptionsLUKS {
  driver: "luks";
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

export interface BlockdevOptions_Luks extends BlockdevOptions_Base, BlockdevOptionsLUKS {
  driver: "luks";
}

export interface BlockdevOptions_Nbd extends BlockdevOptions_Base, BlockdevOptionsNbd {
  driver: "nbd";
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

export interface ChardevBackend_Socket extends ChardevSocketWrapper {
  type: "socket";
}

export interface ChardevBackend_Udp extends ChardevUdpWrapper {
  type: "udp";
}

/** If `CONFIG_SPICE`. */
export interface ChardevBackend_Spicevmc extends ChardevSpiceChannelWrapper {
  type: "spicevmc";
}

/** If `CONFIG_SPICE`. */
export interface ChardevBackend_Spiceport extends ChardevSpicePortWrapper {
  type: "spiceport";
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

/** [ChardevSpiceChannelWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpiceChannelWrapper) */
export interface ChardevSpiceChannelWrapper {
  data: ChardevSpiceChannel;
}

/** [ChardevSpicePortWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevSpicePortWrapper) */
export interface ChardevSpicePortWrapper {
  data: ChardevSpicePort;
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

/** [DirtyBitmapStatus](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type DirtyBitmapStatus = "active" | "disabled" | "frozen" | "locked" | "inconsistent";

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
  | DisplayOptions_EglHeadless
  | DisplayOptions_Curses
  | DisplayOptions_Other;

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

/** [EventInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface EventInfo {
  name: string;
}

/** [GrabToggleKeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.GrabToggleKeys) */
export type GrabToggleKeys = "ctrl-ctrl" | "alt-alt" | "shift-shift" | "meta-meta" | "scrolllock" | "ctrl-scrolllock";

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

/** [InputKeyEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEvent) */
export interface InputKeyEvent {
  key: KeyValue;
  down: boolean;
}

/** [InputKeyEventWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputKeyEventWrapper) */
export interface InputKeyEventWrapper {
  data: InputKeyEvent;
}

/** [JobInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-job.JobInfo) */
export interface JobInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  type: JobType;
  status: JobStatus;
  "current-progress": I["int64"];
  "total-progress": I["int64"];
  error?: string;
}

/** [JobType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobType) */
export type JobType = "commit" | "stream" | "mirror" | "backup" | "create" | "amend";

/** [KeyValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue) */
export type KeyValue = KeyValue_Number | KeyValue_Qcode;

export interface KeyValue_Qcode extends QKeyCodeWrapper {
  type: "qcode";
}

export interface MemoryDeviceSizeChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
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

/** [MemoryDeviceInfoKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind) */
export type MemoryDeviceInfoKind = "dimm" | "nvdimm" | "virtio-pmem" | "virtio-mem";

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

export interface Netdev_VhostVdpa extends NetdevVhostVDPAOptions {
  type: "vhost-vdpa";
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

export interface NumaOptions_Cpu extends NumaCpuOptions {
  type: "cpu";
}

/** [QAuthZListRuleListHack](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface QAuthZListRuleListHack {
  unused: readonly QAuthZListRule[];
}

/** [QCryptoBlockCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions) */
export type QCryptoBlockCreateOptions = QCryptoBlockCreateOptions_Qcow | QCryptoBlockCreateOptions_Luks;

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

/** [QCryptoBlockInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo) */
export type QCryptoBlockInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> = QCryptoBlockInfo_Luks<I> | QCryptoBlockInfo_Qcow;

export interface QCryptoBlockInfo_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends QCryptoBlockInfoLUKS<I> {
  format: "luks";
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

/** [QCryptoBlockInfoLUKSWrapper](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface QCryptoBlockInfoLUKSWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: QCryptoBlockInfoLUKS<I>;
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

export interface ResetEvent {
  guest: boolean;
  reason: ShutdownCause;
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

export interface ShutdownEvent {
  guest: boolean;
  reason: ShutdownCause;
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

export interface SchemaInfo_Enum extends SchemaInfo_Base, SchemaInfoEnum {
  "meta-type": "enum";
}

/** [SchemaInfoEnum](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum) */
export interface SchemaInfoEnum {
  values: string[];
}

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevCapability) If `TARGET_I386`. */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
}

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

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddress = SocketAddress_Inet | SocketAddress_Unix | SocketAddress_Vsock | SocketAddress_Fd;

export interface SocketAddress_Inet extends InetSocketAddress {
  type: "inet";
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

/** [SocketAddressLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy) */
export type SocketAddressLegacy =
  | SocketAddressLegacy_Inet
  | SocketAddressLegacy_Unix
  | SocketAddressLegacy_Vsock
  | SocketAddressLegacy_Fd;

export interface SocketAddressLegacy_Inet extends InetSocketAddressWrapper {
  type: "inet";
}

/** [SocketAddressLegacyKind](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export type SocketAddressLegacyKind = "inet" | "unix" | "vsock" | "fd";

/** [SshHostKeyCheck](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck) */
export type SshHostKeyCheck = SshHostKeyCheck_Hash | SshHostKeyCheck_Other;

export interface SshHostKeyCheck_Hash extends SshHostKeyHash {
  mode: "hash";
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
  /** Removed in QEMU 10.0. */
  singlestep: boolean;
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

export interface TransactionAction_BlockDirtyBitmapMerge extends BlockDirtyBitmapMergeWrapper {
  type: "block-dirty-bitmap-merge";
}

export interface TransactionAction_BlockdevBackup extends BlockdevBackupWrapper {
  type: "blockdev-backup";
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

export interface CalcDirtyRateArguments {
  "calc-time": number | bigint;
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

export interface ExpirePasswordArguments {
  protocol: string;
  time: string;
}

export interface InputSendEventArguments {
  device?: string | undefined;
  head?: number | bigint | undefined;
  events: readonly InputEvent[];
}

export interface MigrateSetCacheSizeArguments {
  value: number | bigint;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatus[];
}

export interface MigrateSetDowntimeArguments {
  value: number;
}

export interface MigrateSetSpeedArguments {
  value: number | bigint;
}

export interface NbdServerStartArguments {
  addr: SocketAddressLegacy;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
}

export interface ObjectAddArguments {
  "qom-type": string;
  id: string;
  props?: unknown;
  [member: string]: unknown;
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

export interface SetPasswordArguments {
  protocol: string;
  password: string;
  connected?: string | undefined;
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
