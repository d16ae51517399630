/** The name of a code, or `Unknown(n)`. */
export function codeName(names: ReadonlyMap<number, string>, code: number): string {
  return names.get(code) ?? `Unknown(${String(code)})`
}

function numbered(names: readonly string[]): ReadonlyMap<number, string> {
  return new Map(names.map((name, code) => [code, name]))
}

/** Processor architectures of winnt.h. */
export const architectures: ReadonlyMap<number, string> = new Map([
  [0, 'x86'],
  [5, 'arm'],
  [9, 'x64'],
  [12, 'arm64'],
])

export const osTypes: ReadonlyMap<number, string> = new Map([
  [1, 'WinPE'],
  [2, 'FullOS'],
])

/** Memory array error correction types of SMBIOS, structure type 16 (DMTF DSP0134). */
export const errorCorrections: ReadonlyMap<number, string> = new Map([
  [1, 'Other'],
  [2, 'Unknown'],
  [3, 'None'],
  [4, 'Parity'],
  [5, 'SingleBitECC'],
  [6, 'MultiBitECC'],
  [7, 'CRC'],
])

/** STORAGE_BUS_TYPE of winioctl.h, in its order from 0. */
export const busTypes = numbered([
  'Unknown',
  'SCSI',
  'ATAPI',
  'ATA',
  '1394',
  'SSA',
  'FibreChannel',
  'USB',
  'RAID',
  'iSCSI',
  'SAS',
  'SATA',
  'SD',
  'MMC',
  'Virtual',
  'FileBackedVirtual',
  'Spaces',
  'NVMe',
  'SCM',
  'UFS',
])

/** NDIS_PHYSICAL_MEDIUM of ntddndis.h; the media that hashes carry. */
export const media: ReadonlyMap<number, string> = new Map([
  [0, 'Unspecified'],
  [1, 'WirelessLan'],
  [8, 'WirelessWan'],
  [9, 'Native802.11'],
  [10, 'Bluetooth'],
  [14, 'Ethernet802.3'],
])

/** POWER_PLATFORM_ROLE of winnt.h, in its order from 0. */
export const platformRoles = numbered([
  'Unspecified',
  'Desktop',
  'Mobile',
  'Workstation',
  'EnterpriseServer',
  'SOHOServer',
  'AppliancePC',
  'PerformanceServer',
  'Slate',
])

/** Where GetOfflineDeviceUniqueID took the id from, in the order of its enumeration from 0. */
export const deviceIdSources = numbered([
  'Default',
  'TpmEk',
  'UefiVariableTpm',
  'UefiVariableRandomSeed',
  'UefiDevLockUnlock',
  'XboxConsoleId',
  'Registry',
])

/** Device classes of the activation hardware id, in the order of its counts. */
export const hwidClasses = [
  'cdromOrWwan',
  'hdc',
  'disk',
  'display',
  'scsiAdapterOrBluetooth',
  'audio',
  'unused6',
  'network',
  'cpu',
  'hwProfile',
] as const
