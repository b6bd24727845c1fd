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
  Audiodev_Sndio,
  Audiodev_Pipewire,
  AudiodevPerDirectionOptions,
  AudiodevSdlPerDirectionOptions,
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
  BlkdebugInjectErrorOptions,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapSha256,
  BlockErrorAction,
  BlockExportInfo,
  BlockExportOptionsFuse,
  BlockExportOptionsIothread,
  BlockExportOptionsVduseBlk,
  BlockIOThrottle,
  BlockJobChangeOptions,
  BlockLatencyHistogramInfo,
  BlockLimitsInfo,
  BlockStatsSpecific_File,
  BlockStatsSpecific_HostDevice,
  BlockStatsSpecific_Nvme,
  BlockdevAmendOptions_Luks,
  BlockdevAmendOptions_Qcow2,
  BlockdevBackup,
  BlockdevCacheInfo,
  BlockdevChild,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptions_Ssh,
  BlockdevDetectZeroesOptions,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_HostCdrom,
  BlockdevOptions_HostDevice,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
  BlockdevOptions_Ssh,
  BlockdevOptions_Vvfat,
  BlockdevOptions_IoUring,
  BlockdevOptions_NvmeIoUring,
  BlockdevOptions_VirtioBlkVfioPci,
  BlockdevOptions_VirtioBlkVhostUser,
  BlockdevOptions_VirtioBlkVhostVdpa,
  BlockdevOptionsRbd,
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
  ChardevBackend_File,
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Pipe,
  ChardevBackend_Null,
  ChardevBackend_Mux,
  ChardevBackend_Msmouse,
  ChardevBackend_Wctablet,
  ChardevBackend_Braille,
  ChardevBackend_Testdev,
  ChardevBackend_Stdio,
  ChardevBackend_Console,
  ChardevBackend_Spicevmc,
  ChardevBackend_Spiceport,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevBackend_QemuVdagent,
  ChardevBackend_Dbus,
  ChardevBackend_Hub,
  ChardevBackendInfo,
  ChardevCommon,
  ChardevInfo,
  ChardevPty,
  ChardevReturn,
  ChardevRingbufWrapper,
  CommandInfo,
  CommandLineOptionInfo,
  CompatProperty,
  CpuDefinitionInfo,
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
  DirtyRateMeasureMode,
  DirtyRateStatus,
  DirtyRateVcpu,
  DisplayOptions_Base,
  DisplayOptions_Gtk,
  DisplayOptions_EglHeadless,
  DisplayOptions_Curses,
  DisplayOptions_Dbus,
  DisplayOptions_Other,
  DisplayReloadOptions,
  DriveBackup,
  DriveBackupWrapper,
  DriveMirror,
  DumpGuestMemoryCapability,
  DumpQueryResult,
  EbpfObject,
  EvtchnInfo,
  ExpirePasswordOptions,
  FailoverNegotiatedEvent,
  FdSocketAddress,
  FdsetInfo,
  FirmwareLog,
  GICCapability,
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GuidInfo,
  HostMemPolicy,
  HotKeyMod,
  HotpluggableCPU,
  HumanReadableText,
  HvBalloonInfo,
  IOThreadVirtQueueMapping,
  ImageInfoSpecific_Rbd,
  ImageInfoSpecific_File,
  ImageInfoSpecificQCow2Encryption_Aes,
  IoOperationType,
  JobStatusChangeEvent,
  JobInfo,
  JobStatus,
  KvmInfo,
  MemoryFailureEvent,
  MigrationEvent,
  MigrationPassEvent,
  MemoryDeviceInfo,
  MemoryInfo,
  MigMode,
  MigrationAddress_SocketInet,
  MigrationAddress_SocketUnix,
  MigrationAddress_SocketVsock,
  MigrationAddress_Exec,
  MigrationAddress_Rdma,
  MigrationAddress_File,
  MigrationChannelType,
  MigrationStatus,
  MouseInfo,
  MultiFDCompression,
  NetdevStreamDisconnectedEvent,
  NetdevVhostUserConnectedEvent,
  NetdevVhostUserDisconnectedEvent,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
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
  Netdev_VmnetHost,
  Netdev_VmnetShared,
  Netdev_VmnetBridged,
  Netdev_AfXdp,
  Netdev_Passt,
  Netdev_None,
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
  ObjectOptions_Iothread,
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
  ObjectOptions_SevGuest,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_IgvmCfg,
  ObjectOptions_MonitorHmp,
  ObjectOptions_MonitorQmp,
  ObjectOptions_Other,
  ObjectPropertiesValues,
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
  QCryptodevInfo,
  QuorumFailureEvent,
  QuorumReportBadEvent,
  Qcow2BitmapInfo,
  Qcow2CompressionType,
  Qcow2OverlapChecks,
  QuorumReadPattern,
  ResetEvent,
  RbdEncryptionCreateOptions_LuksAny,
  ReplayInfo,
  ReplicationMode,
  ReplicationStatus,
  RockerOfDpaFlow,
  RockerOfDpaGroup,
  RockerPort,
  RockerSwitch,
  RxFilterInfo,
  S390CpuEntitlement,
  ShutdownEvent,
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
  SchemaInfoEnumMember,
  SetPasswordOptions,
  SevAttestationReport,
  SevGuestType,
  SevLaunchMeasureInfo,
  SevState,
  SgxEpcSection,
  SnapshotInfo,
  SocketAddress_Inet,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddressInput_Inet,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressLegacy_Inet,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SpiceInfo,
  StatsFilter,
  StatsResult,
  StatsSchema,
  StrOrNull,
  String,
  TPMInfo,
  TimeUnit,
  TpmModel,
  TpmType,
  TraceEventState,
  TransactionAction_Abort,
  TransactionAction_BlockDirtyBitmapAdd,
  TransactionAction_BlockDirtyBitmapRemove,
  TransactionAction_BlockDirtyBitmapClear,
  TransactionAction_BlockDirtyBitmapEnable,
  TransactionAction_BlockDirtyBitmapDisable,
  TransactionAction_BlockdevBackup,
  TransactionAction_BlockdevSnapshot,
  TransactionAction_BlockdevSnapshotInternalSync,
  TransactionAction_BlockdevSnapshotSync,
  TransactionProperties,
  UnplugPrimaryEvent,
  UuidInfo,
  VfioMigrationEvent,
  VfuClientHangupEvent,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VfioStats,
  VhostDeviceProtocols,
  VirtIOGPUOutput,
  VirtQueueStatus,
  VirtioDeviceFeatures,
  VirtioDeviceStatus,
  VirtioInfo,
  VirtioQueueElement,
  VmdkExtentInfo,
  VncInfo,
  VncInfo2,
  WatchdogEvent,
  XBZRLECacheStats,
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
  MigrateContinueArguments,
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
  QueryBlockArguments,
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

