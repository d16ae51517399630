import { createHash } from 'node:crypto'
import path from 'node:path'
import type { WatchState } from '../../core/ipc/watch.ts'
import type { Language, Words } from '../../core/words/language.ts'
import { BadEvidence, fileSentence } from '../evidence/bad-evidence.ts'
import { sayFile } from '../evidence/file-words.ts'
import { maxEvidenceBytes, readEvidenceBytes } from '../evidence/read-evidence.ts'
import type { Evidence } from '../evidence/schema.ts'
import { readFileLimited } from '../platform/files.ts'
import { listEvidenceFiles, type FolderFile } from './folder-files.ts'
import type { Timers } from './throttle.ts'

/**
 * Between two looks into the folder. Sticks and network shares do not tell of changes reliably, so the folder is read
 * again and again; with this interval a new file is noticed within a second. Our own choice. Milliseconds.
 */
const everyMs = 700

/** How long a file may be incomplete without having changed before it counts as broken. Our own choice. Milliseconds. */
const patienceMs = 5_000

/** Evidence of one file of the folder, or of one VM of an inventory. */
export interface FoundEvidence {
  /** The name of the file, with that of the VM where there are several in it. */
  readonly name: string
  readonly evidence: Evidence
}

export interface WatchOptions {
  readonly folder: string
  /** Files that are complete and new or different, the earliest collected first. */
  readonly onEvidence: (found: readonly FoundEvidence[]) => void
  readonly onState: (state: WatchState) => void
  /** The language of the sentences in the state. */
  readonly language: () => Language
  readonly log: (line: string) => void
  readonly now: () => number
  readonly timers: Timers
  readonly list?: (folder: string) => Promise<readonly FolderFile[]>
  readonly read?: (file: string) => Promise<Uint8Array>
}

export interface FolderWatch {
  readonly state: () => WatchState
  readonly stop: () => void
}

/** What is known about one file. */
interface FileNote {
  readonly file: FolderFile
  /** When the file was first seen like this. */
  readonly since: number
  /** `done`: on the bench; `broken`: given up until it changes. */
  readonly stage: 'incomplete' | 'done' | 'broken'
  /** Of the last content that was put on the bench; null when there was none. */
  readonly digest: string | null
  readonly problem: Words<string> | null
}

/**
 * Puts every evidence file and every inventory of a Hyper-V host in a folder on the bench, and again when it changes. A file that is still being written is
 * waited for. When the folder goes away its devices stay; when it comes back only what is new is read.
 */
export function watchFolder(options: WatchOptions): FolderWatch {
  const { folder, now, list = listEvidenceFiles, read = readLimited } = options
  let notes: ReadonlyMap<string, FileNote> = new Map()
  let away = false
  let stopped = false
  let told = ''

  const state = (): WatchState => ({
    state: stopped ? 'off' : away ? 'away' : 'watching',
    folder: stopped ? null : folderLabel(folder),
    files: [...notes.values()].filter((note) => note.stage === 'done').length,
    problems: [...notes.values()].flatMap((note) => (note.problem === null ? [] : [note.problem[options.language()]])),
  })
  const tell = (): void => {
    const next = JSON.stringify(state())
    if (next === told) return
    told = next
    options.onState(state())
  }

  async function look(): Promise<void> {
    let files: readonly FolderFile[]
    try {
      files = await list(folder)
      away = false
    } catch (error) {
      if (!away) options.log(`the watched folder cannot be read: ${codeOf(error)}`)
      away = true
      return
    }
    const next = new Map<string, FileNote>()
    const found: FoundEvidence[] = []
    for (const file of files) {
      const { note, found: inside } = await examine(file, notes.get(file.name))
      next.set(file.name, note)
      found.push(...inside)
    }
    // Stopping while a slow share answers must not put anything on the bench afterwards.
    if (isStopped()) return
    notes = next
    if (found.length > 0) options.onEvidence(found.sort((a, b) => Date.parse(a.evidence.collectedAt) - Date.parse(b.evidence.collectedAt)))
  }

  async function examine(file: FolderFile, known: FileNote | undefined): Promise<{ note: FileNote; found: readonly FoundEvidence[] }> {
    const unchanged = known !== undefined && known.file.size === file.size && known.file.changedAt === file.changedAt
    if (unchanged && known.stage !== 'incomplete') return { note: known, found: [] }
    const since = unchanged ? known.since : now()
    const digest = known?.digest ?? null
    try {
      const bytes = await read(path.join(folder, file.name))
      const { found, problem } = await open(bytes, file.name)
      const fresh = createHash('sha256').update(bytes).digest('hex')
      return { note: { file, since, stage: 'done', digest: fresh, problem }, found: fresh === digest ? [] : found }
    } catch (error) {
      const late = now() - since >= patienceMs
      // A locked file or a stick with a loose contact may become readable without any change of the file.
      const stage = late && error instanceof BadEvidence ? 'broken' : 'incomplete'
      return { note: { file, since, stage, digest, problem: late ? sentence(error, file.name) : null }, found: [] }
    }
  }

  const isStopped = (): boolean => stopped
  async function run(): Promise<void> {
    try {
      await look()
      if (!isStopped()) tell()
    } catch (error) {
      options.log(`watching failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
    if (!isStopped()) options.timers.setTimeout(() => void run(), everyMs)
  }
  void run()

  return {
    state,
    stop() {
      if (stopped) return
      stopped = true
      notes = new Map()
      tell()
    },
  }
}

/** The device of an evidence file, or the VMs of an inventory; and what there is to say about it. */
async function open(bytes: Uint8Array, name: string): Promise<{ readonly found: readonly FoundEvidence[]; readonly problem: Words<string> | null }> {
  const { emptyReason, looksLikeInventory, readInventory } = await import('../hyper-v/read-inventory.ts')
  if (!looksLikeInventory(bytes, name)) return { found: [{ name, evidence: readEvidenceBytes(bytes, name) }], problem: null }
  const { vmDevices } = await import('../hyper-v/vm-evidence.ts')
  const inventory = readInventory(bytes, name)
  return { found: vmDevices(inventory).map((vm) => ({ name: `${name}: ${vm.name}`, evidence: vm.evidence })), problem: emptyReason(inventory, name) }
}

/** The name of the folder, or of the drive when it is the root of one. */
export function folderLabel(folder: string): string {
  const name = path.basename(folder)
  return name === '' ? folder : name
}

function readLimited(file: string): Promise<Uint8Array> {
  return readFileLimited(file, maxEvidenceBytes)
}

function sentence(error: unknown, name: string): Words<string> {
  if (error instanceof BadEvidence) return error.sentence
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return fileSentence(name, sayFile((w) => (code === null ? w.unread : w.unreadCode(code))))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
