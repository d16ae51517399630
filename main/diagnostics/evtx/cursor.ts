import { DamagedLog } from './damaged-log.ts'

/** A place in a chunk, and where the piece that is being read ends. Offsets are those of the chunk. */
export interface Cursor {
  readonly chunk: Buffer
  readonly end: number
  at: number
}

/** A piece of the same chunk; throws `DamagedLog` when it does not lie inside. */
export function pieceOf(chunk: Buffer, at: number, length: number): Cursor {
  if (at < 0 || length < 0 || at + length > chunk.length) throw new DamagedLog('A part of a record lies outside of its chunk.')
  return { chunk, at, end: at + length }
}

/** Moves on by this many bytes and gives where they start. */
export function take(cursor: Cursor, length: number): number {
  const start = cursor.at
  if (length < 0 || start + length > cursor.end) throw new DamagedLog('A record ends too early.')
  cursor.at = start + length
  return start
}

export function byte(cursor: Cursor): number {
  return cursor.chunk.readUInt8(take(cursor, 1))
}

export function word(cursor: Cursor): number {
  return cursor.chunk.readUInt16LE(take(cursor, 2))
}

export function long(cursor: Cursor): number {
  return cursor.chunk.readUInt32LE(take(cursor, 4))
}

/** Text of this many UTF-16 units. */
export function units(cursor: Cursor, count: number): string {
  const start = take(cursor, count * 2)
  return cursor.chunk.toString('utf16le', start, start + count * 2)
}
