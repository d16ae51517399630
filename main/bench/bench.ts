import type { BenchRow, Plan, RowSource } from '../../core/ipc/bench.ts'
import type { OtherUser } from '../../core/ipc/what-if.ts'
import { compareReports, type ReportChanges } from '../../core/report/compare-reports.ts'
import { buildReport, type ReportRequest } from '../../core/report/build-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Assumptions } from '../../core/what-if/assumptions.ts'
import { judgeAssumed, type AssumedAnswer } from '../../core/what-if/judge-assumed.ts'
import { shortestWay, type WayToReady } from '../../core/what-if/shortest-way.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { Evidence } from '../evidence/schema.ts'
import { hostCollectorName } from '../hyper-v/item-ids.ts'
import type { Language } from '../../core/words/language.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import { failureWords } from '../ipc/failure-words.ts'
import type { ScanRequest } from '../scan/scan-device.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import { judgeArrival, type ArrivedDevice } from './arrival.ts'
import * as states from './bench-state.ts'
import { otherReadings, otherUsers } from './other-users.ts'
import { createScanQueue } from './scan-queue.ts'
import { throttle, type Timers } from './throttle.ts'
import { openBenchWaits, type BenchWaitTools } from './bench-waits.ts'

/** The window is told of changes at most this often. Milliseconds. */
const tellEveryMs = 100

export interface BenchTools extends Pick<BenchWaitTools, 'seeProfile' | 'later' | 'onAssigned' | 'waitBook'> {
  readonly scan: (request: ScanRequest) => Promise<Snapshot>
  /** What to judge a snapshot by. */
  readonly requestFor: (snapshot: Snapshot, plan: Plan) => ReportRequest
  /** Collects evidence of this machine. */
  readonly collect: NonNullable<ScanRequest['collect']>
  /** The way to Graph for a device of this source; null: nobody is signed in. */
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  /** The plan of a device that brings none of its own. Left out: user-driven. */
  readonly firstPlan?: (source: RowSource) => states.FirstPlan | undefined
  /** Scans that run at the same time: they share the batches that they send to Microsoft Graph. */
  readonly scansAtOnce: number
  /** The language of sentences that stand in a row. */
  readonly language: () => Language
  readonly newId: () => string
  readonly now: () => number
  readonly timers: Timers
  readonly onRows: (rows: readonly BenchRow[]) => void
  readonly onReport: (deviceId: string) => void
  /** A scan was judged, or judged anew with another plan. */
  readonly onJudged: (row: BenchRow, report: Report) => void
  readonly log: (line: string) => void
}

