import { BadEvidence } from '../../../evidence/bad-evidence.ts'
import type { Words } from '../../../../core/words/language.ts'
import { sayDiagnostics } from '../../diagnostics-words.ts'
import type { ArchivedFile, Wanted } from '../archived-file.ts'
import { budget, type Budget } from '../budget.ts'
import { archiveLimits } from '../limits.ts'
import { cabBlocks, type CabBlock } from './cab-blocks.ts'
import { cabDirectory, type CabEntry, type ReadableCab } from './cab-directory.ts'
import { unpackLzx } from './unpack-lzx.ts'
import { unpackMszip } from './unpack-mszip.ts'

/**
 * Reads the wanted files of a CAB archive into memory: stored, MSZIP and LZX. A file that is damaged or too large
 * becomes a problem and the others go on; a broken directory is `BadEvidence`.
 *
 * @param label names the archive in messages
 */
export function readCab(bytes: Uint8Array, label: string, wanted: Wanted, left: Budget = budget()): readonly ArchivedFile[] {
  const cab = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = cabDirectory(cab)
  if (!directory.ok) throw new BadEvidence(label, directory.problem)
  const chosen = directory.entries.filter(wanted)
  const folders = [...new Set(chosen.map((entry) => entry.folder))]
  return folders.flatMap((folder) => {
    const accepted: CabEntry[] = []
    const refused: ArchivedFile[] = []
    for (const entry of chosen.filter((each) => each.folder === folder)) {
      // Files share the blocks of their folder, so the archive stands for the packed size of each.
      const refusal = left.refuse(entry.size, cab.length)
      if (refusal === undefined) accepted.push(entry)
      else refused.push({ name: entry.name, ok: false, problem: refusal })
    }
    return [...refused, ...readFolder(cab, directory, folder, accepted)]
  })
}

function readFolder(cab: Buffer, directory: ReadableCab, index: number, entries: readonly CabEntry[]): readonly ArchivedFile[] {
  const all = (problem: Words<string>): readonly ArchivedFile[] => entries.map(({ name }) => ({ name, ok: false, problem }))
  if (entries.length === 0) return []
  const folder = directory.folders[index]
  if (folder === undefined) return all(sayDiagnostics((w) => w.inOtherCab))
  const until = entries.reduce((last, entry) => Math.max(last, entry.offset + entry.size), 0)
  if (until > archiveLimits.folder) return all(sayDiagnostics((w) => w.farInCab))
  const blocks = cabBlocks(cab, folder, directory.blockReserve, until)
  if (blocks === undefined) return all(sayDiagnostics((w) => w.damagedInCab))
  const packed = blocks.reduce((sum, block) => sum + block.data.length, 0)
  if (until > archiveLimits.ratioFrom && until > packed * archiveLimits.ratio) {
    return all(sayDiagnostics((w) => w.bomb(String(archiveLimits.ratio))))
  }
  if (!methods.has(folder.compression & 0xf)) return all(sayDiagnostics((w) => w.quantum))
  const content = unpack(blocks, folder.compression)
  if (content === undefined) return all(sayDiagnostics((w) => w.damagedInCab))
  return entries.map(({ name, offset, size }) => ({ name, ok: true, bytes: content.subarray(offset, offset + size) }))
}

/** Stored, MSZIP and LZX; the fourth method is Quantum. */
const methods: ReadonlySet<number> = new Set([0, 1, 3])

/** Undefined when the data is damaged. */
function unpack(blocks: readonly CabBlock[], compression: number): Uint8Array | undefined {
  switch (compression & 0xf) {
    case 0:
      return blocks.every((block) => block.data.length === block.size) ? Buffer.concat(blocks.map((block) => block.data)) : undefined
    case 1:
      return unpackMszip(blocks)
    case 3:
      return unpackLzx(blocks, (compression >> 8) & 0x1f)
    default:
      return undefined
  }
}
