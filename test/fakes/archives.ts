import { crc32, deflateRawSync } from 'node:zlib'
import { packLzx, type PackedFrame } from './lzx-encoder.ts'

export interface FakeFile {
  readonly name: string
  readonly content: Uint8Array | string
}

export interface FakeZipOptions {
  readonly stored?: boolean
  /** What the directory claims instead of the true size. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
}

/** A ZIP archive in memory. */
export function fakeZip(files: readonly FakeFile[], options: FakeZipOptions = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const data = options.stored === true ? content : deflateRawSync(content, { level: 9 })
    const name = Buffer.from(file.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (options.encrypted === true ? 1 : 0), 2)
    common.writeUInt16LE(options.stored === true ? 0 : 8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(options.claimedSize ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, name]))
    parts.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, entries, end])
}

export type FakeCabKind = 'stored' | 'mszip' | 'lzx' | 'lzx-aligned' | 'lzx-stored' | 'quantum'

/** A CAB archive with one folder in memory. */
export function fakeCab(files: readonly FakeFile[], kind: FakeCabKind = 'mszip', claimedSize?: number): Buffer {
  const content = Buffer.concat(files.map((file) => Buffer.from(file.content)))
  const blocks = packed(content, kind)
  const entries: Buffer[] = []
  let from = 0
  for (const file of files) {
    const size = Buffer.from(file.content).length
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(claimedSize ?? size, 0)
    entry.writeUInt32LE(from, 4)
    entry.writeUInt16LE(0x80, 14)
    entries.push(entry, Buffer.from(`${file.name}\0`))
    from += size
  }
  const list = Buffer.concat(entries)
  const header = Buffer.alloc(44)
  header.write('MSCF')
  header.writeUInt32LE(44, 16)
  header.writeUInt8(3, 24)
  header.writeUInt8(1, 25)
  header.writeUInt16LE(1, 26)
  header.writeUInt16LE(files.length, 28)
  header.writeUInt32LE(44 + list.length, 36)
  header.writeUInt16LE(blocks.length, 40)
  header.writeUInt16LE({ stored: 0, mszip: 1, quantum: 2, lzx: 0xf03, 'lzx-aligned': 0xf03, 'lzx-stored': 0xf03 }[kind], 42)
  const cab = Buffer.concat([header, list, ...blocks.map(dataBlock)])
  cab.writeUInt32LE(cab.length, 8)
  return cab
}

function packed(content: Buffer, kind: FakeCabKind): readonly PackedFrame[] {
  switch (kind) {
    case 'lzx':
      return packLzx(content)
    case 'lzx-aligned':
      return packLzx(content, 'aligned')
    case 'lzx-stored':
      return packLzx(content, 'stored')
    case 'stored':
    case 'quantum':
    case 'mszip':
      return slices(content).map((part, index, all) => ({ data: kind === 'mszip' ? mszip(part, all[index - 1]) : part, size: part.length }))
  }
}

function mszip(part: Buffer, dictionary: Buffer | undefined): Buffer {
  return Buffer.concat([Buffer.from('CK'), deflateRawSync(part, dictionary === undefined ? {} : { dictionary })])
}

function slices(content: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.ceil(content.length / 32_768) }, (_, index) => content.subarray(index * 32_768, (index + 1) * 32_768))
}

function dataBlock({ data, size }: PackedFrame): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt16LE(data.length, 4)
  header.writeUInt16LE(size, 6)
  header.writeUInt32LE(checksum(data, header.readUInt32LE(4)), 0)
  return Buffer.concat([header, data])
}

function checksum(data: Buffer, sizes: number): number {
  let sum = sizes
  let at = 0
  for (; at + 4 <= data.length; at += 4) sum ^= data.readUInt32LE(at)
  let rest = 0
  for (; at < data.length; at += 1) rest = rest * 256 + data.readUInt8(at)
  return (sum ^ rest) >>> 0
}
