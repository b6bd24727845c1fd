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
  AudioFormat,
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
  BitmapMigrationNodeAlias,
  BitmapMigrationNodeAliasInput,
  BitmapSyncMode,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapMerge,
  BlockDirtyBitmapSha256,
  BlockDirtyInfo,
  BlockErrorAction,
  BlockExportInfo,
  BlockExportOptionsFuse,
  BlockExportOptionsNbd,
  BlockExportOptionsVduseBlk,
  BlockIOThrottle,
  BlockLatencyHistogramInfo,
  BlockPermission,
  BlockStatsSpecific_File,
  BlockStatsSpecific_Nvme,
  BlockStatsSpecific_HostDevice,
  BlockdevAmendOptions_Luks,
  BlockdevAmendOptions_Qcow2,
  BlockdevCacheInfo,
  BlockdevCacheOptions,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptions_Other,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsFile,
  BlockdevOptionsIoUring,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsNvmeIoUring,
  BlockdevOptionsVVFAT,
  BlockdevOptionsVirtioBlkVfioPci,
  BlockdevOptionsVirtioBlkVhostUser,
  BlockdevOptionsVirtioBlkVhostVdpa,
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
  COLOExitReason,
  COLOMode,
  ColoExitEvent,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  CommandInfo,
  CommandLineOptionInfo,
  CurrentMachineParams,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DeviceUnplugGuestErrorEvent,
  DumpCompletedEvent,
  DirtyLimitInfo,
  DirtyRateMeasureMode,
  DirtyRateStatus,
  DirtyRateVcpu,
  DisplayEGLHeadless,
  DisplayOptions_Base,
  DisplayOptions_Sdl,
  DisplayOptions_Curses,
  DisplayOptions_Dbus,
  DisplayOptions_Other,
  DisplayReloadOptions,
  DriveMirror,
  DumpQueryResult,
  ExpirePasswordOptions,
  FailoverNegotiatedEvent,
  FdsetInfo,
  GrabToggleKeys,
  GuidInfo,
  HostMemPolicy,
  HumanReadableText,
  ImageInfoSpecificQCow2Encryption_Aes,
  InetSocketAddressBase,
  InputEvent_Rel,
  InputEvent_Abs,
  IoOperationType,
  JobStatusChangeEvent,
  JobInfo,
  JobStatus,
  KeyValue_Number,
  MemoryDeviceSizeChangeEvent,
  MemoryFailureEvent,
  MigrationPassEvent,
  Memdev,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryDeviceInfo_SgxEpc,
  MemoryInfo,
  MirrorSyncMode,
  MouseInfo,
  NetdevStreamDisconnectedEvent,
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
  Netdev_VhostVdpa,
  Netdev_VmnetHost,
  Netdev_VmnetShared,
  Netdev_VmnetBridged,
  Netdev_None,
  NewImageMode,
  NumaOptions_Node,
  NumaOptions_Dist,
  NumaOptions_HmatLb,
  NumaOptions_HmatCache,
  ObjectOptions_AuthzList,
  ObjectOptions_AuthzListfile,
  ObjectOptions_AuthzPam,
  ObjectOptions_AuthzSimple,
  ObjectOptions_ColoCompare,
  ObjectOptions_DbusVmstate,
  ObjectOptions_FilterBuffer,
  ObjectOptions_FilterDump,
  ObjectOptions_FilterMirror,
  ObjectOptions_FilterRedirector,
  ObjectOptions_FilterReplay,
  ObjectOptions_FilterRewriter,
  ObjectOptions_InputBarrier,
  ObjectOptions_MainLoop,
  ObjectOptions_MemoryBackendRam,
  ObjectOptions_Qtest,
  ObjectOptions_RngBuiltin,
  ObjectOptions_RngEgd,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_Other,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OnCbwError,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PciInfo,
  PreallocMode,
  QCryptoBlockCreateOptions_Qcow,
  QCryptoBlockInfo_Qcow,
  QCryptoBlockInfoLUKSSlot,
  QCryptoCipherMode,
  QCryptoSecretFormat,
  QCryptoTLSCredsEndpoint,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2BitmapInfo,
  Qcow2CompressionType,
  Qcow2OverlapChecks,
  QuorumReadPattern,
  ResetEvent,
  RtcChangeEvent,
  RbdAuthMode,
  RbdEncryptionOptionsLUKS,
  RbdEncryptionOptionsLUKS2,
  ReplayInfo,
  ReplicationMode,
  ReplicationStatus,
  RockerOfDpaFlow,
  RockerOfDpaGroup,
  RockerPort,
  RockerSwitch,
  RunState,
  RxFilterInfo,
  ShutdownEvent,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfo,
  SetPasswordOptions,
  SnapshotInfo,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SpiceInfo,
  Stats,
  StatsSchemaValue,
  StatsVCPUFilter,
  StrOrNull,
  TPMInfo,
  TpmModel,
  TpmType,
  TraceEventState,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockDirtyBitmapMerge,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
  TransactionProperties,
  UnplugPrimaryEvent,
  UuidInfo,
  VfuClientHangupEvent,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VfioStats,
  VirtQueueStatus,
  VirtioInfo,
  VirtioQueueElement,
  VncInfo,
  VncInfo2,
  WatchdogEvent,
  XBZRLECacheStats,
  XDbgBlockGraph,
  YankInstance,
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
  BlockdevChangeMediumArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  CancelVcpuDirtyLimitArguments,
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
  DumpdtbArguments,
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
  QuerySevAttestationReportArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  ScreendumpArguments,
  SetActionArguments,
  SetVcpuDirtyLimitArguments,
  SetLinkArguments,
  SevInjectLaunchSecretArguments,
  SnapshotDeleteArguments,
  SnapshotLoadArguments,
  SnapshotSaveArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XQueryVirtioQueueElementArguments,
  XQueryVirtioQueueStatusArguments,
  XQueryVirtioStatusArguments,
  XQueryVirtioVhostQueueStatusArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
  YankArguments,
} from "./qemu-11.1.js";

