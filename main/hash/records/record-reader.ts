import type { HashFields } from '../decoded-hash.ts'

/** Reads one type of record. */
export interface RecordReader {
  /** Bytes of payload that the record must hold. */
  readonly needs: number
  /** Adds to `fields` what the payload says; called only with at least `needs` bytes. */
  readonly read: (payload: Buffer, fields: HashFields) => void
}

/** Text of one byte per character up to the first NUL. Non-ASCII was never seen; UTF-8 is assumed. */
export function terminatedText(payload: Buffer): string {
  const end = payload.indexOf(0)
  return payload.toString('utf8', 0, end === -1 ? payload.length : end)
}

/** UTF-16LE text without the NULs at its end; what is no UTF-16 becomes U+FFFD. */
export function wideText(payload: Buffer): string {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(payload)
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1
  return text.slice(0, end)
}

/** A 64-bit size as a number; above 2^53 it is rounded. */
export function size64(payload: Buffer, offset: number): number {
  return Number(payload.readBigUInt64LE(offset))
}

/** Adds to a list that is made when its first element comes. */
export function append<T>(list: T[] | undefined, element: T): T[] {
  if (list === undefined) return [element]
  list.push(element)
  return list
}