import type {
  MigrationThreadInfo,
} from "./qemu-10.2.js";

import type {
  SGXEPCSection,
} from "./qemu-10.0.js";

import type {
  CompressionStats,
  MemUnplugErrorEvent,
  ObjectOptions_Secret,
  ObjectOptions_TlsCredsAnon,
  ObjectOptions_TlsCredsPsk,
  ObjectOptions_TlsCredsX509,
  RdmaGidStatusChangedEvent,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
} from "./qemu-7.2.js";

import type {
  BlockPermission,
  CpuInfoArch,
  CpuInfoMIPS,
  CpuInfoPPC,
  CpuInfoRISCV,
  CpuInfoSPARC,
  CpuInfoTricore,
  CpuInfoX86,
  DirtyBitmapStatus,
  EventInfo,
  RunState,
  SheepdogRedundancy,
  XDbgBlockGraph,
  BlockPasswdArguments,
  ChangeArguments,
  ExpirePasswordArguments,
  MigrateSetCacheSizeArguments,
  MigrateSetDowntimeArguments,
  MigrateSetSpeedArguments,
  SetPasswordArguments,
} from "./qemu-5.2.js";

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
  Audiodev_Sndio,
  Audiodev_Pipewire,
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
  BlkdebugInjectErrorOptions,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapAddWrapper,
  BlockDirtyBitmapSha256,
  BlockDirtyBitmapWrapper,
  BlockErrorAction,
  BlockExportInfo,
  BlockExportOptionsFuse,
  BlockExportOptionsIothread,
  BlockExportOptionsNbdBase,
  BlockExportOptionsVduseBlk,
  BlockExportRemoveMode,
  BlockExportType,
  BlockIOThrottle,
  BlockJobChangeOptions,
  BlockJobChangeOptions_Mirror,
  BlockJobChangeOptions_Other,
  BlockJobChangeOptionsMirror,
  BlockJobInfoMirror,
  BlockLatencyHistogramInfo,
  BlockLimitsInfo,
  BlockMeasureInfo,
  BlockStatsSpecific_File,
  BlockStatsSpecific_HostDevice,
  BlockStatsSpecific_Nvme,
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
  BlockdevCreateOptions_Ssh,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevCreateOptionsSsh,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_HostCdrom,
  BlockdevOptions_HostDevice,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
  BlockdevOptions_Ssh,
  BlockdevOptions_Vvfat,
  BlockdevOptions_IoUring,
  BlockdevOptions_NvmeIoUring,
  BlockdevOptions_VirtioBlkVfioPci,
  BlockdevOptions_VirtioBlkVhostUser,
  BlockdevOptions_VirtioBlkVhostVdpa,
  BlockdevOptionsCurlBase,
  BlockdevOptionsCurlFtp,
  BlockdevOptionsCurlFtps,
  BlockdevOptionsCurlHttp,
  BlockdevOptionsCurlHttps,
  BlockdevOptionsFile,
  BlockdevOptionsIoUring,
  BlockdevOptionsIscsi,
  BlockdevOptionsNVMe,
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
  ChardevBackend_File,
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Pipe,
  ChardevBackend_Null,
  ChardevBackend_Mux,
  ChardevBackend_Msmouse,
  ChardevBackend_Wctablet,
  ChardevBackend_Braille,
  ChardevBackend_Testdev,
  ChardevBackend_Stdio,
  ChardevBackend_Console,
  ChardevBackend_Spicevmc,
  ChardevBackend_Spiceport,
  ChardevBackend_Vc,
  ChardevBackend_Ringbuf,
  ChardevBackend_QemuVdagent,
  ChardevBackend_Dbus,
  ChardevBackend_Hub,
  ChardevBackendInfo,
  ChardevBackendKind,
  ChardevCommon,
  ChardevCommonWrapper,
  ChardevDBus,
  ChardevDBusEncoding,
  ChardevDBusWrapper,
  ChardevFile,
  ChardevFileWrapper,
  ChardevHostdev,
  ChardevHostdevWrapper,
  ChardevHub,
  ChardevHubWrapper,
  ChardevInfo,
  ChardevMux,
  ChardevMuxWrapper,
  ChardevPty,
  ChardevPtyWrapper,
  ChardevQemuVDAgent,
  ChardevQemuVDAgentWrapper,
  ChardevReturn,
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
  ColoCompareProperties,
  CommandInfo,
  CommandLineOptionInfo,
  CommandLineParameterInfo,
  CommandLineParameterType,
  CompatPolicy,
  CompatPolicyInput,
  CompatPolicyOutput,
  CompatProperty,
  CpuDefinitionInfo,
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
  DirtyRateMeasureMode,
  DirtyRateStatus,
  DirtyRateVcpu,
  DisplayCurses,
  DisplayDBus,
  DisplayEGLHeadless,
  DisplayGLMode,
  DisplayGTK,
  DisplayOptions_Base,
  DisplayOptions_Gtk,
  DisplayOptions_EglHeadless,
  DisplayOptions_Curses,
  DisplayOptions_Dbus,
  DisplayOptions_Other,
  DisplayProtocol,
  DisplayReloadOptions,
  DisplayReloadOptions_Vnc,
  DisplayReloadOptionsVNC,
  DisplayReloadType,
  DisplaySDL,
  DisplayType,
  DisplayUpdateType,
  DriveBackup,
  DriveBackupWrapper,
  DriveMirror,
  DummyForceArrays,
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
  GuestCrashloadedEvent,
  GuestPanickedEvent,
  GrabToggleKeys,
  GranuleMode,
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
  ImageInfoSpecific_Rbd,
  ImageInfoSpecific_File,
  ImageInfoSpecificFile,
  ImageInfoSpecificFileWrapper,
  ImageInfoSpecificKind,
  ImageInfoSpecificQCow2Encryption_Aes,
  ImageInfoSpecificQCow2EncryptionBase,
  ImageInfoSpecificRbd,
  ImageInfoSpecificRbdWrapper,
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
  IothreadProperties,
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
  MemoryFailureEvent,
  MigrationEvent,
  MigrationPassEvent,
  MainLoopProperties,
  MemoryBackendEpcProperties,
  MemoryBackendFileProperties,
  MemoryBackendMemfdProperties,
  MemoryBackendProperties,
  MemoryBackendShmProperties,
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
  MemorySizeConfiguration,
  MigMode,
  MigrationAddress_SocketInet,
  MigrationAddress_SocketUnix,
  MigrationAddress_SocketVsock,
  MigrationAddress_Exec,
  MigrationAddress_Rdma,
  MigrationAddress_File,
  MigrationAddressType,
  MigrationChannelType,
  MigrationExecCommand,
  MigrationStatus,
  MirrorCopyMode,
  MirrorSyncMode,
  MonitorMode,
  MonitorOptions,
  MouseInfo,
  MultiFDCompression,
  NetdevStreamDisconnectedEvent,
  NetdevVhostUserConnectedEvent,
  NetdevVhostUserDisconnectedEvent,
  NFSServer,
  NFSTransport,
  NicRxFilterChangedEvent,
  NameInfo,
  NbdServerAddOptions,
  NbdServerOptionsBase,
  NetClientDriver,
  NetDevPasstOptions,
  NetFilterDirection,
  NetLegacyNicOptions,
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
  Netdev_VmnetHost,
  Netdev_VmnetShared,
  Netdev_VmnetBridged,
  Netdev_AfXdp,
  Netdev_Passt,
  Netdev_None,
  NetdevAFXDPOptions,
  NetdevBridgeOptions,
  NetdevHubPortOptions,
  NetdevL2TPv3Options,
  NetdevNetmapOptions,
  NetdevSocketOptions,
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
  ObjectOptions_Iothread,
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
  ObjectOptions_SevGuest,
  ObjectOptions_ThreadContext,
  ObjectOptions_ThrottleGroup,
  ObjectOptions_TlsCipherSuites,
  ObjectOptions_XRemoteObject,
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_IgvmCfg,
  ObjectOptions_MonitorHmp,
  ObjectOptions_MonitorQmp,
  ObjectOptions_Other,
  ObjectOptionsMonitorHmp,
  ObjectOptionsMonitorQmp,
  ObjectOptionsMonitorQmpCloseAction,
  ObjectPropertiesValues,
  ObjectPropertyInfo,
  ObjectPropertyValue,
  ObjectType,
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
  QapiVfioMigrationState,
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
  RbdEncryptionCreateOptions_LuksAny,
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
  RxFilterInfo,
  RxState,
  S390CpuEntitlement,
  S390CpuPolarization,
  S390CrashReason,
  ShutdownEvent,
  SMPConfiguration,
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
  SevAttestationReport,
  SevCommonProperties,
  SevGuestInfo,
  SevGuestProperties,
  SevGuestType,
  SevLaunchMeasureInfo,
  SevSnpGuestProperties,
  SevState,
  SgxEPC,
  SgxEPCDeviceInfo,
  SgxEPCDeviceInfoWrapper,
  SgxEPCProperties,
  SgxEpcSection,
  ShutdownAction,
  ShutdownCause,
  SmbiosEntryPointType,
  SmpCacheProperties,
  SmpCachePropertiesWrapper,
  SnapshotInfo,
  SocketAddress_Inet,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddressInput_Inet,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressLegacy_Inet,
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
  TimeUnit,
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
  VfioMigrationEvent,
  VfuClientHangupEvent,
  VMAppleVirtioBlkVariant,
  VncConnectedEvent,
  VncDisconnectedEvent,
  VncInitializedEvent,
  VserportChangeEvent,
  VersionInfo,
  VersionTriple,
  VfioStats,
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
  MigrateContinueArguments,
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
  QueryBlockArguments,
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
  MigrationThreadInfo,
} from "./qemu-10.2.js";

