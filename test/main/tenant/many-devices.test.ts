import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { startDemoTenant, type DemoTenantOptions } from '../../../main/demo/tenant/index.ts'
import { collectTenantFacts } from '../../../main/tenant/collect.ts'
import { openTenantReader } from '../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock, sayings } from './scan.ts'

const users = ['avery.lane', 'blake.moreno', 'casey.ito', 'drew.santos'].map((name) => `${name}@fabrikam.example`)
const bulk = (index: number): string => `BULK${String(index).padStart(6, '0')}`

/** Scans devices at the same time through one reader and counts what the server saw. */
async function scanTogether(serialNumbers: readonly string[], options: DemoTenantOptions): Promise<{ all: Facts[]; requests: number; log: readonly string[] }> {
  const tenant = await startDemoTenant(options)
  const clock = patientClock()
  try {
    const reader = openTenantReader(openDemoDoor(tenant, { clock }), () => clock.now())
    const all = await Promise.all(
      serialNumbers.map(async (serialNumber, index) => {
        const scan = reader.forScan({ signal: new AbortController().signal, fresh: false })
        try {
          const subject = { serialNumber: known(serialNumber, 'test', '2026-11-23T09:00:00Z'), plannedUser: users[index % users.length] ?? null }
          return await collectTenantFacts(scan, subject, () => undefined)
        } finally {
          scan.close()
        }
      }),
    )
    expect(reader.requests()).toBe(tenant.stats().requests)
    return { all, requests: tenant.stats().requests, log: tenant.log() }
  } finally {
    await tenant.stop()
  }
}

describe('many devices at once', () => {
  it('get the facts that each of them gets alone', async () => {
    const serialNumbers = [...Array.from({ length: 40 }, (_each, index) => bulk(index)), 'FBK10007', 'FBK10010', 'FBK20001', 'NOBODY', 'FBK10001']
    const options = { extraAutopilotDevices: 40 }
    const together = await scanTogether(serialNumbers, options)
    for (const index of [0, 13, 39, 40, 41, 42, 43, 44]) {
      const padded = Array.from({ length: index % users.length }, () => 'NOBODY')
      const alone = await scanTogether([...padded, serialNumbers[index] ?? ''], options)
      expect(sayings(together.all[index] ?? {}), serialNumbers[index]).toEqual(sayings(alone.all.at(-1) ?? {}))
    }
  })

  it('share their requests: 100 devices cost less than 3 of them alone', async () => {
    const { all, requests } = await scanTogether(Array.from({ length: 100 }, (_each, index) => bulk(index)), { extraAutopilotDevices: 500 })
    expect(new Set(all.map((facts) => JSON.stringify(facts['tenant.profileStatus']?.status)))).toEqual(new Set(['"known"']))
    expect(requests).toBeLessThanOrEqual(18)
  })

  it('lose only what could not be read', async () => {
    const serialNumbers = Array.from({ length: 30 }, (_each, index) => bulk(index))
    const fault = { kind: 'status-503', match: '/transitiveMembers/' } as const
    const { all } = await scanTogether(serialNumbers, { extraAutopilotDevices: 30, faults: [fault] })
    for (const facts of all) {
      expect(facts['tenant.webSignIn']).toMatchObject({ status: 'unavailable', reason: 'service-error' })
      expect(facts['tenant.profileStatus']).toMatchObject({ value: 'assignedInSync' })
    }
  })
})