import type {
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
  ChardevBackend_Spicevmc,
  ChardevBackend_Spiceport,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevBackend_QemuVdagent,
  ChardevBackend_Dbus,
  ChardevCommonWrapper,
  ChardevHostdevWrapper,
  ChardevRingbufWrapper,
  IOThreadInfo,
  ObjectOptions_Iothread,
  VirtVhostQueueStatus,
} from "./qemu-10.2.js";

import type {
  BlockdevCreateOptions_Ssh,
  BlockdevOptionsSsh,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelInfo,
  DisplayOptions_Gtk,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  KvmInfo,
  SGXEPCSection,
  SevAttestationReport,
  SevCapability,
  SevLaunchMeasureInfo,
  SevState,
  SocketAddress_Inet,
  SocketAddressInput_Inet,
  SocketAddressLegacy_Inet,
  VirtioStatus,
  BlockdevMirrorArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
} from "./qemu-10.0.js";

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
  BiosAtaTranslation,
  BitmapMigrationBitmapAlias,
  BitmapMigrationBitmapAliasInput,
  BitmapMigrationBitmapAliasTransform,
  BitmapMigrationBitmapAliasTransformInput,
  BitmapMigrationNodeAlias,
  BitmapMigrationNodeAliasInput,
  BitmapSyncMode,
  BlkdebugEvent,
  BlkdebugIOType,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapAddWrapper,
  BlockDirtyBitmapMerge,
  BlockDirtyBitmapMergeWrapper,
  BlockDirtyBitmapOrStr,
  BlockDirtyBitmapSha256,
  BlockDirtyBitmapWrapper,
  BlockDirtyInfo,
  BlockErrorAction,
  BlockExportInfo,
  BlockExportOptionsFuse,
  BlockExportOptionsNbd,
  BlockExportOptionsNbdBase,
  BlockExportOptionsVduseBlk,
  BlockExportRemoveMode,
  BlockExportType,
  BlockIOThrottle,
  BlockLatencyHistogramInfo,
  BlockMeasureInfo,
  BlockPermission,
  BlockStatsSpecific_File,
  BlockStatsSpecific_Nvme,
  BlockStatsSpecific_HostDevice,
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
  BlockdevCreateOptions_Other,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptionsCurlBase,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsFile,
  BlockdevOptionsIoUring,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsNvmeIoUring,
  BlockdevOptionsVVFAT,
  BlockdevOptionsVirtioBlkVfioPci,
  BlockdevOptionsVirtioBlkVhostUser,
  BlockdevOptionsVirtioBlkVhostVdpa,
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
  BootConfiguration,
  COLOExitReason,
  COLOMessage,
  COLOMode,
  ColoExitEvent,
  CXLFMWProperties,
  CXLFixedMemoryWindowOptions,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  ColoCompareProperties,
  CommandInfo,
  CommandLineOptionInfo,
  CommandLineParameterInfo,
  CommandLineParameterType,
  CompatPolicy,
  CompatPolicyInput,
  CompatPolicyOutput,
  CurrentMachineParams,
  DBusVMStateProperties,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DeviceUnplugGuestErrorEvent,
  DumpCompletedEvent,
  DataFormat,
  DirtyLimitInfo,
  DirtyRateMeasureMode,
  DirtyRateStatus,
  DirtyRateVcpu,
  DisplayCurses,
  DisplayDBus,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayOptions_Base,
  DisplayOptions_Sdl,
  DisplayOptions_Curses,
  DisplayOptions_Dbus,
  DisplayOptions_Other,
  DisplayProtocol,
  DisplayReloadOptions,
  DisplayReloadOptions_Vnc,
  DisplayReloadOptionsVNC,
  DisplayReloadType,
  DisplaySDL,
  DisplayUpdateType,
  DriveMirror,
  DummyForceArrays,
  DumpQueryResult,
  DumpStatus,
  EventLoopBaseProperties,
  ExpirePasswordOptions,
  ExpirePasswordOptions_Vnc,
  ExpirePasswordOptions_Spice,
  ExpirePasswordOptionsVnc,
  FailoverNegotiatedEvent,
  FailoverStatus,
  FdsetFdInfo,
  FdsetInfo,
  FilterBufferProperties,
  FilterDumpProperties,
  FilterMirrorProperties,
  FilterRedirectorProperties,
  FilterRewriterProperties,
  FloppyDriveType,
  FuseExportAllowOther,
  GrabToggleKeys,
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
  HostMemPolicy,
  HotKeyMod,
  HumanReadableText,
  ImageCheck,
  ImageFormat,
  ImageInfoSpecificQCow2Encryption_Aes,
  ImageInfoSpecificQCow2EncryptionBase,
  InetSocketAddressBase,
  InputAxis,
  InputBarrierProperties,
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
  JobInfo,
  JobStatus,
  JobType,
  KeyValue_Number,
  KeyValueKind,
  LostTickPolicy,
  MemoryDeviceSizeChangeEvent,
  MemoryFailureEvent,
  MigrationPassEvent,
  MainLoopProperties,
  Memdev,
  MemoryBackendProperties,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryDeviceInfo_SgxEpc,
  MemoryFailureAction,
  MemoryFailureFlags,
  MemoryFailureRecipient,
  MemoryInfo,
  MemorySizeConfiguration,
  MirrorCopyMode,
  MirrorSyncMode,
  MonitorMode,
  MonitorOptions,
  MouseInfo,
  NetdevStreamDisconnectedEvent,
  NFSServer,
  NFSTransport,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NetFilterDirection,
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
  Netdev_VhostVdpa,
  Netdev_VmnetHost,
  Netdev_VmnetShared,
  Netdev_VmnetBridged,
  Netdev_None,
  NetdevBridgeOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
  NetdevTapOptions,
  NetdevVdeOptions,
  NetdevVhostUserOptions,
  NetdevVhostVDPAOptions,
  NetdevVmnetBridgedOptions,
  NetdevVmnetHostOptions,
  NetdevVmnetSharedOptions,
  NetfilterInsert,
  NetfilterProperties,
  NetworkAddressFamily,
  NewImageMode,
  NotifyVmexitOption,
  NumaDistOptions,
  NumaHmatCacheOptions,
  NumaHmatLBOptions,
  NumaNodeOptions,
  NumaOptions_Node,
  NumaOptions_Dist,
  NumaOptions_HmatLb,
  NumaOptions_HmatCache,
  NumaOptionsType,
  ObjectOptions_AuthzList,
  ObjectOptions_AuthzListfile,
  ObjectOptions_AuthzPam,
  ObjectOptions_AuthzSimple,
  ObjectOptions_ColoCompare,
  ObjectOptions_DbusVmstate,
  ObjectOptions_FilterBuffer,
  ObjectOptions_FilterDump,
  ObjectOptions_FilterMirror,
  ObjectOptions_FilterRedirector,
  ObjectOptions_FilterReplay,
  ObjectOptions_FilterRewriter,
  ObjectOptions_InputBarrier,
  ObjectOptions_MainLoop,
  ObjectOptions_MemoryBackendRam,
  ObjectOptions_Qtest,
  ObjectOptions_RngBuiltin,
  ObjectOptions_RngEgd,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_Other,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OffAutoPCIBAR,
  OnCbwError,
  OnOffAuto,
  OnOffSplit,
  PCDIMMDeviceInfo,
  PCDIMMDeviceInfoWrapper,
  PCIELinkWidth,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PanicAction,
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
  QCryptoAkCipherKeyType,
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
  QtestProperties,
  QuorumOpType,
  QuorumReadPattern,
  ResetEvent,
  RtcChangeEvent,
  RbdAuthMode,
  RbdEncryptionOptionsLUKS,
  RbdEncryptionOptionsLUKS2,
  RbdEncryptionOptionsLUKSBase,
  RebootAction,
  RemoteObjectProperties,
  ReplayInfo,
  ReplayMode,
  ReplicationMode,
  ReplicationStatus,
  RngEgdProperties,
  RngProperties,
  RockerOfDpaFlow,
  RockerOfDpaFlowAction,
  RockerOfDpaFlowKey,
  RockerOfDpaFlowMask,
  RockerOfDpaGroup,
  RockerPort,
  RockerPortAutoneg,
  RockerPortDuplex,
  RockerSwitch,
  RunState,
  RxFilterInfo,
  RxState,
  S390CrashReason,
  ShutdownEvent,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfo,
  SchemaInfo_Base,
  SchemaInfo_Builtin,
  SchemaInfo_Enum,
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
  SchemaInfoEnum,
  SchemaInfoEnumMember,
  SchemaInfoEvent,
  SchemaInfoObject,
  SchemaInfoObjectMember,
  SchemaInfoObjectVariant,
  SchemaMetaType,
  SetPasswordAction,
  SetPasswordOptions,
  SetPasswordOptions_Vnc,
  SetPasswordOptions_Spice,
  SetPasswordOptionsVnc,
  SgxEPC,
  SgxEPCDeviceInfo,
  SgxEPCDeviceInfoWrapper,
  SgxEPCProperties,
  ShutdownAction,
  ShutdownCause,
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
  SshHostKeyCheck,
  SshHostKeyCheck_Hash,
  SshHostKeyCheck_Other,
  SshHostKeyCheckHashType,
  SshHostKeyCheckMode,
  SshHostKeyHash,
  Stats,
  StatsSchemaValue,
  StatsType,
  StatsUnit,
  StatsVCPUFilter,
  StatsValue,
  StrOrNull,
  TPMEmulatorOptions,
  TPMEmulatorOptionsWrapper,
  TPMInfo,
  TPMPassthroughOptions,
  TPMPassthroughOptionsWrapper,
  ThreadContextProperties,
  ThrottleGroupProperties,
  ThrottleLimits,
  TlsCredsProperties,
  TpmModel,
  TpmType,
  TpmTypeOptions,
  TpmTypeOptions_Passthrough,
  TpmTypeOptions_Emulator,
  TraceEventState,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockDirtyBitmapMerge,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
  TransactionActionKind,
  TransactionProperties,
  UnplugPrimaryEvent,
  UnixSocketAddress,
  UnixSocketAddressInput,
  UnixSocketAddressWrapper,
  UuidInfo,
  VfuClientHangupEvent,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VersionTriple,
  VfioStats,
  VhostDeviceProtocols,
  VirtQueueStatus,
  VirtioDeviceStatus,
  VirtioInfo,
  VirtioMEMDeviceInfo,
  VirtioMEMDeviceInfoWrapper,
  VirtioPMEMDeviceInfo,
  VirtioPMEMDeviceInfoWrapper,
  VirtioQueueElement,
  VirtioRingAvail,
  VirtioRingDesc,
  VirtioRingUsed,
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
  XDbgBlockGraph,
  XDbgBlockGraphEdge,
  XDbgBlockGraphNode,
  XDbgBlockGraphNodeType,
  YankInstance,
  YankInstance_BlockNode,
  YankInstance_Chardev,
  YankInstance_Migration,
  YankInstanceBlockNode,
  YankInstanceChardev,
  YankInstanceType,
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
  BlockdevChangeMediumArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  CancelVcpuDirtyLimitArguments,
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
  DumpdtbArguments,
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
  QuerySevAttestationReportArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  ScreendumpArguments,
  SetActionArguments,
  SetVcpuDirtyLimitArguments,
  SetLinkArguments,
  SevInjectLaunchSecretArguments,
  SnapshotDeleteArguments,
  SnapshotLoadArguments,
  SnapshotSaveArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XQueryVirtioQueueElementArguments,
  XQueryVirtioQueueStatusArguments,
  XQueryVirtioStatusArguments,
  XQueryVirtioVhostQueueStatusArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
  YankArguments,
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
  ChardevBackend_Spicevmc,
  ChardevBackend_Spiceport,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevBackend_QemuVdagent,
  ChardevBackend_Dbus,
  ChardevCommon,
  ChardevCommonWrapper,
  ChardevDBus,
  ChardevDBusWrapper,
  ChardevFile,
  ChardevFileWrapper,
  ChardevHostdev,
  ChardevHostdevWrapper,
  ChardevMux,
  ChardevMuxWrapper,
  ChardevQemuVDAgent,
  ChardevQemuVDAgentWrapper,
  ChardevRingbuf,
  ChardevRingbufWrapper,
  ChardevSpiceChannel,
  ChardevSpiceChannelWrapper,
  ChardevSpicePort,
  ChardevSpicePortWrapper,
  ChardevStdio,
  ChardevStdioWrapper,
  ChardevVC,
  ChardevVCWrapper,
  IOThreadInfo,
  IothreadProperties,
  ObjectOptions_Iothread,
  VirtVhostQueueStatus,
} from "./qemu-10.2.js";

