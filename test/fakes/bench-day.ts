import { demoDevices } from '../../main/demo/devices/index.ts'
import { encodeHash, type HashRecord } from './hash-encoder.ts'

const laptop = demoDevices.find(({ id }) => id === 'ready-laptop')?.evidence
if (laptop === undefined) throw new Error('the demo has no ready laptop')

export interface BenchDayDevice {
  readonly serialNumber: string
  readonly collectedAt: string
  /** Secure Boot is off in its firmware. */
  readonly secureBoot: boolean
}

/** Serial number of a device that the demo tenant registers on top of its own: see `extraAutopilotDevices`. */
export const bulkSerial = (index: number): string => `BULK${String(index).padStart(6, '0')}`

/** Evidence of one of many equal laptops, as the collector writes it; all set but for what `device` says. */
export function benchDayEvidence({ serialNumber, collectedAt, secureBoot }: BenchDayDevice): string {
  const uuid = uuidOf(serialNumber)
  const items = Object.fromEntries(
    Object.entries(laptop?.items ?? {}).map(([id, item]) => {
      if (id === 'hash.device-hardware-data') return [id, { ...item, value: hashFor(serialNumber) }]
      if (id === 'registry.secure-boot-state') return [id, { ...item, value: { UEFISecureBootEnabled: secureBoot ? 1 : 0 } }]
      return [id, item]
    }),
  )
  // What was read at the same moment counts as the same run of the collector.
  return JSON.stringify({ ...laptop, collectedAt, items })
    .replaceAll(/"at":"[^"]*"/g, `"at":"${collectedAt}"`)
    .replaceAll('FBK10001', serialNumber)
    .replaceAll('F4E05F1B-D91C-4218-879D-B8B1D5D07D80', uuid)
    .replaceAll('DESKTOP-7QK2M1A', `DESKTOP-${serialNumber.slice(-6)}A`)
}

function uuidOf(serialNumber: string): string {
  return `F4E05F1B-D91C-4218-879D-${serialNumber.slice(-6).padStart(12, '0')}`
}

/** The hash of the laptop with another serial number: taken apart, changed and put together with its checksum. */
export function hashFor(serialNumber: string): string {
  const item = laptop?.items['hash.device-hardware-data']
  const block = Buffer.from(item?.ok === true && typeof item.value === 'string' ? item.value : '', 'base64')
  const end = block.readUInt16LE(2)
  const records: HashRecord[] = []
  for (let at = 4; at < end; at += block.readUInt16LE(at + 2)) {
    const payload = block.subarray(at + 4, at + block.readUInt16LE(at + 2))
    const own = payload.toString('latin1').includes('FBK10001')
    records.push({ type: block.readUInt16LE(at), payload: own ? Buffer.from(payload.toString('latin1').replace('FBK10001', serialNumber), 'latin1') : payload })
  }
  return encodeHash(records)
}
