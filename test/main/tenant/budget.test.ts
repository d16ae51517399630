import { describe, expect, it } from 'vitest'
import { requestBudget } from '../../../main/tenant/reader/reader.ts'
import { saying, sayings, scan } from './scan.ts'

const vm = { serialNumber: '1204-5518-7730-2946-0087-3315-62', user: 'blake.moreno@fabrikam.example' }

describe('the request budget', () => {
  it.each([
    ['a small tenant', {}, 5],
    ['10,000 devices and 25 policies', { extraAutopilotDevices: 10_000, extraConfigurationPolicies: 25 }, 6],
    ['80 policies', { extraConfigurationPolicies: 80 }, 9],
  ])('%s', async (_name, tenant, most) => {
    const { facts, requests } = await scan({ tenant })
    expect(requests).toBeLessThanOrEqual(Math.min(most, requestBudget))
    expect(sayings(facts)).toEqual(sayings((await scan()).facts))
  })

  it('finds a serial number with hyphens among 10,000', async () => {
    const { facts, requests } = await scan({ ...vm, tenant: { extraAutopilotDevices: 10_000 } })
    expect(saying(facts, 'tenant.autopilotRecords')).toEqual({ value: 1 })
    expect(requests).toBeLessThanOrEqual(5)
  })

  it('says so when there are more policies than a scan may open', async () => {
    const { facts, requests } = await scan({ tenant: { extraConfigurationPolicies: 200 } })
    for (const id of ['tenant.webSignIn', 'tenant.restartForcingPolicies'] as const) {
      expect(facts[id]).toMatchObject({ status: 'unavailable', reason: 'service-error' })
      expect(facts[id]).toMatchObject({ detail: { en: expect.stringContaining('more than one scan may open') as string } })
    }
    expect(requests).toBeLessThanOrEqual(requestBudget)
    const reason = { reason: 'service-error' }
    const good = sayings((await scan()).facts)
    const fromPolicies = ['tenant.webSignIn', 'tenant.restartForcingPolicies', 'tenant.helloPolicy', 'tenant.securityKeySignIn', 'tenant.preferredDomain', 'tenant.webSignInPages', 'tenant.passwordlessExperience', 'tenant.defaultCredentialProvider', 'tenant.passwordPolicies']
    expect(sayings(facts)).toEqual({ ...good, ...Object.fromEntries(fromPolicies.map((id) => [id, reason])) })
  })

  it.each([1, 2, 3, 5])('never goes over it with %i items a page', async (pageSize) => {
    const { requests } = await scan({ tenant: { pageSize } })
    expect(requests).toBeLessThanOrEqual(requestBudget)
  })

  it('pages the list when the search is refused, as far as the budget goes', async () => {
    const refuse = (_method: string, _version: string, path: string, query: string): boolean =>
      path.endsWith('/windowsAutopilotDeviceIdentities') && query.includes('$filter')
    const faults = [{ kind: 'status-400', match: refuse }] as const
    const small = await scan({ tenant: { faults } })
    expect(saying(small.facts, 'tenant.autopilotRecords')).toEqual({ value: 1 })
    const big = await scan({ tenant: { faults, extraAutopilotDevices: 10_000 } })
    expect(big.facts['tenant.autopilotRecords']).toMatchObject({ status: 'unavailable', reason: 'service-error' })
    expect(big.requests).toBeLessThanOrEqual(requestBudget)
  })
})
