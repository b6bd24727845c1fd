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
  AcceleratorInfo,
  AddfdInfo,
  AnnounceParameters,
  Audiodev,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockIoErrorEvent,
  BlockJobCancelledEvent,
  BlockJobCompletedEvent,
  BlockJobErrorEvent,
  BlockJobPendingEvent,
  BlockJobReadyEvent,
  BlockWriteThresholdEvent,
  BalloonInfo,
  BitmapMigrationNodeAlias,
  BitmapMigrationNodeAliasInput,
  BlkdebugEvent,
  BlkdebugIOType,
  BlkdebugSetStateOptions,
  BlockDeviceInfo,
  BlockDeviceStats,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapMerge,
  BlockDirtyBitmapSha256,
  BlockExportInfo,
  BlockExportOptionsFuse,
  BlockExportOptionsNbd,
  BlockExportOptionsVduseBlk,
  BlockExportOptionsVhostUserBlk,
  BlockIOThrottle,
  BlockInfo,
  BlockJobChangeOptions,
  BlockJobInfo,
  BlockPermission,
  BlockStatsSpecific_File,
  BlockStatsSpecific_Nvme,
  BlockStatsSpecific_HostDevice,
  BlockdevAmendOptions_Luks,
  BlockdevAmendOptions_Qcow2,
  BlockdevBackup,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptions_Rbd,
  BlockdevCreateOptions_Ssh,
  BlockdevCreateOptions_Other,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nbd,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
  BlockdevOptions_Ssh,
  BlockdevOptions_Vvfat,
  BlockdevOptions_HostCdrom,
  BlockdevOptions_HostDevice,
  BlockdevOptions_IoUring,
  BlockdevOptions_NvmeIoUring,
  BlockdevOptions_VirtioBlkVfioPci,
  BlockdevOptions_VirtioBlkVhostUser,
  BlockdevOptions_VirtioBlkVhostVdpa,
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
  COLOStatus,
  ColoExitEvent,
  CpuPolarizationChangeEvent,
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  CommandInfo,
  CommandLineOptionInfo,
  CpuDefinitionInfo,
  CpuInfoFast_S390x,
  CpuInstanceProperties,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelExpansionInfo,
  CpuPolarizationInfo,
  CurrentMachineParams,
  CxlEventLog,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DeviceUnplugGuestErrorEvent,
  DumpCompletedEvent,
  DirtyLimitInfo,
  DirtyRateInfo,
  DisplayOptions_Base,
  DisplayOptions_Sdl,
  DisplayOptions_Curses,
  DisplayOptions_Cocoa,
  DisplayOptions_Dbus,
  DisplayOptions_EglHeadless,
  DisplayOptions_Other,
  DisplayReloadOptions,
  DisplayUpdateOptions,
  DriveBackup,
  DriveBackupWrapper,
  DriveMirror,
  DumpGuestMemoryCapability,
  DumpQueryResult,
  EbpfObject,
  EvtchnInfo,
  ExpirePasswordOptions,
  FailoverNegotiatedEvent,
  FdsetInfo,
  FirmwareLog,
  GICCapability,
  GuestPanicAction,
  GuestPanicInformation_HyperV,
  GuestPanicInformation_S390,
  GuestPanicInformation_Tdx,
  GuidInfo,
  HotpluggableCPU,
  HumanReadableText,
  HvBalloonInfo,
  JobStatusChangeEvent,
  JobInfo,
  KvmInfo,
  MemoryDeviceSizeChangeEvent,
  MemoryFailureEvent,
  MigrationPassEvent,
  MachineInfo,
  Memdev,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryDeviceInfo_SgxEpc,
  MemoryDeviceInfo_HvBalloon,
  MemoryInfo,
  MigMode,
  MigrationChannel,
  MigrationStats,
  MouseInfo,
  MultiFDCompression,
  NetdevStreamConnectedEvent,
  NetdevStreamDisconnectedEvent,
  NetdevVhostUserConnectedEvent,
  NetdevVhostUserDisconnectedEvent,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NbdServerOptionsLegacy,
  Netdev,
  NumaOptions,
  ObjectOptions_AuthzList,
  ObjectOptions_AuthzListfile,
  ObjectOptions_AuthzPam,
  ObjectOptions_AuthzSimple,
  ObjectOptions_CanHostSocketcan,
  ObjectOptions_ColoCompare,
  ObjectOptions_CryptodevBackend,
  ObjectOptions_CryptodevBackendBuiltin,
  ObjectOptions_CryptodevBackendLkcf,
  ObjectOptions_CryptodevVhostUser,
  ObjectOptions_DbusVmstate,
  ObjectOptions_FilterBuffer,
  ObjectOptions_FilterDump,
  ObjectOptions_FilterMirror,
  ObjectOptions_FilterRedirector,
  ObjectOptions_FilterReplay,
  ObjectOptions_FilterRewriter,
  ObjectOptions_InputBarrier,
  ObjectOptions_InputLinux,
  ObjectOptions_MainLoop,
  ObjectOptions_MemoryBackendEpc,
  ObjectOptions_MemoryBackendFile,
  ObjectOptions_MemoryBackendMemfd,
  ObjectOptions_MemoryBackendRam,
  ObjectOptions_PrManagerHelper,
  ObjectOptions_Qtest,
  ObjectOptions_RngBuiltin,
  ObjectOptions_RngEgd,
  ObjectOptions_RngRandom,
  ObjectOptions_Secret,
  ObjectOptions_SecretKeyring,
  ObjectOptions_SevGuest,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCredsAnon,
  ObjectOptions_TlsCredsPsk,
  ObjectOptions_TlsCredsX509,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_XVfioUserServer,
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_IgvmCfg,
  ObjectOptions_TdxGuest,
  ObjectOptions_Other,
  ObjectPropertiesValues,
  ObjectPropertyInfo,
  ObjectTypeInfo,
  OnCbwError,
  PRManagerInfo,
  PrManagerStatusChangedEvent,
  PciInfo,
  PreallocMode,
  QCryptoBlockCreateOptions,
  QCryptoCipherAlgo,
  QCryptoCipherMode,
  QCryptoHashAlgo,
  QCryptoIVGenAlgo,
  QCryptodevInfo,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2CompressionType,
  Qcow2OverlapChecks,
  QuorumReadPattern,
  ResetEvent,
  RtcChangeEvent,
  ReplayInfo,
  ReplicationMode,
  ReplicationStatus,
  RockerOfDpaFlow,
  RockerOfDpaGroup,
  RockerPort,
  RockerSwitch,
  RxFilterInfo,
  ShutdownEvent,
  SpiceConnectedEvent,
  SpiceDisconnectedEvent,
  SpiceInitializedEvent,
  SchemaInfo,
  SetPasswordOptions,
  SevAttestationReport,
  SevCapability,
  SevInfo,
  SevLaunchMeasureInfo,
  SgxInfo,
  SnapshotInfo,
  SocketAddress,
  SocketAddressInput,
  SocketAddressLegacy,
  SpiceInfo,
  StatsFilter,
  StatsResult,
  StatsSchema,
  StatusInfo,
  StrOrNull,
  TPMInfo,
  TpmModel,
  TpmType,
  TraceEventInfo,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockDirtyBitmapMerge,
  TransactionAction_BlockdevBackup,
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
  VhostDeviceProtocols,
  VirtQueueStatus,
  VirtioDeviceFeatures,
  VirtioDeviceStatus,
  VirtioInfo,
  VirtioQueueElement,
  VncInfo,
  VncInfo2,
  WatchdogEvent,
  XBZRLECacheStats,
  XDbgBlockGraph,
  YankInstance,
  ZeroPageDetection,
  AddFdArguments,
  AddClientArguments,
  BalloonArguments,
  BlockCommitArguments,
  BlockExportDelArguments,
  BlockJobCancelArguments,
  BlockJobCompleteArguments,
  BlockJobDismissArguments,
  BlockJobFinalizeArguments,
  BlockJobPauseArguments,
  BlockJobResumeArguments,
  BlockJobSetSpeedArguments,
  BlockLatencyHistogramSetArguments,
  BlockSetWriteThresholdArguments,
  BlockStreamArguments,
  BlockResizeArguments,
  BlockdevChangeMediumArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevMirrorArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSetActiveArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  CalcDirtyRateArguments,
  CancelVcpuDirtyLimitArguments,
  ChangeBackingFileArguments,
  ChangeVncPasswordArguments,
  ChardevRemoveArguments,
  ChardevSendBreakArguments,
  ClientMigrateInfoArguments,
  ClosefdArguments,
  CxlAddDynamicCapacityArguments,
  CxlInjectCorrectableErrorArguments,
  CxlInjectPoisonArguments,
  CxlInjectUncorrectableErrorsArguments,
  CxlReleaseDynamicCapacityArguments,
  DeviceListPropertiesArguments,
  DeviceSyncConfigArguments,
  DeviceAddArguments,
  DeviceDelArguments,
  DumpGuestMemoryArguments,
  DumpSkeysArguments,
  DumpdtbArguments,
  EjectArguments,
  GetWin32SocketArguments,
  GetfdArguments,
  HumanMonitorCommandArguments,
  InjectGhesV2ErrorArguments,
  InputSendEventArguments,
  JobCancelArguments,
  JobCompleteArguments,
  JobDismissArguments,
  JobFinalizeArguments,
  JobPauseArguments,
  JobResumeArguments,
  MemsaveArguments,
  MigrateIncomingArguments,
  MigrateRecoverArguments,
  NbdServerRemoveArguments,
  NetdevDelArguments,
  ObjectDelArguments,
  PmemsaveArguments,
  QmpCapabilitiesArguments,
  QomGetArguments,
  QomListGetArguments,
  QomListPropertiesArguments,
  QomListTypesArguments,
  QomListArguments,
  QomSetArguments,
  QueryBlockstatsArguments,
  QueryCommandLineOptionsArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
  QueryDirtyRateArguments,
  QueryFirmwareLogArguments,
  QueryMachinesArguments,
  QueryNamedBlockNodesArguments,
  QueryRockerOfDpaFlowsArguments,
  QueryRockerOfDpaGroupsArguments,
  QueryRockerPortsArguments,
  QueryRockerArguments,
  QueryRxFilterArguments,
  QuerySevAttestationReportArguments,
  QueryStatsSchemasArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RequestEbpfArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  ScreendumpArguments,
  SendKeyArguments,
  SetActionArguments,
  SetCpuTopologyArguments,
  SetVcpuDirtyLimitArguments,
  SetLinkArguments,
  SevInjectLaunchSecretArguments,
  SnapshotDeleteArguments,
  SnapshotLoadArguments,
  SnapshotSaveArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XQueryVirtioQueueElementArguments,
  XQueryVirtioQueueStatusArguments,
  XQueryVirtioStatusArguments,
  XQueryVirtioVhostQueueStatusArguments,
  XenEventInjectArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
  YankArguments,
} from "./qemu-11.1.js";

