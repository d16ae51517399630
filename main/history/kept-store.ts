import { access, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../../core/report/report.ts'
import { indexFile, openEntryIndex, type EntryIndex, type IndexEntry } from './entry-index.ts'
import { openReportFiles, type KeptReport, type ReportFiles } from './report-files.ts'
import type { Seal } from './seal.ts'

/** What the history may take; the oldest reports go first. Our own limits. */
export interface Limits {
  readonly days: number
  readonly reports: number
  readonly bytes: number
}

/** Kept reports in one folder, all sealed in the same way. */
export interface KeptStore {
  readonly entries: () => readonly IndexEntry[]
  readonly keep: (kept: KeptReport) => Promise<void>
  readonly read: (id: string) => Promise<Report | null>
  /** Deletes what is older or more than allowed; returns how many reports went. */
  readonly prune: (limits: Limits, now: number) => Promise<number>
  /** Entries that could not be read when the store was opened and are lost. */
  readonly lost: number
}

const dayMs = 86_400_000

/** Something was kept in this folder. */
export async function hasKept(folder: string): Promise<boolean> {
  const there = await Promise.all([indexFile(folder), `${indexFile(folder)}~`].map(isThere))
  return there.includes(true) || (await openReportFiles(reportsIn(folder), noSeal).ids()).length > 0
}

const reportsIn = (folder: string): string => path.join(folder, 'reports')
const noSeal: Seal = { encoding: 'utf8', close: (content) => content, open: () => null }
const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false)

/** Opens a folder of kept reports and makes it if it is not there. Throws when the folder cannot be used. */
export async function openKeptStore(folder: string, seal: Seal): Promise<KeptStore> {
  const files = openReportFiles(reportsIn(folder), seal)
  const index = await openIndex(folder, seal)
  const lost = await reconcile(index, files)
  const remove = async (ids: readonly string[]): Promise<void> => {
    // The file first: an entry without its file is noticed, a file without its entry would come back.
    for (const id of ids) await files.remove(id)
    await index.remove(ids)
  }
  return {
    entries: index.all,
    async keep(kept) {
      const bytes = await files.write(kept)
      await index.put({ ...kept.entry, bytes })
    },
    read: async (id) => (await files.read(id))?.report ?? null,
    async prune(limits, now) {
      const tooMany = leftOver(index.all(), limits, now)
      await remove(tooMany)
      return tooMany.length
    },
    lost,
  }
}

/** A file that NeDB refuses as a whole is put aside: the reports beside it still say everything. */
async function openIndex(folder: string, seal: Seal): Promise<EntryIndex> {
  try {
    return await openEntryIndex(indexFile(folder), seal)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    await rename(indexFile(folder), `${indexFile(folder)}.damaged`)
    return openEntryIndex(indexFile(folder), seal)
  }
}

/**
 * Brings index and files together after a crash or damage: a report without an entry gets one, an entry without a readable
 * report goes. Only files that the index does not know are read.
 *
 * @returns how many reports are lost
 */
async function reconcile(index: EntryIndex, files: ReportFiles): Promise<number> {
  const known = new Set(index.all().map((entry) => entry.id))
  const there = new Set(await files.ids())
  let lost = 0
  for (const id of there) {
    if (known.has(id)) continue
    const kept = await files.read(id)
    if (kept !== null) await index.put({ ...kept.entry, bytes: kept.bytes })
    else {
      lost += 1
      await files.putAside(id)
    }
  }
  const gone = [...known].filter((id) => !there.has(id))
  await index.remove(gone)
  return lost + gone.length
}

/** The ids of what is too old, and of the oldest where there is too much. */
export function leftOver(entries: readonly IndexEntry[], { days, reports, bytes }: Limits, now: number): readonly string[] {
  const oldest = now - days * dayMs
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  // Asked after every report, and nearly always there is room.
  if (entries.length <= reports && total <= bytes && !entries.some((entry) => Date.parse(entry.takenAt) < oldest)) return []
  let count = 0
  let size = 0
  return [...entries]
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
    .filter((entry) => {
      count += 1
      size += entry.bytes
      return count > reports || size > bytes || Date.parse(entry.takenAt) < oldest
    })
    .map((entry) => entry.id)
}
