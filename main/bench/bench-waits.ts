import { unavailable } from '../../core/facts/fact.ts'
import { factOf } from '../../core/facts/index.ts'
import type { BenchRow, RowSource } from '../../core/ipc/bench.ts'
import type { RowWait } from '../../core/ipc/waiting.ts'
import type { Report } from '../../core/report/report.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import type { Awaited, seeProfile } from '../tenant/profile-arrival.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import { createWaitService, type WaitTools } from '../waiting/wait-service.ts'
import type { Seen, Wait } from '../waiting/waiting.ts'
import type { BenchEntry } from './bench-state.ts'

export interface BenchWaitTools extends Pick<WaitTools, 'later' | 'now' | 'log'> {
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  readonly seeProfile: typeof seeProfile
  /** The profile of this device is there. */
  readonly onAssigned: (row: BenchRow) => void
  readonly entry: (id: string) => BenchEntry | undefined
  readonly show: (id: string, wait: RowWait | null) => void
  readonly scan: (id: string) => void
}

/** Waiting for the profiles of devices on the bench. */
export interface BenchWaits {
  readonly start: (entry: BenchEntry) => void
  readonly stop: (id: string) => void
  /** A scan ended: what it found may be what was waited for. */
  readonly judged: (id: string, report: Report) => void
  readonly wake: () => void
  readonly close: () => void
}

export function openBenchWaits(tools: BenchWaitTools): BenchWaits {
  const service = createWaitService({
    ask: (ids, signal) => askAll(ids, signal, tools),
    now: tools.now,
    later: tools.later,
    log: tools.log,
    onChange: (waits) => {
      for (const wait of waits) tools.show(wait.id, rowWait(wait))
    },
    onAssigned(id) {
      const entry = tools.entry(id)
      if (entry === undefined) return
      tools.show(id, ended(entry, 'assigned', 'The profile is assigned.', tools.now()))
      tools.onAssigned(entry.row)
      tools.scan(id)
    },
    onRefused(id, text) {
      const entry = tools.entry(id)
      if (entry !== undefined) tools.show(id, ended(entry, 'given-up', text, tools.now()))
    },
  })
  const stop = (id: string): void => {
    service.stop(id)
    if (tools.entry(id)?.row.wait) tools.show(id, null)
  }
  return {
    start({ row, snapshot }) {
      if (snapshot === null) throw new AppFailure('no-report')
      service.start(row.id)
    },
    stop,
    judged(id, report) {
      if (service.has(id) && isAssigned(report)) stop(id)
    },
    wake: () => {
      service.wake()
    },
    close: () => {
      service.close()
    },
  }
}

function isAssigned({ checks }: Report): boolean {
  return checks.some((check) => check.id === 'prof-assigned' && check.verdict === 'ready')
}

/** All devices in one go, so that their questions share batches. */
async function askAll(ids: readonly string[], signal: AbortSignal, tools: BenchWaitTools): Promise<ReadonlyMap<string, Seen>> {
  const seen = await Promise.all(ids.map(async (id) => [id, await askOne(id, signal, tools)] as const))
  return new Map(seen.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])))
}

async function askOne(id: string, signal: AbortSignal, tools: BenchWaitTools): Promise<Seen | null> {
  const entry = tools.entry(id)
  if (entry === undefined) return null
  const reader = await tools.readerFor(entry.row.source)
  if (reader === null) return { kind: 'cut-off', text: 'Nobody is signed in to the tenant.' }
  // Earlier answers are what was not good enough.
  const scan = reader.forScan({ signal, fresh: true })
  try {
    return await tools.seeProfile(scan, awaited(entry))
  } finally {
    scan.close()
  }
}

function awaited({ snapshot }: BenchEntry): Awaited {
  if (snapshot === null) return { serialNumber: unavailable('needs-identity', 'This device was not scanned yet.'), recordId: null }
  const record = factOf(snapshot.facts, 'tenant.autopilotDevice')
  return {
    serialNumber: factOf(snapshot.facts, 'device.serialNumber'),
    recordId: record.status === 'known' ? (record.value?.id ?? null) : null,
  }
}

function rowWait({ state, since, text, askedAt }: Wait): RowWait {
  return { state, since: iso(since), text, askedAt: askedAt === null ? null : iso(askedAt) }
}

function ended({ row }: BenchEntry, state: 'assigned' | 'given-up', text: string, now: number): RowWait {
  return { state, since: row.wait?.since ?? iso(now), text, askedAt: iso(now) }
}

const iso = (time: number): string => new Date(time).toISOString()
