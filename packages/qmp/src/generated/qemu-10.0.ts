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
  AFXDPMode,
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
  BackupPerf,
  BalloonInfo,
  BitmapMigrationNodeAlias,
  BitmapMigrationNodeAliasInput,
  BitmapSyncMode,
  BlkdebugInjectErrorOptions,
  BlkdebugSetStateOptions,
  BlockDeviceIoStatus,
  BlockDirtyBitmap,
  BlockDirtyBitmapAdd,
  BlockDirtyBitmapMerge,
  BlockDirtyBitmapSha256,
  BlockDirtyInfo,
  BlockExportInfo,
  BlockIOThrottle,
  BlockJobChangeOptions,
  BlockJobInfo,
  BlockPermission,
  BlockdevCacheInfo,
  BlockdevCreateOptions_File,
  BlockdevCreateOptions_Nfs,
  BlockdevCreateOptions_Rbd,
  BlockdevCreateOptions_Other,
  BlockdevDetectZeroesOptions,
  BlockdevOnError,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
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
  ChardevBackendInfo,
  ChardevInfo,
  ChardevReturn,
  CommandInfo,
  CommandLineOptionInfo,
  CpuInfoS390,
  CpuInstanceProperties,
  CurrentMachineParams,
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
  DriveMirror,
  DumpGuestMemoryCapability,
  DumpQueryResult,
  EbpfObject,
  ExpirePasswordOptions,
  FailoverNegotiatedEvent,
  FdsetInfo,
  GuestPanicAction,
  GuestPanicInformation_HyperV,
  GuestPanicInformation_S390,
  GuidInfo,
  HotpluggableCPU,
  HumanReadableText,
  HvBalloonInfo,
  IOThreadVirtQueueMapping,
  ImageInfoSpecific,
  JobStatusChangeEvent,
  JobInfo,
  MemoryDeviceSizeChangeEvent,
  MemoryFailureEvent,
  MigrationPassEvent,
  MachineInfo,
  Memdev,
  MemoryInfo,
  MigrationAddress_SocketUnix,
  MigrationAddress_SocketVsock,
  MigrationAddress_SocketFd,
  MigrationAddress_Exec,
  MigrationAddress_File,
  MigrationChannelType,
  MigrationStats,
  MirrorCopyMode,
  MirrorSyncMode,
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
  Netdev_None,
  NewImageMode,
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
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_Other,
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
  SnapshotInfo,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddress_Fd,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressInput_Fd,
  SocketAddressLegacy_Unix,
  SocketAddressLegacy_Vsock,
  SocketAddressLegacy_Fd,
  SpiceInfo,
  SshHostKeyCheck,
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
  InputSendEventArguments,
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
  QueryDirtyRateArguments,
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