export type {
  NoArguments,
  NoResult,
  Command,
  ACPIOSTInfo,
  ACPISlotType,
  AcpiDeviceOstEvent,
  AFXDPMode,
  Abort,
  AbortWrapper,
  Accelerator,
  AcceleratorInfo,
  AcpiGenericInitiatorProperties,
  AcpiGenericPortProperties,
  AcpiTableOptions,
  ActionCompletionMode,
  AddfdInfo,
  AnnounceParameters,
  AudioFormat,
  Audiodev,
  Audiodev_Base,
  Audiodev_None,
  Audiodev_Wav,
  Audiodev_Alsa,
  Audiodev_Coreaudio,
  Audiodev_Dbus,
  Audiodev_Dsound,
  Audiodev_Jack,
  Audiodev_Oss,
  Audiodev_Pa,
  Audiodev_Pipewire,
  Audiodev_Sdl,
  Audiodev_Sndio,
  Audiodev_Spice,
  AudiodevAlsaOptions,
  AudiodevAlsaPerDirectionOptions,
  AudiodevCoreaudioOptions,
  AudiodevCoreaudioPerDirectionOptions,
  AudiodevDBusOptions,
  AudiodevDriver,
  AudiodevDsoundOptions,
  AudiodevGenericOptions,
  AudiodevJackOptions,
  AudiodevJackPerDirectionOptions,
  AudiodevOssOptions,
  AudiodevOssPerDirectionOptions,
  AudiodevPaOptions,
  AudiodevPaPerDirectionOptions,
  AudiodevPerDirectionOptions,
  AudiodevPipewireOptions,
  AudiodevPipewirePerDirectionOptions,
  AudiodevSdlOptions,
  AudiodevSdlPerDirectionOptions,
  AudiodevSndioOptions,
  AudiodevWavOptions,
  AuthZListFileProperties,
  AuthZListProperties,
  AuthZPAMProperties,
  AuthZSimpleProperties,
  BalloonChangeEvent,
  BlockExportDeletedEvent,
  BlockImageCorruptedEvent,
  BlockIoErrorEvent,
  BlockJobCancelledEvent,
  BlockJobCompletedEvent,
  BlockJobErrorEvent,
  BlockJobPendingEvent,
  BlockJobReadyEvent,
  BlockWriteThresholdEvent,
  BackupCommon,
  BackupPerf,
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
  BlockChildInfo,
  BlockDeviceInfo,
  BlockDeviceIoStatus,
  BlockDeviceStats,
  BlockDeviceTimedStats,
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
  BlockExportOptionsVhostUserBlk,
  BlockExportRemoveMode,
  BlockExportType,
  BlockGraphInfo,
  BlockIOThrottle,
  BlockInfo,
  BlockJobChangeOptions,
  BlockJobChangeOptions_Mirror,
  BlockJobChangeOptions_Other,
  BlockJobChangeOptionsMirror,
  BlockJobInfo,
  BlockJobInfo_Mirror,
  BlockJobInfo_Other,
  BlockJobInfoMirror,
  BlockLatencyHistogramInfo,
  BlockLimitsInfo,
  BlockMeasureInfo,
  BlockNodeInfo,
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
  BlockdevBackup,
  BlockdevBackupWrapper,
  BlockdevCacheInfo,
  BlockdevCacheOptions,
  BlockdevChangeReadOnlyMode,
  BlockdevChild,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptions_Rbd,
  BlockdevCreateOptions_Ssh,
  BlockdevCreateOptions_Other,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevCreateOptionsRbd,
  BlockdevCreateOptionsSsh,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nbd,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
  BlockdevOptions_Ssh,
  BlockdevOptions_Vvfat,
  BlockdevOptions_HostCdrom,
  BlockdevOptions_HostDevice,
  BlockdevOptions_IoUring,
  BlockdevOptions_NvmeIoUring,
  BlockdevOptions_VirtioBlkVfioPci,
  BlockdevOptions_VirtioBlkVhostUser,
  BlockdevOptions_VirtioBlkVhostVdpa,
  BlockdevOptionsCurlBase,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsFile,
  BlockdevOptionsIoUring,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
  BlockdevOptionsNbd,
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsNvmeIoUring,
  BlockdevOptionsRbd,
  BlockdevOptionsSsh,
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
  COLOStatus,
  ColoExitEvent,
  CpuPolarizationChangeEvent,
  CXLFMWProperties,
  CXLFixedMemoryWindowOptions,
  CXLUncorErrorRecord,
  CacheLevelAndType,
  CanHostSocketcanProperties,
  ChardevBackendInfo,
  ChardevBackendKind,
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
  CompatProperty,
  CompressionStats,
  CpuDefinitionInfo,
  CpuInfoFast_S390x,
  CpuInfoS390,
  CpuInstanceProperties,
  CpuModelBaselineInfo,
  CpuModelCompareInfo,
  CpuModelCompareResult,
  CpuModelExpansionInfo,
  CpuModelExpansionType,
  CpuModelInfo,
  CpuModelInfoInput,
  CpuPolarizationInfo,
  CpuTopologyLevel,
  CryptodevBackendProperties,
  CryptodevVhostUserProperties,
  CurrentMachineParams,
  CxlCorErrorType,
  CxlDynamicCapacityExtent,
  CxlEventLog,
  CxlExtentRemovalPolicy,
  CxlExtentSelectionPolicy,
  CxlUncorErrorType,
  DBusVMStateProperties,
  DeviceDeletedEvent,
  DeviceTrayMovedEvent,
  DeviceUnplugGuestErrorEvent,
  DumpCompletedEvent,
  DataFormat,
  DirtyLimitInfo,
  DirtyRateInfo,
  DirtyRateMeasureMode,
  DirtyRateStatus,
  DirtyRateVcpu,
  DisplayCocoa,
  DisplayCurses,
  DisplayDBus,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayOptions_Base,
  DisplayOptions_Sdl,
  DisplayOptions_Curses,
  DisplayOptions_Cocoa,
  DisplayOptions_Dbus,
  DisplayOptions_EglHeadless,
  DisplayOptions_Other,
  DisplayProtocol,
  DisplayReloadOptions,
  DisplayReloadOptions_Vnc,
  DisplayReloadOptionsVNC,
  DisplayReloadType,
  DisplaySDL,
  DisplayType,
  DisplayUpdateOptions,
  DisplayUpdateOptions_Vnc,
  DisplayUpdateOptionsVNC,
  DisplayUpdateType,
  DriveBackup,
  DriveBackupWrapper,
  DriveMirror,
  DummyBlockCoreForceArrays,
  DummyForceArrays,
  DummyVirtioForceArrays,
  DumpGuestMemoryCapability,
  DumpGuestMemoryFormat,
  DumpQueryResult,
  DumpStatus,
  EbpfObject,
  EbpfProgramID,
  EndianMode,
  EventLoopBaseProperties,
  EvtchnInfo,
  EvtchnPortType,
  ExpirePasswordOptions,
  ExpirePasswordOptions_Vnc,
  ExpirePasswordOptions_Spice,
  ExpirePasswordOptionsVnc,
  FailoverNegotiatedEvent,
  FailoverStatus,
  FdSocketAddress,
  FdSocketAddressWrapper,
  FdsetFdInfo,
  FdsetInfo,
  FileMigrationArgs,
  FilterBufferProperties,
  FilterDumpProperties,
  FilterMirrorProperties,
  FilterRedirectorProperties,
  FilterRewriterProperties,
  FirmwareLog,
  FloppyDriveType,
  FuseExportAllowOther,
  GICCapability,
  GrabToggleKeys,
  GranuleMode,
  GuestPanicAction,
  GuestPanicInformation_HyperV,
  GuestPanicInformation_S390,
  GuestPanicInformation_Tdx,
  GuestPanicInformationHyperV,
  GuestPanicInformationS390,
  GuestPanicInformationTdx,
  GuidInfo,
  HmatCacheAssociativity,
  HmatCacheWritePolicy,
  HmatLBDataType,
  HmatLBMemoryHierarchy,
  HostMemPolicy,
  HotKeyMod,
  HotpluggableCPU,
  HumanReadableText,
  HvBalloonDeviceInfo,
  HvBalloonDeviceInfoWrapper,
  HvBalloonInfo,
  IOMMUFDProperties,
  IOThreadVirtQueueMapping,
  IgvmCfgProperties,
  ImageCheck,
  ImageFormat,
  ImageInfo,
  ImageInfoSpecific,
  ImageInfoSpecific_Qcow2,
  ImageInfoSpecific_Vmdk,
  ImageInfoSpecific_Luks,
  ImageInfoSpecific_Rbd,
  ImageInfoSpecific_File,
  ImageInfoSpecificFile,
  ImageInfoSpecificFileWrapper,
  ImageInfoSpecificKind,
  ImageInfoSpecificLUKSWrapper,
  ImageInfoSpecificQCow2,
  ImageInfoSpecificQCow2Encryption,
  ImageInfoSpecificQCow2Encryption_Luks,
  ImageInfoSpecificQCow2Encryption_Aes,
  ImageInfoSpecificQCow2EncryptionBase,
  ImageInfoSpecificQCow2Wrapper,
  ImageInfoSpecificRbd,
  ImageInfoSpecificRbdWrapper,
  ImageInfoSpecificVmdk,
  ImageInfoSpecificVmdkWrapper,
  InetSocketAddress,
  InetSocketAddressInput,
  InetSocketAddressBase,
  InetSocketAddressWrapper,
  InputAxis,
  InputBarrierProperties,
  InputBtnEvent,
  InputBtnEventWrapper,
  InputButton,
  InputEvent,
  InputEvent_Key,
  InputEvent_Btn,
  InputEvent_Rel,
  InputEvent_Abs,
  InputEvent_Mtt,
  InputEventKind,
  InputKeyEvent,
  InputKeyEventWrapper,
  InputLinuxProperties,
  InputMoveEvent,
  InputMoveEventWrapper,
  InputMultiTouchEvent,
  InputMultiTouchEventWrapper,
  InputMultiTouchType,
  IntWrapper,
  IoOperationType,
  IscsiHeaderDigest,
  IscsiTransport,
  JobStatusChangeEvent,
  JSONType,
  JobInfo,
  JobStatus,
  JobType,
  JobVerb,
  KeyValue,
  KeyValue_Number,
  KeyValue_Qcode,
  KeyValueKind,
  KvmInfo,
  LostTickPolicy,
  MemoryDeviceSizeChangeEvent,
  MemoryFailureEvent,
  MigrationPassEvent,
  MachineInfo,
  MainLoopProperties,
  MapEntry,
  Memdev,
  MemoryBackendEpcProperties,
  MemoryBackendFileProperties,
  MemoryBackendMemfdProperties,
  MemoryBackendProperties,
  MemoryBackendShmProperties,
  MemoryDeviceInfo_Dimm,
  MemoryDeviceInfo_Nvdimm,
  MemoryDeviceInfo_VirtioPmem,
  MemoryDeviceInfo_VirtioMem,
  MemoryDeviceInfo_SgxEpc,
  MemoryDeviceInfo_HvBalloon,
  MemoryFailureAction,
  MemoryFailureFlags,
  MemoryFailureRecipient,
  MemoryInfo,
  MemorySizeConfiguration,
  MigMode,
  MigrationAddress,
  MigrationAddress_SocketInet,
  MigrationAddress_SocketUnix,
  MigrationAddress_SocketVsock,
  MigrationAddress_SocketFd,
  MigrationAddress_Exec,
  MigrationAddress_Rdma,
  MigrationAddress_File,
  MigrationAddressType,
  MigrationChannel,
  MigrationChannelType,
  MigrationExecCommand,
  MigrationParameter,
  MigrationStats,
  MirrorCopyMode,
  MirrorSyncMode,
  MonitorMode,
  MonitorOptions,
  MouseInfo,
  MultiFDCompression,
  NetdevStreamConnectedEvent,
  NetdevStreamDisconnectedEvent,
  NetdevVhostUserConnectedEvent,
  NetdevVhostUserDisconnectedEvent,
  NFSServer,
  NFSTransport,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NbdServerOptions,
  NbdServerOptionsBase,
  NbdServerOptionsLegacy,
  NetClientDriver,
  NetDevPasstOptions,
  NetFilterDirection,
  NetLegacyNicOptions,
  Netdev,
  Netdev_Nic,
  Netdev_User,
  Netdev_Tap,
  Netdev_L2tpv3,
  Netdev_Socket,
  Netdev_Vde,
  Netdev_Bridge,
  Netdev_Hubport,
  Netdev_Netmap,
  Netdev_VhostUser,
  Netdev_VhostVdpa,
  Netdev_Stream,
  Netdev_Dgram,
  Netdev_VmnetHost,
  Netdev_VmnetShared,
  Netdev_VmnetBridged,
  Netdev_AfXdp,
  Netdev_Passt,
  Netdev_None,
  NetdevAFXDPOptions,
  NetdevBridgeOptions,
  NetdevDgramOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
  NetdevStreamOptions,
  NetdevTapOptions,
  NetdevUserOptions,
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
  NumaCpuOptions,
  NumaDistOptions,
  NumaHmatCacheOptions,
  NumaHmatLBOptions,
  NumaNodeOptions,
  NumaOptions,
  NumaOptions_Node,
  NumaOptions_Dist,
  NumaOptions_Cpu,
  NumaOptions_HmatLb,
  NumaOptions_HmatCache,
  NumaOptionsType,
  ObjectOptions_AuthzList,
  ObjectOptions_AuthzListfile,
  ObjectOptions_AuthzPam,
  ObjectOptions_AuthzSimple,
  ObjectOptions_CanHostSocketcan,
  ObjectOptions_ColoCompare,
  ObjectOptions_CryptodevBackend,
  ObjectOptions_CryptodevBackendBuiltin,
  ObjectOptions_CryptodevBackendLkcf,
  ObjectOptions_CryptodevVhostUser,
  ObjectOptions_DbusVmstate,
  ObjectOptions_FilterBuffer,
  ObjectOptions_FilterDump,
  ObjectOptions_FilterMirror,
  ObjectOptions_FilterRedirector,
  ObjectOptions_FilterReplay,
  ObjectOptions_FilterRewriter,
  ObjectOptions_InputBarrier,
  ObjectOptions_InputLinux,
  ObjectOptions_MainLoop,
  ObjectOptions_MemoryBackendEpc,
  ObjectOptions_MemoryBackendFile,
  ObjectOptions_MemoryBackendMemfd,
  ObjectOptions_MemoryBackendRam,
  ObjectOptions_PrManagerHelper,
  ObjectOptions_Qtest,
  ObjectOptions_RngBuiltin,
  ObjectOptions_RngEgd,
  ObjectOptions_RngRandom,
  ObjectOptions_Secret,
  ObjectOptions_SecretKeyring,
  ObjectOptions_SevGuest,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCredsAnon,
  ObjectOptions_TlsCredsPsk,
  ObjectOptions_TlsCredsX509,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_XVfioUserServer,
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_IgvmCfg,
  ObjectOptions_TdxGuest,
  ObjectOptions_Other,
  ObjectPropertiesValues,
  ObjectPropertyInfo,
  ObjectPropertyValue,
  ObjectTypeInfo,
  OffAutoPCIBAR,
  OnCbwError,
  OnOffAuto,
  OnOffSplit,
  PCDIMMDeviceInfo,
  PCDIMMDeviceInfoWrapper,
  PCIELinkSpeed,
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
  PrManagerHelperProperties,
  PreallocMode,
  QAuthZListFormat,
  QAuthZListPolicy,
  QAuthZListRule,
  QCryptoAkCipherAlgo,
  QCryptoAkCipherKeyType,
  QCryptoAkCipherOptions,
  QCryptoAkCipherOptions_Rsa,
  QCryptoAkCipherOptionsRSA,
  QCryptoBlockAmendOptions,
  QCryptoBlockAmendOptions_Luks,
  QCryptoBlockAmendOptions_Qcow,
  QCryptoBlockAmendOptionsLUKS,
  QCryptoBlockCreateOptions,
  QCryptoBlockCreateOptions_Qcow,
  QCryptoBlockCreateOptions_Luks,
  QCryptoBlockCreateOptionsLUKS,
  QCryptoBlockFormat,
  QCryptoBlockInfo,
  QCryptoBlockInfo_Luks,
  QCryptoBlockInfo_Qcow,
  QCryptoBlockInfoBase,
  QCryptoBlockInfoLUKS,
  QCryptoBlockInfoLUKSSlot,
  QCryptoBlockLUKSKeyslotState,
  QCryptoBlockOpenOptions,
  QCryptoBlockOpenOptions_Qcow,
  QCryptoBlockOpenOptions_Luks,
  QCryptoBlockOptionsBase,
  QCryptoBlockOptionsLUKS,
  QCryptoBlockOptionsQCow,
  QCryptoCipherAlgo,
  QCryptoCipherMode,
  QCryptoHashAlgo,
  QCryptoIVGenAlgo,
  QCryptoRSAPaddingAlgo,
  QCryptoSecretFormat,
  QCryptoTLSCredsEndpoint,
  QCryptodevBackendAlgoType,
  QCryptodevBackendClient,
  QCryptodevBackendServiceType,
  QCryptodevBackendType,
  QCryptodevInfo,
  QKeyCode,
  QKeyCodeWrapper,
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
  RbdEncryptionCreateOptions,
  RbdEncryptionCreateOptions_Luks,
  RbdEncryptionCreateOptions_Luks2,
  RbdEncryptionCreateOptions_LuksAny,
  RbdEncryptionCreateOptionsLUKS,
  RbdEncryptionCreateOptionsLUKS2,
  RbdEncryptionCreateOptionsLUKSBase,
  RbdEncryptionOptions,
  RbdEncryptionOptions_Luks,
  RbdEncryptionOptions_Luks2,
  RbdEncryptionOptions_LuksAny,
  RbdEncryptionOptionsLUKS,
  RbdEncryptionOptionsLUKS2,
  RbdEncryptionOptionsLUKSAny,
  RbdEncryptionOptionsLUKSBase,
  RbdImageEncryptionFormat,
  RebootAction,
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
  RunState,
  RxFilterInfo,
  RxState,
  S390CpuEntitlement,
  S390CpuPolarization,
  S390CpuState,
  S390CrashReason,
  ShutdownEvent,
  SMPConfiguration,
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
  SecretCommonProperties,
  SecretKeyringProperties,
  SecretProperties,
  SetPasswordAction,
  SetPasswordOptions,
  SetPasswordOptions_Vnc,
  SetPasswordOptions_Spice,
  SetPasswordOptionsVnc,
  SevAttestationReport,
  SevCapability,
  SevCommonProperties,
  SevGuestInfo,
  SevGuestProperties,
  SevGuestType,
  SevInfo,
  SevInfo_Sev,
  SevInfo_SevSnp,
  SevLaunchMeasureInfo,
  SevSnpGuestInfo,
  SevSnpGuestProperties,
  SevState,
  SgxEPC,
  SgxEPCDeviceInfo,
  SgxEPCDeviceInfoWrapper,
  SgxEPCProperties,
  SgxEpcSection,
  SgxInfo,
  ShutdownAction,
  ShutdownCause,
  SmbiosEntryPointType,
  SmpCacheProperties,
  SmpCachePropertiesWrapper,
  SnapshotInfo,
  SocketAddress,
  SocketAddress_Inet,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddress_Fd,
  SocketAddressInput,
  SocketAddressInput_Inet,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressInput_Fd,
  SocketAddressLegacy,
  SocketAddressLegacy_Inet,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SocketAddressLegacy_Fd,
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
  StatsFilter,
  StatsFilter_Vcpu,
  StatsFilter_Other,
  StatsProvider,
  StatsRequest,
  StatsResult,
  StatsSchema,
  StatsSchemaValue,
  StatsTarget,
  StatsType,
  StatsUnit,
  StatsVCPUFilter,
  StatsValue,
  StatusInfo,
  StrOrNull,
  String,
  TPMEmulatorOptions,
  TPMEmulatorOptionsWrapper,
  TPMInfo,
  TPMPassthroughOptions,
  TPMPassthroughOptionsWrapper,
  TdxGuestProperties,
  ThreadContextProperties,
  ThrottleGroupProperties,
  ThrottleLimits,
  TimeUnit,
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
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockDirtyBitmapMerge,
  TransactionAction_BlockdevBackup,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
  TransactionActionKind,
  TransactionProperties,
  UnplugPrimaryEvent,
  UefiVarStore,
  UefiVariable,
  UnixSocketAddress,
  UnixSocketAddressInput,
  UnixSocketAddressWrapper,
  UuidInfo,
  VfuClientHangupEvent,
  VMAppleVirtioBlkVariant,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VersionTriple,
  VfioStats,
  VfioUserServerProperties,
  VhostDeviceProtocols,
  VirtIOGPUOutput,
  VirtQueueStatus,
  VirtioDeviceFeatures,
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
  ZeroPageDetection,
  AddFdArguments,
  AddClientArguments,
  BalloonArguments,
  BlockCommitArguments,
  BlockExportDelArguments,
  BlockJobCancelArguments,
  BlockJobCompleteArguments,
  BlockJobDismissArguments,
  BlockJobFinalizeArguments,
  BlockJobPauseArguments,
  BlockJobResumeArguments,
  BlockJobSetSpeedArguments,
  BlockLatencyHistogramSetArguments,
  BlockSetWriteThresholdArguments,
  BlockStreamArguments,
  BlockResizeArguments,
  BlockdevChangeMediumArguments,
  BlockdevCloseTrayArguments,
  BlockdevDelArguments,
  BlockdevInsertMediumArguments,
  BlockdevMirrorArguments,
  BlockdevOpenTrayArguments,
  BlockdevRemoveMediumArguments,
  BlockdevSetActiveArguments,
  BlockdevSnapshotDeleteInternalSyncArguments,
  CalcDirtyRateArguments,
  CancelVcpuDirtyLimitArguments,
  ChangeBackingFileArguments,
  ChangeVncPasswordArguments,
  ChardevRemoveArguments,
  ChardevSendBreakArguments,
  ClientMigrateInfoArguments,
  ClosefdArguments,
  CxlAddDynamicCapacityArguments,
  CxlInjectCorrectableErrorArguments,
  CxlInjectPoisonArguments,
  CxlInjectUncorrectableErrorsArguments,
  CxlReleaseDynamicCapacityArguments,
  DeviceListPropertiesArguments,
  DeviceSyncConfigArguments,
  DeviceAddArguments,
  DeviceDelArguments,
  DumpGuestMemoryArguments,
  DumpSkeysArguments,
  DumpdtbArguments,
  EjectArguments,
  GetWin32SocketArguments,
  GetfdArguments,
  HumanMonitorCommandArguments,
  InjectGhesV2ErrorArguments,
  InputSendEventArguments,
  JobCancelArguments,
  JobCompleteArguments,
  JobDismissArguments,
  JobFinalizeArguments,
  JobPauseArguments,
  JobResumeArguments,
  MemsaveArguments,
  MigrateIncomingArguments,
  MigrateRecoverArguments,
  NbdServerRemoveArguments,
  NetdevDelArguments,
  ObjectDelArguments,
  PmemsaveArguments,
  QmpCapabilitiesArguments,
  QomGetArguments,
  QomListGetArguments,
  QomListPropertiesArguments,
  QomListTypesArguments,
  QomListArguments,
  QomSetArguments,
  QueryBlockstatsArguments,
  QueryCommandLineOptionsArguments,
  QueryCpuModelBaselineArguments,
  QueryCpuModelComparisonArguments,
  QueryCpuModelExpansionArguments,
  QueryDirtyRateArguments,
  QueryFirmwareLogArguments,
  QueryMachinesArguments,
  QueryNamedBlockNodesArguments,
  QueryRockerOfDpaFlowsArguments,
  QueryRockerOfDpaGroupsArguments,
  QueryRockerPortsArguments,
  QueryRockerArguments,
  QueryRxFilterArguments,
  QuerySevAttestationReportArguments,
  QueryStatsSchemasArguments,
  RemoveFdArguments,
  ReplayBreakArguments,
  ReplaySeekArguments,
  RequestEbpfArguments,
  RingbufReadArguments,
  RingbufWriteArguments,
  ScreendumpArguments,
  SendKeyArguments,
  SetActionArguments,
  SetCpuTopologyArguments,
  SetVcpuDirtyLimitArguments,
  SetLinkArguments,
  SevInjectLaunchSecretArguments,
  SnapshotDeleteArguments,
  SnapshotLoadArguments,
  SnapshotSaveArguments,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
  WatchdogSetActionArguments,
  XBlockdevChangeArguments,
  XBlockdevSetIothreadArguments,
  XQueryVirtioQueueElementArguments,
  XQueryVirtioQueueStatusArguments,
  XQueryVirtioStatusArguments,
  XQueryVirtioVhostQueueStatusArguments,
  XenEventInjectArguments,
  XenLoadDevicesStateArguments,
  XenSaveDevicesStateArguments,
  XenSetGlobalDirtyLogArguments,
  XenSetReplicationArguments,
  YankArguments,
} from "./qemu-11.1.js";

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
  /** [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-accelerator.query-kvm) */
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
  /**
   * [query-migrationthreads](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 11.1.
   * @since 10.0
   * @deprecated since QEMU 10.0
   */
  "query-migrationthreads": NoArguments;
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
  "query-migrationthreads": MigrationThreadInfo<I>[];
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
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa" | "gluster";
}

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;

