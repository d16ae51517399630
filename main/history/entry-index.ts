import path from 'node:path'
import Datastore from '@seald-io/nedb'
import type { KeptEntry } from '../../core/ipc/history.ts'
import type { Seal } from './seal.ts'

/** An entry with the size of its report file. Bytes. */
export type IndexEntry = KeptEntry & { readonly bytes: number }

/** What the history lists and searches, in memory and, line by line, in one file. */
export interface EntryIndex {
  readonly all: () => readonly IndexEntry[]
  readonly put: (entry: IndexEntry) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Lines that could not be read when the file was opened. */
  readonly damagedLines: number
}

/** Binds a line to the index, so that a report cannot be passed off as one. */
const lineOfIndex = 'line of the index'

/**
 * Opens the index. NeDB appends a line for each change, so that a crash loses at most the last one, and writes the file anew
 * when it opens it, through a second file that takes its place. Damaged lines go then; the reports they name are found by their files.
 */
export async function openEntryIndex(file: string, seal: Seal): Promise<EntryIndex> {
  let damagedLines = 0
  const store = new Datastore<IndexEntry>({
    filename: file,
    corruptAlertThreshold: 1,
    modes: { fileMode: 0o600, dirMode: 0o700 },
    afterSerialization: (line) => seal.close(Buffer.from(line), lineOfIndex).toString(seal.encoding),
    beforeDeserialization(line) {
      const opened = seal.open(Buffer.from(line, seal.encoding), lineOfIndex)?.toString('utf8') ?? ''
      if (isRecord(opened)) return opened
      damagedLines += 1
      // No JSON, so it counts as damaged. An error here would be an unhandled rejection: NeDB awaits these later.
      return ''
    },
  })
  await store.loadDatabaseAsync()
  return {
    all: () => store.getAllData(),
    async put(entry) {
      await store.updateAsync({ _id: entry.id }, { _id: entry.id, ...entry }, { upsert: true })
    },
    async remove(ids) {
      if (ids.length === 0) return
      await store.removeAsync({ _id: { $in: [...ids] } }, { multi: true })
      // The removed lines are still in the file.
      await store.compactDatafileAsync()
    },
    damagedLines,
  }
}

/** The index of a folder of kept reports. */
export const indexFile = (folder: string): string => path.join(folder, 'index')

function isRecord(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && (!('id' in value) || hasShape(value))
  } catch {
    return false
  }
}

function hasShape(value: object): boolean {
  return ['id', 'takenAt', 'overall', 'label'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
}
