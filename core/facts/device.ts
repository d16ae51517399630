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
  'device.name': { label: { en: 'Device name', de: 'Gerätename' }, privacy: 'identifying' },
  'device.serialNumber': { label: { en: 'Serial number', de: 'Seriennummer' }, privacy: 'identifying' },
  'device.manufacturer': { label: { en: 'Manufacturer', de: 'Hersteller' }, privacy: 'open' },
  'device.model': { label: { en: 'Model', de: 'Modell' }, privacy: 'open' },
  'device.smbiosUuid': { label: { en: 'SMBIOS UUID', de: 'SMBIOS-UUID' }, privacy: 'identifying' },
  'device.virtualMachine': { label: { en: 'Virtual machine', de: 'Virtueller Computer' }, privacy: 'open' },
  'device.osEdition': { label: { en: 'Windows edition', de: 'Windows-Edition' }, privacy: 'open' },
  'device.osSMode': { label: { en: 'S mode', de: 'S Modus' }, privacy: 'open' },
  'device.osInstallationType': { label: { en: 'Installation type', de: 'Installationstyp' }, privacy: 'open' },
  'device.osBuild': { label: { en: 'Windows build', de: 'Windows-Build' }, privacy: 'open' },
  'device.osRevision': { label: { en: 'Windows revision', de: 'Windows-Revision' }, privacy: 'open' },
  'device.memoryBytes': { label: { en: 'Memory', de: 'Arbeitsspeicher' }, privacy: 'open', unit: 'bytes' },
  'device.processorCores': { label: { en: 'Processor cores', de: 'Prozessorkerne' }, privacy: 'open', unit: 'count' },
  'device.processorMhz': { label: { en: 'Processor speed', de: 'Prozessortakt' }, privacy: 'open', unit: 'MHz' },
  'device.processorName': { label: { en: 'Processor', de: 'Prozessor' }, privacy: 'open' },
  'device.installedUpdates': { label: { en: 'Installed updates', de: 'Installierte Updates' }, privacy: 'open' },
  'device.systemDiskBytes': { label: { en: 'System disk', de: 'Systemdatenträger' }, privacy: 'open', unit: 'bytes' },
  'device.systemDiskFreeBytes': { label: { en: 'Free space on the system disk', de: 'Freier Platz auf dem Systemdatenträger' }, privacy: 'open', unit: 'bytes' },
  'device.power': { label: { en: 'Power', de: 'Stromversorgung' }, privacy: 'open' },
  'device.firmwareType': { label: { en: 'Firmware', de: 'Firmware' }, privacy: 'open' },
  'device.secureBoot': { label: { en: 'Secure Boot', de: 'Secure Boot' }, privacy: 'open' },
  'device.secureBootCertificates': { label: { en: 'Secure Boot certificates', de: 'Secure-Boot-Zertifikate' }, privacy: 'open' },
  'device.tpmPresent': { label: { en: 'TPM', de: 'TPM' }, privacy: 'open' },
  'device.tpmSpecVersion': { label: { en: 'TPM specification', de: 'TPM-Spezifikation' }, privacy: 'open' },
  'device.tpmReady': { label: { en: 'TPM ready', de: 'TPM bereit' }, privacy: 'open' },
  'device.tpmEnabled': { label: { en: 'TPM enabled', de: 'TPM eingeschaltet' }, privacy: 'open' },
  'device.tpmActivated': { label: { en: 'TPM activated', de: 'TPM aktiviert' }, privacy: 'open' },
  'device.tpmAttestationCapable': { label: { en: 'TPM can attest', de: 'TPM kann Nachweis führen' }, privacy: 'open' },
  'device.tpmManufacturer': { label: { en: 'TPM manufacturer', de: 'TPM-Hersteller' }, privacy: 'open' },
  'device.tpmReducedFunctionality': { label: { en: 'TPM reduced functionality', de: 'TPM mit eingeschränkter Funktion' }, privacy: 'open' },
  'device.tpmFirmwareVersion': { label: { en: 'TPM firmware', de: 'TPM-Firmware' }, privacy: 'open' },
  'device.tpmVulnerableFirmware': { label: { en: 'TPM firmware is vulnerable', de: 'TPM-Firmware ist angreifbar' }, privacy: 'open' },
  'device.tpmEkCertificates': { label: { en: 'Endorsement key certificates', de: 'Endorsement-Key-Zertifikate' }, privacy: 'open', unit: 'count' },
  'device.attestationKeyService': { label: { en: 'Attestation key service', de: 'Dienst für Nachweisschlüssel' }, privacy: 'open' },
  'device.clockOffsetSeconds': { label: { en: 'Clock offset', de: 'Abweichung der Uhr' }, privacy: 'open', unit: 'seconds' },
  'device.timeZone': { label: { en: 'Time zone', de: 'Zeitzone' }, privacy: 'open' },
  'device.networkMedium': { label: { en: 'Network connection', de: 'Netzwerkverbindung' }, privacy: 'open' },
  'device.defaultRoutes': { label: { en: 'Ways to other networks', de: 'Wege in andere Netze' }, privacy: 'open' },
  'device.domainControllerReachable': { label: { en: 'Domain controller', de: 'Domänencontroller' }, privacy: 'open' },
  'device.hardwareHash': { label: { en: 'Hardware hash', de: 'Hardwarehash' }, privacy: 'open' },
  'device.entraJoined': { label: { en: 'Entra joined', de: 'Mit Entra verbunden' }, privacy: 'open' },
  'device.domainJoined': { label: { en: 'Domain joined', de: 'Mit einer Domäne verbunden' }, privacy: 'open' },
  'device.workplaceJoined': { label: { en: 'Work account added', de: 'Geschäftskonto hinzugefügt' }, privacy: 'open' },
  'device.mdmEnrollment': { label: { en: 'MDM enrollment', de: 'MDM-Registrierung' }, privacy: 'open' },
  'device.userProfiles': { label: { en: 'User profiles', de: 'Benutzerprofile' }, privacy: 'open', unit: 'count' },
  'device.provisioningPackages': { label: { en: 'Provisioning packages', de: 'Bereitstellungspakete' }, privacy: 'open', unit: 'count' },
  'device.autopilotTenantId': { label: { en: 'Tenant id cached on the device', de: 'Auf dem Gerät gespeicherte Mandanten-ID' }, privacy: 'identifying' },
  'device.autopilotTenantDomain': { label: { en: 'Tenant domain cached on the device', de: 'Auf dem Gerät gespeicherte Mandantendomäne' }, privacy: 'identifying' },
  'device.autopilotTenantMatched': { label: { en: 'Cached tenant matches the user', de: 'Gespeicherter Mandant passt zum Benutzer' }, privacy: 'open' },
  'device.offlineProfile': { label: { en: 'Offline Autopilot profile on disk', de: 'Offline-Autopilot-Profil auf dem Datenträger' }, privacy: 'open' },
  'device.associated': { label: { en: 'Device association', de: 'Gerätezuordnung' }, privacy: 'open' },
  'device.webSignIn': { label: { en: 'Web sign-in policy on the device', de: 'Webanmeldungsrichtlinie auf dem Gerät' }, privacy: 'open' },
  'device.restartDuringDeviceSetup': { label: { en: 'Restart during device setup', de: 'Neustart während der Geräteeinrichtung' }, privacy: 'open' },
  ...deviceImageFacts,
  ...deviceSetupFacts,
}
