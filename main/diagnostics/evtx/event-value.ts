import { pieceOf, take, type Cursor } from './cursor.ts'
import { DamagedLog } from './damaged-log.ts'

/** Types of values in binary XML (learn.microsoft.com/openspecs, MS-EVEN6 2.2.12, 2024-04-23). */
export const valueTypes = { none: 0x00, text: 0x01, binaryXml: 0x21, list: 0x80 } as const

/** Value types whose items have one size. Bytes. */
const sizes: ReadonlyMap<number, number> = new Map([
  [0x03, 1],
  [0x04, 1],
  [0x05, 2],
  [0x06, 2],
  [0x07, 4],
  [0x08, 4],
  [0x09, 8],
  [0x0a, 8],
  [0x0b, 4],
  [0x0c, 8],
  [0x0d, 4],
  [0x0f, 16],
  [0x11, 8],
  [0x12, 16],
  [0x14, 4],
  [0x15, 8],
])

/** The text of one value as Windows writes it in event XML. */
export function valueText(type: number, { chunk, at, end }: Cursor): string {
  const length = end - at
  const size = sizes.get(type)
  if (size !== undefined && length < size) throw new DamagedLog('A value is shorter than its type.')
  switch (type) {
    case 0x00:
      return ''
    case 0x01:
      return withoutEnd(chunk.toString('utf16le', at, end))
    case 0x02:
      return withoutEnd(chunk.toString('latin1', at, end))
    case 0x03:
      return String(chunk.readInt8(at))
    case 0x04:
      return String(chunk.readUInt8(at))
    case 0x05:
      return String(chunk.readInt16LE(at))
    case 0x06:
      return String(chunk.readUInt16LE(at))
    case 0x07:
      return String(chunk.readInt32LE(at))
    case 0x08:
      return String(chunk.readUInt32LE(at))
    case 0x09:
      return String(chunk.readBigInt64LE(at))
    case 0x0a:
      return String(chunk.readBigUInt64LE(at))
    case 0x0b:
      return String(chunk.readFloatLE(at))
    case 0x0c:
      return String(chunk.readDoubleLE(at))
    case 0x0d:
      return chunk.readUInt32LE(at) === 0 ? 'false' : 'true'
    case 0x0e:
      return chunk.toString('hex', at, end).toUpperCase()
    case 0x0f:
      return guidText(chunk, at)
    case 0x10:
      return pointerText(chunk, at, length)
    case 0x11:
      return fileTimeText(chunk.readBigUInt64LE(at))
    case 0x12:
      return systemTimeText(chunk, at)
    case 0x13:
      return sidText(chunk, at, length)
    case 0x14:
      return `0x${chunk.readUInt32LE(at).toString(16)}`
    case 0x15:
      return `0x${chunk.readBigUInt64LE(at).toString(16)}`
    default:
      throw new DamagedLog('A value has an unknown type.')
  }
}

/** The texts of a list: items of one size, or texts with an end mark each. */
export function listTexts(type: number, { chunk, at, end }: Cursor): readonly string[] {
  const size = sizes.get(type)
  if (type === 0x01) return textItems(chunk.toString('utf16le', at, end))
  if (type === 0x02) return textItems(chunk.toString('latin1', at, end))
  if (size === undefined) throw new DamagedLog('A list holds values of an unknown size.')
  return Array.from({ length: Math.floor((end - at) / size) }, (_, index) => valueText(type, pieceOf(chunk, at + index * size, size)))
}

/** A text with its length before it, as values that are written in the XML itself have. */
export function inlineText(cursor: Cursor): string {
  const length = cursor.chunk.readUInt16LE(take(cursor, 2))
  const start = take(cursor, length * 2)
  return cursor.chunk.toString('utf16le', start, start + length * 2)
}

function withoutEnd(text: string): string {
  return text.replace(/\0+$/, '')
}

function textItems(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}

function guidText(chunk: Buffer, at: number): string {
  const hex = (from: number, length: number): string => chunk.toString('hex', at + from, at + from + length)
  const turned = (from: number, length: number): string => Buffer.from(chunk.subarray(at + from, at + from + length)).reverse().toString('hex')
  return `{${turned(0, 4)}-${turned(4, 2)}-${turned(6, 2)}-${hex(8, 2)}-${hex(10, 6)}}`.toUpperCase()
}

function pointerText(chunk: Buffer, at: number, length: number): string {
  if (length === 4) return `0x${chunk.readUInt32LE(at).toString(16)}`
  if (length === 8) return `0x${chunk.readBigUInt64LE(at).toString(16)}`
  throw new DamagedLog('A value has an unknown type.')
}

/** Hundreds of nanoseconds between the epochs of Windows (1601) and Unix. */
const epochs = 116_444_736_000_000_000n

/** The latest time that a JavaScript date holds, in hundreds of nanoseconds since 1601. */
const latest = 86_400_000_000_000_000n + epochs

function fileTimeText(ticks: bigint): string {
  if (ticks > latest) throw new DamagedLog('A time lies beyond the calendar.')
  const sinceUnix = ticks - epochs
  const rest = ((sinceUnix % 10_000n) + 10_000n) % 10_000n
  const milliseconds = new Date(Number((sinceUnix - rest) / 10_000n)).toISOString()
  return `${milliseconds.slice(0, -1)}${String(rest).padStart(4, '0')}Z`
}

function systemTimeText(chunk: Buffer, at: number): string {
  const part = (index: number, digits = 2): string => String(chunk.readUInt16LE(at + index * 2)).padStart(digits, '0')
  return `${part(0, 4)}-${part(1)}-${part(3)}T${part(4)}:${part(5)}:${part(6)}.${part(7, 3)}Z`
}

function sidText(chunk: Buffer, at: number, length: number): string {
  const count = length < 8 ? 0 : chunk.readUInt8(at + 1)
  if (length < 8 + count * 4) throw new DamagedLog('A security identifier is cut off.')
  const parts = Array.from({ length: count }, (_, index) => chunk.readUInt32LE(at + 8 + index * 4))
  return ['S', chunk.readUInt8(at), chunk.readUIntBE(at + 2, 6), ...parts].join('-')
}