export type {
  BlockdevCreateOptions_Ssh,
  BlockdevCreateOptionsSsh,
  BlockdevOptionsSsh,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelCompareResult,
  CpuModelExpansionType,
  CpuModelInfo,
  CpuModelInfoInput,
  DisplayGTK,
  DisplayOptions_Gtk,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GuestPanicInformation,
  GuestPanicInformationType,
  InetSocketAddress,
  InetSocketAddressInput,
  InetSocketAddressWrapper,
  KvmInfo,
  SGXEPCSection,
  SevAttestationReport,
  SevCapability,
  SevLaunchMeasureInfo,
  SevState,
  SocketAddress_Inet,
  SocketAddressInput_Inet,
  SocketAddressLegacy_Inet,
  VhostStatus,
  VirtioDeviceFeatures,
  VirtioStatus,
  BlockdevMirrorArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
} from "./qemu-10.0.js";

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
  /** [dump-skeys](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.dump-skeys) If `TARGET_S390X`. */
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
  "nbd-server-start": NbdServerStartArguments;
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
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-definitions) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS || TARGET_LOONGARCH64`. */
  "query-cpu-definitions": NoArguments;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-baseline) If `TARGET_S390X`. */
  "query-cpu-model-baseline": QueryCpuModelBaselineArguments;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-comparison) If `TARGET_S390X`. */
  "query-cpu-model-comparison": QueryCpuModelComparisonArguments;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-expansion) If `TARGET_S390X || TARGET_I386 || TARGET_ARM`. */
  "query-cpu-model-expansion": QueryCpuModelExpansionArguments;
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
  /**
   * [query-sev-attestation-report](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-attestation-report) If `TARGET_I386`.
   * @since 7.2
   */
  "query-sev-attestation-report": QuerySevAttestationReportArguments;
  /** [query-sev-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-capabilities) If `TARGET_I386`. */
  "query-sev-capabilities": NoArguments;
  /** [query-sev-launch-measure](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sev-launch-measure) If `TARGET_I386`. */
  "query-sev-launch-measure": NoArguments;
  /**
   * [query-sgx](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sgx) If `TARGET_I386`.
   * @since 7.2
   */
  "query-sgx": NoArguments;
  /**
   * [query-sgx-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-sgx-capabilities) If `TARGET_I386`.
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
  /**
   * [set-action](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
   * @since 7.2
   */
  "set-action": SetActionArguments;
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
   * [sev-inject-launch-secret](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.sev-inject-launch-secret) If `TARGET_I386`.
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
  /** [x-blockdev-amend](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-amend) Unstable. */
  "x-blockdev-amend": XBlockdevAmendArguments;
  /** [x-blockdev-change](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-change) Unstable. */
  "x-blockdev-change": XBlockdevChangeArguments;
  /** [x-blockdev-set-iothread](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-blockdev-set-iothread) Unstable. */
  "x-blockdev-set-iothread": XBlockdevSetIothreadArguments;
  /** [x-colo-lost-heartbeat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-migration.x-colo-lost-heartbeat) Unstable. */
  "x-colo-lost-heartbeat": NoArguments;
  /** [x-debug-block-dirty-bitmap-sha256](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-block-dirty-bitmap-sha256) Unstable. */
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmap;
  /** [x-debug-query-block-graph](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-core.x-debug-query-block-graph) Unstable. */
  "x-debug-query-block-graph": NoArguments;
  /** [x-exit-preconfig](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.x-exit-preconfig) Unstable. */
  "x-exit-preconfig": NoArguments;
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
   * [x-query-opcount](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2. Unstable. If `CONFIG_TCG`.
   * @since 7.2
   */
  "x-query-opcount": NoArguments;
  /**
   * [x-query-profile](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. Unstable. If `CONFIG_TCG`.
   * @since 7.2
   */
  "x-query-profile": NoArguments;
  /**
   * [x-query-ramblock](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.x-query-ramblock) Unstable.
   * @since 7.2
   */
  "x-query-ramblock": NoArguments;
  /**
   * [x-query-rdma](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. Unstable.
   * @since 7.2
   */
  "x-query-rdma": NoArguments;
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
  "device-list-properties": ObjectPropertyInfo[];
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
  "query-cpus-fast": CpuInfoFast<I>[];
  "query-current-machine": CurrentMachineParams;
  "query-dirty-rate": DirtyRateInfo<I>;
  "query-display-options": DisplayOptions;
  "query-dump": DumpQueryResult<I>;
  "query-dump-guest-memory-capability": DumpGuestMemoryCapability;
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
  "query-sev-attestation-report": SevAttestationReport;
  "query-sev-capabilities": SevCapability<I>;
  "query-sev-launch-measure": SevLaunchMeasureInfo;
  "query-sgx": SGXInfo<I>;
  "query-sgx-capabilities": SGXInfo<I>;
  "query-spice": SpiceInfo<I>;
  "query-stats": StatsResult<I>[];
  "query-stats-schemas": StatsSchema[];
  "query-status": StatusInfo;
  "query-target": TargetInfo;
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
  "ringbuf-read": string;
  "ringbuf-write": NoResult;
  "rtc-reset-reinjection": NoResult;
  screendump: NoResult;
  "send-key": NoResult;
  "set-action": NoResult;
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
  "x-blockdev-amend": NoResult;
  "x-blockdev-change": NoResult;
  "x-blockdev-set-iothread": NoResult;
  "x-colo-lost-heartbeat": NoResult;
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmapSha256;
  "x-debug-query-block-graph": XDbgBlockGraph<I>;
  "x-exit-preconfig": NoResult;
  "x-query-irq": HumanReadableText;
  "x-query-jit": HumanReadableText;
  "x-query-numa": HumanReadableText;
  "x-query-opcount": HumanReadableText;
  "x-query-profile": HumanReadableText;
  "x-query-ramblock": HumanReadableText;
  "x-query-rdma": HumanReadableText;
  "x-query-roms": HumanReadableText;
  "x-query-usb": HumanReadableText;
  "x-query-virtio": VirtioInfo[];
  "x-query-virtio-queue-element": VirtioQueueElement<I>;
  "x-query-virtio-queue-status": VirtQueueStatus<I>;
  "x-query-virtio-status": VirtioStatus<I>;
  "x-query-virtio-vhost-queue-status": VirtVhostQueueStatus<I>;
  "xen-colo-do-checkpoint": NoResult;
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
  /** [JOB_STATUS_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE) */
  JOB_STATUS_CHANGE: JobStatusChangeEvent;
  /** [MEMORY_DEVICE_SIZE_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine.MEMORY_DEVICE_SIZE_CHANGE) */
  MEMORY_DEVICE_SIZE_CHANGE: MemoryDeviceSizeChangeEvent<I>;
  /** [MEMORY_FAILURE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE) */
  MEMORY_FAILURE: MemoryFailureEvent;
  /**
   * [MEM_UNPLUG_ERROR](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  MEM_UNPLUG_ERROR: MemUnplugErrorEvent;
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
  | Audiodev_Wav
  | Audiodev_Dbus
  | Audiodev_Sndio;

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

export interface Audiodev_Sdl extends Audiodev_Base, AudiodevSdlOptions {
  driver: "sdl";
}

export interface Audiodev_Spice extends Audiodev_Base, AudiodevGenericOptions {
  driver: "spice";
}

export interface Audiodev_Wav extends Audiodev_Base, AudiodevWavOptions {
  driver: "wav";
}

/** @since 7.2 */
export interface Audiodev_Dbus extends Audiodev_Base, AudiodevGenericOptions {
  driver: "dbus";
}

/** @since 7.2 */
export interface Audiodev_Sndio extends Audiodev_Base, AudiodevSndioOptions {
  driver: "sndio";
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
  | "wav"
  /** @since 7.2 */
  | "dbus"
  /** @since 7.2 */
  | "sndio";

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

/**
 * [AudiodevSdlOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
 * @since 7.2
 */
export interface AudiodevSdlOptions {
  in?: AudiodevSdlPerDirectionOptions | undefined;
  out?: AudiodevSdlPerDirectionOptions | undefined;
}

/**
 * [AudiodevSdlPerDirectionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
 * @since 7.2
 */
export interface AudiodevSdlPerDirectionOptions {
  "mixing-engine"?: boolean | undefined;
  "fixed-settings"?: boolean | undefined;
  frequency?: number | undefined;
  channels?: number | undefined;
  voices?: number | undefined;
  format?: AudioFormat | undefined;
  "buffer-length"?: number | undefined;
  "buffer-count"?: number | undefined;
}

/**
 * [AudiodevSndioOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
 * @since 7.2
 */
export interface AudiodevSndioOptions {
  in?: AudiodevPerDirectionOptions | undefined;
  out?: AudiodevPerDirectionOptions | undefined;
  dev?: string | undefined;
  latency?: number | undefined;
}

/** [AudiodevWavOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions) */
export interface AudiodevWavOptions {
  in?: AudiodevPerDirectionOptions | undefined;
  out?: AudiodevPerDirectionOptions | undefined;
  path?: string | undefined;
}

export interface BlockIoErrorEvent {
  device: string;
  "node-name"?: string;
  operation: IoOperationType;
  action: BlockErrorAction;
  nospace?: boolean;
  reason: string;
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
}

/**
 * [BackupPerf](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
 * @since 7.2
 */
export interface BackupPerf {
  "use-copy-range"?: boolean | undefined;
  "max-workers"?: number | bigint | undefined;
  "max-chunk"?: number | bigint | undefined;
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

/** [BlockExportOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions) */
export type BlockExportOptions =
  | BlockExportOptions_Nbd
  | BlockExportOptions_VhostUserBlk
  | BlockExportOptions_Fuse
  | BlockExportOptions_VduseBlk;

export interface BlockExportOptions_Base {
  id: string;
  "fixed-iothread"?: boolean | undefined;
  iothread?: string | undefined;
  "node-name": string;
  writable?: boolean | undefined;
  writethrough?: boolean | undefined;
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

/** [BlockExportOptionsVhostUserBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk) */
export interface BlockExportOptionsVhostUserBlk {
  addr: SocketAddressInput;
  "logical-block-size"?: number | bigint | undefined;
  "num-queues"?: number | undefined;
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

export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "gluster" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
}

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;

export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "gluster" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "host_device" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
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
  /** @since 7.2 */
  encrypt?: RbdEncryptionCreateOptions | undefined;
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

/** Removed in QEMU 11.1. */
export interface BlockdevOptions_Gluster extends BlockdevOptions_Base, BlockdevOptionsGluster {
  driver: "gluster";
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
}

/**
 * [BlockdevOptionsCor](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
 * @since 7.2
 */
export interface BlockdevOptionsCor {
  file: BlockdevRef;
  bottom?: string | undefined;
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
  /** Unstable. */
  "x-dirty-bitmap"?: string | undefined;
  "reconnect-delay"?: number | undefined;
  /** @since 7.2 */
  "tls-hostname"?: string | undefined;
  /** @since 7.2 */
  "open-timeout"?: number | undefined;
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

/** [BlockdevOptionsThrottle](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle) */
export interface BlockdevOptionsThrottle {
  "throttle-group": string;
  file: BlockdevRef;
}

/** [BlockdevRef](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef) */
export type BlockdevRef = BlockdevOptions | string;

/** [BlockdevRefOrNull](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull) */
export type BlockdevRefOrNull = BlockdevOptions | string | null;

/** [COLOStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus) */
export interface COLOStatus {
  mode: COLOMode;
  "last-mode": COLOMode;
  reason: COLOExitReason;
}

/**
 * [CanHostSocketcanProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CanHostSocketcanProperties)
 * @since 7.2
 */
export interface CanHostSocketcanProperties {
  if: string;
  canbus: string;
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
  | ChardevBackend_Memory
  | ChardevBackend_QemuVdagent
  | ChardevBackend_Dbus;

export interface ChardevBackend_Serial extends ChardevHostdevWrapper {
  type: "serial";
}

export interface ChardevBackend_Parallel extends ChardevHostdevWrapper {
  type: "parallel";
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

export interface ChardevBackend_Braille extends ChardevCommonWrapper {
  type: "braille";
}

export interface ChardevBackend_Console extends ChardevCommonWrapper {
  type: "console";
}

export interface ChardevBackend_Memory extends ChardevRingbufWrapper {
  type: "memory";
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
  | "dbus";

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

/** [CompressionStats](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats) */
export interface CompressionStats<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pages: I["int64"];
  busy: I["int64"];
  "busy-rate": number;
  "compressed-size": I["int64"];
  "compression-rate": number;
}

/** [CpuDefinitionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuDefinitionInfo) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS || TARGET_LOONGARCH64`. */
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
}

