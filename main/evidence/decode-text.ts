import { BadEvidence } from './bad-evidence.ts'

/** Bytes to text: byte order marks first, then the pattern of UTF-16 without one, then strict UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const kind = archiveKind(bytes)
  if (kind !== undefined) throw new BadEvidence(name, `is ${kind}, but a JSON evidence file was expected`)
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const expected = encoding === 'utf-8' ? 'UTF-8 or UTF-16 text' : 'complete UTF-16 text'
    throw new BadEvidence(name, `is no text that can be read: ${expected} was expected`, { cause })
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // JSON starts with an ASCII character, so without a mark the place of the zero tells the byte order.
  if (first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be'
  return 'utf-8'
}

function archiveKind(bytes: Uint8Array): string | undefined {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic.startsWith('PK\u0003\u0004')) return 'a ZIP archive'
  if (magic === 'MSCF') return 'a CAB archive'
  return undefined
}