import type {
  BlockExportOptions_Base,
  BlockExportOptions_Nbd,
  BlockExportOptions_Fuse,
  BlockExportOptions_VduseBlk,
  BlockStats,
  BlockdevDriver,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  ChardevBackend_File,
  ChardevBackend_Pipe,
  ChardevBackend_Pty,
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
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Hub,
  ChardevBackend_Braille,
  ChardevBackend_Console,
  ChardevRingbufWrapper,
  IOThreadInfo,
  MemoryDeviceInfo,
  MigrationCapabilityStatus,
  MigrationThreadInfo,
  ObjectOptions_Iothread,
  SysEmuTarget,
  VfioMigrationEvent,
  VirtVhostQueueStatus,
  CxlInjectDramEventArguments,
  CxlInjectGeneralMediaEventArguments,
  CxlInjectMemoryModuleEventArguments,
  MigrateSetCapabilitiesArguments,
  XBlockdevAmendArguments,
} from "./qemu-10.2.js";

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
  BlockExportRemoveMode,
  BlockExportType,
  BlockIOThrottle,
  BlockJobChangeOptions,
  BlockJobChangeOptions_Mirror,
  BlockJobChangeOptions_Other,
  BlockJobChangeOptionsMirror,
  BlockJobInfo,
  BlockJobInfo_Mirror,
  BlockJobInfo_Other,
  BlockJobInfoMirror,
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
  BlockdevCreateOptions_Rbd,
  BlockdevCreateOptions_Other,
  BlockdevCreateOptionsFile,
  BlockdevCreateOptionsNfs,
  BlockdevCreateOptionsRbd,
  BlockdevDetectZeroesOptions,
  BlockdevDiscardOptions,
  BlockdevOnError,
  BlockdevOptions_Base,
  BlockdevOptions_File,
  BlockdevOptions_Ftp,
  BlockdevOptions_Ftps,
  BlockdevOptions_Iscsi,
  BlockdevOptions_Nfs,
  BlockdevOptions_NullAio,
  BlockdevOptions_NullCo,
  BlockdevOptions_Nvme,
  BlockdevOptions_Rbd,
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
  BlockdevOptionsNfs,
  BlockdevOptionsNull,
  BlockdevOptionsNvmeIoUring,
  BlockdevOptionsRbd,
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
  CpuInfoS390,
  CpuInstanceProperties,
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
  DisplayUpdateType,
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
  FloppyDriveType,
  FuseExportAllowOther,
  GrabToggleKeys,
  GranuleMode,
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
  HotpluggableCPU,
  HumanReadableText,
  HvBalloonDeviceInfo,
  HvBalloonDeviceInfoWrapper,
  HvBalloonInfo,
  IOMMUFDProperties,
  IOThreadVirtQueueMapping,
  ImageCheck,
  ImageFormat,
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
  InetSocketAddressBase,
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
  MigrationAddress_SocketUnix,
  MigrationAddress_SocketVsock,
  MigrationAddress_SocketFd,
  MigrationAddress_Exec,
  MigrationAddress_File,
  MigrationAddressType,
  MigrationChannelType,
  MigrationExecCommand,
  MigrationStats,
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
  Netdev_None,
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
  ObjectOptions_AcpiGenericInitiator,
  ObjectOptions_AcpiGenericPort,
  ObjectOptions_Iommufd,
  ObjectOptions_MemoryBackendShm,
  ObjectOptions_SevSnpGuest,
  ObjectOptions_Other,
  ObjectPropertyInfo,
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
  SevCommonProperties,
  SevGuestProperties,
  SevSnpGuestProperties,
  SgxEPC,
  SgxEPCDeviceInfo,
  SgxEPCDeviceInfoWrapper,
  SgxEPCProperties,
  ShutdownAction,
  ShutdownCause,
  SmbiosEntryPointType,
  SmpCacheProperties,
  SmpCachePropertiesWrapper,
  SnapshotInfo,
  SocketAddress_Unix,
  SocketAddress_Vsock,
  SocketAddress_Fd,
  SocketAddressInput_Unix,
  SocketAddressInput_Vsock,
  SocketAddressInput_Fd,
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
  InputSendEventArguments,
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
  QueryDirtyRateArguments,
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
  BlockExportOptions_Base,
  BlockExportOptions_Nbd,
  BlockExportOptions_Fuse,
  BlockExportOptions_VduseBlk,
  BlockStats,
  BlockStatsSpecific,
  BlockStatsSpecific_Other,
  BlockdevAmendOptions,
  BlockdevAmendOptions_Other,
  BlockdevDriver,
  BlockdevOptions_Http,
  BlockdevOptions_Https,
  BlockdevOptionsCurlHttp,
  BlockdevOptionsCurlHttps,
  ChardevBackend_File,
  ChardevBackend_Pipe,
  ChardevBackend_Pty,
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
  ChardevBackend_Serial,
  ChardevBackend_Parallel,
  ChardevBackend_Hub,
  ChardevBackend_Braille,
  ChardevBackend_Console,
  ChardevCommon,
  ChardevCommonWrapper,
  ChardevDBus,
  ChardevDBusWrapper,
  ChardevFile,
  ChardevFileWrapper,
  ChardevHostdev,
  ChardevHostdevWrapper,
  ChardevHub,
  ChardevHubWrapper,
  ChardevMux,
  ChardevMuxWrapper,
  ChardevPty,
  ChardevPtyWrapper,
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
  MemoryDeviceInfo,
  MemoryDeviceInfoKind,
  MigrationCapability,
  MigrationCapabilityStatus,
  MigrationThreadInfo,
  ObjectOptions_Iothread,
  QapiVfioMigrationState,
  SysEmuTarget,
  VfioMigrationEvent,
  VirtVhostQueueStatus,
  CxlInjectDramEventArguments,
  CxlInjectGeneralMediaEventArguments,
  CxlInjectMemoryModuleEventArguments,
  MigrateSetCapabilitiesArguments,
  XBlockdevAmendArguments,
} from "./qemu-10.2.js";

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
  /**
   * [get-win32-socket](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.get-win32-socket) If `CONFIG_WIN32`.
   * @since 10.0
   */
  "get-win32-socket": GetWin32SocketArguments;
  /** [getfd](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc.getfd) If `CONFIG_POSIX`. */
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
  /** [qom-list-properties](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-properties) */
  "qom-list-properties": QomListPropertiesArguments;
  /** [qom-list-types](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types) */
  "qom-list-types": QomListTypesArguments;
  /** [qom-set](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set) */
  "qom-set": QomSetArguments;
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
  /** [query-cpu-definitions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-definitions) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS || TARGET_LOONGARCH64 || TARGET_RISCV`. */
  "query-cpu-definitions": NoArguments;
  /** [query-cpu-model-baseline](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-baseline) If `TARGET_S390X`. */
  "query-cpu-model-baseline": QueryCpuModelBaselineArguments;
  /** [query-cpu-model-comparison](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-comparison) If `TARGET_S390X`. */
  "query-cpu-model-comparison": QueryCpuModelComparisonArguments;
  /** [query-cpu-model-expansion](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-cpu-model-expansion) If `TARGET_S390X || TARGET_I386 || TARGET_ARM || TARGET_LOONGARCH64 || TARGET_RISCV`. */
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
  /** [query-gic-capabilities](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.query-gic-capabilities) If `TARGET_ARM`. */
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
  /** [query-kvm](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine.query-kvm) */
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
   * [query-s390x-cpu-polarization](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.query-s390x-cpu-polarization) Unstable. If `TARGET_S390X && CONFIG_KVM`.
   * @since 10.0
   */
  "query-s390x-cpu-polarization": NoArguments;
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
  /**
   * [request-ebpf](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-ebpf.request-ebpf) If `CONFIG_EBPF`.
   * @since 10.0
   */
  "request-ebpf": RequestEbpfArguments;
  /** [ringbuf-read](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-read) */
  "ringbuf-read": RingbufReadArguments;
  /** [ringbuf-write](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-char.ringbuf-write) */
  "ringbuf-write": RingbufWriteArguments;
  /** [rtc-reset-reinjection](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.rtc-reset-reinjection) If `TARGET_I386`. */
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
   * [set-cpu-topology](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-machine-target.set-cpu-topology) Unstable. If `TARGET_S390X && CONFIG_KVM`.
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
   * [xen-event-inject](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.xen-event-inject) If `TARGET_I386`.
   * @since 10.0
   */
  "xen-event-inject": XenEventInjectArguments;
  /**
   * [xen-event-list](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-target.xen-event-list) If `TARGET_I386`.
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
  "x-query-opcount": HumanReadableText;
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
   * [CPU_POLARIZATION_CHANGE](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-machine-target.CPU_POLARIZATION_CHANGE) Unstable. If `TARGET_S390X && CONFIG_KVM`.
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
}

/** [BlockExportOptions](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-export.BlockExportOptions) */
export type BlockExportOptions =
  | BlockExportOptions_Nbd
  | BlockExportOptions_VhostUserBlk
  | BlockExportOptions_Fuse
  | BlockExportOptions_VduseBlk;

