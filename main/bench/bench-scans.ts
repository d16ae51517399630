import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { Report } from '../../core/report/report.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import { inEvery } from '../../core/words/say.ts'
import { AppFailure, sentenceOf } from '../ipc/app-failure.ts'
import { failureWords } from '../ipc/failure-words.ts'
import type { BenchTools } from './bench-interface.ts'
import type { BenchReports } from './bench-reports.ts'
import * as states from './bench-state.ts'
import type { KeptBench } from './kept-bench.ts'
import { createScanQueue, type ScanQueue } from './scan-queue.ts'

export interface BenchScans extends Pick<ScanQueue, 'has' | 'close'> {
  readonly enqueue: (id: string) => void
  /** Scans as soon as there is room; a scan that runs begins anew. */
  readonly again: (id: string) => void
  /** A device that still waits has no scan that would end by itself. */
  readonly cancel: (id: string) => void
  /** Takes a device that leaves the bench out of the queue. */
  readonly drop: (id: string) => void
}

export interface ScanTools extends Pick<BenchTools, 'scan' | 'collect' | 'readerFor' | 'scansAtOnce' | 'now' | 'log' | 'onReport' | 'onJudged'> {
  readonly kept: KeptBench
  readonly judge: BenchReports['judge']
  /** The report of a scan is in its row. */
  readonly onVerdict: (id: string, report: Report) => void
}

const scanCanceled = sentenceOf(failureWords, (words) => words.scanCanceled)

/** The scans of the bench: what each one does to its row from the queue to the verdict. */
export function openBenchScans(tools: ScanTools): BenchScans {
  const { kept } = tools
  const queue = createScanQueue(tools.scansAtOnce, runScan)
  const canceled = (id: string): void => {
    kept.update((state) => states.cancelScan(state, id, scanCanceled))
  }
  const enqueue = (id: string): void => {
    kept.update((state) => states.waitForScan(state, id))
    queue.add(id)
  }

  async function runScan(id: string, signal: AbortSignal): Promise<void> {
    kept.update((state) => states.beginScan(state, id))
    try {
      const { row, evidence } = kept.entryOf(id)
      const tenant = await tools.readerFor(row.source)
      const snapshot = await tools.scan({
        evidence,
        collect: evidence === null ? (onProgress, stop) => collect(id, onProgress, stop) : null,
        sourceLabel: row.label,
        demo: row.source === 'demo',
        user: row.user,
        stuck: row.overlays.includes('stuck'),
        tenant,
        fresh: row.overall !== null,
        signal,
        onProgress: (progress) => {
          kept.update((state) => states.showProgress(state, id, progress))
        },
        now: tools.now,
      })
      if (signal.aborted) canceled(id)
      else finish(id, snapshot, tenant)
    } catch (error) {
      if (signal.aborted) canceled(id)
      else fail(id, error)
    }
  }

  async function collect(id: string, ...how: Parameters<BenchTools['collect']>): ReturnType<BenchTools['collect']> {
    const evidence = await tools.collect(...how)
    kept.update((state) => states.keepEvidence(state, id, evidence))
    return evidence
  }

  function finish(id: string, snapshot: Snapshot, readBy: TenantReader | null): void {
    const entry = states.findDevice(kept.state(), id)
    if (entry === undefined) return
    // The plan of now: it may have changed while the scan ran.
    const report = tools.judge(snapshot, entry.row)
    kept.update((state) => states.finishScan(state, id, snapshot, report, readBy))
    tools.onVerdict(id, report)
    tools.onReport(id)
    tools.onJudged(kept.said(entry), report)
  }

  function fail(id: string, error: unknown): void {
    tools.log(`scan of ${id} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    const failure = error instanceof AppFailure ? error : new AppFailure('internal')
    kept.update((state) => states.failScan(state, id, inEvery((language) => failure.toReply(language).detail)))
  }

  return {
    has: queue.has,
    close: queue.close,
    enqueue,
    again(id) {
      if (queue.has(id)) queue.restart(id)
      else enqueue(id)
    },
    cancel(id) {
      if (queue.cancel(id) === 'waiting') canceled(id)
    },
    drop(id) {
      queue.cancel(id)
    },
  }
}
