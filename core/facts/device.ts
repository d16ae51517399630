import type { FactDefinition } from './definition.ts'
import { deviceImageFacts, type DeviceImageFactValues } from './device-image.ts'
import { deviceSetupFacts, type DeviceSetupFactValues } from './device-setup.ts'

/** What kind of machine this is. `none` is physical hardware. */
export type VirtualMachineKind =
  | 'none'
  | 'hyper-v'
  | 'vmware'
  | 'virtualbox'
  | 'qemu'
  | 'parallels'
  | 'xen'
  | 'cloud-pc'
  | 'other'

export interface PowerSupply {
  readonly source: 'ac' | 'battery'
  /** Charge in percent; null where there is no battery. */
  readonly batteryPercent: number | null
}

/** Which 2023 Secure Boot certificates the firmware variables hold. */
export interface SecureBootCertificates {
  /** `Windows UEFI CA 2023` is in the signature database (db). */
  readonly database: boolean
  /** `Microsoft Corporation KEK 2K CA 2023` is in KEK. */
  readonly keyExchangeKey: boolean
}

/** Properties of the hardware hash text. The text itself is a secret and never enters a snapshot. */
export interface HardwareHashText {
  /** Characters, white space removed. 0 when Windows answered with nothing. */
  readonly length: number
  /** Strict Base64: standard alphabet, padded, length a multiple of four. */
  readonly strictBase64: boolean
  /** Padding alone makes it decode. */
  readonly repairable: boolean
}

export interface MdmEnrollment {
  readonly enrolled: boolean
  /** Host of the management service; null when not enrolled. */
  readonly host: string | null
}

/** What carries the connection that the device reaches other networks by. */
export type NetworkMedium = 'ethernet' | 'wifi' | 'cellular' | 'other'

/** Over which IP versions the device has a way out of its own network. */
export interface DefaultRoutes {
  readonly ipv4: boolean
  readonly ipv6: boolean
}

/**
 * How Microsoft's attestation-key service answered for this TPM. `unknown-chip`: it knows no authority for the maker's
 * key. `no-key-id`: no certificate is stored from which its host name could be built, so nobody could ask.
 */
export type AttestationKeyService = 'answers' | 'unknown-chip' | 'blocked' | 'no-key-id'

export interface DeviceFactValues extends DeviceImageFactValues, DeviceSetupFactValues {
  'device.name': string
  'device.serialNumber': string
  'device.manufacturer': string
  'device.model': string
  'device.smbiosUuid': string
  'device.virtualMachine': VirtualMachineKind
  'device.osEdition': string
  'device.osSMode': boolean
  'device.osInstallationType': string
  'device.osBuild': number
  'device.osRevision': number
  'device.memoryBytes': number
  'device.processorCores': number
  'device.processorMhz': number
  'device.processorName': string
  'device.installedUpdates': readonly string[]
  'device.systemDiskBytes': number
  'device.systemDiskFreeBytes': number
  'device.power': PowerSupply
  'device.firmwareType': 'uefi' | 'bios'
  'device.secureBoot': 'on' | 'off' | 'unsupported'
  'device.secureBootCertificates': SecureBootCertificates
  'device.tpmPresent': boolean
  'device.tpmSpecVersion': string
  'device.tpmReady': boolean
  'device.tpmEnabled': boolean
  'device.tpmActivated': boolean
  'device.tpmAttestationCapable': boolean
  'device.tpmManufacturer': string
  'device.tpmReducedFunctionality': boolean
  'device.tpmFirmwareVersion': string
  'device.tpmVulnerableFirmware': boolean
  'device.tpmEkCertificates': number
  'device.attestationKeyService': AttestationKeyService
  'device.clockOffsetSeconds': number
  'device.timeZone': string
  'device.networkMedium': NetworkMedium
  'device.defaultRoutes': DefaultRoutes
  'device.domainControllerReachable': boolean
  'device.hardwareHash': HardwareHashText
  'device.entraJoined': boolean
  'device.domainJoined': boolean
  'device.workplaceJoined': boolean
  'device.mdmEnrollment': MdmEnrollment
  'device.userProfiles': number
  'device.provisioningPackages': number
  'device.autopilotTenantId': string
  'device.autopilotTenantDomain': string
  'device.autopilotTenantMatched': boolean
  'device.offlineProfile': boolean
  'device.associated': boolean
  'device.webSignIn': number | null
  'device.restartDuringDeviceSetup': boolean
}

