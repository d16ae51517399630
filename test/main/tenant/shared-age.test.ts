import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { factOf, type FactId, type Facts } from '../../../core/facts/index.ts'
import { startDemoTenant, type DemoTenant } from '../../../main/demo/tenant/index.ts'
import type { GraphClock } from '../../../main/graph/clock.ts'
import { collectTenantFacts } from '../../../main/tenant/collect.ts'
import { sharedForMs } from '../../../main/tenant/reader/kept-answers.ts'
import { openTenantReader, type TenantReader } from '../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock } from './scan.ts'

interface Stage {
  readonly tenant: DemoTenant
  readonly reader: TenantReader
  readonly pass: (ms: number) => Promise<void>
  readonly scan: () => Promise<Facts>
}

async function withTenant(use: (stage: Stage) => Promise<void>): Promise<void> {
  const tenant = await startDemoTenant()
  const clock: GraphClock = patientClock()
  const reader = openTenantReader(openDemoDoor(tenant, { clock }), () => clock.now())
  const stage: Stage = {
    tenant,
    reader,
    pass: (ms) => clock.sleep(ms, new AbortController().signal),
    async scan() {
      const scan = reader.forScan({ signal: new AbortController().signal, fresh: true })
      try {
        const subject = { serialNumber: known('FBK10001', 'test', '2026-11-23T09:00:00Z'), plannedUser: 'avery.lane@fabrikam.example', stuck: true, hardware: { manufacturer: known('Contoso', 'test', ''), model: known('Latero 14', 'test', '') } }
        return await collectTenantFacts(scan, subject, () => undefined)
      } finally {
        scan.close()
      }
    },
  }
  try {
    await use(stage)
  } finally {
    await tenant.stop()
  }
}

function readAt(facts: Facts, id: FactId): string {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? fact.observedAt : expect.fail(`${id} is not known`)
}

/** The Date header has whole seconds, and a new answer must be told from an old one. */
const aSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_050))

describe('facts that are the same for the whole tenant', () => {
  it('carry the time of the answer that they came with, not of the scan that uses them', async () => {
    await withTenant(async ({ reader, scan }) => {
      expect(reader.sharedSince()).toBeNull()
      const first = await scan()
      const since = reader.sharedSince()
      expect(since).not.toBeNull()
      await aSecond()
      const second = await scan()
      expect(readAt(second, 'tenant.name')).toBe(readAt(first, 'tenant.name'))
      expect(readAt(second, 'user.tap') > readAt(first, 'user.tap')).toBe(true)
      expect(reader.sharedSince()).toBe(since)
    })
  })

  it('are read anew when they are 5 minutes old, and not before', async () => {
    await withTenant(async ({ tenant, scan, pass }) => {
      const asked = (): number => tenant.log().filter((line) => line.includes('/organization?')).length
      await scan()
      await pass(sharedForMs - 1_000)
      await scan()
      expect(asked()).toBe(1)
      await pass(1_001)
      await scan()
      expect(asked()).toBe(2)
    })
  })

  it('are read anew after a refresh', async () => {
    await withTenant(async ({ reader, scan }) => {
      const first = await scan()
      await aSecond()
      reader.forget()
      expect(reader.sharedSince()).toBeNull()
      expect(readAt(await scan(), 'tenant.name') > readAt(first, 'tenant.name')).toBe(true)
    })
  })
})
