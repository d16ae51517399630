import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import type { FactId } from '../../../core/facts/index.ts'
import { readBetaRecord, recordFacts, theRecord } from '../../../main/tenant/autopilot-record.ts'
import { findImports, findRecords, lastImport, type AutopilotMatch } from '../../../main/tenant/autopilot-search.ts'
import { mdmScopeFacts } from '../../../main/tenant/mdm-scope.ts'
import { readUser, resolves } from '../../../main/tenant/user.ts'
import { answer, answers, at, failed, groups, says, unread } from './answers.ts'

const match = (change: Partial<AutopilotMatch> = {}): AutopilotMatch => ({
  id: 'r1',
  serialNumber: 'S1',
  groupTag: null,
  enrollmentState: 'notContacted',
  userPrincipalName: '',
  azureActiveDirectoryDeviceId: 'd1',
  managedDeviceId: '00000000-0000-0000-0000-000000000000',
  ...change,
})
const profile = { '@odata.type': '#microsoft.graph.azureADWindowsAutopilotDeploymentProfile', id: 'p1', displayName: 'Profile', outOfBoxExperienceSetting: { deviceUsageType: 'singleUser' }, preprovisioningAllowed: false }
const beta = {
  deploymentProfileAssignmentStatus: 'assignedInSync',
  deploymentProfileAssignmentDetailedStatus: 'none',
  deploymentProfileAssignedDateTime: '2026-11-20T14:05:09Z',
  remediationState: 'noRemediationRequired',
  deploymentProfile: profile,
  intendedDeploymentProfile: profile,
}
const read = async (change: object, records = [match()], body: unknown = { ...beta, ...change }) => {
  const found = known(records, 'test', at)
  const record = await readBetaRecord(answers({ 'autopilot-record': body }), theRecord(found))
  return recordFacts(found, record, known(true, 'test', at))
}

describe('recordFacts', () => {
  it.each([
    ['an unknown status', { deploymentProfileAssignmentStatus: 'assignedSomehow' }, { 'tenant.profileStatus': 'unreadable' }],
    ['the misspelled status', { deploymentProfileAssignmentStatus: 'assignedUnkownSyncState' }, { 'tenant.profileStatus': 'assignedUnkownSyncState' }],
    ['a status that is missing', { deploymentProfileAssignmentStatus: undefined }, { 'tenant.profileStatus': 'unreadable' }],
    ['an unknown hardware change state', { remediationState: 'unknownFutureValue' }, { 'tenant.remediationState': 'unreadable' }],
    ['no date yet', { deploymentProfileAssignedDateTime: '0001-01-01T00:00:00Z' }, { 'tenant.profileAssignedAt': null }],
    ['a date that is missing', { deploymentProfileAssignedDateTime: undefined }, { 'tenant.profileAssignedAt': 'unreadable' }],
    ['a hybrid profile', { deploymentProfile: { ...profile, '@odata.type': '#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile' } }, { 'tenant.profileJoinType': 'hybrid', 'tenant.profileSkipsDomainCheck': 'unreadable' }],
    ['a hybrid profile that skips the AD connectivity check', { deploymentProfile: { ...profile, '@odata.type': '#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile', hybridAzureADJoinSkipConnectivityCheck: true } }, { 'tenant.profileSkipsDomainCheck': true }],
    ['a hybrid profile that does not skip it', { deploymentProfile: { ...profile, '@odata.type': '#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile', hybridAzureADJoinSkipConnectivityCheck: false } }, { 'tenant.profileSkipsDomainCheck': false }],
    ['a profile of an unknown type', { deploymentProfile: { ...profile, '@odata.type': undefined } }, { 'tenant.profileJoinType': 'unreadable' }],
    ['a shared profile', { deploymentProfile: { ...profile, outOfBoxExperienceSetting: { deviceUsageType: 'shared' } } }, { 'tenant.profileMode': 'self-deploying' }],
    ['old names only', { deploymentProfile: { ...profile, outOfBoxExperienceSetting: null, outOfBoxExperienceSettings: { deviceUsageType: 'shared' }, preprovisioningAllowed: undefined, enableWhiteGlove: true } }, { 'tenant.profileMode': 'self-deploying', 'tenant.profileAllowsPreProvisioning': true }],
    ['an unknown mode', { deploymentProfile: { ...profile, outOfBoxExperienceSetting: { deviceUsageType: 'unknownFutureValue' } } }, { 'tenant.profileMode': 'unreadable' }],
    ['another profile than intended', { intendedDeploymentProfile: { ...profile, id: 'p2' } }, { 'tenant.profileIsIntended': false }],
    ['no profile intended any more', { intendedDeploymentProfile: null }, { 'tenant.profileIsIntended': false }],
    [
      'pending: mode and join type come from the intended profile',
      { deploymentProfileAssignmentStatus: 'pending', deploymentProfile: null },
      { 'tenant.profileName': null, 'tenant.profileIsIntended': false, 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'entra' },
    ],
    [
      'no profile at all',
      { deploymentProfileAssignmentStatus: 'notAssigned', deploymentProfile: null, intendedDeploymentProfile: null },
      { 'tenant.profileName': null, 'tenant.profileIsIntended': 'nothing-to-read', 'tenant.profileMode': 'nothing-to-read', 'tenant.profileJoinType': 'nothing-to-read' },
    ],
    [
      'assigned, but out of sight',
      { deploymentProfile: null, intendedDeploymentProfile: null },
      { 'tenant.profileName': 'unreadable', 'tenant.profileIsIntended': 'unreadable', 'tenant.profileMode': 'unreadable' },
    ],
    ['profiles that were not expanded', { deploymentProfile: undefined, intendedDeploymentProfile: undefined }, { 'tenant.profileIsIntended': 'unreadable', 'tenant.profileMode': 'unreadable' }],
  ] as const)('%s', async (_name, change, expected) => {
    const facts = await read(change)
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, says(facts[id as FactId])]))).toEqual(expected)
  })

  it('picks none of two records', async () => {
    const facts = await read({}, [match(), match({ id: 'r2' })])
    expect(says(facts['tenant.autopilotRecords'])).toBe(2)
    expect([says(facts['tenant.autopilotDevice']), says(facts['tenant.profileStatus'])]).toEqual(['nothing-to-read', 'nothing-to-read'])
  })

  it('shows the state that only beta knows', async () => {
    expect((await read({ enrollmentState: 'blocked' }))['tenant.autopilotDevice']).toMatchObject({ value: { enrollmentState: 'blocked', managedDeviceId: '', entraDeviceId: 'd1' } })
  })

  it('says that a record right after its import cannot be read yet', async () => {
    const facts = await read({}, [match()], answer({ error: { code: 'ResourceNotFound' } }, 404))
    expect(says(facts['tenant.profileStatus'])).toBe('service-error')
    expect(says(facts['tenant.autopilotDevice'])).toMatchObject({ id: 'r1' })
  })
})