/** If `CONFIG_VHOST_USER_BLK_SERVER`. */
export interface BlockExportOptions_VhostUserBlk extends BlockExportOptions_Base, BlockExportOptionsVhostUserBlk {
  type: "vhost-user-blk";
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

/**
 * Removed in QEMU 11.1.
 * @deprecated since QEMU 10.0
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
 * @deprecated since QEMU 10.0
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

export interface CpuPolarizationChangeEvent {
  polarization: S390CpuPolarization;
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

export interface ChardevBackend_Socket extends ChardevSocketWrapper {
  type: "socket";
}

export interface ChardevBackend_Udp extends ChardevUdpWrapper {
  type: "udp";
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

/** [CpuDefinitionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuDefinitionInfo) If `TARGET_PPC || TARGET_ARM || TARGET_I386 || TARGET_S390X || TARGET_MIPS || TARGET_LOONGARCH64 || TARGET_RISCV`. */
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
  target: "aarch64" | "alpha" | "arm" | "avr" | "hppa" | "i386" | "m68k" | "microblaze" | "microblazeel" | "mips" | "mips64" | "mips64el" | "mipsel" | "or1k" | "ppc" | "ppc64" | "riscv32" | "riscv64" | "rx" | "sh4" | "sh4eb" | "sparc" | "sparc64" | "tricore" | "x86_64" | "xtensa" | "xtensaeb" | "loongarch64";
  "cpu-index": I["int64"];
  "qom-path": string;
  "thread-id": I["int64"];
  props?: CpuInstanceProperties<I>;
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

/** [CpuModelExpansionInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuModelExpansionInfo) If `TARGET_S390X || TARGET_I386 || TARGET_ARM || TARGET_LOONGARCH64 || TARGET_RISCV`. */
export interface CpuModelExpansionInfo {
  model: CpuModelInfo;
  /**
   * If `TARGET_S390X`.
   * @since 10.0
   */
  "deprecated-props"?: string[];
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

/**
 * [CpuPolarizationInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-target.CpuPolarizationInfo) If `TARGET_S390X && CONFIG_KVM`.
 * @since 10.0
 */
export interface CpuPolarizationInfo {
  polarization: S390CpuPolarization;
}

/** [DisplayGTK](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-ui.DisplayGTK) */
export interface DisplayGTK {
  "grab-on-hover"?: boolean;
  "zoom-to-fit"?: boolean;
  /** @since 7.2 */
  "show-tabs"?: boolean;
  /** @since 7.2 */
  "show-menubar"?: boolean;
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
  /** @since 10.0 */
  "discard-source"?: boolean | undefined;
}

/** [DriveBackupWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-transaction.DriveBackupWrapper) */
export interface DriveBackupWrapper {
  data: DriveBackup;
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
}

/**
 * [EvtchnInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.EvtchnInfo) If `TARGET_I386`.
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
 * [EvtchnPortType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-target.EvtchnPortType) If `TARGET_I386`.
 * @since 10.0
 */
export type EvtchnPortType = "closed" | "unbound" | "interdomain" | "pirq" | "virq" | "ipi";

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

/** [GuestPanicInformation](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation) */
export type GuestPanicInformation<I extends IntegerTypes = IntegerTypesByMode["auto"]> = GuestPanicInformation_HyperV<I> | GuestPanicInformation_S390<I>;

/** [GuestPanicInformationType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType) */
export type GuestPanicInformationType = "hyper-v" | "s390";

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
}

/** [InetSocketAddressWrapper](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-sockets.InetSocketAddressWrapper) */
export interface InetSocketAddressWrapper {
  data: InetSocketAddressInput;
}

/** [KvmInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine.KvmInfo) */
export interface KvmInfo {
  enabled: boolean;
  present: boolean;
}

export interface MigrationEvent {
  status: MigrationStatus;
}

/**
 * [MigMode](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
 * @since 10.0
 */
export type MigMode = "normal" | "cpr-reboot" | "cpr-transfer";

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

export interface MigrationAddress_Rdma extends InetSocketAddressInput {
  transport: "rdma";
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
  | "direct-io";

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
  | "postcopy-recover-setup";

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
  | "af-xdp";

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
 * If `CONFIG_AF_XDP`.
 * @since 10.0
 */
export interface Netdev_AfXdp extends NetdevAFXDPOptions {
  type: "af-xdp";
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
  | ObjectOptions_Other;

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
  | "sev-snp-guest";

/**
 * [S390CpuPolarization](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-target.S390CpuPolarization) If `TARGET_S390X`.
 * @since 10.0
 */
export type S390CpuPolarization = "horizontal" | "vertical";

/**
 * [SGXEPCSection](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2.
 * @since 7.2
 */
export interface SGXEPCSection<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  node: I["int64"];
  size: I["int64"];
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
  sections: SGXEPCSection<I>[];
}

/**
 * [SevAttestationReport](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevAttestationReport) If `TARGET_I386`.
 * @since 7.2
 */
export interface SevAttestationReport {
  data: string;
}

/** [SevCapability](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevCapability) If `TARGET_I386`. */
export interface SevCapability<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  pdh: string;
  "cert-chain": string;
  cbitpos: I["int64"];
  "reduced-phys-bits": I["int64"];
  /** @since 7.2 */
  "cpu0-id": string;
}

/**
 * [SevGuestInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevGuestInfo) If `TARGET_I386`.
 * @since 10.0
 */
export interface SevGuestInfo {
  policy: number;
  handle: number;
}

/**
 * [SevGuestType](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-target.SevGuestType) If `TARGET_I386`.
 * @since 10.0
 */
export type SevGuestType = "sev" | "sev-snp";

/** [SevInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevInfo) If `TARGET_I386`. */
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

/** [SevLaunchMeasureInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevLaunchMeasureInfo) If `TARGET_I386`. */
export interface SevLaunchMeasureInfo {
  data: string;
}

/**
 * [SevSnpGuestInfo](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-misc-target.SevSnpGuestInfo) If `TARGET_I386`.
 * @since 10.0
 */
export interface SevSnpGuestInfo<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  "snp-policy": I["int64"];
}

