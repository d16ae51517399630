import { unavailable } from '../../core/facts/fact.ts'
import { factOf } from '../../core/facts/index.ts'
import type { RowSource } from '../../core/ipc/bench.ts'
import type { Report } from '../../core/report/report.ts'
import type { WatchedWaits } from '../../core/waiting/watched-waits.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import type { Awaited, seeProfile } from '../tenant/profile-arrival.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import { createWaitService, type WaitTools } from '../waiting/wait-service.ts'
import type { WaitBook } from '../waiting/wait-book.ts'
import type { Seen, Wait } from '../waiting/waiting.ts'
import type { BenchEntry, KeptWait } from './bench-state.ts'
import { sayTenant } from '../tenant/tenant-words.ts'
import { sayWait } from '../waiting/wait-words.ts'
import type { Words } from '../../core/words/language.ts'

export interface BenchWaitTools extends Pick<WaitTools, 'later' | 'now' | 'log'> {
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  readonly seeProfile: typeof seeProfile
  /** How long profiles took in each tenant. */
  readonly waitBook: Pick<WaitBook, 'watched' | 'add'>
  /** The profile of this device is there. */
  readonly onAssigned: (entry: BenchEntry) => void
  readonly entry: (id: string) => BenchEntry | undefined
  readonly show: (id: string, wait: KeptWait | null) => void
  readonly scan: (id: string) => void
}

/** Waiting for the profiles of devices on the bench. */
export interface BenchWaits {
  readonly start: (entry: BenchEntry) => void
  readonly stop: (id: string) => void
  /** A scan ended: what it found may be what was waited for. */
  readonly judged: (id: string, report: Report) => void
  readonly wake: () => void
  /** The book of waits says something else now. */
  readonly showEstimates: () => void
  readonly close: () => void
}

export function openBenchWaits(tools: BenchWaitTools): BenchWaits {
  let current: readonly Wait[] = []
  const showAll = (): void => {
    for (const wait of current) tools.show(wait.id, rowWait(wait, watchedAt(tools, tools.entry(wait.id))))
  }
  const service = createWaitService({
    ask: (ids, signal) => askAll(ids, signal, tools),
    now: tools.now,
    later: tools.later,
    log: tools.log,
    onChange: (waits) => {
      current = waits
      showAll()
    },
    onAssigned(id, watchedMs) {
      const entry = tools.entry(id)
      if (entry === undefined) return
      const tenantId = tenantOf(entry)
      if (watchedMs !== null && tenantId !== null) tools.waitBook.add(tenantId, watchedMs, entry.row.source !== 'demo')
      tools.show(id, ended(entry, 'assigned', sayWait((w) => w.assigned), tools))
      tools.onAssigned(entry)
      tools.scan(id)
    },
    onRefused(id, text) {
      const entry = tools.entry(id)
      if (entry !== undefined) tools.show(id, ended(entry, 'given-up', text, tools))
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
    showEstimates: showAll,
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
  if (reader === null) return { kind: 'cut-off', text: sayWait((w) => w.nobodySignedIn) }
  // Earlier answers are what was not good enough.
  const scan = reader.forScan({ signal, fresh: true })
  try {
    return await tools.seeProfile(scan, awaited(entry))
  } finally {
    scan.close()
  }
}

function awaited({ snapshot }: BenchEntry): Awaited {
  if (snapshot === null) return { serialNumber: unavailable('needs-identity', sayTenant((w) => w.notScanned)), recordId: null }
  const record = factOf(snapshot.facts, 'tenant.autopilotDevice')
  return {
    serialNumber: factOf(snapshot.facts, 'device.serialNumber'),
    recordId: record.status === 'known' ? (record.value?.id ?? null) : null,
  }
}

function rowWait({ state, since, text, askedAt }: Wait, watched: WatchedWaits | null): KeptWait {
  return { state, since: iso(since), text, askedAt: askedAt === null ? null : iso(askedAt), watched }
}

function ended(entry: BenchEntry, state: 'assigned' | 'given-up', text: Words<string>, tools: BenchWaitTools): KeptWait {
  const now = iso(tools.now())
  return { state, since: entry.row.wait?.since ?? now, text, askedAt: now, watched: watchedAt(tools, entry) }
}

/** The tenant that answered the last scan of the device; null when that was not read. */
function tenantOf({ snapshot }: BenchEntry): string | null {
  const tenant = snapshot === null ? null : factOf(snapshot.facts, 'tenant.id')
  return tenant?.status === 'known' ? tenant.value : null
}

function watchedAt({ waitBook }: BenchWaitTools, entry: BenchEntry | undefined): WatchedWaits | null {
  const tenantId = entry === undefined ? null : tenantOf(entry)
  return tenantId === null ? null : waitBook.watched(tenantId)
}

const iso = (time: number): string => new Date(time).toISOString()
