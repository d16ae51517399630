import type { HashMessage } from './hash-message.ts'
import type {
  ActivationHwid,
  CoreClass,
  DiskIdentity,
  DiskRecord,
  DisplayRecord,
  EnclosureRecord,
  EndorsementKey,
  GpuName,
  GpuRecord,
  MemoryRecord,
  NetworkAdapterRecord,
  OfflineDeviceId,
  ProcessorRecord,
  TpmRecord,
  UnknownRecord,
} from './record-types.ts'

/**
 * What the records of a hash say. A field is absent when its record is. 64-bit sizes above 2^53 are
 * rounded as JSON numbers are.
 */
export interface HashFields {
  /** Version of the program that made the hash. */
  toolBuild?: string
  /** Version of Windows it ran in. */
  osBuild?: string
  /** ISO 8601, by the clock of the device. */
  collectedUtc?: string
  utcOffsetQuarterHours?: number
  /** Null when the offset is none that exists on Earth. */
  utcOffsetMinutes?: number | null
  osType?: string
  osArchitecture?: string
  toolVersion?: number
  toolVersionFlag?: boolean
  processor?: ProcessorRecord
  processorManufacturer?: string
  processorModel?: string
  coreClasses?: CoreClass[]
  memory?: MemoryRecord
  disks?: DiskRecord[]
  diskSerials?: DiskIdentity[]
  /** The disk that Windows started from. */
  systemDisk?: DiskIdentity
  networkAdapters?: NetworkAdapterRecord[]
  /** Null for a record that says there is no display. */
  displays?: (DisplayRecord | null)[]
  displaySizeCm?: [width: number, height: number] | null
  enclosure?: EnclosureRecord
  offlineDeviceId?: OfflineDeviceId
  tpm?: TpmRecord
  tpmEkPub?: EndorsementKey
  /** As Windows shows it, which is not the order of the bytes in SMBIOS. */
  smbiosUuid?: string
  smbiosUuidRawHex?: string
  smbiosSystemSerialNumber?: string
  smbiosFirmwareVendor?: string
  smbiosSystemManufacturer?: string
  smbiosSystemProductName?: string
  smbiosSkuNumber?: string
  smbiosSystemFamily?: string
  smbiosSystemVersion?: string
  smbiosBoardManufacturer?: string
  smbiosBoardProduct?: string
  smbiosBoardVersion?: string
  /** 13 digits of the OEM product key. */
  productKeyId?: string
  productKeyPkPn?: string
  gpus?: GpuRecord[]
  gpuNames?: GpuName[]
  locale?: string
  activationHwid?: ActivationHwid
  unknownRecords?: UnknownRecord[]
  looksVirtual?: boolean
}

export interface HashChecksum {
  /** There is a checksum record. */
  present: boolean
  /** Null when there is none to compare with. */
  valid: boolean | null
  sha256?: string
}

/** What a block says; the first part is there for every block, the rest when it starts like a hash. */
export interface DecodedBlock {
  bytes: number
  /** Offset of the checksum record. */
  payloadLength?: number
  /** Record types in the order they came. */
  recordOrder?: number[]
  /** Every record was read. */
  complete?: boolean
  checksum?: HashChecksum
  paddingBytes?: number
  fields?: HashFields
}

/** A decoded hash, in the form that `--format json` prints. */
export interface DecodedHash extends Readonly<Partial<DecodedBlock>> {
  /** Characters after text repairs. */
  readonly textLength: number
  /** `valid`: read completely and the checksum matches. That says undamaged, not genuine. */
  readonly verdict: 'valid' | 'invalid'
  readonly messages: readonly HashMessage[]
}
