import { BadEvidence } from '../../evidence/bad-evidence.ts'
import { sayDiagnostics } from '../diagnostics-words.ts'
import { diagnosticKind } from '../file-kind.ts'
import type { ArchivedFile } from './archived-file.ts'
import { budget, type Budget } from './budget.ts'
import { readCab } from './cab/read-cab.ts'
import { archiveLimits } from './limits.ts'
import { readZip } from './read-zip.ts'

export type ArchiveKind = 'zip' | 'cab'

/** What an archive is by its first bytes, whatever its name says; undefined for everything else. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  const mark = String.fromCharCode(...bytes.subarray(0, 4))
  if (mark === 'MSCF') return 'cab'
  return mark === 'PK\u0003\u0004' || mark === 'PK\u0005\u0006' ? 'zip' : undefined
}

/**
 * The files of an archive that Preflight reads, in memory: nothing is written, and no name from inside is used as a
 * path. Throws `BadEvidence` when the archive cannot be read at all.
 *
 * @param left shared by an archive and the archives inside it, so that many of them together stay in the limit of one
 */
export function readArchive(bytes: Uint8Array, label: string, left: Budget = budget()): readonly ArchivedFile[] {
  if (bytes.length > archiveLimits.archive) {
    throw new BadEvidence(label, sayDiagnostics((w) => w.archiveTooLarge(String(archiveLimits.archive / 1024 / 1024))))
  }
  const kind = archiveKind(bytes)
  if (kind === undefined) throw new BadEvidence(label, sayDiagnostics((w) => w.noArchive))
  const read = kind === 'cab' ? readCab : readZip
  return read(bytes, label, (entry) => diagnosticKind(entry.name, entry.size) !== undefined, left)
}
