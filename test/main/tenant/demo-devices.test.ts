import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { cloudFactIds, saying, sayings, scan, type ScanChoice } from './scan.ts'

const at = '@fabrikam.example'
const value = (given: unknown): unknown => ({ value: given })
const reason = (given: string): unknown => ({ reason: given })

/** What every laptop of the demo tenant shares; each story below names what is different. */
const laptop: Partial<Record<FactId, unknown>> = {
  'tenant.id': value('5e6f0a10-1111-4222-8333-444455556666'),
  'tenant.name': value('Fabrikam'),
  'tenant.autopilotRecords': value(1),
  'tenant.importResult': value(null),
  'tenant.autopilotSync': value({ status: 'completed', lastSyncAt: '2026-11-23T08:30:00.000Z' }),
  'tenant.intuneDevices': value(0),
  'tenant.assignedUser': value({ userPrincipalName: '', resolves: null }),
  'tenant.remediationState': value('noRemediationRequired'),
  'tenant.entraDevice': value({ enabled: true, trustType: 'AzureAd' }),
  'tenant.profileStatus': value('assignedInSync'),
  'tenant.profileDetailedStatus': value('none'),
  'tenant.profileAssignedAt': value('2026-11-20T14:05:09.123Z'),
  'tenant.profileName': value('Fabrikam user-driven'),
  'tenant.profileIsIntended': value(true),
  'tenant.profileJoinType': value('entra'),
  'tenant.profileMode': value('user-driven'),
  'tenant.profileAllowsPreProvisioning': value(false),
  'tenant.devicePreparationPolicy': value(false),
  'tenant.mdmUserScope': value({ appliesTo: 'selected', includesUser: true }),
  'tenant.tapPolicyState': value('enabled'),
  'tenant.tapPolicyValues': value({ minimumLifetimeMinutes: 60, maximumLifetimeMinutes: 480, defaultLifetimeMinutes: 60, oneTimeOnly: false }),
  'tenant.webSignIn': value('device'),
  'tenant.restartForcingPolicies': value([]),
  'tenant.espName': value('Fabrikam ESP'),
  'tenant.espTimeoutMinutes': value(60),
  'tenant.espBlockingApps': value(3),
  'tenant.espQualityUpdates': value(false),
  'tenant.espTarget': value('device'),
  'tenant.espBeforeSignIn': value({ target: 'device', shown: true }),
  'tenant.espBlocksUse': value(true),
  'tenant.espButtons': value({ reset: true, useAnyway: false }),
  'tenant.espFailsSelectedOnly': value(true),
  'tenant.deviceApps': value([
    { name: 'Fabrikam VPN', installer: 'win32' },
    { name: 'Company Portal', installer: 'store' },
    { name: 'Microsoft 365 Apps', installer: 'office' },
  ]),
  'tenant.userScripts': value([]),
  'user.account': value({ enabled: true, userType: 'Member', external: false, usageLocation: 'US' }),
  'user.inTapPolicy': value(true),
  'tenant.autopilotEvents': reason('nothing-to-read'),
  'tenant.enrollmentFailures': reason('nothing-to-read'),
  ...pass(null),
}

function pass(given: { start: string; created: string; minutes: number; once?: boolean; state?: string } | null): Partial<Record<FactId, unknown>> {
  const reasonText = given?.state ?? 'EnabledByPolicy'
  return {
    'user.tap': value(given ? { exists: true, usable: reasonText === 'EnabledByPolicy', reason: reasonText } : { exists: false, usable: false, reason: '' }),
    'user.tapOneTime': value(given ? (given.once ?? false) : null),
    'user.tapCreatedAt': value(given ? `2026-11-23T${given.created}:00.000Z` : null),
    'user.tapStartsAt': value(given ? `2026-11-23T${given.start}:00.000Z` : null),
    'user.tapLifetimeMinutes': value(given ? given.minutes : null),
  }
}

/** Known without a record: it reaches no profile and is in no group. */
const withoutRecord: readonly FactId[] = ['tenant.profilesReaching', 'tenant.profileGroups', 'tenant.profileMemberships']
const recordFacts = cloudFactIds.filter((id) => (id.startsWith('tenant.profile') && !withoutRecord.includes(id)) || ['tenant.assignedUser', 'tenant.remediationState', 'tenant.entraDevice'].includes(id))
const userFacts = cloudFactIds.filter((id) => id.startsWith('user.'))
const all = (ids: readonly FactId[], given: unknown): Partial<Record<FactId, unknown>> => Object.fromEntries(ids.map((id) => [id, given]))

