import { describe, expect, it } from 'vitest'
import { known } from '../../../../core/facts/fact.ts'
import type { Facts } from '../../../../core/facts/index.ts'
import { administratorRole, demoAccessPolicy } from '../../../../main/demo/tenant/data/conditional-access.ts'
import { users } from '../../../../main/demo/tenant/data/users.ts'
import { startDemoTenant, type DemoTenantOptions } from '../../../../main/demo/tenant/index.ts'
import type { GraphClock } from '../../../../main/graph/clock.ts'
import { collectTenantFacts } from '../../../../main/tenant/collect.ts'
import { openTenantReader } from '../../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock } from '../scan.ts'

const strong = { builtInControls: [], authenticationStrength: { id: '00000000-0000-0000-0000-000000000004', displayName: 'Phishing-resistant MFA' } }
const admins = demoAccessPolicy(11, 'Strong sign-in for administrators', { users: { includeUsers: [], includeRoles: [administratorRole] }, grants: strong })

interface Bench {
  readonly all: readonly Facts[]
  readonly requests: number
  readonly log: readonly string[]
  /** Milliseconds that the bench took by the given clock. */
  readonly took: number
}

async function scanBench(devices: number, people: number, tenantOptions: DemoTenantOptions, clock: GraphClock = patientClock()): Promise<Bench> {
  const tenant = await startDemoTenant({ extraAutopilotDevices: devices, extraAccessPolicies: [admins], ...tenantOptions })
  try {
    const reader = openTenantReader(openDemoDoor(tenant, { clock }), () => clock.now())
    const begin = clock.now()
    const all = await Promise.all(
      Array.from({ length: devices }, async (_each, index) => {
        const scan = reader.forScan({ signal: new AbortController().signal, fresh: false })
        try {
          const serialNumber = known(`BULK${String(index).padStart(6, '0')}`, 'test', '2026-11-23T09:00:00Z')
          return await collectTenantFacts(scan, { serialNumber, plannedUser: users[index % people]?.userPrincipalName ?? null, stuck: true, hardware: { manufacturer: known('Contoso', 'test', ''), model: known('Latero 14', 'test', '') } }, () => undefined)
        } finally {
          scan.close()
        }
      }),
    )
    return { all, requests: tenant.stats().requests, log: tenant.log(), took: clock.now() - begin }
  } finally {
    await tenant.stop()
  }
}

const toConditionalAccess = ({ log }: Bench): readonly string[] => log.filter((line) => line.includes('/conditionalAccess/'))

/** Names of the policies for enrollment, or why they are not known. */
const policyNames = (facts: Facts | undefined): unknown => {
  const fact = facts?.['user.enrollmentPolicies']
  return fact?.status === 'known' ? fact.value.map(({ name }) => name) : fact?.reason
}

describe('Conditional Access on a bench', () => {
  it('asks once for the policies and once for each user who is left open', async () => {
    const bench = await scanBench(60, 10, {})
    expect(toConditionalAccess(bench).length).toBe(1 + 10)
    expect(policyNames(bench.all[0])).toEqual(['Require multifactor authentication for all users'])
    // The eighth user is the administrator.
    expect(policyNames(bench.all[7])).toEqual(['Require multifactor authentication for all users', admins.displayName])
    expect(policyNames(bench.all[57])).toEqual(policyNames(bench.all[7]))
    // One question a second and what throttling needs: our own limit for a bench is 20 seconds.
    expect(bench.took).toBeLessThan(20_000)
  })

  it('reads the sign-in log once for everybody', async () => {
    const bench = await scanBench(25, 10, {})
    expect(bench.log.filter((line) => line.includes('/auditLogs/signIns')).length).toBe(1)
  })
})