describe('finding records', () => {
  const serial = known('S-1', 'test', at)
  const found = async (value: unknown) => says(await findRecords(answers({ 'autopilot-search': value }), known('S1', 'test', at)))

  it('compares whole serial numbers', async () => {
    expect(await found({ value: [match(), match({ serialNumber: 'XS1' }), match({ serialNumber: ' s1 ' }), match({ serialNumber: null })] })).toHaveLength(2)
  })

  it('is unreadable when one item is', async () => {
    expect(await found({ value: [match(), { serialNumber: 7 }] })).toBe('unreadable')
  })

  it('escapes what it searches for', async () => {
    const reader = answers({})
    await findRecords(reader, serial)
    await findImports(reader, serial)
    expect(new Set(reader.asked.map(({ path }) => path.split('?')[1]))).toEqual(new Set(["$filter=contains(serialNumber,'S')"]))
    const quiet = answers({})
    expect(says(await findRecords(quiet, known('--', 'test', at)))).toBe('needs-identity')
    expect(quiet.asked).toEqual([])
  })

  it('reads the whole list where the search is refused', async () => {
    const refused = { ...failed, status: 400 }
    const reader = answers({ 'autopilot-search': refused })
    await findRecords(reader, known('S1', 'test', at))
    expect(reader.asked.map(({ path }) => path.split('?')[1])).toEqual(["$filter=contains(serialNumber,'S1')", '$top=1000'])
  })
})

