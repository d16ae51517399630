import { beforeAll, describe, expect, it } from 'vitest'
import type { FactId } from '../../../core/facts/index.ts'
import type { Fault, FaultKind } from '../../../main/demo/tenant/index.ts'
import { factOf } from '../../../core/facts/index.ts'
import { cloudFactIds, sayings, scan } from './scan.ts'

const policies: FactId[] = ['tenant.webSignIn', 'tenant.restartForcingPolicies']
const grouped: FactId[] = [...policies, 'tenant.healthRules']
const page: FactId[] = ['tenant.espName', 'tenant.espTimeoutMinutes', 'tenant.espBlockingApps', 'tenant.espQualityUpdates']
const record: FactId[] = ['tenant.remediationState', ...cloudFactIds.filter((id) => id.startsWith('tenant.profile'))]
const found: FactId[] = ['tenant.autopilotRecords', 'tenant.autopilotDevice', 'tenant.assignedUser', 'tenant.entraDevice', ...record, ...grouped, ...page]

interface Call {
  readonly name: string
  readonly match: Fault['match']
  readonly facts: readonly FactId[]
  /** A single object knows no pages. */
  readonly single?: true
  readonly area: 'intune' | 'methods' | 'directory'
  /** What a 404 means here when it is not "not in this cloud". */
  readonly absent?: string
}

const calls: readonly Call[] = [
  { name: 'organization', match: /^\/organization$/, facts: ['tenant.id', 'tenant.name'], single: true, area: 'directory' },
  { name: 'record search', match: /\/windowsAutopilotDeviceIdentities$/, facts: found, area: 'intune' },
  { name: 'import search', match: /\/importedWindowsAutopilotDeviceIdentities$/, facts: ['tenant.importResult'], area: 'intune' },
  { name: 'sync', match: '/windowsAutopilotSettings', facts: ['tenant.autopilotSync'], single: true, area: 'intune' },
  { name: 'Intune devices', match: '/managedDevices', facts: ['tenant.intuneDevices'], single: true, area: 'intune' },
  { name: 'record', match: /\/windowsAutopilotDeviceIdentities\/./, facts: record, single: true, area: 'intune', absent: 'service-error' },
  { name: 'Entra object', match: /^\/devices$/, facts: ['tenant.entraDevice', ...grouped, ...page], single: true, area: 'directory' },
  { name: 'device groups', match: /^\/devices\/.*transitiveMemberOf/, facts: [...grouped, ...page], area: 'directory' },
  { name: 'user groups', match: /^\/users\/.*transitiveMemberOf/, facts: ['user.inTapPolicy', 'tenant.mdmUserScope', 'tenant.devicePreparationPolicy'], area: 'directory' },
  { name: 'licenses', match: '/licenseDetails', facts: ['user.servicePlans'], area: 'directory' },
  {
    name: 'passes',
    match: '/temporaryAccessPassMethods',
    facts: ['user.tap', 'user.tapOneTime', 'user.tapCreatedAt', 'user.tapStartsAt', 'user.tapLifetimeMinutes'],
    single: true,
    area: 'methods',
  },
  { name: 'pass policy', match: /\/temporaryAccessPass$/, facts: ['tenant.tapPolicyState', 'tenant.tapPolicyValues', 'user.inTapPolicy'], single: true, area: 'directory' },
  { name: 'MDM scope', match: '/mobileDeviceManagementPolicies', facts: ['tenant.mdmUserScope'], single: true, area: 'directory' },
  { name: 'status pages', match: '/deviceEnrollmentConfigurations', facts: page, area: 'intune' },
  { name: 'policies', match: /\/configurationPolicies$/, facts: [...policies, 'tenant.devicePreparationPolicy'], area: 'intune' },
  { name: 'settings', match: /\/configurationPolicies\/.*\/settings$/, facts: policies, area: 'intune' },
  { name: 'older policies', match: '/deviceConfigurations', facts: policies, area: 'intune' },
  { name: 'compliance policies', match: '/deviceCompliancePolicies', facts: ['tenant.healthRules'], area: 'intune' },
]

