import { BadHashFile } from '../../hash/bad-hash-file.ts'
import { sayHashFile } from '../../hash/file-words.ts'
import { detectByteForm } from '../../hash/csv/csv-encoding.ts'

/** `text`: one hash, bare or in an OA3.xml report. `list`: a CSV, or one hash per line. */
export type InputKind = 'text' | 'list' | 'evidence'

const headerWords = /hardware\s*hash|serial\s*number|device\s*serial|product\s*id/i

/** The first three bytes of every hash, as text. */
const hashStart = /^["']?T0[A-Za-z0-9+/]/

/** Shorter lines are parts of a wrapped hash. Characters. */
const wholeHash = 800

/** Tells from its first bytes what a file holds. Throws `BadHashFile` for archives. */
export function inputKind(head: Buffer): InputKind {
  refuseArchives(head)
  const lines = firstLines(head)
  const [first = '', second = ''] = lines
  if (/^[[{]/.test(first)) return 'evidence'
  if (first.startsWith('<')) return 'text'
  if (headerWords.test(first) || /^"?sep=[,;\t]"?$/i.test(first)) return 'list'
  if (/[,;\t]/.test(first.replace(/[\s,;"']+$/, ''))) return 'list'
  const severalHashes = [first, second].every((line) => hashStart.test(line) && line.length >= wholeHash)
  return severalHashes ? 'list' : 'text'
}

function refuseArchives(head: Buffer): void {
  const start = head.toString('latin1', 0, 4)
  if (start === 'MSCF') throw new BadHashFile(sayHashFile((w) => w.cabArchive))
  if (start === 'PK\u0003\u0004') throw new BadHashFile(sayHashFile((w) => w.zipArchive))
}

function firstLines(head: Buffer): string[] {
  const { markLength } = detectByteForm(head)
  const text = head.subarray(markLength).toString('latin1').replaceAll('\0', '')
  return text.split(/[\r\n]+/, 10).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}
