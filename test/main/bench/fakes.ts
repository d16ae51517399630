import { asTold } from '../../../core/words/say.ts'
import { checks } from '../../../core/checks/index.ts'
import type { Report } from '../../../core/report/report.ts'
import type { Snapshot } from '../../../core/facts/snapshot.ts'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import { afterChange, type BenchChange } from '../../../core/ipc/bench-change.ts'
import type { BenchTools } from '../../../main/bench/bench.ts'
import type { BenchStart } from '../../../main/bench/start-bench.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import type { ScanRequest } from '../../../main/scan/scan-device.ts'
import { openWaitBook } from '../../../main/waiting/wait-book.ts'
import { factsFrom, testTime, type FactInput } from '../../fakes/facts.ts'

export const evidence = (plan?: Evidence['plan']): Evidence => ({
  schema: 'preflight.evidence/1',
  collectedAt: testTime,
  collector: { name: 'test', version: '1', platform: 'windows', elevated: true },
  items: {},
  ...(plan === undefined ? {} : { plan }),
})

export const snapshot = (values: FactInput = { 'device.tpmPresent': false, 'device.serialNumber': 'FBK10001' }): Snapshot => ({
  schema: 'preflight.snapshot/1',
  takenAt: testTime,
  collectedAt: testTime,
  serverTime: null,
  sourceLabel: 'test',
  demo: false,
  graphRequests: 0,
  facts: factsFrom(values),
})

/** A scan that a test ends by hand. */
export interface PendingScan {
  readonly request: ScanRequest
  readonly resolve: (snapshot: Snapshot) => void
  readonly reject: (error: unknown) => void
}

export interface FakeTools {
  readonly tools: BenchTools
  readonly scans: PendingScan[]
  /** The rows as the window knows them after each change. */
  readonly rowsTold: (readonly BenchRow[])[]
  readonly changesTold: BenchChange[]
  readonly reportsTold: string[]
  readonly judged: { readonly id: string; readonly report: Report }[]
  readonly log: string[]
  /** Runs the timers that are due. */
  readonly tick: () => void
}

export function fakeTools(changes: Partial<BenchTools> = {}): FakeTools {
  const scans: PendingScan[] = []
  const rowsTold: (readonly BenchRow[])[] = []
  const changesTold: BenchChange[] = []
  const reportsTold: string[] = []
  const judged: FakeTools['judged'] = []
  const log: string[] = []
  let timers: (() => void)[] = []
  let ids = 0
  const tools: BenchTools = {
    scan: (request) =>
      new Promise((resolve, reject) => {
        scans.push({ request, resolve, reject })
      }),
    requestFor: (taken, plan) => ({ checks, snapshot: taken, scenario: plan.scenario, overlays: plan.overlays, toolVersion: 'test', language: 'en' }),
    collect: () => Promise.resolve(evidence()),
    waitBook: openWaitBook({ file: null, log: (line) => log.push(line) }),
    readerFor: () => Promise.resolve(null),
    scansAtOnce: 4,
    language: () => 'en',
    newId: () => `id-${String(++ids)}`,
    now: () => Date.parse(testTime),
    timers: { setTimeout: (run) => timers.push(run) },
    seeProfile: () => Promise.resolve({ kind: 'not-yet', text: asTold('Intune is assigning the profile.') }),
    later: () => () => undefined,
    onAssigned: () => undefined,
    onRows: (change) => {
      changesTold.push(change)
      rowsTold.push(afterChange(rowsTold.at(-1) ?? [], change) ?? [])
    },
    onReport: (id) => reportsTold.push(id),
    onJudged: ({ id }, report) => judged.push({ id, report }),
    log: (line) => log.push(line),
    ...changes,
  }
  const tick = (): void => {
    const due = timers
    timers = []
    for (const run of due) run()
  }
  return { tools, scans, rowsTold, changesTold, reportsTold, judged, log, tick }
}

/** Lets every promise that can settle do so. */
/** What a started bench would tell, to nobody. */
export const untold = {
  onRows: () => undefined,
  onReport: () => undefined,
  onJudged: () => undefined,
  onAssigned: () => undefined,
  onWatch: () => undefined,
  log: () => undefined,
} satisfies Partial<BenchStart>

export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
