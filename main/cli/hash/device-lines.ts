import { findWindowsVersion } from '../../../core/tables/windows-versions.ts'
import type { HashFields } from '../../hash/decoded-hash.ts'
import { isPlaceholder } from '../../hash/placeholders.ts'

/** A label and what stands behind it. */
export type LabeledLine = readonly [label: string, text: string]

/**
 * What a hash says about its device, in the order that a technician asks for it.
 *
 * @param identifiers keep serial number, UUID, addresses and keys
 */
export function deviceLines(fields: HashFields, identifiers: boolean): LabeledLine[] {
  const lines: LabeledLine[] = [
    ['Device', deviceText(fields, identifiers)],
    ['TPM', tpmText(fields, identifiers)],
    ['Machine', machineText(fields)],
    ['Captured', capturedText(fields)],
    ['Hardware', hardwareText(fields)],
    ['Network', networkText(fields, identifiers)],
  ]
  return lines.filter(([, text]) => text !== '')
}

export function deviceText(fields: HashFields, identifiers: boolean): string {
  const maker = [fields.smbiosSystemManufacturer, fields.smbiosSystemProductName].flatMap(real).join(' ')
  const serial = real(fields.smbiosSystemSerialNumber)
  return listed([
    maker,
    identifiers && serial.length > 0 ? `serial ${serial.join('')}` : '',
    identifiers && fields.smbiosUuid !== undefined ? `UUID ${fields.smbiosUuid}` : '',
  ])
}

function tpmText({ tpm, tpmEkPub, offlineDeviceId }: HashFields, identifiers: boolean): string {
  if (tpm === undefined && tpmEkPub === undefined) return 'none recorded'
  const version = tpm === undefined ? 'version not recorded' : (tpm.specVersion ?? tpm.raw)
  const vendor = tpm?.vendorId === undefined ? '' : `${tpm.vendorId} firmware ${tpm.firmwareVersion ?? ''}`
  if (tpmEkPub === undefined) return listed([version, vendor, 'no endorsement key'])
  const fits = offlineDeviceId?.source === 'TpmEk' && offlineDeviceId.id === tpmEkPub.sha256
  return listed([
    version,
    vendor,
    `endorsement key ${String(tpmEkPub.bits)} bits`,
    fits ? 'fits the device id' : '',
    identifiers ? `SHA-256 ${tpmEkPub.sha256}` : '',
  ])
}

function machineText({ looksVirtual, enclosure, osArchitecture }: HashFields): string {
  const role = enclosure?.powerPlatformRole
  return listed([
    looksVirtual === true ? 'virtual machine' : 'no sign of a virtual machine',
    role === undefined || role === 'Unspecified' ? '' : role.toLowerCase(),
    osArchitecture ?? '',
  ])
}

function capturedText(fields: HashFields): string {
  const { collectedUtc, osBuild, osType } = fields
  if (collectedUtc === undefined || osBuild === undefined) return ''
  const version = findWindowsVersion(Number(osBuild.split('.')[2]))
  const windows = version === undefined ? `Windows ${osBuild}` : `${version.name} (${osBuild})`
  const place = osType === 'WinPE' ? `Windows PE ${osBuild}` : windows
  return `${collectedUtc.replace('T', ' ').replace('Z', ' UTC')}${offsetText(fields.utcOffsetMinutes)} by the clock of the device, in ${place}`
}

function offsetText(minutes: number | null | undefined): string {
  if (minutes === undefined || minutes === null) return ''
  const part = (value: number): string => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return ` (time zone UTC${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)})`
}

function hardwareText({ processor, processorModel, memory, disks }: HashFields): string {
  return listed([
    processorModel?.trim() ?? '',
    processor === undefined ? '' : `${String(processor.cores)} cores, ${String(processor.threads)} threads`,
    memory === undefined ? '' : `${String(memory.totalPhysicalGiB)} GiB memory`,
    ...(disks ?? []).slice(0, 4).map((disk) => `${disk.busType} ${disk.kind ?? 'disk'} ${String(disk.capacityGB)} GB`),
  ])
}

/** More adapters than this are counted only. */
const mostAdapters = 4

function networkText({ networkAdapters = [] }: HashFields, identifiers: boolean): string {
  if (networkAdapters.length === 0) return ''
  const count = networkAdapters.length === 1 ? '1 adapter' : `${String(networkAdapters.length)} adapters`
  const shown = networkAdapters.slice(0, mostAdapters).map(({ medium, mac }) => (identifiers ? `${medium} ${mac}` : medium))
  return `${count}: ${shown.join(', ')}${networkAdapters.length > mostAdapters ? ' and more' : ''}`
}

/** A text of the firmware that names something. */
function real(text: string | undefined): string[] {
  return text === undefined || isPlaceholder(text) ? [] : [text.trim()]
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
