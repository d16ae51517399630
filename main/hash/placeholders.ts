import { trimText } from './trim-text.ts'

/** What firmware says when nobody wrote the real value into it; compared without case and outer blanks. */
const placeholderTexts = new Set([
  '',
  'smbios_string_index_0',
  'to be filled by o.e.m.',
  'default string',
  'system serial number',
  'none',
  'n/a',
  'na',
  '0',
  '00000000',
  'not specified',
  'not applicable',
  'invalid',
  'unknown',
  '123456789',
  '0123456789',
  '1234567890',
  'chassis serial number',
  'system product name',
  'system manufacturer',
  'system version',
  'sku',
  'o.e.m.',
])

/** UUIDs that whole product lines share. */
const defaultUuids = new Set([
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '03000200-0400-0500-0006-000700080009',
  '00020003-0004-0005-0006-000700080009',
  '12345678-1234-5678-90ab-cddeefaabbcc',
])

/** Whether a text of the firmware names nothing. */
export function isPlaceholder(text: string | undefined): boolean {
  return text === undefined || placeholderTexts.has(trimText(text).toLowerCase())
}

export function isDefaultUuid(uuid: string): boolean {
  return defaultUuids.has(uuid)
}
