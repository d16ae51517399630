import type { TpmRecord } from '../record-types.ts'

/** Numbers beyond 64 bits are no version; the digits are kept in `raw`. */
const pattern =
  /^TPM-Version:([\d.]+)\s*-Level:(\d{1,20})-Revision:([\d.]+)-VendorID:'([^\n]*?)'-Firmware:(\d{1,20})\.(\d{1,20})(?!\d)/

/** Software TPMs write date and time of their build. */
const softwareVendors = new Set(['MSFT', 'IBM'])

/**
 * Takes the version text of a TPM apart, for example
 * `TPM-Version:2.0 -Level:0-Revision:1.59-VendorID:'NTC '-Firmware:458754.196609`.
 */
export function parseTpm(raw: string): TpmRecord {
  const found = pattern.exec(raw)
  if (found === null) return { raw }
  const [, specVersion = '', level = '', revision = '', vendor = '', high = '', low = ''] = found
  const vendorId = vendor.replace(/[ \0]+$/, '')
  return {
    raw,
    specVersion,
    level: Number(level),
    revision,
    vendorId,
    firmwareRaw: [Number(high), Number(low)],
    firmwareVersion: firmwareVersion(vendorId, BigInt(high), BigInt(low)),
  }
}

/** Each vendor packs the four parts of its version into two numbers in its own way. */
function firmwareVersion(vendor: string, high: bigint, low: bigint): string {
  if (softwareVendors.has(vendor)) return `${high.toString(16).padStart(8, '0')}.${low.toString(16).padStart(6, '0')}`
  const tail = vendor === 'IFX' ? [(low >> 8n) & 0xffffn, low & 0xffn] : [low >> 16n, low & 0xffffn]
  return [high >> 16n, high & 0xffffn, ...tail].map(String).join('.')
}
