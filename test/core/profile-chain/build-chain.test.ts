import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeploymentProfile, ProfileGroup, ProfileTarget } from '../../../core/facts/profile-path.ts'
import type { FactId } from '../../../core/facts/index.ts'
import type { AutopilotDevice } from '../../../core/facts/tenant.ts'
import { buildProfileChain } from '../../../core/profile-chain/build-chain.ts'
import { chainStop, profileLinks, type ProfileChain } from '../../../core/profile-chain/profile-chain.ts'
import { scenarioIds } from '../../../core/scenarios/index.ts'
import { anyFacts } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { asTold } from '../../../core/words/say.ts'

const to = (groupId: string): ProfileTarget => ({ kind: 'group', groupId, filtered: false, filter: null })
const filtered = (mode: 'include' | 'exclude', matches: boolean): ProfileTarget => ({
  ...to('tagged'),
  filtered: true,
  filter: { name: 'Laptops only', mode, matches, clauses: asTold(matches ? '' : 'device.model -eq "X" fails, the device has Y') },
})
const profile = (id: string, createdAt: string | null, ...targets: ProfileTarget[]): DeploymentProfile => ({ id, name: `Profile ${id}`, createdAt, targets })
const tagged: ProfileGroup = { id: 'tagged', name: 'Tagged', rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP"))', paused: false }
const kiosk: ProfileGroup = { id: 'kiosk', name: 'Kiosks', rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK")) -and (device.displayName -eq "x")', paused: false }
const hand: ProfileGroup = { id: 'hand', name: 'By hand', rule: null, paused: false }
const day = '2026-11-20T14:05:09.000Z'

const record = (groupTag: string): AutopilotDevice => ({ id: 'r', serialNumber: 'S', groupTag, enrollmentState: 'notContacted', entraDeviceId: 'd', managedDeviceId: '' })

/** Everything is done. */
const good: FactInput = {
  'tenant.autopilotRecords': 1,
  'tenant.autopilotDevice': record('LAPTOP'),
  'tenant.ruleDevice': { displayname: 'S', devicephysicalids: ['[ZTDID]:r', '[OrderID]:LAPTOP'] },
  'tenant.deploymentProfiles': [profile('a', '2026-03-02T08:00:00Z', to('tagged'))],
  'tenant.profilesReaching': ['a'],
  'tenant.profileGroups': [tagged],
  'tenant.profileMemberships': ['tagged'],
  'tenant.intendedProfile': 'Profile a',
  'tenant.profileName': 'Profile a',
  'tenant.profileStatus': 'assignedInSync',
  'tenant.profileDetailedStatus': 'none',
  'tenant.profileAssignedAt': day,
  'device.downloadedProfile': { name: 'Profile a', at: '2026-11-22T08:00:00.000Z' },
  'device.profileCache': 'profile',
  'device.profileAnswer': null,
}

/** The device is in no group and has no profile. */
const outside: FactInput = {
  'tenant.profilesReaching': [],
  'tenant.profileMemberships': [],
  'tenant.intendedProfile': null,
  'tenant.profileName': null,
  'tenant.profileStatus': 'notAssigned',
  'tenant.profileAssignedAt': null,
  'device.downloadedProfile': null,
  'device.profileCache': 'blank',
}

function chain(facts: FactInput = {}, unread: readonly FactId[] = []): ProfileChain {
  const built = buildProfileChain(without(factsFrom({ ...good, ...facts }), unread), 'user-driven', 'en')
  if (built === null) throw new Error('no chain')
  return built
}

/** One letter per link: d(one), b(roken), w(aiting), u(nknown). */
const shape = (built: ProfileChain): string => built.links.map(({ state }) => state.charAt(0)).join('')

describe('the chain to the profile', () => {
  it.each<[string, FactInput, readonly FactId[], string, string | null]>([
    ['holds', {}, [], 'ddddddd', null],
    ['waits for the download', { 'device.downloadedProfile': null, 'device.profileCache': 'none' }, [], 'ddddddw', 'downloaded'],
    ['without a tag, by hand', { 'tenant.autopilotDevice': record(''), 'tenant.deploymentProfiles': [profile('a', null, to('hand'))], 'tenant.profileGroups': [hand], 'tenant.profileMemberships': ['hand'] }, [], 'ddddddd', null],
    ['to all devices', { 'tenant.deploymentProfiles': [profile('a', null, { kind: 'all-devices', groupId: '', filtered: false, filter: null })], 'tenant.profileGroups': [], 'tenant.profileMemberships': [] }, [], 'ddddddd', null],
    ['a tag that no rule asks for', { ...outside, 'tenant.ruleDevice': { devicephysicalids: ['[OrderID]:OTHER'] }, 'tenant.autopilotDevice': record('OTHER') }, [], 'dbbbbbw', 'rule'],
    ['the tag has not reached the object', { ...outside, 'tenant.ruleDevice': { devicephysicalids: ['[ZTDID]:r'] } }, [], 'wbbbbbw', 'rule'],
    ['the object is gone', { ...outside, 'tenant.ruleDevice': null }, [], 'bbbbbbw', 'group-tag'],
    ['the rule matches, membership on its way', outside, [], 'ddwwwww', 'membership'],
    ['the rule matches, processing paused', { ...outside, 'tenant.profileGroups': [{ ...tagged, paused: true }] }, [], 'ddbbbbw', 'membership'],
    ['a rule that cannot be evaluated', { ...outside, 'tenant.profileGroups': [{ ...tagged, rule: '(device.displayName -match "S.*")' }] }, [], 'duuuuww', 'assigned'],
    ['excluded', { ...outside, 'tenant.deploymentProfiles': [profile('a', null, to('tagged'), { kind: 'excluded-group', groupId: 'hand', filtered: false, filter: null })], 'tenant.profileGroups': [tagged, hand], 'tenant.profileMemberships': ['tagged', 'hand'] }, [], 'dddbbbw', 'assignment'],
    ['left out by a filter', { ...outside, 'tenant.deploymentProfiles': [profile('a', null, filtered('include', false))], 'tenant.profileMemberships': ['tagged'] }, [], 'dddbbbw', 'assignment'],
    ['no profile in the tenant', { ...outside, 'tenant.deploymentProfiles': [], 'tenant.profileGroups': [] }, [], 'dbbbbbw', 'rule'],
    ['assignment not taken up', { ...outside, 'tenant.profilesReaching': ['a'], 'tenant.profileMemberships': ['tagged'] }, [], 'ddddwww', 'intended'],
    ['pending', { 'tenant.profileStatus': 'pending', 'tenant.profileName': null, 'tenant.profileAssignedAt': null, 'device.downloadedProfile': null, 'device.profileCache': 'blank' }, [], 'dddddww', 'assigned'],
    ['out of sync', { 'tenant.profileStatus': 'assignedOutOfSync' }, [], 'dddddwd', 'assigned'],
    ['no date', { 'tenant.profileAssignedAt': null }, [], 'dddddwd', 'assigned'],
    ['another one is coming', { 'tenant.intendedProfile': 'Profile b' }, [], 'dddddwd', 'assigned'],
    ['failed', { 'tenant.profileStatus': 'failed' }, [], 'dddddbd', 'assigned'],
    ['hardware does not fit', { 'tenant.profileDetailedStatus': 'hardwareRequirementsNotMet' }, [], 'dddddbd', 'assigned'],
    ['an older profile on the device', { 'device.downloadedProfile': { name: 'Profile z', at: null } }, [], 'ddddddb', 'downloaded'],
    ['the service had no profile, after the assignment', { 'device.downloadedProfile': null, 'device.profileCache': 'blank', 'device.profileAnswer': { outcome: 'none-assigned', at: '2026-11-21T00:00:00Z' } }, [], 'ddddddb', 'downloaded'],
    ['the service had no profile, before the assignment', { 'device.downloadedProfile': null, 'device.profileCache': 'blank', 'device.profileAnswer': { outcome: 'none-assigned', at: '2026-11-19T00:00:00Z' } }, [], 'ddddddw', 'downloaded'],
    ['profiles unread', {}, ['tenant.deploymentProfiles'], 'duuuddd', null],
    ['groups unread', {}, ['tenant.profileGroups'], 'duddddd', null],
    ['groups of the device unread', {}, ['tenant.profileMemberships', 'tenant.profilesReaching'], 'dduuddd', null],
    ['object unread', {}, ['tenant.ruleDevice'], 'uuddddd', null],
    ['intended unread', {}, ['tenant.intendedProfile'], 'ddddudd', null],
    ['status unread', {}, ['tenant.profileStatus'], 'dddddud', null],
    ['device unread', {}, ['device.downloadedProfile', 'device.profileCache', 'device.profileAnswer'], 'ddddddu', null],
  ])('%s', (_name, facts, unread, expected, stop) => {
    const built = chain(facts, unread)
    expect(built.links.map(({ kind }) => kind)).toEqual(profileLinks)
    expect(shape(built)).toBe(expected)
    expect(chainStop(built)?.kind ?? null).toBe(stop)
  })

  it('names the clause that fails, of the rules that come closest', () => {
    const built = chain({ ...outside, 'tenant.ruleDevice': { devicephysicalids: ['[OrderID]:OTHER'], displayname: 'S' }, 'tenant.deploymentProfiles': [profile('a', null, to('kiosk')), profile('b', null, to('tagged'))], 'tenant.profileGroups': [kiosk, tagged] })
    const said = built.links[1]?.because ?? ''
    expect(said).toContain('Tagged: device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP") fails, the device has [OrderID]:OTHER.')
    expect(said.indexOf('Tagged')).toBeLessThan(said.indexOf('Kiosks'))
  })

  it('names the groups of the intended profile alone when there is one', () => {
    const built = chain({ ...outside, 'tenant.intendedProfile': 'Profile a', 'tenant.ruleDevice': { devicephysicalids: [], displayname: 'S' }, 'tenant.deploymentProfiles': [profile('a', null, to('kiosk')), profile('b', null, to('tagged'))], 'tenant.profileGroups': [kiosk, tagged] })
    expect(built.links[1]?.because).toContain('Kiosks')
    expect(built.links[1]?.because).not.toContain('Tagged')
  })

  it('says which of two profiles wins, when their ages are known', () => {
    const two = (age: string | null): string => chain({ 'tenant.deploymentProfiles': [profile('a', '2026-03-02T08:00:00Z', to('tagged')), profile('b', age, to('tagged'))], 'tenant.profilesReaching': ['a', 'b'] }).links[3]?.because ?? ''
    expect(two('2025-03-02T08:00:00Z')).toBe('The profile Profile b is assigned to this device. So is Profile a; the oldest wins.')
    expect(two(null)).toContain('cannot be told')
  })

  it('gives times and sources where they were read', () => {
    const built = chain()
    expect(built.links.map(({ at }) => at)).toEqual([null, null, null, null, null, day, '2026-11-22T08:00:00.000Z'])
    expect(new Set(built.links.map(({ source }) => source))).toEqual(new Set(['test']))
    expect(chain({}, ['tenant.profileStatus']).links[5]).toMatchObject({ source: null, because: 'tenant.profileStatus is out of reach.' })
  })

  it('gives no estimate that nobody can stand for, and only where there is something to wait for', () => {
    expect(chain().wait).toBeNull()
    expect(chain({ 'tenant.profileStatus': 'failed' }).wait).toBeNull()
    expect(chain({ 'device.downloadedProfile': null, 'device.profileCache': 'none' }).wait).toBeNull()
    expect(chain({ 'tenant.profileStatus': 'pending' }).wait).toBe(
      'There is no estimate yet: Preflight has watched no wait in this tenant until the profile was assigned, and needs 3. Microsoft names no time for this step, and the tenant does not record when a device was registered.',
    )
  })

  it('says what earlier waits in the tenant took, and what Microsoft documents about memberships', () => {
    const watched = { count: 12, medianMs: 240_000 }
    const wait = (facts: FactInput): string | null | undefined => buildProfileChain(factsFrom({ ...good, ...facts }), 'user-driven', 'en', watched)?.wait
    expect(wait({})).toBeNull()
    expect(wait({ 'tenant.profileStatus': 'pending' })).toMatch(/^In the last 12 waits that Preflight watched to their end in this tenant, it saw the profile assigned 4 min after its first look \(median\)\. .* Microsoft names no time for this step/)
    expect(wait(outside)).toMatch(/ Microsoft names a few hours as typical for dynamic groups, and more than 24 hours as possible\.$/)
  })

  it('exists only for a record in a scenario that needs one', () => {
    const facts = factsFrom(good)
    const made = scenarioIds.filter((scenario) => buildProfileChain(facts, scenario, 'en') !== null)
    expect(made).toEqual(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'self-deploying'])
    expect(buildProfileChain(factsFrom({ ...good, 'tenant.autopilotDevice': null }), 'user-driven', 'en')).toBeNull()
    expect(buildProfileChain({}, 'user-driven', 'en')).toBeNull()
  })

  it('never takes a link as done without a fact that was read, whatever the facts are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const built = buildProfileChain(facts, 'user-driven', 'en')
        for (const { state, source, because } of built?.links ?? []) {
          if (state === 'done') expect(source).not.toBeNull()
          expect(because).not.toMatch(/undefined|NaN|\[object|null/)
          expect(because).not.toBe('')
        }
      }),
      { seed: 5, numRuns: 1_000 },
    )
  })
})

