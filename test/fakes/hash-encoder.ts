import { createHash } from 'node:crypto'

/** One record of a hash. */
export interface HashRecord {
  readonly type: number
  readonly payload: Buffer
}

export interface BlockOptions {
  /** Bytes of the block; zeros fill it up. */
  readonly size?: number
  /** Leave the checksum wrong. */
  readonly badChecksum?: boolean
}

/** The block of a hash: header, records, checksum, zeros. */
export function encodeBlock(records: readonly HashRecord[], { size = 3000, badChecksum = false }: BlockOptions = {}): Buffer {
  const body = Buffer.concat(records.map(encodeRecord))
  const content = Buffer.concat([Buffer.from('OA'), u16(4 + body.length), body])
  const digest = createHash('sha256').update(content).digest()
  if (badChecksum) digest[0] = (digest[0] ?? 0) ^ 1
  const block = Buffer.concat([content, Buffer.from('CS'), u16(36), digest])
  return Buffer.concat([block, Buffer.alloc(Math.max(0, size - block.length))])
}

/** The text of a hash. */
export function encodeHash(records: readonly HashRecord[], options?: BlockOptions): string {
  return encodeBlock(records, options).toString('base64')
}

export function encodeRecord({ type, payload }: HashRecord): Buffer {
  return Buffer.concat([u16(type), u16(payload.length + 4), payload])
}

export function record(type: number, ...parts: readonly Uint8Array[]): HashRecord {
  return { type, payload: Buffer.concat(parts) }
}

export function u8(...values: readonly number[]): Buffer {
  return Buffer.from(values)
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index))
  return bytes
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

/** Text with the NUL that ends it. */
export function zero(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf8')
}

export function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** A version as record 1 stores it. */
export function version(major: number, minor: number, build: number, revision: number): Buffer {
  return u16(minor, major, revision, build)
}

/** The bytes of a UUID as SMBIOS stores them. */
export function uuidBytes(uuid: string): Buffer {
  const [a = '', b = '', c = '', ...rest] = uuid.split('-')
  const swapped = [a, b, c].map((part) => Buffer.from(part, 'hex').reverse())
  return Buffer.concat([...swapped, Buffer.from(rest.join(''), 'hex')])
}

export interface SampleDevice {
  readonly serial?: string
  readonly uuid?: string
  readonly manufacturer?: string
  readonly model?: string
  /** What the invented endorsement key is made of; null for a device without TPM. */
  readonly key?: string | null
  readonly tpm?: string
  readonly macs?: readonly string[]
  readonly disks?: readonly string[]
  /** Seconds since 2000-01-01 UTC. */
  readonly collected?: number
  readonly osType?: number
}

/** An invented endorsement key: 256 bytes that depend on the text alone. */
export function sampleKey(seed: string): Buffer {
  const parts = Array.from({ length: 8 }, (_, index) => createHash('sha256').update(`${seed} ${String(index)}`).digest())
  return Buffer.concat(parts)
}

/** The records of an invented device; everything that a check could mind is fine. */
export function sampleRecords(device: SampleDevice = {}): HashRecord[] {
  const { serial = 'FBK20001', uuid = 'f0a1b2c3-d4e5-4f60-8718-293a4b5c6d7e' } = device
  const { manufacturer = 'Contoso', model = 'Latero 14', key = serial, macs = ['02005E10A001'], disks = ['FBKDISK01.'] } = device
  const { tpm = "TPM-Version:2.0 -Level:0-Revision:1.59-VendorID:'NTC '-Firmware:458754.196609", collected = 820_000_000, osType = 2 } = device
  const ek = key === null ? null : sampleKey(key)
  const id = ek === null ? createHash('sha256').update(serial).digest() : createHash('sha256').update(ek).digest()
  return [
    record(1, version(10, 0, 26100, 7171), version(10, 0, 26200, 7171), u32(collected), u8(4, osType, 9, 9)),
    record(2, u16(9, 1, 10, 12, 1, 0)),
    record(34, u8(2), u8(1), u16(2, 4), u8(0), u16(8, 8)),
    record(5, u64(16), u64(64), u16(2, 1), u8(3)),
    record(3, zero('GenuineIntel')),
    record(4, Buffer.from('Invented CPU 1.00GHz'.padEnd(48, '\0'))),
    ...disks.map(() => record(6, u64(512), u16(17), u8(0, 1))),
    ...disks.map((disk) => record(7, Buffer.from(`${disk}|INVENTED NVME|`))),
    ...macs.map((mac) => record(8, u32(14), Buffer.from(mac, 'hex'), u32(8), wide('PCI\0'))),
    record(9, u16(309, 174, 1920, 1200), u32(0x8000_0000)),
    record(27, u16(31, 17)),
    record(10, u8(10, 2, 0, 0x41, 10)),
    ...(ek === null ? [] : [record(13, zero(tpm)), record(25, ek)]),
    record(11, u32(0), u8(ek === null ? 3 : 1, ek === null ? 1 : 0), u32(32), id),
    record(12, uuidBytes(uuid)),
    record(14, zero(serial)),
    record(15, zero('Contoso Firmware')),
    record(16, zero(manufacturer)),
    record(17, zero(model)),
    record(18, zero('SKU-14')),
    record(19, zero('Latero')),
    record(23, zero('1.0')),
    record(20, zero('Contoso')),
    record(21, zero('LT14B')),
    record(22, zero('A1')),
    record(24, zero('3300000000001')),
    record(26, zero('[TH]X00-00001')),
    record(28, zero(`${disks[0] ?? 'FBKDISK01.'}|INVENTED NVME|`)),
    record(29, u64(134_217_728), u64(0), u8(1, 1)),
    record(30, wide('Contoso|Contoso Graphics')),
  ]
}

/** The hash of an invented device. */
export function sampleHash(device?: SampleDevice): string {
  return encodeHash(sampleRecords(device))
}