export type {
  SGXEPCSection,
} from "./qemu-10.0.js";

export type {
  CompressionStats,
  MemUnplugErrorEvent,
  ObjectOptions_Secret,
  ObjectOptions_TlsCredsAnon,
  ObjectOptions_TlsCredsPsk,
  ObjectOptions_TlsCredsX509,
  RdmaGidStatusChangedEvent,
  SecretCommonProperties,
  SecretProperties,
  TlsCredsAnonProperties,
  TlsCredsPskProperties,
  TlsCredsX509Properties,
  TraceEventGetStateArguments,
  TraceEventSetStateArguments,
} from "./qemu-7.2.js";

export type {
  BlockPermission,
  CpuInfoArch,
  CpuInfoMIPS,
  CpuInfoPPC,
  CpuInfoRISCV,
  CpuInfoSPARC,
  CpuInfoTricore,
  CpuInfoX86,
  DirtyBitmapStatus,
  EventInfo,
  QAuthZListRuleListHack,
  RunState,
  SheepdogRedundancy,
  SheepdogRedundancy_Full,
  SheepdogRedundancy_ErasureCoded,
  SheepdogRedundancyErasureCoded,
  SheepdogRedundancyFull,
  SheepdogRedundancyType,
  SocketAddressLegacyKind,
  TpmTypeOptionsKind,
  XDbgBlockGraph,
  XDbgBlockGraphEdge,
  BlockPasswdArguments,
  ChangeArguments,
  ExpirePasswordArguments,
  MigrateSetCacheSizeArguments,
  MigrateSetDowntimeArguments,
  MigrateSetSpeedArguments,
  SetPasswordArguments,
} from "./qemu-5.2.js";

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
  expire_password: ExpirePasswordArguments | ExpirePasswordOptions;
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
  "nbd-server-start": NbdServerOptionsLegacy;
  /** [nbd-server-stop](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block-export.nbd-server-stop) */
  "nbd-server-stop": NoArguments;
  /** [netdev_add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_add) */
  netdev_add: Netdev;
  /** [netdev_del](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-net.netdev_del) */
  netdev_del: NetdevDelArguments;
  /** [object-add](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add) */
  "object-add": ObjectAddArguments | ObjectOptions;
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
  /**
   * [query-cpus](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-cpus": NoArguments;
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
  /**
   * [query-events](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-events": NoArguments;
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
  /**
   * [query-migrate-cache-size](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  "query-migrate-cache-size": NoArguments;
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
  set_password: SetPasswordArguments | SetPasswordOptions;
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
  /** [x-blockdev-reopen](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
  "x-blockdev-reopen": BlockdevOptions;
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
  "blockdev-reopen": NoResult;
  "blockdev-set-active": NoResult;
  "blockdev-snapshot": NoResult;
  "blockdev-snapshot-delete-internal-sync": SnapshotInfo<I>;
  "blockdev-snapshot-internal-sync": NoResult;
  "blockdev-snapshot-sync": NoResult;
  "calc-dirty-rate": NoResult;
  "cancel-vcpu-dirty-limit": NoResult;
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
  "query-cpus": CpuInfo<I>[];
  "query-cpus-fast": CpuInfoFast<I>[];
  "query-cryptodev": QCryptodevInfo[];
  "query-current-machine": CurrentMachineParams;
  "query-dirty-rate": DirtyRateInfo<I>;
  "query-display-options": DisplayOptions;
  "query-dump": DumpQueryResult<I>;
  "query-dump-guest-memory-capability": DumpGuestMemoryCapability;
  "query-events": EventInfo[];
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
  "query-migrate-cache-size": I["wide"];
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
  "x-blockdev-reopen": NoResult;
  "x-blockdev-set-iothread": NoResult;
  "x-colo-lost-heartbeat": NoResult;
  "x-debug-block-dirty-bitmap-sha256": BlockDirtyBitmapSha256;
  "x-debug-query-block-graph": XDbgBlockGraph<I>;
  "x-exit-preconfig": NoResult;
  "x-query-interrupt-controllers": HumanReadableText;
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
  /** [RDMA_GID_STATUS_CHANGED](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.0. */
  RDMA_GID_STATUS_CHANGED: RdmaGidStatusChangedEvent<I>;
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
  | Audiodev_Sndio
  | Audiodev_Pipewire;

