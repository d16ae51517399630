import { budget } from './archive/budget.ts'
import { archiveKind, readArchive } from './archive/read-archive.ts'
import { archiveLimits } from './archive/limits.ts'
import { isEventLog } from './evtx/chunks.ts'
import { diagnosticKind } from './file-kind.ts'
import { openFolder } from './open-folder.ts'
import { readDiagnostics, type ReadDiagnostics } from './read-diagnostics.ts'

/** The most that is read of a file with this name: archives and event logs may be larger than evidence. Bytes. */
export function sizeLimit(name: string, evidenceLimit: number): number {
  if (/\.(cab|zip)$/i.test(name)) return archiveLimits.archive
  return /\.evtx$/i.test(name) ? archiveLimits.total : evidenceLimit
}

/**
 * Reads a file of diagnostics; undefined when it is none, so that it may be an evidence file. Throws `BadEvidence`
 * when nothing in it can be used.
 *
 * @param at when the file was written, ISO 8601 UTC
 */
export async function openDiagnostics(bytes: Uint8Array, name: string, at: string): Promise<ReadDiagnostics | undefined> {
  const left = budget()
  if (archiveKind(bytes) !== undefined) return readDiagnostics(readArchive(bytes, name, left), name, at, left)
  // Logs are saved under any name, so their first bytes count.
  const kind = isEventLog(bytes) ? 'event-log' : diagnosticKind(name, bytes.length)
  if (kind === undefined || kind === 'evidence' || kind === 'tool-output') return undefined
  return readDiagnostics([{ name, ok: true, bytes }], name, at, left)
}

/** Reads an unpacked archive. Throws `BadEvidence` when the folder holds nothing that can be used. */
export async function openDiagnosticsFolder(folder: string, label: string, at: string): Promise<ReadDiagnostics> {
  const left = budget()
  return readDiagnostics(await openFolder(folder, left), label, at, left)
}
