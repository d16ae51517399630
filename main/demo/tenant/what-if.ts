import type { ConditionalAccessPolicy } from '@microsoft/microsoft-graph-types'
import { roleMembers } from './data/conditional-access.ts'
import { groupsOf } from './data/groups.ts'

/** What the what-if call is asked, as far as the demo tenant looks at it. */
export interface WhatIfQuestion {
  readonly userId: string
  readonly application: string | null
  readonly userAction: string | null
  readonly appliedOnly: boolean
}

const actions: ReadonlyMap<string, string> = new Map([
  ['registerOrJoinDevices', 'urn:user:registerdevice'],
  ['registerSecurityInformation', 'urn:user:registersecurityinfo'],
])

/** Reads the body; null: the service would refuse it. */
export function readQuestion(body: unknown): WhatIfQuestion | null {
  const { signInIdentity: identity, signInContext: context, appliedPoliciesOnly } = members(body)
  const { '@odata.type': identityType, userId } = members(identity)
  const { '@odata.type': contextType, includeApplications, userAction } = members(context)
  if (identityType !== '#microsoft.graph.userSignIn' || typeof userId !== 'string') return null
  const appliedOnly = appliedPoliciesOnly === true
  if (contextType === '#microsoft.graph.applicationContext' && Array.isArray(includeApplications)) {
    return { userId, application: String(includeApplications[0]), userAction: null, appliedOnly }
  }
  const action = typeof userAction === 'string' ? actions.get(userAction) : undefined
  return contextType === '#microsoft.graph.userActionContext' && action !== undefined ? { userId, application: null, userAction: action, appliedOnly } : null
}

/** Judges every policy for the question, with the reasons against it as the service gives them: names joined by commas. */
export function evaluate(policies: readonly ConditionalAccessPolicy[], question: WhatIfQuestion): readonly object[] {
  const results = policies.map((policy) => {
    const reasons = reasonsAgainst(policy, question)
    return { ...policy, policyApplies: reasons.length === 0, analysisReasons: reasons.length === 0 ? 'notSet' : reasons.join(', ') }
  })
  return question.appliedOnly ? results.filter(({ policyApplies }) => policyApplies) : results
}

function reasonsAgainst({ state, conditions }: ConditionalAccessPolicy, question: WhatIfQuestion): string[] {
  const { users, applications, clientAppTypes, signInRiskLevels, authenticationFlows, locations, platforms } = conditions ?? {}
  const groups = groupsOf(question.userId).map(({ id }) => id)
  const roles = [...roleMembers].filter(([, holders]) => holders.includes(question.userId)).map(([role]) => role)
  const meets = (ids: readonly string[] | null | undefined, own: readonly string[]): boolean => ids?.some((each) => own.includes(each)) === true
  const included = meets(users?.includeUsers, ['All', question.userId]) || meets(users?.includeGroups, groups) || meets(users?.includeRoles, roles)
  const excluded = meets(users?.excludeUsers, [question.userId]) || meets(users?.excludeGroups, groups) || meets(users?.excludeRoles, roles)
  const apps = clientAppTypes ?? []
  const { application, userAction } = question
  const everywhere = !locations || (meets(locations.includeLocations, ['All']) && (locations.excludeLocations ?? []).length === 0)
  const reasons: [boolean, string][] = [
    [state === 'disabled', 'policyNotEnabled'],
    [!included || excluded, 'users'],
    [application !== null && (!meets(applications?.includeApplications, ['All', application]) || meets(applications?.excludeApplications, [application])), 'application'],
    [userAction !== null && !meets(applications?.includeUserActions, [userAction]), 'userActions'],
    [!apps.some((each) => each === 'all' || each === 'mobileAppsAndDesktopClients'), 'clientApps'],
    [(signInRiskLevels ?? []).length > 0, 'signInRisk'],
    [Boolean(authenticationFlows), 'authenticationFlow'],
    [meets(platforms?.excludePlatforms, ['windows']), 'devicePlatform'],
    [!everywhere, 'notEnoughInformation'],
  ]
  return reasons.filter(([against]) => against).map(([, name]) => name)
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