export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "host_cdrom" | "host_device" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa" | "gluster";
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
  | BlockdevCreateOptions_Gluster
  | BlockdevCreateOptions_Other;

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

/**
 * Removed in QEMU 11.1.
 * @deprecated since QEMU 10.2
 */
export interface BlockdevCreateOptions_Gluster extends BlockdevCreateOptionsGluster {
  driver: "gluster";
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
  | BlockdevOptions_VirtioBlkVhostVdpa
  | BlockdevOptions_Gluster;

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

export interface BlockdevOptions_Http extends BlockdevOptions_Base, BlockdevOptionsCurlHttp {
  driver: "http";
}

export interface BlockdevOptions_Https extends BlockdevOptions_Base, BlockdevOptionsCurlHttps {
  driver: "https";
}

export interface BlockdevOptions_Luks extends BlockdevOptions_Base, BlockdevOptionsLUKS {
  driver: "luks";
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

/** If `CONFIG_REPLICATION`. */
export interface BlockdevOptions_Replication extends BlockdevOptions_Base, BlockdevOptionsReplication {
  driver: "replication";
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

/** @since 7.2 */
export interface BlockdevOptions_CopyBeforeWrite extends BlockdevOptions_Base, BlockdevOptionsCbw {
  driver: "copy-before-write";
}

/** @since 7.2 */
export interface BlockdevOptions_SnapshotAccess extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "snapshot-access";
}

/** @since 7.2 */
export interface BlockdevOptions_Preallocate extends BlockdevOptions_Base, BlockdevOptionsPreallocate {
  driver: "preallocate";
}

/**
 * Removed in QEMU 11.1.
 * @deprecated since QEMU 10.2
 */
export interface BlockdevOptions_Gluster extends BlockdevOptions_Base, BlockdevOptionsGluster {
  driver: "gluster";
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
  /** @since 10.0 */
  header?: BlockdevRef | undefined;
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

/** @deprecated since QEMU 10.2 */
export interface ChardevBackend_Memory extends ChardevRingbufWrapper {
  type: "memory";
}

/** [ChardevCommon](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevCommon) */
export interface ChardevCommon {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
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
}

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

/**
 * [ChardevHub](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHub)
 * @since 10.0
 */
export interface ChardevHub {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  chardevs: readonly string[];
}

/**
 * [ChardevHubWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevHubWrapper)
 * @since 10.0
 */
export interface ChardevHubWrapper {
  data: ChardevHub;
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

/**
 * [ChardevPty](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevPty)
 * @since 10.0
 */
export interface ChardevPty {
  logfile?: string | undefined;
  logappend?: boolean | undefined;
  path?: string | undefined;
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
}

/**
 * [ChardevQemuVDAgentWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevQemuVDAgentWrapper) If `CONFIG_SPICE_PROTOCOL`.
 * @since 7.2
 */
export interface ChardevQemuVDAgentWrapper {
  data: ChardevQemuVDAgent;
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
  /** @since 10.0 */
  "reconnect-ms"?: number | bigint | undefined;
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

export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "hppa" | "i386" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /** @since 10.2 */
  "qom-type": string;
}

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

/** If `CONFIG_GTK`. */
export interface DisplayOptions_Gtk extends DisplayOptions_Base, DisplayGTK {
  type: "gtk";
}

export interface GuestCrashloadedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  action: GuestPanicAction;
  info?: GuestPanicInformation<I>;
}

export interface GuestPanickedEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  action: GuestPanicAction;
  info?: GuestPanicInformation<I>;
}

/** [GuestPanicInformation](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation) */
export type GuestPanicInformation<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | GuestPanicInformation_HyperV<I>
  | GuestPanicInformation_S390<I>
  | GuestPanicInformation_Tdx<I>;

/** [GuestPanicInformationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType) */
export type GuestPanicInformationType =
  | "hyper-v"
  | "s390"
  /** @since 10.2 */
  | "tdx";

/** [IOThreadInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo) */
export interface IOThreadInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  "thread-id": I["int64"];
  "poll-max-ns": I["int64"];
  "poll-grow": I["int64"];
  "poll-shrink": I["int64"];
  /** @since 7.2 */
  "aio-max-batch": I["int64"];
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

export interface MigrationEvent {
  status: MigrationStatus;
}

/** [MemoryDeviceInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.MemoryDeviceInfo) */
export type MemoryDeviceInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> =
  | MemoryDeviceInfo_Dimm<I>
  | MemoryDeviceInfo_Nvdimm<I>
  | MemoryDeviceInfo_VirtioPmem<I>
  | MemoryDeviceInfo_VirtioMem<I>
  | MemoryDeviceInfo_SgxEpc<I>
  | MemoryDeviceInfo_HvBalloon<I>;

/** [MemoryDeviceInfoKind](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine.MemoryDeviceInfoKind) */
export type MemoryDeviceInfoKind =
  | "dimm"
  | "nvdimm"
  | "virtio-pmem"
  | "virtio-mem"
  /** @since 7.2 */
  | "sgx-epc"
  /** @since 10.0 */
  | "hv-balloon";

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
  "tls-creds"?: string;
  "tls-hostname"?: string;
  "tls-authz"?: string;
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
  | "postcopy-device";

/**
 * [MigrationThreadInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 11.1.
 * @since 10.0
 */
export interface MigrationThreadInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  "thread-id": I["int64"];
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
  | ObjectOptions_AcpiGenericInitiator
  | ObjectOptions_AcpiGenericPort
  | ObjectOptions_Iommufd
  | ObjectOptions_MemoryBackendShm
  | ObjectOptions_SevSnpGuest
  | ObjectOptions_IgvmCfg
  | ObjectOptions_TdxGuest
  | ObjectOptions_Other;

export interface ObjectOptions_Iothread extends IothreadProperties {
  "qom-type": "iothread";
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
  | "tdx-guest";

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
  | "pre-copy-p2p";

/**
 * [QemuTargetInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo)
 * @since 10.2
 */
export interface QemuTargetInfo {
  arch: SysEmuTarget;
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
  /** Removed in QEMU 11.1. */
  | "microblazeel"
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
  | "loongarch64";

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

/** @deprecated since QEMU 10.2 */
export interface TransactionAction_DriveBackup extends DriveBackupWrapper {
  type: "drive-backup";
}

export interface VfioMigrationEvent {
  "device-id": string;
  "qom-path": string;
  "device-state": QapiVfioMigrationState;
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
  /** Removed in QEMU 11.1. */
  "backend-features": VirtioDeviceFeatures<I>;
  "protocol-features": VhostDeviceProtocols<I>;
  "max-queues": I["int64"];
  "backend-cap": I["wide"];
  "log-enabled": boolean;
  "log-size": I["int64"];
}

/**
 * [VirtVhostQueueStatus](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtVhostQueueStatus)
 * @since 7.2
 */
export interface VirtVhostQueueStatus<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  name: string;
  kick: I["int64"];
  call: I["int64"];
  /** Removed in QEMU 11.1. */
  desc: I["int64"];
  /** Removed in QEMU 11.1. */
  avail: I["int64"];
  /** Removed in QEMU 11.1. */
  used: I["int64"];
  num: I["int64"];
  "desc-phys": I["wide"];
  "desc-size": number;
  "avail-phys": I["wide"];
  "avail-size": number;
  "used-phys": I["wide"];
  "used-size": number;
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

export interface BlockdevCreateArguments {
  "job-id": string;
  options: BlockdevCreateOptions;
}

export interface BlockdevReopenArguments {
  options: readonly BlockdevOptions[];
}

export interface ChardevAddArguments {
  id: string;
  backend: ChardevBackend;
}

export interface ChardevChangeArguments {
  id: string;
  backend: ChardevBackend;
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
}

export interface MigrateContinueArguments {
  state: MigrationStatus;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatus[];
}

export interface MigrateArguments {
  uri?: string | undefined;
  /**
   * Removed in QEMU 11.1.
   * @deprecated since QEMU 10.2
   */
  detach?: boolean | undefined;
  resume?: boolean | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
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
