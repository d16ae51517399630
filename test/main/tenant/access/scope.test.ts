import { describe, expect, it } from 'vitest'
import { known } from '../../../../core/facts/fact.ts'
import { appliesByList, benchConditionsOf, covers, fitsSetup, isAbout, resources, steps, type Person, type Step, type Tri } from '../../../../main/tenant/access/scope.ts'
import { policyItem, type PolicyConditions, type PolicyItem, type PolicyUsers } from '../../../../main/tenant/access/policy-item.ts'
import { at, groups, unread } from '../answers.ts'

const account = { enabled: true, userType: 'Member', external: false, usageLocation: 'US' } as const
const person: Person = { id: known('u', 'test', at), account: known(account, 'test', at), groups: groups('g') }
const guest: Person = { ...person, account: known({ ...account, userType: 'Guest' }, 'test', at) }
const stranger: Person = { ...person, groups: unread }

describe('whom a policy is about', () => {
  const rows: readonly (readonly [string, PolicyUsers, Tri, Person?])[] = [
    ['everybody', { includeUsers: ['All'] }, 'yes'],
    ['nobody', { includeUsers: ['None'] }, 'no'],
    ['this user', { includeUsers: ['u'] }, 'yes'],
    ['another user', { includeUsers: ['v'] }, 'no'],
    ['a group of theirs', { includeUsers: [], includeGroups: ['x', 'g'] }, 'yes'],
    ['other groups', { includeUsers: [], includeGroups: ['x'] }, 'no'],
    ['a group, groups unread', { includeGroups: ['x'] }, 'open', stranger],
    ['a group or everybody, groups unread', { includeUsers: ['All'], includeGroups: ['x'] }, 'yes', stranger],
    ['roles', { includeUsers: [], includeRoles: ['r'] }, 'open'],
    ['roles or everybody', { includeUsers: ['All'], includeRoles: ['r'] }, 'yes'],
    ['everybody but this user', { includeUsers: ['All'], excludeUsers: ['u'] }, 'no'],
    ['everybody but a group of theirs', { includeUsers: ['All'], excludeGroups: ['g'] }, 'no'],
    ['everybody but a group, groups unread', { includeUsers: ['All'], excludeGroups: ['x'] }, 'open', stranger],
    ['everybody but some roles', { includeUsers: ['All'], excludeRoles: ['r'] }, 'open'],
    ['roles, but not this user', { includeRoles: ['r'], excludeUsers: ['u'] }, 'no'],
    ['guests', { includeUsers: ['GuestsOrExternalUsers'] }, 'no'],
    ['guests, for a guest', { includeUsers: ['GuestsOrExternalUsers'] }, 'open', guest],
    ['kinds of guests', { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } }, 'no'],
    ['kinds of guests, for a guest', { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } }, 'open', guest],
    ['kinds of guests, account unread', { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } }, 'open', { ...person, account: unread }],
    ['everybody but guests', { includeUsers: ['All'], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } }, 'yes'],
    ['a user, nobody known', { includeUsers: ['u'] }, 'open', { ...person, id: unread }],
  ]
  it.each(rows.map(([name, users, expected, who = person]) => [name, users, expected, who] as const))('%s', (_name, users, expected, who) => {
    expect(isAbout(users, who)).toBe(expected)
  })

  it('stays open without the condition', () => {
    expect(isAbout(null, person)).toBe('open')
  })
})