/** In no group yet: only the page for its user counts, and no app of the laptops. */
const inNoGroup: Partial<Record<FactId, unknown>> = {
  'tenant.espTarget': value('user'),
  'tenant.espBeforeSignIn': value({ target: 'default', shown: true }),
  'tenant.deviceApps': value([]),
}

const stories: readonly { name: string; serial: string | null; user: string | null; differs: Partial<Record<FactId, unknown>> }[] = [
  {
    name: 'ready-laptop',
    serial: 'FBK10001',
    user: `avery.lane${at}`,
    differs: {
      'tenant.importResult': value({ status: 'complete', errorCode: 0, errorName: '' }),
      'tenant.assignedUser': value({ userPrincipalName: `avery.lane${at}`, resolves: true }),
      ...pass({ start: '08:30', created: '08:25', minutes: 480 }),
    },
  },
  {
    name: 'seed-story',
    serial: '1204-5518-7730-2946-0087-3315-62',
    user: `blake.moreno${at}`,
    differs: { 'tenant.webSignIn': value('none'), ...pass({ start: '08:30', created: '08:25', minutes: 480 }) },
  },
  {
    name: 'one-time-pass',
    serial: 'FBK10003',
    user: `casey.ito${at}`,
    differs: {
      'tenant.restartForcingPolicies': value(['Device Guard (Device Guard)']),
      ...pass({ start: '08:30', created: '08:25', minutes: 480, once: true }),
    },
  },
  { name: 'short-pass', serial: 'FBK10004', user: `drew.santos${at}`, differs: pass({ start: '08:55', created: '08:40', minutes: 60 }) },
  {
    name: 'not-registered',
    serial: 'FBK10005',
    user: `emery.walsh${at}`,
    differs: { 'tenant.autopilotRecords': value(0), 'tenant.autopilotDevice': value(null), 'tenant.webSignIn': value('none'), ...inNoGroup, ...all(recordFacts, reason('nothing-to-read')) },
  },
  {
    name: 'other-tenant',
    serial: 'FBK10006',
    user: `finley.osei${at}`,
    differs: {
      'tenant.autopilotRecords': value(0),
      'tenant.autopilotDevice': value(null),
      'tenant.importResult': value({ status: 'error', errorCode: 808, errorName: 'ZtdDeviceAssignedToOtherTenant' }),
      'tenant.webSignIn': value('none'),
      ...inNoGroup,
      ...all(recordFacts, reason('nothing-to-read')),
    },
  },
  {
    name: 'profile-pending',
    serial: 'FBK10007',
    user: `gray.novak${at}`,
    differs: {
      'tenant.profileStatus': value('pending'),
      'tenant.profileAssignedAt': value(null),
      'tenant.profileName': value(null),
      'tenant.profileIsIntended': value(false),
    },
  },
  {
    name: 'self-deploying-vm',
    serial: '2051-7734-1188-6402-9925-4417-03',
    user: null,
    differs: {
      'tenant.profileName': value('Fabrikam self-deploying'),
      'tenant.profileMode': value('self-deploying'),
      'tenant.webSignIn': reason('needs-user'),
      'tenant.mdmUserScope': reason('needs-user'),
      'tenant.devicePreparationPolicy': reason('needs-user'),
      ...all(userFacts, reason('needs-user')),
    },
  },
  {
    name: 'tpm-12',
    serial: 'FBK10009',
    user: `harper.diaz${at}`,
    differs: { 'tenant.profileName': value('Fabrikam pre-provisioning'), 'tenant.profileAllowsPreProvisioning': value(true) },
  },
  {
    name: 'disabled-object',
    serial: 'FBK10010',
    user: `indigo.park${at}`,
    differs: { 'tenant.entraDevice': value({ enabled: false, trustType: 'AzureAd' }) },
  },
  {
    name: 'expired-pass',
    serial: 'FBK10011',
    user: `jules.brandt${at}`,
    differs: pass({ start: '06:00', created: '05:55', minutes: 60, state: 'Expired' }),
  },
  {
    name: 'stuck-setup',
    serial: 'FBK10013',
    user: `logan.reyes${at}`,
    differs: {
      ...pass({ start: '06:00', created: '05:55', minutes: 480 }),
      'tenant.intuneDevices': value(1),
      'tenant.autopilotEvents': value([
        {
          startedAt: '2026-11-23T06:52:10.123Z',
          at: '2026-11-23T08:00:24.623Z',
          enrollment: 'enrolled',
          deployment: { state: 'failure', minutes: 68 },
          deviceSetup: { state: 'failure', minutes: 60 },
          accountSetup: { state: 'notAttempted', minutes: 0 },
          failure: { text: '', code: '' },
        },
      ]),
      'tenant.enrollmentFailures': value([
        {
          at: '2026-11-23T06:58:31.500Z',
          category: 'authorization',
          reason: { text: 'The user has no license (0x80180018).', code: '0x80180018' },
          found: 'device',
        },
      ]),
    },
  },
  {
    name: 'unreadable',
    serial: null,
    user: null,
    differs: {
      ...all([...recordFacts, 'tenant.autopilotRecords', 'tenant.autopilotDevice', 'tenant.importResult', 'tenant.intuneDevices', 'tenant.autopilotEvents', 'tenant.enrollmentFailures', 'tenant.webSignIn', 'tenant.restartForcingPolicies'], reason('needs-identity')),
      ...all(cloudFactIds.filter((id) => id.startsWith('tenant.esp')), reason('needs-identity')),
      'tenant.deviceApps': reason('needs-identity'),
      'tenant.mdmUserScope': reason('needs-user'),
      'tenant.devicePreparationPolicy': reason('needs-user'),
      ...all(userFacts, reason('needs-user')),
    },
  },
]