export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "cris" | "hppa" | "i386" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "nios2" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
}

/** [CpuInfoS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390) */
export interface CpuInfoS390 {
  "cpu-state": CpuS390State;
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
}

/** [CpuModelExpansionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelExpansionInfo) If `TARGET_S390X || TARGET_I386 || TARGET_ARM`. */
export interface CpuModelExpansionInfo {
  model: CpuModelInfo;
}

/** [CpuS390State](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type CpuS390State = "uninitialized" | "stopped" | "check-stop" | "operating" | "load";

/**
 * [CryptodevBackendProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevBackendProperties)
 * @since 7.2
 */
export interface CryptodevBackendProperties {
  queues?: number | undefined;
}

/**
 * [CryptodevVhostUserProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.CryptodevVhostUserProperties)
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
  /** @since 7.2 */
  "sample-pages": I["int64"];
  /** @since 7.2 */
  mode: DirtyRateMeasureMode;
  /** @since 7.2 */
  "vcpu-dirty-rate"?: DirtyRateVcpu<I>[];
}

/**
 * [DisplayCocoa](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
 * @since 7.2
 */
export interface DisplayCocoa {
  "left-command-key"?: boolean;
  "full-grab"?: boolean;
  "swap-opt-cmd"?: boolean;
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

/** If `CONFIG_OPENGL && CONFIG_GBM`. */
export interface DisplayOptions_EglHeadless extends DisplayOptions_Base, DisplayEGLHeadless {
  type: "egl-headless";
}

/**
 * If `CONFIG_COCOA`.
 * @since 7.2
 */
export interface DisplayOptions_Cocoa extends DisplayOptions_Base, DisplayCocoa {
  type: "cocoa";
}

/** [DisplayType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-ui.DisplayType) */
export type DisplayType =
  | "default"
  | "none"
  /** If `CONFIG_GTK`. */
  | "gtk"
  /** If `CONFIG_SDL`. */
  | "sdl"
  /** If `CONFIG_OPENGL && CONFIG_GBM`. */
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
}

