import { BadEvidence } from '../../../evidence/bad-evidence.ts'
import type { ArchivedFile, Wanted } from '../archived-file.ts'
import { budget, type Budget } from '../budget.ts'
import { archiveLimits } from '../limits.ts'
import { cabBlocks, type CabBlock } from './cab-blocks.ts'
import { cabDirectory, type CabDirectory, type CabEntry } from './cab-directory.ts'
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
  if (typeof directory === 'string') throw new BadEvidence(label, directory)
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

function readFolder(cab: Buffer, directory: CabDirectory, index: number, entries: readonly CabEntry[]): readonly ArchivedFile[] {
  const all = (problem: string): readonly ArchivedFile[] => entries.map(({ name }) => ({ name, ok: false, problem }))
  if (entries.length === 0) return []
  const folder = directory.folders[index]
  if (folder === undefined) return all('goes on in another CAB archive, which is not read')
  const until = entries.reduce((last, entry) => Math.max(last, entry.offset + entry.size), 0)
  if (until > archiveLimits.folder) return all('lies too far inside the CAB archive')
  const blocks = cabBlocks(cab, folder, directory.blockReserve, until)
  if (blocks === undefined) return all('is damaged inside the CAB archive')
  const packed = blocks.reduce((sum, block) => sum + block.data.length, 0)
  if (until > archiveLimits.ratioFrom && until > packed * archiveLimits.ratio) {
    return all(`would unpack to more than ${String(archiveLimits.ratio)} times its size`)
  }
  const content = unpack(blocks, folder.compression)
  if (typeof content === 'string') return all(content)
  return entries.map(({ name, offset, size }) => ({ name, ok: true, bytes: content.subarray(offset, offset + size) }))
}

function unpack(blocks: readonly CabBlock[], compression: number): Uint8Array | string {
  const damaged = 'is damaged inside the CAB archive'
  switch (compression & 0xf) {
    case 0:
      return blocks.every((block) => block.data.length === block.size) ? Buffer.concat(blocks.map((block) => block.data)) : damaged
    case 1:
      return unpackMszip(blocks) ?? damaged
    case 3:
      return unpackLzx(blocks, (compression >> 8) & 0x1f) ?? damaged
    default:
      return 'is packed with Quantum, which is not read: unpack the CAB archive with expand.exe and choose the folder'
  }
}
