import type { Words } from '../../../../core/words/language.ts'
import { sayDiagnostics } from '../../diagnostics-words.ts'
import type { ArchiveEntry } from '../archived-file.ts'
import { archiveLimits } from '../limits.ts'

/** Layout: [MS-CAB] 2.1 to 2.3 (learn.microsoft.com/openspecs/exchange_server_protocols/ms-cab, 2021-08-17). */
const headerLength = 36
const folderLength = 8
const fileLength = 16
const hasPrevious = 1
const hasNext = 2
const hasReserve = 4
/** Names with this attribute are UTF-8. */
const nameIsUtf8 = 0x80
/** Longest name by the specification, with its final zero. */
const longestName = 256

export interface CabFolder {
  /** Where its first data block starts. */
  readonly start: number
  readonly blocks: number
  /** Low byte: 0 stored, 1 MSZIP, 2 Quantum, 3 LZX. High byte for LZX: bits of the window. */
  readonly compression: number
}

export interface CabEntry extends ArchiveEntry {
  /** Where its content starts in the unpacked folder. */
  readonly offset: number
  /** Not a number of a folder when the file goes on in another cabinet. */
  readonly folder: number
}

export interface ReadableCab {
  readonly ok: true
  readonly folders: readonly CabFolder[]
  readonly entries: readonly CabEntry[]
  /** Bytes that each data block has before its data. */
  readonly blockReserve: number
}

/** The directory of a CAB archive, or why it cannot be read. */
export type CabDirectory = ReadableCab | { readonly ok: false; readonly problem: Words<string> }

export function cabDirectory(cab: Buffer): CabDirectory {
  if (cab.length < headerLength || cab.toString('latin1', 0, 4) !== 'MSCF') return { ok: false, problem: sayDiagnostics((w) => w.noCab) }
  const counts = { folders: cab.readUInt16LE(26), files: cab.readUInt16LE(28) }
  if (counts.files > archiveLimits.entries) return { ok: false, problem: sayDiagnostics((w) => w.manyFiles(String(counts.files), String(archiveLimits.entries))) }
  const front = readFront(cab)
  if (front === undefined) return broken
  const folders = readFolders(cab, front.end, counts.folders, front.folderReserve)
  const entries = readFiles(cab, cab.readUInt32LE(16), counts.files)
  if (folders === undefined || entries === undefined) return broken
  return { ok: true, folders, entries, blockReserve: front.blockReserve }
}

const broken: CabDirectory = { ok: false, problem: sayDiagnostics((w) => w.brokenCab) }

function readFront(cab: Buffer): { end: number; folderReserve: number; blockReserve: number } | undefined {
  const flags = cab.readUInt16LE(30)
  let end = headerLength
  let folderReserve = 0
  let blockReserve = 0
  if ((flags & hasReserve) !== 0) {
    if (end + 4 > cab.length) return undefined
    folderReserve = cab.readUInt8(end + 2)
    blockReserve = cab.readUInt8(end + 3)
    end += 4 + cab.readUInt16LE(end)
  }
  const texts = ((flags & hasPrevious) !== 0 ? 2 : 0) + ((flags & hasNext) !== 0 ? 2 : 0)
  for (let index = 0; index < texts; index += 1) {
    const zero = endOfName(cab, end)
    if (zero === undefined) return undefined
    end = zero + 1
  }
  return { end, folderReserve, blockReserve }
}

function readFolders(cab: Buffer, start: number, count: number, reserve: number): readonly CabFolder[] | undefined {
  const step = folderLength + reserve
  if (start + count * step > cab.length) return undefined
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * step
    return { start: cab.readUInt32LE(at), blocks: cab.readUInt16LE(at + 4), compression: cab.readUInt16LE(at + 6) }
  })
}

function readFiles(cab: Buffer, start: number, count: number): readonly CabEntry[] | undefined {
  const entries: CabEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const zero = endOfName(cab, at + fileLength)
    if (zero === undefined) return undefined
    const encoding = (cab.readUInt16LE(at + 14) & nameIsUtf8) !== 0 ? 'utf8' : 'latin1'
    entries.push({
      name: cab.toString(encoding, at + fileLength, zero),
      size: cab.readUInt32LE(at),
      offset: cab.readUInt32LE(at + 4),
      folder: cab.readUInt16LE(at + 8),
    })
    at = zero + 1
  }
  return entries
}

function endOfName(cab: Buffer, start: number): number | undefined {
  if (start >= cab.length) return undefined
  const zero = cab.indexOf(0, start)
  return zero === -1 || zero - start >= longestName ? undefined : zero
}
