import { cloudFactIds, factIds, factOf, type FactId, type Facts } from '../../core/facts/index.ts'
import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { ScanProgress } from '../../core/ipc/bench.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { ScanReader, TenantReader } from '../tenant/reader/reader.ts'
import { sayFailure } from '../graph/failure-words.ts'
import { sayTenant } from '../tenant/tenant-words.ts'

export interface ScanRequest {
  /** Evidence that lies there already; null to collect it now with `collect`. */
  readonly evidence: Evidence | null
  readonly collect: ((onProgress: (progress: ScanProgress) => void, signal: AbortSignal) => Promise<Evidence>) | null
  readonly sourceLabel: string
  readonly demo: boolean
  /** Who will sign in; null: the user that the evidence or the Autopilot record names. */
  readonly user: string | null
  /** The enrollment is stuck: Intune is also asked what it recorded about it. */
  readonly stuck: boolean
  /** Null: nobody is signed in, so the tenant half is unavailable. */
  readonly tenant: TenantReader | null
  /** Checked again on purpose: only what is the same for the whole tenant may come from earlier answers. */
  readonly fresh: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: ScanProgress) => void
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

const signInFirst = sayTenant((w) => w.signInFirst)

/**
 * Assembles the snapshot of one device: device facts from its evidence, then tenant facts for its
 * serial number and user. Trouble becomes unavailable facts; only a bug rejects.
 */
export async function scanDevice(request: ScanRequest): Promise<Snapshot> {
  const { signal } = request
  const reader = request.tenant?.forScan({ signal, fresh: request.fresh }) ?? null
  try {
    return await scanWith(request, reader)
  } finally {
    reader?.close()
  }
}

async function scanWith(request: ScanRequest, reader: ScanReader | null): Promise<Snapshot> {
  const { signal } = request
  const evidence = request.evidence ?? (await collect(request))
  const deviceFacts = evidence === null ? {} : await parseEvidence(evidence)
  const facts: Facts = { ...deviceFacts, ...(await readTenant(request, reader, deviceFacts, evidence)) }
  return {
    schema: 'preflight.snapshot/1',
    takenAt: new Date(request.now()).toISOString(),
    collectedAt: evidence?.collectedAt ?? null,
    serverTime: reader?.serverTime() ?? null,
    sourceLabel: request.sourceLabel,
    demo: request.demo,
    graphRequests: reader?.requests() ?? 0,
    facts: signal.aborted ? cancelled(facts) : facts,
  }
}

async function collect(request: ScanRequest): Promise<Evidence | null> {
  if (request.collect === null) return null
  return request.collect(request.onProgress, request.signal)
}

async function parseEvidence(evidence: Evidence): Promise<Facts> {
  const { deviceFactsFrom } = await import('../evidence/device-facts.ts')
  return deviceFactsFrom(evidence)
}

async function readTenant(request: ScanRequest, reader: ScanReader | null, deviceFacts: Facts, evidence: Evidence | null): Promise<Facts> {
  const user = request.user ?? evidence?.plan?.user ?? null
  if (reader === null) return notAsked(user, new Date(request.now()).toISOString())
  const { collectTenantFacts } = await import('../tenant/collect.ts')
  const subject = { serialNumber: factOf(deviceFacts, 'device.serialNumber'), plannedUser: user, stuck: request.stuck, hardware: { manufacturer: factOf(deviceFacts, 'device.manufacturer'), model: factOf(deviceFacts, 'device.model') } }
  const onProgress = (text: string): void => {
    request.onProgress({ done: 0, total: 0, text })
  }
  return collectTenantFacts(reader, subject, onProgress)
}

function notAsked(user: string | null, at: string): Facts {
  const facts = Object.fromEntries(cloudFactIds.map((id) => [id, unavailable('needs-sign-in', signInFirst)])) as Facts
  return user === null ? facts : { ...facts, 'user.principalName': known(user, 'Plan', at) }
}

/** After a cancel, a fact that was never reached says so instead of claiming that nobody collects it. */
function cancelled(facts: Facts): Facts {
  const entries = factIds.map((id): [FactId, Fact<unknown>] => {
    const fact = factOf(facts, id)
    const untouched = fact.status === 'unavailable' && fact.reason === 'not-collected'
    return [id, untouched ? unavailable('cancelled', sayFailure((w) => w.unread)) : fact]
  })
  return Object.fromEntries(entries) as Facts
}