/** [DriveBackupWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper) */
export interface DriveBackupWrapper {
  data: DriveBackup;
}

/** [DumpGuestMemoryCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-dump.DumpGuestMemoryCapability) */
export interface DumpGuestMemoryCapability {
  formats: DumpGuestMemoryFormat[];
}

/** [DumpGuestMemoryFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-dump.DumpGuestMemoryFormat) */
export type DumpGuestMemoryFormat = "elf" | "kdump-zlib" | "kdump-lzo" | "kdump-snappy" | "win-dmp";

/** [HotpluggableCPU](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.HotpluggableCPU) */
export interface HotpluggableCPU<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  type: string;
  "vcpus-count": I["int64"];
  props: CpuInstanceProperties<I>;
  "qom-path"?: string;
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
  | ImageInfoSpecific_Rbd;

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

/** [ImageInfoSpecificKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind) */
export type ImageInfoSpecificKind =
  | "qcow2"
  | "vmdk"
  | "luks"
  /** @since 7.2 */
  | "rbd";

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
  extents: ImageInfo<I>[];
}

/** [ImageInfoSpecificVmdkWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdkWrapper) */
export interface ImageInfoSpecificVmdkWrapper<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  data: ImageInfoSpecificVmdk<I>;
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
  | "wheel-right";