/** The devices on the bench and the scans that fill their rows. */
export interface Bench {
  readonly rows: () => readonly BenchRow[]
  /** Adds devices and scans them; returns how many were added. */
  readonly add: (devices: readonly Omit<states.NewDevice, 'id'>[]) => number
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

export function createBench(tools: BenchTools): Bench {
  const judge = (snapshot: Snapshot, plan: Plan): Report => buildReport(tools.requestFor(snapshot, plan))
  let state: states.BenchState = []
  const tell = throttle(() => {
    tools.onRows(rows())
  }, tellEveryMs, tools.timers)
  const rows = (): readonly BenchRow[] => state.map((entry) => entry.row)
  const update = (next: states.BenchState): void => {
    state = next
    tell()
  }
  const entryOf = (id: string): states.BenchEntry => {
    const entry = states.findDevice(state, id)
    if (entry === undefined) throw new AppFailure('unknown-device')
    return entry
  }
  const queue = createScanQueue(tools.scansAtOnce, runScan)
  const waits = openBenchWaits({
    ...tools,
    entry: (id) => states.findDevice(state, id),
    show: (id, wait) => {
      update(states.showWait(state, id, wait))
    },
    scan: scanAgain,
  })
  const enqueue = (id: string): void => {
    update(states.waitForScan(state, id))
    queue.add(id)
  }

  async function runScan(id: string, signal: AbortSignal): Promise<void> {
    update(states.beginScan(state, id))
    try {
      const { row, evidence } = entryOf(id)
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
          update(states.showProgress(state, id, progress))
        },
        now: tools.now,
      })
      if (signal.aborted) update(states.cancelScan(state, id, failureWords[tools.language()].scanCanceled))
      else finish(id, snapshot, tenant)
    } catch (error) {
      if (signal.aborted) update(states.cancelScan(state, id, failureWords[tools.language()].scanCanceled))
      else fail(id, error)
    }
  }

  async function collect(id: string, ...how: Parameters<BenchTools['collect']>): ReturnType<BenchTools['collect']> {
    const evidence = await tools.collect(...how)
    update(states.keepEvidence(state, id, evidence))
    return evidence
  }

  function finish(id: string, snapshot: Snapshot, readBy: TenantReader | null): void {
    const entry = states.findDevice(state, id)
    if (entry === undefined) return
    // The plan of now: it may have changed while the scan ran.
    const report = judge(snapshot, entry.row)
    update(states.finishScan(state, id, snapshot, report, readBy))
    waits.judged(id, report)
    tools.onReport(id)
    tools.onJudged(entry.row, report)
  }

  function fail(id: string, error: unknown): void {
    tools.log(`scan of ${id} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    const failure = error instanceof AppFailure ? error : new AppFailure('internal')
    update(states.failScan(state, id, failure.toReply(tools.language()).detail))
  }

  function add(devices: readonly Omit<states.NewDevice, 'id'>[]): number {
    const added = devices.map((device) => ({ ...device, id: tools.newId() }))
    update(added.reduce((before, device) => states.addDevice(before, device, tools.firstPlan?.(device.source)), state))
    for (const device of added) enqueue(device.id)
    return added.length
  }

  function scanAgain(id: string): void {
    if (queue.has(id)) queue.restart(id)
    else enqueue(id)
  }

  function receive(device: ArrivedDevice, together: readonly ArrivedDevice[]): number {
    const arrival = judgeArrival(state, device, together)
    if (arrival.kind === 'known') return 0
    if (arrival.kind === 'new') return add([{ ...device, source: device.evidence.collector.name === hostCollectorName ? 'hyper-v' : 'evidence' }])
    update(arrival.kind === 'joined' ? states.joinDevice(state, arrival.id, arrival, device.evidence.plan) : states.renewDevice(state, arrival.id, arrival, arrival.sameRun))
    scanAgain(arrival.id)
    return 0
  }

  function judged(id: string): { readonly request: ReportRequest; readonly report: Report } {
    const { row, report, snapshot } = entryOf(id)
    if (report === null || snapshot === null) throw new AppFailure('no-report')
    return { request: tools.requestFor(snapshot, row), report }
  }

  return {
    rows,
    add,
    receive: (devices) => devices.reduce((added, device) => added + receive(device, devices), 0),
    remove(id) {
      queue.cancel(id)
      waits.stop(id)
      update(states.removeDevice(state, entryOf(id).row.id))
    },
    plan(id, plan) {
      const { row, snapshot } = entryOf(id)
      update(states.changePlan(state, id, plan))
      if (snapshot !== null) {
        const report = judge(snapshot, plan)
        update(states.showReport(state, id, snapshot, report))
        tools.onReport(id)
        tools.onJudged(row, report)
      }
      const newlyStuck = plan.overlays.includes('stuck') && !row.overlays.includes('stuck')
      if (plan.user !== row.user || newlyStuck) scanAgain(id)
    },
    scan(id) {
      const { row } = entryOf(id)
      if (queue.has(id)) throw new AppFailure('scan-running')
      if (row.source === 'this-machine') update(states.forgetEvidence(state, id))
      enqueue(id)
    },
    recheck(which) {
      for (const { row } of state) if (which(row)) scanAgain(row.id)
    },
    cancel(id) {
      entryOf(id)
      // A device that still waits has no scan that would end by itself.
      if (queue.cancel(id) === 'waiting') update(states.cancelScan(state, id, failureWords[tools.language()].scanCanceled))
    },
    wait(id) {
      waits.start(entryOf(id))
    },
    stopWaiting(id) {
      entryOf(id)
      waits.stop(id)
    },
    waitForPending() {
      for (const entry of state) if (entry.row.profilePending) waits.start(entry)
    },
    stopAllWaits() {
      for (const { row } of state) if (row.wait !== null) waits.stop(row.id)
    },
    wake() {
      waits.wake()
    },
    showEstimates() {
      waits.showEstimates()
      for (const { row, snapshot, report } of state) {
        if (snapshot === null || typeof report?.profileChain?.wait !== 'string') continue
        update(states.showReport(state, row.id, snapshot, judge(snapshot, row)))
        tools.onReport(row.id)
      }
    },
    report(id) {
      const { report } = entryOf(id)
      if (report === null) throw new AppFailure('no-report')
      return report
    },
    changes(id) {
      const { row, report, snapshot, previous } = entryOf(id)
      // Until the newer evidence is judged, the report is the one of the earlier.
      if (report === null || previous === null || previous === snapshot) return null
      return compareReports(judge(previous, row), report)
    },
    judgeAgain() {
      for (const { row, snapshot } of state) {
        if (snapshot === null) continue
        update(states.showReport(state, row.id, snapshot, judge(snapshot, row)))
        tools.onReport(row.id)
      }
    },
    whatIf(id, assumptions) {
      const { request, report } = judged(id)
      return judgeAssumed(request, report, assumptions, { others: otherReadings(state, entryOf(id)), now: tools.now() })
    },
    otherUsers: (id) => otherUsers(state, entryOf(id), tools.now()),
    wayToReady(id) {
      const { request, report } = judged(id)
      return shortestWay(request, report)
    },
    basis: judged,
    evidence(id) {
      const { row, evidence } = entryOf(id)
      return { label: row.label, evidence }
    },
    close() {
      waits.close()
      queue.close()
    },
  }
}
