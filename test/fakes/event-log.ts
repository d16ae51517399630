import { crc32 } from 'node:zlib'

export interface FakeEvent {
  readonly id: number
  /** ISO 8601 UTC. */
  readonly at: string
  readonly data?: Readonly<Record<string, string>>
  /** Instead of the next number. */
  readonly record?: number
  readonly channel?: string
}

export interface FakeLogOptions {
  readonly perChunk?: number
  /** Chunks in this order in the file, as a log that has wrapped around has them. */
  readonly order?: readonly number[]
  /** How many chunks the header claims. */
  readonly claimed?: number
  /** Changes the records of a chunk before the checksums are made. */
  readonly spoil?: (chunk: Buffer) => void
}

const chunkSize = 65_536

/** An event log in memory as Windows lays it out: templates and names where they are first used in a chunk. */
export function fakeEventLog(channel: string, events: readonly FakeEvent[], options: FakeLogOptions = {}): Buffer {
  const perChunk = options.perChunk ?? 20
  const chunks: Buffer[] = []
  for (let at = 0; at < events.length; at += perChunk) chunks.push(chunkOf(channel, events.slice(at, at + perChunk), at + 1, options.spoil))
  const placed = options.order?.map((index) => chunks[index] ?? Buffer.alloc(chunkSize)) ?? chunks
  const header = Buffer.alloc(4_096)
  header.write('ElfFile\0', 'latin1')
  header.writeBigUInt64LE(BigInt(Math.max(0, placed.length - 1)), 16)
  header.writeBigUInt64LE(BigInt(events.length + 1), 24)
  header.writeUInt32LE(128, 32)
  header.writeUInt16LE(1, 36)
  header.writeUInt16LE(3, 38)
  header.writeUInt16LE(4_096, 40)
  header.writeUInt16LE(options.claimed ?? placed.length, 42)
  header.writeUInt32LE(crc32(header.subarray(0, 120)), 124)
  return Buffer.concat([header, ...placed])
}

interface Writer {
  readonly chunk: Buffer
  at: number
  /** Where names and templates of this chunk lie. */
  readonly names: Map<string, number>
  readonly templates: Map<string, number>
}

function chunkOf(channel: string, events: readonly FakeEvent[], first: number, spoil?: (chunk: Buffer) => void): Buffer {
  const writer: Writer = { chunk: Buffer.alloc(chunkSize), at: 512, names: new Map(), templates: new Map() }
  let last = 512
  events.forEach((event, index) => {
    last = writer.at
    record(writer, event.channel ?? channel, event, first + index)
  })
  const { chunk, at } = writer
  chunk.write('ElfChnk\0', 'latin1')
  for (const [from, value] of [[8, first], [16, first + events.length - 1], [24, first], [32, first + events.length - 1]] as const) chunk.writeBigUInt64LE(BigInt(value), from)
  chunk.writeUInt32LE(128, 40)
  chunk.writeUInt32LE(last, 44)
  chunk.writeUInt32LE(at, 48)
  spoil?.(chunk)
  chunk.writeUInt32LE(crc32(chunk.subarray(512, at)), 52)
  chunk.writeUInt32LE(crc32(Buffer.concat([chunk.subarray(0, 120), chunk.subarray(128, 512)])), 124)
  return chunk
}

function fileTime(at: string): bigint {
  return BigInt(Date.parse(at)) * 10_000n + 116_444_736_000_000_000n
}

function record(writer: Writer, channel: string, event: FakeEvent, number: number): void {
  const { chunk } = writer
  const start = writer.at
  bytes(writer, 0x2a, 0x2a, 0, 0)
  long(writer, 0)
  chunk.writeBigUInt64LE(BigInt(event.record ?? number), writer.at)
  chunk.writeBigUInt64LE(fileTime(event.at), writer.at + 8)
  writer.at += 16
  bytes(writer, 0x0f, 1, 1, 0, 0x0c, 1)
  const names = Object.keys(event.data ?? {})
  const key = names.join('|')
  long(writer, key.length + 1)
  const known = writer.templates.get(key)
  long(writer, known ?? writer.at + 4)
  if (known === undefined) template(writer, key, names)
  values(writer, [
    [0x06, u16(event.id)],
    [0x11, u64(fileTime(event.at))],
    [0x0a, u64(BigInt(event.record ?? number))],
    [0x01, Buffer.from(channel, 'utf16le')],
    ...Object.values(event.data ?? {}).map((value) => (/^0x[0-9a-f]{1,8}$/.test(value) ? ([0x14, u32(Number(value))] as const) : ([0x01, Buffer.from(value, 'utf16le')] as const))),
  ])
  bytes(writer, 0)
  const size = writer.at + 4 - start
  long(writer, size)
  chunk.writeUInt32LE(size, start + 4)
}

