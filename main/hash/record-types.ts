// What the single records of a hash say, in the form that JSON output prints.

export interface ProcessorRecord {
  architecture: string
  packages: number
  cores: number
  threads: number
  hyperThreading: boolean
}

export interface MemoryRecord {
  totalPhysicalGiB: number
  /** 0 for soldered memory. */
  smbiosMaxCapacityGiB: number
  smbiosSlots: number
  smbiosArrays: number
  errorCorrection: string
}

export interface DiskRecord {
  /** Decimal gigabytes. */
  capacityGB: number
  busType: string
  incursSeekPenalty: boolean | null
  trimEnabled: boolean | null
  kind: 'SSD' | 'HDD' | null
}

export interface DiskIdentity {
  raw: string
  serial: string
  model: string
  vendor: string
}

export interface NetworkAdapterRecord {
  mac: string
  medium: string
  enumerator: string
}

export interface DisplayRecord {
  widthMm: number
  heightMm: number
  resX: number
  resY: number
  internal: boolean
  outputTechnology: number | null
}

export interface EnclosureRecord {
  /** SMBIOS chassis type. */
  chassisType: number
  powerPlatformRole: string
  opticalDrive: boolean
  /** DigitizerSupport flags. */
  digitizer: number
  maxTouchPoints: number
  integratedTouch: boolean
  externalTouch: boolean
  integratedPen: boolean
  externalPen: boolean
}

export interface OfflineDeviceId {
  status: number
  source: string
  flag: number
  /** Hexadecimal. With source TpmEk: SHA-256 of the endorsement key modulus. */
  id: string
}

export interface TpmRecord {
  raw: string
  /** This and the rest are absent when the text has another form. */
  specVersion?: string
  level?: number
  revision?: string
  vendorId?: string
  firmwareRaw?: [high: number, low: number]
  firmwareVersion?: string
}

export interface EndorsementKey {
  bits: number
  modulusBase64: string
  sha256: string
}

export interface GpuRecord {
  dedicatedVideoBytes: number
  dedicatedSystemBytes: number
  removalPolicy: number
  inLocalMachineContainer: boolean
}

export interface GpuName {
  manufacturer: string
  name: string
}

export interface CoreClass {
  /** 1 performance, 0 efficient. */
  efficiencyClass: number
  cores: number
  threads: number
}

export interface ActivationHwid {
  wellFormed: boolean
  memory: string
  bios: string
  classes: Record<string, string[]>
}

/** A record of a type that nobody has explained yet. */
export interface UnknownRecord {
  type: number
  hex: string
}
