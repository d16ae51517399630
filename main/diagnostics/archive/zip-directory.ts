import type { Words } from '../../../core/words/language.ts'
import { sayDiagnostics } from '../diagnostics-words.ts'
import type { ArchiveEntry } from './archived-file.ts'
import { archiveLimits } from './limits.ts'

/** Layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 (directory entry) and 4.3.16 (end of directory). */
const endMark = 0x06054b50
const endLength = 22
const entryMark = 0x02014b50
const entryLength = 46
/** A comment is at most this long, so the end of the directory is not further from the end of the file. */
const longestComment = 0xffff

export interface ZipEntry extends ArchiveEntry {
  readonly packedSize: number
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  /** Where its local header starts. */
  readonly offset: number
}

/** The files of a ZIP archive, or why its directory cannot be read. */
export type ZipDirectory = { readonly ok: true; readonly entries: readonly ZipEntry[] } | { readonly ok: false; readonly problem: Words<string> }

export function zipDirectory(zip: Buffer): ZipDirectory {
  const end = findEnd(zip)
  if (end === -1) return { ok: false, problem: sayDiagnostics((w) => w.noZip) }
  const count = zip.readUInt16LE(end + 10)
  const start = zip.readUInt32LE(end + 16)
  if (count === 0xffff || start === 0xffff_ffff) return { ok: false, problem: sayDiagnostics((w) => w.hugeZip) }
  if (count > archiveLimits.entries) return { ok: false, problem: sayDiagnostics((w) => w.manyFiles(String(count), String(archiveLimits.entries))) }
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || zip.readUInt32LE(at) !== entryMark) return broken
    const nameLength = zip.readUInt16LE(at + 28)
    const next = at + entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    if (next > end) return broken
    const flags = zip.readUInt16LE(at + 8)
    entries.push({
      name: zip.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', at + entryLength, at + entryLength + nameLength),
      size: zip.readUInt32LE(at + 24),
      packedSize: zip.readUInt32LE(at + 20),
      method: zip.readUInt16LE(at + 10),
      encrypted: (flags & 1) !== 0,
      crc: zip.readUInt32LE(at + 16),
      offset: zip.readUInt32LE(at + 42),
    })
    at = next
  }
  return { ok: true, entries }
}

const broken: ZipDirectory = { ok: false, problem: sayDiagnostics((w) => w.brokenZip) }

function findEnd(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - endLength - longestComment)
  for (let at = zip.length - endLength; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) === endMark && at + endLength + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  return -1
}
