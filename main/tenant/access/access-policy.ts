import type { AccessControl, AccessPolicy, AuthenticationStrength } from '../../../core/facts/conditional-access.ts'
import { known, type Fact } from '../../../core/facts/fact.ts'
import { chain, oneOf, unreadable } from '../reading.ts'
import { saysSomething, type PolicyItem, type StrengthItem } from './policy-item.ts'
import { benchConditionsOf } from './scope.ts'
import { sayAnswer } from '../answer-words.ts'

/** The controls of conditionalAccessGrantControls.builtInControls (v1.0) in our words. */
const builtIn: ReadonlyMap<string, AccessControl> = new Map([
  ['block', 'block'],
  ['mfa', 'mfa'],
  ['compliantDevice', 'compliant-device'],
  ['domainJoinedDevice', 'hybrid-joined-device'],
  ['approvedApplication', 'approved-app'],
  ['compliantApplication', 'app-protection'],
  ['passwordChange', 'password-change'],
])

/** What is allowed with each strength, by its id, for policies that only name it. */
export type Strengths = Fact<ReadonlyMap<string, StrengthItem>>

/** Null: turned off, so it is as if it were not there. */
export function accessPolicy(item: PolicyItem, strengths: Strengths, source: string, at: string): Fact<AccessPolicy | null> {
  const state = oneOf(item.state, ['enabled', 'enabledForReportingButNotEnforced', 'disabled'], 'state', source, at)
  return chain(state, (value): Fact<AccessPolicy | null> => {
    if (value === 'disabled') return known(null, source, at)
    return chain(operatorOf(item, source, at), (operator) =>
      chain(controlsOf(item, source, at), (controls) =>
        chain(strengthOf(item, strengths, source, at), (strength): Fact<AccessPolicy> => {
          const applications = item.conditions?.applications
          const frequency = item.sessionControls?.signInFrequency
          return known(
            {
              name: item.displayName ?? '',
              enforced: value === 'enabled',
              covers: (applications?.includeUserActions ?? []).length > 0 ? 'user-action' : applications?.includeApplications?.includes('All') === true ? 'all-resources' : 'named-resources',
              excludesResources: (applications?.excludeApplications ?? []).length > 0 || (saysSomething(applications?.applicationFilter) && applications?.applicationFilter?.mode === 'exclude'),
              dependsOn: item.conditions ? benchConditionsOf(item.conditions) : ['other'],
              operator,
              controls,
              strength,
              everyTime: frequency?.isEnabled !== false && frequency?.frequencyInterval === 'everyTime',
            },
            source,
            at,
          )
        }),
      ),
    )
  })
}

/** Whether the policy names a strength without saying what it allows. */
export function needsStrengths({ grantControls, state }: PolicyItem): boolean {
  const strength = grantControls?.authenticationStrength
  return state !== 'disabled' && strength !== null && strength !== undefined && !strength.allowedCombinations
}

function operatorOf({ grantControls }: PolicyItem, source: string, at: string): Fact<AccessPolicy['operator']> {
  if (!grantControls) return known('all', source, at)
  const found = oneOf(grantControls.operator?.toUpperCase(), ['AND', 'OR'], 'operator', source, at)
  return chain(found, (word) => known(word === 'OR' ? 'any' : 'all', source, at))
}

function controlsOf({ grantControls }: PolicyItem, source: string, at: string): Fact<readonly AccessControl[]> {
  if (!grantControls) return known([], source, at)
  const controls: AccessControl[] = []
  for (const name of grantControls.builtInControls ?? []) {
    const control = builtIn.get(name)
    if (control === undefined) return unreadable(source, sayAnswer((w) => w.unknownControl))
    controls.push(control)
  }
  if (grantControls.authenticationStrength) controls.push('strength')
  if ((grantControls.termsOfUse ?? []).length > 0) controls.push('terms-of-use')
  if ((grantControls.customAuthenticationFactors ?? []).length > 0) controls.push('custom-control')
  return known(controls, source, at)
}

function strengthOf({ grantControls }: PolicyItem, strengths: Strengths, source: string, at: string): Fact<AuthenticationStrength | null> {
  const own = grantControls?.authenticationStrength
  if (!own) return known(null, source, at)
  if (own.allowedCombinations) return known(summed(own, own.allowedCombinations), source, at)
  return chain(strengths, (byId): Fact<AuthenticationStrength> => {
    const found = byId.get(own.id)
    return found?.allowedCombinations ? known(summed(found, found.allowedCombinations), source, at) : unreadable(source, sayAnswer((w) => w.strengthNotListed))
  })
}

/** Combinations as authenticationMethodModes spells them; two methods together are joined by a comma. */
function summed(strength: StrengthItem, combinations: readonly string[]): AuthenticationStrength {
  return {
    name: strength.displayName ?? '',
    oneTimePass: combinations.includes('temporaryAccessPassOneTime'),
    multiUsePass: combinations.includes('temporaryAccessPassMultiUse'),
    securityKey: combinations.includes('fido2'),
    password: combinations.some((each) => each.split(',').some((method) => method.trim() === 'password')),
  }
}