function template(writer: Writer, key: string, names: readonly string[]): void {
  writer.templates.set(key, writer.at)
  writer.at += 24
  const from = writer.at
  bytes(writer, 0x0f, 1, 1, 0)
  element(writer, 'Event', [['xmlns', 'http://schemas.microsoft.com/win/2004/08/events/event']], () => {
    element(writer, 'System', [], () => {
      element(writer, 'Provider', [['Name', 'Preflight-Test']])
      element(writer, 'EventID', [], () => { place(writer, 0, 0x06) })
      element(writer, 'TimeCreated', [['SystemTime', 1]])
      element(writer, 'EventRecordID', [], () => { place(writer, 2, 0x0a) })
      element(writer, 'Channel', [], () => { place(writer, 3, 0x01) })
    })
    element(writer, 'EventData', [], () => {
      names.forEach((name, index) => { element(writer, 'Data', [['Name', name]], () => { place(writer, 4 + index, 0x01) }) })
    })
  })
  bytes(writer, 0)
  writer.chunk.writeUInt32LE(writer.at - from, from - 4)
}

type Attribute = readonly [name: string, value: string | number]

function element(writer: Writer, called: string, attributes: readonly Attribute[], content?: () => void): void {
  bytes(writer, attributes.length === 0 ? 0x01 : 0x41, 0xff, 0xff)
  const size = writer.at
  writer.at += 4
  name(writer, called)
  if (attributes.length > 0) {
    const list = writer.at
    writer.at += 4
    attributes.forEach(([key, value], index) => {
      bytes(writer, index + 1 < attributes.length ? 0x46 : 0x06)
      name(writer, key)
      if (typeof value === 'number') place(writer, value, 0x11)
      else text(writer, value)
    })
    writer.chunk.writeUInt32LE(writer.at - list - 4, list)
  }
  if (content === undefined) bytes(writer, 0x03)
  else {
    bytes(writer, 0x02)
    content()
    bytes(writer, 0x04)
  }
  writer.chunk.writeUInt32LE(writer.at - size - 4, size)
}

function name(writer: Writer, called: string): void {
  const known = writer.names.get(called)
  long(writer, known ?? writer.at + 4)
  if (known !== undefined) return
  writer.names.set(called, writer.at)
  bytes(writer, 0, 0, 0, 0, 0, 0, called.length, 0)
  writer.at += writer.chunk.write(called, writer.at, 'utf16le')
  bytes(writer, 0, 0)
}

function text(writer: Writer, value: string): void {
  bytes(writer, 0x05, 0x01, value.length & 0xff, value.length >> 8)
  writer.at += writer.chunk.write(value, writer.at, 'utf16le')
}

function place(writer: Writer, index: number, type: number): void {
  bytes(writer, 0x0d, index, 0, type)
}

function values(writer: Writer, list: readonly (readonly [type: number, value: Buffer])[]): void {
  long(writer, list.length)
  for (const [type, value] of list) bytes(writer, value.length & 0xff, value.length >> 8, type, 0)
  for (const [, value] of list) bytes(writer, ...value)
}

function bytes(writer: Writer, ...list: readonly number[]): void {
  for (const each of list) writer.at = writer.chunk.writeUInt8(each, writer.at)
}

function long(writer: Writer, value: number): void {
  writer.at = writer.chunk.writeUInt32LE(value, writer.at)
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

function u64(value: bigint): Buffer {
  const buffer = Buffer.alloc(8)
  buffer.writeBigUInt64LE(value)
  return buffer
}