const kinds: readonly FaultKind[] = [
  'status-401',
  'status-403-scope',
  'status-403-role',
  'status-403-license',
  'status-404',
  'status-429',
  'status-500',
  'status-503',
  'html',
  'truncated',
  'hang',
  'empty',
  'garbage',
  'next-link-elsewhere',
  'page-loop',
  'redirect',
]

function expected(call: Call, kind: FaultKind): string {
  switch (kind) {
    case 'status-401':
      return 'needs-sign-in'
    case 'status-403-scope':
      return 'needs-permission'
    case 'status-403-role':
      return call.area === 'directory' ? 'needs-permission' : 'needs-role'
    case 'status-403-license':
      return 'not-licensed'
    case 'status-404':
      return call.absent ?? 'not-in-cloud'
    case 'status-429':
      return 'throttled'
    case 'hang':
      return 'service-error'
    case 'garbage':
      return call.single ? 'unreadable' : 'service-error'
    default:
      return 'service-error'
  }
}

const rows = calls.flatMap((call) =>
  kinds
    .filter((kind) => !(call.single && (kind === 'next-link-elsewhere' || kind === 'page-loop')))
    .map((kind) => ({ name: call.name, kind, call, reason: expected(call, kind) })),
)

describe('trouble with one call', () => {
  let good: Record<string, unknown> = {}
  beforeAll(async () => {
    good = sayings((await scan()).facts)
  })

  it.each(rows)('$name, $kind → $reason, and nothing else changes', async ({ call, kind, reason }) => {
    const started = performance.now()
    const fault: Fault = { kind, match: call.match, ...(kind === 'status-429' ? { retryAfter: 2 } : {}) }
    const { facts } = await scan({ tenant: { faults: [fault] }, ...(kind === 'hang' ? { requestTimeoutMs: 400 } : {}) })
    for (const id of call.facts) {
      const fact = factOf(facts, id)
      expect({ [id]: fact.status === 'unavailable' ? fact.reason : fact.value }).toEqual({ [id]: reason })
    }
    const others = (all: Record<string, unknown>): unknown => Object.fromEntries(Object.entries(all).filter(([id]) => !call.facts.includes(id as FactId)))
    expect(others(sayings(facts))).toEqual(others(good))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('trouble with everything', () => {
  it.each([
    ['status-401', 'needs-sign-in'],
    ['status-429', 'throttled'],
    ['status-500', 'service-error'],
    ['html', 'service-error'],
    ['truncated', 'service-error'],
    ['hang', 'timed-out'],
  ] as const)('%s: no fact is known but the planned user', async (kind, reason) => {
    const { facts } = await scan({ tenant: { faults: [{ kind, match: '' }] }, ...(kind === 'hang' ? { requestTimeoutMs: 400 } : {}) })
    for (const id of cloudFactIds.filter((each) => each !== 'user.principalName')) {
      expect(facts[id]).toMatchObject({ status: 'unavailable', reason })
    }
  })

  it('a cancelled scan ends at once with everything cancelled', async () => {
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort()
    }, 100)
    const started = performance.now()
    const { facts } = await scan({ tenant: { faults: [{ kind: 'hang', match: '' }] }, signal: controller.signal })
    expect(performance.now() - started).toBeLessThan(2_000)
    for (const id of cloudFactIds.filter((each) => each !== 'user.principalName')) {
      expect(facts[id]).toMatchObject({ status: 'unavailable', reason: 'cancelled' })
    }
  })

  it('a throttled member costs one repetition and nothing of the facts', async () => {
    const { facts, waits } = await scan({ tenant: { faults: [{ kind: 'status-429', match: '/licenseDetails', times: 1, retryAfter: 7 }] } })
    expect(sayings(facts)).toEqual(sayings((await scan()).facts))
    expect(waits.some((wait) => wait >= 6_900 && wait <= 7_000)).toBe(true)
  })
})