/** If `CONFIG_AUDIO_SDL`. */
export interface Audiodev_Sdl extends Audiodev_Base {
  driver: "sdl";
  in?: AudiodevPerDirectionOptions | AudiodevSdlPerDirectionOptions;
  out?: AudiodevPerDirectionOptions | AudiodevSdlPerDirectionOptions;
}

/**
 * If `CONFIG_DBUS_DISPLAY`.
 * @since 7.2
 */
export interface Audiodev_Dbus extends Audiodev_Base {
  driver: "dbus";
  in?: AudiodevPerDirectionOptions;
  out?: AudiodevPerDirectionOptions;
  nsamples?: number;
}

export interface BlockIoErrorEvent {
  device: string;
  "node-name"?: string;
  operation: IoOperationType;
  action: BlockErrorAction;
  nospace?: boolean;
  reason: string;
  /** @since 10.0 */
  "qom-path"?: string;
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
  encryption_key_missing?: boolean;
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
  active?: boolean;
  /** @since 10.2 */
  children?: BlockdevChild[];
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
  /** @since 10.0 */
  zone_append_bytes?: I["int64"];
  /** @since 10.0 */
  zone_append_operations?: I["int64"];
  /** @since 10.0 */
  zone_append_total_time_ns?: I["int64"];
  /** @since 10.0 */
  zone_append_merged?: I["int64"];
  /** @since 10.0 */
  failed_zone_append_operations?: I["int64"];
  /** @since 10.0 */
  invalid_zone_append_operations?: I["int64"];
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
  min_zone_append_latency_ns?: I["int64"];
  /** @since 10.0 */
  max_zone_append_latency_ns?: I["int64"];
  /** @since 10.0 */
  avg_zone_append_latency_ns?: I["int64"];
  /** @since 10.0 */
  avg_zone_append_queue_depth?: number;
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
  status?: DirtyBitmapStatus;
  persistent: boolean;
  inconsistent?: boolean;
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
  iothread?: string | BlockExportOptionsIothread | undefined;
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

/** [BlockExportOptionsNbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsNbd) */
export interface BlockExportOptionsNbd {
  name?: string | undefined;
  description?: string | undefined;
  bitmaps?: readonly string[] | readonly BlockDirtyBitmapOrStr[] | undefined;
  "allocation-depth"?: boolean | undefined;
}

/** [BlockExportOptionsVhostUserBlk](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptionsVhostUserBlk) */
export interface BlockExportOptionsVhostUserBlk {
  addr: SocketAddressInput;
  "logical-block-size"?: number | bigint | undefined;
  "num-queues"?: number | undefined;
}

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
  "actively-synced"?: boolean;
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

export interface BlockStatsSpecific_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "http" | "https" | "iscsi" | "luks" | "nbd" | "nfs" | "null-aio" | "null-co" | "parallels" | "qcow" | "qcow2" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
}

