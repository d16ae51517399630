import type { Words } from '../../core/words/language.ts'
import { BadEvidence } from './bad-evidence.ts'
import { sayFile } from './file-words.ts'

/** Bytes to text: byte order marks first, then the pattern of UTF-16 without one, then strict UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const archive = archiveProblem(bytes)
  if (archive !== undefined) throw new BadEvidence(name, archive)
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new BadEvidence(name, sayFile((w) => (encoding === 'utf-8' ? w.noText : w.halfText)), { cause })
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

function archiveProblem(bytes: Uint8Array): Words<string> | undefined {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic.startsWith('PK\u0003\u0004')) return sayFile((w) => w.zipArchive)
  if (magic === 'MSCF') return sayFile((w) => w.cabArchive)
  return undefined
}
