import { inflateRawSync } from 'node:zlib'
import { BadEvidence } from '../../evidence/bad-evidence.ts'
import { sayDiagnostics } from '../diagnostics-words.ts'
import type { ArchivedFile, Wanted } from './archived-file.ts'
import { budget, type Budget } from './budget.ts'
import { crc32 } from './crc32.ts'
import { zipDirectory, type ZipEntry } from './zip-directory.ts'

const localMark = 0x04034b50
const localLength = 30

/** Compression methods that Windows writes (PKWARE APPNOTE 6.3.10, section 4.4.5). */
const stored = 0
const deflated = 8

/**
 * Reads the wanted files of a ZIP archive into memory. A file that is damaged, encrypted or too large becomes a
 * problem and the others go on; a broken directory is `BadEvidence`.
 *
 * @param label names the archive in messages
 */
export function readZip(bytes: Uint8Array, label: string, wanted: Wanted, left: Budget = budget()): readonly ArchivedFile[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = zipDirectory(zip)
  if (!directory.ok) throw new BadEvidence(label, directory.problem)
  return directory.entries.filter(wanted).map((entry) => readEntry(zip, entry, left))
}

function readEntry(zip: Buffer, entry: ZipEntry, left: Budget): ArchivedFile {
  const { name } = entry
  const refusal = left.refuse(entry.size, entry.packedSize)
  if (refusal !== undefined) return { name, ok: false, problem: refusal }
  if (entry.encrypted) return { name, ok: false, problem: sayDiagnostics((w) => w.encrypted) }
  const content = unpack(zip, entry)
  if (content === undefined || content.length !== entry.size || crc32(content) !== entry.crc) {
    return { name, ok: false, problem: sayDiagnostics((w) => w.damagedInZip) }
  }
  return { name, ok: true, bytes: content }
}

function unpack(zip: Buffer, { offset, packedSize, method, size }: ZipEntry): Uint8Array | undefined {
  if (offset + localLength > zip.length || zip.readUInt32LE(offset) !== localMark) return undefined
  const start = offset + localLength + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  if (start + packedSize > zip.length) return undefined
  const data = zip.subarray(start, start + packedSize)
  if (method === stored) return data
  if (method !== deflated) return undefined
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch {
    return undefined
  }
}
