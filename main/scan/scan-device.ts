import { factIds, factOf, type FactId, type Facts } from '../../core/facts/index.ts'
import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import { tenantFacts } from '../../core/facts/tenant.ts'
import { userFacts } from '../../core/facts/user.ts'
import type { ScanProgress } from '../../core/ipc/bench.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { GraphDoor } from '../graph/door.ts'

export interface ScanRequest {
  /** Evidence that lies there already; null to collect it now with `collect`. */
  readonly evidence: Evidence | null
  readonly collect: ((onProgress: (progress: ScanProgress) => void, signal: AbortSignal) => Promise<Evidence>) | null
  readonly sourceLabel: string
  readonly demo: boolean
  /** Who will sign in; null: the user that the evidence or the Autopilot record names. */
  readonly user: string | null
  /** Null: nobody is signed in, so the tenant half is unavailable. */
  readonly door: GraphDoor | null
  readonly signal: AbortSignal
  readonly onProgress: (progress: ScanProgress) => void
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
}

const signInFirst = 'Nobody is signed in to the tenant, so Microsoft Graph was not asked.'

/**
 * Assembles the snapshot of one device: device facts from its evidence, then tenant facts for its
 * serial number and user. Trouble becomes unavailable facts; only a bug rejects.
 */
export async function scanDevice(request: ScanRequest): Promise<Snapshot> {
  const { door, signal } = request
  const requestsBefore = door?.requests() ?? 0
  const evidence = request.evidence ?? (await collect(request))
  const deviceFacts = evidence === null ? {} : await parseEvidence(evidence)
  const facts: Facts = { ...deviceFacts, ...(await readTenant(request, deviceFacts, evidence)) }
  return {
    schema: 'preflight.snapshot/1',
    takenAt: new Date(request.now()).toISOString(),
    collectedAt: evidence?.collectedAt ?? null,
    serverTime: door?.serverTime() ?? null,
    sourceLabel: request.sourceLabel,
    demo: request.demo,
    graphRequests: (door?.requests() ?? 0) - requestsBefore,
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

async function readTenant(request: ScanRequest, deviceFacts: Facts, evidence: Evidence | null): Promise<Facts> {
  const user = request.user ?? evidence?.plan?.user ?? null
  if (request.door === null) return notAsked(user, new Date(request.now()).toISOString())
  const { collectTenantFacts } = await import('../tenant/collect.ts')
  const subject = { serialNumber: factOf(deviceFacts, 'device.serialNumber'), plannedUser: user }
  const onProgress = (text: string): void => {
    request.onProgress({ done: 0, total: 0, text })
  }
  return collectTenantFacts(request.door, subject, request.signal, onProgress)
}

function notAsked(user: string | null, at: string): Facts {
  const ids = [...Object.keys(tenantFacts), ...Object.keys(userFacts)] as FactId[]
  const facts = Object.fromEntries(ids.map((id) => [id, unavailable('needs-sign-in', signInFirst)])) as Facts
  return user === null ? facts : { ...facts, 'user.principalName': known(user, 'Plan', at) }
}

/** After a cancel, a fact that was never reached says so instead of claiming that nobody collects it. */
function cancelled(facts: Facts): Facts {
  const entries = factIds.map((id): [FactId, Fact<unknown>] => {
    const fact = factOf(facts, id)
    const untouched = fact.status === 'unavailable' && fact.reason === 'not-collected'
    return [id, untouched ? unavailable('cancelled', 'The scan was cancelled before this was read.') : fact]
  })
  return Object.fromEntries(entries) as Facts
}
