import type { AccessControl, AccessPolicy, AuthenticationStrength } from '../../../core/facts/conditional-access.ts'
import { covers, type Step } from '../../tenant/access/scope.ts'
import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

type CasePolicy = NonNullable<CaseGraph['ca']>[number]

/** What a case states about Conditional Access. It lists every policy that there is, each one for all users. */
export function accessValues({ ca }: CaseGraph): StatedValues {
  if (ca === undefined) return {}
  const active = ca.filter(({ state }) => state !== 'disabled')
  const about = (step: Step): AccessPolicy[] => active.filter((each) => covers(applicationsOf(each), step) === 'yes').map(policyOf)
  const enrollment = active.filter((each) => covers(applicationsOf(each), 'enrollment') === 'yes' || (policyOf(each).controls.includes('block') && covers(applicationsOf(each), 'intune') === 'yes'))
  return {
    'user.enrollmentPolicies': enrollment.map(policyOf),
    'user.joinPolicies': about('join'),
    'user.securityInfoPolicies': about('security-info'),
    'user.policiesWithExclusions': about('basic-profile').filter((each) => each.covers === 'all-resources' && each.excludesResources),
  }
}

const excludedFrom = ({ exclude, excludeApps }: CasePolicy): readonly string[] => [...(exclude ?? []), ...(excludeApps ?? [])]

function applicationsOf(policy: CasePolicy): Parameters<typeof covers>[0] {
  const { userAction } = policy
  return { includeApplications: [policy.apps ?? 'None'], excludeApplications: [...excludedFrom(policy)], includeUserActions: userAction === undefined ? [] : [userAction] }
}

function policyOf(policy: CasePolicy): AccessPolicy {
  const strength = policy.authenticationStrength
  return {
    name: policy.name ?? '',
    enforced: policy.state === 'enabled',
    covers: policy.userAction !== undefined ? 'user-action' : policy.apps === 'All' ? 'all-resources' : 'named-resources',
    excludesResources: excludedFrom(policy).length > 0,
    dependsOn: policy.locations === true ? ['location'] : [],
    // The portal's own default for several controls.
    operator: policy.operator === 'OR' ? 'any' : 'all',
    controls: [...(policy.grants ?? []).flatMap((each) => controls.get(each) ?? []), ...(strength === undefined ? [] : (['strength'] as const))],
    strength: strength === undefined ? null : { name: strength, ...(strengths.get(strength.toLowerCase()) ?? none) },
    everyTime: policy.everyTime ?? false,
  }
}

const controls: ReadonlyMap<string, AccessControl> = new Map([
  ['block', 'block'],
  ['mfa', 'mfa'],
  ['compliantDevice', 'compliant-device'],
  ['domainJoinedDevice', 'hybrid-joined-device'],
  ['termsOfUse', 'terms-of-use'],
])

const none: Omit<AuthenticationStrength, 'name'> = { oneTimePass: false, multiUsePass: false, securityKey: false, password: false }

/** The built-in strengths: concept-authentication-strengths, learn.microsoft.com/entra. */
const strengths: ReadonlyMap<string, Omit<AuthenticationStrength, 'name'>> = new Map([
  ['multifactor authentication', { oneTimePass: true, multiUsePass: true, securityKey: true, password: true }],
  ['passwordless mfa', { ...none, securityKey: true }],
  ['phishing-resistant mfa', { ...none, securityKey: true }],
])