/** [BlockdevAmendOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions) */
export type BlockdevAmendOptions = BlockdevAmendOptions_Luks | BlockdevAmendOptions_Qcow2 | BlockdevAmendOptions_Other;

export interface BlockdevAmendOptions_Other {
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "file" | "ftp" | "ftps" | "gluster" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "nfs" | "null-aio" | "null-co" | "nvme" | "parallels" | "qcow" | "qed" | "quorum" | "raw" | "rbd" | "replication" | "sheepdog" | "ssh" | "throttle" | "vdi" | "vhdx" | "vmdk" | "vpc" | "vvfat" | "copy-before-write" | "snapshot-access" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
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

/**
 * Removed in QEMU 11.1.
 * @deprecated since QEMU 10.0
 */
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
  driver: "blkdebug" | "blklogwrites" | "blkreplay" | "blkverify" | "bochs" | "cloop" | "compress" | "copy-on-read" | "dmg" | "ftp" | "ftps" | "host_cdrom" | "host_device" | "http" | "https" | "iscsi" | "nbd" | "null-aio" | "null-co" | "nvme" | "quorum" | "raw" | "replication" | "throttle" | "vvfat" | "copy-before-write" | "snapshot-access" | "io_uring" | "nvme-io_uring" | "preallocate" | "virtio-blk-vfio-pci" | "virtio-blk-vhost-user" | "virtio-blk-vhost-vdpa";
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

/** [BlockdevCreateOptionsRbd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd) */
export interface BlockdevCreateOptionsRbd {
  location: BlockdevOptionsRbd;
  size: number | bigint;
  "cluster-size"?: number | bigint | undefined;
  /** @since 7.2 */
  encrypt?: RbdEncryptionCreateOptions | undefined;
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
  | BlockdevOptions_Vvfat
  | BlockdevOptions_CopyBeforeWrite
  | BlockdevOptions_SnapshotAccess
  | BlockdevOptions_IoUring
  | BlockdevOptions_NvmeIoUring
  | BlockdevOptions_Preallocate
  | BlockdevOptions_VirtioBlkVfioPci
  | BlockdevOptions_VirtioBlkVhostUser
  | BlockdevOptions_VirtioBlkVhostVdpa;

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
  bottom?: string | undefined;
}

export interface BlockdevOptions_Dmg extends BlockdevOptions_Base, BlockdevOptionsGenericFormat {
  driver: "dmg";
}

/**
 * Removed in QEMU 11.1.
 * @deprecated since QEMU 10.0
 */
export interface BlockdevOptions_Gluster extends BlockdevOptions_Base, BlockdevOptionsGluster {
  driver: "gluster";
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

/** If `CONFIG_REPLICATION`. */
export interface BlockdevOptions_Replication extends BlockdevOptions_Base, BlockdevOptionsReplication {
  driver: "replication";
}

/** Removed in QEMU 7.2. */
export interface BlockdevOptions_Sheepdog extends BlockdevOptions_Base, BlockdevOptionsSheepdog {
  driver: "sheepdog";
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

/** [BlockdevOptionsSheepdog](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 7.2. */
export interface BlockdevOptionsSheepdog {
  server: SocketAddressInput;
  vdi: string;
  "snap-id"?: number | undefined;
  tag?: string | undefined;
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
  | ChardevBackend_Memory
  | ChardevBackend_QemuVdagent
  | ChardevBackend_Dbus
  | ChardevBackend_Hub;

export interface ChardevBackend_Socket extends ChardevSocketWrapper {
  type: "socket";
}

export interface ChardevBackend_Udp extends ChardevUdpWrapper {
  type: "udp";
}

export interface ChardevBackend_Pty {
  type: "pty";
  data: ChardevCommon | ChardevPty;
}

/** @deprecated since QEMU 10.0 */
export interface ChardevBackend_Memory extends ChardevRingbufWrapper {
  type: "memory";
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
  /**
   * Removed in QEMU 10.2.
   * @deprecated since QEMU 10.0
   */
  reconnect?: number | bigint | undefined;
  /** @since 10.0 */
  "reconnect-ms"?: number | bigint | undefined;
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
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
  /** @since 11.1 */
  logtimestamp?: boolean | undefined;
}

/** [ChardevUdpWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-char.ChardevUdpWrapper) */
export interface ChardevUdpWrapper {
  data: ChardevUdp;
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
  arch?: CpuInfoArch;
  /** @since 10.2 */
  "qom-type"?: string;
}

export interface CpuInfoFast_Other<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  target: "aarch64" | "alpha" | "arm" | "avr" | "cris" | "hppa" | "i386" | "lm32" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "moxie" | "nios2" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "unicore32" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64" | "hexagon";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
  /**
   * Removed in QEMU 7.2.
   * @deprecated since QEMU 5.2
   */
  arch?: CpuInfoArch;
  /** @since 10.2 */
  "qom-type"?: string;
}

/** [CpuInfoS390](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.CpuInfoS390) */
export interface CpuInfoS390 {
  "cpu-state": S390CpuState;
  /** @since 10.0 */
  dedicated?: boolean;
  /** @since 10.0 */
  entitlement?: S390CpuEntitlement;
}

/** [DirtyRateInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo) */
export interface DirtyRateInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "dirty-rate"?: I["int64"];
  status: DirtyRateStatus;
  "start-time": I["int64"];
  "calc-time": I["int64"];
  /** @since 7.2 */
  "sample-pages"?: I["int64"];
  /** @since 7.2 */
  mode?: DirtyRateMeasureMode;
  /** @since 7.2 */
  "vcpu-dirty-rate"?: DirtyRateVcpu<I>[];
  /** @since 10.0 */
  "calc-time-unit"?: TimeUnit;
}

/**
 * [DisplayCocoa](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayCocoa)
 * @since 7.2
 */
export interface DisplayCocoa {
  "left-command-key"?: boolean | undefined;
  "full-grab"?: boolean | undefined;
  "swap-opt-cmd"?: boolean | undefined;
  /** @since 10.0 */
  "zoom-to-fit"?: boolean | undefined;
  /** @since 10.0 */
  "zoom-interpolation"?: boolean | undefined;
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

/**
 * If `CONFIG_SDL`.
 * @since 7.2
 */
export interface DisplayOptions_Sdl extends DisplayOptions_Base {
  type: "sdl";
  "grab-mod"?: HotKeyMod;
}

/**
 * If `CONFIG_COCOA`.
 * @since 7.2
 */
export interface DisplayOptions_Cocoa extends DisplayOptions_Base {
  type: "cocoa";
  "left-command-key"?: boolean;
  "full-grab"?: boolean;
  "swap-opt-cmd"?: boolean;
  /** @since 10.0 */
  "zoom-to-fit"?: boolean;
  /** @since 10.0 */
  "zoom-interpolation"?: boolean;
}

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
 * [DummyBlockCoreForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
 * @since 10.0
 */
export interface DummyBlockCoreForceArrays<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "unused-block-graph-info": BlockGraphInfo<I>[];
}

/**
 * [DummyVirtioForceArrays](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.DummyVirtioForceArrays)
 * @since 10.0
 */
export interface DummyVirtioForceArrays {
  "unused-iothread-vq-mapping": readonly IOThreadVirtQueueMapping[];
  /** @since 10.2 */
  "unused-virtio-gpu-output"?: readonly VirtIOGPUOutput[] | undefined;
}

/** [FdSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.FdSocketAddressWrapper) */
export interface FdSocketAddressWrapper {
  data: FdSocketAddress | String;
}

/** [IOThreadInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc.IOThreadInfo) */
export interface IOThreadInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  "thread-id": I["int64"];
  "poll-max-ns": I["int64"];
  "poll-grow": I["int64"];
  "poll-shrink": I["int64"];
  /** @since 7.2 */
  "aio-max-batch"?: I["int64"];
  /** @since 11.1 */
  "poll-weight"?: I["int64"];
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

export interface MemoryDeviceSizeChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id?: string;
  size: I["int64"];
  /** @since 7.2 */
  "qom-path"?: string;
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
  acpi?: boolean;
  /**
   * Unstable.
   * @since 10.0
   */
  "compat-props"?: CompatProperty[];
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
  present?: boolean | undefined;
  /** @since 10.0 */
  compressed?: boolean | undefined;
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
  share?: boolean;
  /** @since 7.2 */
  reserve?: boolean;
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
  /** Unstable. */
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

export interface MigrationAddress_SocketFd {
  transport: "socket";
  type: "fd";
  str: string;
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
  "tls-creds"?: string | StrOrNull;
  "tls-hostname"?: string | StrOrNull;
  "tls-authz"?: string | StrOrNull;
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
  /** Removed in QEMU 10.0. */
  skipped?: I["int64"];
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
  "precopy-bytes"?: I["int64"];
  /** @since 7.2 */
  "downtime-bytes"?: I["int64"];
  /** @since 7.2 */
  "postcopy-bytes"?: I["int64"];
  /** @since 7.2 */
  "dirty-sync-missed-zero-copy"?: I["int64"];
}

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
  /** @since 10.0 */
  "handshake-max-seconds"?: number | undefined;
}

/** [NbdServerOptionsLegacy](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.NbdServerOptionsLegacy) */
export interface NbdServerOptionsLegacy {
  /** @since 10.0 */
  "handshake-max-seconds"?: number | undefined;
  "tls-creds"?: string | undefined;
  "tls-authz"?: string | undefined;
  "max-connections"?: number | undefined;
  addr: SocketAddressLegacy;
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
  /**
   * Removed in QEMU 10.2.
   * @since 10.0
   * @deprecated since QEMU 10.0
   */
  reconnect?: number | bigint | undefined;
  /** @since 10.0 */
  "reconnect-ms"?: number | bigint | undefined;
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
  | ObjectOptions_MonitorHmp
  | ObjectOptions_MonitorQmp
  | ObjectOptions_Other;

/** If `CONFIG_SECRET_KEYRING`. */
export interface ObjectOptions_SecretKeyring extends SecretKeyringProperties {
  "qom-type": "secret_keyring";
  id: string;
}

/** Unstable. */
export interface ObjectOptions_XVfioUserServer extends VfioUserServerProperties {
  "qom-type": "x-vfio-user-server";
  id: string;
}

/** @since 10.2 */
export interface ObjectOptions_TdxGuest extends TdxGuestProperties {
  "qom-type": "tdx-guest";
  id: string;
}

/**
 * [QCryptoAkCipherAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoAkCipherAlgo)
 * @since 7.2
 */
export type QCryptoAkCipherAlgo = "rsa";

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

/** [QCryptoBlockCreateOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockCreateOptions) */
export type QCryptoBlockCreateOptions = QCryptoBlockCreateOptions_Qcow | QCryptoBlockCreateOptions_Luks;

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

/** [QCryptoBlockInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.QCryptoBlockInfo) */
export type QCryptoBlockInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> = QCryptoBlockInfo_Luks<I> | QCryptoBlockInfo_Qcow;

export interface QCryptoBlockInfo_Luks<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends QCryptoBlockInfoLUKS<I> {
  format: "luks";
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
  "detached-header"?: boolean;
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

/** [QCryptoIVGenAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoIVGenAlgo) */
export type QCryptoIVGenAlgo = "plain" | "plain64" | "essiv";

/**
 * [QCryptoRSAPaddingAlgo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-crypto.QCryptoRSAPaddingAlgo)
 * @since 7.2
 */
export type QCryptoRSAPaddingAlgo = "raw" | "pkcs1";

/** [QemuTargetInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.QemuTargetInfo) */
export interface QemuTargetInfo {
  arch: SysEmuTarget;
}

export interface RtcChangeEvent<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  offset: I["int64"];
  /** @since 7.2 */
  "qom-path"?: string;
}

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

export interface SchemaInfo_Enum extends SchemaInfo_Base, SchemaInfoEnum {
  "meta-type": "enum";
}

/** [SchemaInfoEnum](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum) */
export interface SchemaInfoEnum {
  /** @deprecated since QEMU 7.2 */
  values: string[];
  /** @since 7.2 */
  members?: SchemaInfoEnumMember[];
}

/**
 * [SecretKeyringProperties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-crypto.SecretKeyringProperties) If `CONFIG_SECRET_KEYRING`.
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

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevCapability) */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
  /** @since 7.2 */
  "cpu0-id"?: string;
}

/** [SevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevInfo) */
export interface SevInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  enabled: boolean;
  "api-major": number;
  "api-minor": number;
  "build-id": number;
  policy?: number;
  state: SevState;
  handle?: number;
  /** @since 10.0 */
  "sev-type"?: SevGuestType;
  "snp-policy"?: I["int64"];
}

/**
 * [SevSnpGuestInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SevSnpGuestInfo)
 * @since 10.0
 */
export interface SevSnpGuestInfo {
  "snp-policy": number | bigint;
}

/**
 * [SgxInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-i386.SgxInfo)
 * @since 7.2
 */
export interface SgxInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  sgx: boolean;
  sgx1: boolean;
  sgx2: boolean;
  flc: boolean;
  /**
   * Removed in QEMU 10.0.
   * @deprecated since QEMU 7.2
   */
  "section-size"?: I["int64"];
  sections: SGXEPCSection<I>[] | SgxEpcSection<I>[];
}

