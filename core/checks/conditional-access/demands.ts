import type { Overlay } from '../../scenarios/index.ts'
import type { AccessControl, AccessPolicy, AuthenticationStrength } from '../../facts/conditional-access.ts'
import type { Fact } from '../../facts/fact.ts'

/** How the user signs in during setup, and what the device is at that moment. */
export interface SetupSignIn {
  /** `other`: a password with whatever second factor the user has. */
  readonly with: 'pass' | 'key' | 'other'
  /** Kind of the pass; null: there is none, or nobody could read it. */
  readonly oneTime: boolean | null
  /**
   * Enrollment is left out of "require a compliant device" on all resources, by design
   * (learn.microsoft.com/intune, Conditional Access and device enrollment).
   */
  readonly deviceExempt: boolean
}

/** Whether a control can be met during setup. `unsure`: it depends on a method of the user. */
export type Met = 'yes' | 'no' | 'unsure'

/** A pass comes first: a user who has both starts with the pass. */
export function signInWith(overlays: readonly Overlay[]): SetupSignIn['with'] {
  return overlays.includes('tap') ? 'pass' : overlays.includes('fido2') ? 'key' : 'other'
}

export function setupSignIn(overlays: readonly Overlay[], oneTime: Fact<boolean | null> | null, deviceExempt: boolean): SetupSignIn {
  return { with: signInWith(overlays), oneTime: oneTime?.status === 'known' ? oneTime.value : null, deviceExempt }
}

/** Whether a policy lets this sign-in through. */
export function satisfied({ controls, ...policy }: AccessPolicy, signIn: SetupSignIn): Met {
  const each = controls.map((control) => metAlone({ controls, ...policy }, control, signIn))
  if (each.length === 0) return 'yes'
  if (policy.operator === 'any') return each.includes('yes') ? 'yes' : each.includes('unsure') ? 'unsure' : 'no'
  return each.includes('no') ? 'no' : each.includes('unsure') ? 'unsure' : 'yes'
}

/** Whether one control of a policy stands in the way: not where another control can be met instead. */
export function met(policy: AccessPolicy, control: AccessControl, signIn: SetupSignIn): Met {
  if (!policy.controls.includes(control)) return 'yes'
  const others = policy.operator === 'any' ? policy.controls.filter((each) => each !== control) : []
  return others.some((each) => metAlone(policy, each, signIn) === 'yes') ? 'yes' : metAlone(policy, control, signIn)
}

/** Any sign-in gets past this policy, so nobody has to know whether it is about the user. */
export function isHarmless(policy: AccessPolicy, deviceExempt: boolean): boolean {
  const passes = [true, false].map((oneTime) => ({ with: 'pass', oneTime, deviceExempt }) as const)
  const others = (['key', 'other'] as const).map((each) => ({ with: each, oneTime: null, deviceExempt }))
  return !policy.everyTime && [...passes, ...others].every((signIn) => satisfied(policy, signIn) === 'yes')
}

function metAlone(policy: AccessPolicy, control: AccessControl, signIn: SetupSignIn): Met {
  switch (control) {
    case 'mfa':
    case 'password-change':
      return 'yes'
    case 'strength':
      return policy.strength === null ? 'unsure' : strengthMet(policy.strength, signIn)
    case 'compliant-device':
      return signIn.deviceExempt && policy.covers === 'all-resources' ? 'yes' : 'no'
    case 'custom-control':
      return 'unsure'
    case 'block':
    case 'hybrid-joined-device':
    case 'approved-app':
    case 'app-protection':
    case 'terms-of-use':
      return 'no'
  }
}

function strengthMet(strength: AuthenticationStrength, signIn: SetupSignIn): Met {
  switch (signIn.with) {
    case 'pass': {
      const { oneTimePass, multiUsePass } = strength
      if (oneTimePass === multiUsePass) return oneTimePass ? 'yes' : 'no'
      if (signIn.oneTime === null) return 'unsure'
      return (signIn.oneTime ? oneTimePass : multiUsePass) ? 'yes' : 'no'
    }
    case 'key':
      return strength.securityKey ? 'yes' : 'no'
    case 'other':
      return strength.password ? 'yes' : 'unsure'
  }
}