/** [InputEvent](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.InputEvent) */
export type InputEvent = InputEvent_Key | InputEvent_Btn | InputEvent_Rel | InputEvent_Abs;

export interface InputEvent_Key extends InputKeyEventWrapper {
  type: "key";
}

export interface InputEvent_Btn extends InputBtnEventWrapper {
  type: "btn";
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
 * [InputLinuxProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.InputLinuxProperties)
 * @since 7.2
 */
export interface InputLinuxProperties {
  evdev: string;
  grab_all?: boolean | undefined;
  repeat?: boolean | undefined;
  "grab-toggle"?: GrabToggleKeys | undefined;
}

/** [JobVerb](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobVerb) */
export type JobVerb = "cancel" | "pause" | "resume" | "set-speed" | "complete" | "dismiss" | "finalize";

/** [KeyValue](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.KeyValue) */
export type KeyValue = KeyValue_Number | KeyValue_Qcode;

export interface KeyValue_Qcode extends QKeyCodeWrapper {
  type: "qcode";
}

export interface MemUnplugErrorEvent {
  device: string;
  msg: string;
}

export interface MigrationEvent {
  status: MigrationStatus;
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
  /** @since 7.2 */
  present: boolean;
}

/**
 * [MemoryBackendEpcProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendEpcProperties)
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
}

/**
 * [MemoryBackendMemfdProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.MemoryBackendMemfdProperties)
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

/** [MemoryDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo) */
export type MemoryDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | MemoryDeviceInfo_Dimm<I>
  | MemoryDeviceInfo_Nvdimm<I>
  | MemoryDeviceInfo_VirtioPmem<I>
  | MemoryDeviceInfo_VirtioMem<I>
  | MemoryDeviceInfo_SgxEpc<I>;

/** [MemoryDeviceInfoKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind) */
export type MemoryDeviceInfoKind =
  | "dimm"
  | "nvdimm"
  | "virtio-pmem"
  | "virtio-mem"
  /** @since 7.2 */
  | "sgx-epc";

/** [MigrateSetParameters](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrateSetParameters) */
export interface MigrateSetParameters {
  "announce-initial"?: number | bigint | undefined;
  "announce-max"?: number | bigint | undefined;
  "announce-rounds"?: number | bigint | undefined;
  "announce-step"?: number | bigint | undefined;
  /** Removed in QEMU 10.0. */
  "compress-level"?: number | undefined;
  /** Removed in QEMU 10.0. */
  "compress-threads"?: number | undefined;
  /** Removed in QEMU 10.0. */
  "compress-wait-thread"?: boolean | undefined;
  /** Removed in QEMU 10.0. */
  "decompress-threads"?: number | undefined;
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
  /** Removed in QEMU 10.0. */
  "block-incremental"?: boolean | undefined;
  "multifd-channels"?: number | undefined;
  "xbzrle-cache-size"?: number | bigint | undefined;
  "max-postcopy-bandwidth"?: number | bigint | undefined;
  "max-cpu-throttle"?: number | undefined;
  "multifd-compression"?: MultiFDCompression | undefined;
  "multifd-zlib-level"?: number | undefined;
  "multifd-zstd-level"?: number | undefined;
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
  | "postcopy-preempt";

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
  /** @since 7.2 */
  "blocked-reasons"?: string[];
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
  /** Unstable. */
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
  /** Unstable. */
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
  | "wait-unplug";

/** [MultiFDCompression](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression) */
export type MultiFDCompression =
  | "none"
  | "zlib"
  /** If `CONFIG_ZSTD`. */
  | "zstd";

export interface NetdevStreamConnectedEvent {
  "netdev-id": string;
  addr: SocketAddress;
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
  | "vmnet-bridged";

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
  | Netdev_None;

export interface Netdev_User extends NetdevUserOptions {
  type: "user";
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
 * [NetdevDgramOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevDgramOptions)
 * @since 7.2
 */
export interface NetdevDgramOptions {
  local?: SocketAddressInput | undefined;
  remote?: SocketAddressInput | undefined;
}

/**
 * [NetdevStreamOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-net.NetdevStreamOptions)
 * @since 7.2
 */
export interface NetdevStreamOptions {
  addr: SocketAddressInput;
  server?: boolean | undefined;
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

/** [NumaCpuOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.NumaCpuOptions) */
export interface NumaCpuOptions {
  "node-id"?: number | bigint | undefined;
  "socket-id"?: number | bigint | undefined;
  "die-id"?: number | bigint | undefined;
  "core-id"?: number | bigint | undefined;
  "thread-id"?: number | bigint | undefined;
  /** @since 7.2 */
  "cluster-id"?: number | bigint | undefined;
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

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_CanHostSocketcan extends CanHostSocketcanProperties {
  "qom-type": "can-host-socketcan";
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

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_InputLinux extends InputLinuxProperties {
  "qom-type": "input-linux";
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

/** If `CONFIG_LINUX`. */
export interface ObjectOptions_PrManagerHelper extends PrManagerHelperProperties {
  "qom-type": "pr-manager-helper";
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

/** Unstable. */
export interface ObjectOptions_XVfioUserServer extends VfioUserServerProperties {
  "qom-type": "x-vfio-user-server";
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

/** [PCIELinkSpeed](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-common.PCIELinkSpeed) */
export type PCIELinkSpeed = "2_5" | "5" | "8" | "16";

/**
 * [PrManagerHelperProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.PrManagerHelperProperties)
 * @since 7.2
 */
export interface PrManagerHelperProperties {
  path: string;
}

/**
 * [QCryptoAkCipherAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0.
 * @since 7.2
 */
export type QCryptoAkCipherAlgorithm = "rsa";

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
  "hash-alg": QCryptoHashAlgorithm;
  "padding-alg": QCryptoRSAPaddingAlgorithm;
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

/** [QCryptoCipherAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoCipherAlgorithm =
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
  | "twofish-256"
  /** @since 7.2 */
  | "des";

/** [QCryptoHashAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoHashAlgorithm = "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | "ripemd160";

/** [QCryptoIVGenAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
export type QCryptoIVGenAlgorithm = "plain" | "plain64" | "essiv";

/**
 * [QCryptoRSAPaddingAlgorithm](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0.
 * @since 7.2
 */
export type QCryptoRSAPaddingAlgorithm = "raw" | "pkcs1";

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
  | "lang2";

/** [QKeyCodeWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.QKeyCodeWrapper) */
export interface QKeyCodeWrapper {
  data: QKeyCode;
}

export interface RdmaGidStatusChangedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  netdev: string;
  "gid-status": boolean;
  "subnet-prefix": I["wide"];
  "interface-id": I["wide"];
}

/**
 * [RbdEncryptionCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
 * @since 7.2
 */
export type RbdEncryptionCreateOptions = RbdEncryptionCreateOptions_Luks | RbdEncryptionCreateOptions_Luks2;

export interface RbdEncryptionCreateOptions_Luks extends RbdEncryptionCreateOptionsLUKS {
  format: "luks";
}

export interface RbdEncryptionCreateOptions_Luks2 extends RbdEncryptionCreateOptionsLUKS2 {
  format: "luks2";
}

/**
 * [RbdEncryptionCreateOptionsLUKS](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKS {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgorithm | undefined;
}

/**
 * [RbdEncryptionCreateOptionsLUKS2](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKS2 {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgorithm | undefined;
}

/**
 * [RbdEncryptionCreateOptionsLUKSBase](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
 * @since 7.2
 */
export interface RbdEncryptionCreateOptionsLUKSBase {
  "key-secret": string;
  "cipher-alg"?: QCryptoCipherAlgorithm | undefined;
}

/**
 * [RbdEncryptionOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
 * @since 7.2
 */
export type RbdEncryptionOptions = RbdEncryptionOptions_Luks | RbdEncryptionOptions_Luks2;

export interface RbdEncryptionOptions_Luks extends RbdEncryptionOptionsLUKS {
  format: "luks";
}

export interface RbdEncryptionOptions_Luks2 extends RbdEncryptionOptionsLUKS2 {
  format: "luks2";
}

/**
 * [RbdImageEncryptionFormat](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
 * @since 7.2
 */
export type RbdImageEncryptionFormat = "luks" | "luks2";

/**
 * [RngRandomProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-qom.RngRandomProperties)
 * @since 7.2
 */
export interface RngRandomProperties {
  /** @deprecated since QEMU 7.2 */
  opened?: boolean | undefined;
  filename?: string | undefined;
}

/**
 * [SGXInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2. If `TARGET_I386`.
 * @since 7.2
 */
export interface SGXInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  sgx: boolean;
  sgx1: boolean;
  sgx2: boolean;
  flc: boolean;
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  "section-size": I["int64"];
  sections: SGXEPCSection<I>[];
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
}

/**
 * [SecretCommonProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretCommonProperties)
 * @since 7.2
 */
export interface SecretCommonProperties {
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
  format?: QCryptoSecretFormat | undefined;
  keyid?: string | undefined;
  iv?: string | undefined;
}

/**
 * [SecretKeyringProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties)
 * @since 7.2
 */
export interface SecretKeyringProperties {
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
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
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
  format?: QCryptoSecretFormat | undefined;
  keyid?: string | undefined;
  iv?: string | undefined;
  data?: string | undefined;
  file?: string | undefined;
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

/**
 * [SmbiosEntryPointType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.SmbiosEntryPointType)
 * @since 7.2
 */
export type SmbiosEntryPointType = "32" | "64";

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddress = SocketAddress_Inet | SocketAddress_Unix | SocketAddress_Vsock | SocketAddress_Fd;

export interface SocketAddress_Fd extends String {
  type: "fd";
}

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddressInput =
  | SocketAddressInput_Inet
  | SocketAddressInput_Unix
  | SocketAddressInput_Vsock
  | SocketAddressInput_Fd;

export interface SocketAddressInput_Fd extends String {
  type: "fd";
}

/** [SocketAddressLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddressLegacy) */
export type SocketAddressLegacy =
  | SocketAddressLegacy_Inet
  | SocketAddressLegacy_Unix
  | SocketAddressLegacy_Vsock
  | SocketAddressLegacy_Fd;

export interface SocketAddressLegacy_Fd extends StringWrapper {
  type: "fd";
}

/**
 * [StatsFilter](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
 * @since 7.2
 */
export type StatsFilter = StatsFilter_Vcpu | StatsFilter_Vm;

export interface StatsFilter_Vcpu extends StatsVCPUFilter {
  target: "vcpu";
  providers?: readonly StatsRequest[] | undefined;
}

export interface StatsFilter_Vm {
  target: "vm";
  providers?: readonly StatsRequest[] | undefined;
}

/**
 * [StatsProvider](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
 * @since 7.2
 */
export type StatsProvider = "kvm";

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
 * [StatsTarget](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
 * @since 7.2
 */
export type StatsTarget = "vm" | "vcpu";

/** [StatusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo) */
export interface StatusInfo {
  running: boolean;
  /** Removed in QEMU 10.0. */
  singlestep: boolean;
  status: RunState;
}

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
  | "m68k"
  | "microblaze"
  /** Removed in QEMU 11.1. */
  | "microblazeel"
  | "mips"
  | "mips64"
  | "mips64el"
  | "mipsel"
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
  | "x86_64"
  | "xtensa"
  | "xtensaeb"
  /** @since 7.2 */
  | "loongarch64";

/** [TargetInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2. */
export interface TargetInfo {
  arch: SysEmuTarget;
}

/**
 * [TlsCredsAnonProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.TlsCredsAnonProperties)
 * @since 7.2
 */
export interface TlsCredsAnonProperties {
  "verify-peer"?: boolean | undefined;
  dir?: string | undefined;
  endpoint?: QCryptoTLSCredsEndpoint | undefined;
  priority?: string | undefined;
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
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
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
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
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  loaded?: boolean | undefined;
  "sanity-check"?: boolean | undefined;
  passwordid?: string | undefined;
}

/** [TraceEventInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo) */
export interface TraceEventInfo {
  name: string;
  state: TraceEventState;
  /** Removed in QEMU 10.0. */
  vcpu: boolean;
}

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

export interface TransactionAction_BlockdevBackup extends BlockdevBackupWrapper {
  type: "blockdev-backup";
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
  /** @since 7.2 */
  bottom?: string | undefined;
  /** @since 7.2 */
  "filter-node-name"?: string | undefined;
}

export interface BlockdevCreateArguments {
  "job-id": string;
  options: BlockdevCreateOptions;
}

export interface BlockdevReopenArguments {
  options: readonly BlockdevOptions[];
}

export interface CalcDirtyRateArguments {
  "calc-time": number | bigint;
  /** @since 7.2 */
  "sample-pages"?: number | bigint | undefined;
  /** @since 7.2 */
  mode?: DirtyRateMeasureMode | undefined;
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
  format?: DumpGuestMemoryFormat | undefined;
}

export interface InputSendEventArguments {
  device?: string | undefined;
  head?: number | bigint | undefined;
  events: readonly InputEvent[];
}

export interface MigrateContinueArguments {
  state: MigrationStatus;
}

export interface MigrateIncomingArguments {
  uri: string;
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

export interface NbdServerStartArguments {
  addr: SocketAddressLegacy;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
}

export interface QueryStatsSchemasArguments {
  provider?: StatsProvider | undefined;
}

export interface SendKeyArguments {
  keys: readonly KeyValue[];
  "hold-time"?: number | bigint | undefined;
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

export interface XBlockdevAmendArguments {
  "job-id": string;
  "node-name": string;
  options: BlockdevAmendOptions;
  force?: boolean | undefined;
}