describe('the demo devices', () => {
  it.each(stories)('$name', async ({ serial, user, differs }) => {
    const choice: ScanChoice = { serialNumber: serial, user }
    const { facts, requests, progress } = await scan(choice)
    const expected = { ...laptop, ...differs }
    for (const id of Object.keys(expected) as FactId[]) expect({ [id]: saying(facts, id) }).toEqual({ [id]: expected[id] })
    expect(requests).toBeLessThanOrEqual(5)
    expect(progress[0]).toBe('Microsoft Graph: tenant and policies')
    for (const id of cloudFactIds) {
      const fact = factOf(facts, id)
      expect(fact.status === 'unavailable' && fact.reason === 'not-collected' ? id : '').toBe('')
      if (fact.status === 'known') {
        expect(fact.source).not.toBe('')
        expect(Date.parse(fact.observedAt)).not.toBeNaN()
      } else {
        expect(fact.detail.en).toMatch(/\.$/)
        expect(fact.detail.en).not.toMatch(/fabrikam\.example|FBK|fab00000|\?/)
      }
    }
  })
})

describe('whose facts', () => {
  it('takes the user of the record when none is planned', async () => {
    const [planned, named] = [await scan(), await scan({ user: null })]
    expect(sayings(named.facts)).toEqual(sayings(planned.facts))
    expect(named.requests).toBeLessThanOrEqual(5)
  })

  it('takes a blank name for none', async () => {
    const { facts, log } = await scan({ user: '  ' })
    expect(saying(facts, 'user.principalName')).toEqual(value(`avery.lane${at}`))
    expect(log.filter((line) => /\/users\/(?:%20|\?|$)/.test(line))).toEqual([])
  })

  it('asks for both users when the record names somebody else', async () => {
    const { facts, requests } = await scan({ user: `blake.moreno${at}` })
    expect(saying(facts, 'user.principalName')).toEqual(value(`blake.moreno${at}`))
    expect(saying(facts, 'tenant.assignedUser')).toEqual(value({ userPrincipalName: `avery.lane${at}`, resolves: true }))
    expect(requests).toBeLessThanOrEqual(5)
  })

  it('says so when the tenant has no such user', async () => {
    const { facts } = await scan({ user: `nobody${at}` })
    expect(saying(facts, 'user.account')).toEqual(value(null))
    expect(saying(facts, 'user.inTapPolicy')).toEqual(reason('nothing-to-read'))
    expect(saying(facts, 'user.servicePlans')).toEqual(reason('nothing-to-read'))
    expect(saying(facts, 'user.tap')).toEqual(reason('nothing-to-read'))
  })

  it.each(["o'neil@fabrikam.example", '$ales@fabrikam.example', 'a#ext#@x.example', '../../me', 'a?b=c&d'])('a user named %s stays inside the user path', async (user) => {
    const { log } = await scan({ user })
    const calls = log.filter((line) => line.includes('/users'))
    expect(calls.length).toBeGreaterThan(0)
    for (const line of calls) {
      expect(line).toMatch(/^\+ \/(?:v1\.0|beta)\/users(?:\/[^/?#]+|\('[^/?#]+'\))(?:\?\$select=|\/licenseDetails|\/authentication\/|\/transitiveMemberOf\/)/)
    }
  })
})