/** [SocketAddress](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.SocketAddress) */
export type SocketAddress = SocketAddress_Inet | SocketAddress_Unix | SocketAddress_Vsock | SocketAddress_Fd;

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

export interface SocketAddressLegacy_Fd extends FdSocketAddressWrapper {
  type: "fd";
}

/** [StatusInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo) */
export interface StatusInfo {
  running: boolean;
  /** Removed in QEMU 10.0. */
  singlestep?: boolean;
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

/** [TraceEventInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo) */
export interface TraceEventInfo {
  name: string;
  state: TraceEventState;
  /** Removed in QEMU 10.0. */
  vcpu?: boolean;
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

export interface TransactionAction_BlockDirtyBitmapMerge extends BlockDirtyBitmapMergeWrapper {
  type: "block-dirty-bitmap-merge";
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
  "backend-features"?: VirtioDeviceFeatures<I>;
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
  desc?: I["int64"];
  /** Removed in QEMU 11.1. */
  avail?: I["int64"];
  /** Removed in QEMU 11.1. */
  used?: I["int64"];
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
  "sub-type"?: number | bigint | undefined;
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
  "sub-type"?: number | bigint | undefined;
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
  "sub-type"?: number | bigint | undefined;
}

export interface MigrateIncomingArguments {
  uri?: string | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
  /** @since 10.0 */
  "exit-on-error"?: boolean | undefined;
}

export interface MigrateSetCapabilitiesArguments {
  capabilities: readonly MigrationCapabilityStatus[];
}

export interface MigrateArguments {
  uri?: string | undefined;
  /** Removed in QEMU 10.0. */
  blk?: boolean | undefined;
  /** Removed in QEMU 10.0. */
  inc?: boolean | undefined;
  /**
   * Removed in QEMU 11.1.
   * @deprecated since QEMU 10.2
   */
  detach?: boolean | undefined;
  resume?: boolean | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
}

export interface ObjectAddArguments {
  "qom-type": string;
  id: string;
  props?: unknown;
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
