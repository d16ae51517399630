import { createHash } from 'node:crypto'
import { checksumLength, magic, recordHeaderLength } from './hash-format.ts'

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** Whether the SHA-256 at `end` is that of the bytes before it. */
export function checksumMatches(block: Buffer, end: number): boolean {
  const stored = block.subarray(end + recordHeaderLength, end + checksumLength)
  return sha256(block.subarray(0, end)).equals(stored)
}

/**
 * Whether the text is base64 of a block whose checksum matches. Decides between two repairs of one text,
 * so it is strict about the alphabet and tolerant about `=` at the end.
 */
export function isVerifiedText(text: string): boolean {
  const parts = /^([A-Za-z0-9+/]+)(=*)$/.exec(text)
  if (parts === null) return false
  const [, body = '', padding = ''] = parts
  const left = body.length % 4
  if (left === 1 || (left !== 0 && padding.length > 4 - left)) return false
  const block = Buffer.from(body, 'base64')
  if (block.length < 4 || block.toString('latin1', 0, 2) !== magic) return false
  return checksumMatches(block, block.readUInt16LE(2))
}
