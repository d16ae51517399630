import type { BenchCondition } from '../../../core/facts/conditional-access.ts'
import type { Fact } from '../../../core/facts/fact.ts'
import type { UserAccount } from '../../../core/facts/user.ts'
import type { PolicyApplications, PolicyConditions, PolicyItem, PolicyUsers } from './policy-item.ts'
import { saysSomething } from './policy-item.ts'

/** Three-valued: `open` means that nobody can tell from what was read. */
export type Tri = 'yes' | 'no' | 'open'

export const all = (parts: readonly Tri[]): Tri => (parts.includes('no') ? 'no' : parts.includes('open') ? 'open' : 'yes')
export const some = (parts: readonly Tri[]): Tri => (parts.includes('yes') ? 'yes' : parts.includes('open') ? 'open' : 'no')
export const not = (part: Tri): Tri => (part === 'open' ? 'open' : part === 'yes' ? 'no' : 'yes')

/** The steps of setup that Conditional Access looks at. */
export const steps = ['enrollment', 'join', 'security-info', 'intune', 'basic-profile'] as const

export type Step = (typeof steps)[number]

/** Application ids of Microsoft, the same in every tenant. `basic-profile` is the directory: since June 2026 sign-ins with basic scopes are judged as access to it. */
export const resources = {
  enrollment: 'd4ebce55-015a-49b5-a083-c84d1797ae8c',
  intune: '0000000a-0000-0000-c000-000000000000',
  'basic-profile': '00000002-0000-0000-c000-000000000000',
} as const

export const userActions = {
  join: { policy: 'urn:user:registerdevice', whatIf: 'registerOrJoinDevices' },
  'security-info': { policy: 'urn:user:registersecurityinfo', whatIf: 'registerSecurityInformation' },
} as const

/** Who signs in, as far as it was read. */
export interface Person {
  readonly id: Fact<string | null>
  readonly account: Fact<UserAccount | null>
  readonly groups: Fact<ReadonlySet<string>>
}

/** Whether the policy is about this person. Exclusion wins. Directory roles are not read, so they leave it open. */
export function isAbout(users: PolicyUsers | null | undefined, person: Person): Tri {
  if (!users) return 'open'
  const included = some([
    users.includeUsers?.includes('All') === true ? 'yes' : 'no',
    named(users.includeUsers, person),
    inGroups(users.includeGroups, person),
    (users.includeRoles ?? []).length > 0 ? 'open' : 'no',
    guests(users.includeUsers, users.includeGuestsOrExternalUsers, person),
  ])
  const excluded = some([
    users.excludeUsers?.includes('All') === true ? 'yes' : 'no',
    named(users.excludeUsers, person),
    inGroups(users.excludeGroups, person),
    (users.excludeRoles ?? []).length > 0 ? 'open' : 'no',
    guests(users.excludeUsers, users.excludeGuestsOrExternalUsers, person),
  ])
  return all([included, not(excluded)])
}

/** Whether the policy is about this step of setup. */
export function covers(applications: PolicyApplications | null | undefined, step: Step): Tri {
  if (!applications) return 'open'
  if (step === 'join' || step === 'security-info') {
    return applications.includeUserActions?.includes(userActions[step].policy) === true ? 'yes' : 'no'
  }
  const { applicationFilter: filter, excludeApplications: excluded } = applications
  if (excluded?.includes(resources[step]) === true) return 'no'
  const included = some((applications.includeApplications ?? []).map((each) => isResource(each, resources[step])))
  // A filter looks at attributes that the tenant gave its applications; only the service knows them.
  if (saysSomething(filter)) return filter?.mode === 'exclude' ? all([included, 'open']) : some([included, 'open'])
  return included
}