/** [SevState](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-misc-target.SevState) If `TARGET_I386`. */
export type SevState =
  | "uninit"
  | "launch-update"
  | "launch-secret"
  | "running"
  | "send-update"
  | "receive-update";

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

/** [TargetInfo](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 10.2. */
export interface TargetInfo {
  arch: SysEmuTarget;
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

/** @deprecated since QEMU 10.0 */
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
  "backend-features": VirtioDeviceFeatures<I>;
  "protocol-features": VhostDeviceProtocols<I>;
  "max-queues": I["int64"];
  "backend-cap": I["wide"];
  "log-enabled": boolean;
  "log-size": I["int64"];
}

/**
 * [VirtioDeviceFeatures](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-virtio.VirtioDeviceFeatures)
 * @since 7.2
 */
export interface VirtioDeviceFeatures<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  transports: string[];
  "dev-features"?: string[];
  "unknown-dev-features"?: I["wide"];
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

export interface MigrateArguments {
  uri?: string | undefined;
  /** Removed in QEMU 11.1. */
  detach?: boolean | undefined;
  resume?: boolean | undefined;
  /** @since 10.0 */
  channels?: readonly MigrationChannel[] | undefined;
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

export interface TransactionArguments {
  actions: readonly TransactionAction[];
  properties?: TransactionProperties | undefined;
}
