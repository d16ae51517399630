import type { BenchChange } from '../../core/ipc/bench-change.ts'
import type { BenchRow, Plan, RowSource } from '../../core/ipc/bench.ts'
import type { OtherUser } from '../../core/ipc/what-if.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { ReportChanges } from '../../core/report/compare-reports.ts'
import type { ReportRequest } from '../../core/report/build-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Assumptions } from '../../core/what-if/assumptions.ts'
import type { AssumedAnswer } from '../../core/what-if/judge-assumed.ts'
import type { WayToReady } from '../../core/what-if/shortest-way.ts'
import type { Language } from '../../core/words/language.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { ScanRequest } from '../scan/scan-device.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import type { ArrivedDevice } from './arrival.ts'
import type { FirstPlan, NewDevice } from './bench-state.ts'
import type { BenchWaitTools } from './bench-waits.ts'
import type { Timers } from './throttle.ts'

export interface BenchTools extends Pick<BenchWaitTools, 'seeProfile' | 'later' | 'waitBook'> {
  /** The profile of this device is there. */
  readonly onAssigned: (row: BenchRow) => void
  readonly scan: (request: ScanRequest) => Promise<Snapshot>
  /** What to judge a snapshot by. */
  readonly requestFor: (snapshot: Snapshot, plan: Plan) => ReportRequest
  /** Collects evidence of this machine. */
  readonly collect: NonNullable<ScanRequest['collect']>
  /** The way to Graph for a device of this source; null: nobody is signed in. */
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  /** The plan of a device that brings none of its own. Left out: user-driven. */
  readonly firstPlan?: (source: RowSource) => FirstPlan | undefined
  /** Scans that run at the same time: they share the batches that they send to Microsoft Graph. */
  readonly scansAtOnce: number
  /** The language of sentences that stand in a row. */
  readonly language: () => Language
  readonly newId: () => string
  readonly now: () => number
  readonly timers: Timers
  /** Rows changed since this was told last. */
  readonly onRows: (change: BenchChange) => void
  readonly onReport: (deviceId: string) => void
  /** A scan was judged, or judged anew with another plan. */
  readonly onJudged: (row: BenchRow, report: Report) => void
  readonly log: (line: string) => void
}

/** The devices on the bench and the scans that fill their rows. */
export interface Bench {
  readonly rows: () => readonly BenchRow[]
  /** Adds devices and scans them; returns how many were added. */
  readonly add: (devices: readonly Omit<NewDevice, 'id'>[]) => number
  /** Takes evidence in: a device that is not on the bench is added, newer evidence of one that is renews its row. Returns how many were added. */
  readonly receive: (devices: readonly ArrivedDevice[]) => number
  readonly remove: (id: string) => void
  /** Scenario and overlays are judged anew at once; another user, or an enrollment that is stuck after all, needs another scan. */
  readonly plan: (id: string, plan: Plan) => void
  /** Scans again; this machine is collected anew. */
  readonly scan: (id: string) => void
  /** Scans these devices again with the evidence that is there, because the tenant answers anew. */
  readonly recheck: (which: (row: BenchRow) => boolean) => void
  readonly cancel: (id: string) => void
  /** Asks again and again until the profile of the device is assigned, then scans it. */
  readonly wait: (id: string) => void
  readonly stopWaiting: (id: string) => void
  /** Waits for every device whose profile is on its way. */
  readonly waitForPending: () => void
  readonly stopAllWaits: () => void
  /** The computer slept and is awake again. */
  readonly wake: () => void
  /** The book of waits says something else: waits and reports that speak of it are shown anew. */
  readonly showEstimates: () => void
  readonly report: (id: string) => Report
  /** What changed since the scan or evidence of this device before; null when there was none. */
  readonly changes: (id: string) => ReportChanges | null
  /** Judges every device again by what was read, because words or rules are others now. */
  readonly judgeAgain: () => void
  /** What would be under assumptions. Changes nothing. */
  readonly whatIf: (id: string, assumptions: Assumptions) => AssumedAnswer
  /** Users of the other devices whom somebody may think of for this one. */
  readonly otherUsers: (id: string) => readonly OtherUser[]
  /** The fewest things to do until nothing stands against the device. */
  readonly wayToReady: (id: string) => WayToReady
  /** What the report of this device was judged from. */
  readonly basis: (id: string) => { readonly request: ReportRequest; readonly report: Report }
  /** What the device says about itself, and how it is called; null: nothing was collected. */
  readonly evidence: (id: string) => { readonly label: string; readonly evidence: Evidence | null }
  /** Cancels every scan. */
  readonly close: () => void
}
