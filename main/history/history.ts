import { rm } from 'node:fs/promises'
import path from 'node:path'
import { keptEntry } from '../../core/history/kept-entry.ts'
import { searchEntries } from '../../core/history/search-entries.ts'
import type { HistoryList, HistorySearch, HistoryStatus, HistorySwitch, HistoryTrouble, KeptEntry, NoProtection } from '../../core/ipc/history.ts'
import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { AppFailure, sentenceOf } from '../ipc/app-failure.ts'
import type { Protection } from '../platform/key-store.ts'
import type { IndexEntry } from './entry-index.ts'
import { isOn, readChoice, writeChoice } from './history-choice.ts'
import type { Limits } from './kept-store.ts'
import { localDay } from './local-day.ts'
import { openPlaces, type PlaceOptions, type Places } from './places.ts'
import { createRecorder, type Judged } from './recorder.ts'
import { failureWords } from '../ipc/failure-words.ts'

/**
 * A month covers what a technician is asked about a device. A report takes some ten kilobytes on the disk, so the other two
 * limits are far away for 300 devices a day. Our own choice.
 */
export const limits: Limits = { days: 30, reports: 10_000, bytes: 500_000_000 }

/** The demo has a dozen devices; reports of invented devices stay in memory. */
const mostDemoReports = 200

export interface HistoryOptions extends PlaceOptions {
  /** Holds the choice of on or off; beside the folder, so that wiping leaves it. */
  readonly choiceFile: string
  readonly newId: () => string
  readonly now: () => number
  readonly onChange: () => void
  readonly log: (line: string) => void
}

/** The reports of the last weeks. Everything happens in the order in which it was asked. */
export interface History {
  readonly status: () => Promise<HistoryStatus>
  readonly list: (search: HistorySearch) => Promise<HistoryList>
  /** Fails with `not-kept` when it is gone. */
  readonly read: (id: string) => Promise<Report>
  /** The entries of a day of this computer's calendar, oldest first. */
  readonly day: (day: string) => Promise<readonly KeptEntry[]>
  /** Never fails: trouble is logged and shown in the status. */
  readonly keep: (judged: Judged) => Promise<void>
  readonly choose: (choice: HistorySwitch) => Promise<HistoryStatus>
  readonly wipe: () => Promise<HistoryStatus>
}

interface Opened extends Places {
  readonly toKeep: boolean
  readonly protection: Protection
  readonly on: boolean
}

export function openHistory(options: HistoryOptions): History {
  const recorder = createRecorder(options.newId)
  const demo = new Map<string, { readonly entry: KeptEntry; readonly report: Report }>()
  const waiting = new Map<string, Judged>()
  let keepTrouble: HistoryTrouble | null = null
  let opened: Opened | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = queue.then(run)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function open(toKeep: boolean): Promise<Opened> {
    if (opened !== null && (opened.toKeep || !toKeep)) return opened
    const protection = await options.keyStore.protection()
    const on = isOn(await readChoice(options.choiceFile), protection)
    try {
      opened = { ...(await openPlaces(options, protection, toKeep && on)), toKeep, protection, on }
    } catch (error) {
      options.log(`history cannot be opened: ${codeOf(error)}`)
      return { stores: [], writer: null, redacted: true, trouble: { kind: 'cannot-open', lost: 0 }, toKeep: false, protection, on }
    }
    await prune(opened)
    return opened
  }

  async function prune({ stores }: Places): Promise<void> {
    for (const store of stores) await store.prune(limits, options.now())
  }

  async function keepNow(judged: Judged): Promise<void> {
    // A plan that changes while somebody types judges faster than a disk writes; only the last judgment of a scan counts.
    if (waiting.get(scanOf(judged)) !== judged) return
    waiting.delete(scanOf(judged))
    const place = await open(!judged.report.demo)
    if (!place.on) return
    if (place.trouble?.kind === 'cannot-open') throw new Error('no place')
    const id = recorder.idFor(judged)
    if (id === null) return
    if (judged.report.demo) keepDemo(id, judged)
    else if (place.writer !== null) {
      const report = place.redacted ? redact(judged.report) : judged.report
      await place.writer.keep({ entry: keptEntry(id, judged.source, report), report })
      await place.writer.prune(limits, options.now())
    }
    options.onChange()
  }

  function keepDemo(id: string, { source, report }: Judged): void {
    demo.set(id, { entry: keptEntry(id, source, report), report })
    for (const oldest of [...demo.keys()].slice(0, -mostDemoReports)) demo.delete(oldest)
  }

  async function status(): Promise<HistoryStatus> {
    const { stores, on, protection, trouble } = await open(false)
    const entries = stores.flatMap((store) => store.entries())
    return {
      on,
      unprotected: unprotected[protection],
      kept: entries.length,
      bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
      demo: demo.size,
      days: limits.days,
      folder: options.folder,
      trouble: trouble ?? keepTrouble,
    }
  }

  const all = async (): Promise<readonly (KeptEntry | IndexEntry)[]> => [...(await open(false)).stores.flatMap((store) => store.entries()), ...[...demo.values()].map(({ entry }) => entry)]
  return {
    status: () => inOrder(status),
    list: (search) => inOrder(async () => searchEntries(await all(), search, localDay)),
    read: (id) =>
      inOrder(async () => {
        const invented = demo.get(id)
        if (invented !== undefined) return invented.report
        for (const store of (await open(false)).stores) {
          const report = store.entries().some((entry) => entry.id === id) ? await store.read(id) : null
          if (report !== null) return report
        }
        throw new AppFailure('not-kept')
      }),
    day: (day) => inOrder(async () => (await all()).filter((entry) => localDay(entry.takenAt) === day).sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))),
    keep: (judged) => {
      waiting.set(scanOf(judged), judged)
      return inOrder(() => keepNow(judged)).then(
        () => void (keepTrouble = null),
        (error: unknown) => {
          recorder.forget()
          keepTrouble = { kind: 'cannot-open', lost: 0 }
          options.log(`a report could not be kept: ${codeOf(error)}`)
          options.onChange()
        },
      )
    },
    choose: (choice) =>
      inOrder(async () => {
        await writeChoice(options.choiceFile, choice).catch((error: unknown) => {
          throw new AppFailure('save-failed', sentenceOf(failureWords, (words) => words.choiceNotKept), { cause: error })
        })
        opened = null
        if (choice === 'off') {
          demo.clear()
          recorder.forget()
        }
        options.onChange()
        return status()
      }),
    wipe: () =>
      inOrder(async () => {
        opened = null
        keepTrouble = null
        demo.clear()
        recorder.forget()
        await wipeFolder(options.folder)
        options.onChange()
        return status()
      }),
  }
}

const scanOf = ({ deviceId, report }: Judged): string => `${deviceId} ${report.takenAt}`

const unprotected: { readonly [P in Protection]: NoProtection | null } = { protected: null, weak: 'no-key-store', none: 'no-encryption' }

/** The key first: without it nothing can be read any more, whatever happens to the rest. */
async function wipeFolder(folder: string): Promise<void> {
  try {
    await rm(path.join(folder, 'encrypted', 'key'), { force: true, maxRetries: 5 })
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    throw new AppFailure('save-failed', sentenceOf(failureWords, (words) => words.notAllDeleted), { cause: error })
  }
}

/** A path would name the user of this computer. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'
}