describe('the last import', () => {
  const entry = (deviceImportStatus: string, serialNumber = 'S1') => ({ serialNumber, state: { deviceImportStatus, deviceErrorCode: 0, deviceErrorName: deviceImportStatus === 'error' ? 'ZtdDeviceAlreadyAssigned' : '' } })
  const status = async (entries: unknown[], records: AutopilotMatch[]) => {
    const found = await findImports(answers({ 'import-search': { value: entries } }), known('S1', 'test', at))
    const fact = lastImport(found, known(records, 'test', at))
    return fact.status === 'known' ? (fact.value?.status ?? null) : fact.reason
  }

  it.each([
    ['nothing', [], [match()], null],
    ['an entry of another device', [entry('complete', 'S11')], [match()], null],
    ['success and failure with a record', [entry('error'), entry('complete')], [match()], 'complete'],
    ['success and failure without a record', [entry('complete'), entry('error')], [], 'error'],
    ['a failure alone, with a record', [entry('error')], [match()], 'error'],
    ['still running', [entry('unknown')], [], 'unknown'],
  ] as const)('%s', async (_name, entries, records, expected) => {
    expect(await status([...entries], [...records])).toBe(expected)
  })
})

describe('the user', () => {
  const user = { id: 'u1', userPrincipalName: 'a@b.example', accountEnabled: true, userType: 'Member', usageLocation: null }
  const account = async (change: object) => {
    const { facts } = await readUser(answers({ user: { ...user, ...change } }), known('a@b.example', 'test', at))
    return says(facts['user.account'])
  }

  it.each([
    [{}, { enabled: true, userType: 'Member', external: false, usageLocation: '' }],
    [{ userPrincipalName: 'a_x#EXT#@b.example', userType: 'Guest' }, { enabled: true, userType: 'Guest', external: true, usageLocation: '' }],
    [{ accountEnabled: null }, 'unreadable'],
    [{ accountEnabled: 'yes' }, 'unreadable'],
    [{ userType: null }, 'unreadable'],
    [{ userType: 'Robot' }, 'unreadable'],
  ])('%j', async (change, expected) => {
    expect(await account(change)).toEqual(expected)
  })

  it.each([
    ['a user', { id: 'u1' }, true],
    ['nobody', answer({ error: { code: 'Request_ResourceNotFound' } }, 404), false],
    ['another kind of 404', answer({ error: { code: 'Gateway' } }, 404), 'not-in-cloud'],
    ['no answer', failed, 'throttled'],
  ])('resolves, does not, or cannot be told: %s', async (_name, body, expected) => {
    expect(says(await resolves(answers({ user: body }), 'a@b.example'))).toBe(expected)
  })
})

describe('mdmScopeFacts', () => {
  const scope = async (body: unknown, own = groups('staff'), more: Record<string, unknown> = {}) =>
    says((await mdmScopeFacts(answers({ 'mdm-scope': body, ...more }), Promise.resolve(own)))['tenant.mdmUserScope'])
  const many = Array.from({ length: 20 }, (_each, index) => ({ id: `g${String(index)}` }))

  it.each([
    [{ appliesTo: 'all' }, { appliesTo: 'all', includesUser: true }],
    [{ appliesTo: 'none' }, { appliesTo: 'none', includesUser: false }],
    [{ appliesTo: 'selected', includedGroups: [{ id: 'staff' }] }, { appliesTo: 'selected', includesUser: true }],
    [{ appliesTo: 'selected', includedGroups: [{ id: 'others' }] }, { appliesTo: 'selected', includesUser: false }],
    [{ appliesTo: 'selected', includedGroups: [] }, { appliesTo: 'selected', includesUser: false }],
    [{ appliesTo: 'unknownFutureValue' }, 'unreadable'],
    [{}, 'unreadable'],
  ])('%j', async (body, expected) => {
    expect(await scope(body)).toEqual(expected)
  })

  it('needs no groups where everybody or nobody is inside', async () => {
    expect(await scope({ appliesTo: 'all' }, unread)).toEqual({ appliesTo: 'all', includesUser: true })
    expect(await scope({ appliesTo: 'selected', includedGroups: [{ id: 'x' }] }, unread)).toBe('throttled')
  })

  it('asks for the whole list when it may have been cut at 20 or is missing', async () => {
    const ask = async (includedGroups: unknown) => {
      const reader = answers({ 'mdm-scope': { appliesTo: 'selected', includedGroups } })
      await mdmScopeFacts(reader, Promise.resolve(groups('staff')))
      return reader.asked.length - 1
    }
    expect([await ask(many.slice(1)), await ask(many), await ask(undefined)]).toEqual([0, 1, 1])
    const body = { appliesTo: 'selected', includedGroups: many }
    expect(await scope(body)).toBe('service-error')
    expect(await scope(body, groups('staff'), { 'mdm-groups': { value: [...many, { id: 'staff' }] } })).toEqual({ appliesTo: 'selected', includesUser: true })
  })
})
