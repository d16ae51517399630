import { findWindowsVersion } from '../../../core/tables/windows-versions.ts'
import { moments } from '../../../core/words/moments.ts'
import type { Language } from '../../../core/words/language.ts'
import type { HashFields } from '../../hash/decoded-hash.ts'
import { isPlaceholder } from '../../hash/placeholders.ts'
import { deviceLineWords, type DeviceLineWords } from './device-line-words.ts'

/** A label and what stands behind it. */
export type LabeledLine = readonly [label: string, text: string]

/**
 * What a hash says about its device, in the order that a technician asks for it. The commands speak English.
 *
 * @param identifiers keep serial number, UUID, addresses and keys
 */
export function deviceLines(fields: HashFields, identifiers: boolean, language: Language = 'en'): LabeledLine[] {
  const words = deviceLineWords[language]
  const lines: LabeledLine[] = [
    [words.device, deviceText(fields, identifiers, language)],
    ['TPM', tpmText(fields, identifiers, words)],
    [words.machine, machineText(fields, words)],
    [words.captured, capturedText(fields, language)],
    [words.hardware, hardwareText(fields, words)],
    [words.network, networkText(fields, identifiers, words)],
  ]
  return lines.filter(([, text]) => text !== '')
}

export function deviceText(fields: HashFields, identifiers: boolean, language: Language = 'en'): string {
  const maker = [fields.smbiosSystemManufacturer, fields.smbiosSystemProductName].flatMap(real).join(' ')
  const serial = real(fields.smbiosSystemSerialNumber)
  return listed([
    maker,
    identifiers && serial.length > 0 ? deviceLineWords[language].serial(serial.join('')) : '',
    identifiers && fields.smbiosUuid !== undefined ? `UUID ${fields.smbiosUuid}` : '',
  ])
}

function tpmText({ tpm, tpmEkPub, offlineDeviceId }: HashFields, identifiers: boolean, words: DeviceLineWords): string {
  if (tpm === undefined && tpmEkPub === undefined) return words.noTpm
  const version = tpm === undefined ? words.noTpmVersion : (tpm.specVersion ?? tpm.raw)
  const vendor = tpm?.vendorId === undefined ? '' : words.tpmFirmware(tpm.vendorId, tpm.firmwareVersion ?? '')
  if (tpmEkPub === undefined) return listed([version, vendor, words.noKey])
  const fits = offlineDeviceId?.source === 'TpmEk' && offlineDeviceId.id === tpmEkPub.sha256
  return listed([
    version,
    vendor,
    words.key(String(tpmEkPub.bits)),
    fits ? words.keyFits : '',
    identifiers ? `SHA-256 ${tpmEkPub.sha256}` : '',
  ])
}

function machineText({ looksVirtual, enclosure, osArchitecture }: HashFields, words: DeviceLineWords): string {
  const role = enclosure?.powerPlatformRole
  return listed([
    looksVirtual === true ? words.virtual : words.notVirtual,
    role === undefined || role === 'Unspecified' ? '' : ((words.roles as Partial<Readonly<Record<string, string>>>)[role] ?? role),
    osArchitecture ?? '',
  ])
}

function capturedText(fields: HashFields, language: Language): string {
  const words = deviceLineWords[language]
  const { collectedUtc, osBuild, osType } = fields
  if (collectedUtc === undefined || osBuild === undefined) return ''
  const version = findWindowsVersion(Number(osBuild.split('.')[2]))
  const windows = version === undefined ? `Windows ${osBuild}` : `${version.name} (${osBuild})`
  const place = osType === 'WinPE' ? `Windows PE ${osBuild}` : windows
  const [day = '', time = ''] = collectedUtc.replace('Z', '').split('T')
  return words.capturedAt(moments[language].at(day, time, 'UTC'), offsetText(fields.utcOffsetMinutes, words), place)
}

function offsetText(minutes: number | null | undefined, words: DeviceLineWords): string {
  if (minutes === undefined || minutes === null) return ''
  const part = (value: number): string => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return words.zone(`${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`)
}

function hardwareText({ processor, processorModel, memory, disks }: HashFields, words: DeviceLineWords): string {
  return listed([
    processorModel?.trim() ?? '',
    processor === undefined ? '' : words.processor(String(processor.cores), String(processor.threads)),
    memory === undefined ? '' : words.memory(String(memory.totalPhysicalGiB)),
    ...(disks ?? []).slice(0, 4).map((disk) => `${disk.busType} ${disk.kind ?? words.disk} ${String(disk.capacityGB)} GB`),
  ])
}

/** More adapters than this are counted only. */
const mostAdapters = 4

function networkText({ networkAdapters = [] }: HashFields, identifiers: boolean, words: DeviceLineWords): string {
  if (networkAdapters.length === 0) return ''
  const shown = networkAdapters.slice(0, mostAdapters).map(({ medium, mac }) => (identifiers ? `${medium} ${mac}` : medium))
  return `${words.adapters(networkAdapters.length)}: ${shown.join(', ')}${networkAdapters.length > mostAdapters ? words.andMore : ''}`
}

/** A text of the firmware that names something. */
function real(text: string | undefined): string[] {
  return text === undefined || isPlaceholder(text) ? [] : [text.trim()]
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
