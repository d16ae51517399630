import { crc32 } from '../archive/crc32.ts'
import { DamagedLog } from './damaged-log.ts'

/** Sizes of a file's header and of its chunks (learn.microsoft.com/openspecs, MS-EVEN6 2.2.17, 2024-04-23). Bytes. */
const fileHeader = 4_096
const chunkSize = 65_536
const chunkHeader = 512
const recordHeader = 24
const recordMark = 0x2a2a

/** Flags of the file header: not closed cleanly, and written without checksums. */
const dirty = 1
const withoutChecksums = 4

export interface Chunk {
  readonly bytes: Buffer
  /** Where the records lie in the chunk, newest first. */
  readonly records: readonly { readonly at: number; readonly end: number }[]
}

/** A log starts with these bytes. */
export function isEventLog(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && String.fromCharCode(...bytes.subarray(0, 8)) === 'ElfFile\0'
}

/** The chunks of a log, newest first. Throws `DamagedLog` at the first that cannot be trusted. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const log = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (log.length < fileHeader) throw new DamagedLog('The log is cut off.')
  const flags = log.readUInt32LE(120)
  if ((flags & withoutChecksums) === 0 && crc32(log.subarray(0, 120)) !== log.readUInt32LE(124)) throw new DamagedLog('The header of the log is damaged.')
  const written = log.readUInt16LE(42)
  if (fileHeader + written * chunkSize > log.length) throw new DamagedLog('The log is cut off.')
  const chunks: { first: bigint; chunk: Chunk }[] = []
  for (let index = 0; fileHeader + (index + 1) * chunkSize <= log.length; index += 1) {
    const chunk = log.subarray(fileHeader + index * chunkSize, fileHeader + (index + 1) * chunkSize)
    // Behind the last chunk lies room for more; a log that was not closed has more chunks than its header knows of.
    if (index >= written && ((flags & dirty) === 0 || !isChunk(chunk))) continue
    chunks.push({ first: chunk.readBigUInt64LE(24), chunk: { bytes: chunk, records: recordsOf(chunk, (flags & withoutChecksums) === 0) } })
  }
  return chunks.sort((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : 0)).map(({ chunk }) => chunk)
}

function isChunk(chunk: Buffer): boolean {
  return chunk.toString('latin1', 0, 8) === 'ElfChnk\0'
}

function recordsOf(chunk: Buffer, checked: boolean): Chunk['records'] {
  const end = chunk.readUInt32LE(48)
  if (!isChunk(chunk) || end < chunkHeader || end > chunkSize || (checked && !holds(chunk, end))) throw new DamagedLog('A chunk of the log is damaged.')
  const found: Chunk['records'][number][] = []
  let at = chunkHeader
  while (at < end) {
    const size = at + recordHeader + 4 <= end && chunk.readUInt32LE(at) === recordMark ? chunk.readUInt32LE(at + 4) : 0
    if (size < recordHeader + 4 || at + size > end || chunk.readUInt32LE(at + size - 4) !== size) throw new DamagedLog('A record of the log is damaged.')
    found.push({ at: at + recordHeader, end: at + size - 4 })
    at += size
  }
  return found.reverse()
}

/** Both checksums of a chunk: of its records, and of its header without the checksum itself. */
function holds(chunk: Buffer, end: number): boolean {
  const header = Buffer.concat([chunk.subarray(0, 120), chunk.subarray(128, chunkHeader)])
  return crc32(header) === chunk.readUInt32LE(124) && crc32(chunk.subarray(chunkHeader, end)) === chunk.readUInt32LE(52)
}