/** Conditions that a first sign-in on a new Windows device meets or not, whoever the user is. Risk is taken as none. */
export function fitsSetup(conditions: PolicyConditions): Tri {
  const { platforms, clientAppTypes } = conditions
  const windows = ['all', 'windows'] as const
  const included = platforms?.includePlatforms ?? []
  const excluded = platforms?.excludePlatforms ?? []
  const apps = clientAppTypes ?? []
  return all([
    included.length === 0 || windows.some((each) => included.includes(each)) ? 'yes' : 'no',
    windows.some((each) => excluded.includes(each)) ? 'no' : 'yes',
    apps.length > 0 && apps.every((each) => legacyApps.includes(each)) ? 'no' : 'yes',
    ...[conditions.signInRiskLevels, conditions.userRiskLevels].map((levels) => ((levels ?? []).length === 0 || levels?.includes('none') === true ? 'yes' : 'no') satisfies Tri),
    ...[conditions.insiderRiskLevels, conditions.authenticationFlows, conditions.clientApplications, conditions.servicePrincipalRiskLevels].map(
      (only) => (saysSomething(only) ? 'no' : 'yes') satisfies Tri,
    ),
  ])
}

/** Conditions whose outcome depends on the bench and on what the device says about itself. */
export function benchConditionsOf(conditions: PolicyConditions): readonly BenchCondition[] {
  const { locations, clientAppTypes } = conditions
  const apps = clientAppTypes ?? []
  const everywhere = !saysSomething(locations) || (locations?.includeLocations?.includes('All') === true && (locations.excludeLocations ?? []).length === 0)
  const anyApp = apps.length === 0 || apps.includes('all') || apps.includes('mobileAppsAndDesktopClients')
  const unknown = Object.entries(conditions).some(([name, value]) => !knownConditions.includes(name) && !name.includes('@') && saysSomething(value))
  return [
    ...(everywhere ? [] : (['location'] as const)),
    ...(saysSomething(conditions.devices) ? (['device-filter'] as const) : []),
    ...(anyApp ? [] : (['client-app'] as const)),
    ...(unknown ? (['other'] as const) : []),
  ]
}

/** Everything that can be told from the list of policies alone. */
export function appliesByList({ conditions }: PolicyItem, step: Step, aboutUser: Tri): Tri {
  if (!conditions) return 'open'
  return all([covers(conditions.applications, step), fitsSetup(conditions), aboutUser])
}

/** Kinds of apps that setup never is: older protocols. */
const legacyApps: readonly string[] = ['exchangeActiveSync', 'easSupported', 'other']

const knownConditions: readonly string[] = [
  'users',
  'applications',
  'platforms',
  'clientAppTypes',
  'locations',
  'devices',
  'signInRiskLevels',
  'userRiskLevels',
  'servicePrincipalRiskLevels',
  'insiderRiskLevels',
  'authenticationFlows',
  'clientApplications',
]

function isResource(word: string, resource: string): Tri {
  if (word === 'All' || word.toLowerCase() === resource) return 'yes'
  const other = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(word) || ['None', 'Office365', 'MicrosoftAdminPortals'].includes(word)
  return other ? 'no' : 'open'
}

function named(list: readonly string[] | null | undefined, { id }: Person): Tri {
  const ids = (list ?? []).filter((each) => !['All', 'None', 'GuestsOrExternalUsers'].includes(each))
  if (ids.length === 0) return 'no'
  if (id.status === 'unavailable') return 'open'
  return id.value !== null && ids.includes(id.value) ? 'yes' : 'no'
}

function inGroups(list: readonly string[] | null | undefined, { groups }: Person): Tri {
  if ((list ?? []).length === 0) return 'no'
  if (groups.status === 'unavailable') return 'open'
  return list?.some((each) => groups.value.has(each)) === true ? 'yes' : 'no'
}

/** There are several kinds of guests; who is a plain member is none of them. */
function guests(list: readonly string[] | null | undefined, kinds: unknown, { account }: Person): Tri {
  if (list?.includes('GuestsOrExternalUsers') !== true && !saysSomething(kinds)) return 'no'
  const member = account.status === 'known' && account.value !== null && account.value.userType === 'Member' && !account.value.external
  return member ? 'no' : 'open'
}