describe('an assignment filter in the chain', () => {
  const assignment = (reaching: readonly string[], ...targets: ProfileTarget[]): string | undefined =>
    chain({ 'tenant.deploymentProfiles': [profile('a', '2026-03-02T08:00:00Z', ...targets)], 'tenant.profilesReaching': reaching }).links.find(({ kind }) => kind === 'assignment')?.because

  it.each<[string, readonly string[], readonly ProfileTarget[], string]>([
    ['includes it', ['a'], [filtered('include', true)], 'The profile Profile a is assigned to this device. The assignment filter Laptops only includes it.'],
    ['does not exclude it', ['a'], [filtered('exclude', false)], 'The profile Profile a is assigned to this device. The assignment filter Laptops only does not exclude it: device.model -eq "X" fails, the device has Y.'],
    ['beside an assignment without one', ['a'], [filtered('include', true), to('tagged')], 'The profile Profile a is assigned to this device.'],
    ['of another group', ['a'], [{ ...filtered('include', true), groupId: 'other' }, to('tagged')], 'The profile Profile a is assigned to this device.'],
    ['does not include it', [], [filtered('include', false)], 'The assignment filter Laptops only does not include this device (device.model -eq "X" fails, the device has Y), so the profile Profile a does not reach it.'],
    ['excludes it', [], [filtered('exclude', true)], 'The assignment filter Laptops only excludes this device, so the profile Profile a does not reach it.'],
  ])('%s', (_name, reaching, targets, because) => {
    expect(assignment(reaching, ...targets)).toBe(because)
  })

  it('that nobody can decide leaves the link open, in its own words', () => {
    expect(chain({}, ['tenant.profilesReaching']).links.find(({ kind }) => kind === 'assignment')).toMatchObject({ state: 'unknown', because: 'tenant.profilesReaching is out of reach.' })
  })
})
