import { randomUUID } from 'node:crypto'
import { checks } from '../../core/checks/index.ts'
import type { AddResult, BenchRow, Plan } from '../../core/ipc/bench.ts'
import type { ReportRequest } from '../../core/report/build-report.ts'
import type { WatchState } from '../../core/ipc/watch.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import { factOf } from '../../core/facts/index.ts'
import { languages, type Language, type Words } from '../../core/words/language.ts'
import { localZone } from '../platform/local-zone.ts'
import { inEvery } from '../../core/words/say.ts'
import { scanDevice } from '../scan/scan-device.ts'
import { openWaitBook, type WaitBook } from '../waiting/wait-book.ts'
import { createBench, type Bench, type BenchTools } from './bench.ts'
import type { FirstPlan } from './bench-state.ts'
import { createFolderBench, type FolderBench } from './folder-bench.ts'
import { openTenantAccess, type TenantAccess, type TenantAccessOptions } from './tenant-access.ts'

export interface BenchStart {
  readonly tenant: Omit<TenantAccessOptions, 'onAnswering'>
  readonly collect: BenchTools['collect']
  readonly toolVersion: string
  /** Where it is kept how long profiles took in each tenant. */
  readonly waitsFile: string
  readonly language: () => Language
  /** The plan of a device that brings none of its own. */
  readonly firstPlan?: () => FirstPlan
  readonly onRows: BenchTools['onRows']
  readonly onReport: (deviceId: string) => void
  readonly onJudged: BenchTools['onJudged']
  /** The profile that somebody waits for is assigned to this device. */
  readonly onAssigned: (row: BenchRow) => void
  readonly onWatch: (state: WatchState) => void
  readonly log: (line: string) => void
}

/** The bench with everything it needs to scan and judge. Loaded after the first paint. */
export interface StartedBench {
  readonly bench: Bench
  readonly tenant: TenantAccess
  readonly folder: FolderBench
  /** Adds the demo devices that are not on the bench yet. */
  readonly addDemo: () => Promise<AddResult>
  /** Adds this machine, or scans it again when it is there already. */
  readonly addThisMachine: () => AddResult
  readonly addEvidence: (paths: readonly string[]) => Promise<AddResult>
  /** Files and folders that a person dropped on the window. */
  readonly addDropped: (paths: readonly string[]) => Promise<AddResult>
  /** Adds the VMs of the Hyper-V host that Preflight runs on; an error says what is needed for that. */
  readonly addHyperV: () => Promise<AddResult>
  readonly close: () => Promise<void>
}

export const thisMachineLabel = 'This machine'

export function startBench(start: BenchStart): StartedBench {
  const tenant = openTenantAccess({
    ...start.tenant,
    onAnswering: (what) => {
      bench.recheck((row) => what === 'all' || row.source !== 'demo')
    },
  })
  const closing = new AbortController()
  const waitBook = openWaitBook({
    file: start.tenant.demo ? null : start.waitsFile,
    log: start.log,
    onChange: () => {
      bench.showEstimates()
    },
  })
  const bench = createBench({
    scan: (request) => scanDevice({ ...request, demo: request.demo || start.tenant.demo }),
    requestFor: (snapshot, plan) => requestFor(snapshot, plan, start, waitBook),
    waitBook,
    collect: start.collect,
    // The invented devices tell their own stories.
    firstPlan: (source) => (source === 'demo' ? undefined : start.firstPlan?.()),
    readerFor: (source) => tenant.readerFor(source),
    scansAtOnce: 100,
    language: start.language,
    newId: randomUUID,
    // Asked anew each time: a test sets the clock.
    now: () => Date.now(),
    timers: { setTimeout },
    async seeProfile(reader, device) {
      const { seeProfile } = await import('../tenant/profile-arrival.ts')
      return seeProfile(reader, device)
    },
    later(run, ms) {
      const timer = setTimeout(run, ms)
      return () => {
        clearTimeout(timer)
      }
    },
    onRows: start.onRows,
    onReport: start.onReport,
    onJudged: start.onJudged,
    onAssigned: start.onAssigned,
    log: start.log,
  })
  const added = (devices: Parameters<Bench['receive']>[0], errors: readonly Words<string>[]): AddResult => ({
    added: bench.receive(devices),
    errors: errors.map((each) => each[start.language()]),
  })
  const folder = createFolderBench({ bench, onState: start.onWatch, language: start.language, log: start.log, now: Date.now, timers: { setTimeout } })
  return {
    bench,
    tenant,
    folder,
    addDemo: () => addDemo(bench),
    addThisMachine: () => addThisMachine(bench),
    async addEvidence(paths) {
      const { openEvidenceFiles } = await import('./open-evidence.ts')
      const { devices, errors } = await openEvidenceFiles(paths)
      return added(devices, errors)
    },
    async addDropped(paths) {
      const { openDropped } = await import('./open-dropped.ts')
      const { devices, errors } = await openDropped(paths)
      return added(devices, errors)
    },
    async addHyperV() {
      const { collectHost } = await import('../hyper-v/collect-host.ts')
      const { devices, errors } = await collectHost({ signal: closing.signal })
      return added(devices, errors)
    },
    async close() {
      closing.abort()
      folder.stop()
      bench.close()
      await waitBook.settled()
      await tenant.close()
    },
  }
}

function requestFor(snapshot: Snapshot, { scenario, overlays }: Plan, { toolVersion, language }: BenchStart, waitBook: WaitBook): ReportRequest {
  const tenant = factOf(snapshot.facts, 'tenant.id')
  return { checks, snapshot, scenario, overlays, toolVersion, language: language(), zone: localZone, ...(tenant.status === 'known' ? { watched: waitBook.watched(tenant.value) } : {}) }
}

async function addDemo(bench: Bench): Promise<AddResult> {
  const { demoDevices, demoTitle } = await import('../demo/devices/index.ts')
  const present = new Set(bench.rows().flatMap((row) => (row.source === 'demo' ? [row.label] : [])))
  const missing = demoDevices.filter((device) => !languages.some((each) => present.has(demoTitle(device, each))))
  return { added: bench.add(missing.map((device) => ({ label: device.title, labels: inEvery((language) => demoTitle(device, language)), source: 'demo', evidence: device.evidence }))), errors: [] }
}

function addThisMachine(bench: Bench): AddResult {
  const present = bench.rows().find((row) => row.source === 'this-machine')
  if (present === undefined) return { added: bench.add([{ label: thisMachineLabel, source: 'this-machine', evidence: null }]), errors: [] }
  if (present.state !== 'scanning' && present.state !== 'waiting') bench.scan(present.id)
  return { added: 0, errors: [] }
}