describe('which step a policy is about', () => {
  const { enrollment, intune } = resources
  const rows: readonly (readonly [string, Parameters<typeof covers>[0], Partial<Record<Step, Tri>>])[] = [
    ['all resources', { includeApplications: ['All'] }, { enrollment: 'yes', intune: 'yes', 'basic-profile': 'yes' }],
    ['all but enrollment', { includeApplications: ['All'], excludeApplications: [enrollment] }, { intune: 'yes', 'basic-profile': 'yes' }],
    ['all but both', { includeApplications: ['All'], excludeApplications: [enrollment, intune] }, { 'basic-profile': 'yes' }],
    ['enrollment', { includeApplications: [enrollment.toUpperCase()] }, { enrollment: 'yes' }],
    ['Office 365', { includeApplications: ['Office365', 'MicrosoftAdminPortals'] }, {}],
    ['a word of a later version', { includeApplications: ['AllAgentResources'] }, { enrollment: 'open', intune: 'open', 'basic-profile': 'open' }],
    ['joining', { includeUserActions: ['urn:user:registerdevice'] }, { join: 'yes' }],
    ['security information', { includeUserActions: ['urn:user:registersecurityinfo'] }, { 'security-info': 'yes' }],
    ['applications with an attribute', { applicationFilter: { mode: 'include' } }, { enrollment: 'open', intune: 'open', 'basic-profile': 'open' }],
    ['all but applications with an attribute', { includeApplications: ['All'], applicationFilter: { mode: 'exclude' } }, { enrollment: 'open', intune: 'open', 'basic-profile': 'open' }],
    ['an authentication context', { includeApplications: [], includeAuthenticationContextClassReferences: ['c1'] }, {}],
  ]
  it.each(rows)('%s', (_name, applications, expected) => {
    for (const step of steps) expect(covers(applications, step), step).toBe(expected[step] ?? 'no')
  })
})

describe('conditions of a sign-in during setup', () => {
  const rows: readonly (readonly [string, PolicyConditions, Tri, readonly string[]])[] = [
    ['none', {}, 'yes', []],
    ['as the service writes none', { platforms: null, locations: null, devices: null, clientAppTypes: ['all'], signInRiskLevels: [], insiderRiskLevels: null, authenticationFlows: { transferMethods: 'none' } }, 'yes', []],
    ['Windows', { platforms: { includePlatforms: ['windows'] } }, 'yes', []],
    ['phones', { platforms: { includePlatforms: ['iOS', 'android'] } }, 'no', []],
    ['all but Windows', { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows'] } }, 'no', []],
    ['older protocols', { clientAppTypes: ['exchangeActiveSync', 'other'] }, 'no', ['client-app']],
    ['browsers', { clientAppTypes: ['browser'] }, 'yes', ['client-app']],
    ['apps', { clientAppTypes: ['mobileAppsAndDesktopClients'] }, 'yes', []],
    ['high risk', { signInRiskLevels: ['high'] }, 'no', []],
    ['no risk', { userRiskLevels: ['none'] }, 'yes', []],
    ['insiders', { insiderRiskLevels: 'elevated' }, 'no', []],
    ['device code flow', { authenticationFlows: { transferMethods: 'deviceCodeFlow' } }, 'no', []],
    ['service principals', { clientApplications: { includeServicePrincipals: ['x'] } }, 'no', []],
    ['every place', { locations: { includeLocations: ['All'], excludeLocations: [] } }, 'yes', []],
    ['all but trusted places', { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }, 'yes', ['location']],
    ['one place', { locations: { includeLocations: ['x'] } }, 'yes', ['location']],
    ['a filter for devices', { devices: { deviceFilter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } } }, 'yes', ['device-filter']],
    ['a condition of a later version', { times: { includedRanges: ['x'] } }, 'yes', ['other']],
    ['an empty condition of a later version', { times: null }, 'yes', []],
  ]
  it.each(rows)('%s', (_name, conditions, fits, dependsOn) => {
    expect(fitsSetup(conditions)).toBe(fits)
    expect(benchConditionsOf(conditions)).toEqual(dependsOn)
  })
})

describe('what the list tells', () => {
  const item = (conditions: unknown): PolicyItem => policyItem.parse({ id: 'p', state: 'enabled', conditions })

  it('rules out what one part rules out, and stays open otherwise', () => {
    const all = { applications: { includeApplications: ['All'] } }
    expect(appliesByList(item(all), 'enrollment', 'yes')).toBe('yes')
    expect(appliesByList(item(all), 'enrollment', 'open')).toBe('open')
    expect(appliesByList(item(all), 'join', 'open')).toBe('no')
    expect(appliesByList(item({ ...all, signInRiskLevels: ['high'] }), 'enrollment', 'open')).toBe('no')
    expect(appliesByList(item(null), 'enrollment', 'yes')).toBe('open')
  })
})
