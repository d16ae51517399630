import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, remedy, type Finding } from '../../engine/finding.ts'
import type { AccessPolicy } from '../../facts/conditional-access.ts'
import type { Fact } from '../../facts/fact.ts'
import type { AuthenticationMethodKind } from '../../facts/sign-in.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { met, satisfied, setupSignIn, type SetupSignIn } from './demands.ts'
import { findingOf, standingOf, type JudgedPolicy, type Standing } from './policy-rows.ts'
import { words } from './words/ca-register-security-info.ts'

/**
 * Since 6 to 13 July 2026 these policies also hold while Windows Hello for Business is set up, inside setup
 * (message center MC1326253). Before, they only held in the browser.
 */
export default defineCheck({
  id: 'ca-register-security-info',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration',
  confidence: 'community',
  levels: levels(userScenarios, 'required'),
  needs: ['user.securityInfoPolicies', 'user.enrollmentPolicies'],
  uses: ['user.tapOneTime', 'user.authenticationMethods'],
  evaluate(facts, { overlays, language }, maybe, say): Finding {
    const oneTime = maybe['user.tapOneTime']
    const signIn = setupSignIn(overlays, oneTime, false)
    const judged: JudgedPolicy[] = [
      ...facts['user.securityInfoPolicies'].map((policy) => ({
        fact: 'user.securityInfoPolicies' as const,
        policy,
        standing: standingOf(policy, standing(policy, signIn, hasSecondFactor(maybe['user.authenticationMethods']))),
      })),
      // A strength on all resources also guards the page where security information is registered.
      ...facts['user.enrollmentPolicies']
        .filter((policy) => policy.covers === 'all-resources' && policy.controls.includes('strength'))
        .map((policy) => ({
          fact: 'user.enrollmentPolicies' as const,
          policy,
          standing: standingOf(policy, met(policy, 'strength', signIn) === 'no' ? 'warns' : 'fine'),
        })),
    ]
    const finding = findingOf(judged, 'user.securityInfoPolicies', say.metByNewUser, remedy(say.open, 'identity-admin'), language)
    const undecided = signIn.with === 'pass' && oneTime.status === 'unavailable' && judged.some(({ policy }) => policy.enforced && satisfied(policy, signIn) === 'unsure')
    return undecided && finding.kind !== 'fail' ? cannotTell('user.tapOneTime') : finding
  },
})

/** A user without pass or key gets through with a method that is there already; without one the demand closes a circle. */
function standing(policy: AccessPolicy, signIn: SetupSignIn, secondFactor: boolean): Standing {
  const through = satisfied(policy, signIn)
  if (signIn.with !== 'other') return through === 'no' ? 'fails' : through === 'unsure' ? 'warns' : 'fine'
  if (policy.controls.includes('block') && through === 'no') return 'fails'
  return policy.controls.length === 0 || (through === 'yes' && secondFactor) ? 'fine' : 'warns'
}

/** These alone are no second factor. */
const singleFactors: readonly string[] = ['password', 'email', 'qrCodePin', 'other']

/** Unread counts as none: the rule says no worse than at risk, and that is what not knowing is. */
function hasSecondFactor(methods: Fact<readonly AuthenticationMethodKind[]>): boolean {
  return methods.status === 'known' && methods.value.some((each) => !singleFactors.includes(each))
}
