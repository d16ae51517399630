import { known, unavailable } from '../../../core/facts/fact.ts'
import type { Fact } from '../../../core/facts/fact.ts'
import { cloudFactIds, factOf, type FactId, type Facts } from '../../../core/facts/index.ts'
import { startDemoTenant, type DemoTenant, type DemoTenantOptions } from '../../../main/demo/tenant/index.ts'
import type { GraphClock } from '../../../main/graph/clock.ts'
import { systemClock } from '../../../main/graph/clock.ts'
import { openGraphDoor, type GraphDoor } from '../../../main/graph/door.ts'
import { collectTenantFacts, type TenantSubject } from '../../../main/tenant/collect.ts'
import { openTenantReader } from '../../../main/tenant/reader/reader.ts'
import { asTold } from '../../../core/words/say.ts'

export interface ScanChoice {
  readonly serialNumber?: string | null
  readonly user?: string | null
  /** Left out: yes, since such a scan asks everything. */
  readonly stuck?: boolean
  readonly tenant?: DemoTenantOptions
  readonly signal?: AbortSignal
  readonly clock?: GraphClock
  readonly requestTimeoutMs?: number
}

export interface ScanResult {
  readonly facts: Facts
  readonly requests: number
  readonly log: readonly string[]
  readonly waits: readonly number[]
  readonly progress: readonly string[]
}

/** A clock that does not really wait and notes how long it should have. */
export function patientClock(): GraphClock & { readonly waits: number[] } {
  const waits: number[] = []
  let ahead = 0
  return {
    waits,
    now: () => Date.now() + ahead,
    sleep: (ms, signal) => {
      waits.push(Math.round(ms))
      ahead += ms
      return signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve()
    },
  }
}

export function openDemoDoor(tenant: DemoTenant, choice: Pick<ScanChoice, 'clock' | 'requestTimeoutMs'> = {}): GraphDoor {
  return openGraphDoor({
    root: tenant.root,
    getToken: () => Promise.resolve(tenant.token),
    fetch: globalThis.fetch,
    clock: choice.clock ?? systemClock,
    random: () => 0,
    requestTimeoutMs: choice.requestTimeoutMs ?? 5_000,
  })
}

/** One scan of the demo tenant over real HTTP. */
export async function scan(choice: ScanChoice = {}): Promise<ScanResult> {
  const tenant = await startDemoTenant(choice.tenant ?? {})
  const clock = patientClock()
  const progress: string[] = []
  try {
    const door = openDemoDoor(tenant, { clock, ...choice })
    const reader = openTenantReader(door, () => clock.now()).forScan({ signal: choice.signal ?? new AbortController().signal, fresh: false })
    const facts = await collectTenantFacts(reader, subject(choice), (text) => progress.push(text))
    return { facts, requests: tenant.stats().requests, log: tenant.log(), waits: clock.waits, progress }
  } finally {
    await tenant.stop()
  }
}

function subject(choice: ScanChoice): TenantSubject {
  const serial = choice.serialNumber === undefined ? 'FBK10001' : choice.serialNumber
  return {
    serialNumber: serial === null ? unavailable('unreadable', asTold('Access denied.')) : known(serial, 'test', '2026-11-23T09:00:00Z'),
    plannedUser: choice.user === undefined ? 'avery.lane@fabrikam.example' : choice.user,
    stuck: choice.stuck ?? true,
    hardware: { manufacturer: known('Contoso', 'test', '2026-11-23T09:00:00Z'), model: known('Latero 14', 'test', '2026-11-23T09:00:00Z') },
  }
}

export { cloudFactIds }

/** What a fact says, without when it was read. */
export function saying(facts: Facts, id: FactId): unknown {
  const fact: Fact<unknown> = factOf(facts, id)
  return fact.status === 'known' ? { value: fact.value } : { reason: fact.reason }
}

export function sayings(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(cloudFactIds.map((id) => [id, saying(facts, id)]))
}