/** The device half of the fact dictionary. Sources: facts of Windows' own registry, CIM classes and tools. */
export const deviceFacts: { readonly [K in keyof DeviceFactValues]: FactDefinition } = {
  'device.name': { label: 'Device name', privacy: 'identifying' },
  'device.serialNumber': { label: 'Serial number', privacy: 'identifying' },
  'device.manufacturer': { label: 'Manufacturer', privacy: 'open' },
  'device.model': { label: 'Model', privacy: 'open' },
  'device.smbiosUuid': { label: 'SMBIOS UUID', privacy: 'identifying' },
  'device.virtualMachine': { label: 'Virtual machine', privacy: 'open' },
  'device.osEdition': { label: 'Windows edition', privacy: 'open' },
  'device.osSMode': { label: 'S mode', privacy: 'open' },
  'device.osInstallationType': { label: 'Installation type', privacy: 'open' },
  'device.osBuild': { label: 'Windows build', privacy: 'open' },
  'device.osRevision': { label: 'Windows revision', privacy: 'open' },
  'device.memoryBytes': { label: 'Memory', privacy: 'open', unit: 'bytes' },
  'device.processorCores': { label: 'Processor cores', privacy: 'open', unit: 'count' },
  'device.processorMhz': { label: 'Processor speed', privacy: 'open', unit: 'MHz' },
  'device.processorName': { label: 'Processor', privacy: 'open' },
  'device.installedUpdates': { label: 'Installed updates', privacy: 'open' },
  'device.systemDiskBytes': { label: 'System disk', privacy: 'open', unit: 'bytes' },
  'device.systemDiskFreeBytes': { label: 'Free space on the system disk', privacy: 'open', unit: 'bytes' },
  'device.power': { label: 'Power', privacy: 'open' },
  'device.firmwareType': { label: 'Firmware', privacy: 'open' },
  'device.secureBoot': { label: 'Secure Boot', privacy: 'open' },
  'device.secureBootCertificates': { label: 'Secure Boot certificates', privacy: 'open' },
  'device.tpmPresent': { label: 'TPM', privacy: 'open' },
  'device.tpmSpecVersion': { label: 'TPM specification', privacy: 'open' },
  'device.tpmReady': { label: 'TPM ready', privacy: 'open' },
  'device.tpmEnabled': { label: 'TPM enabled', privacy: 'open' },
  'device.tpmActivated': { label: 'TPM activated', privacy: 'open' },
  'device.tpmAttestationCapable': { label: 'TPM can attest', privacy: 'open' },
  'device.tpmManufacturer': { label: 'TPM manufacturer', privacy: 'open' },
  'device.tpmReducedFunctionality': { label: 'TPM reduced functionality', privacy: 'open' },
  'device.tpmFirmwareVersion': { label: 'TPM firmware', privacy: 'open' },
  'device.tpmVulnerableFirmware': { label: 'TPM firmware is vulnerable', privacy: 'open' },
  'device.tpmEkCertificates': { label: 'Endorsement key certificates', privacy: 'open', unit: 'count' },
  'device.attestationKeyService': { label: 'Attestation key service', privacy: 'open' },
  'device.clockOffsetSeconds': { label: 'Clock offset', privacy: 'open', unit: 'seconds' },
  'device.timeZone': { label: 'Time zone', privacy: 'open' },
  'device.networkMedium': { label: 'Network connection', privacy: 'open' },
  'device.defaultRoutes': { label: 'Ways to other networks', privacy: 'open' },
  'device.domainControllerReachable': { label: 'Domain controller', privacy: 'open' },
  'device.hardwareHash': { label: 'Hardware hash', privacy: 'open' },
  'device.entraJoined': { label: 'Entra joined', privacy: 'open' },
  'device.domainJoined': { label: 'Domain joined', privacy: 'open' },
  'device.workplaceJoined': { label: 'Work account added', privacy: 'open' },
  'device.mdmEnrollment': { label: 'MDM enrollment', privacy: 'open' },
  'device.userProfiles': { label: 'User profiles', privacy: 'open', unit: 'count' },
  'device.provisioningPackages': { label: 'Provisioning packages', privacy: 'open', unit: 'count' },
  'device.autopilotTenantId': { label: 'Tenant id cached on the device', privacy: 'identifying' },
  'device.autopilotTenantDomain': { label: 'Tenant domain cached on the device', privacy: 'identifying' },
  'device.autopilotTenantMatched': { label: 'Cached tenant matches the user', privacy: 'open' },
  'device.offlineProfile': { label: 'Offline Autopilot profile on disk', privacy: 'open' },
  'device.associated': { label: 'Device association', privacy: 'open' },
  'device.webSignIn': { label: 'Web sign-in policy on the device', privacy: 'open' },
  'device.restartDuringDeviceSetup': { label: 'Restart during device setup', privacy: 'open' },
  ...deviceImageFacts,
  ...deviceSetupFacts,
}
