import { base64Bytes, dword, field, isRecord, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

export type FirmwareType = 'uefi' | 'bios'

/** `PEFirmwareType` of `HKLM\SYSTEM\CurrentControlSet\Control`: 1 is BIOS, 2 is UEFI. */
export function parseFirmwareType(value: Raw): Reading<FirmwareType> {
  const number = dword(field(value, 'PEFirmwareType'), 'PEFirmwareType')
  if (!number.ok) return number
  if (number.value === 1) return read('bios')
  if (number.value === 2) return read('uefi')
  return unread(sayForm((w) => w.meansNothing('PEFirmwareType', String(number.value))))
}

/** The environment variable `firmware_type`, as the collector's session saw it. */
export function parseSessionFirmware(value: Raw): Reading<FirmwareType> {
  const text = field(value, 'firmwareType')
  if (text === 'UEFI') return read('uefi')
  if (text === 'Legacy') return read('bios')
  return unread(sayProbe((w) => w.firmwareNotNamed))
}

/** `UEFISecureBootEnabled` of `…\SecureBoot\State`. */
export function parseSecureBootState(value: Raw): Reading<'on' | 'off'> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const number = dword(field(value, 'UEFISecureBootEnabled'), 'UEFISecureBootEnabled')
  if (!number.ok) return number
  if (number.value === 1) return read('on')
  if (number.value === 0) return read('off')
  return unread(sayForm((w) => w.meansNothing('UEFISecureBootEnabled', String(number.value))))
}

/** Common names of the 2023 certificates, as they stand in the firmware variables. */
export const certificateNames = {
  db: 'Windows UEFI CA 2023',
  kek: 'Microsoft Corporation KEK 2K CA 2023',
} as const

/**
 * Whether the bytes of a UEFI signature list (Base64) name this certificate. The names are printable ASCII
 * inside the certificates, so no ASN.1 has to be read. Fewer bytes than one list header are no list.
 */
export function parseSignatureDatabase(value: Raw, name: string): Reading<boolean> {
  const bytes = base64Bytes(value)
  if (bytes === undefined) return unread(sayProbe((w) => w.variableNoBase64))
  return findCertificate(bytes, name)
}

/** EFI_SIGNATURE_LIST begins with a GUID and three 32-bit sizes: 28 bytes (UEFI specification 2.10, 32.4.1). */
const listHeaderBytes = 28

export function findCertificate(bytes: Uint8Array, name: string): Reading<boolean> {
  if (bytes.length < listHeaderBytes) return unread(sayProbe((w) => w.variableTooShort))
  return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1'))
}
